import { appeals, applications, disclosed, sideOf, statistics } from './examples.js';
import type { FindingModel, Wording } from './types.js';

const cellSentence = (zh: string, en: string): Wording => ({
  zh: `{where}：{cells}，${zh}。`,
  en: `{where}: {cells}; ${en}.`,
});

const cell = (
  model: Omit<FindingModel, 'needs' | 'severity'> & Partial<Pick<FindingModel, 'severity'>>,
): FindingModel => ({ severity: 'notice', needs: ['checks'], ...model });

/** Single cells of a table that cannot be, or hardly, what they say: the rules of the record's checks. */
export const cellFindings: readonly FindingModel[] = [
  cell({
    id: 'not-a-count',
    rules: ['r6'],
    severity: 'error',
    title: { zh: '件数为负数或小数', en: 'a count is negative or a fraction' },
    explanation: {
      zh: '申请、复议、诉讼的件数应为不小于零的整数。',
      en: 'Numbers of applications, reviews and suits are whole and not below zero.',
    },
    sentence: cellSentence('件数应为不小于零的整数', 'a count is a whole number and not below zero'),
    example: { where: applications, cells: '行“（一）予以公开”-3' },
  }),
  cell({
    id: 'negative-stock',
    rules: ['a2'],
    severity: 'warning',
    title: { zh: '减少数大于上一年项目数', en: 'more taken away than there was' },
    explanation: {
      zh: '上一年项目数量与本年增/减之和不应小于零。',
      en: 'Last year’s items and their change are together not below zero.',
    },
    sentence: cellSentence('两数之和小于零', 'together they are below zero'),
    example: { where: disclosed, cells: '上一年项目数量 3，本年增/减 -5' },
  }),
  cell({
    id: 'channels-against-total',
    rules: ['s10'],
    severity: 'warning',
    title: { zh: '公开总数与各渠道数不符', en: 'the total does not fit the channels' },
    explanation: {
      zh: '同一信息多渠道公开只计1条，因此总数应不小于最大的渠道数、不大于各渠道数之和。',
      en: 'An item published through several channels counts once, so the total lies between the largest channel and the sum of the channels.',
    },
    sentence: {
      zh: '{where}：{right}，与各渠道数（{parts}）不符，应在最大的渠道数与各渠道数之和之间。',
      en: '{where}: {right}, which does not fit the channels ({parts}); it should lie between the largest of them and their sum.',
    },
    example: {
      where: statistics,
      parts: '政府网站公开政府信息数 612',
      right: sideOf('主动公开政府信息数', 580),
    },
  }),
  cell({
    id: 'trainees-without-training',
    rules: ['s14'],
    title: { zh: '有受训人次而无培训', en: 'people trained without a training' },
    explanation: {
      zh: '接受培训人员数大于零时，举办培训班的期（次）数一般也大于零。',
      en: 'Trained people normally imply training sessions.',
    },
    sentence: cellSentence('有受训人员而没有培训班', 'there are trained people and no training'),
    example: { where: statistics, cells: '接受培训人员数 30，培训班 0' },
  }),
  cell({
    id: 'suits-without-review',
    rules: ['r10'],
    title: { zh: '有复议后起诉而无复议', en: 'suits after review without review' },
    explanation: {
      zh: '复议后起诉一般意味着本年或上一年有行政复议；仅有一年的报告时列为无法判断。',
      en: 'Suits after review imply reviews in this year or the last; with one year alone this is not assessable.',
    },
    sentence: cellSentence('本年没有行政复议', 'there is no review this year'),
    example: { where: appeals, cells: '复议后起诉 总计 2，行政复议 总计 0' },
  }),
  cell({
    id: 'fee-row-too-early',
    rules: ['r9'],
    severity: 'warning',
    title: { zh: '2021年以前填报逾期未缴费', en: 'unpaid fees before 2021' },
    explanation: {
      zh: '“逾期未按收费通知要求缴纳费用”一行自2021年度报告起才有。',
      en: 'The row for unpaid fees exists from report year 2021 on.',
    },
    sentence: cellSentence(
      '报告年度早于2021年，不应有此项',
      'the row does not exist before report year 2021',
    ),
    example: { where: applications, cells: '行“2.申请人逾期未按收费通知要求缴纳费用”1' },
  }),
  cell({
    id: 'procurement-half',
    rules: ['a6'],
    title: { zh: '采购项目数与金额只填其一', en: 'procurement with one of two numbers' },
    explanation: {
      zh: '政府集中采购的项目数量与总金额一般同为零或同不为零。',
      en: 'Procurement has projects exactly when it has an amount.',
    },
    sentence: cellSentence('一项为零而另一项不为零', 'one of them is zero and the other is not'),
    example: { where: disclosed, cells: '采购项目数量 12，采购总金额 0' },
  }),
  cell({
    id: 'rules-without-power',
    rules: ['a5', 'b3'],
    severity: 'warning',
    title: { zh: '无规章制定权的机关填报规章', en: 'government rules of a body that makes none' },
    explanation: {
      zh: '规章只由国务院部门、省级政府、设区的市和自治州政府制定；县级以下政府和地方部门在“规章”一行填数，多为把规章制度或规范性文件填错了行。',
      en: 'Only ministries, provinces and governments of districted cities make 规章; numbers of others in this row are mostly internal regulations or normative documents in the wrong row.',
    },
    sentence: cellSentence(
      '该机关没有规章制定权，疑为规范性文件或内部制度填入',
      'this body has no power to make 规章; probably normative documents or internal regulations',
    ),
    example: { where: disclosed, cells: '规章 本年制发件数 2' },
  }),
];
