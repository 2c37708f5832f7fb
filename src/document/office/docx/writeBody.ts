import type { FlowCell, FlowRow } from '../flow/layOutRows.js';
import { layOutRows } from '../flow/layOutRows.js';
import { writeParagraph } from '../flow/writeParagraph.js';
import { writeTable } from '../htmlText.js';
import type { NumberParagraph } from './numbering.js';
import { readParagraph } from './readParagraph.js';
import { mergeStyles, readProperties, type ParagraphStyle } from './styles.js';
import { childOf, childrenOf, isOn, numberOf, valueOf, type DomNode } from './xml.js';

export interface BodyContext {
  readonly styleOf: (id: string | null) => ParagraphStyle;
  readonly numberParagraph: NumberParagraph;
}

/** Wrappers around blocks, rows and cells: content controls, custom markup, accepted insertions. */
const wrappers: ReadonlySet<string> = new Set(['w:sdt', 'w:sdtContent', 'w:customXml', 'w:ins', 'w:moveTo']);

/** The children that are meant, wrappers opened. */
const unwrap = (node: DomNode): readonly DomNode[] =>
  childrenOf(node).flatMap((child) => (wrappers.has(child.name ?? '') ? unwrap(child) : [child]));

/** Paragraphs and tables of the body, a cell or a text box. */
export function writeBlocks(container: DomNode, context: BodyContext): string {
  return unwrap(container)
    .map((block) => {
      if (block.name === 'w:p') return writeBlock(block, context);
      return block.name === 'w:tbl' ? writeTable(layOutRows(readRows(block, context))) : '';
    })
    .filter((html) => html !== '')
    .join('\n');
}

function writeBlock(paragraph: DomNode, context: BodyContext): string {
  const properties = childOf(paragraph, 'w:pPr');
  const style = mergeStyles(context.styleOf(valueOf(properties, 'w:pStyle')), readProperties(properties));
  const { text, boxes, pictures } = readParagraph(paragraph);
  // An empty paragraph of a list is counted all the same.
  const isListed = style.list !== null && style.list !== '0';
  const label = isListed ? context.numberParagraph(style.list, style.level ?? 0) : '';
  const look = { centred: style.centred === true, heading: style.heading, bold: false };
  return [
    text.trim() === '' ? '' : writeParagraph(label + text, look),
    ...pictures.map(({ width, height }) => `<img src="picture" width="${width}" height="${height}">`),
    ...boxes.map((box) => writeBlocks(box, context)),
  ]
    .filter((html) => html !== '')
    .join('\n');
}

/** A column of the table's own grid. */
const columnWidth = 1000;

function readRows(table: DomNode, context: BodyContext): readonly FlowRow[] {
  return unwrap(table)
    .filter((row) => row.name === 'w:tr')
    .map((row) => {
      const properties = childOf(row, 'w:trPr');
      const left = columnWidth * (numberOf(valueOf(properties, 'w:gridBefore')) ?? 0);
      let right = left;
      const cells = unwrap(row)
        .filter((cell) => cell.name === 'w:tc')
        .map((cell): FlowCell => {
          const own = childOf(cell, 'w:tcPr');
          right += columnWidth * Math.max(1, numberOf(valueOf(own, 'w:gridSpan')) ?? 1);
          const merge = valueOf(own, 'w:vMerge');
          return {
            html: writeBlocks(cell, context),
            right,
            vertical: merge === null ? null : merge === 'restart' ? 'begins' : 'continues',
            joinsLeft: valueOf(own, 'w:hMerge') === 'continue',
          };
        });
      return isOn(properties, 'w:del') ? { left, cells: [] } : { left, cells };
    })
    .filter(({ cells }) => cells.length > 0);
}
