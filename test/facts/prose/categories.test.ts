import { describe, expect, test } from '@jest/globals';
import { readPassage } from './readPassage.js';
import type { SectionKind } from '../../../src/types.js';

const categories = (text: string, section: SectionKind = 'proactive'): string[] =>
  readPassage(text, { section, year: 2013 }).categories.map(({ label, value }) => `${label} ${value}`);

describe('the list of kinds behind a published total', () => {
  test.each([
    [
      '全年主动公开政府信息120条，其中机构职能类20条、政策法规类40条、工作动态类60条。',
      ['机构职能类 20', '政策法规类 40', '工作动态类 60'],
    ],
    ['主动公开政府信息100条。其中：规划计划30条，财政预决算70条。', ['规划计划 30', '财政预决算 70']],
    [
      '公开信息的主要类别有：1.政策文件类15条；2.人事信息类25条；3.工作动态类60条。',
      ['政策文件类 15', '人事信息类 25', '工作动态类 60'],
    ],
  ])('%s', (text, list) => expect(categories(text)).toEqual(list));

  test.each([
    ['a division by channel', '全年主动公开政府信息120条，其中网站60条、微博40条、公告栏20条。'],
    ['a division by level', '全年主动公开政府信息120条，其中县直部门公开80条、乡镇公开40条。'],
    ['how applications were answered', '全年答复申请12件，其中同意公开8件、部分公开2件、不予公开2件。'],
    ['one number', '全年主动公开政府信息120条，其中政策法规类40条。'],
    ['another year', '2011年主动公开政府信息120条，其中机构职能类20条、政策法规类40条、工作动态类60条。'],
    ['no numbers', '主动公开的信息包括机构职能、政策法规和工作动态。'],
  ])('%s is none', (_, text) => expect(categories(text)).toEqual([]));

  test('a chapter of problems has none', () => {
    const text = '主动公开政府信息120条，其中机构职能类20条、政策法规类40条、工作动态类60条。';
    expect(categories(text, 'problems')).toEqual([]);
  });

  test('the evidence is label and number as printed', () => {
    const text = '全年主动公开政府信息 120 条，其中机构职能类２０条、政策法规类100条。';
    const [first] = readPassage(text, { section: 'proactive', year: 2013 }).categories;
    expect(first && text.slice(first.evidence.start, first.evidence.end)).toMatch(/^机构职能类２０条?$/);
    expect(first?.raw).toBe('２０条');
  });
});
