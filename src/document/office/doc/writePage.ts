import { PageWriter } from '../flow/pageWriter.js';
import type { NumberParagraph } from './lists.js';
import { findRun } from './pagesOfProperties.js';
import type { ParagraphRun } from './paragraphs.js';
import type { Piece } from './pieces.js';

/** Characters that are marks. A field is its code, a separator and what is printed of it. */
const mark = { field: 0x13, result: 0x14, fieldEnd: 0x15, cell: 0x07, paragraph: 0x0d, page: 0x0c };

const printed: ReadonlyMap<number, string> = new Map([
  [0x0b, '\n'],
  [0x1e, '-'],
  [0x09, '\t'],
]);

export interface DocContent {
  readonly pieces: readonly Piece[];
  readonly paragraphs: readonly ParagraphRun[];
  readonly hidden: readonly { readonly start: number; readonly end: number }[];
  readonly numberParagraph: NumberParagraph;
}

const nothingSaid = { inTable: false, row: null, centred: false, heading: null, list: 0, level: 0 };

/** Goes through the text character by character; marks end paragraphs, cells and rows. */
export function writePage({ pieces, paragraphs, hidden, numberParagraph }: DocContent): string {
  const page = new PageWriter();
  /** For every open field, whether its result has begun. */
  const fields: boolean[] = [];
  const endBlock = (code: number, at: number): void => {
    const { inTable, row, list, level, ...look } = findRun(paragraphs, at) ?? nothingSaid;
    if (code === mark.cell && row !== null) {
      page.endRow(row);
      return;
    }
    if (list > 0 && code !== mark.page) page.lead(numberParagraph(list, level));
    if (code === mark.cell) page.endCell({ ...look, bold: false });
    else page.endParagraph({ ...look, bold: false }, inTable);
  };
  for (const { text, start, bytesPerCharacter } of pieces) {
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i);
      const at = start + i * bytesPerCharacter;
      if (code === mark.field) fields.push(false);
      else if (code === mark.result) fields[fields.length - 1] = true;
      else if (code === mark.fieldEnd) fields.pop();
      else if (code === mark.paragraph || code === mark.cell || code === mark.page) endBlock(code, at);
      else if (!fields.includes(false) && findRun(hidden, at) === null)
        page.write(code >= 0x20 ? (text[i] ?? '') : (printed.get(code) ?? ''));
    }
  }
  return page.finish();
}
