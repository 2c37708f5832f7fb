import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { line, linesOf, pageHeight, text } from './buildPdf.js';

// The package is loaded by the first test.
jest.setTimeout(60_000);

/** Sizes and places in points; a digit is half as wide as its size. */
const size = 10;
const digit = size / 2;
const left = 60;
const labelWidth = 160;
const topOfTable = 60;

interface Layout {
  /** Digits that fit into a column of numbers. */
  readonly fit: number;
  readonly leading: number;
  readonly padding: number;
  readonly align: 'left' | 'middle' | 'right';
  readonly vertical: 'top' | 'middle' | 'bottom';
  readonly border: 'none' | 'rows' | 'all';
}

const plain: Layout = { fit: 2, leading: 14, padding: 4, align: 'middle', vertical: 'top', border: 'none' };

const cut = (value: string, fit: number): readonly string[] =>
  value === '' ? [] : (value.match(new RegExp(`.{1,${String(fit)}}`, 'gu')) ?? []);

const countLines = (row: readonly string[], fit: number): number =>
  Math.max(1, ...row.map((value, column) => cut(value, column === 0 ? 12 : fit).length));

const isOnPage = (rows: readonly (readonly string[])[], { fit, leading, padding }: Layout): boolean =>
  rows.reduce((y, row) => y + countLines(row, fit) * leading + 2 * padding, topOfTable) < pageHeight;

/** A table as programs print it: cell by cell, each line of a cell below the one before. */
function print(rows: readonly (readonly string[])[], layout: Layout): string {
  const { fit, leading, padding, align, vertical, border } = layout;
  const width = fit * digit + 2;
  const channel = 10;
  const drawn: string[] = [];
  const edges = [topOfTable];
  const places = [left, ...(rows[0] ?? []).slice(1).map((_, i) => left + labelWidth + i * (width + channel))];
  let y = topOfTable;
  for (const row of rows) {
    const cells = row.map((value, column) => cut(value, column === 0 ? 12 : fit));
    const lines = countLines(row, fit);
    cells.forEach((own, column) => {
      const free = (lines - own.length) * leading;
      const top = y + padding + (vertical === 'top' ? 0 : vertical === 'middle' ? free / 2 : free);
      own.forEach((part, i) => {
        const room = column === 0 ? 0 : width - part.length * digit;
        const x = (places[column] ?? 0) + (align === 'left' ? 0 : align === 'middle' ? room / 2 : room);
        drawn.push(text(x, top + i * leading + size, part, { size }));
      });
    });
    y += lines * leading + 2 * padding;
    edges.push(y);
  }
  const right = (places.at(-1) ?? 0) + width + channel / 2;
  if (border !== 'none') drawn.push(...edges.map((at) => line(left - 5, at, right, at)));
  const sides = [left - 5, ...places.slice(1).map((x) => x - channel / 2), right];
  if (border === 'all') drawn.push(...sides.map((x) => line(x, edges[0] ?? 0, x, y)));
  return drawn.join('\n');
}

const labels = [
  '一、新收申请数量',
  '二、结转申请数量',
  '三、予以公开的',
  '四、不予公开的',
  '五、其他处理的',
  '六、总计',
];

/** The cells that were read, row by row: those of tables, and of lines the words between gaps. */
async function read(rows: readonly (readonly string[])[], layout: Layout): Promise<readonly string[][]> {
  const lines = await linesOf([print(rows, layout)]);
  return lines
    .filter((row) => row.startsWith('<tr>') || row.startsWith('<p'))
    .map((row) =>
      row.startsWith('<tr>')
        ? [...row.matchAll(/<td[^>]*>(.*?)<\/td>/g)].map(([, words = '']) => words)
        : row.replace(/<[^>]+>/g, '').split(' '),
    );
}

const isNumber = (cell: string): boolean => /^\d+$/.test(cell);

