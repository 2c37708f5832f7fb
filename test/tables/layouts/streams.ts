import { breakLabel } from './lines.js';
import { expand } from '../grid.js';
import { forms } from '../forms.js';
import type { Random } from '../random.js';
import type { Sheet, SheetCell, SheetRow } from '../sheet.js';
import type { Truth } from '../forms.js';

export type StreamFamily =
  'long_line' | 'glued_zeros' | 'run_together' | 'column_split' | 'straddled' | 'pdf_stream';

/** One table as a stream of words and numbers: what is left when lines and cells are lost. */
export function renderStream(
  table: Truth,
  sheets: readonly Sheet[],
  rng: Random,
  family: StreamFamily,
): string {
  switch (family) {
    case 'long_line':
      return sheets.map((sheet) => tokens(sheet).join(' ')).join(' ');
    case 'run_together':
      return sheets.map((sheet) => tokens(sheet).join('')).join('');
    case 'glued_zeros':
      return sheets.map((sheet) => sheet.rows.map((row) => glue(row, rng, table)).join(' ')).join(' ');
    case 'column_split':
      return sheets.map((sheet) => splitSheet(sheet, rng)).join('\n');
    case 'straddled':
      return sheets.map((sheet) => sheet.rows.map((row) => straddle(row, rng)).join('\n')).join('\n');
    case 'pdf_stream':
      if (table.id === 'applications') return pdfApplications(table, sheets, rng);
      if (table.id === 'review_litigation') return pdfReview(table, rng);
      return pdfArticle20(table, rng);
  }
}

const flat = ({ text }: SheetCell) => text.replace(/\n/gu, '');
const printed = (row: SheetRow) => row.filter(({ text }) => text !== '');
const tokens = (sheet: Sheet) => sheet.rows.flatMap((row) => printed(row).map(flat));

/** Either one zero cell doubled (`00` for 0) or two zero cells without the space between them. */
function glue(row: SheetRow, rng: Random, { id }: Truth): string {
  const texts = printed(row).map(flat);
  const zeros = printed(row).flatMap(({ role, text }, i) => (role === 'value' && text === '0' ? [i] : []));
  if (zeros.length === 0 || rng.chance(0.7)) return texts.join(' ');
  const at = rng.pick(zeros);
  // In the one row of the review table nothing would tell two zeros from one and a blank.
  const both = zeros.includes(at + 1) && id !== 'review_litigation';
  if (both && rng.chance(0.5)) texts.splice(at, 2, '00');
  else texts[at] = '00';
  return texts.join(' ');
}

/** All labels, then all units, then each number column with its head. */
function splitSheet(sheet: Sheet, rng: Random): string {
  const gap = rng.pick(['\n', ' ', '\n']);
  const data = sheet.rows.slice(sheet.headRows);
  const heads = sheet.rows.slice(0, sheet.headRows).flat();
  const count = Math.max(...data.map((row) => row.filter(({ role }) => role === 'value').length));
  // Over each number column the lowest head that covers it alone.
  const lowest = expand(sheet)[sheet.headRows - 1]?.slice(-count) ?? [];
  const numberHeads = lowest.map(({ cell }) => cell).filter(({ columns }) => columns === 1);
  if (numberHeads.length < count) numberHeads.splice(0);
  const pick = (role: SheetCell['role']) =>
    data.flatMap((row) =>
      row.filter((cell) => cell.role === role && cell.text !== '' && cell.text !== '——').map(flat),
    );
  const first = heads.filter((cell) => !numberHeads.includes(cell)).map(flat);
  const columns = Array.from({ length: count }, (_, i) => [
    ...(numberHeads[i] ? [flat(numberHeads[i])] : []),
    ...data.flatMap((row) => {
      const cell = row.filter(({ role }) => role === 'value')[i];
      return cell && cell.text !== '' ? [cell.text] : [];
    }),
  ]);
  return [...first, ...pick('label'), ...pick('unit'), ...columns.flat()].join(gap);
}

/** A wrapped label around its numbers, as PDF text has it. */
function straddle(row: SheetRow, rng: Random): string {
  const words = printed(row);
  const last = words.findLastIndex(({ role }) => role === 'label');
  const long = words[last];
  if (!long || long.text.length < 12 || rng.chance(0.6)) return words.map(flat).join(' ');
  const text = flat(long);
  const at = rng.int(Math.ceil(text.length * 0.4), Math.floor(text.length * 0.75));
  const [front, rest] = [text.slice(0, at), text.slice(at)];
  const before = words.slice(0, last).map(flat);
  const numbers = words.slice(last + 1).map(flat);
  return [...before, front, rng.chance(0.5) ? '\n' : '', ...numbers, '\n', rest].join(' ');
}

