import { describe, expect, test } from '@jest/globals';
import { bar, line, linesOf, table, text } from './buildPdf.js';

const cellsOf = (lines: readonly string[]): readonly (readonly string[])[] =>
  lines
    .filter((row) => row.startsWith('<tr>'))
    .map((row) =>
      [...row.matchAll(/<td([^>]*)>(.*?)<\/td>/g)].map(([, spans = '', words = '']) => words + spans),
    );

const tableOf = async (...pages: string[]): Promise<readonly (readonly string[])[]> =>
  cellsOf(await linesOf(pages));

describe('ruled tables', () => {
  test('strokes make cells', async () => {
    const page = table(
      [60, 160, 220, 280],
      [100, 120, 140],
      [
        ['指标', '数量', '备注'],
        ['受理', '12', ''],
      ],
    );
    expect(await tableOf(page)).toEqual([
      ['指标', '数量', '备注'],
      ['受理', '12', ''],
    ]);
  });

  test('thin bars and dots make cells as strokes do', async () => {
    const dots = (y: number): string =>
      Array.from({ length: 110 }, (_, i) => bar(60 + 2 * i, y, 1, 1)).join('\n');
    const page = [dots(100), dots(120), dots(140), ...[60, 160, 279].map((x) => bar(x, 100, 0.5, 40))];
    const words = [text(64, 114, '受理'), text(164, 114, '12'), text(64, 134, '答复'), text(164, 134, '11')];
    expect(await tableOf([...page, ...words].join('\n'))).toEqual([
      ['受理', '12'],
      ['答复', '11'],
    ]);
  });

  test('a missing line is a span; sides that are open end with the lines', async () => {
    const page = [
      ...[100, 120, 140].map((y) => line(60, y, 280, y)),
      line(160, 100, 160, 140),
      line(220, 120, 220, 140),
      text(64, 114, '情形'),
      text(164, 114, '申请人情况'),
      text(64, 134, '受理'),
      text(164, 134, '3'),
      text(224, 134, '4'),
    ];
    expect(await tableOf(page.join('\n'))).toEqual([
      ['情形', '申请人情况 colspan="2"'],
      ['受理', '3', '4'],
    ]);
  });

  test('text of a cell is joined over its lines, also written downwards or one character a line', async () => {
    const page = [
      table([60, 90, 120, 200], [100, 220], [[]]),
      ...['本', '年', '度'].map((word, i) => text(68, 120 + 16 * i, word)),
      text(104, 120, '办理结果', { vertical: true }),
      text(123, 130, '其他法律行'),
      text(123, 146, '政法规禁止'),
    ];
    expect(await tableOf(page.join('\n'))).toEqual([['本年度', '办理结果', '其他法律行政法规禁止']]);
  });

  test('a number wider than its cell stays whole; two numbers beside a border stay two', async () => {
    const page = [
      table([60, 100, 130, 160], [100, 120, 140], [[], ['', '12']]),
      text(102, 114, '3985758'),
      text(132.5, 134, '34'),
    ];
    expect(await tableOf(page.join('\n'))).toEqual([
      ['', '3985758', ''],
      ['', '12', '34'],
    ]);
  });

  test('a label wider than its cell stays whole beside the number that it runs into', async () => {
    const page = table(
      [60, 140, 180, 220],
      [100, 120, 140],
      [
        ['2.其他法规禁止', '', '1'],
        ['3.危及稳定', '4', '0'],
      ],
    );
    const number = text(165, 114, '5');
    expect(await tableOf(`${page}\n${number}`)).toEqual([
      ['2.其他法规禁止', '5', '1'],
      ['3.危及稳定', '4', '0'],
    ]);
  });

  test('a number broken in a full cell is one, two numbers on two lines are two', async () => {
    const page = [
      table([60, 100, 200], [100, 140], [[]]),
      text(63, 114, '39857'),
      text(63, 130, '58'),
      text(103, 114, '12'),
      text(103, 130, '34'),
    ];
    expect(await tableOf(page.join('\n'))).toEqual([['3985758', '12 34']]);
  });

  test('a frame with running text is no table', async () => {
    const prose = '全年公开信息若干条。全年受理申请若干件。全年没有诉讼。'.repeat(2);
    const page = [
      table([50, 150, 560], [90, 400], [[]]),
      ...[0, 1, 2, 3, 4, 5].map((i) => text(154, 110 + 20 * i, prose.slice(0, 33))),
    ];
    expect((await linesOf([page.join('\n')])).join('')).not.toContain('<table>');
  });

  test('lines that run through text cut no number', async () => {
    const page = [
      ...[0, 1, 2, 3].map((i) => text(60, 110 + 20 * i, '全年主动公开政府信息4286条，受理申请1093件')),
      table([186, 400, 500], [90, 150, 250], [[]]),
    ];
    expect((await linesOf([page.join('\n')])).join('')).toContain('4286条，受理申请1093件');
  });

  test('a heading inside the ruled sheet divides it', async () => {
    const page = [
      table(
        [60, 160, 260],
        [100, 120, 140],
        [
          ['受理', '12'],
          ['答复', '11'],
        ],
      ),
      line(60, 140, 60, 160),
      line(260, 140, 260, 160),
      text(64, 154, '四、行政复议情况'),
      table(
        [60, 160, 260],
        [160, 180, 200],
        [
          ['维持', '1'],
          ['纠正', '0'],
        ],
      ),
    ];
    const lines = await linesOf([page.join('\n')]);
    expect(lines.filter((row) => row === '<table>')).toHaveLength(2);
    expect(lines.filter((row) => row.startsWith('<p>'))).toEqual(['<p>四、行政复议情况</p>']);
  });
});

