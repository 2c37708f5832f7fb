import { describe, expect, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { extract } from '../../src/index.js';
import type { GovRecord } from '../../src/index.js';

interface Case {
  readonly text: string;
  readonly report: Readonly<Partial<NonNullable<GovRecord['report']>>>;
  readonly note: string;
}

const file = new URL('../../fixtures/cases/identity.ndjson', import.meta.url);
const cases = readFileSync(file, 'utf8')
  .trimEnd()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

describe('who reports on what, from beginnings and ends of documents', () => {
  test.each(cases.map((entry) => [entry.note, entry] as const))('%s', async (_, { text, report }) => {
    const [record] = await extract(Buffer.from(text), { uri: 'case' });
    expect(record?.status).toBe('ok');
    const keys = Object.keys(report) as (keyof typeof report)[];
    expect(Object.fromEntries(keys.map((key) => [key, record?.report?.[key]]))).toEqual(report);
  });

  test('there are many, and no two alike', () => {
    expect(cases.length).toBeGreaterThanOrEqual(300);
    expect(new Set(cases.map(({ note }) => note)).size).toBe(cases.length);
    expect(new Set(cases.map(({ text }) => text)).size).toBe(cases.length);
  });
});
