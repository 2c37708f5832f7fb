import { existsSync, mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { afterAll, beforeEach, describe, expect, test } from '@jest/globals';
import { ensureBuilt, runCli } from '../cli/runCli.js';
import { makeOther, makeRecord } from './makeRecord.js';
import { makeFolder, readRows, removeFolders } from './runPanel.js';

ensureBuilt();
afterAll(removeFolders);

const lines = (...records: readonly object[]): string =>
  records.map((one) => `${JSON.stringify(one)}\n`).join('');
const countReports = (out: string): number => readRows(join(out, 'reports.csv')).length;

describe('gov-report panel', () => {
  let folder = '';
  let out = '';
  beforeEach(() => {
    folder = makeFolder();
    out = join(folder, 'panel');
  });

  test('reads plain and packed files, folders and standard input', async () => {
    const records = join(folder, 'records');
    mkdirSync(records);
    writeFileSync(join(records, 'part-00001.ndjson'), lines(makeRecord(), makeOther()));
    writeFileSync(join(records, 'part-00002.ndjson.gz'), gzipSync(lines(makeRecord({ report: { year: 2021 } }))));
    // What a batch leaves beside its parts.
    writeFileSync(join(records, 'errors.ndjson'), '');
    writeFileSync(join(records, 'summary.json'), '{}');
    const input = lines(makeRecord({ report: { year: 2020 } }));
    const { code, stdout, stderr } = await runCli(['panel', records, '-', '--out', out], { input });
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toContain('3 reports (0 duplicates), 0 facts');
    expect(countReports(out)).toBe(3);
    expect(readdirSync(out).sort()).toEqual(['codebook.json', 'codebook.md', 'datapackage.json', 'facts.csv', 'indicators.csv', 'missing.csv', 'overview.html', 'plots', 'reports.csv']);
  }); // prettier-ignore

  test('a broken line is told with its number, the rest is written', async () => {
    const input = `${lines(makeRecord())}{"schema":"gov-report/1"}\n${lines(makeRecord({ report: { year: 2020 } }))}`;
    const { code, stderr } = await runCli(['panel', '--out', out], { input });
    expect(code).toBe(2);
    expect(stderr).toContain('E_JSON: line 2');
    expect(countReports(out)).toBe(2);
  });

  test('without any report nothing is written', async () => {
    const { code, stderr } = await runCli(['panel', '--out', out, '--lang', 'zh'], {
      input: lines(makeOther()),
    });
    expect({ code, isThere: existsSync(out) }).toEqual({ code: 1, isThere: false });
    expect(stderr).toContain('没有年度报告');
  });

  test('units of a frame without a report are listed', async () => {
    const frame = join(folder, 'frame.csv');
    writeFileSync(frame, '\ufeff机关,代码,年度\n桃江县人民政府,430922,2021-2022\n');
    const { code, stderr } = await runCli(['panel', '--out', out, '--frame', frame], {
      input: lines(makeRecord()),
    });
    expect(code).toBe(0);
    expect(stderr).toContain('units of the frame');
    expect(readRows(join(out, 'missing.csv')).map(({ year }) => year)).toEqual(['2021']);
  });

  test.each([
    ['no folder', [], /--out/],
    [
      'an unknown format',
      ['--out', 'OUT', '--format', 'csv,xlsx'],
      /--format: "xlsx" is not one of csv, parquet/,
    ],
    ['a folder of others', ['--out', 'FOLDER'], /has files of others/],
    ['a frame that is not there', ['--out', 'OUT', '--frame', 'nowhere.csv'], /nowhere\.csv/],
    ['a frame without years', ['--out', 'OUT', '--frame', 'FOLDER/bad.csv'], /needs a column years/],
    [
      'a frame with wrong years',
      ['--out', 'OUT', '--frame', 'FOLDER/years.csv'],
      /line 3: "soon" is no list of years/,
    ],
    ['a file without records', ['FOLDER/bad.csv', '--out', 'OUT'], /E_JSON/],
  ])('refuses %s', async (_, words, message) => {
    writeFileSync(join(folder, 'bad.csv'), 'agency,code\na,430922\n');
    writeFileSync(join(folder, 'years.csv'), 'agency,code,years\na,430922,2020\nb,430921,soon\n');
    const named = words.map((word) => word.replace('FOLDER', folder).replace('OUT', out));
    const { code, stderr } = await runCli(['panel', ...named], { input: lines(makeRecord()) });
    expect({ code, isThere: existsSync(out) }).toEqual({ code: 2, isThere: false });
    expect(stderr).toMatch(message);
  });

  test('the same records give the same files', async () => {
    const input = lines(makeRecord({ bytes: 'x', counts: { 'applications.received': 3 }, facts: [{}] }));
    const read = async (): Promise<string[]> => {
      expect((await runCli(['panel', '--out', out, '--quiet', '--format', 'csv,parquet'], { input })).stderr).toBe('');
      return readdirSync(out).sort().filter((name) => name !== 'plots').map((name) => readFileSync(join(out, name), 'latin1'));
    };
    expect(await read()).toEqual(await read());
  }); // prettier-ignore
});
