import { describe, expect, test } from '@jest/globals';
import { extract } from '../../../src/index.js';
import type { GovRecord } from '../../../src/index.js';
import type { Cell, Matrix } from './documents.js';
import { applicantHeads, applicationsGrid, formRows, reviewGrid } from './forms.js';

/** Every row has numbers of its own, so that a number in a wrong place shows. */
const printed = (at: number): number[] => [at, 0, at % 3, 0, 0, 0, at + (at % 3)];
const rows = formRows(true);
const numbers = Object.fromEntries(rows.map(({ key }, at) => [key, printed(at).map(String)]));
const grid = applicationsGrid(numbers);
const heads = grid.slice(0, 3);
const body = grid.slice(3);

const textOf = (cell: Cell): string => (typeof cell === 'string' ? cell : cell.text);
const wordy = (cell: Cell, change: (text: string) => string): Cell =>
  typeof cell === 'string' ? change(cell) : { ...cell, text: change(cell.text) };
const isNumber = (cell: Cell): boolean => /^\d+$/.test(textOf(cell));
const withCells = (change: (text: string) => string): Matrix => [
  ...heads,
  ...body.map((line) => line.map((cell) => (isNumber(cell) ? wordy(cell, change) : cell))),
];
const relabelled = (labels: Readonly<Record<string, string>>): Matrix =>
  grid.map((line) => line.map((cell) => wordy(cell, (text) => labels[text] ?? text)));
const without = (matrix: Matrix, word: string): Matrix =>
  matrix.map((line) => line.filter((cell) => !textOf(cell).includes(word)));
const spans = (word: string, rowspan: number): Matrix =>
  grid.map((line) =>
    line.map((cell) => (typeof cell !== 'string' && cell.text.includes(word) ? { ...cell, rowspan } : cell)),
  );

function tableHtml(matrix: Matrix): string {
  const cell = (one: Cell): string => {
    const { text, colspan = 1, rowspan = 1 } = typeof one === 'string' ? { text: one } : one;
    return `<td colspan="${String(colspan)}" rowspan="${String(rowspan)}">${text === '' ? '&nbsp;' : text}</td>`;
  };
  return `<table>${matrix.map((line) => `<tr>${line.map(cell).join('')}</tr>`).join('\n')}</table>`;
}

async function readPage(...parts: readonly (string | Matrix)[]): Promise<GovRecord> {
  const title = '青石区民政局2022年政府信息公开工作年度报告';
  const middle = parts.map((part) => (typeof part === 'string' ? `<p>${part}</p>` : tableHtml(part)));
  const html = `<html><head><title>${title}</title></head><body><h1>${title}</h1>
    <p>一、总体情况</p><p>2022年，本局按规定公开政府信息。</p>
    <p>三、收到和处理政府信息公开申请情况</p>${middle.join('\n')}
    <p>五、存在的主要问题及改进情况</p><p>公开不够及时。</p></body></html>`;
  const [record] = await extract(new TextEncoder().encode(html), { uri: 'page.html' });
  if (!record) throw new Error('no record');
  return record;
}

/** Keys of rows read as printed, of rows without any number, and every cell that is neither. */
function compare(record: GovRecord, truth: (at: number) => (number | null)[] = printed) {
  const read = (record.tables?.applications?.rows ?? {}) as Record<string, Record<string, number | null>>;
  const right: string[] = [];
  const open: string[] = [];
  const wrong: string[] = [];
  for (const [key, cells] of Object.entries(read)) {
    const values = Object.values(cells);
    const at = rows.findIndex((row) => row.key === key);
    if (values.every((value) => value === null)) open.push(key);
    else if (at >= 0 && values.every((value, column) => value === truth(at)[column])) right.push(key);
    else wrong.push(`${key}: ${values.join(' ')}`);
  }
  return { right: right.length, open, wrong };
}

