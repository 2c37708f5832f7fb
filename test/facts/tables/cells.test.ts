import { describe, expect, test } from '@jest/globals';
import { lexiconOf } from '../../../src/facts/tables/lexicon.js';
import { viewBars, viewCellLines } from '../../../src/facts/tables/text/flatCells.js';
import type { TableId } from '../../../src/types.js';
import { cut, textsOf } from './cut.js';

const bars = (id: TableId) => (text: string, span: { start: number; end: number }) =>
  viewBars(lexiconOf(id), text, span);
const cellLines = (id: TableId) => (text: string, span: { start: number; end: number }) =>
  viewCellLines(lexiconOf(id), text, span);

const labels = ['收到申请数', '当面申请数', '传真申请数', '网络申请数', '信函申请数', '申请办结数'];

describe('cells that bars part, wherever the lines end', () => {
  test('a table without merged cells: as many cells a row as heads', () => {
    const cells = ['统计指标', '单位', '统计数', ...labels.flatMap((label, i) => [label, '件', String(i)])];
    const rows = [['统计指标', '单位', '统计数'], ...labels.map((label, i) => [label, '件', String(i)])];
    expect(textsOf(cut(cells.join('|'), bars('stat2014')))).toEqual(rows);
    expect(textsOf(cut(cells.join('\n|\n'), bars('stat2014')))).toEqual(rows);
    expect(textsOf(cut(`‹|${cells.join(' | ')}|› 以上`, bars('stat2014')))?.slice(-1)).toEqual(
      [['信函申请数', '件', '4']].slice(1).concat([['申请办结数', '件', '5']]),
    );
  });

  test('a column before the labels', () => {
    const cells = [
      '序号',
      '统计指标',
      '统计数',
      ...labels.flatMap((label, i) => [String(i + 1), label, String(i)]),
    ];
    expect(textsOf(cut(cells.join(' | '), bars('stat2014')))).toEqual([
      ['序号', '统计指标', '统计数'],
      ...labels.map((label, i) => [String(i + 1), label, String(i)]),
    ]);
  });

  test('a row of another form does not move those behind it', () => {
    const cells = [
      '统计指标',
      '统计数',
      ...labels.flatMap((label, i) => (i === 2 ? [label, '2', '另有'] : [label, String(i)])),
    ];
    const rows = textsOf(cut(cells.join(' | '), bars('stat2014')));
    expect(rows?.slice(3)).toEqual([
      ['传真申请数', '2', '另有'],
      ['网络申请数', '3'],
      ['信函申请数', '4'],
      ['申请办结数', '5'],
    ]);
  });

  test('empty cells, and bars that end and begin rows', () => {
    const body = ['统计指标|统计数', ...labels.slice(0, 5).map((label) => `${label}|3`)].join('|\n|');
    expect(
      textsOf(cut(`|${body}|`, bars('stat2014')))
        ?.flat()
        .filter((text) => text !== ''),
    ).toEqual(['统计指标', '统计数', ...labels.slice(0, 5).flatMap((label) => [label, '3'])]);
    const apart = '予以公开\n|\n1\n|\n\n|\n\n|\n0\n|\n|\n部分公开\n|\n2\n|\n\n|\n\n|\n0\n|';
    expect(textsOf(cut(apart, bars('applications')))).toEqual([
      ['予以公开', '1', '', '', '0'],
      ['部分公开', '2', '', '', '0'],
    ]);
  });

  test('labels of merged cells stand before the first of their rows', () => {
    const zeros = Array<string>(7).fill('0');
    const cells = [
      '三、本年度办理结果',
      '（一）予以公开',
      ...zeros,
      '（三）不予公开',
      '1.属于国家秘密',
      ...zeros,
      '2.其他法律行政法规禁止公开',
      ...zeros,
    ];
    expect(textsOf(cut(cells.join(' | '), bars('applications')))).toEqual([
      ['三、本年度办理结果', '（一）予以公开', ...zeros],
      ['（三）不予公开', '1.属于国家秘密', ...zeros],
      ['2.其他法律行政法规禁止公开', ...zeros],
    ]);
  });

  test('results of reviews: heads, then all values; or each group with its own', () => {
    const kinds = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const values = Array.from({ length: 15 }, (_, i) => String(i));
    const heads = ['行政复议', '未经复议直接起诉', '复议后起诉', ...kinds, ...kinds, ...kinds];
    expect(textsOf(cut([...heads, ...values].join('|'), bars('review_litigation')))?.at(-1)).toEqual(values);
    const groups = heads.slice(0, 3).flatMap((group, g) => [group, ...values.slice(g * 5, g * 5 + 5)]);
    expect(textsOf(cut([...kinds, ...groups].join('|'), bars('review_litigation')))).toEqual([
      kinds,
      ...heads.slice(0, 3).map((group, g) => [group, ...values.slice(g * 5, g * 5 + 5)]),
    ]);
  });
});

