import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { makeChunked, makeWarc, type WarcPart } from './archives/makeWarc.js';
import { makeTar } from './archives/makeTar.js';
import { makeZip } from './archives/makeZip.js';
import { contents, readFile, readPieces, sum } from './archives/readAll.js';

const page = (text: string): Buffer =>
  Buffer.from(`<html><body><p>政府信息公开年度报告 ${text}</p></body></html>`);
const hex = (bytes: Buffer): string => bytes.toString('hex');
const parts = [
  { name: '2013/一.html', bytes: page('甲'.repeat(400)) },
  { name: './2013/二.html', bytes: page('乙') },
  { name: '三.txt', bytes: Buffer.from('政府信息公开年度报告') },
];
const names = ['2013/一.html', '2013/二.html', '三.txt'];

describe('zip', () => {
  test.each([
    ['plain', {}],
    ['Zip64', { zip64: true }],
    ['with a comment', { comment: 'PK\x05\x06 is no end' }],
    ['behind the mark of a split archive', { before: Buffer.from('PK\x07\x08') }],
  ])('%s', async (_what, wishes) => {
    const found = await readFile(makeZip(parts, wishes));
    expect(sum(found)).toEqual(names);
    expect(Object.values(contents(found))).toEqual(parts.map(({ bytes }) => hex(bytes)));
    for (const [i, { next: from }] of found.entries())
      expect(from && sum(await readFile(makeZip(parts, wishes), { from }))).toEqual(names.slice(i + 1));
  });

  test('stored and streamed members, folders passed over', async () => {
    const zip = makeZip([
      { name: 'a/', bytes: Buffer.alloc(0), stored: true },
      { name: 'a/1', bytes: page('1'), stored: true },
      { name: 'a/2', bytes: page('2'), streamed: true },
    ]);
    expect(sum(await readFile(zip))).toEqual(['a/1', 'a/2']);
  });

  test('names in GBK without the flag of UTF-8', async () => {
    const names = ['桃江县/年报.txt', '通知.txt', '联通.txt'];
    const zip = makeZip(names.map((name) => ({ name: iconv.encode(name, 'gbk'), bytes: page('') })));
    expect(sum(await readFile(zip))).toEqual(names);
  });

  test('a member that is encrypted, damaged, packed strangely or empty costs no other', async () => {
    const zip = makeZip([
      { name: 'secret.txt', bytes: page('1'), encrypted: true },
      { name: 'damaged.txt', bytes: page('2'), saysCrc: 1 },
      { name: 'strange.txt', bytes: page('3'), method: 14 },
      { name: 'empty.txt', bytes: Buffer.alloc(0), stored: true },
      { name: 'good.txt', bytes: page('4') },
    ]);
    expect(sum(await readFile(zip))).toEqual([
      '!E_ENCRYPTED secret.txt',
      '!E_DAMAGED damaged.txt',
      '!E_UNSUPPORTED strange.txt',
      'empty.txt',
      'good.txt',
    ]);
  });

  test('without its directory', async () => {
    const streamed = parts.map((part) => ({ ...part, streamed: true }));
    for (const some of [parts, streamed]) {
      const found = await readFile(makeZip(some, { withoutDirectory: true }));
      expect(sum(found)).toEqual([...names, '!E_TRUNCATED (whole)']);
      expect(Object.values(contents(found))).toEqual(parts.map(({ bytes }) => hex(bytes)));
    }
  });

  test('an empty archive is told', async () => {
    expect(sum(await readFile(makeZip([])))).toEqual(['!E_EMPTY (whole)']);
  });

  test('on standard input it is held in memory up to the limit', async () => {
    const zip = makeZip(parts);
    expect(sum(await readPieces([zip.subarray(0, 100), zip.subarray(100)]))).toEqual(names);
    expect(sum(await readPieces([zip], { limits: { heldBytes: 100 } }))).toEqual(['!E_NEEDS_FILE (whole)']);
  });

  test('an office file is a document', async () => {
    const docx = makeZip([
      { name: '[Content_Types].xml', bytes: Buffer.from('<Types/>') },
      { name: 'word/document.xml', bytes: Buffer.from('<w/>') },
    ]);
    expect(sum(await readFile(docx))).toEqual(['(whole)']);
    expect(sum(await readFile(makeZip([{ name: 'word/a.docx', bytes: docx, stored: true }])))).toEqual([
      'word/a.docx',
    ]);
    const odt = makeZip([
      { name: 'mimetype', bytes: Buffer.from('application/vnd.oasis.opendocument.text'), stored: true },
    ]);
    expect(sum(await readFile(odt))).toEqual(['(whole)']);
  });
});

