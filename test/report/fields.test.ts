import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { identifyReport } from '../../src/report/index.js';
import { findPeriod } from '../../src/report/period.js';
import type { MetadataKey, ReportFields } from '../../src/types.js';
import { makeDocument } from './makeDocument.js';

const read = (text: string, metadata: Partial<Record<MetadataKey, string>> = {}): ReportFields =>
  identifyReport(makeDocument(text, metadata));

const body = '\n根据条例编制本报告。\n一、概述\n工作平稳有序。\n二、主动公开情况\n公开信息12条。\n';

describe('the agency when the title does not say it all', () => {
  test.each<[string, string, Partial<Record<MetadataKey, string>>, string | null]>([
    [
      'publisher with the fuller name',
      '淮南市2009年政府信息公开工作报告',
      { publisher: '淮南市人民政府' },
      '淮南市人民政府',
    ],
    [
      'publisher of a zone',
      '平凉工业园区2013年政府信息公开年报',
      { publisher: '平凉工业园区管委会' },
      '平凉工业园区管委会',
    ],
    [
      'publisher that is another body',
      '淮南市2009年政府信息公开工作报告',
      { publisher: '淮南市信息中心' },
      '淮南市',
    ],
    ['publisher elsewhere', '淮南市2009年政府信息公开工作报告', { publisher: '蚌埠市人民政府' }, '淮南市'],
    ['no agency: publisher', '2013年度政府信息公开年度报告', { publisher: '桃江县财政局' }, '桃江县财政局'],
    [
      'no agency: site name',
      '2013年度政府信息公开年度报告',
      { site_name: '桃江县人民政府门户网站' },
      '桃江县人民政府',
    ],
    [
      'a title into which an intruder wrote',
      '某某彩票网$【官网】2013年政府信息公开年度报告',
      { publisher: '桃江县财政局' },
      '桃江县财政局',
    ],
    [
      'a title with nothing but an intruder’s words',
      '某某彩票网$【官网】2013年政府信息公开年度报告',
      {},
      null,
    ],
    [
      'no agency: a publisher that names nobody',
      '2013年度政府信息公开年度报告',
      { publisher: '管理员' },
      null,
    ],
  ])('%s', (_, title, metadata, agency) => expect(read(title + body, metadata).agency).toBe(agency));

  test('the preamble has the fuller name', () => {
    const text = '桃江县2013年政府信息公开年报\n本报告由桃江县人民政府编制。\n一、概述\n工作有序。';
    expect(read(text).agency).toBe('桃江县人民政府');
  });

  test('a time before the word for itself is no name', () => {
    expect(read('一、总体情况\n2013年工作平稳。\n全年我局主动公开信息25条。\n').agency).toBeNull();
  });

  test('a document named in a later chapter is not the preamble', () => {
    const text = '桃江县2013年政府信息公开年报\n一、概述\n修订《桃江县人民政府工作规则》。';
    expect(read(text).agency).toBe('桃江县');
  });

  test('the signature has it', () => {
    const text = `2013年度政府信息公开年度报告${body}桃江县教育局\n2014年2月11日\n`;
    expect(read(text)).toMatchObject({ agency: '桃江县教育局', level: 'department', divisionCode: '430922' });
  });
});

describe('the division', () => {
  test.each<[string, string, string, string | null]>([
    ['of a department', '桃江县财政局2013年政府信息公开年报', '', '430922'],
    ['of a township with its county', '桃江县灰山港镇2013年政府信息公开年报', '', '430922'],
    [
      'of a township whose county the text names',
      '灰山港镇2013年政府信息公开年报',
      '由桃江县灰山港镇人民政府编制。',
      '430922',
    ],
    ['of a township without county', '灰山港镇2013年政府信息公开年报', '', null],
    ['of a town in a city without counties', '东莞市虎门镇2014年政府信息公开年报', '', '441900'],
    ['of a town of which only the city is known', '合肥市三河镇2014年政府信息公开年报', '', null],
    ['of a zone', '平凉工业园区2013年政府信息公开年报', '', null],
    ['of an office in a zone', '合肥经济技术开发区财政局2013年政府信息公开年报', '', null],
    ['of a university', '兰州交通大学2013年信息公开年度报告', '', null],
    ['of a ministry', '教育部2013年政府信息公开年度报告', '', null],
    ['of a tax office', '国家税务总局泰兴市税务局2019年政府信息公开年报', '', '321283'],
    ['of a place that is not in the table', '东江县财政局2013年政府信息公开年报', '', null],
  ])('%s', (_, title, preamble, code) => {
    expect(read(`${title}\n${preamble}${body}`).divisionCode).toBe(code);
  });

  test('a body without place takes that of the site', () => {
    const text = `县财政局2013年政府信息公开年报${body}`;
    expect(read(text, { site_id: '4309220003' }).divisionCode).toBe('430922');
    expect(read(text, { site_name: '桃江县人民政府' }).divisionCode).toBe('430922');
    expect(read(text, { site_id: '4309000003' }).divisionCode).toBeNull();
    expect(read(text).divisionCode).toBeNull();
  });

  test('a township takes that of the site', () => {
    const text = `灰山港镇2013年政府信息公开年报${body}`;
    expect(read(text, { site_id: '4309220003' })).toMatchObject({
      level: 'township',
      divisionCode: '430922',
    });
    expect(read(text, { site_id: '4309000003' }).divisionCode).toBeNull();
  });
});

