import { describe, expect, test } from '@jest/globals';
import { linesOf, read, buildPdf, text } from './buildPdf.js';

/** Running text between 60 and 540: 40 characters of size 12. */
const full = '全年主动公开政府信息若干条其中网站公开若干条微信公开若干条其他方式公开若干条均已更新完毕';
const cut = full.slice(0, 40);

describe('lines', () => {
  test('codes of a font that is not embedded are read by the predefined maps', async () => {
    expect(await linesOf([text(60, 100, '收到申请12件')])).toEqual(['<p>收到申请12件</p>']);
  });

  test('pieces of a number are one number, words of letters stay apart', async () => {
    const page = [
      text(60, 100, '收到'),
      text(84, 100, '1'),
      text(90, 100, '2'),
      text(96, 100, '件'),
      text(130, 100, 'No'),
      text(146, 100, '7'),
    ];
    expect(await linesOf([page.join('\n')])).toEqual(['<p>收到12件 No 7</p>']);
  });

  test('a raised mark stays on its line', async () => {
    const page = [
      text(60, 100, '注释'),
      text(84, 95, '1', { size: 6 }),
      text(90, 100, '如下'),
      text(60, 84, '上一行'),
    ];
    expect(await linesOf([page.join('\n')])).toEqual(['<p>上一行</p>', '<p>注释1如下</p>']);
  });

  test('a character printed twice for boldness is read once, two equal digits are two', async () => {
    const page = [text(60, 100, '答复11件'), text(60.4, 100, '答复11件')];
    expect(await linesOf([page.join('\n')])).toEqual(['<p>答复11件</p>']);
  });

  test('radicals are the characters that they look like', async () => {
    expect(await linesOf([text(60, 100, '⼈⺠政府')])).toEqual(['<p>人民政府</p>']);
  });

  test('slanted text is a watermark', async () => {
    expect(await linesOf([`${text(60, 100, '正文')}\n${text(200, 400, '内部资料', { turn: 45 })}`])).toEqual([
      '<p>正文</p>',
    ]);
  });

  test.each([
    ['by the page', '/Rotate 90', 0],
    ['by the text', '', 90],
  ] as const)('a page turned %s is read across', async (_, extra, turn) => {
    const page =
      turn === 0
        ? `${text(60, 100, '第一行内容')}\n${text(60, 130, '第二行内容')}`
        : `${text(100, 700, '第一行内容', { turn })}\n${text(130, 700, '第二行内容', { turn })}`;
    expect(await linesOf([page], extra)).toEqual(['<p>第一行内容</p>', '<p>第二行内容</p>']);
  });
});

describe('paragraphs', () => {
  test('lines broken at the margin are joined, a short line ends the paragraph', async () => {
    const page = [
      text(84, 100, cut.slice(0, 38)),
      text(60, 120, cut),
      text(60, 140, '共计12件。'),
      text(84, 160, cut.slice(0, 38)),
      text(60, 180, cut),
      text(60, 200, '没有诉讼。'),
    ];
    expect(await linesOf([page.join('\n')])).toEqual([
      `<p>${cut.slice(0, 38)}${cut}共计12件。</p>`,
      `<p>${cut.slice(0, 38)}${cut}没有诉讼。</p>`,
    ]);
  });

  test('a paragraph goes on over the page break, without page numbers and running heads', async () => {
    const page = (number: number, ...lines: string[]): string =>
      [text(200, 30, '某县年度报告', { size: 9 }), ...lines, text(290, 780, `- ${number} -`)].join('\n');
    const lines = await linesOf([
      page(1, text(84, 80, cut.slice(0, 38)), ...[1, 2, 3, 4].map((i) => text(60, 80 + 20 * i, cut))),
      page(2, text(60, 80, cut), text(60, 100, '共计3件。'), text(84, 120, '一、概述')),
    ]);
    expect(lines).toEqual([`<p>${cut.slice(0, 38)}${cut.repeat(5)}共计3件。</p>`, '<p>一、概述</p>']);
  });

  test('a number alone in the middle of a page is no page number', async () => {
    expect(await linesOf([`${text(60, 100, '受理')}\n${text(60, 400, '12')}`])).toEqual([
      '<p>受理</p>',
      '<p>12</p>',
    ]);
  });

  test('a title on two lines is one, the bracket below it another', async () => {
    const page = [
      text(220, 80, '某某县人民政府', { size: 22 }),
      text(170, 110, '2023年政府信息公开工作', { size: 22 }),
      text(246, 140, '年度报告', { size: 22 }),
      text(250, 165, '（2024年1月）', { size: 16 }),
      ...[0, 1, 2, 3, 4, 5].map((i) => text(60, 200 + 20 * i, cut)),
    ];
    expect((await linesOf([page.join('\n')])).slice(0, 2)).toEqual([
      '<p align="center">某某县人民政府2023年政府信息公开工作年度报告</p>',
      '<p align="center">（2024年1月）</p>',
    ]);
  });

  test('a date at the right margin stays alone', async () => {
    const page = [
      text(84, 100, cut.slice(0, 38)),
      ...[1, 2, 3].map((i) => text(60, 100 + 20 * i, cut)),
      text(60, 180, '完。'),
      text(450, 220, '2024年1月8日'),
      text(60, 240, '打印本页'),
    ];
    expect((await linesOf([page.join('\n')])).slice(-2)).toEqual(['<p>2024年1月8日</p>', '<p>打印本页</p>']);
  });
});

describe('what cannot be read is said', () => {
  test('a number that runs over the edge of the page is no number', async () => {
    const page = `${text(60, 100, '受理申请12件')}\n${text(570, 120, '合计件数')}\n${text(588, 140, '4316')}`;
    const { html, warnings } = await read(buildPdf([page]));
    expect(html).toContain('12件');
    expect(html).not.toMatch(/>4\d*</);
    expect(warnings.map(({ code }) => code)).toEqual(['W_TEXT_OVER_EDGE']);
  });

  test('the text layer of a scan is read with a warning', async () => {
    const { html, warnings } = await read(buildPdf([text(60, 100, '受理申请12件', { mode: 3 })]));
    expect(html).toContain('受理申请12件');
    expect(warnings.map(({ code }) => code)).toEqual(['W_TEXT_OF_SCAN']);
  });

  test('plain text has no warning', async () => {
    expect((await read(buildPdf([text(60, 100, '受理申请12件')]))).warnings).toEqual([]);
  });
});
