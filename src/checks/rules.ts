import { tableModel } from '../knowledge/tables/index.js';
import type { RuleModel, TableModel } from '../knowledge/tables/model.js';
import type { Check, Level, TableReading } from '../types.js';
import {
  compareBetween,
  compareImplies,
  compareSums,
  compareToZero,
  compareTogether,
  countOddNumbers,
  type Verdict,
} from './evaluate.js';
import { sayVerdict } from './message.js';
import { isOpen, operandOf, type Operand } from './operands.js';
import { placesOf, type Place } from './places.js';

/** What the rules have to know beside the tables. */
export interface CheckContext {
  readonly level: Level;
  readonly divisionCode: string | null;
  /** The report year, where it is known. */
  readonly year?: number | null;
}

/** 条例 and 立法法: ministries, provinces and governments of districted cities make 规章. */
const ruleMakers: ReadonlySet<Level> = new Set(['central', 'province', 'prefecture']);

/** Assesses one rule of a table at every place where the document prints what it speaks of. */
export function applyRule(reading: TableReading, rule: RuleModel, context: CheckContext): Check[] {
  const model = tableModel(reading.id);
  const prints = (row: string): boolean => reading.rows[row] !== undefined;
  if (rule.printed && !rule.printed.some(prints)) return [];
  if (rule.notPrinted?.some(prints)) return [];
  return placesOf(reading, model, rule).flatMap((place) => {
    const check = assess(reading, model, rule, place, context);
    return check ? [check] : [];
  });
}

function assess(
  reading: TableReading,
  model: TableModel,
  rule: RuleModel,
  place: Place,
  context: CheckContext,
): Check | null {
  const { test } = rule;
  const pick = (keys: readonly string[]): Operand[] => keys.map(place.operand);
  switch (test.kind) {
    case 'sum': {
      const left = pick(test.left);
      const right = pick(test.right);
      return finish(rule, reading, place, left, right, compareSums(left, test.relation, right, test.open));
    }
    case 'between': {
      const [value] = pick([test.value]);
      const parts = pick(test.parts);
      return value ? finish(rule, reading, place, parts, [value], compareBetween(value, parts)) : null;
    }
    case 'implies': {
      const [when, then] = pick([test.when, test.then]);
      return when && then
        ? finish(rule, reading, place, [when], [then], compareImplies(when, then, test.open ?? false))
        : null;
    }
    case 'together': {
      const [left, right] = pick([test.left, test.right]);
      return left && right
        ? finish(rule, reading, place, [left], [right], compareTogether(left, right))
        : null;
    }
    case 'at_least_zero':
      return finish(rule, reading, place, pick(test.parts), [], compareToZero(pick(test.parts)));
    case 'whole_numbers': {
      const { odd, ...verdict } = countOddNumbers(doubtfulCells(reading, model));
      return finish(rule, reading, place, odd, [], verdict);
    }
    case 'reserved':
      return finish(
        rule,
        reading,
        place,
        pick(test.operands),
        [],
        reservedVerdict(pick(test.operands), context.level),
      );
    case 'below': {
      const [operand] = pick([test.operand]);
      if (!operand || operand.state !== 'number') return null;
      const large = operand.value >= test.limit && Number.isInteger(operand.value);
      return finish(rule, reading, place, [operand], [], {
        status: large ? 'fail' : 'pass',
        left: operand.value,
        right: test.limit,
      });
    }
    case 'from_year': {
      const [operand] = pick([test.operand]);
      if (!operand || operand.state !== 'number') return null;
      const year = context.year ?? null;
      const early = operand.value > 0 && year !== null && year < test.year;
      const status = early ? 'fail' : operand.value > 0 && year === null ? 'not_assessable' : 'pass';
      return finish(rule, reading, place, [operand], [], { status, left: operand.value, right: 0 });
    }
  }
}

/** The cells of a table but for the many that print a whole number. */
function doubtfulCells(reading: TableReading, model: TableModel): Operand[] {
  const found: Operand[] = [];
  for (const row of Object.keys(reading.rows)) {
    const cells = reading.rows[row] ?? {};
    for (const column of Object.keys(cells)) {
      const { value = null, state } = cells[column] ?? {};
      const isWhole = value !== null && value >= 0 && Number.isInteger(value) && state !== 'unresolved';
      if (!isWhole) found.push(operandOf(reading, model, row, column));
    }
  }
  return found;
}

function reservedVerdict(operands: readonly Operand[], level: Level): Verdict {
  const left = operands.reduce((sum, { value }) => sum + Math.max(0, value), 0);
  if (left > 0 && !ruleMakers.has(level))
    return { status: level === 'unknown' ? 'not_assessable' : 'fail', left, right: 0 };
  return { status: left === 0 && isOpen(operands) ? 'not_assessable' : 'pass', left, right: 0 };
}

/** Makes the check; none where the document prints nothing of what the rule speaks of. */
function finish(
  rule: RuleModel,
  reading: TableReading,
  place: Place,
  left: readonly Operand[],
  right: readonly Operand[],
  verdict: Verdict,
): Check | null {
  const operands = [...left, ...right];
  if (operands.length > 0 && operands.every(({ state }) => state === 'missing')) return null;
  if (
    right.length > 0 &&
    (left.every(({ state }) => state === 'missing') || right.every(({ state }) => state === 'missing'))
  )
    return null;
  return {
    rule: rule.id,
    scope: place.scope,
    status: verdict.status,
    left: verdict.left,
    right: verdict.right,
    difference:
      verdict.left === null || verdict.right === null
        ? null
        : Number((verdict.left - verdict.right).toFixed(6)),
    cells: operands.map(({ path }) => path),
    severity: rule.severity,
    message: sayVerdict(rule, reading.id, place.name, left, right, verdict),
  };
}
