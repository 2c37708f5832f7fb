import { describe, expect, test } from '@jest/globals';
import type { Piece } from '../../../../src/facts/tables/piece.js';
import type { Cell } from '../documents.js';
import { applicantHeads } from '../forms.js';
import { high, readGrid, readGrids, told, wide } from './pieces.js';

const labelsOf = (piece: Piece | undefined): string[] => piece?.extraRows.map(({ label }) => label) ?? [];
const head = ['统计指标', '单位', '统计数'];
const open = { value: 'unresolved' };

describe('a label that the form prints twice', () => {
  const review = [
    ['四、行政复议数量', '12'],
    ['（二）被依法纠错数', '3'],
    ['（三）其他情形数', '4'],
  ];
  const suits = [
    ['五、行政诉讼数量', '9'],
    ['（二）被依法纠错数', '5'],
    ['（三）其他情形数', '1'],
  ];
  const both = {
    review_total: { value: 12 },
    review_corrected: { value: 3 },
    review_other: { value: 4 },
    litigation_total: { value: 9 },
    litigation_corrected: { value: 5 },
    litigation_other: { value: 1 },
  };

  test('belongs to the parent printed last', () => {
    expect(readGrid('stat2014', [...review, ...suits])).toEqual(both);
    expect(readGrid('stat2014', [review[0] ?? [], ...suits])).toEqual({
      ...both,
      review_corrected: undefined,
      review_other: undefined,
    });
    expect(readGrid('stat2014', [...suits, ...review])).toEqual(both);
  });

  test('also where a page break stands between them', () => {
    const [, after] = readGrids('stat2014', [...review, suits[0] ?? []], suits.slice(1));
    expect(told(after)).toEqual({ litigation_corrected: { value: 5 }, litigation_other: { value: 1 } });
  });

  test('is the second where the first was read and its parent has no known name', () => {
    const garbled = [['五、行政', '9'], ...suits.slice(1)];
    expect(readGrid('stat2014', [...review, ...garbled])).toMatchObject({
      review_corrected: { value: 3 },
      litigation_corrected: { value: 5 },
    });
  });

  test('in a second copy of the table', () => {
    const [, copy] = readGrids('stat2014', [...review, ...suits], [...review, ...suits]);
    expect(told(copy)).toEqual(both);
  });

  test('printed a third time it leaves the cell of the last parent open', () => {
    const third = readGrid('stat2014', [...review, ...suits, ['（二）被依法纠错数', '8']]);
    expect(third).toEqual({ ...both, litigation_corrected: open });
  });

  test('belongs to the parent of the rows around it where that parent has no known name', () => {
    const upheld = ['（一）维持具体行政行为或者驳回原告诉讼请求数', '4'];
    expect(readGrid('stat2014', [['五、诉讼', '9'], upheld, ...suits.slice(1)])).toEqual({
      litigation_upheld: { value: 4 },
      litigation_corrected: { value: 5 },
      litigation_other: { value: 1 },
    });
  });
});

describe('misprinted labels', () => {
  test('are no row that is printed as it should be further down', () => {
    const grid = [
      head,
      ['收到申请数', '件', '2'],
      ['维持具体行政行为教', '件', '1'],
      ['维持具体行政行为数', '件', '12'],
    ];
    expect(readGrid('stat2014', grid)['review_upheld']).toEqual({ value: 12 });
  });

  test('two for one row leave it open', () => {
    const grid = [head, ['维持具体行政行为教', '件', '1'], ['维持具体行政行为故', '件', '12']];
    expect(readGrid('stat2014', grid)['review_upheld']).toEqual(open);
  });

  test('short ones and numbers are none', () => {
    const grid = [head, ['收到申请数', '件', '2'], ['申诉数', '件', '1'], ['1,234,567', '件', '12']];
    expect(readGrid('stat2014', grid)).toEqual({ applications_received: { value: 2 } });
  });
});

