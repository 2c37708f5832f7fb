import type { FindingModel } from './types.js';

const sumSentence = {
  zh: '正文：{left}，合计 {leftValue}，而总数写作 {rightValue}，相差 {difference}。',
  en: 'The text: {left} make {leftValue}, but the total is given as {rightValue}, a difference of {difference}.',
};

/** The text against the tables, and the numbers of the text among themselves. */
export const textFindings: readonly FindingModel[] = [
  {
    id: 'text-against-table',
    severity: 'error',
    rules: ['r7', 'r8'],
    title: { zh: '正文与表格数字不一致', en: 'the text and the table differ' },
    explanation: {
      zh: '正文所写的数应与表格中同一指标相同；“收到”可以含上年结转。范围不同（如本级与全县）的不比较。',
      en: 'A number in the text equals the cell of the same indicator; 收到 may include carried-in cases. Numbers of different scope are not compared.',
    },
    sentence: {
      zh: '正文写{text}（“{quote}”），表格{cell}为 {table}，相差 {difference}。',
      en: 'The text says {text} (“{quote}”), the table prints {table} for {cell}, a difference of {difference}.',
    },
    needs: ['checks', 'facts'],
    example: {
      text: '156件',
      quote: '全县共收到政府信息公开申请156件',
      cell: {
        zh: '行“一、本年新收政府信息公开申请数量”列“总计”',
        en: '一、本年新收政府信息公开申请数量 / 总计',
      },
      table: 165,
      difference: 9,
    },
  },
  {
    id: 'text-near-table',
    severity: 'notice',
    title: { zh: '正文与表格的相近指标不同', en: 'the text and a cell of nearly the same differ' },
    explanation: {
      zh: '会议、培训、回应、公开渠道等在正文和表格中口径常有不同；读取把握不大的数也列在这里。',
      en: 'Meetings, trainings, responses and channels are often counted in several ways; numbers that were read with less confidence are listed here too.',
    },
    sentence: {
      zh: '正文写{text}（“{quote}”），表格{cell}为 {table}，口径可能不同。',
      en: 'The text says {text} (“{quote}”), the table prints {table} for {cell}; they may not count the same.',
    },
    needs: ['checks', 'facts'],
    example: {
      text: '3次',
      quote: '召开协调会3次',
      cell: {
        zh: '行“召开政府信息公开工作会议或专题会议数”',
        en: '召开政府信息公开工作会议或专题会议数',
      },
      table: 2,
      difference: 1,
    },
  },
  {
    id: 'text-rounding',
    severity: 'warning',
    title: { zh: '正文的约数与表格不符', en: 'a rounded number does not fit the table' },
    explanation: {
      zh: '正文所写的约数（余、近、约）离表格的数太远。',
      en: 'A rounded number of the text (余, 近, 约) is too far from the number of the table.',
    },
    sentence: {
      zh: '正文写{text}（“{quote}”），表格{cell}为 {table}，约数与之不符。',
      en: 'The text says {text} (“{quote}”), which does not fit the {table} that the table prints for {cell}.',
    },
    needs: ['checks', 'facts'],
    example: {
      text: '300余条',
      quote: '主动公开政府信息300余条',
      cell: { zh: '行“主动公开政府信息数”', en: '主动公开政府信息数' },
      table: 580,
      difference: 280,
    },
  },
  {
    id: 'text-sum',
    severity: 'error',
    title: { zh: '正文分项之和不等于总数', en: 'parts in the text do not sum to their total' },
    explanation: {
      zh: '正文同时写出本级与下级、专职与兼职或各申请方式时，其和应等于所写的总数；约数不计。',
      en: 'Where the text gives own and lower level, full-time and part-time staff, or all ways of application, they sum to the total it gives; rounded numbers are left out.',
    },
    sentence: sumSentence,
    needs: ['checks', 'facts'],
    example: {
      left: '专职 2＋兼职 9',
      leftValue: 11,
      rightValue: 12,
      difference: 1,
    },
  },
  {
    id: 'text-categories-sum',
    severity: 'warning',
    title: { zh: '正文各类信息之和不等于总数', en: 'categories in the text do not sum to the total' },
    explanation: {
      zh: '正文按类别列出公开数且含“其他”类时，各类之和一般等于公开总数。',
      en: 'Where the text lists what was published by category, 其他 among them, the categories normally sum to the total.',
    },
    sentence: sumSentence,
    needs: ['checks', 'facts'],
    example: {
      left: '机构职能类 20＋政策法规类 60＋其他 30',
      leftValue: 110,
      rightValue: 101,
      difference: 9,
    },
  },
];
