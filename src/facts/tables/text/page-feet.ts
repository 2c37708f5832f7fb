import { gap, type Stream } from './stream.js';
import type { Token } from './tokens.js';
import type { Zone } from './zones.js';

const pageNumber = /^\d{1,3}$/;

/** Where more of the numbers stand alone between empty lines, or most on lines of their own, they are cells. */
const loneShare = 0.34;

/** The numbers of pages between the rows of a table: `— 3 —` or a number alone on a line, `第 3 页 共 12 页`. */
export function findPageFeet(stream: Stream, tokens: readonly Token[], zone: Zone): ReadonlySet<Token> {
  const feet = new Set<Token>();
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
    if (before?.kind !== 'mark' || after?.kind !== 'mark' || before.string !== after.string) continue;
    const footLine = before.gap === gap.line && token.gap !== gap.line && after.gap !== gap.line;
    if (footLine && (next === undefined || next.gap === gap.line))
      for (const one of [before, token, after]) feet.add(one);
  }
  if (lone.length <= numbers * loneShare && inLines * 2 > numbers)
    for (const token of lone) if (pageNumber.test(token.string)) feet.add(token);
  return feet;
}

/** An empty line or the end of a page between two tokens. */
function isApart(stream: Stream, before: Token | undefined, after: Token | undefined): boolean {
  if (!before || !after) return false;
  const between = stream.text.slice((stream.at[before.end - 1] ?? 0) + 1, stream.at[after.start]);
  return between.includes('\f') || /\n\s{0,80}\n/.test(between);
}
