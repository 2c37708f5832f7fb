import { buildDocument } from '../../src/document/index.js';
import { withoutReadingAids } from '../../src/document/readingAids.js';
import type { Block, Document } from '../../src/types.js';

/** The document of a decoded string, as the pipeline would make it. */
export async function build(string: string, uri = 'page', mediaType?: string): Promise<Document> {
  const document = await buildDocument(
    { string, encoding: 'utf-8', basis: 'valid_utf8', replacements: 0, warnings: [] },
    { uri, entry: null, ...(mediaType === undefined ? {} : { mediaType }) },
  );
  if ('code' in document) throw new Error(document.message);
  return document;
}

const textOf = (document: Document, block: { readonly span: Block['span'] }): string =>
  document.text.slice(block.span.start, block.span.end);

export const textsOf = (document: Document, role: Block['role']): readonly string[] =>
  document.blocks.filter((block) => block.role === role).map((block) => textOf(document, block));

/** `key=value` of every entry, in order. */
export const entriesOf = (document: Document): readonly string[] =>
  document.metadata.map(({ key, value }) => `${key}=${value}`);

/** The matrix of a grid as strings, spans repeated. */
export const matrixOf = (document: Document, index = 0): readonly (readonly string[])[] => {
  const grid = document.grids[index];
  if (grid === undefined) throw new Error(`no grid ${index}`);
  return grid.matrix.map((row) => row.map((cell) => (cell === -1 ? '∅' : (grid.cells[cell]?.text ?? '?'))));
};

/** What every document must keep. */
export function expectSound(document: Document): void {
  let last = 0;
  for (const { span, grid, kind } of document.blocks) {
    if (span.start < last || span.end <= span.start) throw new Error(`block out of order at ${span.start}`);
    last = span.end;
    const text = document.text.slice(span.start, span.end);
    if (text.trim() !== text) throw new Error(`white space at the end of block ${JSON.stringify(text)}`);
    if ((kind === 'table') !== (grid !== null)) throw new Error('only tables have grids');
  }
  if (last > document.text.length) throw new Error('block behind the text');
  for (const grid of document.grids) {
    for (const cell of grid.cells) {
      const text = document.text.slice(cell.span.start, cell.span.end);
      if (text.replace(/[\s\u200b-\u200f\u2060]/g, '') !== cell.text)
        throw new Error(`cell ${cell.text} is not at its span: ${text}`);
      if (cell.span.start < grid.span.start || cell.span.end > grid.span.end)
        throw new Error('cell outside its grid');
      if (cell.row + cell.rowspan > grid.rows || cell.column + cell.colspan > grid.columns)
        throw new Error('cell over the edge');
    }
    for (const row of grid.matrix)
      if (row.length !== grid.columns) throw new Error('matrix is not rectangular');
  }
  for (const { span, value } of document.metadata) {
    if (value.trim() === '') throw new Error('empty metadata');
    if (
      span !== null &&
      withoutReadingAids(document.text.slice(span.start, span.end)).replace(/\s/g, '') !==
        value.replace(/\s/g, '')
    ) {
      throw new Error(`metadata ${value} is not at its span`);
    }
  }
}
