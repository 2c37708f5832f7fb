import { escapeText, writeTable, type HtmlCell } from '../../htmlText.js';
import type { PdfTable } from '../tables/pdfTable.js';
import type { Block, BlockPage } from './block.js';
import { findMargins } from './findMargins.js';
import { joinLines, type Paragraph, type PlacedLine } from './joinLines.js';
import { goesOn, joinTables } from './joinTables.js';

/** Writes the pages of a document as one page of HTML: paragraphs and tables without the breaks of print. */
export function writePages(pages: readonly BlockPage[]): string {
  const margins = findMargins(pages);
  const parts: string[] = [];
  let lines: PlacedLine[] = [];
  let table: PdfTable | null = null;
  let after: PlacedLine['after'] = 'other';
  const close = (): void => {
    parts.push(...joinLines(lines).map(writeParagraph));
    lines = [];
    if (table !== null) parts.push(writeTable(layOut(table)));
    table = null;
  };
  const write = (block: Block, page: number, isFirst: boolean): void => {
    if (block.kind === 'line') {
      if (table !== null) close();
      const own = margins[page] ?? { left: 0, right: 0, leading: 0, size: 0 };
      lines.push({ line: block.line, margins: own, after });
      after = 'line';
      return;
    }
    after = 'other';
    if (block.kind === 'table' && table !== null && isFirst && goesOn(table, block.table)) {
      table = joinTables(table, block.table);
      return;
    }
    close();
    if (block.kind === 'table') table = block.table;
    else parts.push(writePicture(block.box));
  };
  pages.forEach(({ blocks }, page) => {
    if (after === 'line') after = 'page';
    blocks.forEach((block, i) => write(block, page, i === 0));
  });
  close();
  return `<body>\n${parts.join('\n')}\n</body>`;
}

function writeParagraph({ text, centred, bold }: Paragraph): string {
  const content = escapeText(text);
  return `<p${centred ? ' align="center"' : ''}>${bold ? `<b>${content}</b>` : content}</p>`;
}

function writePicture({ x0, y0, x1, y1 }: { x0: number; y0: number; x1: number; y1: number }): string {
  return `<img src="picture" width="${String(Math.round(x1 - x0))}" height="${String(Math.round(y1 - y0))}">`;
}

function layOut(table: PdfTable): readonly (readonly HtmlCell[])[] {
  const rows: HtmlCell[][] = Array.from({ length: table.rows }, () => []);
  for (const { row, rowspan, colspan, text } of table.cells)
    rows[row]?.push({ html: escapeText(text), rowspan, colspan });
  return rows;
}
