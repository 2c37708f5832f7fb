import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { readOffice } from '../../../src/document/office/index.js';
import { tellOfficeFormat } from '../../../src/document/office/tellOfficeFormat.js';
import { zip } from './zip.js';

const folder = join(import.meta.dirname, '../../../fixtures/office/marks');

async function htmlOf(bytes: Uint8Array): Promise<string> {
  const format = tellOfficeFormat(bytes);
  if (format === null) throw new Error('no office file');
  const read = await readOffice({ bytes, uri: '', entry: null, url: null, declaredCharset: null }, format);
  if (!('html' in read)) throw new Error(JSON.stringify(read));
  return read.html.replace(/\n/g, '');
}

const ofFile = (name: string): Promise<string> => htmlOf(readFileSync(join(folder, name)));

describe.each(['docx', 'doc', 'rtf'])('a file with marks: %s', (ending) => {
  test('deleted and hidden text, notes, headers and the codes of fields are left out; the rest is there', async () => {
    const html = await ofFile(`marks.${ending}`);
    expect(html).toContain('<p>全年公开政府信息120条，其中网站90条。</p>');
    expect(html).toContain('<p>受理申请5件，见县政府网站。<br>第二行。</p>');
    expect(html).toMatch(/<h1[^>]*>某县人民政府2016年政府信息公开工作年度报告<\/h1>/);
    for (const word of ['隐藏', '脚注', '页眉', '页脚', '9999', 'HYPERLINK'])
      expect(html).not.toContain(word);
  });

  test('merged cells keep their spans', async () => {
    const table = /<table>.*<\/table>/.exec(await ofFile(`marks.${ending}`))?.[0].replace(/<\/?p>/g, '');
    expect(table).toBe(
      '<table><tr><td rowspan="2">甲</td><td>乙</td><td>单位</td><td>数值</td></tr>' +
        '<tr><td>丙</td><td>件</td><td>1</td></tr>' +
        '<tr><td colspan="2">丁</td><td>件</td><td>2</td></tr>' +
        '<tr><td>戊</td><td colspan="3">己</td></tr></table>',
    );
  });

  test('numbers that the program counts are printed', async () => {
    const lines = (await ofFile(`lists.${ending}`))
      .replace(/<\/?body>/g, '')
      .split(/<\/p>/)
      .map((line) => line.replace(/<p>|\s/g, ''));
    expect(lines).toEqual([
      '某县2015年政府信息公开工作年度报告',
      '一、概述',
      '二、主动公开情况',
      '（一）公开的数量',
      '（二）公开的形式',
      '1.网站',
      '2.公报',
      '这一段没有编号。',
      '三、依申请公开情况',
      '（一）受理的情况',
      '',
    ]);
  });
});

describe('parts of a .docx that office programs write and ours cannot', () => {
  const docx = (body: string, styles = ''): Promise<string> =>
    htmlOf(
      zip({
        '[Content_Types].xml': '<Types/>',
        'word/document.xml': `<?xml version="1.0"?><w:document xmlns:w="w"><w:body>${body}</w:body></w:document>`,
        'word/styles.xml': `<w:styles xmlns:w="w">${styles}</w:styles>`,
      }),
    );
  const run = (text: string, properties = ''): string =>
    `<w:r><w:rPr>${properties}</w:rPr><w:t>${text}</w:t></w:r>`;
  const p = (content: string, properties = ''): string => `<w:p><w:pPr>${properties}</w:pPr>${content}</w:p>`;

  test('tracked changes: what was deleted or moved away is gone, what was inserted is there', async () => {
    const changed = `<w:del>${run('12').replace(/w:t>/g, 'w:delText>')}</w:del><w:ins>${run('15')}</w:ins><w:moveFrom>${run('7')}</w:moveFrom>`;
    expect(await docx(p(`${run('受理')}${changed}${run('件')}`))).toBe('<body><p>受理15件</p></body>');
  });

  test('text boxes stand behind their paragraph, once', async () => {
    const box = `<w:txbxContent>${p(run('框'))}</w:txbxContent>`;
    const anchor = `<w:r><mc:AlternateContent><mc:Choice>${box}</mc:Choice><mc:Fallback>${box}</mc:Fallback></mc:AlternateContent></w:r>`;
    expect(await docx(p(run('文') + anchor))).toBe('<body><p>文</p><p>框</p></body>');
  });

  test('content controls around paragraphs, rows and cells are opened', async () => {
    const cell = `<w:sdt><w:sdtContent><w:tc>${p(run('1'))}</w:tc></w:sdtContent></w:sdt>`;
    const row = `<w:sdt><w:sdtContent><w:tr>${cell}</w:tr></w:sdtContent></w:sdt>`;
    const html = await docx(
      `<w:sdt><w:sdtContent>${p(run('段'))}</w:sdtContent></w:sdt><w:tbl>${row}</w:tbl>`,
    );
    expect(html).toBe('<body><p>段</p><table><tr><td><p>1</p></td></tr></table></body>');
  });

  test('a heading takes its level from the style that its style is based on', async () => {
    const styles =
      '<w:style w:styleId="1"><w:name w:val="heading 2"/></w:style><w:style w:styleId="a"><w:basedOn w:val="1"/></w:style>' +
      '<w:style w:styleId="loop"><w:basedOn w:val="loop"/></w:style>';
    expect(await docx(p(run('一、概述'), '<w:pStyle w:val="a"/>'), styles)).toBe(
      '<body><h2>一、概述</h2></body>',
    );
    expect(await docx(p(run('甲'), '<w:pStyle w:val="loop"/>'), styles)).toBe('<body><p>甲</p></body>');
  });

  test('markup in the text stays text', async () => {
    expect(await docx(p(run('&lt;b&gt; &amp;nbsp;')))).toBe('<body><p>&lt;b&gt; &amp;nbsp;</p></body>');
  });
});