describe('numbers broken inside their cells', () => {
  test('the digits of one number are one number on the line of its label', async () => {
    const rows = [
      [labels[0] ?? '', '165', '26', '4', '1953'],
      [labels[1] ?? '', '7', '301', '12', '88'],
      [labels[2] ?? '', '40', '5', '6', '51'],
      [labels[3] ?? '', '1', '2', '345', '348'],
    ];
    for (const vertical of ['top', 'middle', 'bottom'] as const)
      expect(await read(rows, { ...plain, vertical })).toEqual(rows);
  });

  test('pieces that did not have to be broken are no number', async () => {
    const page = [
      ...[0, 1, 2, 3].map((i) => text(60, 100 + 40 * i, `${labels[i] ?? ''}数`, { size })),
      ...[0, 1, 2].map((i) => text(300, 100 + 40 * i, '402', { size })),
      text(300, 220, '1', { size }),
      text(300, 234, '65', { size }),
    ];
    const words = (await linesOf([page.join('\n')])).join(' ').replace(/<[^>]+>/g, ' ');
    expect(words.match(/(?<!\d)(?:1|65|165|651)(?![\d…])/g)).toBeNull();
    expect(words).toContain('1…');
  });

  test('where the page is drawn line by line, what could be one number is none', async () => {
    const page = [
      ...['受理申请的数量', '16', '26'].map((words, i) => text(60 + 150 * i, 100, words, { size })),
      ...['5', '31'].map((words, i) => text(210 + 150 * i, 112, words, { size })),
      ...['办结申请的数量', '40', '57'].map((words, i) => text(60 + 150 * i, 140, words, { size })),
      ...['予以公开的数量', '23', '12'].map((words, i) => text(60 + 150 * i, 168, words, { size })),
    ];
    const words = (await linesOf([page.join('\n')])).join(' ').replace(/<[^>]+>/g, ' ');
    expect(words.split(/\s+/)).toEqual(expect.arrayContaining(['16…', '5…', '40', '57', '23']));
  });

  test('a number that the page break cuts is none', async () => {
    const row = (y: number, ...words: string[]): string =>
      words.map((word, i) => text(60 + 150 * i, y, word, { size })).join('\n');
    const first = [
      row(700, '受理申请数', '31', '42'),
      row(730, '办结申请数', '30', '41'),
      row(760, '予以公开数', '14', '20'),
    ];
    const second = [
      text(210, 60, '6', { size }),
      row(90, '不予公开数', '3', '2'),
      row(120, '其他处理数', '1', '5'),
    ];
    const words = (await linesOf([first.join('\n'), second.join('\n')])).join(' ').replace(/<[^>]+>/g, ' ');
    expect(words).toContain('14…');
    expect(words).toContain('6…');
    expect(words).toContain('20');
  });

  test('numbers of rows that stand close stay those of their rows', async () => {
    const rows = labels.map((label, i) => [label, String(11 * (i + 1)), String(12 * (i + 1))]);
    expect(await read(rows, { ...plain, leading: 11, padding: 0 })).toEqual(rows);
  });

  test('every cell is right or is no number, whatever the widths and heights', async () => {
    const number = fc.oneof(fc.nat(9), fc.nat(99), fc.nat(99_999)).map(String);
    const table = fc.integer({ min: 2, max: 6 }).chain((columns) =>
      fc.array(fc.array(number, { minLength: columns, maxLength: columns }), {
        minLength: 3,
        maxLength: 6,
      }),
    );
    const layout = fc.record<Layout>({
      fit: fc.integer({ min: 1, max: 5 }),
      leading: fc.integer({ min: 11, max: 24 }),
      padding: fc.integer({ min: 1, max: 12 }),
      align: fc.constantFrom('left', 'middle', 'right'),
      vertical: fc.constantFrom('top', 'middle', 'bottom'),
      border: fc.constantFrom('none', 'none', 'rows', 'all'),
    });
    await fc.assert(
      fc.asyncProperty(table, layout, async (values, own) => {
        const rows = values.map((row, i) => [labels[i] ?? '', ...row]);
        fc.pre(isOnPage(rows, own));
        const found = await read(rows, own);
        for (const row of rows) {
          const line = found.find(([label]) => label === row[0]);
          const numbers = (line ?? []).slice(1);
          // A line of a table has its cells in their places; of loose words those that are numbers must be in order.
          if (numbers.length === row.length - 1)
            numbers.forEach((cell, i) => isNumber(cell) && expect(cell).toBe(row[i + 1]));
          else for (const cell of numbers.filter(isNumber)) expect(row).toContain(cell);
        }
      }),
      { numRuns: 50 },
    );
  });
});
