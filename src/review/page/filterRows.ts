import type { ListRow } from '../types.js';

export interface Filter {
  readonly search: string;
  readonly status: string;
  readonly era: string;
  readonly failed: boolean;
  readonly low: boolean;
  readonly missing: boolean;
  readonly unfound: boolean;
  readonly corrected: boolean;
  readonly sort: 'asGiven' | 'byAgency' | 'byYear' | 'byFailed';
}

export const noFilter: Filter = {
  search: '',
  status: '',
  era: '',
  failed: false,
  low: false,
  missing: false,
  unfound: false,
  corrected: false,
  sort: 'asGiven',
};

const collator = new Intl.Collator('zh', { numeric: true });

/** The numbers of the rows that pass, in the order that is wished. */
export function filterRows(
  rows: readonly ListRow[],
  filter: Filter,
  isCorrected: (row: ListRow) => boolean,
): number[] {
  const words = filter.search.trim().toLowerCase().split(/\s+/);
  const passes = (row: ListRow): boolean =>
    (filter.status === '' || row.status === filter.status) &&
    (filter.era === '' || row.era === filter.era) &&
    (!filter.failed || row.failed > 0) &&
    (!filter.low || row.low > 0) &&
    (!filter.missing || row.missing > 0) &&
    (!filter.unfound || row.text === null) &&
    (!filter.corrected || isCorrected(row)) &&
    (filter.search === '' || words.every((word) => describe(row).includes(word)));
  const numbers = rows.flatMap((row, i) => (passes(row) ? [i] : []));
  const compare = orders[filter.sort];
  if (!compare) return numbers;
  return numbers.sort((a, b) => {
    const [left, right] = [rows[a], rows[b]];
    return left && right ? compare(left, right) || a - b : 0;
  });
}

const describe = ({ agency, title, year, uri, entry }: ListRow): string =>
  [agency, title, year, uri, entry].join(' ').toLowerCase();

const byAgency = (a: ListRow, b: ListRow): number =>
  collator.compare(a.agency ?? '\uffff', b.agency ?? '\uffff') || (a.year ?? 0) - (b.year ?? 0);

const orders: Readonly<Record<Filter['sort'], ((a: ListRow, b: ListRow) => number) | null>> = {
  asGiven: null,
  byAgency,
  byYear: (a, b) => (a.year ?? 9999) - (b.year ?? 9999) || byAgency(a, b),
  byFailed: (a, b) => b.failed - a.failed,
};
