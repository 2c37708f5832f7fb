import { describe, expect, test } from '@jest/globals';
import { formRows } from '../forms.js';
import { tablesOf } from './tablesOf.js';

const applications =
  '本年新收政府信息公开申请数量 3 二、上年结转政府信息公开申请数量 0 （一）予以公开 2 1.属于国家秘密 0 2.其他法律行政法规禁止公开 1 四、结转下年度继续办理 0';
const statistics =
  '收到申请数 件 9 1．当面申请数 件 3 2．传真申请数 件 0 申请办结数 件 9 1．按时办结数 件 8 2．延期办结数 件 1 行政复议数量 件 0 行政诉讼数量 件 0 举报投诉数量 件 0';
const rules = '信息内容 本年制发件数 本年废止件数 现行有效件数 规章 0 0 0 行政规范性文件 1 2 3';
const talk = (length: number): string => '本局认真贯彻落实条例规定'.repeat(10).slice(0, length);

describe('where a table begins and ends', () => {
  test.each<[string, string, [string, string][]]>([
    ['labels with numbers', applications, [['applications', applications]]],
    ['words around it', `本局概况。 ${applications} 五、存在的问题`, [['applications', applications]]],
    [
      'its heads',
      `申请人情况 自然人 总计 ${applications}`,
      [['applications', `申请人情况 自然人 总计 ${applications}`]],
    ],
    [
      'more numbers behind the last label',
      `${applications} 0 0 0 / 1 以上`,
      [['applications', `${applications} 0 0 0 / 1`]],
    ],
    [
      'a numbering behind it is the next chapter’s',
      `${applications} 五、问题`,
      [['applications', applications]],
    ],
    [
      'heads of labels and units',
      `统计指标 单位 统计数 ${statistics}`,
      [['stat2014', `统计指标 单位 统计数 ${statistics}`]],
    ],
    [
      'words of the form before it',
      `第二十条第（一）项 ${rules}`,
      [['art20_2021', `第二十条第（一）项 ${rules}`]],
    ],
    [
      'two tables',
      `${statistics} 以上各项由各单位填报，现予公布。 ${applications}`,
      [
        ['stat2014', statistics],
        ['applications', applications],
      ],
    ],
    [
      'a running title between rows',
      applications.replace('（一）予以', `${talk(60)} （一）予以`),
      [['applications', applications.replace('（一）予以', `${talk(60)} （一）予以`)]],
    ],
    [
      'no longer words: what stands behind them is a table of its own',
      applications.replace('（一）予以', `${talk(61)} （一）予以`),
      [['applications', applications.slice(applications.indexOf('予以'))]],
    ],
  ])('%s', (_, text, tables) => {
    expect(tablesOf(text)).toEqual(tables);
  });

  test.each<[string, string]>([
    [
      'too few labels',
      '一、本年新收政府信息公开申请数量 3 二、上年结转政府信息公开申请数量 0 （一）予以公开 2',
    ],
    ['labels that many tables have', '予以公开 1 部分公开 2 其他处理 3 总计 6'],
    [
      'labels in a sentence without numbers',
      '本年新收申请数量、上年结转申请数量、予以公开、属于国家秘密、结转下年度继续办理等情况见附表。',
    ],
    ['words of art. 20 without heads', '规章 0 行政规范性文件 1 行政许可 3 行政处罚 4'],
    ['nothing', '本局认真贯彻落实条例规定。'],
  ])('no table: %s', (_, text) => {
    expect(tablesOf(text)).toEqual([]);
  });

  test('a form left empty is one all the same, with its heads', () => {
    const empty = `信息内容 本年制发件数 本年废止件数 现行有效件数 规章 行政规范性文件 信息内容 本年处理决定数量 行政许可 信息内容 本年处理决定数量 行政处罚 行政强制`;
    expect(tablesOf(empty).map(([id]) => id)).toEqual(['art20_2021']);
  });

  test('a table named in a sentence before its title begins behind the title', () => {
    const title = '三、收到和处理政府信息公开申请情况';
    const [table] = tablesOf(`本年新收政府信息公开申请数量3件。 ${title} ${applications}`);
    expect(table).toEqual(['applications', applications]);
  });
});

describe('words before the first label', () => {
  test.each<[string, string]>([
    ['words of the form behind bars', `| 第二十条第（一）项 | | ${rules}`],
    ['words of the form before a numbering', `申请人情况 一、${applications}`],
    ['words of the form before a mark', `申请人情况 — ${applications}`],
    ['words of the form before many empty cells', `申请人情况 ${'| '.repeat(23)}${applications}`],
    ['a year is part of a head', `统计指标 2015 ${statistics}`],
    ['the first number of a sequence', `序号 统计指标 1 ${statistics}`],
    ['the same with a zero', `序号 统计指标 01 ${statistics}`],
    ['heads with few other words', `统计指标 单位 ${talk(12)} ${statistics}`],
  ])('part of the table: %s', (_, text) => {
    const [table] = tablesOf(text);
    expect(table?.[1]).toBe(text.replace('| 第', '第'));
  });

  test.each<[string, string, string]>([
    ['other words behind words of the form', `第二十条第（一）项 本局概况 ${rules}`, rules],
    ['a number behind words of the form', `申请人情况 5 ${applications}`, applications],
    ['words of the form far away', `申请人情况 ${'| '.repeat(24)}${applications}`, applications],
    ['a head that a sentence names', `各单位 35 ${statistics}`, statistics],
    ['a head with a number', `统计指标 35 ${statistics}`, statistics],
    ['a head with a number that ends like a year', `统计指标 12015 ${statistics}`, statistics],
    ['a head with a number that begins like a year', `统计指标 20151 ${statistics}`, statistics],
    ['a head with a number that begins with one', `统计指标 10 ${statistics}`, statistics],
    ['a head with a number that ends with one', `统计指标 21 ${statistics}`, statistics],
    ['heads with many other words', `统计指标 单位 ${talk(13)} ${statistics}`, statistics],
    [
      'a head before other heads, many words between them',
      `统计指标 ${talk(13)} 单位 ${statistics}`,
      `单位 ${statistics}`,
    ],
    [
      'labels of another table behind a head',
      `单位 要求行政机关确认或重新出具已获取信息 ${statistics}`,
      statistics,
    ],
    ['a label that many tables have', `总计 5 ${applications}`, applications],
    ['rows of art. 20 in a sentence', `规章 3 行政许可 2 行政处罚 4 ${rules}`, rules],
  ])('no part of the table: %s', (_, text, table) => {
    expect(tablesOf(text).map(([, found]) => found)).toEqual([table]);
  });
});

