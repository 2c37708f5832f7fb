import { applicantColumns } from './columns.js';
import type { RowKind, RowModel, TableModel } from './model.js';

const row = (
  key: string,
  number: string | null,
  label: string,
  parent: string | null,
  kind: RowKind = 'leaf',
  variants: readonly string[] = [],
): RowModel => ({ key, number, label, parent, kind, variants, unit: 'jian' });

/** 23 rows in format2019 (one row 其他处理), 25 in format2021 (three rows below it). */
const rows: readonly RowModel[] = [
  row('received_new', '一', '本年新收政府信息公开申请数量', null, 'leaf', [
    '本年新收政府信息公开申请数',
    '本年新收',
    '本年新收申请数量',
    '本年度新收政府信息公开申请数量',
  ]),
  row('carried_in', '二', '上年结转政府信息公开申请数量', null, 'leaf', [
    '上年结转政府信息公开申请数',
    '上年结转',
    '上年结转申请数量',
    '上年度结转政府信息公开申请数量',
  ]),
  row('outcome', '三', '本年度办理结果', null, 'header', ['本年办理结果', '办理结果']),
  row('granted', '一', '予以公开', 'outcome'),
  row('partially_granted', '二', '部分公开（区分处理的，只计这一情形，不计其他情形）', 'outcome', 'leaf', [
    '部分公开',
    '部分公开（区分处理的，只计这一情形，不计其他情形',
  ]),
  row('denied', '三', '不予公开', 'outcome', 'group'),
  row('denied_state_secret', '1', '属于国家秘密', 'denied'),
  row('denied_prohibited_by_law', '2', '其他法律行政法规禁止公开', 'denied', 'leaf', [
    '法律行政法规禁止公开',
  ]),
  row('denied_security_stability', '3', '危及“三安全一稳定”', 'denied'),
  row('denied_third_party', '4', '保护第三方合法权益', 'denied'),
  row('denied_internal_affairs', '5', '属于三类内部事务信息', 'denied'),
  row('denied_process_information', '6', '属于四类过程性信息', 'denied'),
  row('denied_enforcement_case_file', '7', '属于行政执法案卷', 'denied', 'leaf', ['属于行政执法案卷信息']),
  row('denied_administrative_query', '8', '属于行政查询事项', 'denied', 'leaf', ['属于行政查询事项信息']),
  row('unable', '四', '无法提供', 'outcome', 'group'),
  row('unable_not_held', '1', '本机关不掌握相关政府信息', 'unable'),
  row('unable_must_be_created', '2', '没有现成信息需要另行制作', 'unable'),
  row('unable_still_unclear', '3', '补正后申请内容仍不明确', 'unable'),
  row('not_processed', '五', '不予处理', 'outcome', 'group'),
  row('not_processed_petition', '1', '信访举报投诉类申请', 'not_processed'),
  row('not_processed_repeat', '2', '重复申请', 'not_processed'),
  row('not_processed_publication', '3', '要求提供公开出版物', 'not_processed'),
  row('not_processed_excessive', '4', '无正当理由大量反复申请', 'not_processed'),
  row('not_processed_reconfirm', '5', '要求行政机关确认或重新出具已获取信息', 'not_processed', 'leaf', [
    '要求行政机关确认或者重新出具已获取信息',
  ]),
  row('other_handling', '六', '其他处理', 'outcome', 'group'),
  row(
    'other_not_corrected_in_time',
    '1',
    '申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请',
    'other_handling',
    'leaf',
    ['申请人无正当理由逾期不补正'],
  ),
  row(
    'other_fee_not_paid',
    '2',
    '申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请',
    'other_handling',
    'leaf',
    ['申请人逾期未按收费通知要求缴纳费用'],
  ),
  row('other_other', '3', '其他', 'other_handling'),
  row('outcome_total', '七', '总计', 'outcome', 'total', ['合计']),
  row('carried_out', '四', '结转下年度继续办理', null, 'leaf', [
    '结转下一年度继续办理',
    '结转下年度继续办理数量',
    '结转下年继续办理',
  ]),
];

