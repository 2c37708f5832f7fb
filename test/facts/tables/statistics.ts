/** A row of the form of 2014: its key, and label, unit and number as printed. */
export type StatisticsRow = readonly [key: string, label: string, unit: string, number: string];

export const statistics: readonly StatisticsRow[] = [
  ['applications_received', '收到申请数', '件', '9'],
  ['received_in_person', '1．当面申请数', '件', '3'],
  ['received_fax', '2．传真申请数', '件', '0'],
  ['received_online', '3．网络申请数', '件', '6'],
  ['received_letter', '4．信函申请数', '件', '0'],
  ['applications_completed', '（二）申请办结数', '件', '9'],
  ['completed_on_time', '1．按时办结数', '件', '8'],
  ['completed_extended', '2．延期办结数', '件', '1'],
  ['review_total', '四、行政复议数量', '件', '12'],
  ['review_upheld', '（一）维持具体行政行为数', '件', '7'],
  ['review_corrected', '（二）被依法纠错数', '件', '5'],
  ['litigation_total', '五、行政诉讼数量', '件', '4'],
  ['litigation_corrected', '（二）被依法纠错数', '件', '2'],
];

/** What the rows say, by their keys. */
export const truthOf = (rows: readonly StatisticsRow[]): Record<string, number> =>
  Object.fromEntries(rows.map(([key, , , number]) => [key, Number(number)]));
