import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { DuckDBInstance } from '@duckdb/node-api';
import { asyncBufferFromFile, parquetReadObjects } from 'hyparquet';
import { ForeignFolder } from '../../src/panel/index.js';
import { panelTables } from '../../src/panel/rows/tables.js';
import type { GovRecord } from '../../src/record/schema.js';
import { makeOther, makeRecord } from './makeRecord.js';
import { makeFolder, readRows, removeFolders, runPanel, type Panel } from './runPanel.js';

afterAll(removeFolders);

const hostile = '=HYPERLINK("http://example.com")';

/** Two years of a county, a mirror of one, a bureau that says little, a district that is no more, a page of news. */
const records: readonly GovRecord[] = [
  makeRecord({
    url: 'https://www.taojiang.gov.cn/2022.html',
    report: { published_on: '2023-01-20' },
    counts: { 'applications.received': 12, 'applications.answered': 10, 'applications.outcomes.granted': 6, 'applications.outcomes.partially_granted': 1, 'applications.outcomes.denied': 2, 'fees.collected_yuan': 10.5 },
    facts: [
      { indicator: 'applications.received', value: 12, value_raw: '12件' },
      { indicator: 'art20_2021.administrative_license.items_change', value: -3, value_raw: '-3', label: hostile },
      { indicator: 'applications.granted.total', value: null, value_raw: null, value_state: 'unresolved' },
    ],
    checks: [
      { rule: 'r2', scope: 'applications.total', status: 'fail', left: 12, right: 10, difference: 2, cells: [], severity: 'arithmetic', message: '' },
      { rule: 'r4', scope: 'applications.total', status: 'not_assessable', left: null, right: null, difference: null, cells: [], severity: 'arithmetic', message: '' },
    ],
  }),
  makeRecord({
    url: 'https://mirror.example.com/1',
    counts: { 'applications.received': 12, 'applications.answered': 10 },
    facts: [{ value: 12 }],
  }),
  makeRecord({ report: { year: 2023 }, counts: { 'applications.received': 20 }, facts: [{ value: 20, evidence: [{ start: 3, end: 5, text: '二十' }, { start: 9, end: 11, text: '其中' }] }] }),
  makeRecord({ report: { agency: '桃江县教育局', level: 'department', title: null }, facts: [] }),
  makeRecord({ report: { agency: '北京市崇文区人民政府', division_code: '110103', year: 2009, era: 'narrative', title: '@cmd' }, facts: [] }),
  makeOther(),
]; // prettier-ignore

const frame = [
  { agency: null, code: '430922', year: 2022 },
  { agency: '桃江县教育局', code: '430922', year: 2023 },
];

const numbersOf = (given: readonly GovRecord[]): (number | null)[] =>
  given.flatMap(({ facts }) => (facts ?? []).map(({ value }) => value));

