import { describe, expect, test } from '@jest/globals';
import { makeStream, spanOf } from '../../../src/facts/tables/text/stream.js';
import { makeTokens } from '../../../src/facts/tables/text/tokens.js';
import { findZones, frameStart } from '../../../src/facts/tables/text/zones.js';
import { documentOf } from './documents.js';

/** The tables of a text, and the words of each from its frame to its last number. */
function tablesOf(text: string): [string, string][] {
  const document = documentOf(text);
  const stream = makeStream(document, [document.span], () => true);
  if (!stream) throw new Error('no stream');
  const tokens = makeTokens(stream);
  return findZones(tokens).map((zone) => {
    const first = tokens[frameStart(tokens, zone)];
    const last = tokens[zone.end - 1];
    const { start, end } = spanOf(stream, first?.start ?? 0, last?.end ?? 0);
    return [zone.model.id, document.text.slice(start, end)];
  });
}

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
