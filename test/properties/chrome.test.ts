import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { read } from './readText.js';
import { patience, runs } from './runs.js';
import { fewReports, writeBody, writeText, type SmallReport } from './smallReport.js';
import type { GovRecord } from '../../src/index.js';

/** What stands above and below the articles of government sites, with the numbers that it has. */
const above = [
  '首页 > 政务公开 > 政府信息公开年报',
  '您当前的位置：首页 - 信息公开 - 年度报告',
  '首页　政务公开　办事服务　互动交流　走进云岭',
  '字体：[大 中 小] 打印 关闭',
  '发布时间：2014-03-27 09:41　来源：县政府办公室　浏览次数：361次',
  '今天是2024年5月8日 星期三',
  '设为首页 | 加入收藏 | 无障碍浏览',
  '索引号：430922-2014-00131',
  '分享到：微信 微博',
];
const below = [
  '上一篇：没有了',
  '下一篇：云岭县2012年政府信息公开工作年度报告',
  '相关链接',
  '版权所有：云岭县人民政府　主办：云岭县人民政府办公室',
  '网站标识码：4309220001　湘ICP备05001234号　湘公网安备43092202000012号',
  '联系电话：0737-8812345　邮编：413400',
  '您是第1234567位访问者',
  '打印本页 关闭窗口 返回顶部',
  '扫一扫在手机打开当前页',
  '网站地图 | 联系我们 | 隐私声明',
];

const furniture = fc.record({ top: fc.subarray(above), bottom: fc.subarray(below) });

const reports = fc.constantFrom(...fewReports);

/** What furniture must not change: counts, tables, checks and the words of every fact. */
const said = (records: readonly { record: GovRecord }[]): unknown =>
  records.map(({ record: { status, counts, tables, checks, facts } }) => ({
    status,
    counts,
    tables,
    checks,
    facts: facts?.map(({ indicator, value, value_raw, evidence }) => ({
      indicator,
      value,
      value_raw,
      words: evidence.map(({ text }) => text),
    })),
  }));

const line = (text: string): string => `<div>${text.replaceAll('>', '&gt;')}</div>`;
const inLines = (texts: readonly string[]): string => texts.map(line).join('');

/** How a site sets a report, with furniture or without. */
const settings: Readonly<
  Record<string, (report: SmallReport, top: readonly string[], bottom: readonly string[]) => string>
> = {
  'in a text': (report, top, bottom) => [...top, '', writeText(report), '', ...bottom].join('\n'),
  'in a page': (report, top, bottom) =>
    `<html><head><title>${report.title}</title></head><body><div class="top">${inLines(top)}</div>
<div id="zoom">${writeBody(report)}</div><div class="foot">${inLines(bottom)}</div></body></html>`,
};

describe('furniture around a report changes no count, table, check or evidence', () => {
  test.each(Object.entries(settings))(
    '%s',
    async (_name, set) => {
      await fc.assert(
        fc.asyncProperty(reports, furniture, async (report, { top, bottom }) => {
          const bare = await read(Buffer.from(set(report, [], [])));
          expect(said(await read(Buffer.from(set(report, top, bottom))))).toEqual(said(bare));
        }),
        runs,
      );
    },
    patience,
  );
});