describe('the year', () => {
  test.each<[string, string, number | null]>([
    ['of the title', `桃江县2013年政府信息公开年报\n2014年3月26日公布。${body}`, 2013],
    [
      'of the title with the year of publication before it',
      '桃江县2014年公布2013年度政府信息公开年度报告',
      2013,
    ],
    ['of the period', `政府信息公开年度报告\n统计期限自2012年1月1日起至2012年12月31日止。${body}`, 2012],
    ['the text speaks of', `政府信息公开年度报告\n2012年度,全县公开信息12条。比2011年多。${body}`, 2012],
    ['not of the publication', `政府信息公开年度报告\n发布时间:2014-03-26${body}`, null],
    [
      'not after the signature',
      `政府信息公开年度报告\n2012年公开信息12条。2013年新增网站,2013年建成。${body}桃江县水利局\n2013年3月5日`,
      2012,
    ],
    [
      'two figures that a mention of a year parts',
      `政府信息公开年度报告\n2012年度公开信息12条,其中20\n2012-2013学年14年以来新建。${body}`,
      2012,
    ],
    ['not of a cited document', `政府信息公开年度报告\n国办发〔2014〕32号。${body}`, null],
  ])('%s', (_, text, year) => expect(read(text).year).toBe(year));
});

describe('the period', () => {
  test.each<[string, number | null, string | null, string | null]>([
    ['统计期限自2009年1月1日至2009年12月31日', 2009, '2009-01-01', '2009-12-31'],
    ['统计日期自2012年3月31日起至2013年3月31日止', 2012, '2012-03-31', '2013-03-31'],
    ['数据统计期限为2019年1月1日至12月31日', 2019, '2019-01-01', '2019-12-31'],
    ['数据统计期限为1月1日至12月31日', 2019, '2019-01-01', '2019-12-31'],
    ['2013年度(1月1日至12月31日)的统计数据', 2013, '2013-01-01', '2013-12-31'],
    ['数据起于2020年1月1日,止于2020年12月31日', 2020, '2020-01-01', '2020-12-31'],
    ['数据自2020年1月1日起算,到2020年12月31日截止', 2020, '2020-01-01', '2020-12-31'],
    ['数据起止时间为2012年1月1日—12月31日', 2012, '2012-01-01', '2012-12-31'],
    ['所列数据自2008年5月1日《条例》施行之日起,至2008年12月31日止', 2008, '2008-05-01', '2008-12-31'],
    ['统计时间为2016年9月1日至2017年8月31日', 2016, '2016-09-01', '2017-08-31'],
    ['统计期限从二〇一二年一月一日起至二〇一二年十二月三十一日止', 2012, '2012-01-01', '2012-12-31'],
    ['统计时限为2013.1.1-2013.12.31', 2013, '2013-01-01', '2013-12-31'],
    ['统计期限为2013年1月至12月', 2013, '2013-01-01', '2013-12-31'],
    ['自2009年1月1日至2009年12月31日,全市发布信息3万条', 2009, '2009-01-01', '2009-12-31'],
    ['2009年4月20日至5月20日开展了宣传月活动', 2009, null, null],
    ['自2009年5月1日起施行', 2009, null, null],
    ['统计期限见附表', 2009, null, null],
    ['2013年1月至3月举办培训', 2013, null, null],
  ])('%s', (text, year, start, end) => {
    expect(findPeriod(`我县有11个乡镇。${text}。\n`, year)).toEqual({ start, end });
  });

  test('the figures go before an event', () => {
    const text = '2013年3月1日至11月30日开展清理。本报告统计期限为2013年1月1日至2013年12月31日。';
    expect(findPeriod(text, 2013)).toEqual({ start: '2013-01-01', end: '2013-12-31' });
  });

  test('a day broken over two lines', () => {
    expect(findPeriod('统计期限自2011年1月\n1日起至2011年12月31日止。', 2011).start).toBe('2011-01-01');
  });
});

