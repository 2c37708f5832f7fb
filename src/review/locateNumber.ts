/** A range of UTF-16 units. */
interface Range {
  readonly start: number;
  readonly end: number;
}

/**
 * Where the printed number stands inside its evidence, in UTF-16 units. `raw` has white space taken out and full-width
 * characters made half-width, so both are compared in that form; digits of a longer number do not count.
 */
export function locateNumber(evidence: string, raw: string): Range | null {
  const wanted = fold(raw).text;
  if (wanted === '') return null;
  const { text, starts, ends } = fold(evidence);
  let found = -1;
  for (let at = text.indexOf(wanted); at >= 0; at = text.indexOf(wanted, at + 1)) {
    if (cutsNumber(text, at, wanted)) continue;
    found = at;
    break;
  }
  if (found < 0) return null;
  const start = starts[found];
  const end = ends[found + wanted.length - 1];
  return start === undefined || end === undefined ? null : { start, end };
}

const isDigit = (character: string | undefined): boolean =>
  character !== undefined && /[\d.]/.test(character);

function cutsNumber(text: string, at: number, wanted: string): boolean {
  const first = /^\d/.test(wanted) && isDigit(text[at - 1]);
  const last = /\d$/.test(wanted) && /^\.?\d/.test(text.slice(at + wanted.length, at + wanted.length + 2));
  return first || last;
}

/** The text without white space, compatibility forms resolved, and where each unit of it comes from. */
function fold(original: string): { text: string; starts: number[]; ends: number[] } {
  let text = '';
  const starts: number[] = [];
  const ends: number[] = [];
  let at = 0;
  for (const character of original) {
    const folded = character.normalize('NFKC').replace(/[\s\u200b]/g, '');
    for (let i = 0; i < folded.length; i++) {
      starts.push(at);
      ends.push(at + character.length);
    }
    text += folded;
    at += character.length;
  }
  return { text, starts, ends };
}