describe('tar', () => {
  test('long names, links and folders', async () => {
    const long = `${'很长的文件夹名/'.repeat(20)}年报.html`;
    const tar = await makeTar([
      { name: 'folder', bytes: Buffer.alloc(0), type: 'directory' },
      { name: long, bytes: page('1') },
      { name: 'link', bytes: Buffer.alloc(0), type: 'symlink' },
      { name: './b.txt', bytes: page('2') },
    ]);
    const found = await readFile(tar);
    expect(sum(found)).toEqual([long, 'b.txt']);
    expect(Object.values(contents(found))).toEqual([hex(page('1')), hex(page('2'))]);
    expect(sum(await readFile(gzipSync(tar)))).toEqual([long, 'b.txt']);
  });

  test('a damaged header costs its member', async () => {
    const tar = await makeTar([
      { name: 'a.txt', bytes: page('1') },
      { name: 'b.txt', bytes: page('2') },
      { name: 'c.txt', bytes: page('3') },
    ]);
    tar.fill('x', 1024, 1100);
    expect(sum(await readFile(tar))).toEqual(['a.txt', '!E_DAMAGED (whole)', 'c.txt']);
  });
});

describe('WARC', () => {
  const html = { contentType: 'text/html; charset=GB2312' };
  const records: WarcPart[] = [
    { type: 'warcinfo', body: Buffer.from('software: test') },
    { url: 'http://a.gov.cn/1', ...html, body: page('1') },
    { type: 'request', url: 'http://a.gov.cn/1', body: Buffer.alloc(0) },
    { type: 'revisit', url: 'http://a.gov.cn/2', body: Buffer.alloc(0) },
    { url: 'http://a.gov.cn/3', status: 404, body: page('3') },
    { url: 'http://a.gov.cn/4.png', contentType: 'image/png', body: Buffer.from('\x89PNG') },
    { url: 'http://a.gov.cn/5', headers: ['Transfer-Encoding: chunked'], body: makeChunked(page('5')) },
    { url: 'http://a.gov.cn/6', headers: ['Content-Encoding: gzip'], body: gzipSync(page('6')) },
    {
      url: 'http://a.gov.cn/7',
      headers: ['Transfer-Encoding: chunked', 'Content-Encoding: gzip'],
      body: page('7'),
    },
    { type: 'conversion', url: 'http://a.gov.cn/8', body: page('8') },
  ];
  const expected = [
    '-warc_record urn:uuid:00000000-0000-4000-8000-000000000000',
    'http://a.gov.cn/1',
    '-warc_record http://a.gov.cn/1',
    '-warc_record http://a.gov.cn/2',
    '-http_status http://a.gov.cn/3',
    '-picture http://a.gov.cn/4.png',
    'http://a.gov.cn/5',
    'http://a.gov.cn/6',
    'http://a.gov.cn/7',
    'http://a.gov.cn/8',
  ];

  test.each(['none', 'each', 'whole'] as const)('packed: %s', async (packing) => {
    const warc = makeWarc(records, packing);
    const found = await readFile(warc);
    expect(sum(found)).toEqual(expected);
    const pages = Object.entries(contents(found));
    expect(pages).toEqual(pages.map(([url]) => [url, hex(page(url.slice(-1)))]));
    expect(found[1]).toMatchObject({ source: { url: 'http://a.gov.cn/1', declaredCharset: 'GB2312' } });
    const positions = found.map(({ next }) => next);
    if (packing === 'whole') expect(new Set(positions.slice(0, -1))).toEqual(new Set([null]));
    else {
      for (const [i, from] of positions.entries()) {
        expect(from?.member).toBe(i + 1);
        if (from) expect(sum(await readFile(warc, { from }))).toEqual(expected.slice(i + 1));
      }
    }
  });

  test('a damaged member costs one record', async () => {
    const members = records.map((record) => makeWarc([record], 'each'));
    const broken = Buffer.from(members[6] ?? []);
    broken.fill(0, 60, 90);
    const found = await readFile(Buffer.concat([...members.slice(0, 6), broken, ...members.slice(7)]));
    expect(sum(found)).toEqual([...expected.slice(0, 6), '!E_DAMAGED (whole)', ...expected.slice(7)]);
  });

  test('rubbish between records costs no record', async () => {
    const warc = Buffer.concat([
      makeWarc(records.slice(1, 2)),
      Buffer.from('rubbish\r\n\r\n'),
      makeWarc(records.slice(6)),
    ]);
    expect(sum(await readFile(warc))).toEqual([expected[1], '!E_DAMAGED (whole)', ...expected.slice(6)]);
  });
});

