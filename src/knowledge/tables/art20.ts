import type { RowModel, RuleModel, TableModel } from './model.js';

const row = (
  part: string,
  key: string,
  label: string,
  columns: readonly string[],
  variants: readonly string[] = [],
): RowModel => ({
  part,
  key,
  number: null,
  label,
  variants,
  unit: null,
  parent: null,
  kind: 'leaf',
  columns,
});

const produced = ['produced_this_year', 'newly_disclosed_this_year', 'total_disclosed'];
const itemsAndDecisions = ['items_previous_year', 'items_change', 'decisions'];
const items = ['items_previous_year', 'items_change'];
const stock = ['issued_this_year', 'repealed_this_year', 'in_force'];

const decisionCounts = [
  { path: 'decisions.license', cell: 'administrative_license.decisions' },
  { path: 'decisions.penalty', cell: 'administrative_penalty.decisions' },
  { path: 'decisions.coercion', cell: 'administrative_coercion.decisions' },
];

/** Only ministries, provinces and governments of districted cities make 规章. */
const reserved = (id: string, operands: readonly string[]): RuleModel => ({
  id,
  severity: 'plausibility',
  sentence: 'only a body with rule-making power has government rules (规章)',
  each: 'once',
  scope: `${id === 'a5' ? 'art20_2019' : 'art20_2021'}.government_rules`,
  test: { kind: 'reserved', operands },
});

export const art20Of2019: TableModel = {
  id: 'art20_2019',
  eras: ['format2019'],
  layout: 'rows',
  titles: ['主动公开政府信息情况', '行政机关主动公开政府信息情况', '行政机关主动公开政府信息的情况'],
  rows: [
    row('20_1', 'government_rules', '规章', produced, ['政府规章']),
    row('20_1', 'normative_documents', '规范性文件', produced, ['行政规范性文件']),
    row('20_1', 'other_disclosed_documents', '其他主动公开文件', produced),
    row('20_5', 'administrative_license', '行政许可', itemsAndDecisions),
    row('20_5', 'other_external_service', '其他对外管理服务事项', itemsAndDecisions, ['其他对外管理服务']),
    row('20_6', 'administrative_penalty', '行政处罚', itemsAndDecisions),
    row('20_6', 'administrative_coercion', '行政强制', itemsAndDecisions, ['行政强制措施', '行政强制执行']),
    row('20_8', 'administrative_fees', '行政事业性收费', items),
    row('20_9', 'centralized_procurement', '政府集中采购', ['procurement_projects', 'procurement_amount']),
  ],
  columns: [
    {
      key: 'produced_this_year',
      label: '本年新制作数量',
      variants: ['本年制作数量', '本年新制作数', '本年度新制作数量', '新制作数量'],
      unit: 'jian',
    },
    {
      key: 'newly_disclosed_this_year',
      label: '本年新公开数量',
      variants: ['本年公开数量', '本年新公开数', '本年度新公开数量', '新公开数量'],
      unit: 'jian',
    },
    { key: 'total_disclosed', label: '对外公开总数量', variants: ['对外公开总数'], unit: 'jian' },
    {
      key: 'items_previous_year',
      label: '上一年项目数量',
      variants: ['上年项目数量', '上一年度项目数量'],
      unit: 'item',
    },
    { key: 'items_change', label: '本年增/减', variants: ['本年增减数量'], unit: 'item', signed: true },
    { key: 'decisions', label: '处理决定数量', unit: 'jian' },
    { key: 'procurement_projects', label: '采购项目数量', unit: 'item' },
    { key: 'procurement_amount', label: '采购总金额', unit: 'money_unit_not_fixed' },
  ],
  form: [],
  signature: {
    rows: [],
    columns: [
      'produced_this_year',
      'newly_disclosed_this_year',
      'total_disclosed',
      'items_previous_year',
      'items_change',
      'procurement_projects',
      'procurement_amount',
    ],
    minimum: 1,
  },
  counts: [
    ...decisionCounts,
    { path: 'published.normative_documents_issued', cell: 'normative_documents.produced_this_year' },
    { path: 'published.normative_documents_in_force', cell: 'normative_documents.total_disclosed' },
  ],
  rules: [
    {
      id: 'a1',
      severity: 'plausibility',
      sentence: 'what was newly disclosed is part of all that is disclosed',
      each: 'row',
      test: { kind: 'sum', left: ['newly_disclosed_this_year'], relation: '<=', right: ['total_disclosed'] },
    },
    {
      id: 'a2',
      severity: 'plausibility',
      sentence: 'last year’s items and their change are not below zero',
      each: 'row',
      test: { kind: 'at_least_zero', parts: ['items_previous_year', 'items_change'] },
    },
    reserved('a5', ['government_rules.produced_this_year']),
    {
      id: 'a6',
      severity: 'plausibility',
      sentence: 'procurement has projects exactly when it has an amount',
      each: 'once',
      scope: 'art20_2019.centralized_procurement',
      test: {
        kind: 'together',
        left: 'centralized_procurement.procurement_projects',
        right: 'centralized_procurement.procurement_amount',
      },
    },
  ],
};

