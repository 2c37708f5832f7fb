import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findRuled } from '../../../../src/facts/tables/text/ruled.js';
import { documentOf, tableOf } from '../documents.js';

const cellsOf = (text: string): string[][][] =>
  findRuled(text, { start: 0, end: text.length }).map(({ view }) =>
    view.rows.map((row) => row.map((cell) => cell.text)),
  );

const wide = (text: string): number => [...text].reduce((sum, one) => sum + (one > '\u2fff' ? 2 : 1), 0);

/** The lines of a cell that is so many columns of the screen wide. */
function wrap(text: string, width: number): string[] {
  const lines = [''];
  for (const character of text) {
    if (wide((lines.at(-1) ?? '') + character) > width) lines.push('');
    lines[lines.length - 1] += character;
  }
  return lines;
}

const styles = {
  box: { side: '│', line: '─', cross: '┼' },
  ascii: { side: '|', line: '-', cross: '+' },
  double: { side: '║', line: '═', cross: '╬' },
} as const;

/** Draws a table as a text browser does: every cell has strokes around it and goes on in the next line. */
function draw(rows: readonly (readonly string[])[], width: number, style: keyof typeof styles): string {
  const { side, line, cross } = styles[style];
  const rule = (rows[0] ?? []).map(() => line.repeat(width)).join(cross);
  const border = `${cross}${rule}${cross}`;
  const body = rows.flatMap((row) => {
    const cells = row.map((cell) => wrap(cell, width));
    const height = Math.max(...cells.map(({ length }) => length));
    const lines = Array.from({ length: height }, (_, i) =>
      cells.map((cell) => (cell[i] ?? '') + ' '.repeat(width - wide(cell[i] ?? ''))).join(side),
    );
    return [...lines.map((one) => `${side}${one}${side}`), border];
  });
  return [border, ...body].join('\n');
}

describe('tables drawn with strokes', () => {
  const anyCell = fc.string({ unit: fc.constantFrom('0', '7', '３', '县', '政', '府', 'a'), maxLength: 9 });
  const anyTable = fc
    .integer({ min: 1, max: 5 })
    .chain((width) =>
      fc.array(fc.array(anyCell, { minLength: width, maxLength: width }), { minLength: 4, maxLength: 7 }),
    );

  test('have the cells that were drawn, each over its lines', () => {
    fc.assert(
      fc.property(
        anyTable,
        fc.integer({ min: 2, max: 8 }),
        fc.constantFrom<keyof typeof styles>('box', 'ascii', 'double'),
        (rows, width, style) => {
          const text = `前文\n${draw(rows, width, style)}\n后文`;
          expect(cellsOf(text)).toEqual([rows.map((row) => row.map((cell) => wrap(cell, width).join('\n')))]);
        },
      ),
      { numRuns: 300, seed: 20261123 },
    );
  });

  test('cells go over several rows and columns where no stroke is drawn', () => {
    const text = `
┌──────────────┬──────┬────┐
│办理结果      │件数  │合计│
├──────┬───────┼──────┼────┤
│无法  │不掌握 │２    │    │
│      ├───────┼──────┤９  │
│提供  │需制作 │７    │    │
├──────┴───────┼──────┼────┤
│总计          │９    │９  │
└──────────────┴──────┴────┘`;
    expect(cellsOf(text)).toEqual([
      [
        ['办理结果', '件数', '合计'],
        ['无法\n提供', '不掌握', '２', '９'],
        ['无法\n提供', '需制作', '７', '９'],
        ['总计', '９', '９'],
      ],
    ]);
  });

  test.each([
    ['strokes that do not meet', '┌──┬──┐\n│一│二│\n├──┼──┤\n│三 │四│\n├──┼──┤\n│五│六│\n└──┴──┘'],
    [
      'borders around the head only: every line is a row',
      '+----+----+\n| a  | b  |\n+----+----+\n| 1  | 2  |\n| 3  | 4  |\n+----+----+',
    ],
    ['bars without borders', '| a | b |\n|---|---|\n| 1 | 2 |\n| 3 | 4 |\n| 5 | 6 |'],
    ['a frame around sentences', '┌────┐\n│甲乙│\n└────┘'],
  ])('none: %s', (_, text) => {
    expect(cellsOf(text)).toEqual([]);
  });
});

describe('an official table that is drawn', () => {
  const rows = [
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['规章', '０', '０', '０'],
    ['行政规范性文件', '１２', '３', '４７'],
  ];

  test.each(['box', 'ascii'] as const)('%s: labels over lines are read, and their numbers', (style) => {
    const { rows: read } = tableOf(
      documentOf('第二十条第（一）项', draw(rows, 8, style), '第二十条第（五）项'),
      'art20_2021',
    );
    expect(read['normative_documents']).toMatchObject({
      issued_this_year: { value: 12 },
      repealed_this_year: { value: 3 },
      in_force: { value: 47, raw: '47' },
    });
    expect(read['government_rules']).toMatchObject({ in_force: { value: 0 } });
  });

  test('a number that goes on in the next line is not taken for two, nor for its end', () => {
    const reading = tableOf(
      documentOf('第二十条第（一）项', draw(rows, 3, 'box'), '第二十条第（五）项'),
      'art20_2021',
    );
    expect(reading.rows['normative_documents']).toMatchObject({
      issued_this_year: { value: null, state: 'unresolved' },
      repealed_this_year: { value: 3 },
      in_force: { value: null, state: 'unresolved' },
    });
    expect(reading.warnings.map(({ code }) => code)).toEqual(['W_UNRESOLVED_TABLE']);
  });
});
