import type { Cell, Matrix } from './documents.js';

/** Label, key and group of the applications form, with one row 其他处理 or with three. */
export interface FormRow {
  readonly key: string;
  readonly group: string | null;
  readonly label: string;
}

const groups: readonly (readonly [string, string, readonly (readonly [string, string])[]])[] = [
  [
    'denied',
    '（三）不予公开',
    [
      ['denied_state_secret', '1.属于国家秘密'],
      ['denied_prohibited_by_law', '2.其他法律行政法规禁止公开'],
      ['denied_security_stability', '3.危及“三安全一稳定”'],
      ['denied_third_party', '4.保护第三方合法权益'],
      ['denied_internal_affairs', '5.属于三类内部事务信息'],
      ['denied_process_information', '6.属于四类过程性信息'],
      ['denied_enforcement_case_file', '7.属于行政执法案卷'],
      ['denied_administrative_query', '8.属于行政查询事项'],
    ],
  ],
  [
    'unable',
    '（四）无法提供',
    [
      ['unable_not_held', '1.本机关不掌握相关政府信息'],
      ['unable_must_be_created', '2.没有现成信息需要另行制作'],
      ['unable_still_unclear', '3.补正后申请内容仍不明确'],
    ],
  ],
  [
    'not_processed',
    '（五）不予处理',
    [
      ['not_processed_petition', '1.信访举报投诉类申请'],
      ['not_processed_repeat', '2.重复申请'],
      ['not_processed_publication', '3.要求提供公开出版物'],
      ['not_processed_excessive', '4.无正当理由大量反复申请'],
      ['not_processed_reconfirm', '5.要求行政机关确认或重新出具已获取信息'],
    ],
  ],
];

const threeOther: readonly (readonly [string, string])[] = [
  ['other_not_corrected_in_time', '1.申请人无正当理由逾期不补正、行政机关不再处理其政府信息公开申请'],
  ['other_fee_not_paid', '2.申请人逾期未按收费通知要求缴纳费用、行政机关不再处理其政府信息公开申请'],
  ['other_other', '3.其他'],
];

/** The rows of the form that hold numbers. */
export function formRows(split: boolean): FormRow[] {
  return [
    { key: 'received_new', group: null, label: '一、本年新收政府信息公开申请数量' },
    { key: 'carried_in', group: null, label: '二、上年结转政府信息公开申请数量' },
    { key: 'granted', group: '', label: '（一）予以公开' },
    {
      key: 'partially_granted',
      group: '',
      label: '（二）部分公开（区分处理的，只计这一情形，不计其他情形）',
    },
    ...groups.flatMap(([, group, rows]) => rows.map(([key, label]) => ({ key, group, label }))),
    ...(split
      ? threeOther.map(([key, label]) => ({ key, group: '（六）其他处理', label }))
      : [{ key: 'other_handling', group: '', label: '（六）其他处理' }]),
    { key: 'outcome_total', group: '', label: '（七）总计' },
    { key: 'carried_out', group: null, label: '四、结转下年度继续办理' },
  ];
}

export const applicantHeads = [
  '自然人',
  '商业企业',
  '科研机构',
  '社会公益组织',
  '法律服务机构',
  '其他',
  '总计',
];

/** Seven cells of each row; rows that are not named are all 0. */
export type Numbers = Readonly<Record<string, readonly string[]>>;

const zeros = ['0', '0', '0', '0', '0', '0', '0'];

/** The form as a grid with the official spans. */
export function applicationsGrid(numbers: Numbers, split = true): Matrix {
  const rows = formRows(split);
  const head: Cell[][] = [
    [
      {
        text: '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）',
        colspan: 3,
        rowspan: 3,
      },
      { text: '申请人情况', colspan: 7 },
    ],
    [
      { text: '自然人', rowspan: 2 },
      { text: '法人或其他组织', colspan: 5 },
      { text: '总计', rowspan: 2 },
    ],
    applicantHeads.slice(1, 6),
  ];
  let group: string | null = null;
  let first = true;
  const body = rows.map((row): Cell[] => {
    const values = numbers[row.key] ?? zeros;
    if (row.group === null) return [{ text: row.label, colspan: 3 }, ...values];
    const cells: Cell[] = first ? [{ text: '三、本年度办理结果', rowspan: rows.length - 3 }] : [];
    first = false;
    if (row.group === '') return [...cells, { text: row.label, colspan: 2 }, ...values];
    if (row.group !== group) {
      cells.push({ text: row.group, rowspan: rows.filter((other) => other.group === row.group).length });
    }
    group = row.group;
    return [...cells, row.label, ...values];
  });
  return [...head, ...body];
}

/** The form as one stream of cells, label before numbers, as text dumps have it. */
export function applicationsCells(numbers: Numbers, split = true): string[] {
  const cells = ['申请人情况', '自然人', '法人或其他组织', '总计', ...applicantHeads.slice(1, 6)];
  let group: string | null = null;
  for (const row of formRows(split)) {
    if (row.group === '' && row.key === 'granted') cells.push('三、本年度办理结果');
    if (row.group && row.group !== group) cells.push(row.group);
    group = row.group ?? group;
    cells.push(row.label, ...(numbers[row.key] ?? zeros));
  }
  return cells;
}

const kinds = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

/** The review form: heads, then fifteen cells. */
export const reviewHeads = [
  '行政复议',
  '行政诉讼',
  ...kinds,
  '未经复议直接起诉',
  '复议后起诉',
  ...kinds,
  ...kinds,
];

export function reviewGrid(cells: readonly string[]): Matrix {
  return [
    [
      { text: '行政复议', colspan: 5, rowspan: 2 },
      { text: '行政诉讼', colspan: 10 },
    ],
    [
      { text: '未经复议直接起诉', colspan: 5 },
      { text: '复议后起诉', colspan: 5 },
    ],
    [...kinds, ...kinds, ...kinds],
    cells,
  ];
}

/** The same form turned by 90°. */
export function reviewGridTurned(cells: readonly string[]): Matrix {
  return cells.map((cell, i) => {
    const line: Cell[] = [];
    if (i === 0) line.push({ text: '行政复议', colspan: 2, rowspan: 5 });
    if (i === 5) line.push({ text: '行政诉讼', rowspan: 10 });
    if (i === 5) line.push({ text: '未经复议直接起诉', rowspan: 5 });
    if (i === 10) line.push({ text: '复议后起诉', rowspan: 5 });
    return [...line, kinds[i % 5] ?? '', cell];
  });
}

export function art20Grid(cells: Readonly<Record<string, readonly string[]>>): Matrix {
  const of = (key: string, count: number): readonly string[] => cells[key] ?? Array<string>(count).fill('0');
  const title = (text: string): Cell[] => [{ text, colspan: 4 }];
  const wide = (text: string): Cell => ({ text, colspan: 3 });
  return [
    title('第二十条第（一）项'),
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', ...of('government_rules', 3)],
    ['行政规范性文件', ...of('normative_documents', 3)],
    title('第二十条第（五）项'),
    ['信息内容', wide('本年处理决定数量')],
    ['行政许可', ...of('administrative_license', 1).map(wide)],
    title('第二十条第（六）项'),
    ['信息内容', wide('本年处理决定数量')],
    ['行政处罚', ...of('administrative_penalty', 1).map(wide)],
    ['行政强制', ...of('administrative_coercion', 1).map(wide)],
    title('第二十条第（八）项'),
    ['信息内容', wide('本年收费金额（单位：万元）')],
    ['行政事业性收费', ...of('administrative_fees', 1).map(wide)],
  ];
}
