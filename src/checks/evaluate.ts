import type { Check } from '../types.js';
import { hasBlank, isOpen, sumOf, type Operand } from './operands.js';

/** The two sides of a rule and whether it holds. */
export interface Verdict {
  readonly status: Check['status'];
  readonly left: number | null;
  readonly right: number | null;
}

const unknown: Verdict = { status: 'not_assessable', left: null, right: null };

/**
 * Σ left = Σ right, or ≤. With blanks a rule passes if it holds with the blanks as 0, fails if no non-negative filling
 * makes it hold, else it is not assessable; an unresolved operand leaves it not assessable.
 * `open`: something that the form does not print may be added to the right side.
 */
export function compareSums(
  leftSide: readonly Operand[],
  relation: '=' | '<=',
  rightSide: readonly Operand[],
  open = false,
): Verdict {
  if (isOpen(leftSide) || isOpen(rightSide)) return unknown;
  const left = sumOf(leftSide);
  const right = sumOf(rightSide);
  if (left === right || (relation === '<=' && left < right)) return { status: 'pass', left, right };
  const fillable = left < right ? hasBlank(leftSide) : open || hasBlank(rightSide);
  return { status: fillable ? 'not_assessable' : 'fail', left, right };
}

/** max(parts) ≤ value ≤ Σ parts. The sides are those of the comparison that fails. */
export function compareBetween(value: Operand, parts: readonly Operand[]): Verdict {
  if (isOpen([value, ...parts])) return unknown;
  const most = Math.max(...parts.map((part) => part.value));
  const sum = sumOf(parts);
  if (most <= value.value && value.value <= sum) return { status: 'pass', left: value.value, right: sum };
  if (value.state === 'blank') return { status: 'not_assessable', left: value.value, right: sum };
  if (most > value.value) return { status: 'fail', left: most, right: value.value };
  return { status: hasBlank(parts) ? 'not_assessable' : 'fail', left: value.value, right: sum };
}

/** when > 0 implies then > 0. `open`: the cause may lie outside the form. */
export function compareImplies(when: Operand, then: Operand, open: boolean): Verdict {
  if (isOpen([when])) return unknown;
  if (when.value <= 0) return { status: 'pass', left: when.value, right: then.value };
  if (isOpen([then])) return unknown;
  if (then.value > 0) return { status: 'pass', left: when.value, right: then.value };
  return {
    status: open || then.state === 'blank' ? 'not_assessable' : 'fail',
    left: when.value,
    right: then.value,
  };
}

/** left = 0 exactly when right = 0. */
export function compareTogether(left: Operand, right: Operand): Verdict {
  if (isOpen([left, right])) return unknown;
  const sides = { left: left.value, right: right.value };
  if ((left.value === 0) === (right.value === 0)) return { status: 'pass', ...sides };
  return { status: hasBlank([left, right]) ? 'not_assessable' : 'fail', ...sides };
}

/** Σ parts ≥ 0. */
export function compareToZero(parts: readonly Operand[]): Verdict {
  if (isOpen(parts)) return unknown;
  const left = sumOf(parts);
  if (left >= 0) return { status: 'pass', left, right: 0 };
  return { status: hasBlank(parts) ? 'not_assessable' : 'fail', left, right: 0 };
}

/** How many of the cells are no non-negative whole numbers; none may be. */
export function countOddNumbers(cells: readonly Operand[]): Verdict & { readonly odd: readonly Operand[] } {
  const odd = cells.filter(
    ({ state, value }) => state === 'number' && (value < 0 || !Number.isInteger(value)),
  );
  const status = odd.length > 0 ? 'fail' : isOpen(cells) ? 'not_assessable' : 'pass';
  return { status, left: odd.length, right: 0, odd };
}