describe('a panel', () => {
  let panel: Panel;
  beforeAll(async () => {
    panel = await runPanel(records, { formats: ['csv', 'parquet'], duckdb: true, frame });
  });

  test('tells what it holds', () => {
    expect(panel.totals).toEqual({ reports: 5, duplicates: 1, facts: 5, missing: 1, others: 1 });
  });

  test('has a row for each report, duplicates among them', () => {
    const rows = panel.read('reports');
    expect(rows.map(({ agency, year, place_code, place_change, duplicate_kind }) => [agency, year, place_code, place_change, duplicate_kind])).toEqual([
      ['桃江县人民政府', '2022', '430922', 'none', ''],
      ['桃江县人民政府', '2022', '430922', 'none', 'other_counts'],
      ['桃江县人民政府', '2023', '430922', 'none', ''],
      ['桃江县教育局', '2022', '430922', 'none', ''],
      ['北京市崇文区人民政府', '2009', '110101', 'merged', ''],
    ]); // prettier-ignore
    expect(rows[1]?.['duplicate_of']).toBe(rows[0]?.['report_key']);
    expect(rows[0]).toMatchObject({
      applications_received: '12',
      fees_collected_yuan: '10.5',
      decisions_license: '',
      checks_failed: '1',
      checks_passed: '0',
      failed_rules: 'r2',
      counts_stated: '6',
    });
  });

  test('has a row for each fact, with the words', () => {
    const rows = panel.read('facts');
    expect(rows.map(({ value }) => (value === '' ? null : Number(value)))).toEqual(numbersOf(records));
    expect(rows[4]).toMatchObject({
      value: '20',
      evidence: '二十 … 其中',
      evidence_start: '3',
      evidence_end: '11',
    });
  });

  test('has every indicator of each report that counts, and of each missing unit', () => {
    const rows = panel.read('indicators');
    const keys = new Set(rows.map(({ indicator }) => indicator));
    expect(rows).toHaveLength(keys.size * 5);
    const rates = rows.filter(({ indicator }) => indicator === 'disclosure_rate');
    expect(rates.map(({ value, missing }) => value || missing)).toEqual([
      '0.7',
      'not_stated',
      'not_stated',
      'not_stated',
      'no_report',
    ]);
    for (const { value, missing } of rows) expect((value === '') !== (missing === '')).toBe(true);
  });

  test('lists the units of the frame without a report', () => {
    expect(panel.read('missing')).toEqual([
      {
        agency: '桃江县教育局',
        division_code: '430922',
        place_code: '430922',
        year: '2023',
        reason: 'no_report',
      },
    ]);
  });

  test('texts are no formulas, numbers stay numbers', () => {
    const fact = panel.read('facts')[1];
    expect(fact).toMatchObject({ value: '-3', value_raw: "'-3", label: `'${hostile}` });
    expect(panel.read('reports')[4]?.['title']).toBe("'@cmd");
  });

  test.each(panelTables.map(({ name }) => name))('Parquet and DuckDB have the same %s', async (name) => {
    const table = panelTables.find((one) => one.name === name);
    const expected = panel.read(name).map((row) =>
      (table?.columns ?? []).map(({ name: column, type }) => {
        const text = row[column] ?? '';
        if (text === '') return null;
        return type === 'number' || type === 'integer' ? Number(text) : text.replace(/^'(?=[-=@])/, '');
      }),
    );
    const file = await asyncBufferFromFile(join(panel.out, `${name}.parquet`));
    const plain = (value: unknown): unknown =>
      value instanceof Date ? value.toISOString().slice(0, 10) : (value ?? null);
    const parquet = expected.length === 0 ? [] : await parquetReadObjects({ file });
    expect(parquet.map((row) => Object.values(row).map(plain))).toEqual(expected);
    const instance = await DuckDBInstance.create(join(panel.out, 'panel.duckdb'), {
      access_mode: 'READ_ONLY',
    });
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll(`SELECT * FROM ${name}`);
    expect(reader.getRowsJson()).toEqual(expected);
    const again = await connection.runAndReadAll(`SELECT * FROM '${join(panel.out, `${name}.parquet`)}'`);
    expect(again.getRowsJson()).toEqual(expected);
    connection.closeSync();
    instance.closeSync();
  });

  test('DuckDB has each report once', async () => {
    const instance = await DuckDBInstance.create(join(panel.out, 'panel.duckdb'), {
      access_mode: 'READ_ONLY',
    });
    const connection = await instance.connect();
    const reader = await connection.runAndReadAll(
      'SELECT (SELECT count(*) FROM reports_once)::INT, (SELECT count(*) FROM facts_once)::INT',
    );
    expect(reader.getRows()).toEqual([[4, 4]]);
    connection.closeSync();
    instance.closeSync();
  });

  test('is described by a data package', () => {
    const { resources } = JSON.parse(readFileSync(join(panel.out, 'datapackage.json'), 'utf8')) as {
      resources: { name: string; path: string; encoding: string; schema: { fields: { name: string; type: string }[]; primaryKey?: string[]; foreignKeys?: { reference: { resource: string; fields: string[] } }[] } }[];
    }; // prettier-ignore
    expect(resources.map(({ name }) => name)).toEqual(['reports', 'facts', 'indicators', 'missing']);
    for (const { path, encoding, schema } of resources) {
      const [head = ''] = readFileSync(join(panel.out, path), 'utf8').split('\n');
      expect(schema.fields.map(({ name }) => name)).toEqual(head.split(','));
      expect(encoding).toBe('utf-8');
      for (const { reference } of schema.foreignKeys ?? [])
        expect(reference).toEqual({ resource: 'reports', fields: ['report_key'] });
      const keys = readRows(join(panel.out, path)).map((row) =>
        (schema.primaryKey ?? []).map((key) => row[key]).join(' '),
      );
      if (schema.primaryKey) expect(new Set(keys).size).toBe(keys.length);
    }
  });
});

test('the same document twice has two keys', async () => {
  const record = makeRecord({ facts: [{}] });
  const { read } = await runPanel([record, record]);
  const keys = [record.id, `${record.id}-2`];
  expect(read('reports').map((row) => row['report_key'])).toEqual(keys);
  expect(read('facts').map((row) => row['report_key'])).toEqual(keys);
  expect(read('reports').map((row) => row['duplicate_kind'])).toEqual(['', 'same_bytes']);
});

test('with a byte order mark, where it is wanted', async () => {
  const { out } = await runPanel([makeRecord()], { bom: true });
  for (const { name } of panelTables)
    expect(readFileSync(join(out, `${name}.csv`)).subarray(0, 3)).toEqual(Buffer.from([0xef, 0xbb, 0xbf]));
  expect(readFileSync(join(out, 'datapackage.json'), 'utf8')).toContain('"utf-8-sig"');
});

describe('the folder', () => {
  test('of others is refused and left as it is', async () => {
    const out = makeFolder();
    writeFileSync(join(out, 'mine.txt'), '');
    await expect(runPanel([makeRecord()], { out })).rejects.toThrow(ForeignFolder);
    expect(readdirSync(out)).toEqual(['mine.txt']);
  });

  test('of an earlier panel is replaced, whatever formats it had', async () => {
    const { out } = await runPanel([makeRecord()], { formats: ['parquet'], duckdb: true });
    const panel = await runPanel([makeRecord(), makeRecord({ report: { year: 2023 } })], { out });
    expect(panel.read('reports')).toHaveLength(2);
    expect(readdirSync(out).filter((name) => /parquet|duckdb|^\./.test(name))).toEqual([]);
  });

  test('of an earlier panel with a file of another is refused', async () => {
    const { out } = await runPanel([makeRecord()]);
    writeFileSync(join(out, 'notes.md'), '');
    await expect(runPanel([makeRecord()], { out })).rejects.toThrow(ForeignFolder);
  });

  test('holds nothing after a failure', async () => {
    const out = join(makeFolder(), 'panel');
    const broken = { ...makeRecord(), counts: 1 } as unknown as GovRecord;
    await expect(
      runPanel([makeRecord(), { ...broken, facts: 1 } as unknown as GovRecord], { out }),
    ).rejects.toThrow();
    expect(existsSync(out)).toBe(false);
  });

  test('is not made where no record is a report', async () => {
    const out = join(makeFolder(), 'panel');
    expect((await runPanel([makeOther()], { out })).totals).toBeNull();
    expect(existsSync(out)).toBe(false);
    mkdirSync(out);
    await runPanel([], { out });
    expect(readdirSync(out)).toEqual([]);
  });
});
