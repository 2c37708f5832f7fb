import { describe, expect, test } from '@jest/globals';
import { isValueLike, readCell } from '../../../src/facts/tables/cell.js';

describe('readCell', () => {
  test.each([
    ['0', 0, 'stated_zero', null],
    ['12', 12, 'stated', null],
    [' 12\n', 12, 'stated', null],
    ['１２', 12, 'stated', null],
    ['３ ２', 32, 'stated', null],
    ['1,234', 1234, 'stated', null],
    ['12，345', 12345, 'stated', null],
    ['0.5', 0.5, 'stated', null],
    ['29628302.01', 29628302.01, 'stated', null],
    ['-62', -62, 'stated', null],
    ['－62', -62, 'stated', null],
    ['+15', 15, 'stated', null],
    ['减少3', -3, 'stated', null],
    ['增加5', 5, 'stated', null],
    ['新增5', 5, 'stated', null],
    ['↑5', 5, 'stated', null],
    ['↓3个', -3, 'stated', null],
    ['251000元', 251000, 'stated', '元'],
    ['3件', 3, 'stated', '件'],
    ['0.8万元', 0.8, 'stated', '万元'],
    ['减少 3 元人民币', -3, 'stated', null],
  ])('%j is the number %d', (printed, value, state, unit) => {
    expect(readCell(printed)).toEqual({ value, state, unit });
  });

  test.each(['', ' ', '\u3000', '\u00a0\n'])('%j is blank', (printed) => {
    expect(readCell(printed)).toMatchObject({ value: null, state: 'blank' });
  });

  test.each([
    '/',
    '-',
    '—',
    '——',
    '--------',
    '－',
    '\\',
    '╱',
    '***',
    '无',
    '空',
    '无数据',
    '不涉及',
    '不适用',
  ])('%j is a mark', (printed) => {
    expect(readCell(printed)).toMatchObject({ value: null, state: 'mark' });
  });

  test.each([
    '00',
    '05',
    '约30',
    '30余',
    '1 2',
    '1    2',
    '１３３\u3000２',
    '２ １３',
    '１  ２',
    '１\n２３',
    '１\n２',
    '0\n0',
    // A character between digits that nobody can see may have been a digit.
    '1\u0001460',
    '19\ue07040',
    '1\ue0002',
    '12\u0002',
    '\u0007',
    '---------',
    '不涉及3',
    '减少约3',
    '增',
    '12345678901234',
    '1,234,5',
    '12.',
    '3元整',
    '三',
    '1,23',
    '3(2)',
    '见附件',
    '12%',
    'O',
    '1.2.3',
    '3-4',
  ])('%j is refused', (printed) => {
    expect(readCell(printed)).toMatchObject({ value: null, state: 'unresolved' });
  });

  test.each(['-0', '0', '减少0', '0元'])('%j is a zero without a sign', (printed) => {
    const { value, state } = readCell(printed);
    expect(Object.is(value, 0)).toBe(true);
    expect(state).toBe('stated_zero');
  });

  test('a unit stands behind its number, also in brackets, and is the longest that fits', () => {
    expect(readCell('3(件)').unit).toBe('件');
    expect(readCell('3人次').unit).toBe('人次');
    expect(readCell('3万元人民币').unit).toBe('万元人民币');
    expect(readCell('件3').state).toBe('unresolved');
    expect(readCell('3吨').state).toBe('unresolved');
  });

  test('a cell is read the same when it comes again, short or long', () => {
    for (const printed of ['7', '无数据', '约30', '123456789012元人民币'])
      expect(readCell(printed)).toEqual(readCell(printed));
    expect(readCell('123456789012元人民币')).toEqual({
      value: 123456789012,
      state: 'stated',
      unit: '元人民币',
    });
  });

  test('more cells than are remembered', () => {
    for (let i = 0; i < 5000; i++) if (readCell(String(i)).value !== i) throw new Error(String(i));
    expect(readCell('7').value).toBe(7);
  });

  test('what a value cell may hold: a number, nothing or a mark', () => {
    for (const printed of ['12', '', '/', '-3', '减少3']) expect(isValueLike(printed)).toBe(true);
    for (const printed of ['规章', '1 2', '05', '约30']) expect(isValueLike(printed)).toBe(false);
  });
});
