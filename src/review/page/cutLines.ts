/** A line with its end; UTF-16 units. */
export interface Line {
  readonly start: number;
  readonly end: number;
}

export interface LineGroup {
  readonly kind: 'text' | 'table';
  readonly lines: readonly Line[];
}

/** Lines that are drawn in one table at most; the rest begins a new one. */
const tableLength = 200;
const textLength = 50;

/** Cuts a text into lines; two or more lines with tabs in a row are a table. Nothing is left out. */
export function* cutLines(text: string): Generator<LineGroup> {
  let kind: LineGroup['kind'] = 'text';
  let lines: Line[] = [];
  function* flush(): Generator<LineGroup> {
    if (lines.length > 0) yield { kind: kind === 'table' && lines.length > 1 ? 'table' : 'text', lines };
    lines = [];
  }
  for (let start = 0; start < text.length;) {
    const newline = text.indexOf('\n', start);
    const end = newline < 0 ? text.length : newline + 1;
    const tab = text.indexOf('\t', start);
    const now = tab >= 0 && tab < end ? 'table' : 'text';
    if (now !== kind || lines.length >= (kind === 'table' ? tableLength : textLength)) yield* flush();
    kind = now;
    lines.push({ start, end });
    start = end;
  }
  yield* flush();
}
