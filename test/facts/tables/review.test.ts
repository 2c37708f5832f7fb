import { describe, expect, test } from '@jest/globals';
import { documentOf, rowOf, statesOf, tableOf } from './documents.js';
import { reviewHeads } from './forms.js';

describe('the review form in running text', () => {
  test.each([
    ['heads, then fifteen cells', [...reviewHeads, ...'001010000000000'].join(' ')],
    ['a cell on a line', [...reviewHeads, ...'001010000000000'].join('\n')],
    [
      'a row for each group',
      [
        '结果维持',
        '结果纠正',
        '其他结果',
        '尚未审结',
        '总计',
        '行政复议',
        ...'00101',
        '未经复议直接起诉',
        ...'00000',
        '复议后起诉',
        ...'00000',
      ].join(' '),
    ],
    [
      'a line for each result',
      ['行政复议', '未经复议直接起诉', '复议后起诉']
        .flatMap((group, g) => [
          group,
          ...['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'].map(
            (result, i) => `${result} ${g === 0 ? '00101'.charAt(i) : '0'}`,
          ),
        ])
        .join('\n'),
    ],
  ])('the review form, %s', (_, body) => {
    const reading = tableOf(documentOf('四、政府信息公开行政复议、行政诉讼情况', body), 'review_litigation');
    expect(rowOf(reading, 'review')).toEqual([0, 0, 1, 0, 1]);
    expect(rowOf(reading, 'litigation_after_review')).toEqual([0, 0, 0, 0, 0]);
  });

  test('the review form with fewer than fifteen cells is unresolved; with bars its blanks are seen', () => {
    const cells = ['1', '', '', '', '1', ...Array<string>(10).fill('')];
    const loose = tableOf(
      documentOf([...reviewHeads, ...cells.filter((cell) => cell)].join(' ')),
      'review_litigation',
    );
    expect(statesOf(loose, 'review')).toEqual(Array(5).fill('unresolved'));
    const bars = tableOf(documentOf([...reviewHeads, ...cells].join(' | ') + ' |'), 'review_litigation');
    expect(rowOf(bars, 'review')).toEqual([1, null, null, null, 1]);
  });

  test('totals displaced behind the last groups go back only where the sums leave one way', () => {
    const kinds = ['结果维持', '结果纠正', '其他结果', '尚未审结'];
    const torn = (direct: string, after: string, totals: string): string =>
      [
        '行政复议',
        ...kinds,
        ...'0000',
        '总计',
        '0',
        '行政诉讼',
        '未经复议直接起诉',
        ...kinds,
        ...direct,
        '复议后起诉',
        ...kinds,
        '总计',
        ...after,
        ...totals,
      ].join(' ');
    const reading = tableOf(documentOf(torn('2000', '0001', '21')), 'review_litigation');
    expect(rowOf(reading, 'litigation_direct')).toEqual([2, 0, 0, 0, 2]);
    expect(rowOf(reading, 'litigation_after_review')).toEqual([0, 0, 0, 1, 1]);
    const open = tableOf(documentOf(torn('1000', '1000', '10')), 'review_litigation');
    expect(new Set(statesOf(open, 'litigation_after_review'))).toEqual(new Set(['unresolved']));
  });
});
