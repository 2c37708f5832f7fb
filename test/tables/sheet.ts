import { forms, isList, unitLabels } from './forms.js';
import type { Cell, Named, Truth } from './forms.js';
import type { Random } from './random.js';

/** A printed table: rows of cells with spans, as a word processor holds it. Every layout is drawn from it. */
export interface SheetCell {
  /** A line break inside a cell is `\n`. */
  readonly text: string;
  readonly rows: number;
  readonly columns: number;
  readonly role: 'head' | 'label' | 'unit' | 'value' | 'index';
  /** `value` cells only. */
  readonly cell?: Cell;
}
export type SheetRow = readonly SheetCell[];
export interface Sheet {
  readonly rows: readonly SheetRow[];
  /** How many rows at the top are column heads. */
  readonly headRows: number;
  readonly width: number;
}

export interface SheetStyle {
  readonly labels: 'official' | 'variants';
  /** （一） or (一), 1. or 1． or 1、 */
  readonly brackets: 'full' | 'half';
  readonly point: '.' | '．' | '、';
  readonly quotes: 'curly' | 'straight';
  readonly unitColumn: boolean;
  readonly indexColumn: boolean;
  readonly codeColumn: boolean;
  readonly article20: 'one' | 'five';
  readonly review: 'official' | 'two_steps' | 'stacked' | 'turned';
  readonly verticalHeads: boolean;
}

export function chooseSheetStyle(rng: Random): SheetStyle {
  return {
    labels: rng.chance(0.2) ? 'variants' : 'official',
    brackets: rng.chance(0.7) ? 'full' : 'half',
    point: rng.pick(['.', '.', '．', '、']),
    quotes: rng.chance(0.8) ? 'curly' : 'straight',
    unitColumn: rng.chance(0.8),
    indexColumn: rng.chance(0.15),
    codeColumn: rng.chance(0.7),
    article20: rng.chance(0.6) ? 'one' : 'five',
    review: rng.weighted({ official: 6, two_steps: 2, stacked: 1, turned: 1 }),
    verticalHeads: rng.chance(0.3),
  };
}

const head = (text: string, rows = 1, columns = 1): SheetCell => ({ text, rows, columns, role: 'head' });
const label = (text: string, rows = 1, columns = 1): SheetCell => ({ text, rows, columns, role: 'label' });
const value = (cell: Cell | undefined, columns = 1): SheetCell => {
  if (!cell) throw new Error('a sheet asks for a cell that the table does not have');
  return { text: cell.printed, rows: 1, columns, role: 'value', cell };
};

/** The printed sheets of a table: one, or five for art. 20. */
export function drawSheets(table: Truth, rng: Random, style: SheetStyle): Sheet[] {
  const name = (row: Named) =>
    dress(
      style.labels === 'variants' && row.variants && rng.chance(0.5) ? rng.pick(row.variants) : row.label,
      style,
    );
  if (table.id === 'applications') return [drawApplications(table, style, name)];
  if (table.id === 'review_litigation') return [drawReview(table, style)];
  if (isList(table.id)) return [drawList(table, rng, style, name)];
  return drawArticle20(table, style, name);
}

