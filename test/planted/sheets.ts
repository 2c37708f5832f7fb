import { forms, unitLabels } from '../tables/forms.js';
import { get, type Era, type Figures } from './figures.js';

const cell = (text: string | number, span = ''): string => `<td${span}>${text}</td>`;
const row = (...cells: readonly string[]): string => `<tr>${cells.join('')}</tr>`;
const table = (rows: readonly string[]): string => `<table border="1">\n${rows.join('\n')}\n</table>`;
const across = (count: number): string => ` colspan="${String(count)}"`;
const down = (count: number): string => ` rowspan="${String(count)}"`;

const formRows = forms.applications.rows;
/** As the forms print their headers: 一、 for the first level, 1. for the last. */
const prefix = (path: readonly string[]): string => {
  const last = path.at(-1) ?? '';
  return /^\d/.test(last) ? `${last}.` : path.length === 1 ? `${last}、` : last;
};

export function labelOfApplication(key: string): string {
  const found = formRows.find((form) => form.key === key);
  if (!found) throw new Error(`no row ${key}`);
  return found.label;
}

export const labelOfApplicant = (key: string): string =>
  forms.applications.columns.find((column) => column.key === key)?.label ?? key;

function applicationsHead(): string[] {
  const names = forms.applications.columns.map(({ label }) => label);
  const note = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
  return [
    row(cell(note, across(3) + down(3)), cell('申请人情况', across(7))),
    row(cell(names[0] ?? '', down(2)), cell('法人或其他组织', across(5)), cell(names[6] ?? '', down(2))),
    row(...names.slice(1, 6).map((name) => cell(name))),
  ];
}

/** 三、收到和处理政府信息公开申请情况. */
export function drawApplications({ applications, era }: Figures): string {
  const shown = formRows.filter(
    ({ key, eras, kind }) =>
      kind !== 'header' && eras.includes(era) && (era !== 'format2021' || key !== 'other_handling'),
  );
  const groups = new Map(formRows.map(({ key, path }) => [path.join(), key]));
  const lines = shown.filter(({ kind }) => kind !== 'group');
  const outcomes = lines.filter(({ path }) => path[0] === '三');
  const begun = new Set<string>();
  const drawn = lines.map(({ key, label, path }) => {
    const numbers = forms.applications.columns.map((column) => cell(get(applications, key, column.key)));
    const cells: string[] = [];
    if (path[0] === '三' && !begun.has('三')) {
      begun.add('三');
      cells.push(cell(`三、${labelOfApplication('outcome')}`, down(outcomes.length)));
    }
    const name = prefix(path) + label;
    if (path.length === 1) return row(cell(name, across(3)), ...numbers);
    if (path.length === 2) return row(...cells, cell(name, across(2)), ...numbers);
    const above = path.slice(0, 2).join();
    if (!begun.has(above)) {
      begun.add(above);
      const inside = lines.filter((other) => other.path.length === 3 && other.path[1] === path[1]).length;
      cells.push(cell((path[1] ?? '') + labelOfApplication(groups.get(above) ?? ''), down(inside)));
    }
    return row(...cells, cell(name), ...numbers);
  });
  return table([...applicationsHead(), ...drawn]);
}

const subtablesOf = (era: Era): (typeof forms)['art20_2019']['subtables'] =>
  (era === 'format2019' ? forms.art20_2019 : forms.art20_2021).subtables;

/** 二、主动公开政府信息情况. */
export function drawDocuments({ art20, era }: Figures): string {
  return table(
    subtablesOf(era).flatMap(({ id, label, columns, rows }) => {
      const widths = columns.map((_, i) =>
        columns.length === 1 ? 3 : columns.length === 2 && i === 1 ? 2 : 1,
      );
      return [
        row(cell(label, across(4))),
        row(cell('信息内容'), ...columns.map((column, i) => cell(column.label, across(widths[i] ?? 1)))),
        ...rows
          .filter(({ extension }) => !extension)
          .map((line) =>
            row(
              cell(line.label),
              ...columns.map((column, i) =>
                cell(get(art20, `${id}.${line.key}`, column.key), across(widths[i] ?? 1)),
              ),
            ),
          ),
      ];
    }),
  );
}

/** 四、政府信息公开行政复议、行政诉讼情况. */
export function drawReview({ review }: Figures): string {
  const { groups, cells } = forms.review_litigation;
  const names = cells.map(({ label }) => label);
  return table([
    row(cell('行政复议', across(5)), cell('行政诉讼', across(10))),
    row(
      ...names.map((name) => cell(name, down(2))),
      cell('未经复议直接起诉', across(5)),
      cell('复议后起诉', across(5)),
    ),
    row(...[...names, ...names].map((name) => cell(name))),
    row(...groups.flatMap((group) => cells.map(({ key }) => cell(get(review, group.key, key))))),
  ]);
}

/** The statistics table of 2014. */
export function drawStatistics({ stat }: Figures): string {
  const head = row(cell('统计指标'), cell('单位'), cell('统计数'));
  return table([
    head,
    ...forms.stat2014.rows.map(({ key, no = '', label, unit = '', header, level }) => {
      const mark =
        no === '' ? '' : no === '其中' ? '其中：' : /^\d/.test(no) ? `${no}.` : level === 1 ? `${no}、` : no;
      const value = stat[key];
      if (!header && value === undefined) throw new Error(`no figure ${key}`);
      return row(
        cell(mark + label),
        cell(header ? '——' : (unitLabels[unit] ?? '')),
        cell(header ? '——' : (value ?? '')),
      );
    }),
  ]);
}