const leaves = (group: string): string[] => rows.filter((r) => r.parent === group).map((r) => r.key);
const inColumn = (column: string, keys: readonly string[]): string[] => keys.map((key) => `${key}.${column}`);
const threeOther = leaves('other_handling');
const sharedLeaves = [
  'granted',
  'partially_granted',
  ...leaves('denied'),
  ...leaves('unable'),
  ...leaves('not_processed'),
];
const applicants = applicantColumns.map((c) => c.key).filter((key) => key !== 'total');

export const applications: TableModel = {
  id: 'applications',
  eras: ['format2019', 'format2021'],
  layout: 'rows',
  titles: ['收到和处理政府信息公开申请情况', '收到和处理政府信息公开申请的情况'],
  rows,
  columns: applicantColumns,
  form: applicantColumns.map((c) => c.key),
  signature: {
    rows: [
      'received_new',
      'carried_in',
      'carried_out',
      'denied_internal_affairs',
      'denied_process_information',
      'unable_not_held',
    ],
    columns: [],
    minimum: 4,
  },
  counts: [
    { path: 'applications.received', cell: 'received_new.total' },
    { path: 'applications.carried_in', cell: 'carried_in.total' },
    { path: 'applications.carried_out', cell: 'carried_out.total' },
    { path: 'applications.answered', cell: 'outcome_total.total' },
    ...applicants.map((key) => ({ path: `applications.by_applicant.${key}`, cell: `received_new.${key}` })),
    { path: 'applications.outcomes.granted', cell: 'granted.total' },
    { path: 'applications.outcomes.partially_granted', cell: 'partially_granted.total' },
  ],
  sums: [
    {
      path: 'applications.outcomes.denied',
      printed: 'denied.total',
      parts: inColumn('total', leaves('denied')),
      needs: 'any',
    },
    {
      path: 'applications.outcomes.unable_to_provide',
      printed: 'unable.total',
      parts: inColumn('total', leaves('unable')),
      needs: 'any',
    },
    {
      path: 'applications.outcomes.not_processed',
      printed: 'not_processed.total',
      parts: inColumn('total', leaves('not_processed')),
      needs: 'any',
    },
    {
      path: 'applications.outcomes.other',
      printed: 'other_handling.total',
      parts: inColumn('total', threeOther),
      needs: 'any',
    },
  ],
  rules: [
    {
      id: 'r1',
      severity: 'official',
      sentence: 'new and carried-in applications equal handled and carried-out ones (printed on the form)',
      each: 'column',
      test: {
        kind: 'sum',
        left: ['received_new', 'carried_in'],
        relation: '=',
        right: ['outcome_total', 'carried_out'],
      },
    },
    {
      id: 'r2',
      severity: 'arithmetic',
      sentence: 'the rows of the results sum to their total',
      each: 'column',
      printed: ['other_handling'],
      notPrinted: threeOther,
      test: {
        kind: 'sum',
        left: [...sharedLeaves, 'other_handling'],
        relation: '=',
        right: ['outcome_total'],
      },
    },
    {
      id: 'r2b',
      severity: 'arithmetic',
      sentence: 'the rows of the results sum to their total',
      each: 'column',
      printed: threeOther,
      test: { kind: 'sum', left: [...sharedLeaves, ...threeOther], relation: '=', right: ['outcome_total'] },
    },
    {
      id: 'r3',
      severity: 'arithmetic',
      sentence: 'the kinds of applicants sum to the total',
      each: 'row',
      test: { kind: 'sum', left: applicants, relation: '=', right: ['total'] },
    },
    {
      id: 'r6',
      severity: 'plausibility',
      sentence: 'all values are non-negative whole numbers',
      each: 'once',
      scope: 'applications',
      test: { kind: 'whole_numbers' },
    },
    {
      id: 'r9',
      severity: 'plausibility',
      sentence: 'the row for unpaid fees does not exist before report year 2021',
      each: 'once',
      scope: 'applications.other_fee_not_paid',
      test: { kind: 'from_year', operand: 'other_fee_not_paid.total', year: 2021 },
    },
  ],
};
