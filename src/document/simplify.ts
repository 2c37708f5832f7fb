import { traditionalPairs } from '../knowledge/characters/traditional.js';

let simplified: ReadonlyMap<string, string> | null = null;

function readPairs(): ReadonlyMap<string, string> {
  const map = new Map<string, string>();
  for (let i = 0; i < traditionalPairs.length; i += 2)
    map.set(traditionalPairs.charAt(i), traditionalPairs.charAt(i + 1));
  return map;
}

/** `text` with simplified characters, position by position; for matching only, never for values. */
export function simplify(text: string): string {
  simplified ??= readPairs();
  let from = 0;
  let out = '';
  for (let i = 0; i < text.length; i++) {
    // Below are Latin letters, digits and most punctuation.
    if (text.charCodeAt(i) < 0x4e00) continue;
    const character = simplified.get(text.charAt(i));
    if (character === undefined) continue;
    out += text.slice(from, i) + character;
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}
