import { describe, expect, test } from '@jest/globals';
import {
  foldLabel,
  labelForms,
  mayBeLabel,
  readLabel,
  stripBrackets,
  stripNumbering,
} from '../../../src/facts/tables/label.js';
import {
  allLexicons,
  guessRow,
  headerYear,
  lexiconOf,
  matchColumn,
  matchRow,
  matchStructure,
  matchUnit,
} from '../../../src/facts/tables/lexicon.js';
import { structureLabels } from '../../../src/knowledge/tables/words.js';

const rowKeys = (id: 'applications' | 'stat2014' | 'art20_2019' | 'annex_fujian', label: string): string[] =>
  matchRow(lexiconOf(id), label).map(({ key }) => key);

describe('labels', () => {
  test('all that forms print may be labels; numbers, marks and units are none', () => {
    const known = allLexicons().flatMap(({ rows, reworded, columns }) => [
      ...rows.keys(),
      ...reworded.keys(),
      ...columns.keys(),
    ]);
    expect(known.length).toBeGreaterThan(500);
    expect(
      [...known, ...Object.values(structureLabels).flat()].filter((label) => !mayBeLabel(label)),
    ).toEqual([]);
    expect(['', '12', '-', '１２', '3件', '无', '2019'].filter(mayBeLabel)).toEqual([]);
  });

  test.each([
    ['其 它\n方式', '其他方式'],
    ['危及“三安全一稳定”', '危及三安全一稳定'],
    ['本年增／减', '本年增减'],
    ['（七）总计', '七总计'],
    ['AZ az 09', 'AZaz09'],
    ['Ａ类Ｚ级', 'A类Z级'],
    ['㐀一龟鿿', '㐀一龟鿿'],
    ['[@`{]~', ''],
    ['其它 其他', '其他其他'],
    ['、。，', ''],
  ])('%j folds to %j', (printed, folded) => {
    expect(foldLabel(printed)).toBe(folded);
  });

  test.each([
    ['(三)1.属于国家秘密', '属于国家秘密', 1],
    ['二、上年结转', '上年结转', 2],
    ['其中:1、网站公开', '网站公开', 1],
    ['①当面', '当面', 1],
    ['规章', '规章', null],
    ['12.其他', '其他', 12],
    ['十、其他', '其他', 10],
    ['其中:规章', '规章', null],
    ['一、(二)3.④规章', '规章', 4],
    ['一、(二)3.④5.规章', '5.规章', 4],
    ['7500', '7500', null],
  ])('%j begins with a numbering', (printed, rest, number) => {
    expect(stripNumbering(printed)).toEqual({ rest, number });
  });

  test.each([
    ['上一年项目数量(指2019年事项数)', '上一年项目数量'],
    [`规范性文件(${'指'.repeat(120)})`, '规范性文件'],
    [`规范性文件(${'指'.repeat(121)})`, `规范性文件(${'指'.repeat(121)})`],
    ['(一)规章[件]', '规章'],
    ['规章(未完', '规章(未完'],
    ['规章未完)', '规章未完)'],
    ['甲(乙(丙)丁)', '甲(乙丁)'],
  ])('%j without brackets is %j', (printed, bare) => {
    expect(stripBrackets(printed)).toBe(bare);
  });

  test.each([
    ['（三） 1. 属于国家秘密', ['三1属于国家秘密', '属于国家秘密']],
    ['规 章', ['规章']],
    ['3规章(件)', ['3规章件', '规章']],
    ['12规章', ['12规章', '规章']],
    ['123规章', ['123规章']],
    ['规章2020', ['规章2020']],
    ['12', ['12']],
    ['——', []],
  ])('%j is known under %j', (printed, forms) => {
    expect(labelForms(printed)).toEqual(forms);
    // And when it comes again.
    expect(labelForms(printed)).toEqual(forms);
  });

  test('white space is no part of a label', () => {
    expect(readLabel(' 规\u3000 章\n（件） ')).toBe('规章(件)');
  });

  test('more labels than are remembered', () => {
    for (let i = 0; i < 5000; i++) {
      const folded = foldLabel(`规章 ${String(i)}`);
      if (folded !== `规章${String(i)}` || labelForms(`规章 ${String(i)}`)[0] !== folded)
        throw new Error(folded);
    }
    expect(labelForms('规章 7')).toEqual(['规章7']);
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
    // A row's own label goes before a variant, and a variant before nothing.
    ['applications', '其他', ['other_other']],
    ['applications', '合计', ['outcome_total']],
    ['applications', '本年新收', ['received_new']],
    ['art20_2019', '政府规章', ['government_rules']],
    ['art20_2019', '规章制度', []],
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
    expect(matchColumn(lexiconOf('stat2014'), '2015年统计数')?.key).toBe('value');
    expect(matchColumn(lexiconOf('stat2014'), '2015年度报告')).toBeNull();
    expect(matchColumn(lexiconOf('applications'), '2015年')).toBeNull();
    expect(matchColumn(lexiconOf('applications'), '合计')?.key).toBe('total');
    expect(matchColumn(lexiconOf('annex_fujian'), '历年累计')?.key).toBe('cumulative');
  });

  test('heads of columns without values', () => {
    expect(matchStructure('序 号')).toBe('sequence');
    expect(matchStructure('计量单位')).toBe('unit');
    expect(matchStructure('（指标名称）')).toBe('label');
    expect(matchStructure('代码')).toBe('code');
    expect(matchStructure('备注')).toBe('note');
    expect(matchStructure('单位负责人')).toBeNull();
    // White space counts: nobody prints a head so wide.
    expect(matchStructure(`单${' '.repeat(22)}位`)).toBe('unit');
    expect(matchStructure(`单${' '.repeat(23)}位`)).toBeNull();
    expect(matchUnit(`人${' '.repeat(22)}次`)).toBe('renci');
    expect(matchUnit(`人${' '.repeat(23)}次`)).toBeNull();
  });

  test('a table that is not there', () => {
    expect(() => lexiconOf('narrative' as 'stat2014')).toThrow('narrative');
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
    // A row that is read already, the head of several rows, four characters, and nothing at all.
    expect(guessRow(lexiconOf('applications'), '2.其他法律行政止公开', () => false)).toBeNull();
    expect(
      guessRow(
        lexiconOf('applications'),
        '2.其他法律行政止公开',
        ({ key }) => key !== 'denied_prohibited_by_law',
      ),
    ).toBeNull();
    expect(guessRow(lexiconOf('applications'), '本年度办里结果', all)).toBeNull();
    expect(guessRow(lexiconOf('applications'), '重复申清', all)).toBeNull();
    expect(guessRow(lexiconOf('applications'), '——', all)).toBeNull();
    expect(guessRow(lexiconOf('applications'), '不予公幵', all)).toBeNull();
    expect(guessRow(lexiconOf('applications'), '属于行政查询事顶', all)?.key).toBe(
      'denied_administrative_query',
    );
    // Half of each of two rows.
    expect(guessRow(lexiconOf('stat2014'), '意公开答复数', all)).toBeNull();
  });
});

test('a label with another ending is the row, unless another form prints it', () => {
  expect(rowKeys('stat2014', '收到申请数量')).toEqual(rowKeys('stat2014', '收到申请数'));
  expect(rowKeys('stat2014', '收到申请数')).toHaveLength(1);
  // Heads of the results of reviews since 2019.
  expect(rowKeys('stat2014', '行政复议数量')).toEqual(['review_total']);
  expect(rowKeys('stat2014', '行政复议')).toEqual([]);
  expect(rowKeys('stat2014', '行政诉讼')).toEqual([]);
});
