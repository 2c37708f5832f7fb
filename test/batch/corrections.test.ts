import { afterAll, describe, expect, test } from '@jest/globals';
import { createHash } from 'node:crypto';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extract, type GovRecord } from '../../src/index.js';
import { ensureBuilt, runCli } from '../cli/runCli.js';
import { writeReport } from './corpus.js';
import { batch, readParts } from './runBatch.js';

ensureBuilt();

const place = mkdtempSync(join(tmpdir(), 'gov-report-corrections-'));
afterAll(() => {
  rmSync(place, { recursive: true });
});
const at = (name: string): string => join(place, name);
const indicator = 'published.total';

function keep(name: string, value: number, hash: string, evidence: readonly object[]): string {
  const correction = { sha256: hash, part: null, indicator, value, was: null, evidence, note: null };
  writeFileSync(at(name), JSON.stringify({ schema: 'gov-report-corrections/1', corrections: [correction] }));
  return at(name);
}

const parse = (lines: string): readonly GovRecord[] =>
  lines
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line) as GovRecord);

describe('batch --corrections', () => {
  mkdirSync(at('in'));
  for (const i of [1, 2, 3]) writeFileSync(join(at('in'), `${String(i)}.txt`), writeReport(i));
  const sha256 = createHash('sha256').update(writeReport(2)).digest('hex');

  test('gives the records of extract with the same file', async () => {
    const [record] = await extract(Buffer.from(writeReport(2)), { uri: 'a' });
    const evidence = record?.facts?.find((fact) => fact.indicator === indicator)?.evidence ?? [];
    const file = keep('right.json', 77, sha256, evidence);
    const { code, stderr } = await batch([at('in'), '--out', at('right'), '--corrections', file]);
    const { stdout } = await runCli(['extract', at('in'), '--corrections', file]);
    expect({ code, told: stderr.includes(file) }).toEqual({ code: 0, told: false });
    const records = parse(readParts(at('right')));
    expect(records).toEqual(parse(stdout));
    expect(records.map(({ counts }) => counts?.published.total)).toEqual([1001, 77, 1003]);
  });

  test('tells of those that belong to no report, and of those that were dropped', async () => {
    const other = keep(
      'other.json',
      77,
      sha256.replace(/^./, (c) => (c === '0' ? '1' : '0')),
      [{ start: 0, end: 2, text: '青柳' }],
    );
    const unused = await batch([at('in'), '--out', at('other'), '--corrections', other]);
    expect(unused.stderr).toContain(`1 correction of ${other} belongs to no report`);
    const stale = keep('stale.json', 77, sha256, [{ start: 0, end: 2, text: '红柳' }]);
    const dropped = await batch([at('in'), '--out', at('stale'), '--corrections', stale]);
    expect(dropped.stderr).toContain(stale);
    expect(dropped.stderr).not.toContain('no report of this run');
    expect(dropped.code).toBe(0);
  });

  test('a run is not taken up with another file', async () => {
    const file = keep('first.json', 77, sha256, [{ start: 0, end: 2, text: '青柳' }]);
    await batch([at('in'), '--out', at('begun'), '--corrections', file]);
    const without = await batch([at('in'), '--out', at('begun'), '--resume']);
    expect(without.code).toBe(2);
    expect(without.stderr).toContain('corrections');
    const again = await batch([at('in'), '--out', at('begun'), '--resume', '--corrections', file]);
    expect(again.code).toBe(0);
  });

  test('a file of another form is refused before anything is written', async () => {
    writeFileSync(at('bad.json'), '{}');
    const { code, stderr } = await batch([at('in'), '--out', at('bad'), '--corrections', at('bad.json')]);
    expect(code).toBe(2);
    expect(stderr).toContain(at('bad.json'));
  });
});
