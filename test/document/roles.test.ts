import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { build, expectSound, textsOf } from './build.js';

const body = [
  '某某县人民政府2013年政府信息公开年度报告',
  '本报告依照条例编制，数据截至2013年12月31日。',
  '一、概述',
  '网站日点击率达到600多人次，通过微信、微博发布信息235条。',
  '规范网站标识码管理，升级打印设备，方便群众打印、下载。',
  '二、依申请公开',
  '全年未收到申请，欢迎社会各界提出宝贵意见和建议。',
  '附件：政府信息公开情况统计表',
  '规章 0 0 12',
  '微信',
  '12',
  '某某县人民政府',
  '2014年3月26日',
];

const heads = [
  '登录 | 注册',
  '今天是2014年3月29日 星期六',
  '您好，欢迎访问某某县人民政府网站！',
  '网站首页\n新闻中心\n政务公开\n网上办事',
  '您现在的位置：首页 > 政务公开 > 年报',
  '无障碍浏览 | 繁體版 | 智能问答',
  '某某文库 - 千万文档,下载即用。',
  '某某县年报.docx某某县年报.docx',
  '当前文档共12页 2.88',
  'var siteCode="1";',
];
const tails = [
  '【打印本页】【关闭窗口】',
  '分享到：',
  '上一篇：某县2012年政府信息公开年度报告',
  '请您对该政策的制定及执行提出宝贵的意见或建议。我们将及时收集。',
  '* 验 证 码：',
  '版权所有：某某县人民政府 某ICP备05001234号',
  '主办：某某县人民政府办公室 承办：某某县信息中心',
  '2013zfxxgk.doc',
  'Produced By 某某网络发布系统',
  '建议使用IE8.0以上浏览器访问',
];

const roles = fc.record({ head: fc.subarray(heads), tail: fc.subarray(tails) });

describe('furniture around a report', () => {
  test('leaves the blocks of the body as they are, in text', async () => {
    await fc.assert(
      fc.asyncProperty(roles, async ({ head, tail }) => {
        const document = await build([...head, '', ...body, '', ...tail].join('\n'));
        expect(textsOf(document, 'body')).toEqual(body);
        expect(textsOf(document, 'chrome').join('\n').replace(/\s/g, '')).toBe(
          [...head, ...tail].join('\n').replace(/\s/g, ''),
        );
        expectSound(document);
      }),
      { numRuns: 60 },
    );
  });

  test('leaves the blocks of the body as they are, in a page', async () => {
    const line = (text: string): string => `<p>${text.replace(/>/g, '&gt;').replace(/\n/g, '</p><p>')}</p>`;
    await fc.assert(
      fc.asyncProperty(roles, async ({ head, tail }) => {
        const html = `<html><body><div class="top">${head.map(line).join('')}</div><div id="zoom">${body.map(line).join('')}</div>${tail.map(line).join('')}</body></html>`;
        const document = await build(html);
        expect(textsOf(document, 'body')).toEqual(body);
        expectSound(document);
      }),
      { numRuns: 60 },
    );
  });

  test('lists of other articles below the signature, with their teasers', async () => {
    const rest = [
      '相关文章',
      '某县召开政务公开推进会',
      '会议指出，要进一步做好公开工作，提高水平。',
      '2013年某县年报.doc 12页',
    ];
    const document = await build([...body, ...rest].join('\n'));
    expect(textsOf(document, 'chrome')).toEqual(rest);
    expect(textsOf(document, 'body')).toEqual(body);
  });

  test('a list heading above chapters takes nothing away', async () => {
    const document = await build(
      ['相关链接：', ...body, '相关信息', '三、存在问题', '公开的内容还不够全面，今后加以改进。'].join('\n'),
    );
    expect(textsOf(document, 'body')).toEqual(
      [...body, '相关信息', '三、存在问题', '公开的内容还不够全面，今后加以改进。'].filter(
        (line) => line !== '相关信息' || textsOf(document, 'body').includes(line),
      ),
    );
    expect(textsOf(document, 'body')).toContain('公开的内容还不够全面，今后加以改进。');
  });

  test('links and named parts of a page are furniture, a title in a header is not', async () => {
    const document = await build(
      `<html><body><header><h1>${body[0]}</h1></header><nav><a href="/a">甲栏</a><a href="/b">乙栏</a></nav>` +
        `<div class="left_menu"><p>分类</p></div><ul><li><a href="/1">某事一</a></li><li><a href="/2">某事二</a></li><li><a href="/3">某事三</a></li></ul>` +
        `<div class="nav-content">${body
          .slice(1)
          .map((line) => `<p>${line}</p>`)
          .join('')}</div><div class="footer"><p>某地某路1号</p></div></body></html>`,
    );
    expect(textsOf(document, 'body')).toEqual(body);
    expect(textsOf(document, 'chrome')).toEqual([
      '甲栏乙栏',
      '分类',
      '某事一',
      '某事二',
      '某事三',
      '某地某路1号',
    ]);
  });

  test('an unclosed anchor around the article does not make it a list of links', async () => {
    const document = await build(
      `<html><body><a href="/x">${body.map((line) => `<p>${line}</p>`).join('')}</body></html>`,
    );
    expect(textsOf(document, 'body')).toEqual(body);
  });

  test('a page without an article keeps its list of links as body', async () => {
    const items = ['某局2013年年报', '某镇2013年年报', '某乡2013年年报'];
    const document = await build(
      `<html><body><div class="nav"><a href="/">首页</a></div><ul>${items.map((item) => `<li><a href="#">${item}</a></li>`).join('')}</ul></body></html>`,
    );
    expect(textsOf(document, 'body')).toEqual(items);
    expect(textsOf(document, 'chrome')).toEqual(['首页']);
  });

  test('traditional characters', async () => {
    const document = await build(
      [
        '您現在的位置：首頁 > 年報',
        '某縣2013年政府資訊公開年度報告',
        '一、概述',
        '全年公開政府資訊三百條，比上年增加。',
        '【列印】【關閉】',
      ].join('\n'),
    );
    expect(document.blocks.map(({ role }) => role)).toEqual(['chrome', 'body', 'body', 'body', 'chrome']);
  });
});
