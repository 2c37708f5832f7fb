import type { FindingModel } from './types.js';

const carrySentence = {
  zh: '{year}年的上年结转与{before}年的结转下年度不一致：{cells}。',
  en: 'What {year} carries in is not what {before} carried out: {cells}.',
};
const carryExample = {
  year: 2023,
  before: 2022,
  cells: { zh: '列“总计”应为 2，印作 3', en: 'column 总计 should be 2, prints 3' },
};

/** Two or more years of one agency. */
export const seriesFindings: readonly FindingModel[] = [
  {
    id: 'carry-over',
    severity: 'error',
    rules: ['r5'],
    title: { zh: '上年结转与上一年的结转下年度不一致', en: 'carried in is not what was carried out' },
    explanation: {
      zh: '同一机关（名称和区划代码相同）相连两年：本年的上年结转应等于上一年的结转下年度，各列同此。',
      en: 'In two successive years of one agency (same name, same division code), what is carried in equals what was carried out, in every column.',
    },
    sentence: carrySentence,
    needs: ['years', 'tables'],
    example: carryExample,
  },
  {
    id: 'carry-over-renamed',
    severity: 'warning',
    title: {
      zh: '结转数不一致（机关名称有变）',
      en: 'carried in is not what was carried out (agency renamed)',
    },
    explanation: {
      zh: '同上，但两年的机关名称写法不同；机构改革或范围变化可以使结转中断。',
      en: 'As above, but the agency’s name is written differently; a reform or another scope may break the series.',
    },
    sentence: carrySentence,
    needs: ['years', 'tables'],
    example: carryExample,
  },
  {
    id: 'stock',
    severity: 'warning',
    rules: ['b1'],
    title: { zh: '现行有效件数与上一年不衔接', en: 'documents in force do not follow from last year' },
    explanation: {
      zh: '现行有效件数一般等于上一年现行有效件数加本年制发、减本年废止；到期失效、清理和机构改革可以例外。',
      en: 'What is in force is what was in force, plus issued, minus repealed; expiry, clean-ups and reforms are legitimate exceptions.',
    },
    sentence: {
      zh: '{year}年{row}现行有效件数应为 {before} 年的 {stock}＋制发 {issued}－废止 {repealed}＝{expected}，印作 {printed}，相差 {difference}。',
      en: '{row} in force in {year} should be {stock} of {before} + {issued} issued − {repealed} repealed = {expected}, but {printed} is printed, a difference of {difference}.',
    },
    needs: ['years', 'tables'],
    example: {
      year: 2023,
      before: 2022,
      row: '行政规范性文件',
      stock: 17,
      issued: 3,
      repealed: 1,
      expected: 19,
      printed: 21,
      difference: 2,
    },
  },
  {
    id: 'items-stock',
    severity: 'warning',
    rules: ['a3'],
    title: {
      zh: '上一年项目数量与上一年报告不衔接',
      en: 'last year’s items are not those of last year’s report',
    },
    explanation: {
      zh: '上一年项目数量一般等于上一年报告的上一年项目数量加本年增/减。',
      en: 'The items of the previous year are those of the year before it plus their change, as last year’s report prints them.',
    },
    sentence: {
      zh: '{year}年{row}的上一年项目数量应为 {before} 年的 {stock} 与增/减 {change} 之和 {expected}，印作 {printed}，相差 {difference}。',
      en: '{row}: the previous year’s items in {year} should be {stock} of {before} with the change {change} = {expected}, but {printed} is printed, a difference of {difference}.',
    },
    needs: ['years', 'tables'],
    example: {
      year: 2020,
      before: 2019,
      row: '行政许可',
      stock: 39,
      change: -2,
      expected: 37,
      printed: 40,
      difference: 3,
    },
  },
  {
    id: 'disclosed-stock',
    severity: 'warning',
    rules: ['a4'],
    title: { zh: '对外公开总数量与上一年不衔接', en: 'the total disclosed does not follow from last year' },
    explanation: {
      zh: '对外公开总数量一般不大于上一年总数量加本年新公开数量（可因废止而少）。',
      en: 'The total disclosed is not more than that of last year plus what was newly disclosed; withdrawals make it less.',
    },
    sentence: {
      zh: '{year}年{row}对外公开总数量应不大于 {before} 年的 {stock}＋本年新公开 {issued}＝{expected}，印作 {printed}，超出 {difference}。',
      en: '{row}: the total disclosed in {year} should be at most {stock} of {before} + {issued} new = {expected}, but {printed} is printed, {difference} too many.',
    },
    needs: ['years', 'tables'],
    example: {
      year: 2020,
      before: 2019,
      row: '规范性文件',
      stock: 65,
      issued: 4,
      expected: 69,
      printed: 80,
      difference: 11,
    },
  },
  {
    id: 'jump',
    severity: 'notice',
    title: { zh: '数字比上一年变化十倍以上', en: 'a number changed more than tenfold' },
    explanation: {
      zh: '主要指标比上一年变化十倍以上，且相差不小于 100。',
      en: 'A main indicator changed tenfold or more, by 100 at least.',
    },
    sentence: {
      zh: '{name}由{before}年的 {from} 变为{year}年的 {to}。',
      en: '{name} went from {from} in {before} to {to} in {year}.',
    },
    needs: ['years'],
    example: {
      name: { zh: '收到申请数', en: 'applications received (收到申请数)' },
      before: 2022,
      from: 12,
      year: 2023,
      to: 240,
    },
  },
  {
    id: 'unit-jump',
    severity: 'warning',
    title: { zh: '金额与上一年相差约一万倍', en: 'an amount differs by about ten thousand times' },
    explanation: {
      zh: '同一金额在相连两年之间相差五千至两万倍，疑为元与万元混用。',
      en: 'An amount differs five to twenty thousand times between two successive years: 元 and 万元 were probably mixed.',
    },
    sentence: {
      zh: '{name}由{before}年的 {from} 变为{year}年的 {to}，疑有一年以元为单位。',
      en: '{name} went from {from} in {before} to {to} in {year}; one of them is probably in 元.',
    },
    needs: ['years', 'tables'],
    example: { name: '行政事业性收费', before: 2022, from: 35.6, year: 2023, to: 362000 },
  },
  {
    id: 'repeated-sentence',
    severity: 'notice',
    title: { zh: '句子和数字与上一年相同', en: 'a sentence is repeated with last year’s figures' },
    explanation: {
      zh: '去掉年份后，带有数字的句子与上一年报告一字不差；与本年表格核对一致的数，以及在第三个年度也相同的句子不计。',
      en: 'With the year taken away, a sentence with figures is word for word that of last year’s report; figures that agree with this year’s table, and sentences that stand in a third year too, do not count.',
    },
    sentence: {
      zh: '这一句与{before}年报告相同，数字未变：“{quote}”。',
      en: 'This sentence is that of the report for {before}, figures included: “{quote}”.',
    },
    needs: ['years', 'text'],
    example: { before: 2022, quote: '通过政府网站发布信息356条，政务新媒体发布信息120条' },
  },
  {
    id: 'last-year-sentence',
    severity: 'warning',
    title: { zh: '句子连同年份与上一年相同', en: 'a sentence is repeated with last year’s date' },
    explanation: {
      zh: '写着上一年年份和数字的句子，与上一年报告一字不差。',
      en: 'A sentence that names last year and holds figures is word for word that of last year’s report.',
    },
    sentence: {
      zh: '这一句连同年份与{before}年报告相同：“{quote}”。',
      en: 'This sentence is that of the report for {before}, the year included: “{quote}”.',
    },
    needs: ['years', 'text'],
    example: { before: 2022, quote: '2022年，全镇主动公开政府信息356条' },
  },
];