describe('lines', () => {
  const text = '桃江县政府信息公开年度报告';
  test('JSON lines by their first line or their name', async () => {
    const lines = [
      JSON.stringify({ url: 'http://a', html: `<p>${text}</p>`, text: 'other' }),
      '',
      JSON.stringify({ id: 3, Content: text }),
      '{"text": "broken',
      '[1]',
      '{"other": "政府信息公开年度报告"}',
      JSON.stringify({ title: '某县年报', text }),
      `{"text": "${[...text].map((character) => `\\u${character.charCodeAt(0).toString(16)}`).join('')}"}`,
    ];
    const bytes = Buffer.from(`${lines.join('\n')}\n`);
    const found = await readFile(bytes);
    expect(sum(found)).toEqual(['L1', 'L3', '!E_JSON L4', '!E_JSON L5', '!E_JSON L6', 'L7', 'L8']);
    expect(found[0]).toMatchObject({ source: { url: 'http://a' } });
    expect(contents(found)).toEqual({
      L1: hex(Buffer.from(`<p>${text}</p>`)),
      L3: hex(Buffer.from(text)),
      L7: hex(Buffer.from(`某县年报\n${text}`)),
      L8: hex(Buffer.from(text)),
    });
    for (const { next } of found.slice(0, -1)) {
      const later = found.filter((member) => (member.next?.offset ?? 0) > (next?.offset ?? 0));
      expect(next && sum(await readFile(bytes, { from: next }))).toEqual(sum(later));
    }
    expect(sum(await readFile(gzipSync(bytes), {}, 'x.jsonl.gz'))).toEqual(sum(found));
  });

  test('fields that are asked for', async () => {
    const line = Buffer.from(`${JSON.stringify({ text: 'no', mine: text, where: 'http://b' })}\n`);
    const found = await readFile(line, { fields: { text: 'mine', url: 'where' } });
    expect(found).toMatchObject([{ source: { entry: 'L1', url: 'http://b' } }]);
    expect(contents(found)).toEqual({ L1: hex(Buffer.from(text)) });
    expect(sum(await readFile(line, { fields: { text: 'absent' } }, 'a.jsonl'))).toEqual(['!E_JSON L1']);
  });

  test('a field holds a document only as a text; one that is null is an empty document', async () => {
    const lines = ['{"html": 5}', '{"text": ["a"]}', '{"html": 5, "text": "a"}', '{"text": null}'];
    const found = await readFile(Buffer.from(lines.join('\n')), { prefilter: false }, 'a.jsonl');
    expect(sum(found)).toEqual(['!E_JSON L1', '!E_JSON L2', 'L3', 'L4']);
    expect(contents(found)).toEqual({ L3: hex(Buffer.from('a')), L4: '' });
  });

  test('a page that only begins with a brace is a document', async () => {
    for (const whole of [
      '{ 政府信息公开 }',
      '{\n  "text": "政府信息公开"\n}',
      '{"code": 0, "data": {}}',
      '{"text": ',
    ])
      expect(sum(await readFile(Buffer.from(whole)))).toEqual(['(whole)']);
  });

  test('CSV with a column of texts, in UTF-8, GBK and UTF-16', async () => {
    const table = `id,url,content\r\n1,http://a,"${text}\n第二行 ""引用"""\r\n2,http://b,${text}\r\n`;
    for (const bytes of [
      Buffer.from(`\ufeff${table}`),
      iconv.encode(table, 'gbk'),
      Buffer.from(`\ufeff${table}`, 'utf16le'),
      Buffer.from(table.replaceAll(',', '\t')),
    ]) {
      const found = await readFile(bytes, {}, 'table.csv');
      expect(sum(found)).toEqual(['R2', 'R3']);
      expect(found[1]).toMatchObject({ source: { url: 'http://b' } });
      expect(contents(found)['R2']).toBe(hex(Buffer.from(`${text}\n第二行 "引用"`)));
    }
    expect(sum(await readFile(Buffer.from('a,b\n1,2\n'), {}, 'table.csv'))).toEqual(['(whole)']);
    expect(sum(await readFile(Buffer.from(table.slice(0, 40)), {}, 'table.csv'))).toEqual([
      '!E_TRUNCATED (whole)',
    ]);
  });
});

