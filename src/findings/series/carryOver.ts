import { tableModel } from '../../knowledge/tables/index.js';
import { makeFinding } from '../makeFinding.js';
import type { Finding, NamedCell, Outcome } from '../types.js';
import { nameOf } from './groupAgencies.js';
import type { RememberedReport } from './remember.js';

const notRead = (year: number) => ({
  zh: `${year}年的结转数未能读出`,
  en: `the numbers carried over were not read in ${year}`,
});

interface Difference {
  readonly column: string;
  readonly expected: number;
  readonly printed: number;
}

/** What a year carries in against what the year before carried out: in the tables by column, else the counts. */
export function checkCarryOver(before: RememberedReport, now: RememberedReport): Outcome {
  const id = nameOf(before) === nameOf(now) ? 'carry-over' : 'carry-over-renamed';
  const pairs = listPairs(before, now);
  if (pairs.length === 0) {
    const missing = before.counts?.applications.carried_out == null ? before.year : now.year;
    return { assessed: [], findings: [], notAssessed: [{ id, reason: notRead(missing) }] };
  }
  const differences = pairs.filter(({ expected, printed }) => expected !== printed);
  const findings = differences.length > 0 ? [tell(id, before, now, differences)] : [];
  return { assessed: [id], findings, notAssessed: [] };
}

function listPairs(before: RememberedReport, now: RememberedReport): Difference[] {
  const out = before.tables?.applications?.rows['carried_out'];
  const into = now.tables?.applications?.rows['carried_in'];
  if (out && into) {
    return tableModel('applications').columns.flatMap(({ key, label }) => {
      const [expected, printed] = [out[key], into[key]];
      return expected == null || printed == null ? [] : [{ column: label, expected, printed }];
    });
  }
  const expected = before.counts?.applications.carried_out;
  const printed = now.counts?.applications.carried_in;
  return expected == null || printed == null ? [] : [{ column: '总计', expected, printed }];
}

function tell(
  id: string,
  before: RememberedReport,
  now: RememberedReport,
  differences: readonly Difference[],
): Finding {
  const cells = {
    zh: differences
      .map(({ column, expected, printed }) => `列“${column}”应为 ${expected}，印作 ${printed}`)
      .join('；'),
    en: differences
      .map(({ column, expected, printed }) => `column ${column} should be ${expected}, prints ${printed}`)
      .join('; '),
  };
  const total = differences.find(({ column }) => column === '总计') ?? differences[0];
  return makeFinding(
    id,
    { year: now.year, before: before.year, cells },
    {
      rule: 'r5',
      table: tableModel('applications').titles[0] ?? null,
      row: '上年结转政府信息公开申请数量',
      column: total?.column ?? null,
      printed: total?.printed ?? null,
      expected: total?.expected ?? null,
      difference: total ? total.printed - total.expected : null,
      cells: differences.map(({ column, printed }): NamedCell => ({
        cell: `applications.carried_in.${column}`,
        row: '上年结转政府信息公开申请数量',
        column,
        printed,
      })),
    },
  );
}
