import type { Span } from '../../types.js';
import { viewStart, type Line } from '../line.js';
import { isSpace } from '../viewCodes.js';

/** How the text that is being written looks: how many elements around it say so. */
export interface Look {
  readonly link: number;
  readonly bold: number;
  readonly heading: number;
  readonly furniture: number;
  readonly centred: boolean;
}

const zeroWidth = /[\u200B-\u200D\u2060\uFEFF\u00AD]/;
const blank = /^[ \t\n\r\f]*$/;
/** What is not written as it stands: white space and marks without width. */
const unclean = /[\s\u200B-\u200D\u2060\u00AD]/;
const everyZeroWidth = new RegExp(zeroWidth, 'g');

/** Collects the visible text line by line, with white space as a browser shows it. */
export class LineWriter {
  readonly lines: Line[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private line = '';
  // Characters of the line: all, and those of each look.
  private all = 0;
  private link = 0;
  private bold = 0;
  private centred = 0;
  private heading = 0;
  private furniture = 0;
  private gap = true;

  get text(): string {
    return this.parts.join('');
  }

  /** Where the next complete line will begin. */
  get position(): number {
    return this.length;
  }

  write(data: string, look: Look, preformatted: boolean): void {
    // Half of a page's texts are the words of links, half the line ends between its elements.
    if (!preformatted && !unclean.test(data)) return this.append(data, look);
    if (!preformatted && this.line === '' && blank.test(data)) return;
    const clean = zeroWidth.test(data) ? data.replace(everyZeroWidth, '') : data;
    if (!preformatted) return this.append(collapse(clean, this.line), look);
    clean.split(/\r\n|\r|\n|\f/).forEach((part, index) => {
      if (index > 0) this.endLine(true);
      this.append(part.replace(/\t/g, ' '), look);
    });
  }

  /** The border between two cells of a row. */
  tab(): void {
    this.line += '\t';
  }

  private append(piece: string, look: Look): void {
    if (piece === '') return;
    this.line += piece;
    const size = piece.trim().length;
    this.all += size;
    if (look.link > 0) this.link += size;
    if (look.bold > 0) this.bold += size;
    if (look.heading > 0) this.heading += size;
    if (look.furniture > 0) this.furniture += size;
    if (look.centred) this.centred += size;
  }

  /** Ends the line; `wraps` where a `<br>` or a line end of preformatted text ends it. */
  endLine(wraps: boolean): void {
    if (this.line === '') {
      if (wraps) this.gap = true;
      return;
    }
    let start = 0;
    let end = this.line.length;
    while (start < end && isSpace(this.line.charCodeAt(start))) start++;
    while (end > start && isSpace(this.line.charCodeAt(end - 1))) end--;
    if (end === start) this.gap = true;
    else {
      const most = 0.8 * this.all;
      const content = this.line.slice(start, end);
      this.lines.push({
        span: this.put(content),
        view: viewStart(content, { start: 0, end: content.length }),
        grid: null,
        linkShare: this.all === 0 ? 0 : this.link / this.all,
        inFurniture: this.furniture >= most,
        emphasis: this.bold >= most || this.centred >= most,
        heading: this.heading >= most,
        wraps,
        gapBefore: this.gap,
        indent: 2 * start,
      });
      this.gap = false;
    }
    this.line = '';
    this.all = this.link = this.bold = this.centred = this.heading = this.furniture = 0;
  }

  /** Writes finished lines (a table, a row of short cells) and says where they stand. */
  put(content: string): Span {
    const start = this.length;
    this.parts.push(content, '\n');
    this.length += content.length + 1;
    return { start, end: start + content.length };
  }

  /** Adds a line whose text was written with `put`. */
  addLine(line: Line): void {
    this.lines.push(line);
    this.gap = true;
  }
}

function collapse(data: string, before: string): string {
  let piece = data.replace(/[ \t\n\r\f]+/g, ' ');
  if (piece.startsWith(' ') && (before === '' || before.endsWith(' '))) piece = piece.slice(1);
  return piece.includes('\u00A0') ? piece.replace(/\u00A0/g, ' ') : piece;
}
