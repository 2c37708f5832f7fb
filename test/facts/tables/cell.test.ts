import { describe, expect, test } from '@jest/globals';
import { readCell } from '../../../src/facts/tables/cell.js';

describe('readCell', () => {
  test.each([
    ['0', 0, 'stated_zero', null],
    ['12', 12, 'stated', null],
    [' 12\n', 12, 'stated', null],
    ['１２', 12, 'stated', null],
    ['1,234', 1234, 'stated', null],
    ['12，345', 12345, 'stated', null],
    ['0.5', 0.5, 'stated', null],
    ['29628302.01', 29628302.01, 'stated', null],
    ['-62', -62, 'stated', null],
    ['－62', -62, 'stated', null],
    ['+15', 15, 'stated', null],
    ['减少3', -3, 'stated', null],
    ['增加5', 5, 'stated', null],
    ['251000元', 251000, 'stated', '元'],
    ['3件', 3, 'stated', '件'],
    ['0.8万元', 0.8, 'stated', '万元'],
  ])('%j is the number %d', (printed, value, state, unit) => {
    expect(readCell(printed)).toEqual({ value, state, unit });
  });

  test.each(['', ' ', '\u3000', '\u00a0\n'])('%j is blank', (printed) => {
    expect(readCell(printed)).toMatchObject({ value: null, state: 'blank' });
  });

  test.each(['/', '-', '—', '——', '－', '\\', '无', '空', '╱'])('%j is a mark', (printed) => {
    expect(readCell(printed)).toMatchObject({ value: null, state: 'mark' });
  });

  test.each([
    '00',
    '05',
    '约30',
    '30余',
    '1 2',
    '0\n0',
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

  test('a zero has no sign', () => {
    expect(Object.is(readCell('-0').value, 0)).toBe(true);
  });
});
