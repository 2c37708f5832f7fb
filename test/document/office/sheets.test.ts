import { describe, expect, test } from '@jest/globals';
import * as xlsx from '@e965/xlsx';
import { readXls, readXlsx } from '../../../src/document/office/sheets/index.js';
import { zip } from './zip.js';

type Rows = readonly (readonly (string | number | null)[])[];

const sheetOf = (rows: Rows): xlsx.WorkSheet => xlsx.utils.aoa_to_sheet(rows.map((row) => [...row]));

function bookOf(sheets: Readonly<Record<string, xlsx.WorkSheet>>): xlsx.WorkBook {
  const book = xlsx.utils.book_new();
  for (const [name, sheet] of Object.entries(sheets)) xlsx.utils.book_append_sheet(book, sheet, name);
  return book;
}

async function htmlOf(book: xlsx.WorkBook, bookType: 'xlsx' | 'biff8' = 'xlsx'): Promise<string> {
  const bytes = xlsx.write(book, { type: 'buffer', bookType }) as Buffer;
  const read = await (bookType === 'xlsx' ? readXlsx : readXls)(bytes);
  if (!('html' in read)) throw new Error(JSON.stringify(read));
  return read.html.replace(/\n|<\/?body>/g, '');
}

const title = '某县2014年政府信息公开情况统计表';
const rows: Rows = [
  ['指标', '单位', '数值'],
  ['主动公开数', '条', 1200],
];

describe.each(['xlsx', 'biff8'] as const)('a sheet as %s', (bookType) => {
  test('titles and notes alone in their row are paragraphs, the rest is the table', async () => {
    const html = await htmlOf(
      bookOf({ Sheet1: sheetOf([[title], ['填报单位：某县'], ...rows, ['注：以条计']]) }),
      bookType,
    );
    expect(html).toBe(
      `<p>${title}</p><p>填报单位：某县</p><table><tr><td>指标</td><td>单位</td><td>数值</td></tr>` +
        '<tr><td>主动公开数</td><td>条</td><td>1200</td></tr></table><p>注：以条计</p>',
    );
  });

  test('numbers are as they are displayed', async () => {
    const sheet = sheetOf([...rows, ['金额', '万元', 12.345], ['率', '', 0.5]]);
    for (const [place, format] of [
      ['C2', '#,##0'],
      ['C3', '0.00'],
      ['C4', '0%'],
    ] as const) {
      const cell = sheet[place] as xlsx.CellObject;
      cell.z = format;
      delete cell.w;
    }
    const html = await htmlOf(bookOf({ Sheet1: sheet }), bookType);
    for (const shown of ['1,200', '12.35', '50%']) expect(html).toContain(`<td>${shown}</td>`);
  });

  test('merged cells have spans; what they cover is not written', async () => {
    const sheet = sheetOf([
      ['项目', '申请人', null, '总计'],
      [null, '自然人', '企业', null],
      ['新收', 1, 2, 3],
    ]);
    sheet['!merges'] = ['A1:A2', 'B1:C1', 'D1:D2'].map((range) => xlsx.utils.decode_range(range));
    expect(await htmlOf(bookOf({ Sheet1: sheet }), bookType)).toBe(
      '<table><tr><td rowspan="2">项目</td><td colspan="2">申请人</td><td rowspan="2">总计</td></tr>' +
        '<tr><td>自然人</td><td>企业</td></tr>' +
        '<tr><td>新收</td><td>1</td><td>2</td><td>3</td></tr></table>',
    );
  });

  test('several sheets follow each other with their names; hidden ones and names of the program are left out', async () => {
    const book = bookOf({ 复议诉讼: sheetOf(rows), Sheet2: sheetOf(rows), 旧表: sheetOf([['甲', '乙']]) });
    book.Workbook = { Sheets: [{ Hidden: 0 }, { Hidden: 0 }, { Hidden: 1 }] };
    const html = await htmlOf(book, bookType);
    expect(html.match(/<table>/g)).toHaveLength(2);
    expect(html).toContain('<p>复议诉讼</p>');
    expect(html).not.toMatch(/Sheet2|旧表|甲/);
  });

  test('an empty row parts two tables, and each has its own width', async () => {
    const html = await htmlOf(
      bookOf({ Sheet1: sheetOf([...rows, [], ['一', '二', '三', '四'], [1, 2, 3, 4]]) }),
      bookType,
    );
    expect(html.match(/<table>/g)).toHaveLength(2);
    expect(html).toContain('<td>数值</td></tr>');
  });
});

test('hidden rows and columns are left out', async () => {
  const sheet = sheetOf([...rows, ['旧指标', '条', 7], ['丙', '条', 8]]);
  sheet['!rows'] = [{}, {}, { hidden: true }];
  sheet['!cols'] = [{}, { hidden: true }];
  const html = await htmlOf(bookOf({ Sheet1: sheet }));
  expect(html).not.toMatch(/旧指标|条/);
  expect(html).toContain('<tr><td>丙</td><td>8</td></tr>');
});

test('a sheet that claims all rows and columns is read as far as it has cells', async () => {
  const cell = (place: string, text: string): string =>
    `<c r="${place}" t="inlineStr"><is><t>${text}</t></is></c>`;
  const bytes = zip({
    '[Content_Types].xml':
      '<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Override PartName="/xl/workbook.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.sheet.main+xml"/><Override PartName="/xl/worksheets/sheet1.xml" ContentType="application/vnd.openxmlformats-officedocument.spreadsheetml.worksheet+xml"/></Types>',
    'xl/workbook.xml':
      '<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships"><sheets><sheet name="Sheet1" sheetId="1" r:id="rId1"/></sheets></workbook>',
    'xl/_rels/workbook.xml.rels':
      '<Relationships><Relationship Id="rId1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/worksheet" Target="worksheets/sheet1.xml"/></Relationships>',
    'xl/worksheets/sheet1.xml': `<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"><dimension ref="A1:XFD1048576"/><sheetData><row r="1">${cell('A1', '甲')}${cell('B1', '1')}</row><row r="2">${cell('A2', '乙')}${cell('B2', '2')}</row></sheetData></worksheet>`,
  });
  const read = await readXlsx(bytes);
  expect('html' in read && read.html.match(/<td>/g)).toHaveLength(4);
});

test('a number alone in a table row is no title', async () => {
  const html = await htmlOf(bookOf({ Sheet1: sheetOf([['第二十条第（一）项'], ...rows]) }));
  expect(html).toContain('<table><tr><td>第二十条第（一）项</td>');
});

describe('a record of an .xls that means nothing', () => {
  /** The record that names the code page, which this file does not need. */
  const codePage = Buffer.from('42000200b004', 'hex');
  const soundFile = (): Buffer =>
    xlsx.write(bookOf({ Sheet1: sheetOf(rows) }), { type: 'buffer', bookType: 'biff8' }) as Buffer;

  test('is told, and the rest is read', async () => {
    const bytes = soundFile();
    const place = bytes.indexOf(codePage);
    expect(place).toBeGreaterThan(0);
    bytes.writeUInt16LE(0x3237, place);
    const read = await readXls(bytes);
    if (!('html' in read)) throw new Error(JSON.stringify(read));
    expect(read.warnings?.map(({ code }) => code)).toEqual(['W_DAMAGED_SHEET']);
    expect(read.html).toContain('<td>1200</td>');
  });

  test('a sound file has no warning', async () => {
    const read = await readXls(soundFile());
    expect('warnings' in read ? read.warnings : null).toEqual([]);
  });
});