describe('names of groups', () => {
  const seven = (first: string): string[] => [first, '0', '0', '0', '0', '0', first];
  const heads = [wide('申请人情况', 2), ...applicantHeads];

  test('a group does not take the numbers of a row whose label is not known', () => {
    const grid = [
      heads,
      [high('（三）不予公开', 2), '9.属于某种新情形', ...seven('4')],
      ['1.属于国家秘密', ...seven('2')],
    ];
    const [piece] = readGrids('applications', grid);
    expect(Object.keys(told(piece))).toEqual(['denied_state_secret']);
    expect(piece?.extraRows).toMatchObject([{ label: '9.属于某种新情形', value: 4, unit: null }]);
  });

  test('it has numbers of its own where no label stands beside it', () => {
    const grid = [heads, ['（三）不予公开', '', ...seven('4')], ['（一）予以公开', '含部分', ...seven('2')]];
    const [piece] = readGrids('applications', grid);
    expect(Object.keys(told(piece))).toEqual(['denied', 'granted']);
    expect(labelsOf(piece)).toEqual([]);
    expect(Object.keys(readGrid('applications', [heads, ['（三）不予公开', '件', ...seven('4')]]))).toEqual([
      'denied',
    ]);
  });

  test('a name that reaches down is no label of the lines below', () => {
    const grid = [
      heads,
      [high('（三）不予公开', 3), '1.属于国家秘密', ...seven('2')],
      ['9.属于某种新情形', ...seven('4')],
      ['', ...seven('5')],
    ];
    const [piece] = readGrids('applications', grid);
    expect(Object.keys(told(piece))).toEqual(['denied_state_secret']);
    expect(labelsOf(piece)).toEqual(['9.属于某种新情形']);
  });

  test('a row whose label stands beside two lines of numbers is left open', () => {
    const grid = [heads, [{ text: '（一）予以公开', rowspan: 2, colspan: 2 }, ...seven('2')], seven('4')];
    expect(readGrid('applications', grid)['granted']).toMatchObject({
      natural_person: 'unresolved',
      research_institution: 0,
      total: 'unresolved',
    });
  });
});

describe('rows that the form does not have', () => {
  const extras = (...lines: Cell[][]): unknown => readGrids('stat2014', [...lines])[0]?.extraRows;

  test('stand below a label of the form, not above it', () => {
    expect(extras(head, ['便民手册印发数', '册', '35'])).toEqual([]);
    expect(extras(head, ['收到申请数', '件', '2'], ['便民手册印发数', '次', '35'])).toMatchObject([
      { label: '便民手册印发数', unit: '次', value: 35 },
    ]);
  });

  test('have the number below the head of the form, else the last', () => {
    const line = (...cells: string[]): unknown =>
      extras(['统计指标', '合计', '本级'], ['收到申请数', '2', '1'], cells);
    expect(line('便民手册印发数', '35', '30')).toMatchObject([{ value: 35 }]);
    expect(line('便民手册印发数', '', '30')).toMatchObject([{ value: 30 }]);
    expect(extras(['收到申请数', '件', '2'], ['便民手册印发数', '35', '30'])).toMatchObject([{ value: 30 }]);
  });

  test('a number before the first head is none of theirs, nor words behind it', () => {
    expect(extras(head, ['收到申请数', '件', '2'], ['便民手册印发数', '35', ''])).toEqual([]);
    expect(extras(head, ['收到申请数', '件', '2'], ['', '', '见附表', '35'])).toEqual([]);
    expect(
      extras([...head, '备注'], ['收到申请数', '件', '2', ''], ['便民手册印发数', '', '35', '次']),
    ).toMatchObject([{ unit: null, value: 35 }]);
  });
});

describe('codes of rows', () => {
  const received = (...lines: Cell[][]): unknown =>
    readGrid('annex_shanghai', lines)['applications_received'];

  test('are no numbers, unless they stand below the head of numbers', () => {
    const heads = ['指标名称', '代码', '数量'];
    expect(received(heads, ['申请总数', '10', '7'])).toEqual({ value: 7 });
    expect(received(heads, ['申请总数', '10', '10'])).toEqual({ value: 10 });
    expect(received(['申请总数', '10', '件', '7'])).toEqual({ value: 7 });
    expect(received(['申请总数', '11', '件', '7'])).toEqual(open);
    expect(readGrid('stat2014', [['收到申请数', '10']])).toEqual({ applications_received: { value: 10 } });
  });
});
