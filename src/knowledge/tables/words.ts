import type { Unit } from '../../types.js';

/** Unit words as printed in a unit column or behind a number. */
export const unitWords: readonly (readonly [Unit, readonly string[]])[] = [
  ['tiao', ['条', '条次', '条件', '则']],
  ['jian', ['件', '宗', '起', '份', '例', '件次']],
  ['ci', ['次', '场', '场次', '期', '回']],
  ['pian', ['篇']],
  ['ge', ['个', '处', '家', '所']],
  ['ren', ['人', '名', '位']],
  ['renci', ['人次', '人次数']],
  ['item', ['项']],
  ['wan_yuan', ['万元', '万元人民币']],
  ['yuan', ['元', '元人民币']],
];

/** Marks that stand for "no number here". */
export const markCharacters = '/\\-—–－―─一╱／＼×*※~～';

/** Words and arrows before a number that give it a sign: 减少3. */
export const signWords = {
  more: ['增加', '新增', '增', '↑'],
  less: ['减少', '减', '下降', '降', '↓'],
} as const;

/** Heads of columns that hold no values, and of the column of labels. */
export const structureLabels = {
  label: ['统计指标', '指标名称', '指标', '统计项目', '项目', '信息内容', '内容', '项目名称', '统计指标名称'],
  unit: ['单位', '计量单位', '统计单位'],
  sequence: ['序号', '编号', '行次', '行号'],
  code: ['代码', '指标代码'],
  note: ['备注', '说明'],
} as const;

/** Endings of labels that mean a number, longest first: offices print one for another, or none. */
export const labelEndings: readonly string[] = ['总次数', '总数量', '总数', '数量', '次数', '数', '量'];

/** Words of the forms that are neither rows nor value columns. */
export const formWords: readonly string[] = [
  '申请人情况',
  '法人或其他组织',
  '本列数据的勾稽关系为第一项加第二项之和等于第三项加第四项之和',
  '第二十条第一项',
  '第二十条第五项',
  '第二十条第六项',
  '第二十条第八项',
  '第二十条第九项',
  '行政诉讼',
  '报告期',
];

/** Words before and after a table that belong to the form: who filled it in, when, in what unit. */
export const frameWords = {
  head: [
    '填报单位',
    '填表单位',
    '报送单位',
    '单位名称',
    '制表单位',
    '统计时间',
    '统计期',
    '填报日期',
    '单位法人代码',
    '地区及部门编号',
  ],
  foot: [
    '单位负责人',
    '负责人',
    '审核人',
    '填报人',
    '填表人',
    '制表人',
    '联系电话',
    '填报日期',
    '报出日期',
    '填表日期',
  ],
} as const;

/** Words of which every official table prints one, so that most narrative reports are done here. */
export const tableAnchors: readonly string[] = [
  '信息内容',
  '统计指标',
  '指标名称',
  '计量单位',
  '申请人情况',
  '法人或其他组织',
  '继续办理',
  '申请总数',
  '申请数',
  '答复数',
  '同意公开答复',
  '结果维持',
  '结结其尚',
  '复议后起诉',
  '处理决定数',
  '制发件数',
];
