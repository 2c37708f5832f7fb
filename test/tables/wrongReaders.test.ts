import { expect, test } from '@jest/globals';
import { extract as extractStream } from '../../src/index.js';
import type { GovRecord } from '../../src/index.js';
import { prove } from './prove.js';
import type { Extract, Failure } from './prove.js';

/** A proof that cannot fail proves nothing: readers with one fault each must be found out within a few tables. */
const tables = 40;
const seed = 77;

type Cells = Record<string, Record<string, number | null>>;

const known = new Map<string, Promise<GovRecord[]>>();

/** Every document is read once; its address holds the seed. */
const extract: Extract = (bytes, options) => {
  const records = known.get(options.uri) ?? (extractStream as Extract)(bytes, options);
  known.set(options.uri, records);
  return records;
};

/** The reader with a fault put into what it returns. */
const spoilt =
  (spoil: (record: GovRecord) => void): Extract =>
  async (bytes, options) => {
    const records = structuredClone(await extract(bytes, options));
    for (const record of records) spoil(record);
    return records;
  };

async function kindsOf(reader: Extract): Promise<Set<Failure['kind']>> {
  const { failures } = await prove(reader, seed, tables);
  return new Set(failures.map(({ kind }) => kind));
}

function rewrite(record: GovRecord, change: (row: (number | null)[]) => (number | null)[]): void {
  for (const [id, { rows }] of Object.entries(record.tables ?? {}) as unknown as [
    string,
    { rows: Cells },
  ][]) {
    for (const [row, cells] of Object.entries(rows)) {
      const values = change(Object.values(cells));
      Object.keys(cells).forEach((column, i) => {
        const value = values[i] ?? null;
        cells[column] = value;
        const fact = record.facts?.find(({ indicator }) => indicator === `${id}.${row}.${column}`);
        if (!fact) return;
        fact.value = value;
        if (value !== null) fact.value_state = value === 0 ? 'stated_zero' : 'stated';
      });
    }
  }
}

test('the reader itself has no fault there', async () => {
  const kinds = await kindsOf(extract);
  expect([...kinds].filter((kind) => kind !== 'owed')).toEqual([]);
});

test.each<[string, Failure['kind'], (record: GovRecord) => void]>([
  [
    'moves the numbers of a row by one cell',
    'wrong',
    (record) => rewrite(record, (row) => [...row.slice(1), row[0] ?? null]),
  ],
  ['reads blanks and doubts as zeros', 'wrong', (record) => rewrite(record, (row) => row.map((n) => n ?? 0))],
  [
    'pushes numbers over blanks to the left',
    'wrong',
    (record) =>
      rewrite(record, (row) => {
        const printed = row.filter((value) => value !== null);
        return row.map((_, i) => printed[i] ?? null);
      }),
  ],
  [
    'repairs wrong sums',
    'missed',
    (record) => {
      for (const check of record.checks ?? []) if (check.status === 'fail') check.status = 'pass';
    },
  ],
  [
    'finds fault with every check',
    'extra',
    (record) => {
      for (const check of record.checks ?? []) if (check.status === 'pass') check.status = 'fail';
    },
  ],
  [
    'leaves everything open',
    'owed',
    (record) => {
      record.tables = {};
      record.facts = [];
    },
  ],
  ['takes no report for one', 'refused', (record) => (record.status = 'not_a_report')],
])('a reader that %s is found out', async (_, kind, spoil) => {
  expect(await kindsOf(spoilt(spoil))).toContain(kind);
});
