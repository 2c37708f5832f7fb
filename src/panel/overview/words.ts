import type { Said } from '../../knowledge/crosswalk/index.js';

export type OverviewLanguage = 'en' | 'zh';

const words = {
  title: { en: 'Overview of the panel', zh: '面板数据概览' },
  intro: {
    en: '{reports} reports of {places} places, {first}–{last}; {duplicates} duplicates are left out. Everything is drawn from the data of this run.',
    zh: '{places} 个地区 {first}—{last} 年的 {reports} 份报告，已去除重复 {duplicates} 份；图均由本次数据绘制。',
  },
  nothing: {
    en: 'No report of a known year: there is nothing to draw.',
    zh: '没有年度明确的报告，无图可画。',
  },
  numbers: { en: 'The numbers', zh: '数据' },
  year: { en: 'year', zh: '年度' },
  unknownPlace: { en: '(no division code)', zh: '（无区划代码）' },
  coverage: { en: 'Coverage: reports by place and year', zh: '覆盖情况：各地各年报告数' },
  coverageCaption: {
    en: 'Number of reports, duplicates left out, by today’s place. A cross is a unit of the frame without a report; an empty cell has none.',
    zh: '按今地统计的报告数（不含重复）。叉号为名单中缺报告的单位，空格为没有报告。',
  },
  trends: { en: 'Main indicators', zh: '主要指标' },
  trendsCaption: {
    en: 'Median of the reports that give the number; the band holds the middle half. The dashed line is the form of 2019; indicators of grade C are not connected over it. Which agencies report differs from year to year.',
    zh: '给出该数字的报告的中位数，色带为中间一半。虚线为2019年新格式，C级指标不跨线连接。各年的报告机关不尽相同。',
  },
  outcomes: { en: 'Outcomes of applications by year', zh: '各年申请办理结果构成' },
  outcomesCaption: {
    en: 'Share of all outcomes that the reports of the year print. The kinds changed in 2014 and 2019; see the codebook before comparing.',
    zh: '占当年报告所列全部办理结果的比例。分类在2014、2019年有变，比较前请看代码本。',
  },
  granted: { en: 'granted', zh: '予以公开' },
  partial: { en: 'in part', zh: '部分公开' },
  denied: { en: 'refused', zh: '不予公开' },
  unable: { en: 'not held or unclear', zh: '无法提供' },
  other: { en: 'other', zh: '其他' },
  checks: { en: 'Failed checks', zh: '未通过的校验' },
  checksCaption: {
    en: 'Share of failed among the assessed checks of each rule, the twenty with the highest. What was not assessable is left out.',
    zh: '各规则已评估的校验中未通过的比例，取最高的二十项；无法评估的不计。',
  },
  rule: { en: 'rule', zh: '规则' },
  failed: { en: 'failed', zh: '未通过' },
  assessed: { en: 'assessed', zh: '已评估' },
  place: { en: 'place', zh: '地区' },
  indicator: { en: 'indicator', zh: '指标' },
  median: { en: 'median', zh: '中位数' },
  reports: { en: 'reports', zh: '报告数' },
} as const satisfies Record<string, Said>;

export type Word = keyof typeof words;

/** A word or sentence of the overview, its `{names}` filled in. */
export type Speak = (word: Word, values?: Readonly<Record<string, string | number>>) => string;

export const makeSpeak =
  (language: OverviewLanguage): Speak =>
  (word, values = {}) =>
    words[word][language].replace(/\{(\w+)\}/g, (whole, name: string) => String(values[name] ?? whole));