describe('published_on', () => {
  const title = '桃江县2013年政府信息公开年报';
  test.each<[string, string, Partial<Record<MetadataKey, string>>, string | null]>([
    [
      'the page before the metadata',
      '',
      { published_on: '2014年3月27日', pub_date: '2014-04-01' },
      '2014-03-27',
    ],
    ['PubDate before 生成日期', '', { pub_date: '2014-04-01 10:12', created_on: '2014-03-26' }, '2014-04-01'],
    ['生成日期', '', { created_on: '2014/3/26' }, '2014-03-26'],
    ['an unreadable field', '', { published_on: '近日', pub_date: '2014-04-01' }, '2014-04-01'],
    ['a byline', '\n来源:县政府办 日期:2014-03-27 浏览:57', {}, '2014-03-27'],
    ['a day alone under the title', '\n2014-03-27 00:00:00', {}, '2014-03-27'],
    ['a document-sharing site', '', { published_on: '2018-03-27', site_name: '豆丁网' }, null],
    ['the period is none', '\n统计时间:2013年1月1日至12月31日', {}, null],
    ['nothing', '', {}, null],
    ['a name and a day', '\n桃江县水利局 2014/3/27', {}, '2014-03-27'],
    ['a list of names and days', '\n桃江县水利局 2014/3/27\n桃江县教育局 2015/4/27', {}, null],
    ['at the foot', `${body}\n更新时间:2014-03-27 10:10`, {}, '2014-03-27'],
    ['a neighbour at the foot', `${body}\n县长调研 发布时间:2019-05-06`, {}, null],
    ['a day within a sentence at the foot', `${body}\n会议公布日期:2014-01-01召开`, {}, null],
    ['the site at the foot', `${body}\n网站更新时间:2020-01-01`, {}, null],
    ['a day before the report year ends', `${body}\n更新时间:2013-11-05`, {}, null],
    ['under a list of others', `${body}\n相关新闻\n县长调研\n发布时间:2019-05-06`, {}, null],
    ['under the page before', `${body}\n上一篇:2012年年报\n公示时间:2014-03-01`, {}, null],
  ])('%s', (_, line, metadata, date) => {
    expect(read(`${title}${line}${body}`, metadata).publishedOn).toBe(date);
  });
});

describe('signed_on', () => {
  const title = '桃江县2013年政府信息公开年报';
  const chapters = '\n一、概述\n2014年1月5日召开会议。\n二、问题\n尚有差距。\n';
  test.each<[string, string, string | null]>([
    ['name and day', '桃江县人民政府\n2014年3月26日', '2014-03-26'],
    ['name and day in one line', '桃江县人民政府办公室 二O一四年三月二十六日', '2014-03-26'],
    ['figures only, under a name', '桃江县人民政府\n2014-03-26', '2014-03-26'],
    [
      'with page furniture behind',
      '桃江县人民政府\n2014年3月26日\n#chrome 分享到:\n#chrome 2014-04-01',
      '2014-03-26',
    ],
    [
      'with an annex behind',
      '桃江县人民政府\n2014年3月26日\n附表\n指标名称 计量单位 数量\n填报日期:2014年1月5日',
      '2014-03-26',
    ],
    ['a month only', '桃江县人民政府\n二〇一四年三月', null],
    ['a day of another time', '桃江县人民政府\n2009年3月26日', null],
    ['a day in a sentence', '本报告于2014年3月26日公布。', null],
    ['figures without a name', '2014-03-26', null],
  ])('%s', (_, end, date) => expect(read(title + chapters + end).signedOn).toBe(date));

  const annexed =
    '政府信息公开年度报告\n一、概述\n2013年度公开信息12条,2013年未收费。\n二、问题\n尚有差距。\n';
  test.each<[string, string, string | null]>([
    ['', '附件:桃江县政府信息公开规定\n桃江县人民政府\n2008年5月1日', null],
    ['behind the own day', '2014年3月26日\n附件:公开规定\n桃江县人民政府\n2008年5月1日', '2014-03-26'],
  ])('a regulation annexed %s bounds no year and signs nothing', (_, end, date) => {
    const fields = read(`${annexed}桃江县水利局\n${end}`);
    expect([fields.year, fields.agency, fields.signedOn]).toEqual([2013, '桃江县水利局', date]);
  });

  test.each([
    ['2014年3月5日主办单位:桃江县人民政府', '2014-03-05'],
    ['2014年3月5日主办。', null],
  ])('a day without white space before %s', (end, date) => {
    const page = `${title} ${'本县工作平稳有序。'.repeat(30)}桃江县水利局${end}`;
    expect(read(page).signedOn).toBe(date);
  });

  test('a day on which somebody acts', () => {
    const page = `${title} ${'本县工作平稳有序。'.repeat(30)}会议由桃江县教育局2014年3月5日`;
    expect(read(page).signedOn).toBeNull();
  });

  test('in brackets under the title', () => {
    expect(read(`${title}\n（2014年1月20日）${chapters}`).signedOn).toBe('2014-01-20');
  });

  test('in a line that holds the whole page', () => {
    const page = `${title} ${'本县工作平稳有序。'.repeat(30)} 桃江县人民政府 2014年3月26日 附件下载`;
    expect(read(page).signedOn).toBe('2014-03-26');
  });
});

test('whatever the text, nothing is thrown and dates are days', () => {
  const pieces = fc.constantFrom(
    '桃江县',
    '2013年',
    '政府信息公开',
    '年度报告',
    '\n',
    '一、',
    '3月26日',
    '至',
    '。',
    '(',
    '二〇',
    '省',
    ' ',
    '12',
  );
  fc.assert(
    fc.property(fc.array(pieces, { maxLength: 40 }), (parts) => {
      const report = read(parts.join(''));
      for (const day of [report.periodStart, report.periodEnd, report.publishedOn, report.signedOn]) {
        expect(day === null || new Date(day).toISOString().startsWith(day)).toBe(true);
      }
      expect(report.divisionCode ?? '430922').toMatch(/^\d{6}$/);
    }),
  );
});