describe('a cell on a line, an empty line being an empty cell', () => {
  const rows = (values: readonly string[]) => labels.slice(0, 5).flatMap((label) => [label, ...values]);

  test('heads prove that lines are cells', () => {
    const body = ['统计指标', '单位', '统计数', ...rows(['件', ''])].join('\n');
    expect(textsOf(cut(`${body}\n`, cellLines('stat2014')))?.slice(0, 3)).toEqual([
      ['统计指标', '单位', '统计数'],
      ['收到申请数', '件', ''],
      ['当面申请数', '件', ''],
    ]);
    expect(
      cut(['统计指标', '', '单位', '', '统计数', '', ...rows(['件', ''])].join('\n'), cellLines('stat2014')),
    ).toBeNull();
    expect(cut(rows(['件', '3']).join('\n'), cellLines('stat2014'))).toBeNull();
    expect(cut(['统计数', ...rows(['3'])].join('\n'), cellLines('stat2014'))).toBeNull();
  });

  test('white space around a cell is none of it', () => {
    const body = ['统计指标', '统计数', ...rows(['3'])].map((cell) => `  ${cell}\u3000`).join('\n');
    expect(textsOf(cut(body, cellLines('stat2014')))?.[1]).toEqual(['收到申请数', '3']);
  });

  test('a label that line ends broke is one cell, however many lines', () => {
    const label = '2.其他法律行政法规禁止公开';
    const zeros = Array<string>(7).fill('0');
    const heads = [
      '申请人情况',
      '自然人',
      '法人或其他组织',
      '总计',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
    ];
    for (const width of [3, 5, 7]) {
      const pieces = label.match(new RegExp(`.{1,${String(width)}}`, 'gu')) ?? [];
      const body = [...heads, '（一）予以公开', ...zeros, ...pieces, ...zeros].join('\n');
      expect(textsOf(cut(body, cellLines('applications')))?.at(-1)).toEqual([pieces.join('\n'), ...zeros]);
    }
    // Nine lines are no label.
    const pieces = [...'属于三类内部事务', '信息'];
    const body = [...heads, '（一）予以公开', ...zeros, ...pieces, ...zeros].join('\n');
    expect(textsOf(cut(body, cellLines('applications')))?.flat()).toContain('属');
  });

  test('empty lines behind the last cell belong to nothing', () => {
    const heads = [
      '申请人情况',
      '自然人',
      '法人或其他组织',
      '总计',
      '商业企业',
      '科研机构',
      '社会公益组织',
      '法律服务机构',
      '其他',
    ];
    const cells = ['1', '', '', '', '', '', '1'];
    const body = [...heads, '（一）予以公开', ...cells, '（二）部分公开', ...cells, '', ''].join('\n');
    expect(textsOf(cut(`${body}\n`, cellLines('applications')))?.slice(-2)).toEqual([
      ['（一）予以公开', ...cells],
      ['（二）部分公开', ...cells],
    ]);
    const short = [...heads, '（一）予以公开', ...cells, '（二）部分公开', '1', '', ''].join('\n');
    expect(
      textsOf(cut(`${short}\n`, cellLines('applications')))
        ?.at(-1)
        ?.slice(0, 3),
    ).toEqual(['（二）部分公开', '1', '']);
  });

  test('reviews: values behind all heads, empty lines behind them are none', () => {
    const kinds = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const heads = ['行政复议', '行政诉讼', '未经复议直接起诉', '复议后起诉', ...kinds, ...kinds, ...kinds];
    const values = ['3', '', '', '', '3', ...Array<string>(10).fill('')];
    const body = [...heads, ...values, '', ''].join('\n');
    expect(textsOf(cut(`${body}\n`, cellLines('review_litigation')))?.at(-1)).toEqual(values);
  });
});
