import { describe, expect, test } from '@jest/globals';
import { readTime } from '../../../src/facts/prose/timeScopes.js';
import { sentenceOf } from '../../../src/facts/prose/readingUnits.js';
import type { TimeReading } from '../../../src/facts/prose/timeScopes.js';

/** The time of the number marked by ⟦. */
function timeOf(marked: string, year: number | null, carried: TimeReading | null = null): TimeReading {
  const { string, masked, numerals } = sentenceOf(marked.replace('⟦', ''));
  const numeral = numerals.find(
    ({ start, end }) => start <= marked.indexOf('⟦') && marked.indexOf('⟦') < end,
  );
  if (!numeral) throw new Error(`no number at the mark of ${marked}`);
  return readTime(string, masked, numeral.outerStart, year, carried);
}

describe('readTime', () => {
  test.each([
    ['2013年收到申请⟦12件', 2013, 'report_year'],
    ['二〇一三年收到申请⟦12件', 2013, 'report_year'],
    ['二O一三年收到申请⟦12件', 2013, 'report_year'],
    ['收到申请⟦12件', 2013, 'report_year'],
    ['2012年收到申请⟦12件', 2013, 'previous_year'],
    ['上年度收到申请⟦12件', 2013, 'previous_year'],
    ['去年收到申请9件,今年收到申请⟦12件', 2013, 'report_year'],
    ['2012年收到申请9件,2013年收到⟦12件', 2013, 'report_year'],
    ['2009年收到申请⟦12件', 2013, 'other_year'],
    ['2014年收到申请⟦12件', 2013, 'other_year'],
    ['第三季度收到申请⟦12件', 2013, 'quarter'],
    ['上半年收到申请⟦12件', 2013, 'quarter'],
    ['条例施行以来收到申请⟦12件', 2013, 'cumulative_since_2008'],
    ['历年收到申请⟦12件', 2013, 'cumulative_since_2008'],
    ['条例施行以来收到申请⟦12件', 2008, 'report_year'],
    ['今年以来收到申请⟦12件', 2013, 'report_year'],
    ['截至目前累计收到申请⟦12件', 2013, 'until_now'],
    ['截至目前,全年累计收到申请⟦12件', 2013, 'report_year'],
    ['截至2013年底累计收到申请52件,其中2013年收到⟦12件', 2013, 'report_year'],
    ['与2012年相比,收到申请⟦12件', 2013, 'report_year'],
    ['2012年收到申请⟦12件', null, 'report_year'],
    ['2013年3月收到申请⟦12件', 2013, 'report_year'],
    ['2014年3月收到申请⟦12件', 2013, 'report_year'],
    ['2012年3月收到申请⟦12件', 2013, 'previous_year'],
    ['3月份收到申请⟦12件', 2013, 'quarter'],
    ['当月收到申请⟦12件', 2013, 'quarter'],
    ['次年收到申请⟦12件', 2013, 'other_year'],
    ['2012-2013学年,收到申请⟦12件', 2013, 'previous_year'],
    ['2012-2013学年,收到申请⟦12件', 2012, 'report_year'],
    ['收到申请⟦12件(2008年以来)', 2013, 'cumulative_since_2008'],
    ['2008年以来,收到申请⟦12件', 2013, 'cumulative_since_2008'],
    ['2013年以来,收到申请⟦12件', 2013, 'report_year'],
    ['条例施行以来收到申请92件,2013年收到⟦12件', 2013, 'report_year'],
    ['2013年收到申请12件,条例施行以来⟦92件', 2013, 'cumulative_since_2008'],
    ['今年条例宣传以来收到申请⟦12件', 2013, 'report_year'],
    ['收到申请12件(2012年为9件),网上⟦7件', 2013, 'report_year'],
    ['收到申请12件(2012年收到的有9件),网上⟦7件', 2013, 'report_year'],
    ['2008年,条例施行以来收到申请⟦12件', 2012, 'cumulative_since_2008'],
    ['收到申请31件,今年27件;其中网上⟦12件', 2013, 'report_year'],
    ['公开信息2012条,其中网站⟦12条', 2013, 'report_year'],
    ['收到申请31件,上年27件;其中网上⟦12件', 2013, 'report_year'],
    ['收到申请31件,上年同期为27件;其中网上⟦12件', 2013, 'report_year'],
    ['上年27件;其中网上⟦12件', 2013, 'previous_year'],
    ['收到申请31件,上年收到27件;其中网上⟦12件', 2013, 'previous_year'],
    ['收到的申请数量连同2012年在内,网上⟦12件', 2013, 'report_year'],
    ['公开信息,截至2012年底,⟦12条', 2013, 'previous_year'],
    ['较2012年,收到申请⟦12件', 2013, 'report_year'],
    ['2012年结转申请,⟦12件', 2013, 'report_year'],
    ['累计收到申请⟦12件', 2013, 'report_year'],
    ['累计收到申请⟦12件,截至目前', 2013, 'report_year'],
    ['截至2013年底累计收到申请52件,2013年收到⟦12件', 2013, 'report_year'],
    ['2010年至2013年,收到申请⟦52件', 2013, 'cumulative_since_2008'],
    ['按照2010—2013年工作规划,收到申请⟦12件', 2013, 'report_year'],
    ['截至2012年底累计收到申请⟦52件', 2013, 'until_now'],
  ] as const)('%s in a report of %s: %s', (text, year, scope) => {
    expect(timeOf(text, year)).toMatchObject({ scope, excluded: false });
  });

  test.each([
    '收到申请比上年增加⟦12件',
    '收到申请同比减少了⟦12件',
    '收到申请较2012年增加⟦12件',
    '明年计划举办培训班⟦3期',
    '力争公开信息⟦3000条',
    '预计收到申请⟦12件',
    '2013年;收到申请同比减少⟦12件',
    '收到申请⟦12件的基础上',
    '与上年的⟦12件相比',
  ])('%s is a change or a plan, no count', (text) => expect(timeOf(text, 2013).excluded).toBe(true));

  test.each([
    '2013年收到的申请下降到⟦11件',
    '今年申请增加至⟦15件',
    '按计划公开信息120条,规划计划类信息⟦12条',
    '比上年增加3件,收到申请⟦12件',
    '比上年增加3件;收到申请⟦12件',
    '收到申请⟦12件,与上年相比',
  ])('%s is a count', (text) => expect(timeOf(text, 2013).excluded).toBe(false));

  test.each([
    ['2013年收到申请⟦12件', true],
    ['全年收到申请⟦12件', true],
    ['2012年收到申请⟦12件', true],
    ['比上年增加⟦12件', true],
    ['收到申请⟦12件(2008年以来)', true],
    ['与上年的⟦12件相比', true],
    ['条例施行以来收到申请⟦12件', true],
    ['截至目前累计收到申请⟦12件', true],
    ['收到申请⟦12件', false],
    ['2013年3月收到申请⟦12件', false],
  ])('%s says a time: %s', (text, explicit) => expect(timeOf(text, 2013).explicit).toBe(explicit));

  test('what the sentence before said holds until the sentence says otherwise', () => {
    const carried: TimeReading = { scope: 'previous_year', explicit: true, excluded: false };
    expect(timeOf('其中网上申请⟦9件', 2013, carried).scope).toBe('previous_year');
    expect(timeOf('2013年收到申请⟦9件', 2013, carried).scope).toBe('report_year');
  });
});
