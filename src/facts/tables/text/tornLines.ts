import { gap } from './stream.js';
import type { Token } from './tokens.js';
import type { Zone } from './zones.js';

/**
 * Where cells stand on lines of their own, two numbers on a line may be one that white space tore (`1 234`), or two
 * cells: neither is certain. Empty where labels share lines with numbers, or where lines hold more.
 */
export function findTornNumbers(tokens: readonly Token[], zone: Zone): ReadonlySet<Token> {
  const torn = new Set<Token>();
  let single = 0;
  for (const line of cutLines(tokens, zone)) {
    const numbers = line.filter(({ kind }) => kind === 'number');
    if (numbers.length === 0) continue;
    if (numbers.length < line.length || numbers.length > 2) return new Set();
    if (numbers.length === 1) single++;
    else for (const number of numbers) torn.add(number);
  }
  return single > 0 ? torn : new Set();
}

function cutLines(tokens: readonly Token[], zone: Zone): Token[][] {
  const lines: Token[][] = [];
  for (const token of tokens.slice(zone.start, zone.end)) {
    const last = lines[lines.length - 1];
    if (last && token.gap !== gap.line) last.push(token);
    else lines.push([token]);
  }
  return lines;
}
