import { describe, expect, test } from '@jest/globals';
import { encode } from 'iconv-lite';
import { readRtf } from '../../../src/document/office/rtf/index.js';

async function htmlOf(body: string | Buffer, head = '\\ansicpg936'): Promise<string> {
  const content = typeof body === 'string' ? Buffer.from(body, 'latin1') : body;
  const read = await readRtf(
    Buffer.concat([Buffer.from(`{\\rtf1\\ansi${head} `), content, Buffer.from('}')]),
  );
  if (!('html' in read)) throw new Error(JSON.stringify(read));
  return read.html.replace(/\n|<\/?body>/g, '');
}

/** Bytes as RTF writes them. */
const hex = (text: string, encoding = 'gbk'): string =>
  [...encode(text, encoding)].map((byte) => `\\'${byte.toString(16).padStart(2, '0')}`).join('');

describe('characters', () => {
  test('GBK bytes, escaped or as they are, also where the second byte is an ASCII letter', async () => {
    expect(await htmlOf(`${hex('主动公开')}12${hex('條')}\\par`)).toBe('<p>主动公开12條</p>');
    expect(await htmlOf(Buffer.concat([encode('主动公开', 'gbk'), Buffer.from('\\par')]))).toBe(
      '<p>主动公开</p>',
    );
    // The second byte of 丆 is written as the letter it is: \'81A.
    expect(await htmlOf("\\'81A\\par")).toBe('<p>丄</p>');
  });

  test('the charset of a font tells the code page; a header that says Western does not', async () => {
    const fonts = '{\\fonttbl{\\f0\\fcharset0 A;}{\\f1\\fcharset134 B;}{\\f2\\fcharset136 C;}}';
    expect(
      await htmlOf(`${fonts}{\\f1 ${hex('政府')}}{\\f2 ${hex('資訊', 'big5')}}\\par`, '\\ansicpg1252'),
    ).toBe('<p>政府資訊</p>');
    expect(
      await htmlOf("{\\fonttbl{\\f0\\fcharset0 A;}}\\f0 caf\\'e9 \\'93x\\'94\\par", '\\ansicpg1252'),
    ).toBe('<p>café “x”</p>');
  });

  test.each([
    ['\\u25919?\\u24220?', '政府'],
    ["\\uc2\\u25919\\'d5\\'fe\\u24220\\'b8\\'ae", '政府'],
    ['\\uc0\\u25919\\u24220 x', '政府x'],
    ['\\u-10179?\\u-8704?', '\u{1F600}'],
    ['{\\uc0 {\\uc1\\u25919?}}\\u24220?', '政府'],
  ])('%s is %s', async (rtf, text) => {
    expect(await htmlOf(`${rtf}\\par`)).toBe(`<p>${text}</p>`);
  });

  test('symbols and escaped braces', async () => {
    expect(await htmlOf('a\\~b\\_c\\{\\}\\\\\\emdash\\line d\\par')).toBe('<p>a\u00a0b-c{}\\—<br>d</p>');
  });
});

describe('what is not the text', () => {
  test.each([
    '{\\info{\\title x}}',
    '{\\*\\unknown x}',
    '{\\pict\\wmetafile8 0102}',
    '{\\header x\\par}',
    '{\\v x}',
    '{\\deleted x}',
    '{\\footnote x}',
    '\\v x\\v0 ',
    '\\bin3 xxx',
  ])('%s', async (part) => {
    expect(await htmlOf(`1${part}2\\par`)).toBe('<p>12</p>');
  });

  test('numbers of lists and results of fields are text', async () => {
    expect(await htmlOf(`{\\listtext ${hex('一、')}\\tab}${hex('概述')}\\par`)).toBe('<p>一、\t概述</p>');
    expect(await htmlOf('{\\field{\\*\\fldinst PAGE 9}{\\fldrslt 5}}\\par')).toBe('<p>5</p>');
  });
});

describe('tables', () => {
  const row = (cells: readonly string[], edges: string): string =>
    `\\trowd${edges}\\pard\\intbl ${cells.map((cell) => `${cell}\\cell`).join(' ')}\\row`;

  test('edges that are missing in a row are spans, also where they differ by rounding', async () => {
    const html = await htmlOf(
      row(['1', '2', '3'], '\\cellx1000\\cellx2000\\cellx3000') + row(['4', '5'], '\\cellx1985\\cellx3010'),
    );
    expect(html.replace(/<\/?p>/g, '')).toBe(
      '<table><tr><td>1</td><td>2</td><td>3</td></tr><tr><td colspan="2">4</td><td>5</td></tr></table>',
    );
  });

  test('cells that are merged by marks, down and across', async () => {
    const html = await htmlOf(
      row(['1', '2', ''], '\\clvmgf\\cellx1000\\clmgf\\cellx2000\\clmrg\\cellx3000') +
        row(['', '3', '4'], '\\clvmrg\\cellx1000\\cellx2000\\cellx3000'),
    );
    expect(html.replace(/<\/?p>/g, '')).toBe(
      '<table><tr><td rowspan="2">1</td><td colspan="2">2</td></tr><tr><td>3</td><td>4</td></tr></table>',
    );
  });

  test('a paragraph between two tables parts them; a cell may hold several', async () => {
    const table = row(['1\\par 2', '3'], '\\cellx1000\\cellx2000');
    const html = '<table><tr><td><p>1</p><p>2</p></td><td><p>3</p></td></tr></table>';
    expect(await htmlOf(`${table}\\pard x\\par${table}`)).toBe(`${html}<p>x</p>${html}`);
  });

  test('a row without edges, and cells without a row, lose no text', async () => {
    expect(await htmlOf('\\pard\\intbl 1\\cell 2\\cell\\row\\pard x\\par')).toContain('<td><p>2</p></td>');
    expect(await htmlOf('\\pard\\intbl 1\\cell 2\\cell\\pard x\\par')).toBe('<p>1</p><p>2</p><p>x</p>');
  });
});

test('a file that ends in the middle is told', async () => {
  expect(await readRtf(Buffer.from('{\\rtf1 {\\b x'))).toMatchObject({ code: 'E_TRUNCATED' });
});
