import { applicationsColumn, sideOf, statistics } from './examples.js';
import type { FindingModel, Value, Wording } from './types.js';

const sumSentence: Wording = {
  zh: '{where}：{left}，而{right}，相差 {difference}{candidates}。',
  en: '{where}: {left}, but {right}, a difference of {difference}{candidates}.',
};

const limitSentence: Wording = {
  zh: '{where}：{left}，而{right}，前者不应大于后者，超出 {difference}{candidates}。',
  en: '{where}: {left}, but {right}; the first must not exceed the second, and does by {difference}{candidates}.',
};

const sumExample = (
  where: Wording,
  left: string,
  leftValue: number,
  right: string,
  rightValue: number,
): Readonly<Record<string, Value>> => ({
  where,
  left: sideOf(left, leftValue),
  right: sideOf(right, rightValue),
  difference: Math.abs(leftValue - rightValue),
  candidates: { zh: '', en: '' },
});

type Model = Omit<FindingModel, 'needs' | 'severity' | 'sentence'> & Partial<Pick<FindingModel, 'severity'>>;

const sum = (model: Model): FindingModel => ({
  severity: 'error',
  sentence: sumSentence,
  needs: ['checks'],
  ...model,
});
const limit = (model: Model): FindingModel => ({ ...sum(model), sentence: limitSentence });

