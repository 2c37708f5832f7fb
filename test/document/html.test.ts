import { describe, expect, test } from '@jest/globals';
import { build, expectSound, matrixOf, textsOf } from './build.js';

const page = (body: string): string =>
  `<!DOCTYPE html><html><head><title>页</title></head><body>${body}</body></html>`;
const sentence = '全年共主动公开政府信息一百二十条，其中网站公开九十条，公报公开三十条。';

describe('visible text of a page', () => {
  test('one line a block, <br> a new line, numbers torn over spans are whole', async () => {
    const document = await build(
      page(
        `<p><span>20</span><span>23</span>年收到<font>1</font><font>2</font>件</p><p>第一行<br>第二行</p>`,
      ),
    );
    expect(document.text).toBe('2023年收到12件\n第一行\n第二行\n');
    expect(document.mediaType).toBe('text/html');
    expectSound(document);
  });

  test('white space as in a browser, no-break blanks as blanks', async () => {
    const document = await build(
      page('<p>  甲\n   乙 </p><p>&nbsp;&nbsp;丙&nbsp;&nbsp;丁</p><pre>一 行\n二  行</pre>'),
    );
    expect(document.text).toBe('甲 乙\n丙  丁\n一 行\n二  行\n');
  });

  test('leaves out what is not shown', async () => {
    const document = await build(
      page(
        `<script>var total=7;</script><style>.a{b:1}</style><noscript>无脚本</noscript><!-- 旁注 --><template>模板</template>` +
          `<!--[if gte mso 9]><xml><w:View>Normal</w:View></xml><![endif]--><xml><o:Pages>9</o:Pages></xml>` +
          `<div style="display:none">隐藏</div><p hidden>也隐藏</p><select><option>选项</option></select><input type="hidden" value="x">` +
          `<v:shape><v:textbox>图形</v:textbox></v:shape><textarea>草稿</textarea><p>${sentence}<o:p></o:p></p>`,
      ),
    );
    expect(document.text).toBe(`${sentence}\n`);
  });

  test('shows an article that only a script would have shown', async () => {
    const document = await build(
      page(`<div style="display:none"><p>一、概述</p>${`<p>${sentence}</p>`.repeat(20)}</div>`),
    );
    expect(textsOf(document, 'body')).toHaveLength(21);
  });

  test('a fragment and markdown with tables keep the lines of their text', async () => {
    const document = await build(
      '# 一、概述\n本年收到申请3件。\n<table><tr><td>规章</td><td>0</td></tr><tr><td>其他</td><td>2</td></tr></table>\n结束。',
    );
    expect(document.text.split('\n')).toEqual([
      '# 一、概述',
      '本年收到申请3件。',
      '规章\t0',
      '其他\t2',
      '结束。',
      '',
    ]);
    expect(document.grids).toHaveLength(1);
  });

  test('text with a stray tag or entities stays plain text', async () => {
    for (const text of [
      '一、概述&nbsp;本年<br>收到3件。\n二、公开',
      '主动公开<1件>，&amp;其他',
      'a < b > c',
      '',
    ]) {
      const document = await build(text);
      expect(document.mediaType).toBe('text/plain');
      expect(document.text).toBe(text);
      expectSound(document);
    }
  });
});

