import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { documentText, explain, extract, type GovRecord } from '../../src/index.js';

const fixture = async (name: string, file: string): Promise<string> => {
  const bytes = readFileSync(new URL(`../../fixtures/reports/${name}/${file}`, import.meta.url));
  const result = await documentText(bytes, { uri: file });
  if ('code' in result) throw new Error(result.message);
  return result.text;
};
const read = (text: string): Promise<GovRecord[]> => extract(Buffer.from(text), { uri: 'all.txt' });
const titlesOf = async (text: string): Promise<(string | null | undefined)[]> =>
  (await read(text)).map(({ report }) => report?.title);

const chapters = `根据条例编制本报告，现将有关工作情况予以公布。
一、概述
本单位重视信息公开工作，健全制度，明确专人负责，各项工作有序开展，未发生失泄密事件。
二、主动公开政府信息情况
全年主动公开政府信息12条，其中机构职能类2条，工作动态类10条，均通过网站发布。
三、依申请公开政府信息情况
全年收到申请2件，均已按期答复。
四、存在的主要问题及改进情况
内容有待充实，下一步将加强培训，完善目录，扩大公开范围。
`;
const first = `华容县审计局2011年政府信息公开工作年度报告\n${chapters}华容县审计局\n2012年1月10日\n`;
const second = `华容县水利局2011年政府信息公开工作年度报告\n${chapters.replace('12条', '34条').replace('2条', '24条')}`;

describe('several reports in one document', () => {
  test.each([
    [
      'two of different eras',
      ['stat2014-2015-county-pipe-rows-blanks-marks', 'narrative-2008-city-hardwrap-gb18030'],
    ],
    ['with tables in text', ['format2021-2021-township-lines-text', 'format2019-2020-bureau-tabs-text']],
    [
      'three',
      [
        'narrative-2010-street-shanghai-annex-text',
        'format2021-2024-zone-pipes-text',
        'stat2014-2016-bureau-text-tab-rows',
      ],
    ],
  ])('%s: each gives what it gives alone', async (_, names) => {
    const texts = await Promise.all(names.map((name) => fixture(name, 'source.txt')));
    const alone = await Promise.all(texts.map(async (text) => (await read(text))[0]));
    const whole = texts.join('\n\n');
    const records = await read(whole);
    expect(records.map(({ source }) => source.part)).toEqual(names.map((__, i) => i + 1));
    expect(records.map(({ report }) => report)).toEqual(alone.map((record) => record?.report));
    expect(records.map(({ counts }) => counts)).toEqual(alone.map((record) => record?.counts));
    expect(records.map(({ tables }) => tables)).toEqual(alone.map((record) => record?.tables));
    const characters = Array.from(whole);
    for (const { facts } of records) {
      for (const { evidence } of facts ?? [])
        for (const { start, end, text } of evidence) expect(characters.slice(start, end).join('')).toBe(text);
    }
  });

  test('the id is of hash and part, and the sections of a part partition the part', async () => {
    const records = await read(`${first}\n${second}`);
    const [one, two] = records;
    const hash = (text: string): string => createHash('sha256').update(text).digest('hex').slice(0, 16);
    expect(one?.id).toBe(hash(`${one?.source.sha256 ?? ''}:1`));
    expect(two?.id).toBe(hash(`${two?.source.sha256 ?? ''}:2`));
    const edges = records.map(({ sections }) => [sections?.[0]?.start, sections?.at(-1)?.end]);
    expect(edges).toEqual([
      [0, first.length + 1],
      [first.length + 1, first.length + 1 + second.length],
    ]);
    for (const { sections } of records)
      sections?.slice(1).forEach(({ start }, i) => expect(start).toBe(sections[i]?.end));
  });

  test.each([
    [
      'the same agency in two years',
      first,
      first.replaceAll('2011', '2012').replaceAll('2012年1月', '2013年1月'),
    ],
    ['in one line each', first.replaceAll('\n', ' '), second.replaceAll('\n', ' ')],
    ['with particulars above the second', first, `====\n标题：水利局年报\n发布时间：2012-02-03\n${second}`],
    [
      'the second with its title in three lines',
      first,
      second.replace('局2011年政府信息公开', '局\n2011年政府信息公开\n'),
    ],
    ['the first without a title', first.slice(first.indexOf('\n') + 1), `${second}\n${first}`],
  ])('%s', async (_, above, below) => {
    expect((await read(`${above}\n${below}`)).map(({ status }) => status)).toEqual(['ok', 'ok']);
  });

  test.each([
    ['behind the last sentence', first.slice(0, first.indexOf('。\n华容县审计局\n') + 1)],
    ['behind the day', first.trimEnd()],
    ['behind the cell of a row', `${first}指标\t单位\t数量\n四、行政复议数量\t件\t3`],
    ['behind an empty cell', `${first}指标\t单位\t数量\n四、行政复议数量\t件\t`],
    ['all in one line', first.replaceAll('\n', '')],
  ])('no line end between them: %s', async (_, above) => {
    const records = await read(above + second);
    expect(records.map(({ counts }) => counts?.published.total)).toEqual([12, 34]);
    expect(records[1]?.report?.title).toBe('华容县水利局2011年政府信息公开工作年度报告');
  });

  test('particulars belong to the report below them', async () => {
    const [one, two] = await read(`${first}\n发布时间：2012-02-03 来源：华容县水利局\n${second}`);
    expect([one?.report?.published_on, two?.report?.published_on]).toEqual([null, '2012-02-03']);
    expect(one?.report?.signed_on).toBe('2012-01-10');
  });

  test('all are explained', async () => {
    const explanations = await explain(Buffer.from(`${first}\n${second}`), { uri: 'all.txt' });
    expect(explanations.map(({ record }) => record.counts?.published.total)).toEqual([12, 34]);
  });
});

