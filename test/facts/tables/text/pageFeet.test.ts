import { describe, expect, test } from '@jest/globals';
import { findPageFeet } from '../../../../src/facts/tables/text/pageFeet.js';
import { wholeZone } from './wholeZone.js';

const rows = [
  '收到申请数 件 9',
  '当面申请数 件 3',
  '传真申请数 件 0',
  '网络申请数 件 6',
  '信函申请数 件 0',
  '申请办结数 件 9',
  '按时办结数 件 8',
];

/** What is taken for the foot of a page, and what may be one. */
function feetOf(text: string): { feet: string; doubtful: string } {
  const { stream, tokens, zone } = wholeZone('stat2014', text);
  const { feet, doubtful } = findPageFeet(stream, tokens, zone);
  const told = (found: Iterable<{ string: string }>) => [...found].map(({ string }) => string).join(' ');
  return { feet: told(feet), doubtful: told(doubtful) };
}

/** Lines between the third row and the fourth. */
const between = (lines: string): string => [...rows.slice(0, 3), lines, ...rows.slice(3)].join('\n');

describe('numbers of pages between rows', () => {
  test.each<[string, string, string]>([
    ['a mark at each side', '— 3 —', '— 3 —'],
    ['page and pages', '第 3 页 共 12 页', '3 12'],
    ['empty lines around it, with white space in them', ' \n3\n \u3000', '3'],
    ['the end of a page behind it', '\n3\n\f', '3'],
  ])('a foot: %s', (_, lines, feet) => {
    expect(feetOf(between(lines))).toEqual({ feet, doubtful: '' });
  });

  test.each<[string, string]>([
    ['marks and number on three lines', '—\n3\n—'],
    ['a mark on the line above', '—\n3 —'],
    ['a mark on the line below', '— 3\n—'],
    ['marks of two kinds', '— 3 /'],
    ['words on its line', '— 3 — 附表'],
    ['a mark behind a word', '附表 3 附表'],
    ['a word that only ends like the word for a page', '3附页'],
    ['zero, as no page is numbered so', '\n0\n'],
    ['more pages than any report has', '\n1000\n'],
    ['an empty line only above it', '\n3'],
  ])('no foot: %s', (_, lines) => {
    expect(feetOf(between(lines))).toEqual({ feet: '', doubtful: '' });
  });

  test('where most numbers have a line for themselves, or many stand apart, they are cells', () => {
    const cells = between('\n5\n').replaceAll(' ', '\n');
    expect(feetOf(cells)).toEqual({ feet: '', doubtful: '' });
    const apart = [...rows.slice(0, 4), '', '5', '', '6', '', '7', '', '8', '', ...rows.slice(4)];
    expect(feetOf(apart.join('\n'))).toEqual({ feet: '', doubtful: '' });
  });
});

describe('marks that the cells of the table have, too', () => {
  const marked = (mark: string, count: number, last: string): string =>
    [
      ...['收到申请数', '当面申请数', '传真申请数', '网络申请数'].map((label, i) =>
        i < count ? `${label} ${mark}` : `${label} 5`,
      ),
      last,
      '— 3 —',
      '申请办结数 9',
    ].join('\n');

  test('behind a label without a value they may be its cells', () => {
    expect(feetOf(marked('—', 4, '信函申请数'))).toEqual({ feet: '', doubtful: '— 3 —' });
  });

  test.each<[string, string]>([
    ['a number stands behind the label', marked('—', 4, '信函申请数 0')],
    ['a mark stands behind the label', marked('—', 3, '信函申请数 —')],
    ['few cells have such marks', marked('—', 3, '信函申请数')],
    ['the cells have other marks', marked('/', 4, '信函申请数')],
  ])('a foot all the same: %s', (_, text) => {
    expect(feetOf(text)).toEqual({ feet: '— 3 —', doubtful: '' });
  });
});
