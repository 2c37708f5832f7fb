import { describe, expect, test } from '@jest/globals';
import { readPassage } from './readPassage.js';
import type { ProseReading } from '../../../src/facts/prose/index.js';

const path = 'published.normative_documents';
const list = (member: string, total = 120): string =>
  `全年主动公开政府信息${total}条，其中机构职能40条、${member}、工作动态60条。`;
const read = (text: string): ProseReading => readPassage(text, { section: 'proactive', year: 2013 });
const found = (text: string) => read(text).chosen.find((candidate) => candidate.path === path);

describe('规范性文件 in the list of kinds is a count of its own', () => {
  test.each([
    [list('规范性文件20条'), { value: 20, raw: '20条', qualifier: 'exact', state: 'stated' }],
    [list('行政规范性文件20余条'), { value: 20, raw: '20余条', qualifier: 'at_least', state: 'approximate' }],
    [list('规范性文件0条', 100), { value: 0, raw: '0条', qualifier: 'exact', state: 'stated_zero' }],
  ])('%s', (text, told) => {
    const count = found(text);
    expect(count).toMatchObject({
      ...told,
      unit: 'jian',
      unitRaw: '条',
      scope: 'unknown',
      timeScope: 'report_year',
      rule: `${path}.kind`,
    });
    const [words] = count?.evidence ?? [];
    expect(text.slice(words?.start, words?.end)).toMatch(/^(?:行政)?规范性文件\d+余?条$/);
  });

  test.each([
    ['kinds of which it is only a part', list('政策和规范性文件20条')],
    ['what is said about it', list('规范性文件解读20条')],
    ['a list without it', list('通知公告20条')],
    ['no list', '全年主动公开政府信息120条。'],
  ])('not in %s', (_, text) => expect(found(text)).toBeUndefined());

  test('where a sentence counts them, that counts alone', () => {
    const text = `${list('规范性文件20条')}主动公开规范性文件18件。`;
    expect(found(text)?.value).toBe(18);
    expect(read(text).rivals.filter(({ candidate }) => candidate.path === path)).toEqual([]);
  });

  test('a sentence of another year does not count them', () =>
    expect(found(`${list('规范性文件20条')}2012年主动公开规范性文件18件。`)?.value).toBe(20));
});
