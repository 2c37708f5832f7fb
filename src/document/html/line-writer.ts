import type { Span } from '../../types.js';
import { viewStart, type Line } from '../line.js';
import { isSpace } from '../view.js';

/** How the text that is being written looks. */
export interface Look {
  readonly link: boolean;
  readonly bold: boolean;
  readonly centred: boolean;
  readonly heading: boolean;
  readonly furniture: boolean;
}

const zeroWidth = /[\u200B-\u200D\u2060\uFEFF\u00AD]/g;

/** Collects the visible text line by line, with white space as a browser shows it. */
export class LineWriter {
  readonly lines: Line[] = [];
  private readonly parts: string[] = [];
  private length = 0;
  private line = '';
  private marks = { link: 0, bold: 0, centred: 0, heading: 0, furniture: 0, all: 0 };
  private gap = true;

  get text(): string {
    return this.parts.join('');
  }

  /** Where the next complete line will begin. */
  get position(): number {
    return this.length;
  }

  write(data: string, look: Look, preformatted: boolean): void {
    const clean = data.replace(zeroWidth, '');
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
    this.marks.all += size;
    if (look.link) this.marks.link += size;
    if (look.bold) this.marks.bold += size;
    if (look.centred) this.marks.centred += size;
    if (look.heading) this.marks.heading += size;
    if (look.furniture) this.marks.furniture += size;
  }

  /** Ends the line; `wraps` where a `<br>` or a line end of preformatted text ends it. */
  endLine(wraps: boolean): void {
    let start = 0;
    let end = this.line.length;
    while (start < end && isSpace(this.line.charCodeAt(start))) start++;
    while (end > start && isSpace(this.line.charCodeAt(end - 1))) end--;
    const { marks } = this;
    if (end === start) {
      if (wraps || this.line !== '') this.gap = true;
    } else {
      const most = (count: number): boolean => count >= 0.8 * marks.all;
      this.push(this.line.slice(start, end), {
        linkShare: marks.all === 0 ? 0 : marks.link / marks.all,
        inFurniture: most(marks.furniture),
        emphasis: most(marks.bold) || most(marks.centred),
        heading: most(marks.heading),
        wraps,
        indent: 2 * start,
      });
    }
    this.line = '';
    this.marks = { link: 0, bold: 0, centred: 0, heading: 0, furniture: 0, all: 0 };
  }

  private push(content: string, look: Omit<Line, 'span' | 'view' | 'grid' | 'gapBefore'>): void {
    const span = this.put(content);
    this.lines.push({
      ...look,
      span,
      view: viewStart(content, { start: 0, end: content.length }),
      grid: null,
      gapBefore: this.gap,
    });
    this.gap = false;
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
