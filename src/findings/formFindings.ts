import { formats, officialChapters, optionalRows } from '../knowledge/findings/officialForm.js';
import type { Wording } from '../knowledge/findings/index.js';
import { tableModel } from '../knowledge/tables/index.js';
import type { TableModel } from '../knowledge/tables/model.js';
import { foldLabel } from '../facts/tables/label.js';
import type { GovRecord } from '../record/schema.js';
import type { TableId } from '../types.js';
import { makeFinding } from './makeFinding.js';
import { hasOfficialForm } from './matchChapters.js';
import type { ReportText } from './reportText.js';
import type { TableNames } from './tableNames.js';
import type { Finding, Outcome } from './types.js';

const noTables = { zh: '记录不含表格（tables）', en: 'the record has no tables' };
const noneRead = { zh: '没有读出任何规定的表格', en: 'none of the required tables was read' };
const notRead = { zh: '文中印有其行名，但未能读出', en: 'its labels are printed, but it could not be read' };
const isOfTheForm = new Set<TableId>(officialChapters.flatMap(({ tables }) => tables));

/** Missing tables and rows, and tables of another format than is due. */
export function checkForm(record: GovRecord, names: TableNames, text: ReportText | null): Outcome {
  const ids = ['table-missing', 'row-missing', 'form-outdated', 'form-early', 'form-mixed'];
  const { tables, report } = record;
  if (tables === null)
    return { assessed: [], findings: [], notAssessed: ids.map((id) => ({ id, reason: noTables })) };
  const found = Object.keys(tables) as TableId[];
  const words = text ? foldLabel(text.whole()) : '';
  if (!found.some((id) => isOfTheForm.has(id))) return checkOldForm(record, names, text);
  const missing = [
    findMissingTables(found, words),
    ...found.filter((id) => isOfTheForm.has(id)).map((id) => findMissingRows(record, id, names, text)),
  ];
  const findings = [...findFormat(report?.year ?? null, formatOf(found)), ...findMixture(record, found)];
  return {
    assessed: ids,
    findings: [...missing.flatMap((one) => one.findings), ...findings],
    notAssessed: missing.flatMap(({ notAssessed }) => notAssessed),
  };
}

function checkOldForm(record: GovRecord, names: TableNames, text: ReportText | null): Outcome {
  if (record.tables?.stat2014) {
    const missing = findMissingRows(record, 'stat2014', names, text);
    const format = findFormat(record.report?.year ?? null, 'stat2014');
    return {
      ...missing,
      assessed: ['lines-missing', 'form-outdated'],
      findings: [...missing.findings, ...format],
    };
  }
  if (!hasOfficialForm(record)) return { assessed: [], findings: [], notAssessed: [] };
  const ids = ['table-missing', 'row-missing', 'form-outdated', 'form-mixed'];
  return { assessed: [], findings: [], notAssessed: ids.map((id) => ({ id, reason: noneRead })) };
}

type Missing = Pick<Outcome, 'findings' | 'notAssessed'>;

/** So many labels of a table make it one that is printed and was not read. */
const enoughLabels = 4;

function findMissingTables(found: readonly TableId[], words: string): Missing {
  const missing = officialChapters.flatMap(({ tables }) => {
    const [first] = tables;
    return !first || tables.some((id) => found.includes(id)) ? [] : [tableModel(first)];
  });
  const isPrinted = ({ rows }: TableModel): boolean =>
    rows.filter(({ label }) => label.length > 3 && words.includes(foldLabel(label))).length >= enoughLabels;
  return {
    findings: missing
      .filter((model) => !isPrinted(model))
      .map(({ titles: [table = ''] }) => makeFinding('table-missing', { table }, { table })),
    notAssessed: missing.some(isPrinted) ? [{ id: 'table-missing', reason: notRead }] : [],
  };
}

/** So many letters of a label show that it is printed, the rest on another line. */
const enoughLetters = 6;
const besideTable = 100;

/** The folded text of a table that was read from text; a grid keeps its cells, nothing in it is overlooked. */
function readRegion(record: GovRecord, id: TableId, text: ReportText | null): string {
  const places = (record.facts ?? [])
    .filter(({ indicator, method }) => method === 'table_text' && indicator.startsWith(`${id}.`))
    .flatMap(({ evidence }) => evidence);
  if (!text || places.length === 0) return '';
  const start = Math.min(...places.map((place) => place.start));
  const end = Math.max(...places.map((place) => place.end));
  return foldLabel(text.fold(Math.max(0, start - besideTable), end + besideTable));
}

/** Rows whose label the text prints were not read, and are not missing. */
function findMissingRows(
  record: GovRecord,
  id: TableId,
  names: TableNames,
  text: ReportText | null,
): Missing {
  const kind = id === 'stat2014' ? 'lines-missing' : 'row-missing';
  const printed = record.tables?.[id];
  const optional = optionalRows[id] ?? [];
  const absent = tableModel(id).rows.filter(
    (row) =>
      (row.kind === 'leaf' || row.kind === 'total') && !printed?.rows[row.key] && !optional.includes(row.key),
  );
  const near = readRegion(record, id, text);
  const unread = absent.filter(({ label }) => near.includes(foldLabel(label).slice(0, enoughLetters)));
  const labels = absent.filter((row) => !unread.includes(row)).map(({ label }) => label);
  const notAssessed = unread.length > 0 ? [{ id: kind, reason: notRead }] : [];
  if (labels.length === 0) return { findings: [], notAssessed };
  const table = names.table(id);
  const rows = nameRows(labels, printed?.extra_rows.map(({ label }) => label) ?? []);
  const finding = makeFinding(kind, { table, rows }, { table, expected: labels.join('、') });
  return { findings: [finding], notAssessed };
}

/** More rows than these are counted. */
const mostRows = 5;

/** The missing rows, and the rows printed that the form does not have: one may stand for the other. */
function nameRows(missing: readonly string[], extra: readonly string[]): Wording {
  const named = missing.slice(0, mostRows);
  const more = missing.length - named.length;
  const zh = `行${named.map((label) => `“${label}”`).join('、')}${more > 0 ? `等 ${missing.length} 行` : ''}`;
  const en = `the row${missing.length > 1 ? 's' : ''} ${named.join(', ')}${more > 0 ? ` and ${more} more` : ''}`;
  if (extra.length === 0) return { zh, en };
  return {
    zh: `${zh}，而印有格式所没有的行${extra.map((label) => `“${label}”`).join('、')}`,
    en: `${en}, and prints ${extra.join(', ')}, which the form does not have`,
  };
}

type Format = keyof typeof formats;

function formatOf(found: readonly TableId[]): Format | null {
  if (found.includes('art20_2021')) return 'format2021';
  return found.includes('art20_2019') ? 'format2019' : null;
}

function findFormat(year: number | null, format: Format | null): Finding[] {
  if (year === null || format === null) return [];
  const { from, until, name } = formats[format];
  const values = { year, format: name };
  if (year > until) return [makeFinding('form-outdated', values, { printed: name.zh })];
  return year < from ? [makeFinding('form-early', values, { printed: name.zh })] : [];
}

/** The rows of （六）其他处理 tell the format of the table of applications. */
function findMixture(record: GovRecord, found: readonly TableId[]): Finding[] {
  const rows = record.tables?.applications?.rows;
  const first = formatOf(found);
  if (!rows || first === null) return [];
  const second = rows['other_not_corrected_in_time']
    ? 'format2021'
    : rows['other_handling']
      ? 'format2019'
      : first;
  if (first === second) return [];
  return [makeFinding('form-mixed', { first: formats[first].name, second: formats[second].name })];
}
