import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { documentText, extract } from '../../src/index.js';
import { normalise, summarise } from './compareRecord.js';
import type { Expected } from './compareRecord.js';

const folder = join(import.meta.dirname, '../../fixtures/reports');
const slugs = readdirSync(folder).sort();

describe.each(slugs)('%s', (slug) => {
  const name = readdirSync(join(folder, slug)).find((file) => file.startsWith('source.')) ?? '';
  const bytes = readFileSync(join(folder, slug, name));
  const expected = JSON.parse(readFileSync(join(folder, slug, 'expected.json'), 'utf8')) as Expected;

  test('was compared with its text by hand', () => {
    expect(expected.unchecked ?? []).toEqual([]);
  });

  test('gives the expected record', async () => {
    const [record] = await extract(bytes, { uri: name });
    if (!record) throw new Error('no record');
    expect(summarise(record, expected)).toEqual(normalise(expected));
  });

  test('every evidence is its slice of the text and holds the number', async () => {
    const [record] = await extract(bytes, { uri: name });
    const read = await documentText(bytes, { uri: name });
    if (!record || 'code' in read) throw new Error('no record');
    const characters = [...read.text];
    for (const fact of record.facts ?? []) {
      for (const { start, end, text } of fact.evidence) {
        expect(characters.slice(start, end).join('')).toBe(text);
      }
      const quoted = fact.evidence.map(({ text }) => text.normalize('NFKC').replace(/\s/g, '')).join('');
      if (fact.value_raw !== null)
        expect(quoted).toContain(fact.value_raw.normalize('NFKC').replace(/\s/g, ''));
    }
  });
});

test('every era and the documents that are no reports have fixtures enough', () => {
  const eras = slugs.map((slug) => slug.split('-')[0]);
  const count = (name: string): number => eras.filter((era) => era === name).length;
  for (const era of ['narrative', 'stat2014', 'format2019', 'format2021'])
    expect(count(era)).toBeGreaterThanOrEqual(6);
  expect(count('not')).toBeGreaterThanOrEqual(8);
});