const vertical = '结 结 其 尚 果 果 他 未 维 纠 结 审 持 正 果 结';

/**
 * The numbers of all rows in order; a label stands before its numbers or, where it was wrapped or turned, in a heap of
 * words further on.
 */
function pdfApplications(table: Truth, sheets: readonly Sheet[], rng: Random): string {
  const sheet = sheets[0];
  if (!sheet) return '';
  const columns = forms.applications.columns.map(({ key }) => key);
  const out = [
    '申请人情况 法人或其他组织 (本列数据的勾稽关系为:第一项加第 二项之和,等于第三项加第四项之和)',
    rng.pick([
      '自然人 商业 科研 企业 机构 社会 公益 组织 法律服 务机构 总计 其他',
      '自然人 商业 企业 科研 机构 社会公 益组织 法律服 务机构 其他 总计',
    ]),
  ];
  const heap: string[] = [];
  const keys = Object.keys(table.rows);
  const rows = sheet.rows.slice(sheet.headRows);
  const drop = rng.int(5, keys.length - 3);
  const displaced = rng.pick([0.2, 0.7, 0.95]);
  rows.forEach((row, i) => {
    const labels = row.filter(({ role }) => role === 'label').map(flat);
    const key = keys[i] ?? '';
    const cells = columns
      .map((column) => table.rows[key]?.[column]?.printed ?? '')
      .filter((text) => text !== '');
    const own = labels.pop() ?? '';
    heap.push(...labels);
    const fixed = /^(?:received_new|carried_in)$/u.test(key);
    if (!fixed && rng.chance(displaced)) {
      heap.push(own.length > 8 ? breakLabel(own, rng, 2).replace('\n', ' ') : own);
      out.push(...cells);
    } else out.push(own, ...cells);
    if (i === drop || i === rows.length - 1) out.push(...heap.splice(0));
  });
  return out.join(' ');
}

/** Upright head words between the numbers; totals in their place, or those of the suits at the end. */
function pdfReview(table: Truth, rng: Random): string {
  const groups = forms.review_litigation.groups.map(({ key }) =>
    forms.review_litigation.cells.map((cell) => table.rows[key]?.[cell.key]?.printed ?? ''),
  );
  const [review = [], direct = [], after = []] = groups.map((cells) => cells.filter((text) => text !== ''));
  if (rng.chance(0.6)) {
    const top = rng.pick([
      `行政复议 行政诉讼 未经复议直接起诉 复议后起诉 ${vertical} 总计 ${vertical} 总计 ${vertical} 总计`,
      `行政复议 行政诉讼 ${vertical} 总计 未经复议直接起诉 复议后起诉 ${vertical} 总 计 ${vertical} 总 计`,
    ]);
    return [top, ...review, ...direct, ...after].join(' ');
  }
  table.moved = true;
  const [a, b] = [direct.slice(0, -1), after.slice(0, -1)];
  return [
    `行政复议 行政诉讼 未经复议直接起诉 ${vertical}`,
    ...review.slice(0, -1),
    '总计',
    ...review.slice(-1),
    vertical,
    ...a,
    `复议后起诉 ${vertical} 总 总 计 计`,
    ...b,
    ...direct.slice(-1),
    ...after.slice(-1),
  ].join(' ');
}

/** Row by row with the labels before, between or after; or the last column after the others. */
function pdfArticle20(table: Truth, rng: Random): string {
  const out: string[] = [];
  for (const { label, columns, rows } of forms[table.id as 'art20_2019'].subtables) {
    const printedRows = rows.filter(({ key }) => table.rows[key]);
    const names = printedRows.map(({ label: text }) => text);
    const numbers = printedRows.map(({ key }) =>
      columns.map((column) => table.rows[key]?.[column.key]?.printed ?? ''),
    );
    const heads = columns.map(({ label: text }) => breakLabel(text, rng, 2).replace('\n', ' '));
    out.push(label, '信息内容');
    const mode = rng.weighted({ rows: 4, before: 1, after: 1, split: 2 });
    if (mode === 'rows') out.push(...heads, ...names.flatMap((name, i) => [name, ...(numbers[i] ?? [])]));
    if (mode === 'before') out.push(...names, ...heads, ...numbers.flat());
    if (mode === 'after') out.push(...heads, ...numbers.flat(), ...names);
    if (mode === 'split') {
      const lastHead = heads.slice(-1);
      out.push(...names, ...heads.slice(0, -1), ...numbers.flatMap((row) => row.slice(0, -1)));
      out.push(...lastHead, ...numbers.flatMap((row) => row.slice(-1)));
    }
  }
  return out.filter((text) => text !== '').join(' ');
}
