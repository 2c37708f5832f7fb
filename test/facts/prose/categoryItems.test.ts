import { describe, expect, test } from '@jest/globals';
import { readPassage } from './readPassage.js';

/** The members of the list behind a total of 120, the last two of which are always the same. */
const first = (member: string): unknown => {
  const text = `全年主动公开政府信息120条，${member}，政策法规类40条，工作动态类60条。`;
  const { categories } = readPassage(text, { section: 'proactive', year: 2013 });
  return categories.map(({ label, value, evidence }) => ({
    label,
    value,
    words: text.slice(evidence.start, evidence.end),
  }))[0];
};

describe('a kind is called as printed, without the words of counting', () => {
  test.each([
    ['其中：机构职能类20条', '机构职能类', '机构职能类20条'],
    ['（其中机构职能类20条', '机构职能类', '机构职能类20条'],
    ['一是机构职能类20条', '机构职能类', '机构职能类20条'],
    ['（1）机构职能类20条', '机构职能类', '机构职能类20条'],
    ['1、机构职能类20条', '机构职能类', '机构职能类20条'],
    ['包括：机构职能类信息共20条', '机构职能类信息', '机构职能类信息共20条'],
    ['公开机构职能类20条', '机构职能类', '机构职能类20条'],
    ['机构职能类信息数20条', '机构职能类信息', '机构职能类信息数20条'],
    ['机构职能类的20条', '机构职能类', '机构职能类的20条'],
    ['机构职能类约20条', '机构职能类', '机构职能类约20条'],
    ['“机构职能”类20条', '“机构职能”类', '“机构职能”类20条'],
    ['机构、职能类20条', '机构、职能类', '机构、职能类20条'],
    ['机构职能类（含领导分工）20条', '机构职能类（含领导分工）', '机构职能类（含领导分工）20条'],
    ['机构职能类（领导，分工）20条', '机构职能类（领导，分工）', '机构职能类（领导，分工）20条'],
    ['机 构 职 能 类 20 条', '机构职能类', '机 构 职 能 类 20 条'],
    ['機構職能類20條', '機構職能類', '機構職能類20條'],
    ['“便民”栏发布信息最多，为20条', '“便民”栏', '“便民”栏发布信息最多，为20条'],
  ])('%s', (member, label, words) => expect(first(member)).toEqual({ label, value: 20, words }));
});

describe('each of several kinds that share a number out has it', () => {
  const labels = (text: string): string[] =>
    readPassage(text, { section: 'proactive', year: 2013 }).categories.map((item) => `${item.label} ${item.value}`);

  test('机构职能、人事任免类各20条', () =>
    expect(labels('全年主动公开政府信息120条，其中机构职能、人事任免类各20条，政策法规类80条。')).toEqual([
      '机构职能 20',
      '人事任免类 20',
      '政策法规类 80',
    ]));

  test('but not the syllables of one', () =>
    expect(labels('全年主动公开政府信息120条，其中人、事类各40条，政策法规类80条。')).toEqual([
      '人、事类各 40',
      '政策法规类 80',
    ]));
}); // prettier-ignore

describe('what is no member of the list', () => {
  const labels = (text: string): string[] =>
    readPassage(text, { section: 'proactive', year: 2013 }).categories.map(({ label }) => label);
  const rest = ['政策法规类', '工作动态类', '规划计划类'];

  test.each([
    ['persons', '培训机构职能类20人'],
    ['another time', '2012年机构职能类20条'],
    ['a change', '机构职能类比上年增加20条'],
    ['all years', '机构职能类180条，新增20条'],
    ['applications', '收到申请信息类20条'],
    ['a sum', '信息总数20条'],
    ['a comparison', '比上年多20条'],
    ['no name', '图20条'],
    ['a number without a unit that nothing says to be one', '机构职能类20'],
    ['what was reported upwards', '上报信息类20条'],
  ])('%s', (_, member) =>
    expect(labels(`主要类别有：政策法规类40条，工作动态类60条，规划计划类30条，${member}。`)).toEqual(rest),
  );
});
