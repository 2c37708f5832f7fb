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
import { isOpen, operandOf, type Operand } from './operands.js';

/** What the rules have to know beside the tables. */
export interface CheckContext {
  readonly level: Level;
  readonly divisionCode: string | null;
  /** The report year, where it is known. */
  readonly year?: number | null;
}

/** 条例 and 立法法: ministries, provinces and governments of districted cities make 规章. */
const ruleMakers: ReadonlySet<Level> = new Set(['central', 'province', 'prefecture']);

/** Where one assessment of a rule looks: a column, a row, or the whole table. */
interface Place {
  readonly scope: string;
  readonly name: string;
  readonly operand: (key: string) => Operand;
}

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

function placesOf(reading: TableReading, model: TableModel, rule: RuleModel): Place[] {
  const { id, rows } = reading;
  if (rule.each === 'column') {
    const printed = new Set(Object.values(rows).flatMap((cells) => Object.keys(cells)));
    return model.columns
      .filter(({ key }) => printed.has(key))
      .map(({ key, label }) => ({
        scope: `${id}.${key}`,
        name: `column ${label}`,
        operand: (row) => operandOf(reading, model, row, key),
      }));
  }
  if (rule.each === 'row') {
    const asked =
      rule.test.kind === 'sum'
        ? [...rule.test.left, ...rule.test.right]
        : rule.test.kind === 'at_least_zero'
          ? rule.test.parts
          : [];
    return model.rows
      .filter(
        ({ key, columns }) => rows[key] && asked.every((column) => (columns ?? model.form).includes(column)),
      )
      .map(({ key, label }) => ({
        scope: `${id}.${key}`,
        name: `row ${Object.values(rows[key] ?? {})[0]?.label ?? label}`,
        operand: (column) => operandOf(reading, model, key, column),
      }));
  }
  const operand = (key: string): Operand => {
    const [row = '', column = 'value'] = key.split('.');
    return operandOf(reading, model, row, column);
  };
  const total = rule.test.kind === 'sum' ? `${id}.${rule.test.right[0] ?? ''}` : id;
  return [{ scope: rule.scope ?? total, name: rule.scope ?? total, operand }];
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
      const all = Object.entries(reading.rows).flatMap(([row, cells]) =>
        Object.keys(cells).map((column) => operandOf(reading, model, row, column)),
      );
      const { odd, ...verdict } = countOddNumbers(all);
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
    message: sayVerdict(rule, reading, place, left, right, verdict),
  };
}

function sayVerdict(
  rule: RuleModel,
  reading: TableReading,
  place: Place,
  left: readonly Operand[],
  right: readonly Operand[],
  verdict: Verdict,
): string {
  const where = `Table ${reading.id}, ${place.name}: ${rule.sentence}`;
  const names = (side: readonly Operand[]): string =>
    side.length === 0
      ? ''
      : ` (${side.length > 4 ? `${side.length} cells` : side.map(({ label }) => label).join(' + ')})`;
  if (verdict.left === null || verdict.right === null) {
    const open = [...left, ...right].filter((operand) => isOpen([operand])).map(({ label }) => label);
    return `${where}; not assessable, the number is not known for ${[...new Set(open)].join(', ') || 'an operand'}.`;
  }
  const sides = `${verdict.left}${names(left)} against ${verdict.right}${names(right)}`;
  if (verdict.status === 'pass') return `${where}; holds: ${sides}.`;
  if (verdict.status === 'fail') return `${where}; does not hold: ${sides}.`;
  return `${where}; not assessable because of blank cells or cases that the form does not print: ${sides}.`;
}
