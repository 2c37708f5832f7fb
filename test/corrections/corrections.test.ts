import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createHash } from 'node:crypto';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { readCorrections } from '../../src/corrections/index.js';
import { extract, type Correction, type GovRecord } from '../../src/index.js';
import { writeReport } from '../batch/corpus.js';
import { ensureBuilt, runCli } from '../cli/runCli.js';

ensureBuilt();

const bytes = Buffer.from(writeReport(1).replace('青柳县', '𠮷柳县'));
const sha256 = createHash('sha256').update(bytes).digest('hex');
const file = 'fixtures/reports/format2021-2022-bureau-saved-html/source.html';
const table = readFileSync(file);

const readOne = async (corrections: readonly Correction[], source: Buffer = bytes): Promise<GovRecord> => {
  const [record] = await extract(source, { uri: 'a', corrections });
  if (!record) throw new Error('no record');
  return record;
};

function correct(record: GovRecord, indicator: string, value: number | null): Correction {
  const fact = record.facts?.find((one) => one.indicator === indicator);
  if (!fact) throw new Error(`no fact ${indicator}`);
  const { sha256: hash } = record.source;
  return {
    sha256: hash ?? '',
    part: null,
    indicator,
    value,
    was: fact.value,
    evidence: fact.evidence,
    note: null,
  };
}

describe('a correction', () => {
  test('gives the count its value, and the machine fact is kept', async () => {
    const before = await readOne([]);
    const after = await readOne([correct(before, 'published.total', 77)]);
    expect(before.counts?.published.total).toBe(1001);
    expect(after.counts?.published.total).toBe(77);
    const facts = after.facts?.filter(({ indicator }) => indicator === 'published.total') ?? [];
    expect(facts.map(({ method, value, confidence }) => [method, value, confidence === 1])).toEqual(
      expect.arrayContaining([
        ['manual', 77, true],
        ['prose', 1001, false],
      ]),
    );
    expect(facts.find(({ method }) => method === 'manual')?.evidence).toEqual(facts[0]?.evidence);
    expect({ ...after, counts: null, facts: null }).toEqual({ ...before, counts: null, facts: null });
  });

  test('null takes the count away', async () => {
    const after = await readOne([correct(await readOne([]), 'published.total', null)]);
    expect(after.counts?.published.total).toBeNull();
  });

  test('gives a count that was not read', async () => {
    const start = [...bytes.toString()].join('').indexOf('一、');
    const evidence = [{ start: start - 1, end: start + 1, text: '一、' }];
    const after = await readOne([
      { sha256, part: null, indicator: 'resources.meetings', value: 3, was: null, evidence, note: null },
    ]);
    expect(after.counts?.resources.meetings).toBe(3);
    expect(after.warnings).toEqual([]);
  });

  test('of a cell changes the table, the counts and the checks that follow from it', async () => {
    const before = await readOne([], table);
    const failed = (record: GovRecord): string[] =>
      (record.checks ?? []).filter(({ status }) => status === 'fail').map(({ rule }) => rule);
    expect(failed(before)).toHaveLength(2);
    expect(before.counts?.applications.received).toBe(41);
    const after = await readOne([correct(before, 'applications.received_new.total', 42)], table);
    expect(after.tables?.applications?.rows['received_new']?.['total']).toBe(42);
    expect(after.counts?.applications.received).toBe(42);
    expect(
      after.facts?.filter(({ method }) => method === 'manual').map(({ indicator }) => indicator),
    ).toContain('applications.received');
    // The sentence still gives the other number.
    expect(failed(after)).toEqual(['r7']);
  });

  test('with facts of counts alone the manual one stands', async () => {
    const correction = correct(await readOne([]), 'published.total', 77);
    const [record] = await extract(bytes, { uri: 'a', corrections: [correction], facts: 'counts' });
    expect(
      record?.facts?.filter(({ indicator }) => indicator === 'published.total').map(({ method }) => method),
    ).toEqual(['manual']);
  });

  test('is not taken where its words do not stand in the text', async () => {
    const correction = correct(await readOne([]), 'published.total', 77);
    const [words] = correction.evidence;
    const shifted = { ...correction, evidence: [{ start: 0, end: 5, text: words?.text ?? '' }] };
    const after = await readOne([shifted]);
    expect(after.counts?.published.total).toBe(1001);
    expect(after.warnings.map(({ code }) => code)).toEqual(['W_CORRECTION_STALE']);
  });

  test('of a cell is not taken where the report has no such table', async () => {
    const correction = correct(await readOne([]), 'published.total', 7);
    const after = await readOne([{ ...correction, indicator: 'applications.received_new.total' }]);
    expect(after.warnings.map(({ code }) => code)).toEqual(['W_CORRECTION_STALE']);
  });

  test('of another document or part changes nothing', async () => {
    const before = await readOne([]);
    const correction = correct(before, 'published.total', 77);
    expect(
      await readOne([
        { ...correction, sha256: 'f'.repeat(64) },
        { ...correction, part: 2 },
      ]),
    ).toEqual(before);
  });
});