export const art20Of2021: TableModel = {
  id: 'art20_2021',
  eras: ['format2021'],
  layout: 'rows',
  titles: ['主动公开政府信息情况', '主动公开政府信息的情况'],
  rows: [
    row('20_1', 'government_rules', '规章', stock, ['政府规章']),
    row('20_1', 'normative_documents', '行政规范性文件', stock, ['规范性文件']),
    row('20_5', 'administrative_license', '行政许可', ['decisions']),
    row('20_6', 'administrative_penalty', '行政处罚', ['decisions']),
    row('20_6', 'administrative_coercion', '行政强制', ['decisions']),
    row('20_8', 'administrative_fees', '行政事业性收费', ['fee_amount']),
  ],
  columns: [
    {
      key: 'issued_this_year',
      label: '本年制发件数',
      variants: ['本年制发数', '本年制发数量', '本年度制发数', '本年度制发件数'],
      unit: 'jian',
    },
    {
      key: 'repealed_this_year',
      label: '本年废止件数',
      variants: ['本年废止数', '本年废止数量', '本年度废止数', '本年度废止件数'],
      unit: 'jian',
    },
    { key: 'in_force', label: '现行有效件数', variants: ['现行有效数', '现行有效数量'], unit: 'jian' },
    {
      key: 'decisions',
      label: '本年处理决定数量',
      variants: ['本年处理决定数', '本年度处理决定数量'],
      unit: 'jian',
    },
    {
      key: 'fee_amount',
      label: '本年收费金额（单位：万元）',
      variants: ['本年收费金额', '本年收费金额万元', '本年收费总金额'],
      unit: 'wan_yuan',
    },
  ],
  form: [],
  signature: {
    rows: [],
    columns: ['issued_this_year', 'repealed_this_year', 'in_force', 'decisions', 'fee_amount'],
    minimum: 1,
  },
  counts: [
    ...decisionCounts,
    { path: 'published.normative_documents_issued', cell: 'normative_documents.issued_this_year' },
    { path: 'published.normative_documents_in_force', cell: 'normative_documents.in_force' },
  ],
  rules: [
    {
      id: 'b2',
      severity: 'plausibility',
      sentence: 'what was issued this year is part of what is in force',
      each: 'row',
      test: { kind: 'sum', left: ['issued_this_year'], relation: '<=', right: ['in_force'] },
    },
    reserved('b3', [
      'government_rules.issued_this_year',
      'government_rules.repealed_this_year',
      'government_rules.in_force',
    ]),
    {
      id: 'b4',
      severity: 'plausibility',
      sentence: 'a large whole number suggests 元 in a cell of 万元',
      each: 'once',
      scope: 'art20_2021.administrative_fees',
      test: { kind: 'below', operand: 'administrative_fees.fee_amount', limit: 1_000_000 },
    },
  ],
};
