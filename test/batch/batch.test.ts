import {
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { ensureBuilt, readRecords, runCli } from '../cli/runCli.js';
import { writeCorpus, writeReport } from './corpus.js';
import { batch, listParts, readOutput, readParts, readSummary } from './runBatch.js';

let root = '';
const at = (name: string): string => join(root, name);

ensureBuilt();

beforeAll(async () => {
  root = mkdtempSync(join(tmpdir(), 'gov-report-batch-'));
  writeCorpus(at('corpus'), 30);
  mkdirSync(at('two'));
  writeFileSync(at('two/a.txt'), writeReport(1));
  writeFileSync(at('two/b.txt'), writeReport(2));
  await batch([at('corpus'), '--out', at('one'), '-j', '1', '--part-size', '20KB', '--quiet']);
});

afterAll(() => {
  rmSync(root, { recursive: true });
});

describe('the records', () => {
  test('are those of extract, in the same order', async () => {
    const { stdout } = await runCli(['extract', at('corpus'), '--quiet']);
    expect(readParts(at('one'))).toBe(stdout);
    expect(readRecords(stdout).length).toBeGreaterThan(60);
  });

  test('do not depend on the number of jobs', async () => {
    const words = [at('corpus'), '--part-size', '20KB', '--quiet'];
    expect((await batch([...words, '--out', at('three'), '-j', '3'])).code).toBe(0);
    expect(readOutput(at('three'))).toEqual(readOutput(at('one')));
  });

  test('stand in parts that are whole and no larger than asked for', () => {
    const parts = readSummary(at('one')).parts;
    expect(parts.length).toBeGreaterThan(2);
    expect(parts.map(({ name }) => name)).toEqual(listParts(at('one')));
    for (const { name, records, bytes } of parts) {
      const part = readFileSync(join(at('one'), name));
      expect(part.length).toBe(bytes);
      expect(part.length).toBeLessThanOrEqual(20 * 1024);
      expect(readRecords(gunzipSync(part).toString())).toHaveLength(records);
    }
  });

  test('are the same in plain parts, and end where the limit says', async () => {
    const out = at('plain');
    await batch([at('corpus'), '--out', out, '--plain', '--limit', '40', '--quiet', '--omit', 'facts']);
    expect(listParts(out)).toEqual(['part-00000.ndjson']);
    const records = readRecords(readParts(out));
    expect(records.map(({ id }) => id)).toEqual(
      readRecords(readParts(at('one')))
        .slice(0, 40)
        .map(({ id }) => id),
    );
    expect(records[0]?.['facts']).toBeNull();
    expect(readSummary(out).documents.count).toBe(40);
  });

  test('of the shards together are those of the whole', async () => {
    const shards = ['1/3', '2/3', '3/3'];
    for (const [i, shard] of shards.entries())
      await batch([at('corpus'), '--out', at(`shard${String(i)}`), '--shard', shard, '--quiet']);
    const lines = (text: string): string[] => text.split('\n').sort();
    const union = shards.map((_, i) => readParts(at(`shard${String(i)}`))).join('');
    expect(lines(union)).toEqual(lines(readParts(at('one'))));
    for (const i of shards.keys()) expect(readSummary(at(`shard${String(i)}`)).inputs.files).toBe(12);
  });
});

describe('beside the records', () => {
  test('errors.ndjson names each error with its place and record', () => {
    const errors = readRecords(readFileSync(join(at('one'), 'errors.ndjson'), 'utf8'));
    expect(errors.map(({ code, entry }) => [code, entry])).toEqual([
      ['E_JSON', 'L31'],
      ['E_EMPTY', null],
    ]);
    const ids = new Set(readRecords(readParts(at('one'))).map(({ id }) => id));
    for (const { record } of errors) expect(ids).toContain(record);
  });

  test('summary.json counts what the parts hold', () => {
    const records = readRecords(readParts(at('one')));
    const summary = readSummary(at('one'));
    const countBy = (read: (record: Record<string, unknown>) => unknown): Record<string, number> => {
      const counts: Record<string, number> = {};
      for (const key of records.map(read)) if (typeof key === 'string') counts[key] = (counts[key] ?? 0) + 1;
      return counts;
    };
    expect(summary.records).toEqual(countBy(({ status }) => status));
    expect(summary.eras).toEqual(countBy(({ report }) => (report as { era: string } | null)?.era));
    expect(summary.encodings).toEqual(countBy(({ source }) => (source as { encoding: string }).encoding));
    expect(summary.errors).toEqual(countBy(({ error }) => (error as { code: string } | null)?.code));
    expect(summary.documents.count).toBe(records.length);
    expect(summary.skipped['prefilter']).toBeGreaterThan(60);
    expect(summary.inputs).toMatchObject({ files: 36, unreadable: 0 });
  });

  test('nothing else is left', () => {
    const names = readdirSync(at('one')).filter((name) => !name.startsWith('part-'));
    expect(names.sort()).toEqual(['errors.ndjson', 'summary.json']);
  });

  test('the end is told in one line, unless it is to be quiet', async () => {
    const { code, stdout, stderr } = await batch([at('two'), '--out', at('told')]);
    expect({ code, stdout }).toEqual({ code: 0, stdout: '' });
    expect(stderr).toMatch(
      /^gov-report: documents 2, reports 2, errors 0, skipped 0, parts 1 in [^\n]+ s\n$/,
    );
  });

  test('an input without any record gives an empty part', async () => {
    mkdirSync(at('pictures'));
    writeFileSync(at('pictures/list'), '');
    const { code } = await batch(['--files-from', at('pictures/list'), '--out', at('nothing'), '--quiet']);
    expect(code).toBe(2);
    expect(readParts(at('nothing'))).toBe('');
    expect(listParts(at('nothing'))).toEqual(['part-00000.ndjson.gz']);
  });
});

test('inputs that cannot be read are told, counted, and give 2', async () => {
  const { code, stderr } = await batch([at('two'), at('nowhere'), '-', '--out', at('missing')]);
  expect(code).toBe(2);
  expect(stderr).toContain('2 inputs could not be read');
  const errors = readRecords(readFileSync(join(at('missing'), 'errors.ndjson'), 'utf8'));
  expect(errors).toMatchObject([
    { code: 'E_NOT_FOUND', uri: at('nowhere'), record: null },
    { code: 'E_NEEDS_FILE', uri: '-', record: null },
  ]);
  expect(readRecords(readParts(at('missing')))).toHaveLength(2);
});

test('where nothing is there of what was named, nothing is begun', async () => {
  const { code, stderr } = await batch([at('nowhere'), at('neither'), '--out', at('unbegun')]);
  expect(code).toBe(2);
  expect(stderr).toContain(at('neither'));
  expect(existsSync(at('unbegun'))).toBe(false);
});

test('--strict gives 1 for errors and for what is no report', async () => {
  expect((await batch([at('two'), '--out', at('strict1'), '--strict', '-q'])).code).toBe(0);
  expect((await batch([at('corpus/loose/007.html'), '--out', at('strict2'), '--strict', '-q'])).code).toBe(1);
  expect((await batch([at('corpus/loose/007.html'), '--out', at('strict3'), '-q'])).code).toBe(0);
});

test('--list prints the files of a shard and reads none', async () => {
  const all = await batch([at('corpus'), '--list']);
  expect(all.stdout.trim().split('\n')).toHaveLength(36);
  const second = await batch([at('corpus'), '--list', '--shard', '2/2']);
  expect(second.stdout.trim().split('\n')).toEqual(
    all.stdout
      .trim()
      .split('\n')
      .filter((_, i) => i % 2 === 1),
  );
});

describe('the output folder', () => {
  const files = (folder: string): string[] => readdirSync(folder).sort();

  test('with files of others is refused and not touched', async () => {
    mkdirSync(at('foreign'));
    writeFileSync(at('foreign/letters.txt'), 'precious');
    for (const more of [[], ['--resume'], ['--resume', '--force']]) {
      const { code, stderr } = await batch([at('two'), '--out', at('foreign'), ...more]);
      expect(code).toBe(2);
      expect(stderr).toContain('has files of others');
    }
    expect(files(at('foreign'))).toEqual(['letters.txt']);
  });

  test('of a finished run is refused, and with --resume left as it is', async () => {
    await batch([at('two'), '--out', at('finished'), '-q']);
    const before = readOutput(at('finished'));
    expect((await batch([at('two'), '--out', at('finished')])).stderr).toContain('finished run');
    const again = await batch([at('two'), '--out', at('finished'), '--resume']);
    expect(again.code).toBe(0);
    expect(again.stderr).toContain('complete already');
    const other = await batch([at('two'), '--out', at('finished'), '--resume', '--omit', 'facts']);
    expect({ code: other.code, told: other.stderr.includes('another omit') }).toEqual({
      code: 2,
      told: true,
    });
    expect(readOutput(at('finished'))).toEqual(before);
  });

  test('of a finished run that could not read an input gives 2 with --resume too', async () => {
    const words = [at('two'), at('absent'), '--out', at('incomplete')];
    expect((await batch(words)).code).toBe(2);
    const again = await batch([...words, '--resume']);
    expect(again.code).toBe(2);
    expect(again.stderr).toContain('complete already');
    expect(again.stderr).toContain('1 input could not be read');
  });

  test('of a finished run is complete although what it read is gone', async () => {
    mkdirSync(at('gone'));
    writeFileSync(at('gone/a.txt'), '通知');
    const words = [at('gone'), '--out', at('of-gone'), '--quiet'];
    expect((await batch(words)).code).toBe(0);
    rmSync(at('gone'), { recursive: true });
    const { code, stderr } = await batch([...words, '--resume']);
    expect([code, stderr]).toEqual([0, expect.stringContaining('complete already')]);
  });

  test('that cannot be made gives 2', async () => {
    const { code, stderr } = await batch([at('two'), '--out', at('two/a.txt')]);
    expect(code).toBe(2);
    expect(stderr).toMatch(/^gov-report: cannot write /);
    const below = await batch([at('two'), '--out', at('two/a.txt/below')]);
    expect(below.code).toBe(2);
    expect(below.stderr).toMatch(/a file stands where a folder [^\n]+\n[^\n]+ with --out; [^\n]+\n$/);
  });

  test('is not made when nothing is named to read, or an option is wrong', async () => {
    for (const words of [
      ['--out', at('never')],
      [at('two'), '--out', at('never'), '--jobs', '0'],
      [at('two'), '--out', at('never'), '--shard', '3/2'],
      [at('two'), '--out', at('never'), '--part-size', 'huge'],
      [at('two'), '--out', at('never'), '--timeout', '-1'],
      [at('two')],
    ]) {
      const { code, stderr } = await batch(words);
      expect({ words, code }).toEqual({ words, code: 2 });
      expect(stderr.split('\n')).toHaveLength(3);
    }
    expect(existsSync(at('never'))).toBe(false);
  });
});
