import { describe, expect, test } from '@jest/globals';
import { foldLabel, stripNumbering } from '../../../src/facts/tables/label.js';
import {
  guessRow,
  headerYear,
  lexiconOf,
  matchColumn,
  matchRow,
  matchUnit,
} from '../../../src/facts/tables/lexicon.js';

const rowKeys = (id: 'applications' | 'stat2014' | 'art20_2019' | 'annex_fujian', label: string): string[] =>
  matchRow(lexiconOf(id), label).map(({ key }) => key);

describe('labels', () => {
  test.each([
    ['其 它\n方式', '其他方式'],
    ['危及“三安全一稳定”', '危及三安全一稳定'],
    ['本年增／减', '本年增减'],
    ['（七）总计', '七总计'],
  ])('%j folds to %j', (printed, folded) => {
    expect(foldLabel(printed)).toBe(folded);
  });

  test.each([
    ['(三)1.属于国家秘密', '属于国家秘密', 1],
    ['二、上年结转', '上年结转', 2],
    ['其中:1、网站公开', '网站公开', 1],
    ['①当面', '当面', 1],
    ['规章', '规章', null],
  ])('%j begins with a numbering', (printed, rest, number) => {
    expect(stripNumbering(printed)).toEqual({ rest, number });
  });

  test.each([
    ['applications', '1、属于国家秘密', ['denied_state_secret']],
    ['applications', '部分公开', ['partially_granted']],
    ['applications', '3. 其它', ['other_other']],
    ['applications', '一、本年新收政府信息公开申请数量（件）', ['received_new']],
    ['stat2014', '（二）被依法纠错数', ['review_corrected', 'litigation_corrected']],
    ['stat2014', '1．专职人员数（不包括政府公报及政府网站工作人员数）', ['staff_full_time']],
    ['art20_2019', '规 章', ['government_rules']],
    ['annex_fujian', '其中：1、网站公开', ['channel_website']],
    ['applications', '处理完毕', []],
    ['applications', '不属于国家秘密', []],
  ] as const)('%s: %j is %j', (id, label, keys) => {
    expect(rowKeys(id, label)).toEqual(keys);
  });

  test('columns by label, explanation in brackets and year', () => {
    expect(matchColumn(lexiconOf('art20_2019'), '上一年项目数量（指2019年事项数）')?.key).toBe(
      'items_previous_year',
    );
    expect(matchColumn(lexiconOf('annex_fujian'), '2012年度')?.key).toBe('value');
    expect(matchColumn(lexiconOf('applications'), '总 计')?.key).toBe('total');
    expect(matchColumn(lexiconOf('applications'), '总计划')).toBeNull();
    expect(headerYear('2012年度')).toBe(2012);
    expect(headerYear('12年度')).toBeNull();
  });

  test('units', () => {
    expect(matchUnit('（万元）')).toBe('wan_yuan');
    expect(matchUnit('人次')).toBe('renci');
    expect(matchUnit('吨')).toBeNull();
  });

  test('a misprint means the one row that is near', () => {
    const all = (): boolean => true;
    expect(guessRow(lexiconOf('applications'), '2.其他法律行政止公开', all)?.key).toBe(
      'denied_prohibited_by_law',
    );
    expect(guessRow(lexiconOf('stat2014'), '告知作出更该补充数', all)?.key).toBe('asked_to_amend');
    expect(guessRow(lexiconOf('applications'), '网上公开的件数', all)).toBeNull();
    expect(guessRow(lexiconOf('stat2014'), '同意公开答复', all)?.key ?? null).not.toBe('denied');
    // Half of each of two rows.
    expect(guessRow(lexiconOf('stat2014'), '意公开答复数', all)).toBeNull();
  });
});