describe('the file', () => {
  const good = {
    sha256,
    part: null,
    indicator: 'published.total',
    value: 1,
    was: null,
    evidence: [{ start: 0, end: 1, text: '青' }],
    note: null,
  };
  const wrap = (...corrections: object[]): string =>
    JSON.stringify({ schema: 'gov-report-corrections/1', corrections });

  test('is read', () => {
    expect(readCorrections(wrap(good))).toEqual({ corrections: [good] });
    expect(readCorrections(wrap())).toEqual({ corrections: [] });
  });

  test.each([
    ['{', /JSON/],
    ['[]', /./],
    [JSON.stringify({ schema: 'gov-report-corrections/2', corrections: [] }), /schema/],
    [wrap({ ...good, sha256: 'x' }), /corrections\[0\]\.sha256/],
    [wrap({ ...good, indicator: 'published.nothing' }), /no count and no cell/],
    [wrap({ ...good, indicator: 'published.by_category' }), /no count/],
    [wrap({ ...good, indicator: '__proto__.x.y' }), /no count/],
    [wrap({ ...good, value: '1' }), /value/],
    [wrap({ ...good, evidence: [] }), /evidence/],
    [wrap({ ...good, evidence: [{ start: 3, end: 3, text: 'a' }] }), /evidence/],
    [wrap({ ...good, more: 1 }), /./],
    [wrap(good, good), /two values/],
  ])('%s is refused', (text, reason) => {
    const read = readCorrections(text);
    expect('reason' in read && read.reason).toMatch(reason);
  });

  describe('on the command line', () => {
    let root = '';
    beforeAll(() => {
      root = mkdtempSync(join(tmpdir(), 'gov-report-corrections-'));
      writeFileSync(join(root, 'a.txt'), bytes);
      writeFileSync(join(root, 'other.json'), wrap({ ...good, sha256: 'e'.repeat(64) }));
      writeFileSync(join(root, 'stale.json'), wrap(good));
      writeFileSync(join(root, 'bad.json'), '{');
    });
    afterAll(() => {
      rmSync(root, { recursive: true });
    });
    const run = (...words: string[]): ReturnType<typeof runCli> => runCli(words, { cwd: root });

    test.each([
      ['other.json', 0, 'belongs to no report'],
      ['stale.json', 0, 'no longer fits'],
      ['bad.json', 2, 'no file of corrections (it is not JSON)'],
      ['none.json', 2, 'cannot read none.json'],
    ])('%s: %i', async (name, status, said) => {
      const { code, stderr } = await run('extract', 'a.txt', '--corrections', name);
      expect(stderr).toContain(said);
      expect(code).toBe(status);
    });

    test('lines are corrected too', async () => {
      const record = await readOne([]);
      writeFileSync(join(root, 'good.json'), wrap(correct(record, 'published.total', 5)));
      const line = JSON.stringify({ id: 'x', bytes_b64: bytes.toString('base64') });
      const { stdout, stderr } = await runCli(['extract', '--lines', '--corrections', 'good.json'], {
        cwd: root,
        input: `${line}\n`,
      });
      expect(stderr).toBe('');
      expect((JSON.parse(stdout) as GovRecord).counts?.published.total).toBe(5);
    });
  });
});
