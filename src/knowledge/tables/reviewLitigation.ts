import { resultColumns } from './columns.js';
import type { TableModel } from './model.js';

const results = [
  ['upheld', 'upheld'],
  ['corrected', 'corrected'],
  ['other', 'other_result'],
  ['pending', 'pending'],
  ['total', 'total'],
] as const;

const both = (column: string): string[] => [
  `litigation_direct.${column}`,
  `litigation_after_review.${column}`,
];

/** Three groups of five results, printed as one data row of fifteen cells. */
export const reviewLitigation: TableModel = {
  id: 'review_litigation',
  eras: ['format2019', 'format2021'],
  layout: 'matrix',
  titles: [
    '政府信息公开行政复议、行政诉讼情况',
    '政府信息公开行政复议和行政诉讼情况',
    '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
    '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
  ],
  rows: [
    { key: 'review', number: null, label: '行政复议', parent: null, kind: 'leaf', unit: 'jian' },
    {
      key: 'litigation_direct',
      number: null,
      label: '未经复议直接起诉',
      variants: ['未经行政复议直接起诉'],
      parent: null,
      kind: 'leaf',
      unit: 'jian',
    },
    {
      key: 'litigation_after_review',
      number: null,
      label: '复议后起诉',
      variants: ['行政复议后起诉', '经复议后起诉'],
      parent: null,
      kind: 'leaf',
      unit: 'jian',
    },
  ],
  columns: resultColumns,
  form: resultColumns.map((c) => c.key),
  signature: {
    rows: ['litigation_direct', 'litigation_after_review'],
    columns: ['upheld', 'corrected', 'other_result', 'pending'],
    minimum: 1,
  },
  counts: [
    ...results.map(([name, column]) => ({ path: `appeals.review.${name}`, cell: `review.${column}` })),
    { path: 'appeals.litigation.direct_total', cell: 'litigation_direct.total' },
    { path: 'appeals.litigation.after_review_total', cell: 'litigation_after_review.total' },
  ],
  sums: results.map(([name, column]) => ({
    path: `appeals.litigation.${name}`,
    parts: both(column),
    needs: 'all' as const,
  })),
  rules: [
    {
      id: 'r4',
      severity: 'arithmetic',
      sentence: 'the results sum to the total',
      each: 'row',
      test: {
        kind: 'sum',
        left: ['upheld', 'corrected', 'other_result', 'pending'],
        relation: '=',
        right: ['total'],
      },
    },
    {
      id: 'r6',
      severity: 'plausibility',
      sentence: 'all values are non-negative whole numbers',
      each: 'once',
      scope: 'review_litigation',
      test: { kind: 'whole_numbers' },
    },
    {
      id: 'r10',
      severity: 'plausibility',
      sentence: 'suits after review imply reviews in this or the previous year',
      each: 'once',
      scope: 'review_litigation.litigation_after_review',
      test: { kind: 'implies', when: 'litigation_after_review.total', then: 'review.total', open: true },
    },
  ],
};