/** Sums and limits inside one table: the rules of the record's checks. */
export const sumFindings: readonly FindingModel[] = [
  sum({
    id: 'balance',
    rules: ['r1'],
    title: { zh: '收办结转不平', en: 'applications do not balance' },
    explanation: {
      zh: '每一列：本年新收与上年结转之和，应等于办理结果总计与结转下年度之和；表上印有这一勾稽关系。',
      en: 'In each column, new and carried-in applications equal handled and carried-out ones, as the form itself says.',
    },
    example: {
      ...sumExample(
        applicationsColumn,
        '一、本年新收 41＋二、上年结转 1',
        42,
        '（七）总计 41＋四、结转 2',
        43,
      ),
      candidates: {
        zh: '；只改一格即可全部相符的候选：行“一、本年新收”列“总计” 41→42',
        en: '; candidates (one changed cell would satisfy all rules): 一、本年新收 / 总计 41→42',
      },
    },
  }),
  sum({
    id: 'outcomes-sum',
    rules: ['r2', 'r2b'],
    title: { zh: '办理结果各项之和不等于总计', en: 'the results do not sum to their total' },
    explanation: {
      zh: '每一列：予以公开至其他处理各项之和，应等于办理结果总计。',
      en: 'In each column, the rows of the results sum to 总计.',
    },
    example: sumExample(applicationsColumn, '（一）予以公开 91＋（二）部分公开 3', 94, '（七）总计', 93),
  }),
  sum({
    id: 'applicants-sum',
    rules: ['r3'],
    title: { zh: '各类申请人之和不等于总计', en: 'the kinds of applicants do not sum to the total' },
    explanation: {
      zh: '每一行：自然人与各类法人或其他组织之和，应等于总计。',
      en: 'In each row, natural persons and the kinds of organisations sum to 总计.',
    },
    example: sumExample(
      {
        zh: '“收到和处理政府信息公开申请情况”表行“（一）予以公开”',
        en: 'table 收到和处理政府信息公开申请情况, row （一）予以公开',
      },
      '自然人 5＋商业企业 1',
      6,
      '总计',
      5,
    ),
  }),
  sum({
    id: 'appeals-sum',
    rules: ['r4', 's5', 's6'],
    title: { zh: '复议、诉讼各结果之和不等于总计', en: 'results of review or suits do not sum to the total' },
    explanation: {
      zh: '行政复议和行政诉讼各结果之和，应等于该组总计。',
      en: 'The results of review and of suits sum to the total of their group.',
    },
    example: sumExample(
      {
        zh: '“政府信息公开行政复议、行政诉讼情况”表行“行政复议”',
        en: 'table 政府信息公开行政复议、行政诉讼情况, row 行政复议',
      },
      '结果维持 2＋尚未审结 1',
      3,
      '总计',
      4,
    ),
  }),
  sum({
    id: 'channels-sum',
    rules: ['s1', 'n1'],
    title: { zh: '各申请方式之和不等于申请数', en: 'the ways of application do not sum to the total' },
    explanation: {
      zh: '当面、网络、信函、传真等申请数之和，应等于收到申请数。',
      en: 'Applications in person, online, by letter and by fax sum to those received.',
    },
    example: sumExample(statistics, '当面申请数 3＋网络申请数 5', 8, '收到申请数', 9),
  }),
  sum({
    id: 'completed-sum',
    rules: ['s2'],
    title: { zh: '按时与延期办结之和不等于办结数', en: 'in time and extended do not sum to completed' },
    explanation: {
      zh: '按时办结数与延期办结数之和，应等于申请办结数。',
      en: 'Applications completed in time and after extension sum to those completed.',
    },
    example: sumExample(statistics, '按时办结数 7＋延期办结数 1', 8, '申请办结数', 9),
  }),
  sum({
    id: 'replies-sum',
    rules: ['s3', 'n2'],
    title: { zh: '各类答复之和不等于答复数', en: 'the kinds of reply do not sum to the replies' },
    explanation: {
      zh: '各类答复数之和，应等于申请答复数。',
      en: 'The kinds of reply sum to the replies.',
    },
    example: sumExample(statistics, '同意公开答复数 7＋不同意公开答复数 1', 8, '申请答复数', 9),
  }),
  sum({
    id: 'refusals-sum',
    rules: ['s4', 'n3'],
    title: { zh: '不予公开各理由之和不等于其总数', en: 'the reasons do not sum to the refusals' },
    explanation: {
      zh: '不同意公开（否决公开）的各理由之和，应等于其总数。',
      en: 'The reasons of refusal sum to the refusals.',
    },
    example: sumExample(statistics, '涉及国家秘密 0＋涉及商业秘密 1', 1, '不同意公开答复数', 2),
  }),
  sum({
    id: 'staff-sum',
    rules: ['s7'],
    title: { zh: '专职与兼职之和不等于人员数', en: 'full-time and part-time do not sum to the staff' },
    explanation: {
      zh: '专职人员数与兼职人员数之和，应等于从事政府信息公开工作人员数。',
      en: 'Full-time and part-time staff sum to the staff.',
    },
    example: sumExample(statistics, '专职人员数 2＋兼职人员数 9', 11, '工作人员数', 12),
  }),
  limit({
    id: 'part-exceeds-whole',
    rules: ['s11', 's12', 's13'],
    title: { zh: '其中数大于总数', en: 'a part exceeds its whole' },
    explanation: {
      zh: '“其中”一行的数不能大于它所属的总数。',
      en: 'A line that is part of another cannot be larger.',
    },
    example: sumExample(statistics, '其中：主动公开规范性文件数', 12, '主动公开政府信息数', 10),
  }),
  limit({
    id: 'issued-exceeds-stock',
    severity: 'warning',
    rules: ['a1', 'b2', 'n4'],
    title: { zh: '本年数大于总数', en: 'the year exceeds the stock' },
    explanation: {
      zh: '本年制发（新公开）的件数一般不大于现行有效（对外公开总）件数；当年制发又失效的除外。旧附表中答复数一般不大于收到数，其中数不大于总数。',
      en: 'What was issued this year is part of what is in force, unless it lapsed in the same year. In the older annexes, replies do not exceed applications, and parts not their whole.',
    },
    example: sumExample(
      {
        zh: '“主动公开政府信息情况”表行“行政规范性文件”',
        en: 'table 主动公开政府信息情况, row 行政规范性文件',
      },
      '本年制发件数',
      5,
      '现行有效件数',
      3,
    ),
  }),
  sum({
    id: 'completed-not-replied',
    rules: ['s8'],
    severity: 'warning',
    title: { zh: '办结数与答复数不等', en: 'completed and replied differ' },
    explanation: {
      zh: '申请办结数一般等于申请答复数。',
      en: 'Completed applications normally equal the replies.',
    },
    example: sumExample(statistics, '申请办结数', 9, '申请答复数', 8),
  }),
  limit({
    id: 'completed-exceeds-received',
    rules: ['s9'],
    severity: 'warning',
    title: { zh: '办结数大于收到数', en: 'more completed than received' },
    explanation: {
      zh: '办结数大于收到数，只有上年有未办结的申请时才成立；该表不印上年结转，因此一般只列为无法判断。',
      en: 'More can be completed than received only where cases were open from the year before, which this form does not print; so this is mostly not assessable.',
    },
    example: sumExample(statistics, '申请办结数', 9, '收到申请数', 8),
  }),
];
