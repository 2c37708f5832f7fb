import { describe, expect, test } from '@jest/globals';
import { build, entriesOf, expectSound, textsOf } from './build.js';

const report = [
  '某某县人民政府2013年政府信息公开年度报告',
  '本报告依照条例编制，数据截至2013年12月31日。',
  '一、概述',
  '全年公开信息300条，收到申请3件。',
];
const paragraphs = report.map((line) => `<p>${line}</p>`).join('');

const inText = async (...lines: readonly string[]): Promise<readonly string[]> => {
  const document = await build([...lines, ...report].join('\n'));
  expectSound(document);
  expect(textsOf(document, 'body')).toEqual(report);
  return entriesOf(document);
};

describe('metadata in the head of a page', () => {
  test('government names in any case and order of attributes; the first <title>; canonical link', async () => {
    const document = await build(
      `<html><head><title>年报_某县网</title><META content="某县网" NAME="sitename"><meta name="SiteDomain" content="www.x.example">` +
        `<meta name="SiteIDCode" content="1234567890"><meta name='ArticleTitle' content='某县年报'><meta name="PubDate" content="2014-03-01 09:00">` +
        `<meta name="ContentSource" content="县政府办"><meta name="Url" content=""><link rel="canonical" href="http://www.x.example/1.html">` +
        `<meta name="constructor" content="x"></head><body>${paragraphs}<title>别的</title></body></html>`,
    );
    expect(entriesOf(document)).toEqual([
      'page_title=年报_某县网',
      'site_name=某县网',
      'site_domain=www.x.example',
      'site_id=1234567890',
      'title=某县年报',
      'pub_date=2014-03-01 09:00',
      'content_source=县政府办',
      'url=http://www.x.example/1.html',
    ]);
    expect(document.metadata.every(({ span }) => span === null)).toBe(true);
  });

  test('a heading over two lines is one title', async () => {
    const document = await build(
      `<html><body><h2>信息公开</h2><h1>某某县人民政府<br>2013年政府信息公开年度报告</h1>${paragraphs}</body></html>`,
    );
    expect(document.metadata).toEqual([
      expect.objectContaining({
        key: 'title',
        value: '某某县人民政府2013年政府信息公开年度报告',
        origin: 'heading',
      }),
    ]);
    expectSound(document);
  });
});

describe('reading aids', () => {
  test('in labels and values of lines', async () => {
    expect(
      await inText(
        '索引號(hào)：A1/2014-00002 發(fā)布機(jī)構(gòu)：某縣(xiàn)水利局 發(fā)布日期：2014年(nián)1月(yuè)17日',
      ),
    ).toEqual(['index_number=A1/2014-00002', 'publisher=某縣水利局', 'published_on=2014年1月17日']);
  });

  test('in cells', async () => {
    const document = await build(
      `<html><body><table><tr><td>索引號(hào)</td><td>A1/2014-00002</td><td>發(fā)布機(jī)構(gòu)</td><td>某縣(xiàn)水利局</td></tr></table>${paragraphs}</body></html>`,
    );
    expect(entriesOf(document)).toEqual(['index_number=A1/2014-00002', 'publisher=某縣水利局']);
  });
});

describe('labels without colons', () => {
  test('spaced out, beside labels with blank values', async () => {
    expect(
      await inText(
        '索引号 hnsdg/2022-06258 效力属性',
        '发布机构 某某苏木 文  号 某政发〔2022〕5号',
        '成 文 日 期 2022-01-08 发布日期 2022-09-06',
      ),
    ).toEqual([
      'index_number=hnsdg/2022-06258',
      'publisher=某某苏木',
      'document_number=某政发〔2022〕5号',
      'created_on=2022-01-08',
      'published_on=2022-09-06',
    ]);
  });

  test('an index number before a word that is a label only with its colon', async () => {
    expect(await inText('索引号 hn001/2014-00003 分类 年报')).toEqual(['index_number=hn001/2014-00003']);
  });

  test('no short number in a sentence', async () => {
    const document = await build([...report, '信息编号 12-3 条以内的工作按要求完成'].join('\n'));
    expect(entriesOf(document)).toEqual([]);
  });
});

describe('labels and values between bars', () => {
  test('spaced labels, blank values, what the record has no place for', async () => {
    expect(
      await inText(
        '索 引 号 | 014200000/2014-00012 | 分 类 | 年报 综合政务 |',
        '发布机构 | 某县政府办 | 发文日期 | 2014-02-28 |',
        '文 号 |  | 有 效 性 |  |',
      ),
    ).toEqual(['index_number=014200000/2014-00012', 'publisher=某县政府办', 'created_on=2014-02-28']);
  });

  test('no row of figures', async () => {
    const document = await build([...report, '信息类别 | 数量', '机构职能 | 12', '来源 | 3 | 条'].join('\n'));
    expect(entriesOf(document)).toEqual([]);
  });
});