describe('archives in archives', () => {
  test('one level, and no deeper', async () => {
    const tar = await makeTar([{ name: 'a.txt', bytes: page('1') }]);
    const packed = gzipSync(tar);
    const zip = makeZip([
      { name: 'in.tar.gz', bytes: packed },
      { name: 'in.zip', bytes: makeZip(parts), stored: true },
      { name: 'b.txt.gz', bytes: gzipSync(page('2')) },
      { name: 'c.warc.gz', bytes: makeWarc([{ url: 'http://c', body: page('3') }], 'each') },
    ]);
    const expected = [
      'in.tar.gz/a.txt',
      ...names.map((name) => `in.zip/${name}`),
      'b.txt.gz',
      'c.warc.gz/http://c',
    ];
    expect(sum(await readFile(zip))).toEqual(expected);
    const deep = makeZip([{ name: 'deep.zip', bytes: zip }]);
    expect(sum(await readFile(deep))).toEqual([
      '!E_LIMIT deep.zip/in.tar.gz',
      '!E_LIMIT deep.zip/in.zip',
      '!E_LIMIT deep.zip/b.txt.gz',
      '!E_LIMIT deep.zip/c.warc.gz',
    ]);
    const one = await readFile(deep, { limits: { depth: 3 }, entry: 'deep.zip/in.zip/三.txt' });
    expect(sum(one)).toEqual(['deep.zip/in.zip/三.txt']);
  });

  test('what cannot be a report is skipped, with size and hash where all are wanted', async () => {
    const zip = makeZip([
      { name: 'a.png', bytes: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') },
      { name: 'b.jpg', bytes: page('a page under a strange name') },
      { name: 'c.js', bytes: Buffer.from('var 信息公开;') },
      { name: '__MACOSX/._x.html', bytes: Buffer.from('x') },
      { name: 'd.7z', bytes: Buffer.from('7z\xbc\xaf\x27\x1c', 'latin1') },
    ]);
    const expected = [
      '-picture a.png',
      'b.jpg',
      '-script c.js',
      '-system_file __MACOSX/._x.html',
      '!E_UNSUPPORTED d.7z',
    ];
    const found = await readFile(zip);
    expect(sum(found)).toEqual(expected);
    expect(found[0]).toMatchObject({ document: null });
    expect((await readFile(zip, { all: true }))[0]).toMatchObject({ document: { bytes: 8 } });
  });
});
