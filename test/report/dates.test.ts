import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findDates, isoDate, parseDate, readYear } from '../../src/report/dates.js';

describe('parseDate', () => {
  test.each([
    ['2014-03-27', '2014-03-27'],
    ['2014/3/27', '2014-03-27'],
    ['2014.03.27', '2014-03-27'],
    ['20140327', '2014-03-27'],
    ['2014年3月27日', '2014-03-27'],
    ['2014 年 3 月 27 日', '2014-03-27'],
    ['２０１４年３月２７日', '2014-03-27'],
    ['2014-03-27 16:40:05', '2014-03-27'],
    ['2014-3-7 6:40', '2014-03-07'],
    ['2010-03-30 18:02', '2010-03-30'],
    ['2025-12-30T21:37:37+08:00', '2025-12-30'],
    ['2014-03-2716:40', '2014-03-27'],
    ['二〇一三年一月二十日', '2013-01-20'],
    ['二○○九年三月二十五日', '2009-03-25'],
    ['二O一三年三月十四日', '2013-03-14'],
    ['二o一三年三月十日', '2013-03-10'],
    ['二零一四年十二月三十一日', '2014-12-31'],
    ['二00八年元月廿六日', '2008-01-26'],
    ['二Ｏ一一年十月三十日', '2011-10-30'],
    ['发布时间：2014-03-27 点击数：12', '2014-03-27'],
  ])('%s', (text, iso) => expect(parseDate(text)).toBe(iso));

  test.each([
    '2013年1月',
    '二〇一三年一月',
    '2014-13-01',
    '2014-02-30',
    '二〇一三年二月三十日',
    '第2013-04号',
    '',
    '0746-8221000',
    '3月27日',
  ])('no day in %s', (text) => expect(parseDate(text)).toBeNull());

  test('every day of the period survives every way of writing it', () => {
    const day = fc.date({ min: new Date('2004-01-01'), max: new Date('2026-12-31'), noInvalidDate: true });
    const small = (n: number): string => {
      const ones = n % 10 === 0 ? '' : ('一二三四五六七八九'[(n % 10) - 1] ?? '');
      return n < 10 ? ones : `${n < 20 ? '' : ('一二三'[Math.floor(n / 10) - 1] ?? '')}十${ones}`;
    };
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        const [y = '', m = '', d = ''] = iso.split('-');
        const year = Array.from(y, (c) => '〇一二三四五六七八九'[Number(c)]).join('');
        for (const text of [
          `${y}年${String(Number(m))}月${String(Number(d))}日`,
          `${y}-${m}-${d} 08:15`,
          `${y}/${String(Number(m))}/${String(Number(d))}`,
          `${y}${m}${d}`,
          `${year}年${small(Number(m))}月${small(Number(d))}日`,
        ]) {
          expect([text, parseDate(text)]).toEqual([text, iso]);
        }
      }),
      { numRuns: 200 },
    );
  });
});

test('findDates gives the places in order', () => {
  expect(findDates('自2009年1月1日至2009年12月31日').map(({ iso, start, end }) => [iso, start, end])).toEqual(
    [['2009-01-01', 1, 10], ['2009-12-31', 11, 22].slice(0, 3)],
  );
});

test.each([
  ['2013', 2013],
  ['二〇一三', 2013],
  ['二O一三', 2013],
  ['二00八', 2008],
  ['13', 2013],
  ['一三', 2013],
  ['三', null],
])('readYear %s', (text, year) => expect(readYear(text)).toBe(year));

test('isoDate refuses days that do not exist', () => {
  expect(isoDate(2013, 2, 29)).toBeNull();
  expect(isoDate(2012, 2, 29)).toBe('2012-02-29');
});