describe('information tables', () => {
  test('pairs in a row; empty values and 无 give nothing', async () => {
    const document = await build(
      `<html><body><table><tr><td>索 引 号：</td><td>A1/2014-00002</td><td>分类</td><td>年报</td></tr><tr><td>发布机构</td><td>某县政府办</td><td>公开日期</td><td>2014-01-17</td></tr>` +
        `<tr><td>文号</td><td></td><td>关键词</td><td></td></tr><tr><td>发文字号</td><td>无</td><td>成文日期</td><td>二〇一四年一月十日</td></tr></table>${paragraphs}</body></html>`,
    );
    expect(entriesOf(document)).toEqual([
      'index_number=A1/2014-00002',
      'publisher=某县政府办',
      'published_on=2014-01-17',
      'created_on=二〇一四年一月十日',
    ]);
    expect(document.metadata.every(({ origin }) => origin === 'information_table')).toBe(true);
    expect(document.blocks[0]).toMatchObject({ kind: 'table', role: 'metadata' });
    expectSound(document);
  });

  test('label and value in one cell, labels above values, lists', async () => {
    const cells = await build(
      `<html><body><table><tr><td>索引号：B-2</td><td>文号：某政〔2014〕3号</td></tr><tr><td>发布机构：某县</td><td>主题词：</td></tr></table>${paragraphs}</body></html>`,
    );
    expect(entriesOf(cells)).toEqual([
      'index_number=B-2',
      'document_number=某政〔2014〕3号',
      'publisher=某县',
    ]);
    const above = await build(
      `<html><body><table><tr><th>索引号</th><th>发布机构</th></tr><tr><td>C-33/4</td><td>某镇</td></tr></table>${paragraphs}</body></html>`,
    );
    expect(entriesOf(above)).toEqual(['index_number=C-33/4', 'publisher=某镇']);
    const list = await build(
      `<html><body><dl><dt>索引号：</dt><dd>000014/2014-1</dd><dt>文号：</dt><dd>${report[0]}</dd></dl>${paragraphs}</body></html>`,
    );
    expect(entriesOf(list)).toEqual(['index_number=000014/2014-1']);
    expect(textsOf(list, 'body')[0]).toBe(report[0]);
  });

  test('a table of figures is no information table', async () => {
    const document = await build(
      `<html><body>${paragraphs}<table><tr><td>名称</td><td>单位</td><td>数量</td></tr><tr><td>规章</td><td>件</td><td>0</td></tr><tr><td>会议</td><td>次</td><td>3</td></tr></table></body></html>`,
    );
    expect(document.blocks[document.blocks.length - 1]).toMatchObject({ kind: 'table', role: 'body' });
    expect(entriesOf(document)).toEqual([]);
  });
});

describe('metadata in lines', () => {
  test('several fields in a line, with and without colons', async () => {
    expect(
      await inText(
        '发布单位 县政府办 发布时间 2014-03-27 公开方式 主动公开',
        '索引号 413400/2014-0131 公开时限 长期公开 服务对象',
        '目录名称: 年度报告 文 号: 主 题 词:',
      ),
    ).toEqual(['publisher=县政府办', 'published_on=2014-03-27', 'index_number=413400/2014-0131']);
  });

  test('headers of dumps, up to their ruler', async () => {
    expect(
      await inText(
        '标题: 某县2013年政府信息公开年度报告',
        '发布时间: 2014-02-25 00:00',
        '文号: ',
        '发布机构: 某县政府办',
        '原文链接: https://www.x.example/a_1.htm',
        '本地目录: a/1',
        '图片见 links.tsv',
        '==================== 正文 ====================',
      ),
    ).toEqual([
      'title=某县2013年政府信息公开年度报告',
      'published_on=2014-02-25 00:00',
      'publisher=某县政府办',
      'url=https://www.x.example/a_1.htm',
    ]);
  });

  test('the header of a saved page: 采集时间 is no date of publication, a source that is an address is the address', async () => {
    expect(
      await inText(
        '标题：某县年度报告-某县网',
        '单位：某县发改局',
        '来源：http://www.x.example/1.shtml',
        '采集时间：2025-12-30T21:37:37',
      ),
    ).toEqual(['title=某县年度报告-某县网', 'publisher=某县发改局', 'url=http://www.x.example/1.shtml']);
  });

  test('bylines, the value of a date as printed', async () => {
    const byline = async (line: string): Promise<readonly string[]> => {
      const document = await build([report[0], line, ...report.slice(1)].join('\n'));
      expect(textsOf(document, 'body')).toEqual(report);
      return entriesOf(document);
    };
    expect(await byline('发布日期:2013-03-26    点击数:')).toEqual(['published_on=2013-03-26']);
    expect(await byline('发布时间:2010-03-30 18:02文字大小:[    ] 背景色:')).toEqual([
      'published_on=2010-03-30 18:02',
    ]);
    expect(await byline('来源：县政府办 时间：2013-02-25 00:00')).toEqual([
      'content_source=县政府办',
      'published_on=2013-02-25 00:00',
    ]);
    expect(await byline('2019-03-12 10:11 来源: 县政府办  记者：王某')).toEqual([
      'published_on=2019-03-12 10:11',
      'content_source=县政府办',
    ]);
    expect(await byline('[2014-03-12 10:11:05]')).toEqual(['published_on=2014-03-12 10:11:05']);
    expect(await byline('发布日期：2014年03月02日 | 来源：县政府办 | 【字号：大 中 小】')).toEqual([
      'published_on=2014年03月02日',
      'content_source=县政府办',
    ]);
  });

  test('fields inside the report are its own words', async () => {
    const document = await build(
      [...report, '来源：群众来信', '时间：2013-05-01', '二、问题', '工作中还存在一些不足，需要改进。'].join(
        '\n',
      ),
    );
    expect(entriesOf(document)).toEqual([]);
    expect(textsOf(document, 'metadata')).toEqual([]);
  });

  test('a period and a date of the report are no date of publication', async () => {
    const document = await build(
      [report[0], '时间：2013年1月1日至12月31日', ...report.slice(1), '某县人民政府', '2014年3月1日'].join(
        '\n',
      ),
    );
    expect(entriesOf(document)).toEqual([]);
  });
});