describe('pages whose table was drawn badly, read all the same', () => {
  test.each<[string, Matrix]>([
    ['as it should be', grid],
    ['the first column lost', without(grid, '本年度办理结果')],
    [
      'all names of groups lost',
      ['本年度办理结果', '不予公开', '无法提供', '不予处理', '其他处理'].reduce(without, grid),
    ],
    ['a rowspan that ends early', spans('本年度办理结果', 10)],
    ['a rowspan that never ends', spans('本年度办理结果', 40)],
    [
      'heads one column too narrow',
      grid.map((line, r) => (r === 0 ? [{ text: '', colspan: 2, rowspan: 3 }, ...line.slice(1)] : line)),
    ],
    [
      'heads one column too wide',
      grid.map((line, r) => (r === 0 ? [{ text: '', colspan: 4, rowspan: 3 }, ...line.slice(1)] : line)),
    ],
    ['an empty cell before every row', [...heads, ...body.map((line) => ['', ...line])]],
    ['an empty cell behind every row', [...heads, ...body.map((line) => [...line, ''])]],
    ['without heads', body],
    ['with a unit in every cell', withCells((text) => `${text}件`)],
    ['with white space in every cell', withCells((text) => `&nbsp;${text} `)],
    [
      'in full width',
      withCells((text) => text.replace(/\d/g, (digit) => String.fromCharCode(0xff10 + Number(digit)))),
    ],
    [
      'digits in spans of their own, as Word writes them',
      withCells(
        (text) =>
          `<p class="MsoNormal"><span lang="EN-US"><span>${[...text].join('</span><span>')}</span></span></p>`,
      ),
    ],
    [
      'heads on their side',
      grid.map((line, r) =>
        r < 3 ? line.map((cell) => wordy(cell, (text) => [...text].join('<br>'))) : line,
      ),
    ],
  ])('%s', async (_, matrix) => {
    expect(compare(await readPage(matrix))).toEqual({ right: 25, open: [], wrong: [] });
  });

  test('cut in two, with its heads again or without', async () => {
    const upper = [...heads, ...body.slice(0, 12)];
    const lower = body.slice(12);
    for (const rest of [lower, [...heads, ...lower]])
      expect(compare(await readPage(upper, '— 3 —', rest))).toEqual({ right: 25, open: [], wrong: [] });
  });

  test('printed twice: once is enough; with other numbers the first is read, and it is said', async () => {
    const same = await readPage(grid, '附表', grid);
    expect(compare(same)).toEqual({ right: 25, open: [], wrong: [] });
    expect(same.warnings).toEqual([]);
    const other = await readPage(
      grid,
      '附表',
      withCells((text) => `${text}1`),
    );
    expect(compare(other)).toEqual({ right: 25, open: [], wrong: [] });
    expect(other.warnings.map(({ code }) => code)).toContain('W_SECOND_TABLE');
  });

  test('without the column of totals there are no totals', async () => {
    const matrix = [
      [heads[0]?.[0] ?? '', { text: '申请人情况', colspan: 6 }],
      (heads[1] ?? []).slice(0, 2),
      heads[2] ?? [],
      ...body.map((line) => line.slice(0, -1)),
    ];
    const record = await readPage(matrix);
    expect(compare(record)).toEqual({ right: 25, open: [], wrong: [] });
    expect(Object.keys(record.tables?.applications?.rows['granted'] ?? {})).toHaveLength(6);
  });

  test('rows that are not printed are not there', async () => {
    const some = grid.slice(0, -5).concat(grid.slice(-2));
    const { right, open, wrong } = compare(await readPage(some));
    expect([right, open, wrong]).toEqual([22, [], []]);
  });

  test('a form left empty has blanks and no number', async () => {
    const record = await readPage(withCells(() => ''));
    expect(compare(record)).toMatchObject({ right: 0, wrong: [] });
    const states = (record.facts ?? []).filter(({ indicator }) => /^applications\.\w+\.\w+$/.test(indicator));
    expect(new Set(states.map(({ value_state }) => value_state))).toEqual(new Set(['blank']));
  });
});

describe('what cannot be told is refused', () => {
  test.each<[string, Matrix, string]>([
    [
      'a cell too few',
      grid.map((line) => (textOf(line[0] ?? '') === '2.其他法律行政法规禁止公开' ? line.slice(0, -1) : line)),
      'denied_prohibited_by_law',
    ],
    [
      'a cell too many',
      grid.map((line) => (textOf(line[0] ?? '') === '2.其他法律行政法规禁止公开' ? [...line, '7'] : line)),
      'denied_prohibited_by_law',
    ],
    [
      'one cell over the whole row',
      grid.map((line) =>
        textOf(line[0] ?? '') === '2.重复申请' ? [line[0] ?? '', { text: '3', colspan: 7 }] : line,
      ),
      'not_processed_repeat',
    ],
  ])('%s', async (_, matrix, row) => {
    const record = await readPage(matrix);
    expect(compare(record)).toEqual({ right: 24, open: [row], wrong: [] });
    expect(record.warnings.map(({ code }) => code)).toContain('W_UNRESOLVED_TABLE');
  });

  test.each(['O', '〇', '约3', '?', '若干', '0 0'])('a zero printed as %s is none', async (zero) => {
    const record = await readPage(withCells((text) => (text === '0' ? zero : text)));
    const facts = (record.facts ?? []).filter(({ indicator }) =>
      indicator.startsWith('applications.granted.'),
    );
    expect(facts.map(({ value }) => value)).toEqual([2, null, 2, null, null, null, 4]);
    expect(facts[1]?.value_state).toBe('unresolved');
  });

  test('a row under another name is an extra row, and its group has no numbers of it', async () => {
    const record = await readPage(
      relabelled({ '4.保护第三方合法权益': '4.维护他人利益', '4.无正当理由大量反复申请': '4.骚扰' }),
    );
    const { right, open, wrong } = compare(record);
    expect([right, open, wrong]).toEqual([23, [], []]);
    expect(record.tables?.applications?.extra_rows.map(({ label }) => label)).toEqual([
      '4.维护他人利益',
      '4.骚扰',
    ]);
    expect(record.counts?.applications.outcomes.denied).toBeNull();
  });

  test.each<[string, Matrix]>([
    [
      'an empty row behind every row',
      grid.flatMap((line, r) => (r < 3 ? [line] : [line, Array<Cell>(10).fill('')])),
    ],
    [
      'its heads again in the middle of merged cells',
      [...heads, ...body.slice(0, 12), ...heads, ...body.slice(12)],
    ],
  ])('merged cells that reach over %s put no number into another row', async (_, matrix) => {
    const { right, wrong } = compare(await readPage(matrix));
    expect(wrong).toEqual([]);
    expect(right).toBeGreaterThanOrEqual(22);
  });

  test('the review form with a head too few is not shifted', async () => {
    const fifteen = ['1', '2', '0', '3', '6', '0', '1', '0', '0', '1', '4', '0', '0', '0', '4'];
    const full = reviewGrid(fifteen);
    const short = full.map((line, r) => (r === full.length - 1 ? line.slice(1) : line));
    const record = await readPage(short);
    const values = Object.values(record.tables?.review_litigation?.rows ?? {}).flatMap((row) =>
      Object.values(row),
    );
    expect(values.filter((value) => value !== null)).toEqual([]);
    const whole = await readPage(full);
    const read = Object.values(whole.tables?.review_litigation?.rows ?? {}).flatMap((row) =>
      Object.values(row),
    );
    expect(read).toEqual(fifteen.map(Number));
  });
});

test('the columns of the form are those that the tests name', () => {
  expect(applicantHeads).toHaveLength(printed(0).length);
});
