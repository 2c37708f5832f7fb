import { describe, expect, test } from '@jest/globals';
import { tellLayout } from '../../../../src/facts/tables/text/layout.js';
import type { TableId } from '../../../../src/types.js';
import { wholeZone } from './wholeZone.js';

function layoutOf(id: TableId, text: string): string {
  const { stream, tokens, zone } = wholeZone(id, text);
  return tellLayout(stream, tokens, zone);
}

const labels = ['收到申请数', '当面申请数', '传真申请数', '网络申请数'];
const rows = (gap: string, end = '\n'): string => labels.map((label) => `${label}${gap}3`).join(end);

describe('how a table of rows stands', () => {
  test.each<[string, string]>([
    ['a bar behind each label', rows(' | ')],
    ['a tab behind each label', rows('\t')],
    ['a tab behind most labels', rows('\t').replace('\t', ' ')],
    ['a tab at the end of each line, behind white space', labels.map((label) => `${label} \t\n3`).join('\n')],
    [
      'two labels of one merged cell on each line',
      labels.map((label) => `${label} | ${label} | 3`).join('\n'),
    ],
  ])('lines: %s', (_, text) => {
    expect(layoutOf('stat2014', text)).toBe('lines');
  });

  test.each<[string, string]>([
    ['bars on lines of their own', rows('\n|\n', '\n|\n')],
    ['a bar that ends the line of its label', rows(' |\n', ' |\n')],
    ['three bars for three labels', `${labels.slice(0, 3).join('\n|\n')}\n|\n3`],
  ])('bars: %s', (_, text) => {
    expect(layoutOf('stat2014', text)).toBe('bars');
  });

  test.each<[string, string]>([
    ['blanks', rows(' ')],
    ['a tab behind half of the labels', rows('\t').replace('\t', ' ').replace('\t', ' ')],
    ['a tab behind the numbers only', labels.map((label) => `${label}\n3\t`).join('\n')],
    ['a bar for each of two labels', `${labels[0] ?? ''}\n|\n3\n|\n${labels[1] ?? ''}`],
    ['fewer bars than labels', `${rows('\n')}\n|\n|\n|`],
    ['nothing', ''],
  ])('loose: %s', (_, text) => {
    expect(layoutOf('stat2014', text)).toBe('loose');
  });
});

describe('how the results of reviews stand', () => {
  const numbers = (count: number, gap: string): string =>
    Array<string>(count + 1)
      .fill('1')
      .join(gap);

  test.each<[string, string, string]>([
    ['nine tabs', numbers(9, '\t'), 'lines'],
    ['eight tabs', numbers(8, '\t'), 'loose'],
    ['nine bars on a line', numbers(9, ' | '), 'lines'],
    ['eight bars on a line', numbers(8, ' | '), 'loose'],
    ['nine bars on lines of their own', numbers(9, '\n|\n'), 'bars'],
    ['eight bars on lines of their own', numbers(8, '\n|\n'), 'loose'],
  ])('%s', (_, text, layout) => {
    expect(layoutOf('review_litigation', `行政复议 ${text}`)).toBe(layout);
  });
});
