import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.js';
import { withoutRadicals } from '../../src/knowledge/characters/radicals.js';

const fixtures = join(import.meta.dirname, '..', '..', 'fixtures');

/** Radicals by the characters that they print like, as fonts of PDF files name them: Kangxi, and some of the supplement. */
const radicals = new Map(
  Array.from({ length: 0x2fd5 - 0x2f00 + 1 }, (_, i) => String.fromCharCode(0x2f00 + i)).map(
    (radical) => [radical.normalize('NFKC'), radical] as const,
  ),
);
for (const pair of ['页⻚', '门⻔', '长⻓', '车⻋', '见⻅', '民⺠', '风⻛', '西⻄', '马⻢', '鱼⻥'])
  radicals.set(pair.charAt(0), pair.charAt(1));

const inRadicals = (text: string): string => text.replace(/./gsu, (one) => radicals.get(one) ?? one);

const texts = [
  ...readdirSync(join(fixtures, 'reports')).map((name) => join('reports', name, 'source.txt')),
  ...readdirSync(join(fixtures, 'eval'))
    .filter((name) => /^a\d+\.txt$/.test(name))
    .map((name) => join('eval', name)),
].flatMap((path) => {
  try {
    return [
      { path, text: new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(join(fixtures, path))) },
    ];
  } catch {
    return [];
  }
});

/** What a record says, without the words that it was read from. */
async function said(text: string): Promise<unknown> {
  const [record] = [await extract(Buffer.from(text), { uri: 'report.txt' })].flat();
  const { status, report, counts, tables } = record ?? {};
  const cells = Object.entries(tables ?? {}).map(([id, table]) => [id, table?.rows]);
  return { status, report, counts: JSON.parse(withoutRadicals(JSON.stringify(counts ?? null))), cells };
}

test('there are texts to read', () => {
  expect(texts.length).toBeGreaterThan(60);
});

describe('a text copied out of a PDF with radicals for characters says the same', () => {
  test.each(texts)('$path', async ({ text }) => {
    const copied = inRadicals(text);
    expect(copied).not.toBe(text);
    expect(await said(copied)).toEqual(await said(text));
  });
});

test('evidence is what is printed', async () => {
  const text =
    '桃江县⺠政局2013年政府信息公开⼯作年度报告\n⼀、主动公开情况\n全年主动公开政府信息五⼗⼆条，收到政府信息公开申请3件，均已答复。';
  const [record] = [await extract(Buffer.from(text), { uri: 'report.txt' })].flat();
  expect(record?.report?.agency).toBe('桃江县民政局');
  expect(record?.counts?.published.total).toBe(52);
  const fact = record?.facts?.find(({ indicator }) => indicator === 'published.total');
  expect(fact?.evidence[0]?.text).toContain('五⼗⼆条');
  expect(fact?.value_raw).toBe('五⼗⼆条');
});

test.each([
  ['⼈⺠政府', '人民政府'],
  ['⻓沙市⻔户⽹站第3⻚', '长沙市门户网站第3页'],
  ['\uf98e度', '年度'],
  ['⺀⼏', '⺀几'],
  ['没有部首', '没有部首'],
])('%s is %s', (radicals, text) => {
  expect(withoutRadicals(radicals)).toBe(text);
});
