import { encode } from 'iconv-lite';

/** A report's page in all the forms that need no office program: what a crawler may have kept of it. */
export type MakeForm = (page: string) => Buffer;

const escape = (text: string): string =>
  text.replace(/[&<>"]/g, (c) => ({ '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;' })[c] ?? c);

const bodyOf = (page: string): string => /<body>([\s\S]*)<\/body>/.exec(page)?.[1] ?? '';

/** A site's frame around the place where the article should be. */
const site = (place: string, head = ''): string =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"><title>政府网站</title>${head}</head><body>
<div class="nav"><a href="/">首页</a><a href="/zwgk/">政务公开</a><a href="/hd/">互动交流</a></div>
<div class="pos">当前位置：首页 &gt; 政务公开 &gt; 年度报告</div>
${place}
<div class="footer">主办：县人民政府办公室　备案号：00000000　联系我们</div></body></html>`;

const inSite = (place: (body: string) => string) => (page: string) => Buffer.from(site(place(bodyOf(page))));

const inHead = (script: (body: string) => string) => (page: string) =>
  Buffer.from(site('<div id="app"></div>', script(bodyOf(page))));

const inScript = (value: unknown): string => JSON.stringify(value).replace(/</g, '\\u003c');

export const forms: Readonly<Record<string, MakeForm>> = {
  'page in GB18030': (page) => encode(page.replace('utf-8', 'gb2312'), 'gb18030'),
  'page in UTF-16': (page) => encode(page, 'utf-16le', { addBOM: true }),
  'frame with srcdoc': inSite((body) => `<iframe srcdoc="${escape(body)}" width="100%"></iframe>`),
  'hidden textarea': inSite((body) => `<textarea id="c" style="display:none">${escape(body)}</textarea>`),
  'textarea with markup in a hidden box': inSite(
    (body) => `<div style="display:none"><textarea>${body}</textarea></div>`,
  ),
  'hidden input': inSite((body) => `<input type="hidden" id="content" value="${escape(body)}">`),
  'template script': inSite((body) => `<script type="text/template" id="t">${body}</script>`),
  'template element': inSite((body) => `<template>${body}</template>`),
  noscript: inSite((body) => `<noscript>${body}</noscript>`),
  'JSON script': inSite(
    (body) =>
      `<script id="__NEXT_DATA__" type="application/json">${inScript({ props: { id: 3, content: body } })}</script>`,
  ),
  'variable in the head': inHead(
    (body) =>
      `<script>\n// it's loaded later\nwindow.__DATA__ = ${inScript({ content: body, list: [] })};\n</script>`,
  ),
  'escaped markup in JSON': inHead(
    (body) => `<script>var detail={"content":${inScript(escape(body))},"hits":12};</script>`,
  ),
  'markup escaped once too often': inSite((body) => `<div id="zoom">${escape(body)}</div>`),
  'markup escaped twice too often': inSite((body) => `<div id="zoom">${escape(escape(body))}</div>`),
  'whole page escaped': (page) => Buffer.from(escape(page)),
  'hidden article': inSite((body) => `<div style="display: none">${body}</div>`),
  'article beside its hidden copy': inSite(
    (body) => `<div id="pc">${body}</div><div id="mobile" style="display:none">${body}</div>`,
  ),
  'saved page, GBK quoted-printable': (page) =>
    savePage(quotedPrintable(encode(page.replace('utf-8', 'gb2312'), 'gbk')), 'gb2312', 'quoted-printable'),
  'saved page, UTF-8 base64, no charset': (page) => savePage(base64(Buffer.from(page)), null, 'base64'),
  'saved page, 8bit': (page) =>
    savePage(encode(page.replace('utf-8', 'gbk'), 'gbk').toString('latin1'), 'gbk', '8bit'),
};

const boundary = '----=_NextPart_01';

function savePage(body: string, charset: string | null, encoding: string): Buffer {
  const lines = [
    'From: <Saved by a browser>',
    'Subject: page',
    'MIME-Version: 1.0',
    'Content-Type: multipart/related;',
    '\ttype="text/html";',
    `\tboundary="${boundary}"`,
    '',
    `--${boundary}`,
    `Content-Type: text/html${charset === null ? '' : `; charset="${charset}"`}`,
    `Content-Transfer-Encoding: ${encoding}`,
    '',
    body,
    `--${boundary}`,
    'Content-Type: image/png',
    'Content-Transfer-Encoding: base64',
    '',
    'iVBORw0KGgo=',
    `--${boundary}--`,
    '',
  ];
  return Buffer.from(lines.join('\r\n'), 'latin1');
}

const base64 = (bytes: Buffer): string => bytes.toString('base64').replace(/.{76}/g, '$&\r\n');

function quotedPrintable(bytes: Buffer): string {
  let out = '';
  let column = 0;
  for (const byte of bytes) {
    const plain = (byte >= 33 && byte <= 126 && byte !== 61) || byte === 32;
    const piece = plain ? String.fromCharCode(byte) : `=${byte.toString(16).toUpperCase().padStart(2, '0')}`;
    if (byte === 10) {
      out += '\r\n';
      column = 0;
      continue;
    }
    if (column + piece.length > 75) {
      out += '=\r\n';
      column = 0;
    }
    out += piece;
    column += piece.length;
  }
  return out;
}
