import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { build, expectSound } from './build.js';

const sentence = '全年共主动公开政府信息一百二十条，其中网站公开九十条。';

const pages: Readonly<Record<string, string>> = {
  'ten thousand nested divs': `<html>${'<div>'.repeat(10_000)}<p>${sentence}</p>`,
  'ten thousand nested tables': `<html>${'<table><tr><td>1<td>2'.repeat(10_000)}`,
  'tables fifty deep': `<html>${'<table><tr><td>甲</td><td>'.repeat(50)}${sentence}${'</td></tr></table>'.repeat(50)}</html>`,
  'wild spans': `<html><table>${'<tr><td rowspan=99999 colspan=99999>1</td><td rowspan=65534>2</td></tr>'.repeat(600)}</table></html>`,
  'unclosed everything': `<html><body><table><tr><td><b><font><p>规章<td>0<tr><td>${sentence}<ul><li>一<li>二<table><td>3`,
  'end tags without beginning': `<html></td></tr></table></p></div></b></script>${sentence}</html>`,
  'an open comment': `<html><p>${sentence}</p><!-- ${'x'.repeat(5000)}`,
  'an open script': `<html><p>${sentence}</p><script>var a="</p>`,
  'a cell outside a table': `<html><td>1</td><tr><td>2</td></tr>${sentence}`,
  'attributes without end': `<html><p class="${'a '.repeat(5000)}>${sentence}`,
  'null characters': `<html><p>\u0000${sentence}\u0000</p></html>`,
};

describe('hostile documents', () => {
  test.each(Object.entries(pages))('%s', async (_, html) => {
    expectSound(await build(html));
  });

  test('the sentence is found where it can be', async () => {
    for (const name of [
      'ten thousand nested divs',
      'tables fifty deep',
      'end tags without beginning',
      'an open comment',
    ]) {
      expect([name, (await build(pages[name] ?? '')).text.includes(sentence)]).toEqual([name, true]);
    }
  });

  test('very long lines and very many lines', async () => {
    expectSound(await build('打印 '.repeat(50_000)));
    expectSound(await build(`${'当前位置：'.repeat(2000)}${sentence.repeat(2000)}`));
    expectSound(await build('0\n'.repeat(50_000)));
    expectSound(await build(`索引号：${'：'.repeat(500)}\n`.repeat(200)));
  });

  test('any string and any soup of tags gives a sound document', async () => {
    const piece = fc.constantFrom(
      '<table>',
      '</table>',
      '<tr>',
      '</tr>',
      '<td>',
      '<td rowspan="3">',
      '<td colspan=2>',
      '</td>',
      '<p>',
      '</p>',
      '<div class="nav">',
      '</div>',
      '<br>',
      '<a href="/x">',
      '</a>',
      '<h1>',
      '</h1>',
      '<pre>',
      '</pre>',
      '<!--',
      '-->',
      '<script>',
      '</script>',
      '&nbsp;',
      '\u00a0',
      '\t',
      '\n',
      '\r\n',
      '\f',
      ' ',
      '　',
      '索引号：',
      '发布时间：2014-01-02',
      '来源：',
      '首页 > 年报',
      '打印',
      '相关文章',
      '一、概述',
      sentence,
      '12',
      '某县2013年政府信息公开年度报告',
      '2014年3月1日',
      '\ud800',
    );
    const soup = fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(''));
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(
          soup,
          soup.map((text) => `<html>${text}`),
          fc.string({ unit: 'binary' }),
        ),
        async (text) => {
          const document = await build(text);
          expectSound(document);
          if (document.mediaType === 'text/plain') expect(document.text).toBe(text);
        },
      ),
      { numRuns: 400 },
    );
  });
});
