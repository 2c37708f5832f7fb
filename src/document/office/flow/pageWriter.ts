import { writeTable } from '../htmlText.js';
import { layOutRows, type FlowCell, type FlowRow } from './layOutRows.js';
import { writeParagraph, type ParagraphLook } from './writeParagraph.js';

/** What the end of a row says of its cells. */
export interface RowShape {
  readonly left: number;
  readonly cells: readonly Omit<FlowCell, 'html'>[];
}

/** Word and RTF keep a document as one flow of text with marks; this makes paragraphs and tables of it. */
export class PageWriter {
  private readonly parts: string[] = [];
  private line = '';
  private cell: string[] = [];
  private cells: string[] = [];
  private rows: FlowRow[] = [];

  write(text: string): void {
    this.line += text;
  }

  /** Puts a list's number before a paragraph that has text. */
  lead(label: string): void {
    if (this.line.trim() !== '') this.line = label + this.line;
  }

  endParagraph(look: ParagraphLook, inTable: boolean): void {
    const html = writeParagraph(this.line, look);
    this.line = '';
    if (inTable) {
      this.cell.push(html);
      return;
    }
    this.endTable();
    this.parts.push(html);
  }

  endCell(look: ParagraphLook): void {
    this.cell.push(writeParagraph(this.line, look));
    this.line = '';
    this.cells.push(this.cell.join(''));
    this.cell = [];
  }

  /** Without a shape the cells stand side by side. */
  endRow(shape: RowShape): void {
    const left = shape.left;
    let right = left;
    const cells = this.cells.map((html, i): FlowCell => {
      const own = shape.cells[i];
      right = own?.right ?? right + defaultWidth;
      return { html, right, vertical: own?.vertical ?? null, joinsLeft: own?.joinsLeft ?? false };
    });
    if (cells.length > 0) this.rows.push({ left, cells });
    this.cells = [];
  }

  finish(): string {
    if (this.line.trim() !== '') this.parts.push(writeParagraph(this.line, plain));
    this.endTable();
    return `<body>\n${this.parts.join('\n')}\n</body>`;
  }

  private endTable(): void {
    // Cells whose row has no end are text all the same.
    this.parts.push(...this.takeLooseCells());
    if (this.rows.length > 0) this.parts.push(writeTable(layOutRows(this.rows)));
    this.rows = [];
  }

  private takeLooseCells(): readonly string[] {
    const loose = [...this.cells, ...this.cell];
    this.cells = [];
    this.cell = [];
    return loose;
  }
}

const plain: ParagraphLook = { centred: false, bold: false, heading: null };
const defaultWidth = 1000;