function dress(text: string, style: SheetStyle): string {
  let out = text;
  if (style.brackets === 'half') out = out.replace(/（/gu, '(').replace(/）/gu, ')');
  if (style.quotes === 'straight') out = out.replace(/[“”]/gu, '"');
  return out;
}
const number = (no: string, style: SheetStyle) =>
  no === '' ? '' : /^[（(]/u.test(no) ? dress(no, style) : /^\d+$/u.test(no) ? no + style.point : `${no}、`;
const upright = (text: string, style: SheetStyle) =>
  style.verticalHeads && text.length === 4 ? `${text.slice(0, 2)}\n${text.slice(2)}` : text;

type Name = (row: Named) => string;

function drawApplications(table: Truth, style: SheetStyle, name: Name): Sheet {
  const columns = forms.applications.columns;
  const rows: SheetCell[][] = [
    [
      head(dress('（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', style), 3, 3),
      head('申请人情况', 1, 7),
    ],
    [head('自然人', 2, 1), head('法人或其他组织', 1, 5), head('总计', 2, 1)],
    columns.slice(1, -1).map((column) => head(upright(column.label, style))),
  ];
  const printed = forms.applications.rows.filter(({ key }) => table.rows[key]);
  const results = printed.filter(({ path }) => path[0] === '三');
  for (const row of printed) {
    const [chapter = '', group = '', item] = row.path;
    const cells: SheetCell[] = [];
    if (chapter !== '三') cells.push(label(`${chapter}、${name(row)}`, 1, 3));
    else if (row === results[0]) cells.push(label('三、本年度办理结果', results.length, 1));
    if (group !== '') {
      const groupRow = forms.applications.rows.find(({ path }) => path.length === 2 && path[1] === group);
      const members = results.filter(({ path }) => path[1] === group);
      const groupLabel = dress(group, style) + (groupRow ? name(groupRow) : '');
      if (item === undefined) cells.push(label(groupLabel, 1, 2));
      else {
        if (row === members[0]) cells.push(label(groupLabel, members.length, 1));
        cells.push(label(item + style.point + name(row)));
      }
    }
    rows.push([...cells, ...columns.map(({ key }) => value(table.rows[row.key]?.[key]))]);
  }
  return { rows, headRows: 3, width: 10 };
}

function drawReview(table: Truth, style: SheetStyle): Sheet {
  const { groups, cells } = forms.review_litigation;
  const titles = () => cells.map((cell) => head(upright(cell.label, style)));
  const values = (key: string) => cells.map((cell) => value(table.rows[key]?.[cell.key]));
  if (style.review === 'stacked') {
    const rows = groups.map(({ key, label: text }, i) => [
      ...(i === 0
        ? [label('行政复议', 1, 2)]
        : i === 1
          ? [label('行政诉讼', 2, 1), label(text)]
          : [label(text)]),
      ...values(key),
    ]);
    return { rows: [[head('项目', 1, 2), ...titles()], ...rows], headRows: 1, width: 7 };
  }
  if (style.review === 'turned') {
    const rows = groups.flatMap(({ key, label: text }, group) =>
      cells.map((cell, i) => [
        ...(group === 0 && i === 0 ? [label('行政复议', 5, 2)] : []),
        ...(group === 1 && i === 0 ? [label('行政诉讼', 10, 1)] : []),
        ...(group > 0 && i === 0 ? [label(text, 5, 1)] : []),
        label(cell.label),
        value(table.rows[key]?.[cell.key]),
      ]),
    );
    return { rows, headRows: 0, width: 4 };
  }
  const data = groups.flatMap(({ key }) => values(key));
  const tops =
    style.review === 'official'
      ? [
          [head('行政复议', 1, 5), head('行政诉讼', 1, 10)],
          [
            ...titles().map((cell) => ({ ...cell, rows: 2 })),
            head('未经复议直接起诉', 1, 5),
            head('复议后起诉', 1, 5),
          ],
          [...titles(), ...titles()],
        ]
      : [
          [head('行政复议', 2, 5), head('行政诉讼', 1, 10)],
          [head('未经复议直接起诉', 1, 5), head('复议后起诉', 1, 5)],
          [...titles(), ...titles(), ...titles()],
        ];
  return { rows: [...tops, data], headRows: 3, width: 15 };
}

function drawArticle20(table: Truth, style: SheetStyle, name: Name): Sheet[] {
  const subtables = forms[table.id as 'art20_2019' | 'art20_2021'].subtables;
  const sheets = subtables.map(({ label: title, columns, rows }): Sheet => {
    // A sub-table with fewer columns spreads its last one over the width of the form.
    const width = style.article20 === 'one' ? 4 : columns.length + 1;
    const span = (i: number) => (i === columns.length - 1 ? width - columns.length : 1);
    return {
      width,
      headRows: 2,
      rows: [
        [head(dress(title, style), 1, width)],
        [head('信息内容'), ...columns.map((column, i) => head(name(column), 1, span(i)))],
        ...rows
          .filter(({ key }) => table.rows[key])
          .map((row) => [
            label(name(row)),
            ...columns.map(({ key }, i) => value(table.rows[row.key]?.[key], span(i))),
          ]),
      ],
    };
  });
  if (style.article20 === 'five') return sheets;
  return [{ width: 4, headRows: 0, rows: sheets.flatMap(({ rows }) => rows) }];
}

const columnNames: Readonly<Record<string, readonly string[]>> = {
  value: ['统计数', '数量', '本年度', '统计数据'],
  whole: ['合计'],
  own_level: ['本级'],
  lower_level: ['下级'],
  q1: ['一季度', '第一季度'],
  q2: ['二季度', '第二季度'],
  q3: ['三季度', '第三季度'],
  q4: ['四季度', '第四季度'],
  cumulative: ['历年累计'],
  annex: ['本年累计', '本期实际', '年度'],
};

function drawList(table: Truth, rng: Random, style: SheetStyle, name: Name): Sheet {
  const id = table.id as 'stat2014';
  const stat = id === 'stat2014';
  const codes = table.id === 'annex_shanghai' && style.codeColumn;
  const choice = rng.int(0, 1);
  const titles = table.columns.map((column) => {
    const names =
      column !== 'value'
        ? columnNames[column]
        : columnNames[stat ? (table.columns.length > 1 ? 'whole' : 'value') : 'annex'];
    return names?.[Math.min(choice, names.length - 1)] ?? column;
  });
  const rows: SheetCell[][] = [
    [
      ...(style.indexColumn ? [head('序号')] : []),
      head(stat ? rng.pick(['统计指标', '指标名称']) : '指标名称'),
      ...(style.unitColumn ? [head(rng.pick(['单位', '计量单位']))] : []),
      ...(codes ? [head('代码')] : []),
      ...titles.map((title) => head(title)),
    ],
  ];
  const push = (
    text: string,
    unit: string | undefined,
    code: string | null | undefined,
    cells: (Cell | null)[],
  ) =>
    rows.push([
      ...(style.indexColumn
        ? [{ text: String(rows.length), rows: 1, columns: 1, role: 'index' } as const]
        : []),
      label(text),
      ...(style.unitColumn
        ? [
            {
              text: unit === undefined ? rng.pick(['——', '']) : (unitLabels[unit] ?? ''),
              rows: 1,
              columns: 1,
              role: 'unit',
            } as const,
          ]
        : []),
      ...(codes ? [{ text: code ?? '', rows: 1, columns: 1, role: 'index' } as const] : []),
      ...cells.map((cell) => (cell ? value(cell) : label('——'))),
    ]);
  let ordinal = 0;
  for (const row of forms[id].rows) {
    ordinal = stat || row.parent == null ? 0 : ordinal + 1;
    const no = stat ? (row.no === '其中' ? '其中：' : number(row.no ?? '', style)) : '';
    const prefix =
      no ||
      (table.id === 'annex_fujian' && ordinal > 0 ? (ordinal === 1 ? '其中：1、' : `${ordinal}、`) : '');
    const cells = table.columns.map((column) => table.rows[row.key]?.[column] ?? null);
    push(prefix + name(row), row.unit, row.code, cells);
    for (const extra of table.extraRows)
      if (extra.after === row.key) push(extra.label, 'ci', null, extra.cells);
  }
  return { rows, headRows: 1, width: rows[0]?.length ?? 0 };
}