describe('tables of a page', () => {
  test('a data table is a grid, spans expanded, cells pointing into the text', async () => {
    const document = await build(
      page(
        `<table><tr><td rowspan="2">信息内容</td><td colspan="2">数量</td></tr><tr><td><p>本年<br>新制作</p></td><td>总数</td></tr>` +
          `<tr><td>规章</td><td></td><td>1<span>2</span></td></tr></table>`,
      ),
    );
    expect(matrixOf(document)).toEqual([
      ['信息内容', '数量', '数量'],
      ['信息内容', '本年新制作', '总数'],
      ['规章', '', '12'],
    ]);
    expect(document.text).toBe('信息内容\t数量\n本年 新制作\t总数\n规章\t\t12\n');
    expect(document.blocks).toHaveLength(1);
    expect(document.blocks[0]).toMatchObject({ kind: 'table', role: 'body', grid: 0 });
    expectSound(document);
  });

  test('bogus spans are clamped', async () => {
    const document = await build(
      page(
        `<table><tr><td colspan="99999">标头</td></tr><tr><td rowspan="0">甲</td><td rowspan="900">乙</td></tr><tr><td colspan="-2">丙</td></tr></table>`,
      ),
    );
    expect(matrixOf(document)).toEqual([
      ['标头', '标头'],
      ['甲', '乙'],
      ['丙', '乙'],
    ]);
    expectSound(document);
  });

  test('a report inside a cell of a layout table comes out as paragraphs, the data table in it as grid', async () => {
    const document = await build(
      page(
        `<table width="100%"><tr><td><table><tr><td><a href="/a">栏目一</a></td></tr><tr><td><a href="/b">栏目二</a></td></tr></table></td>` +
          `<td><p>某县人民政府2012年政府信息公开年度报告</p><p>一、概述</p><p>${sentence}</p>` +
          `<table><tr><td>指标</td><td>数量</td></tr><tr><td>收到申请</td><td>3</td></tr></table><p>特此报告，请予监督。</p></td></tr></table>`,
      ),
    );
    expect(document.grids).toHaveLength(1);
    expect(matrixOf(document)).toEqual([
      ['指标', '数量'],
      ['收到申请', '3'],
    ]);
    expect(textsOf(document, 'body')).toEqual([
      '某县人民政府2012年政府信息公开年度报告',
      '一、概述',
      sentence,
      '指标\t数量\n收到申请\t3',
      '特此报告，请予监督。',
    ]);
    expect(textsOf(document, 'chrome')).toEqual(['栏目一', '栏目二']);
  });

  test('prose rows divide a table that holds the whole report', async () => {
    const prose = sentence.repeat(8);
    const document = await build(
      page(
        `<table><tr><td colspan="2"><p>一、概述</p><p>${prose}</p></td></tr><tr><td>规章</td><td>0</td></tr><tr><td>其他</td><td>4</td></tr>` +
          `<tr><td colspan="2">${prose}</td></tr></table>`,
      ),
    );
    expect(document.blocks.map(({ kind }) => kind)).toEqual(['paragraph', 'paragraph', 'table', 'paragraph']);
    expect(matrixOf(document)).toEqual([
      ['规章', '0'],
      ['其他', '4'],
    ]);
  });

  test('one column of paragraphs is layout', async () => {
    const document = await build(
      page(`<table><tr><td>一、概述</td></tr><tr><td>${sentence}</td></tr></table>`),
    );
    expect(document.grids).toEqual([]);
    expect(textsOf(document, 'body')).toEqual(['一、概述', sentence]);
  });

  test('a table that stray end tags tore apart is read with the strict parser', async () => {
    const document = await build(
      page(
        `<div><p>${sentence}</p><table><tr><td>规章</div></td><td>0</td></tr><tr><td>其他</td><td>5</td></tr></table></div>`,
      ),
    );
    expect(matrixOf(document)).toEqual([
      ['规章', '0'],
      ['其他', '5'],
    ]);
  });

  test('unclosed cells and rows', async () => {
    const document = await build(
      page(`<table><tr><td><p>规章<td><p>0<tr><td><p>其他<td><p>5</table><p>${sentence}`),
    );
    expect(matrixOf(document)).toEqual([
      ['规章', '0'],
      ['其他', '5'],
    ]);
  });

  test('a frame around one number in a cell does not unmake the table', async () => {
    const document = await build(
      page(
        `<table><tr><td>规章</td><td><table><tr><td>0</td></tr></table></td></tr><tr><td>其他</td><td>5</td></tr></table>`,
      ),
    );
    expect(matrixOf(document)).toEqual([
      ['规章', '0'],
      ['其他', '5'],
    ]);
  });
});

describe('emphasis and pictures', () => {
  test('headings, bold and centred lines', async () => {
    const document = await build(
      page(
        `<h2>甲题</h2><p><strong>乙题</strong></p><p style="text-align:center">丙题</p><p align=center>丁题</p><p>正<b>文</b>${sentence}</p>` +
          `<center><table align="center"><tr><td>${sentence}</td></tr></table></center>`,
      ),
    );
    expect(document.blocks.map(({ emphasis }) => emphasis)).toEqual([true, true, true, true, false, false]);
  });

  test('counts pictures of the article, not icons, logos or those of the frame', async () => {
    const document = await build(
      page(
        `<div class="header"><img src="/img/photo1.jpg"><a href="/">首页</a></div><h1>某县2013年政府信息公开年度报告</h1><p>${sentence}</p>` +
          `<p><img src="/upload/20140301/table1.jpg"></p><p><img src="/upload/b2.png" width="600"></p><img src="/images/icon_doc.gif"><img src="/x.gif" width="16">` +
          `<p>某县人民政府</p><p>2014年3月1日</p><div class="footer"><img src="/img/police.png">版权所有：某县</div>`,
      ),
    );
    expect(document.pictures).toBe(2);
  });
});
