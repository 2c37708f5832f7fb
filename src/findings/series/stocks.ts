import { tableModel } from '../../knowledge/tables/index.js';
import type { TableId } from '../../types.js';
import { makeFinding } from '../makeFinding.js';
import type { Finding, Outcome } from '../types.js';
import type { RememberedReport } from './remember.js';

interface Stock {
  readonly id: string;
  readonly table: TableId;
  readonly rule: string;
  /** The number of this year that follows from last year's. */
  readonly printed: string;
  readonly expect: (before: Cells, now: Cells) => Expected | null;
  /** Less than expected is no contradiction. */
  readonly atMost?: true;
}

type Cells = Readonly<Record<string, number | null>>;
type Expected = Readonly<Record<string, number>> & { readonly expected: number };

const stocks: readonly Stock[] = [
  {
    id: 'stock',
    table: 'art20_2021',
    rule: 'b1',
    printed: 'in_force',
    expect: (before, now) =>
      from(
        [before['in_force'], now['issued_this_year'], now['repealed_this_year']],
        (stock, issued, repealed) => ({
          stock,
          issued,
          repealed,
          expected: stock + issued - repealed,
        }),
      ),
  },
  {
    id: 'items-stock',
    table: 'art20_2019',
    rule: 'a3',
    printed: 'items_previous_year',
    expect: (before) =>
      from([before['items_previous_year'], before['items_change'], 0], (stock, change) => ({
        stock,
        change,
        expected: stock + change,
      })),
  },
  {
    id: 'disclosed-stock',
    table: 'art20_2019',
    rule: 'a4',
    printed: 'total_disclosed',
    atMost: true,
    expect: (before, now) =>
      from([before['total_disclosed'], now['newly_disclosed_this_year'], 0], (stock, issued) => ({
        stock,
        issued,
        expected: stock + issued,
      })),
  },
];

function from(
  cells: readonly [number | null | undefined, number | null | undefined, number | null | undefined],
  make: (a: number, b: number, c: number) => Expected,
): Expected | null {
  const [a, b, c] = cells;
  return a == null || b == null || c == null ? null : make(a, b, c);
}

const blank = { zh: '有空白或未能读出的格', en: 'cells are blank or could not be read' };

/** Stocks of documents and items: what a year prints against what follows from the year before. */
export function checkStocks(before: RememberedReport, now: RememberedReport): Outcome {
  const outcomes = stocks.map((stock) => checkStock(stock, before, now));
  return {
    assessed: outcomes.flatMap(({ assessed }) => assessed),
    findings: outcomes.flatMap(({ findings }) => findings),
    notAssessed: outcomes.flatMap(({ notAssessed }) => notAssessed),
  };
}

function checkStock(stock: Stock, before: RememberedReport, now: RememberedReport): Outcome {
  const [old, present] = [before.tables?.[stock.table]?.rows, now.tables?.[stock.table]?.rows];
  if (!old || !present) return { assessed: [], findings: [], notAssessed: [] };
  const model = tableModel(stock.table);
  const rows = model.rows.filter(
    ({ key, columns }) => old[key] && present[key] && columns?.includes(stock.printed),
  );
  const findings: Finding[] = [];
  let compared = 0;
  for (const { key, label } of rows) {
    const printed = present[key]?.[stock.printed];
    const expected = stock.expect(old[key] ?? {}, present[key] ?? {});
    if (printed == null || expected === null) continue;
    compared++;
    const difference = printed - expected.expected;
    if (difference === 0 || (stock.atMost && difference < 0)) continue;
    const values = {
      ...expected,
      year: now.year,
      before: before.year,
      row: label,
      printed,
      difference: Math.abs(difference),
    };
    const place = {
      rule: stock.rule,
      table: model.titles[0] ?? null,
      row: label,
      column: nameColumn(stock),
      printed,
      expected: expected.expected,
      difference,
    };
    findings.push(makeFinding(stock.id, values, place));
  }
  const notAssessed = compared < rows.length ? [{ id: stock.id, reason: blank }] : [];
  return { assessed: compared > 0 ? [stock.id] : [], findings, notAssessed };
}

const nameColumn = ({ table, printed }: Stock): string | null =>
  tableModel(table).columns.find(({ key }) => key === printed)?.label ?? null;