describe('tables over the page break', () => {
  const columns = [60, 220, 300, 360];
  const foot = (rows: readonly number[], cells: string[][]): string =>
    [text(60, 60, '前文'), table(columns, rows, cells)].join('\n');

  test('go on, without the header that is printed again', async () => {
    const header = ['情形', '自然人', '总计'];
    const first = foot([700, 720, 740], [header, ['公开', '3', '4']]);
    const second = table(columns, [60, 80, 100], [header, ['不公开', '5', '6']]);
    expect(await tableOf(first, second)).toEqual([header, ['公开', '3', '4'], ['不公开', '5', '6']]);
  });

  test('a row that was cut is one row', async () => {
    const first = foot(
      [700, 720, 740],
      [
        ['（一）公开', '3', '4'],
        ['（二）部分公开（区分处', '5', '6'],
      ],
    );
    const second = table(
      columns,
      [60, 80, 100],
      [
        ['理）', '', ''],
        ['（三）其他', '7', '8'],
      ],
    );
    expect(await tableOf(first, second)).toEqual([
      ['（一）公开', '3', '4'],
      ['（二）部分公开（区分处理）', '5', '6'],
      ['（三）其他', '7', '8'],
    ]);
  });

  test('a row of words is not the beginning of the row of numbers below it', async () => {
    const first = foot(
      [700, 720, 740],
      [
        ['规章', '3', '4'],
        ['信息内容', '上年', '本年'],
      ],
    );
    const second = table(columns, [60, 80], [['行政许可', '5', '6']]);
    expect(await tableOf(first, second)).toEqual([
      ['规章', '3', '4'],
      ['信息内容', '上年', '本年'],
      ['行政许可', '5', '6'],
    ]);
  });

  test('a label beside several rows goes on below', async () => {
    const first = foot([700, 720], [['（四）无法提供', '1.不掌握', '7']]);
    const second = [
      table(columns, [60, 100], [[]]),
      line(220, 80, 360, 80),
      text(223, 74, '2.另行制作'),
      text(303, 74, '8'),
      text(223, 94, '3.不明确'),
      text(303, 94, '9'),
    ].join('\n');
    expect(await tableOf(first, second)).toEqual([
      ['（四）无法提供 rowspan="3"', '1.不掌握', '7'],
      ['2.另行制作', '8'],
      ['3.不明确', '9'],
    ]);
  });

  test('other columns are another table', async () => {
    const first = foot(
      [700, 720, 740],
      [
        ['公开', '3', '4'],
        ['不公开', '5', '6'],
      ],
    );
    const second = table(
      [100, 200, 400, 500],
      [60, 80, 100],
      [
        ['维持', '1', '2'],
        ['纠正', '3', '4'],
      ],
    );
    const lines = await linesOf([first, second]);
    expect(lines.filter((row) => row === '<table>')).toHaveLength(2);
  });
});

describe('tables without lines', () => {
  const row = (y: number, label: string, ...values: string[]): string =>
    [text(60, y, label), ...values.map((value, i) => text(340 + 80 * i, y, value))].join('\n');

  test('gaps below one another make columns', async () => {
    const page = [
      row(100, '指标', '单位', '数量'),
      row(120, '主动公开数', '条', '4316'),
      row(140, '规范性文件数', '件', '12'),
      row(160, '制发总数', '件', ''),
      row(180, '受理申请数', '件', '31'),
    ];
    expect(await tableOf(page.join('\n'))).toEqual([
      ['指标', '单位', '数量'],
      ['主动公开数', '条', '4316'],
      ['规范性文件数', '件', '12'],
      ['制发总数', '件', ''],
      ['受理申请数', '件', '31'],
    ]);
  });

  test('a broken label belongs to the line with its values', async () => {
    const page = [
      row(100, '指标', '单位', '数量'),
      row(124, '主动公开数', '条', '4316'),
      row(148, '专项经费（不包括公报和', '万元', '7'),
      text(60, 162, '网站的经费）'),
      row(186, '受理申请数', '件', '31'),
      row(210, '答复数', '件', '30'),
    ];
    expect((await tableOf(page.join('\n')))[2]).toEqual(['专项经费（不包括公报和网站的经费）', '万元', '7']);
  });

  test('running text with gaps is text', async () => {
    const page = [0, 1, 2, 3].map(
      (i) => `${text(60, 100 + 20 * i, '联系人')}\n${text(150, 100 + 20 * i, '办公室')}`,
    );
    expect((await linesOf([page.join('\n')])).join('')).not.toContain('<table>');
  });
});
