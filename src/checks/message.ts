import type { RuleModel } from '../knowledge/tables/model.js';
import type { Verdict } from './evaluate.js';
import { isOpen, type Operand } from './operands.js';

/** Cells named one by one in a message; more are counted. */
const maxNamed = 4;

/** The sentence of a check: table and place, the rule, both sides with their cells. */
export function sayVerdict(
  rule: RuleModel,
  table: string,
  place: string,
  left: readonly Operand[],
  right: readonly Operand[],
  verdict: Verdict,
): string {
  const where = `Table ${table}, ${place}: ${rule.sentence}`;
  if (verdict.left === null || verdict.right === null) {
    const open = [...left, ...right].filter((operand) => isOpen([operand])).map(({ label }) => label);
    return `${where}; not assessable, the number is not known for ${[...new Set(open)].join(', ') || 'an operand'}.`;
  }
  const sides = `${verdict.left}${nameSide(left)} against ${verdict.right}${nameSide(right)}`;
  if (verdict.status === 'pass') return `${where}; holds: ${sides}.`;
  if (verdict.status === 'fail') return `${where}; does not hold: ${sides}.`;
  return `${where}; not assessable because of blank cells or cases that the form does not print: ${sides}.`;
}

function nameSide(side: readonly Operand[]): string {
  if (side.length === 0) return '';
  return ` (${side.length > maxNamed ? `${side.length} cells` : side.map(({ label }) => label).join(' + ')})`;
}