describe('what goes on with a table, and what ends it', () => {
  const values = (change: string) => applications.replace(/ \d/g, change);
  const letters = '结结其尚果果他未维纠结审持正果结 '.repeat(5);
  const ones = Array<string>(15).fill('1').join(' ');

  test.each<[string, string]>([
    ['marks in all cells', values(' /')],
    ['bars around empty cells', values(' |')],
    [
      'a title of statistics on each page',
      statistics.replace('申请办结数', '政府信息公开情况统计表 申请办结数'),
    ],
    ['the total behind the last row', `${applications} 总计 5`],
    ['a colon before the last number', applications.replace(/ 0$/, '：0')],
    ['three groups of reviews and all their numbers', `行政复议 未经复议直接起诉 复议后起诉 ${ones}`],
    [
      'letters of heads that run across',
      `行政复议 ${letters}未经复议直接起诉 ${letters}复议后起诉 总计 ${ones}`,
    ],
    [
      'fifteen rows and more without numbers',
      formRows(true)
        .map(({ label }) => label)
        .slice(0, 15)
        .join(' '),
    ],
  ])('one table: %s', (_, text) => {
    const [table, ...others] = tablesOf(text);
    expect(others).toEqual([]);
    expect(table?.[1].replace(/^[一二]、/, '')).toBe(text.replace(/^[一二]、/, ''));
  });

  test.each<[string, string]>([
    ['the title of the next table', `${applications} 政府信息公开行政复议、行政诉讼情况 总计 5`],
    ['a label of another table', `${applications} 规章 3`],
    ['a total behind labels of another table', `${applications} 行政处罚 3 总计 5`],
    ['a numbering with numbers behind it', `${applications} 五、3 4`],
    ['letters that are heads of another table only', `${applications} 结果 5`],
  ])('the table ends before: %s', (_, text) => {
    const [table, ...others] = tablesOf(text);
    expect(others).toEqual([]);
    expect(table?.[1]).toBe(applications);
  });

  test('no more numbers behind the last label than any row or column has', () => {
    const most = `${applications}${' 1'.repeat(79)}`;
    expect(tablesOf(`${most} 2 3`)).toEqual([['applications', most]]);
  });

  test.each<[string, string]>([
    [
      'rows in plenty',
      formRows(true)
        .map(({ label }) => label)
        .slice(0, 14)
        .join(' '),
    ],
    ['labels without numbers', values('')],
    [
      'few rows under many heads',
      '自然人 商业企业 科研机构 本年新收政府信息公开申请数量 3 上年结转政府信息公开申请数量 0 予以公开 2',
    ],
    ['three groups of reviews and a number too few', `行政复议 未经复议直接起诉 复议后起诉 ${ones.slice(2)}`],
    ['two groups of reviews', `未经复议直接起诉 复议后起诉 ${ones}`],
    [
      'all rows of art. 20 in a sentence',
      '信息内容包括规章、行政规范性文件、行政许可、行政处罚、行政强制、行政事业性收费等。',
    ],
  ])('no table: %s', (_, text) => {
    expect(tablesOf(text)).toEqual([]);
  });
});

describe('tables that share labels', () => {
  const of2019 = '信息内容 上一年项目数量 本年增/减 处理决定数量 行政许可 1 0 3 行政处罚 2 0 4';
  const shanghai =
    '申请总数 条 9 当面申请数 条 3 传真申请数 条 0 信函申请数 条 1 同意公开答复数 条 8 网站专栏页面访问量 人次 77 现场接待人数 人次 6 行政复议数 件 0 行政诉讼数 件 1';
  const fujian =
    '主动公开信息数 条 7 43 网站公开 条 7 40 政府公报公开 条 0 3 受理依申请公开信息总数 条 1 0 行政申诉、举报数 件 0 2';

  test.each<[string, string, string]>([
    ['a table of statistics with a row of an annex', `${statistics} 现场接待人数 6`, 'stat2014'],
    ['an annex with a row of the statistics', `${shanghai} 延期办结数 件 1`, 'annex_shanghai'],
    ['an annex behind the statistics', `${statistics} ${shanghai}`, 'stat2014'],
    ['two annexes', `${fujian} ${shanghai}`, 'annex_fujian'],
    ['most heads of 2021', `${rules} ${of2019}`, 'art20_2021'],
    [
      'most heads of 2019',
      `信息内容 本年新制作数量 本年新公开数量 对外公开总数量 规章 0 0 0 ${of2019} 行政事业性收费 本年收费金额 5`,
      'art20_2019',
    ],
  ])('%s: one of them', (_, text, id) => {
    expect(tablesOf(text).map(([found]) => found)).toEqual([id]);
  });
});
