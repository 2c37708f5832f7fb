import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { examine, type GovRecord } from '../../src/index.js';
import { readCorpus } from './corpus.js';
import { judgeRecord } from './judgeRecord.js';
import { makeInput } from './makeInput.js';
import { readInput } from './readInput.js';

const folder = 'fixtures/hostile';
const findings = JSON.parse(readFileSync(join(folder, 'findings.json'), 'utf8')) as Record<string, string>;

describe('what earlier runs found is mended', () => {
  test.each(Object.entries(findings))('%s: %s', async (name) => {
    const bytes = readFileSync(join(folder, name));
    const { broken, statuses } = await readInput({ kind: '', name, bytes, steps: [] }, null, () => undefined);
    expect(broken).toEqual([]);
    expect(statuses.length).toBeGreaterThan(0);
  });

  test('every file is named', () => {
    expect(
      readdirSync(folder)
        .filter((name) => name !== 'findings.json')
        .sort(),
    ).toEqual(Object.keys(findings).sort());
  });
});

describe('a short run', () => {
  const corpus = readCorpus('fixtures');
  const from = 20_080_501;

  test('finds nothing, and reads documents of every kind', async () => {
    const broken: string[] = [];
    const statuses = new Set<string>();
    for (let number = from; number < from + 300; number++) {
      const outcome = await readInput(await makeInput(number, corpus), null, () => undefined);
      broken.push(...outcome.broken.map((line) => `${number}: ${line}`));
      for (const status of outcome.statuses) statuses.add(status);
    }
    expect(broken).toEqual([]);
    expect([...statuses].sort()).toEqual(['error', 'not_a_report', 'ok']);
  }, 120_000);

  test('the input of a number is always the same', async () => {
    for (let number = from; number < from + 40; number++)
      expect(await makeInput(number, corpus)).toEqual(await makeInput(number, corpus));
  });
});

describe('the judge', () => {
  const text =
    '白河县水利局2012年政府信息公开工作年度报告\n一、主动公开政府信息情况\n全年主动公开政府信息12条。\n二、依申请公开政府信息情况\n全年共收到政府信息公开申请3件。';

  async function readGood(): Promise<GovRecord> {
    const [found] = await examine(Buffer.from(text), { uri: 'report' });
    if (!found) throw new Error('no record');
    return structuredClone(found.record);
  }

  test('has nothing against a good record', async () => {
    expect(judgeRecord(await readGood(), text)).toEqual([]);
  });

  type Spoil = (record: GovRecord) => void;
  const fact = (record: GovRecord): NonNullable<GovRecord['facts']>[number] => {
    const [first] = record.facts ?? [];
    if (!first) throw new Error('no fact');
    return first;
  };
  const spoils: readonly (readonly [string, Spoil, RegExp])[] = [
    [
      'evidence that is moved',
      (record) => fact(record).evidence.forEach((span) => (span.start -= 1)),
      /not its slice/,
    ],
    [
      'evidence behind the text',
      (record) => fact(record).evidence.forEach((span) => (span.end += 900)),
      /evidence \d+–/,
    ],
    [
      'a number that is not printed',
      (record) => (fact(record).value_raw = '13'),
      /does not stand in its evidence/,
    ],
    ['a fact without a number', (record) => (fact(record).value = null), /stated with the value null/],
    ['a fact of a chapter that is not there', (record) => (fact(record).section = 77), /section 77/],
    ['a count without a fact', (record) => (record.facts = []), /without a fact/],
    [
      'chapters with a gap',
      (record) => (record.sections ?? []).forEach((section) => (section.end -= 1)),
      /^section/,
    ],
    ['a key too many', (record) => Object.assign(record, { more: 1 }), /not valid/],
    ['half a character', (record) => (record.source.uri = '\ud842'), /half a character/],
    ['an error with content', (record) => (record.status = 'error'), /error/],
    ['a defect', (record) => (record.error = { code: 'E_INTERNAL', message: 'it failed' }), /it failed/],
  ];
  test.each(spoils)('sees %s', async (_name, spoil, told) => {
    const record = await readGood();
    spoil(record);
    expect(judgeRecord(record, text).join('\n')).toMatch(told);
  });
});
