import { gap } from './stream.js';
import type { Token } from './tokens.js';
import type { Zone } from './zones.js';

/** The numbers of pages between the rows of a table: `— 3 —` alone on a line, `第 3 页 共 12 页`. */
export function findPageFeet(tokens: readonly Token[], zone: Zone): ReadonlySet<Token> {
  const feet = new Set<Token>();
  for (let i = zone.start; i < zone.end; i++) {
    const [before, token, after] = [tokens[i - 1], tokens[i], tokens[i + 1]];
    if (token?.kind !== 'number' || !/^\d{1,4}$/.test(token.string)) continue;
    if (after?.kind === 'text' && after.string.startsWith('页')) feet.add(token);
    if (before?.kind !== 'mark' || after?.kind !== 'mark' || before.string !== after.string) continue;
    const alone = before.gap === gap.line && token.gap !== gap.line && after.gap !== gap.line;
    const next = tokens[i + 2];
    if (alone && (next === undefined || next.gap === gap.line))
      for (const one of [before, token, after]) feet.add(one);
  }
  return feet;
}
