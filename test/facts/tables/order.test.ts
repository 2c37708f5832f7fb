import { describe, expect, test } from '@jest/globals';
import { solveOrder } from '../../../src/facts/tables/align/order.js';
import { tableModel } from '../../../src/knowledge/tables/index.js';
import { told, tornTable } from './stream.js';

describe('the order of the form', () => {
  const { rows: models } = tableModel('applications');
  const leaves = models.filter(({ kind }) => kind === 'leaf' || kind === 'total').map(({ key }) => key);
  const row = (at: number): string => `${String(at)} 0 ${String(at % 3)} 0 0 0 ${String(at + (at % 3))}`;
  /** All labels first, but for one that kept its numbers; then all numbers. */
  const torn = (keys: readonly string[], change: (numbers: string[]) => string[] = (numbers) => numbers) => {
    const numbers = change(keys.map((_, i) => row(i)));
    const { model, slots } = tornTable(
      'applications',
      `label ${keys[0] ?? ''}`,
      numbers[0] ?? '',
      ...keys.slice(1).map((key) => `label ${key}`),
      numbers.slice(1).join(' '),
    );
    return told(solveOrder(model, slots));
  };
  const expected = (keys: readonly string[]) => Object.fromEntries(keys.map((key, i) => [key, row(i)]));
  const broken =
    (count: number, from = 1) =>
    (numbers: string[]) =>
      numbers.map((text, i) => (i >= from && i < from + count ? text.replace(/\d+$/u, '99') : text));

  test('as many numbers as the form has cells, and sums that hold', () => {
    expect(torn(leaves)).toEqual(expected(leaves));
  });

  test('printed errors in a quarter of the rows with numbers, not in more', () => {
    const wrong = torn(leaves, broken(6));
    expect(wrong).toMatchObject({ carried_in: '1 0 1 0 0 0 99', carried_out: row(leaves.length - 1) });
    expect(torn(leaves, broken(7))).toBeNull();
    // Rows of zeros prove nothing: of five rows with numbers one may be wrong, of four none.
    const few = (count: number, wrongs: number) =>
      torn(leaves, (numbers) =>
        broken(wrongs)(numbers).map((text, i) => (i > 0 && i <= count ? text : '0 0 0 0 0 0 0')),
      );
    expect(few(5, 1)).not.toBeNull();
    expect(few(5, 2)).toBeNull();
    expect(few(4, 1)).toBeNull();
    expect(few(4, 0)).not.toBeNull();
  });

  test('a row that is not printed in the form of 2019: one row 其他处理', () => {
    const old = models
      .filter((one) => (one.kind === 'leaf' || one.kind === 'total') && one.parent !== 'other_handling')
      .map(({ key }) => key);
    expect(torn(old)).toEqual(expected(old));
    const whole = models
      .filter((one) => old.includes(one.key) || one.key === 'other_handling')
      .map(({ key }) => key);
    expect(torn(whole)).toEqual(expected(whole));
  });

  test('marks stand where zeros would', () => {
    const marked = torn(leaves, (numbers) => numbers.map((text, i) => (i === 3 ? '/ / / / / / /' : text)));
    expect(marked).toMatchObject({ partially_granted: '/ / / / / / /' });
    const doubled = torn(leaves, (numbers) => numbers.map((text, i) => (i === 3 ? '3 00 0 0 0 0 3' : text)));
    expect(doubled).toMatchObject({ partially_granted: '3 00 0 0 0 0 3' });
  });

  test.each<[string, (numbers: string[]) => string[]]>([
    ['a number too few', (numbers) => [...numbers.slice(0, -1), '1 0 1 0 0 2']],
    ['a number too many', (numbers) => [...numbers.slice(0, -1), '1 0 1 0 0 0 0 2']],
    ['a number that is none', (numbers) => [...numbers.slice(0, -1), '05 0 0 0 0 0 5']],
    ['the kept numbers a row too far down', (numbers) => [...numbers.slice(1), numbers[0] ?? '']],
  ])('refused: %s', (name, change) => {
    if (name.startsWith('the kept')) {
      const numbers = leaves.map((_, i) => row(i));
      const { model, slots } = tornTable(
        'applications',
        ...leaves.slice(2).map((key) => `label ${key}`),
        'part',
        numbers.slice(0, 3).join(' '),
        `label ${leaves[0] ?? ''}`,
        numbers[3] ?? '',
        `label ${leaves[1] ?? ''}`,
        numbers.slice(4).join(' '),
      );
      expect(solveOrder(model, slots)).toBeNull();
    } else expect(torn(leaves, change)).toBeNull();
  });

  test('no label kept its numbers: nothing says where the order begins', () => {
    const { model, slots } = tornTable(
      'applications',
      ...leaves.map((key) => `label ${key}`),
      'part',
      leaves.map((_, i) => row(i)).join(' '),
    );
    expect(solveOrder(model, slots)).toBeNull();
  });

  test('a table without sums of rows has no order to prove', () => {
    const { model, slots } = tornTable('stat2014', 'label applications_received', '3');
    expect(solveOrder(model, slots)).toBeNull();
  });
});
