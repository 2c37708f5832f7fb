import { describe, expect, test } from '@jest/globals';
import { buildDocument } from '../../src/document/index.js';
import { build, expectSound } from './build.js';

const sentence = '全县主动公开政府信息一百二十条，其中网站公开九十条。';
const article = `<h1>某县2013年政府信息公开工作年度报告</h1><p>一、概述</p>${`<p>${sentence}</p>`.repeat(15)}`;
const escape = (text: string): string =>
  text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/"/g, '&quot;');
const page = (body: string): string =>
  `<html><body><div class="nav"><a href="/">首页</a></div>${body}</body></html>`;
const codesOf = async (html: string): Promise<readonly string[]> =>
  (await build(html)).warnings.map(({ code }) => code);

describe('what the source of a page holds beside its text', () => {
  const other = `<h1>某县2012年政府信息公开工作年度报告</h1>${'<p>去年公开八十条。</p>'.repeat(15)}`;
  test.each([
    ['frame', `<iframe srcdoc="${escape(other)}"></iframe>`],
    ['field', `<textarea>${escape(other)}</textarea>`],
    ['template', `<script type="text/template">${other}</script>`],
    ['JSON', `<script>var data = ${JSON.stringify({ content: other })}</script>`],
    ['noscript', `<noscript>${other}</noscript>`],
  ])('is left alone where the page shows an article: %s', async (_, place) => {
    const { text } = await build(page(article + place));
    expect(text).toContain(sentence);
    expect(text).not.toContain('去年');
  });

  test.each([
    ['a form', '<textarea>请在此填写您的申请内容，政府信息公开申请表</textarea>'],
    ['settings', `<script>var menu = ${JSON.stringify({ items: '首页、公开、互动'.repeat(10) })}</script>`],
    [
      'a hidden field of the server',
      `<input type="hidden" name="__VIEWSTATE" value="${'dDwtMTY3'.repeat(200)}">`,
    ],
  ])('is no article: %s', async (_, place) => {
    const { text } = await build(page(`<p>${sentence}</p>${place}`));
    expect(text.split('\n').filter((line) => line !== '')).toEqual(['首页', sentence]);
  });

  test('what is not shown in it either is left alone', async () => {
    const nested = `<template>${article}<template><p>草稿</p></template></template>`;
    const { text } = await build(page(nested));
    expect(text).toContain(sentence);
    expect(text).not.toContain('草稿');
  });

  test('two copies of an article in two fields are shown once, two halves both', async () => {
    const copies = `<textarea>${escape(article)}</textarea>`.repeat(2);
    expect((await build(page(copies))).text.match(/工作年度报告/g)).toHaveLength(1);
    const halves = `<textarea>${escape(article)}</textarea><textarea>${escape(`<p>二、${sentence.repeat(20)}</p>`)}</textarea>`;
    const { text } = await build(page(halves));
    expect(text).toContain('二、');
    expect(text).toContain('一、概述');
  });

  test('the longest Chinese string of a script is the article, its title stands before it', async () => {
    const data = {
      id: 1,
      title: '某县2013年政府信息公开工作年度报告',
      list: ['短'],
      content: `<p>${sentence.repeat(20)}</p>`,
    };
    const { text } = await build(
      page(`<script>\n// don't\nwindow.__DATA__=${JSON.stringify(data)};</script>`),
    );
    expect(text).toMatch(/^(?:首页\n)?某县2013年政府信息公开工作年度报告\n全县/);
  });

  test.each([
    [
      'escapes',
      JSON.stringify(`<p>${sentence.repeat(20)}</p>`).replace(
        /[\u4e00-\u9fff]/g,
        (c) => `\\u${c.charCodeAt(0).toString(16)}`,
      ),
    ],
    ['single quotes', `'<p class="a">${sentence.repeat(20)}<\\/p>'`],
    ['back quotes', `\`<p>${sentence.repeat(20)}\n</p>\``],
    ['plain lines', JSON.stringify(`${sentence}\n`.repeat(20))],
  ])('a string with %s', async (_, literal) => {
    const { text } = await build(page(`<script>var html = ${literal};</script>`));
    expect(text).toContain(sentence);
    expect(text).not.toMatch(/\\|class|<p/);
  });

  test('escaped markup in the text is markup; a stray tag name is text', async () => {
    const { text } = await build(page(`<div>${escape(article)}</div>`));
    expect(text).not.toContain('<p>');
    expect(text).toContain(`一、概述\n${sentence}`);
    expect((await build(page(`<p>标签 &lt;br&gt; 表示换行，${sentence}</p>`))).text).toContain('<br>');
  });
});