describe('one report', () => {
  const other = '华容县水利局2010年政府信息公开工作年度报告';
  test.each([
    ['doubled title', `华容县审计局2011年政府信息公开工作年度报告\n${first}`],
    ['title with place only above the full one', `华容县2011年政府信息公开工作年度报告\n${first}`],
    ['twice the same', `${first}\n${first}`],
    [
      'contents list',
      `华容县审计局2011年政府信息公开工作年度报告\n目录\n一、概述\n二、主动公开政府信息情况\n三、依申请公开政府信息情况\n四、存在的主要问题及改进情况\n${first}`,
    ],
    ['links above', `${other}\n华容县财政局2010年政府信息公开工作年度报告\n${first}`],
    ['links below', `${first}\n${other}\n华容县财政局2010年政府信息公开工作年度报告\n`],
    [
      'a link and the foot of the page below',
      `${first}\n${other}\n版权所有：华容县人民政府，未经许可，不得转载。\n主办：华容县人民政府办公室，承办：华容县信息中心，电话：4222222。\n`,
    ],
    ['another report quoted in a chapter', first.replace('\n二、', `\n参见上年报告：\n《${other}》\n二、`)],
    ['another title in a line of a chapter', first.replace('\n二、', `\n${other}\n二、`)],
    [
      'another title in a hard-wrapped sentence',
      first.replace('\n二、', `\n上年的情况，见已经公布的\n${other}，本年不再重复。\n二、`),
    ],
    [
      'another title behind a sentence that goes on',
      first.replace('\n二、', `另见附件。${other}在网站公布。\n二、`),
    ],
    ['another title at the end of a line', first.replace('\n二、', `请参阅。${other}\n二、`)],
    [
      'an annex table',
      `${first}\n附件：\n政府信息公开情况统计表\n（2011年度）\n主动公开政府信息数 条 12\n收到申请数 件 2\n`,
    ],
  ])('%s', async (_, text) => {
    const records = await read(text);
    expect(records.map(({ source }) => source.part)).toEqual([null]);
    expect(records[0]?.report?.year).toBe(2011);
    expect(records[0]?.report?.agency).toMatch(/^华容县(?:审计局)?$/);
  });

  test('a list of reports is none', async () => {
    const names = ['审计局', '水利局', '财政局', '农业局', '教育局'];
    const [record, more] = await read(
      names.map((name) => `华容县${name}2011年政府信息公开工作年度报告 2012-02-03\n`).join(''),
    );
    expect([record?.status, more]).toEqual(['not_a_report', undefined]);
  });
});

test('whatever the pieces, the parts partition the text', async () => {
  const pieces = fc.constantFrom(
    first,
    second,
    '\n',
    '一、概述\n',
    chapters,
    '政府信息公开年度报告\n',
    '附件\n',
    '2011年\n',
  );
  await fc.assert(
    fc.asyncProperty(fc.array(pieces, { minLength: 1, maxLength: 6 }), async (parts) => {
      const text = parts.join('');
      const records = (await read(text)).filter(({ status }) => status === 'ok');
      let end = 0;
      for (const { sections } of records) {
        expect(sections?.[0]?.start).toBe(end);
        end = sections?.at(-1)?.end ?? -1;
      }
      if (records.length > 0) expect(end).toBe(text.length);
      expect(await titlesOf(text)).toEqual(await titlesOf(text));
    }),
    { numRuns: 40 },
  );
});
