import { describe, expect, test } from '@jest/globals';
import { viewText } from '../../../src/document/view.js';
import { findNumerals } from '../../../src/facts/numerals/index.js';

/** The numbers of a text in short: value, qualifier where it is not exact, unit. */
function read(text: string): string[] {
  const { string } = viewText(text, { start: 0, end: text.length }, true);
  return findNumerals(string).map(({ value, qualifier, unitRaw }) =>
    [value, qualifier === 'exact' ? '' : ` ${qualifier}`, unitRaw ?? ''].join(''),
  );
}

describe('numbers in Chinese characters', () => {
  test.each([
    ['两', 2], ['十', 10], ['十二', 12], ['一十二', 12], ['二十', 20], ['二十一', 21], ['九十九', 99],
    ['一百', 100], ['两百', 200], ['一百零五', 105], ['一百〇五', 105], ['一百一十', 110], ['一百一十五', 115],
    ['一百五', 150], ['二百五十', 250], ['三千二', 3200], ['一千零二十', 1020], ['一千零二', 1002], ['一千二百零三', 1203],
    ['九千九百九十九', 9999], ['一万', 10_000], ['一万零三', 10_003], ['一万零三十', 10_030], ['一万二千', 12_000],
    ['十二万三千四百五十六', 123_456], ['一百万', 1_000_000], ['一百零五万', 1_050_000], ['一千二百万', 12_000_000],
    ['一亿二千万', 120_000_000], ['三亿', 300_000_000], ['一〇三', 103], ['二〇', 20],
  ] as const)('%s is %i', (numeral, value) => {
    expect(read(`全年公开信息${numeral}条。`)).toEqual([`${value}条`]);
  }); // prettier-ignore

  test.each([
    '二一', '五六', '两〇三', '〇三五', '一二三四五六七八九〇', '十十', '一百百', '一十百', '百十', '三百一千', '一百一五',
    '一千零零五', '一百零', '五六十', '三四百', '一万万', '一万一亿', '万',
  ])('%s is none', (numeral) => {
    expect(read(`全年公开信息${numeral}条。`)).toEqual([]);
  }); // prettier-ignore
});

describe('numbers in digits', () => {
  test.each([
    ['12', '12'], ['１２', '12'], ['1,234', '1234'], ['12,345,678', '12345678'], ['1，234', '1234'],
    ['3千', '3000'], ['2百', '200'], ['3万', '30000'], ['1.5万', '15000'], ['0.46万', '4600'], ['3十万', '300000'], ['5百万', '5000000'],
    ['1亿', '100000000'], ['1.2亿', '120000000'], ['1万2千', '12000'], ['1万2345', '12345'], ['1亿2千万', '120000000'],
    ['3万余', '30000 at_least'], ['3余万', '30000 at_least'], ['300余', '300 at_least'], ['300多', '300 at_least'],
  ] as const)('%s', (numeral, value) => {
    expect(read(`全年公开信息${numeral}条。`)).toEqual([`${value}条`]);
  }); // prettier-ignore

  test.each([
    '1,23', '12,34', '1,2345', '3余万余', '1.23456万', '2.5', '2千1万', '1千1千', '05', '00', '3万2', '1234567890123', '1.2.3', '3-5', '3~5', '2/3',
  ])('%s is none', (numeral) => {
    expect(read(`全年公开信息${numeral}条。`)).toEqual([]);
  }); // prettier-ignore
});

describe('what stands around a number', () => {
  test.each([
    ['公开信息近300条', '300 nearly条'],
    ['公开信息约300条', '300 about条'],
    ['公开信息300条左右', '300 about条'],
    ['公开信息超过300条', '300 more_than条'],
    ['公开信息300条以上', '300 at_least条'],
    ['公开信息不少于300条', '300 at_least条'],
    ['公开信息至少300条', '300 at_least条'],
    ['公开信息不足300条', '300 less_than条'],
    ['公开信息十余条', '10 at_least条'],
    ['公开信息二十多条', '20 at_least条'],
  ] as const)('%s', (text, told) => {
    expect(read(`${text}。`)).toEqual([told]);
  });

  test.each([
    ['主动公开数为12。', '12'],
    ['主动公开数12，', '12'],
    ['主动公开数：12', '12'],
    ['主动公开数12（含下属单位）', '12'],
    ['主动公开数1989，', '1989'],
    ['主动公开数2036，', '2036'],
  ] as const)('without a unit at the end of a clause: %s', (text, told) => {
    expect(read(text)).toEqual([told]);
  });

  test.each([
    '主动公开数1990，',
    '主动公开数2035，',
    '主动公开数十二，',
    '主动公开数1 2，3',
    '型号A12，',
    '条12，',
  ])('but not %s', (text) => {
    expect(read(text)).toEqual([]);
  });
});
