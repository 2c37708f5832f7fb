import { unitWords } from '../../knowledge/numerals/index.js';
import type { UnitWord } from '../../knowledge/numerals/index.js';

interface Entry extends UnitWord {
  readonly refused: RegExp | null;
}

/** The unit words by their first character, longest first. */
const byFirst = new Map<string, Entry[]>();
for (const entry of unitWords) {
  const refused = entry.notBefore === null ? null : new RegExp(`^(?:${entry.notBefore})`);
  const list = byFirst.get(entry.word.charAt(0)) ?? [];
  list.push({ ...entry, refused });
  byFirst.set(entry.word.charAt(0), list);
}

/** The characters that unit words begin with. */
export const unitBeginnings = [...byFirst.keys()].join('');

/** The unit word that stands at a position of the view, or null. */
export function readUnit(view: string, at: number): UnitWord | null {
  for (const entry of byFirst.get(view.charAt(at)) ?? []) {
    if (!view.startsWith(entry.word, at)) continue;
    const end = at + entry.word.length;
    if (entry.refused?.test(view.slice(end, end + 6))) continue;
    return entry;
  }
  return null;
}
