import type { NamedPattern } from '../namedPattern.js';

/** A part of a year, and what only looks like one. Patterns run on folded titles and clauses. */
export type PartOfYear = NamedPattern<'title' | 'yearly' | 'most' | 'declared' | 'told'>;

/** In a title: a quarter, a month or half a year. */
export const partInTitle: PartOfYear = {
  id: 'title',
  pattern: /季度|半年|月份|(?<!\d)[1-9]月(?!\d)|(?<=[至到—~-])1[01]月|月报|季报/,
  examples: ['2013年第一季度政府信息公开工作总结', '2013年上半年', '2013年1至11月', '9月报告'],
  nearMisses: ['2013年政府信息公开年度报告', '2013年12月', '2013年10月'],
};

/** … which a title that says so is none of: 2014年3月政府信息公开年度报告. */
export const yearlyInTitle: PartOfYear = {
  id: 'yearly',
  pattern: /年度报告|年报/,
  examples: ['政府信息公开年度报告(2014年3月)', '年报'],
  nearMisses: ['季度报告', '半年总结'],
};

/** … nor the greater part of a first year, which began in May. */
export const mostOfYear: PartOfYear = {
  id: 'most',
  pattern: /[1-6]月(?:\d{1,2}日)?(?:至|到|[-—~]{1,2})(?:\d{4}年)?12月/,
  examples: ['2008年5月1日至12月', '2008年5月-2008年12月'],
  nearMisses: ['2008年1月至6月', '2008年10月至12月'],
};

/** In the sentence that hands a report over. */
export const partDeclared: PartOfYear = {
  id: 'declared',
  pattern:
    /季度|半年|[一二三四五六七八九十\d]{1,3}月份|(?:1月1日|(?<!\d)1月)起?(?:至|到|[-—~]{1,2})(?:20\d{2}年)?[1-9]月/,
  examples: ['现将我局2013年上半年情况', '2013年1月1日至6月30日', '1月至9月', '3月份'],
  nearMisses: ['2013年1月1日至12月31日', '2012年9月1日至2013年8月31日', '全年情况'],
};

/** What was done in a part of the year. */
export const partTold: PartOfYear = {
  id: 'told',
  pattern: /[上下]半年,?[^,。;]{0,30}\d|第?[一二三四]季度,?[^,。;]{0,30}\d/,
  examples: ['上半年公开信息60条', '第三季度,公开信息12条'],
  nearMisses: ['下半年将开展检查', '按季度通报'],
};

export const partsOfYear: readonly PartOfYear[] = [
  partInTitle,
  yearlyInTitle,
  mostOfYear,
  partDeclared,
  partTold,
];

/** Summaries of openness at work (signs, windows, notice boards): reports only where they tell of applications. */
export const summaries: readonly { readonly subject: RegExp; readonly kind: RegExp }[] = [
  { subject: /政务公开$/, kind: /总结|汇报|自查/ },
  { subject: /[校院警]务公开$|办事公开$/, kind: /自查/ },
];