describe('pages whose report is somewhere else', () => {
  const cover = '<h1>某县2013年政府信息公开工作年度报告</h1><p>现予公布。</p>';
  test.each([
    [
      'a link to a file',
      `${cover}<p>附件：<a href="/a/P0201.doc">年度报告.doc</a></p>`,
      '年度报告.doc (/a/P0201.doc)',
    ],
    [
      'a file in a viewer',
      `${cover}<iframe src="/pdfjs/viewer.html?file=/a/report.pdf"></iframe>`,
      'report.pdf',
    ],
    ['an object', `${cover}<object data="/a/report.pdf" type="application/pdf"></object>`, '/a/report.pdf'],
    ['the name of a file', `${cover}<p>附件：某县年度报告.pdf</p>`, '某县年度报告.pdf'],
  ])('%s', async (_, body, name) => {
    const { warnings } = await build(page(body));
    expect(warnings.map(({ code }) => code)).toEqual(['W_ATTACHMENT_ONLY']);
    expect(warnings[0]?.message).toContain(name);
  });

  test('shown or not, in the order of the page', async () => {
    const places = ['<a href="1.doc"></a>', '<noscript><p><a href="2.doc"></a></p></noscript>'];
    const frames = ['<div style="display:none"><embed src="3.pdf"></div>', '<p><a href="4.doc"></a></p>'];
    const [warning] = (await build(page(cover + places.join('') + frames.slice(0, 1).join('')))).warnings;
    expect(warning?.message).toContain('files: 1.doc, 2.doc, 3.pdf;');
    const [other] = (await build(page(cover + [...frames, ...places].join('')))).warnings;
    expect(other?.message).toContain('files: 3.pdf, 4.doc, 1.doc and 1 more;');
  });

  test('frames are named', async () => {
    const { warnings } = await build(
      '<html><frameset><frame src="top.htm"><frame src="report.htm"></frameset></html>',
    );
    expect(warnings).toMatchObject([{ code: 'W_FRAMES_ONLY' }]);
    expect(warnings[0]?.message).toContain('top.htm, report.htm');
  });

  test('a report with a file beside it is read', async () => {
    expect(await codesOf(page(`${article}<p>附件：<a href="/a.doc">下载.doc</a></p>`))).toEqual([]);
    expect(await codesOf(page(`${article}<iframe src="/count.html"></iframe>`))).toEqual([]);
  });
});

describe('saved pages', () => {
  test('what Word wrote beside the text is not text; content controls are', async () => {
    const html = page(
      `<!--[if gte mso 9]><xml><w:WordDocument><w:View>Normal</w:View></w:WordDocument></xml><![endif]-->
<xml><o:shapedefaults v:ext="edit"/></xml><p class=MsoNormal><![if !supportLists]><span>一、</span><![endif]>概述<o:p></o:p></p>
<w:Sdt ShowingPlcHdr="t"><p>${sentence}</p></w:Sdt><v:shape><v:imagedata src="a.png"/></v:shape>`,
    );
    const { text } = await build(html);
    expect(text).toBe(`首页\n一、概述\n${sentence}\n`);
  });

  test('pictures as data are no text', async () => {
    const { text } = await build(
      page(`<img src="data:image/png;base64,${'QUJD'.repeat(100_000)}"><p>${sentence}</p>`),
    );
    expect(text).toBe(`首页\n${sentence}\n`);
  });
});

describe('limits', () => {
  const hint = { uri: 'page', entry: null };
  const textOf = (string: string) =>
    ({ string, encoding: 'utf-8', basis: 'valid_utf8', replacements: 0, warnings: [] }) as const;

  test('three hundred thousand elements in each other: the text is there, and a warning', async () => {
    const document = await build(`<html>${'<div>'.repeat(300_000)}<p>${sentence}</p>`);
    expectSound(document);
    expect(document.text).toBe(`${sentence}\n`);
    expect(document.warnings.map(({ code }) => code)).toEqual(['W_HTML_DEPTH']);
  });

  test('the depth is the caller’s to set', async () => {
    const nested = textOf(`<html>${'<div>'.repeat(40)}<p>${sentence}</p>`);
    for (const [maxNesting, codes] of [
      [20, ['W_HTML_DEPTH']],
      [60, []],
    ] as const) {
      const document = await buildDocument(nested, hint, { maxNesting });
      if ('code' in document) throw new Error(document.message);
      expect(document.text).toBe(`${sentence}\n`);
      expect(document.warnings.map(({ code }) => code)).toEqual(codes);
    }
  });

  test('elements that are closed, or end where the next begins, are not deep', async () => {
    const rows = '<tr><td><p>规章<td><p>1'.repeat(2000);
    expect(await codesOf(page(`<table>${rows}</table>`))).toEqual([]);
    expect(await codesOf(page(`<div><font>${sentence}</div>`.repeat(2000)))).toEqual([]);
    expect(await codesOf(page('<li>一'.repeat(2000)))).toEqual([]);
    expect(await codesOf(page('<LI><B>一</b>\n<Li>二'.repeat(2000)))).toEqual([]);
  });

  test.each([
    ['lines', '1\n'.repeat(200_001)],
    ['lines', `<html>${'1<br>'.repeat(200_001)}`],
    ['tags', `<html>${'<b>1'.repeat(500_001)}`],
  ])('more %s than a document has', async (what, text) => {
    const failure = await buildDocument(textOf(text), hint);
    expect(failure).toMatchObject({ code: 'E_LIMIT' });
    expect('message' in failure && failure.message).toContain(what);
  });
});
