import { gap, type Stream } from './stream.js';
import type { Token } from './tokens.js';
import type { Zone } from './zones.js';

const pageNumber = /^[1-9]\d{0,2}$/;

/** Where more of the numbers stand alone between empty lines, or most on lines of their own, they are cells. */
const loneShare = 0.34;

/** A mark that fills so many cells of the table is one in a line like a page's foot, too. */
const minimumMarks = 4;

export interface PageFeet {
  readonly feet: ReadonlySet<Token>;
  /** A foot, or the three cells of a row: `— 3 —` behind a label without values, in a table with such marks. */
  readonly doubtful: ReadonlySet<Token>;
}

/** The numbers of pages between the rows of a table: `— 3 —` or a number alone on a line, `第 3 页 共 12 页`. */
export function findPageFeet(stream: Stream, tokens: readonly Token[], zone: Zone): PageFeet {
  const feet = new Set<Token>();
  const doubtful = new Set<Token>();
  /** `— 3 —` on a line of its own; bare: no value stands between it and the label before. */
  const footLines: { line: readonly Token[]; bare: boolean }[] = [];
  const lone: Token[] = [];
  let numbers = 0;
  let inLines = 0;
  for (let i = zone.start; i < zone.end; i++) {
    const [before, token, after, next] = [tokens[i - 1], tokens[i], tokens[i + 1], tokens[i + 2]];
    if (token?.kind !== 'number') continue;
    numbers++;
    if (token.gap !== gap.line) inLines++;
    if (isApart(stream, before, token) && isApart(stream, token, after)) lone.push(token);
    if (!pageNumber.test(token.string)) continue;
    if (after?.kind === 'text' && after.string.startsWith('页')) feet.add(token);
    if (after?.kind !== 'mark' || before?.string !== after.string) continue;
    const footLine = before.gap === gap.line && token.gap !== gap.line && after.gap !== gap.line;
    if (!footLine || (next && next.gap !== gap.line)) continue;
    const last = tokens[i - 2];
    const bare = last?.kind !== 'number' && last?.kind !== 'mark';
    footLines.push({ line: [before, token, after], bare });
  }
  const cells = marksElsewhere(footLines.flatMap(({ line }) => line));
  for (const { line, bare } of footLines) {
    const usual = cells.filter(({ string }) => string === line[0]?.string).length >= minimumMarks;
    for (const token of line) (bare && usual ? doubtful : feet).add(token);
  }
  if (lone.length <= numbers * loneShare && inLines * 2 > numbers)
    for (const token of lone) if (pageNumber.test(token.string)) feet.add(token);
  return { feet, doubtful };

  function marksElsewhere(known: readonly Token[]): Token[] {
    return tokens
      .slice(zone.start, zone.end)
      .filter((token) => token.kind === 'mark' && !known.includes(token));
  }
}

/** An empty line or the end of a page between two tokens. */
function isApart(stream: Stream, before: Token | undefined, after: Token | undefined): boolean {
  if (!before || !after) return false;
  const between = stream.text.slice((stream.at[before.end - 1] ?? 0) + 1, stream.at[after.start]);
  return between.includes('\f') || /\n\s{0,80}\n/.test(between);
}
