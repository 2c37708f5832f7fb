import { describe, expect, test } from '@jest/globals';
import {
  isGroupFragment,
  restOfLabel,
  rowBeginning,
  rowJoined,
} from '../../../../src/facts/tables/text/brokenLabels.js';
import { tableModel } from '../../../../src/knowledge/tables/index.js';

const applications = tableModel('applications');
const statistics = tableModel('stat2014');
const none = new Map<string, number>();
const seen = (...keys: string[]) => new Map(keys.map((key, i) => [key, i]));

describe('labels that line ends broke', () => {
  test.each<[string, string | undefined]>([
    ['没有现成', 'unable_must_be_created'],
    ['结转下年', 'carried_out'],
    // Too short, or the beginning of two rows or of none, or the name of a chapter.
    ['没有现', undefined],
    ['申请人无', 'other_not_corrected_in_time'],
    ['本年度办理', undefined],
    ['没有现在', undefined],
  ])('%s begins %s', (words, key) => {
    expect(rowBeginning(applications, words, none)?.key).toBe(key);
  });

  test('a label that was met begins no other row; of two that begin so neither is told', () => {
    expect(rowBeginning(applications, '没有现成', seen('unable_must_be_created'))).toBeNull();
    expect(rowBeginning(statistics, '被依法纠', none)).toBeNull();
    expect(rowBeginning(statistics, '被依法纠', seen('review_corrected'))?.key).toBe('litigation_corrected');
  });

  test('what is missing of a label, or of a variant of it', () => {
    const row = applications.rows.find(({ key }) => key === 'carried_out');
    if (!row) throw new Error('no row');
    expect(restOfLabel(row, '结转下年度继续')).toBe('办理');
    expect(restOfLabel(row, '结转下一年')).toBe('度继续办理');
    expect(restOfLabel(row, '结转下年度继续办理')).toBe('');
    expect(restOfLabel(row, '结转上年')).toBeNull();
  });

  test.each<[string, string | undefined, boolean]>([
    ['重复申请', 'not_processed_repeat', true],
    ['本年新收', 'received_new', true],
    ['重复申', undefined, true],
    ['重复办理', undefined, false],
    ['本年度办理结果', undefined, false],
  ])('the pieces %s are the row %s', (words, key, begins) => {
    const joined = rowJoined(applications, words, none);
    expect([joined.row?.key, joined.begins]).toEqual([key, begins]);
  });

  test('pieces of a label that was met are no row; of a label printed twice they are either', () => {
    expect(rowJoined(applications, '重复申请', seen('not_processed_repeat'))).toEqual({
      row: null,
      begins: false,
    });
    expect(rowJoined(statistics, '被依法纠错数', none)).toEqual({ row: null, begins: true });
  });

  test.each<[string, boolean]>([
    ['法提', true],
    ['供', true],
    ['度办理', true],
    ['无法提供', false],
    ['年度办理结', false],
    ['重复', false],
  ])('%s is a piece of a group’s name: %s', (words, is) => {
    expect(isGroupFragment(applications, words)).toBe(is);
  });
});
