import type { ColumnModel } from './model.js';

/** The seven columns of the applications table. */
export const applicantColumns: readonly ColumnModel[] = [
  { key: 'natural_person', label: '自然人' },
  { key: 'commercial_enterprise', label: '商业企业', variants: ['企业'] },
  { key: 'research_institution', label: '科研机构' },
  { key: 'social_welfare_organization', label: '社会公益组织', variants: ['社会组织'] },
  { key: 'legal_service_institution', label: '法律服务机构' },
  { key: 'other_organization', label: '其他' },
  { key: 'total', label: '总计', variants: ['合计'] },
];

/** The five results of the review and litigation table. */
export const resultColumns: readonly ColumnModel[] = [
  { key: 'upheld', label: '结果维持' },
  { key: 'corrected', label: '结果纠正' },
  { key: 'other_result', label: '其他结果' },
  { key: 'pending', label: '尚未审结' },
  { key: 'total', label: '总计', variants: ['合计'] },
];

/** Value columns of the statistical tables. The national form has `value` alone. */
export const statisticsColumns: readonly ColumnModel[] = [
  {
    key: 'value',
    label: '统计数',
    variants: [
      '统计数据',
      '统计数量',
      '统计数字',
      '统计值',
      '统计结果',
      '数量',
      '数值',
      '数据',
      '本年度',
      '年度',
      '全年',
      '年度数',
      '全年数',
      '本年度数',
      '本年数',
      '合计',
      '总计',
      '总数',
      '本年累计',
      '年度合计',
      '全年合计',
      '全年累计',
      '本年实际',
      '本年',
      '当年',
      '今年',
      '当年数',
      '全省',
      '全市',
      '全州',
      '全盟',
      '全区',
      '全县',
      '全旗',
    ],
  },
  { key: 'value', label: '本期实际', variants: ['本期', '本期数', '实际数'], weak: true },
  {
    key: 'value',
    label: '上年',
    variants: [
      '上年度',
      '上一年',
      '上一年度',
      '去年',
      '上年数',
      '上年度数',
      '上年同期',
      '去年同期',
      '增减',
      '同比增减',
      '增长率',
      '同比',
    ],
    unread: true,
  },
  {
    key: 'own_level',
    label: '本级',
    variants: [
      '省本级',
      '市本级',
      '州本级',
      '盟本级',
      '区本级',
      '县本级',
      '旗本级',
      '镇本级',
      '机关本级',
      '本级数',
    ],
    scope: 'own_level',
  },
  {
    key: 'lower_level',
    label: '下级',
    variants: [
      '下级数',
      '下级单位',
      '下属单位',
      '所属单位',
      '县区',
      '区县',
      '县市区',
      '各县区',
      '各区县',
      '各县市区',
      '旗县区',
      '各旗县区',
      '乡镇',
      '各乡镇',
      '乡镇街道',
      '各乡镇街道',
      '街道',
      '街道乡镇',
      '镇街',
      '各镇街',
      '街镇',
      '各街镇',
    ],
    scope: 'unknown',
  },
  { key: 'q1', label: '第一季度', variants: ['一季度', '1季度', '第1季度'], timeScope: 'quarter' },
  { key: 'q2', label: '第二季度', variants: ['二季度', '2季度', '第2季度'], timeScope: 'quarter' },
  { key: 'q3', label: '第三季度', variants: ['三季度', '3季度', '第3季度'], timeScope: 'quarter' },
  { key: 'q4', label: '第四季度', variants: ['四季度', '4季度', '第4季度'], timeScope: 'quarter' },
  {
    key: 'cumulative',
    label: '历年累计',
    variants: ['累计', '累计数', '历年累计数', '历年总计'],
    timeScope: 'cumulative_since_2008',
  },
];

/** A header such as 2012年度 or 2012年统计数 names the year's value; of two years the later one is the report's. */
export const yearColumn = {
  key: 'value',
  pattern: /^((?:19|20)\d{2})年?度?(?:统计)?(?:数据|数量|数|合计|累计)?$/,
  examples: ['2012年度', '2009年', '2015年统计数', '2016'],
  nearMisses: ['2012年度报告', '12年度', '2012年第一季度'],
} as const;

/** Words before or in a table which say that its numbers may be of several years. */
export const allYears = {
  pattern: /累计|历年|以来|累积|(?:19|20)\d{2}年?[-—–~至到]/,
  examples: ['截至2012年底累计', '历年情况', '自2008年5月以来', '2008年至2012年情况', '2008—2012年'],
  nearMisses: ['2012年度政府信息公开情况统计表'],
} as const;

/** Words before or in a table which say that its numbers are of one year. */
export const oneYear = {
  pattern: /(?:19|20)\d{2}年度?(?!\d)[^,。;]{0,16}(?:表|情况|附件)|表[(（](?:19|20)\d{2}年/,
  examples: ['2012年度政府信息公开情况统计表', '2012年政府信息公开工作情况', '统计表（2012年度）'],
  nearMisses: ['2012年3月28日附件', '政府信息公开情况统计表'],
} as const;
