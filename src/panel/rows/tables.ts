import { countNames } from '../../knowledge/indicators/index.js';
import type { Column, ColumnType, Table } from '../table.js';

const column = (name: string, type: ColumnType, en: string, zh: string): Column => ({ name, type, en, zh });

const key = column('report_key', 'string', 'the report; the id of its record, `-2`, `-3` … behind it where the same document came again', '报告键：记录的 id；同一文档再次出现时加 -2、-3'); // prettier-ignore

/** Who reports on which year: what every table begins with. */
const unit: readonly Column[] = [
  column('agency', 'string', 'who reports, as printed', '报告机关（原文）'),
  column('level', 'string', 'level of the agency', '机关层级'),
  column('division_code', 'string', 'GB/T 2260 code, valid in the report year', '行政区划代码（报告年度有效）'),
  column('place_code', 'string', 'the code that the place has today, following its successors', '沿用至今的区划代码（跟踪变更）'),
  column('place_name', 'string', 'name of the place today', '该地今名'),
  column('year', 'integer', 'the year reported on', '报告年度'),
  column('era', 'string', 'form: narrative, stat2014, format2019, format2021', '格式：narrative、stat2014、format2019、format2021'),
]; // prettier-ignore

export const countColumn = (path: string): string => path.replaceAll('.', '_');

export const reportsTable: Table = {
  name: 'reports',
  en: 'a row for each report, duplicates among them',
  zh: '每份报告一行，含重复报告',
  primaryKey: ['report_key'],
  reportKey: null,
  columns: [
    key,
    ...unit,
    column('place_change', 'string', 'how the code came to be today’s: none, renumbered, merged, split, unknown', '代码变更：none 无、renumbered 更换、merged 合并、split 拆分、unknown 不明'),
    column('duplicate_of', 'string', 'the report that stands for this one; empty for a report to be counted', '由哪份报告代表；空表示应计入'),
    column('duplicate_kind', 'string', 'same_bytes, same_counts or other_counts; empty for a report to be counted', 'same_bytes 同一文件、same_counts 数字相同、other_counts 数字不同；空表示应计入'),
    column('title', 'string', 'title', '标题'),
    column('period_start', 'date', 'first day reported on, where stated', '报告期起'),
    column('period_end', 'date', 'last day reported on, where stated', '报告期止'),
    column('published_on', 'date', 'date of the page', '发布日期'),
    column('signed_on', 'date', 'date under the signature', '落款日期'),
    column('source_uri', 'string', 'the file', '来源文件'),
    column('source_entry', 'string', 'member of an archive', '压缩包成员'),
    column('source_url', 'string', 'address of the page', '网址'),
    column('sha256', 'string', 'of the document’s bytes', '文档的 SHA-256'),
    column('counts_stated', 'integer', 'counts that have a number', '有数值的指标数'),
    column('counts_unresolved', 'string', 'counts that are printed and could not be read with certainty, with blanks between', '有数字但未能确定的指标，以空格分隔'),
    column('checks_passed', 'integer', 'checks that passed', '通过的校验数'),
    column('checks_failed', 'integer', 'checks that failed', '未通过的校验数'),
    column('failed_rules', 'string', 'rules that failed, with blanks between', '未通过的规则，以空格分隔'),
    column('warnings', 'string', 'codes of warnings, with blanks between', '警告代码，以空格分隔'),
    ...countNames.map(({ path, en, zh }) => column(countColumn(path), 'number', en, zh)),
  ],
}; // prettier-ignore

export const factsTable: Table = {
  name: 'facts',
  en: 'a row for each number read, with the words it was read from; duplicates among them (join with reports)',
  zh: '每个数字一行，附原文；含重复报告（与 reports 关联）',
  primaryKey: ['report_key', 'number'],
  reportKey: 'report_key',
  columns: [
    key,
    column('number', 'integer', 'position among the facts of the report, from 1', '在该报告中的序号，从 1 起'),
    ...unit,
    column('indicator', 'string', 'a counts path, or TABLE.ROW.COLUMN', '指标路径，或 表.行.列'),
    column('value', 'number', 'the number; empty where nothing could be read', '数值；读不出时为空'),
    column('value_raw', 'string', 'as printed', '原文数值'),
    column('value_state', 'string', 'stated, stated_zero, approximate, blank, mark, derived, unresolved', '状态'),
    column('qualifier', 'string', 'exact, about, more_than, nearly, at_least, at_most, less_than', '限定'),
    column('unit', 'string', 'unit', '单位'),
    column('unit_raw', 'string', 'unit as printed', '原文单位'),
    column('scope', 'string', 'what the number is for: own_level, whole_area …', '范围'),
    column('time_scope', 'string', 'which time the number is for', '时间范围'),
    column('label', 'string', 'category or row label as printed', '类别或行名（原文）'),
    column('method', 'string', 'prose, table_grid, table_text, manual', '读取方式'),
    column('confidence', 'number', 'from 0 to 1', '置信度'),
    column('evidence', 'string', 'the words, pieces joined by “ … ”', '原文依据，多处以“ … ”连接'),
    column('evidence_start', 'integer', 'code points before the first piece', '依据起点（码点）'),
    column('evidence_end', 'integer', 'code points before the end of the last piece', '依据终点（码点）'),
    column('rule', 'string', 'what found it', '规则'),
  ],
}; // prettier-ignore

export const indicatorsTable: Table = {
  name: 'indicators',
  en: 'a row for each indicator of each report to be counted, and of each unit of the frame without one',
  zh: '每份应计入报告（及名单中缺报告的单位）的每个指标一行',
  primaryKey: [],
  reportKey: 'report_key',
  columns: [
    key,
    ...unit,
    column('indicator', 'string', 'key of the codebook', '指标（见代码本）'),
    column('value', 'number', 'the number; empty with a reason', '数值；空值附原因'),
    column('missing', 'string', 'why there is no number: no_report, not_in_form, not_stated, blank, unresolved, omitted, no_denominator', '缺失原因'),
    column('grade', 'string', 'comparability across forms: A, B, C, X', '可比性等级'),
  ],
}; // prettier-ignore

export const missingTable: Table = {
  name: 'missing',
  en: 'a row for each unit and year of the frame without a report',
  zh: '名单中缺少报告的单位和年度',
  primaryKey: [],
  reportKey: null,
  columns: [
    column('agency', 'string', 'as the frame has it', '机关（名单原文）'),
    column('division_code', 'string', 'as the frame has it', '区划代码（名单原文）'),
    column('place_code', 'string', 'the code of today', '今代码'),
    column('year', 'integer', 'the year', '年度'),
    column('reason', 'string', 'no_report', '原因'),
  ],
}; // prettier-ignore

export const panelTables: readonly Table[] = [reportsTable, factsTable, indicatorsTable, missingTable];
