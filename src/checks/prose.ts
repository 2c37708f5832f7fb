import type { Reading } from '../facts/index.js';
import type { Check, Fact } from '../types.js';

/** Parts that together are meant to be the whole, by the path of the printed total. */
const partitions: readonly (readonly [string, readonly string[]])[] = [
  ['published.total', ['published.own_level', 'published.lower_level']],
  ['resources.staff_total', ['resources.staff_full_time', 'resources.staff_part_time']],
];
const channels = ['in_person', 'online', 'letter', 'fax', 'email', 'other'].map(
  (key) => `applications.by_channel.${key}`,
);

/** Sums of prose parts against their printed total (`sum`), and prose against table (`r7`, appeals `r8`). */
export function checkProse(reading: Reading): Check[] {
  const prose = new Map<string, Fact>();
  for (const fact of reading.facts) {
    if (fact.method === 'prose' && fact.value !== null && !prose.has(fact.indicator))
      prose.set(fact.indicator, fact);
  }
  // What a reviewer states stands for what the sentence was read as.
  for (const fact of reading.facts) {
    if (fact.method !== 'manual') continue;
    if (fact.value === null) prose.delete(fact.indicator);
    else prose.set(fact.indicator, fact);
  }
  return [...checkSums(reading, prose), ...checkAgainstTables(reading)];
}

function checkSums(reading: Reading, prose: ReadonlyMap<string, Fact>): Check[] {
  const checks: Check[] = [];
  const add = (total: string, parts: readonly Fact[]): void => {
    const whole = prose.get(total);
    if (!whole || parts.length < 2 || [whole, ...parts].some(({ qualifier }) => qualifier !== 'exact'))
      return;
    checks.push(sumCheck(total, whole, parts));
  };
  for (const [total, paths] of partitions) {
    const parts = paths.flatMap((path) => prose.get(path) ?? []);
    if (parts.length === paths.length) add(total, parts);
  }
  const ways = channels.flatMap((path) => prose.get(path) ?? []);
  if (prose.has('applications.by_channel.other') || namesEveryWay(prose)) add('applications.received', ways);
  const { categories } = reading;
  if (categories.some(({ label }) => label !== null && /^其[他它]/.test(label)))
    add('published.total', categories);
  return checks;
}

/** 当面、网络、信函 and 传真 or 邮件: who prints all of these leaves none out. */
function namesEveryWay(prose: ReadonlyMap<string, Fact>): boolean {
  const has = (key: string): boolean => prose.has(`applications.by_channel.${key}`);
  return ['in_person', 'online', 'letter'].every(has) && (has('fax') || has('email'));
}

function sumCheck(scope: string, whole: Fact, parts: readonly Fact[]): Check {
  const left = parts.reduce((sum, { value }) => sum + (value ?? 0), 0);
  const right = whole.value ?? 0;
  const names = parts.map(({ indicator, label }) => label ?? indicator);
  return {
    rule: 'sum',
    scope,
    status: left === right ? 'pass' : 'fail',
    left,
    right,
    difference: left - right,
    cells: [...parts.map(({ indicator }) => indicator), scope],
    severity: 'arithmetic',
    message:
      left === right
        ? `the ${parts.length} parts sum to the printed total ${right}`
        : `the parts (${names.join(', ')}) sum to ${left}, the text prints the total ${right}`,
  };
}

/** A prose number against the table cell of the same count; carried-in cases may be part of 收到. */
function checkAgainstTables(reading: Reading): Check[] {
  return reading.overruled.flatMap((fact): Check[] => {
    const cell = reading.counted.get(fact.indicator);
    if (cell?.value == null || fact.value === null) return [];
    if (fact.scope === 'own_level' || fact.scope === 'departments_only' || fact.scope === 'townships_only')
      return [];
    const carried =
      fact.indicator === 'applications.received'
        ? (reading.counted.get('applications.carried_in')?.value ?? 0)
        : 0;
    const agrees =
      fact.value === cell.value || fact.value === cell.value + carried || roundedFits(fact, cell.value);
    return [
      {
        rule: fact.indicator.startsWith('appeals.') ? 'r8' : 'r7',
        scope: fact.indicator,
        status: agrees ? 'pass' : 'fail',
        left: fact.value,
        right: cell.value,
        difference: fact.value - cell.value,
        cells: [fact.indicator, cell.indicator],
        severity: 'consistency',
        message: agrees
          ? `the text and the table both give ${cell.value}`
          : `the text says ${fact.valueRaw ?? fact.value}, the table prints ${cell.value}`,
      },
    ];
  });
}

/** 3万余 agrees with 30450, 近300 with 296; a rounded number says no more than its digits. */
function roundedFits({ qualifier, value }: Fact, exact: number): boolean {
  if (value === null || qualifier === 'exact') return false;
  if (qualifier === 'at_least' || qualifier === 'more_than') return exact >= value && exact <= value * 1.25;
  if (qualifier === 'nearly' || qualifier === 'less_than' || qualifier === 'at_most')
    return exact <= value && exact >= value * 0.8;
  return Math.abs(exact - value) <= value * 0.1;
}
