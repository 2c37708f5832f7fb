import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { extract } from '../../src/index.js';

interface Case {
  readonly text: string;
  readonly report: boolean;
  readonly note: string;
}

const file = new URL('../../fixtures/cases/recognition.ndjson', import.meta.url);
const cases = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

describe('whether a page is a yearly report', () => {
  test.each(cases.map((entry) => [entry.note, entry] as const))('%s', async (_, { text, report }) => {
    const records = await extract(Buffer.from(text), { uri: 'case' });
    expect(records.map(({ status }) => status)).toEqual([report ? 'ok' : 'not_a_report']);
  });

  test('there are many, no two alike, at least a third of them no reports', () => {
    expect(cases.length).toBeGreaterThanOrEqual(200);
    expect(cases.filter(({ report }) => !report).length).toBeGreaterThanOrEqual(cases.length / 3);
    expect(new Set(cases.map(({ note }) => note)).size).toBe(cases.length);
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  });
});
