import { matchesOf } from './matchesOf.js';

/** A text with all matches of a global pattern covered by a sign of one character, so that positions stay. */
export function coverMatches(text: string, pattern: RegExp, sign: string): string {
  let covered = '';
  let from = 0;
  for (const { index, 0: found } of matchesOf(pattern, text)) {
    covered += text.slice(from, index) + sign.repeat(found.length);
    from = index + found.length;
  }
  return from === 0 ? text : covered + text.slice(from);
}
