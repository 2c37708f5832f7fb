import { describe, expect, test } from '@jest/globals';
import { tableCounts } from '../../../../src/facts/tables/index.js';
import { documentOf, tableOf, valuesOf } from '../documents.js';

describe('statistics and annexes in running text', () => {
  const statistics = [
    ['收到申请数', '件', '9'],
    ['1．当面申请数', '件', '3'],
    ['2．传真申请数', '件', ''],
    ['3．网络申请数', '件', '6'],
    ['4．信函申请数', '件', '0'],
    ['（二）申请办结数', '件', '9'],
    ['1．按时办结数', '件', '8'],
    ['2．延期办结数', '件', '1'],
    ['四、行政复议数量', '件', '2'],
    ['（一）维持具体行政行为数', '件', '1'],
    ['（二）被依法纠错数', '件', '0'],
    ['（三）其他情形数', '件', '1'],
    ['五、行政诉讼数量', '件', '5'],
    ['（二）被依法纠错数', '件', '4'],
    ['（三）其他情形数', '件', '1'],
    ['七、依申请公开信息收取的费用', '万元', '0.0024'],
  ];

  test.each([' ', '\t', '\n'])(
    'statistics parted by %j: units, blanks, labels that are printed twice',
    (gap) => {
      const lines = [['统计指标', '单位', '统计数'], ...statistics];
      const body = lines
        .map((line) => line.filter((cell) => cell !== '' || gap === '\t').join(gap))
        .join(gap === ' ' ? ' ' : '\n');
      const reading = tableOf(
        documentOf('附件：政府信息公开情况统计表', body, '审核人：某某  填报日期：2016年1月5日'),
        'stat2014',
      );
      expect(valuesOf(reading, 'review_corrected')).toEqual({ value: 0 });
      expect(valuesOf(reading, 'litigation_corrected')).toEqual({ value: 4 });
      expect(reading.rows['received_fax']?.['value']).toMatchObject({ value: null, state: 'blank' });
      expect(reading.rows['fees_collected']?.['value']).toMatchObject({ value: 0.0024, unitRaw: '万元' });
      const counts = new Map(tableCounts([reading]).map((fact) => [fact.indicator, fact.value]));
      expect(counts.get('fees.collected_yuan')).toBe(24);
      expect(counts.get('appeals.review.total')).toBe(2);
      expect(counts.get('applications.answered')).toBe(9);
    },
  );

  test('the span holds the form’s title and foot', () => {
    const document = documentOf(
      '二、主动公开政府信息1234条。',
      '某县政府信息公开情况统计表',
      '（2015年度）',
      [['统计指标', '单位', '统计数'], ...statistics].map((line) => line.join('\t')).join('\n'),
      '单位负责人：甲某  审核人：乙某  填报日期：2016年1月5日',
      '某县人民政府',
    );
    const [span] = tableOf(document, 'stat2014').spans;
    const words = document.text.slice(span?.start, span?.end);
    expect(words.slice(0, 12)).toBe('某县政府信息公开情况统计');
    expect(words.endsWith('2016年1月5日')).toBe(true);
  });

  test('the Fujian form with codes of years; the Shanghai form with its codes', () => {
    const fujian = tableOf(
      documentOf(
        '指标名称 计量单位 2012年度 历年累计 主动公开信息数 条 7 43 其中：1、网站公开 条 7 40 2、政府公报公开 条 0 3 受理依申请公开信息总数 条 1 0 行政申诉、举报数 件 0 2',
      ),
      'annex_fujian',
    );
    expect(valuesOf(fujian, 'channel_website')).toEqual({ value: 7, cumulative: 40 });
    const counts = new Map(tableCounts([fujian]).map((fact) => [fact.indicator, fact.value]));
    expect([
      counts.get('appeals.petitions'),
      counts.get('appeals.complaints'),
      counts.get('published.by_channel.gazette'),
    ]).toEqual([0, 0, 0]);
    const shanghai = tableOf(
      documentOf(
        '指标名称 计量单位 代码 本年累计 主动公开信息数 条 01 284 全文电子化的主动公开信息数 条 02 280 提供服务类信息数 条 04 15 网站专栏页面访问量 人次 05 20316 现场接待人数 人次 06 9',
      ),
      'annex_shanghai',
    );
    expect(valuesOf(shanghai, 'website_visits')).toEqual({ value: 20316 });
  });
});
