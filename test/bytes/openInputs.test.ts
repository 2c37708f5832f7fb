import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { afterAll, afterEach, beforeAll, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import {
  InputIsOutput,
  maxDocumentBytes,
  openInputs,
  openNamed,
  type InputOptions,
  type Member,
} from '../../src/bytes/index.js';

let root = '';
let before = '';

beforeAll(() => {
  before = process.cwd();
  root = mkdtempSync(join(tmpdir(), 'gov-report-bytes-'));
  process.chdir(root);
  for (const folder of ['dump/b', 'dump/a/deep', 'dump/.hidden', 'empty', 'odd'])
    mkdirSync(folder, { recursive: true });
  const files = [
    'dump/z.txt',
    'dump/b/1.html',
    'dump/b/2.txt',
    'dump/a/deep/x.htm',
    'dump/a/noextension',
    'dump/.secret',
  ];
  for (const file of [...files, 'dump/.hidden/h.txt', 'one.txt', 'odd/r[1].txt', 'odd/r1.txt'])
    writeFileSync(file, file);
  symlinkSync('../z.txt', 'dump/b/link.txt');
  symlinkSync('..', 'dump/b/up');
});

afterAll(() => {
  process.chdir(before);
  rmSync(root, { recursive: true });
});

const valueOf = (item: Member): { readonly uri: string; readonly code?: string } => {
  if (item.kind === 'skipped') return item;
  return item.kind === 'problem' ? item.problem : item.source;
};

/** Opens one named document. */
async function openDocument(input: string): Promise<unknown> {
  const members: Member[] = [];
  for await (const member of openNamed(input)) members.push(member);
  expect(members).toHaveLength(1);
  return members[0] && valueOf(members[0]);
}

/** What comes out, in short: the uri of a document, `!CODE uri` of a problem. */
async function list(inputs: readonly string[], options: InputOptions = {}): Promise<string[]> {
  const found: string[] = [];
  for await (const item of openInputs(inputs, options)) {
    const { code, uri } = valueOf(item);
    found.push(code === undefined ? uri : `!${code} ${uri}`);
  }
  return found;
}

async function readAll(inputs: readonly string[], options: InputOptions = {}): Promise<string[]> {
  const found: string[] = [];
  for await (const item of openInputs(inputs, options)) {
    if (item.kind === 'document') found.push(Buffer.from(item.source.bytes).toString());
    else found.push(item.kind === 'problem' ? item.problem.code : item.reason);
  }
  return found;
}

const everything = [
  'dump/a/deep/x.htm',
  'dump/a/noextension',
  'dump/b/1.html',
  'dump/b/2.txt',
  'dump/b/link.txt',
  'dump/z.txt',
];

describe('files and folders', () => {
  test('come in the order given, duplicates kept', async () => {
    expect(await list(['one.txt', 'dump/z.txt', 'one.txt'])).toEqual(['one.txt', 'dump/z.txt', 'one.txt']);
  });

  test('a folder gives every file below it by name, hidden ones left out, links to files followed', async () => {
    expect(await list(['dump'])).toEqual(everything);
    expect(await list(['dump/'])).toEqual(everything);
    expect(await list(['./dump'])).toEqual(everything.map((uri) => `./${uri}`));
    expect((await readAll(['dump']))[4]).toBe('dump/z.txt');
  });

  test('names are in the order of code points, not of UTF-16', async () => {
    mkdirSync('points');
    for (const name of ['\u{20000}', '\uff21', 'b', 'B', '一']) writeFileSync(`points/${name}`, '');
    expect(await list(['points'])).toEqual(
      ['B', 'b', '一', '\uff21', '\u{20000}'].map((name) => `points/${name}`),
    );
  });

  test('missing and unreadable inputs are told in their place, the rest follows', async () => {
    expect(await list(['nowhere.txt', 'one.txt', 'one.txt/below', 'a\0b'])).toEqual([
      '!E_NOT_FOUND nowhere.txt',
      'one.txt',
      '!E_NOT_FOUND one.txt/below',
      '!E_UNREADABLE a\0b',
    ]);
  });

  test('a broken link in a folder is told, a folder without files too', async () => {
    mkdirSync('broken');
    symlinkSync('nowhere', 'broken/link');
    expect(await list(['broken', 'empty'])).toEqual(['!E_NOT_FOUND broken/link', '!E_NO_FILES empty']);
  });

  test('names on disk that are not UTF-8 are read and shown as GBK', async () => {
    const folder = Buffer.from('gbk');
    mkdirSync(folder);
    const name = iconv.encode('报告.txt', 'gbk');
    const path = Buffer.concat([folder, Buffer.from('/'), name]);
    try {
      writeFileSync(path, 'content');
    } catch {
      return; // a file system that takes UTF-8 only
    }
    expect(await list(['gbk'])).toEqual(['gbk/报告.txt']);
    expect(await readAll(['gbk'])).toEqual(['content']);
  });

  test('links that lead in a circle are told', async () => {
    symlinkSync('circle', 'circle');
    for await (const item of openInputs(['circle']))
      expect(valueOf(item)).toMatchObject({ code: 'E_NOT_FOUND', message: 'too many links' });
  });
});

describe('the output of this very run', () => {
  const output = 'dump/out.ndjson';
  afterEach(() => {
    rmSync(output, { force: true });
    rmSync('other-name', { force: true });
  });

  test('is passed over where a folder or a glob leads to records of an earlier run', async () => {
    for (const earlier of [
      '{"schema":"gov-report/1"}\n',
      '[\n  {\n    "schema": "gov-report/1"',
      '[]\n',
      '',
    ]) {
      writeFileSync(output, earlier);
      expect(await list(['dump'], { output })).toEqual(everything);
      expect(await list(['dump/*.{txt,ndjson}'], { output })).toEqual(['dump/z.txt']);
    }
  });

  test('is refused where it is a document, under any name', async () => {
    writeFileSync(output, 'a document');
    for (const input of ['dump', 'dump/*', output, './dump/../dump/out.ndjson'])
      await expect(list([input], { output })).rejects.toThrow(InputIsOutput);
  });

  test('is refused where it is named, whatever it holds, before anything is read', async () => {
    writeFileSync(output, '');
    symlinkSync('dump/out.ndjson', 'other-name');
    for (const input of [output, 'other-name'])
      await expect(openInputs(['one.txt', input], { output }).next()).rejects.toThrow(InputIsOutput);
    await expect(list([], { filesFrom: 'other-name', output })).rejects.toThrow(InputIsOutput);
    writeFileSync('list-of-output', 'one.txt\ndump/out.ndjson\n');
    await expect(list([], { filesFrom: 'list-of-output', output })).rejects.toThrow(InputIsOutput);
    expect(await list(['one.txt'], { output: 'other-name' })).toEqual(['one.txt']);
  });

  test('may be a device that is read', async () => {
    expect(await list(['/dev/null'], { output: '/dev/null' })).toEqual(['/dev/null']);
  });
});

describe('include and exclude', () => {
  const cases: [InputOptions, string[]][] = [
    [{ include: ['*.txt'] }, ['dump/b/2.txt', 'dump/b/link.txt', 'dump/z.txt']],
    [{ include: ['b/*.txt'] }, ['dump/b/2.txt', 'dump/b/link.txt']],
    [{ include: ['**/*.{htm,html}'] }, ['dump/a/deep/x.htm', 'dump/b/1.html']],
    [{ include: ['*.txt'], exclude: ['link*'] }, ['dump/b/2.txt', 'dump/z.txt']],
    [{ exclude: ['b'] }, ['dump/a/deep/x.htm', 'dump/a/noextension', 'dump/z.txt']],
    [{ exclude: ['a/deep/', './b/**'] }, ['dump/a/noextension', 'dump/z.txt']],
    [{ include: ['*.pdf'] }, ['!E_NO_FILES dump']],
  ];
  test.each(cases)('%j', async (options, expected) => {
    expect(await list(['dump'], options)).toEqual(expected);
  });

  test('files that are named come whatever the patterns say', async () => {
    expect(await list(['one.txt'], { include: ['*.html'], exclude: ['*.txt'] })).toEqual(['one.txt']);
  });
});

describe('globs', () => {
  const cases: [string, string[]][] = [
    ['dump/b/*.txt', ['dump/b/2.txt', 'dump/b/link.txt']],
    ['dump/**/*.htm*', ['dump/a/deep/x.htm', 'dump/b/1.html']],
    ['./dump/*.txt', ['./dump/z.txt']],
    ['dump/?', everything.slice(0, 5)],
    ['*.txt', ['one.txt']],
    ['dump/{a,b}/*', ['dump/a/deep/x.htm', ...everything.slice(1, 5)]],
    ['dump/.hid*/*', ['dump/.hidden/h.txt']],
    ['*.pdf', ['!E_NO_MATCH *.pdf']],
    ['a[b', ['!E_NO_MATCH a[b']],
    ['cir*', ['!E_NOT_FOUND circle']],
    ['nowhere/*.txt', ['!E_NO_MATCH nowhere/*.txt']],
  ];
  test.each(cases)('%s', async (pattern, expected) => {
    expect(await list([pattern])).toEqual(expected);
  });

  test('an absolute pattern', async () => {
    expect(await list([`${root}/dump/*.txt`])).toEqual([`${root}/dump/z.txt`]);
  });

  test('a file that really has such a name comes first', async () => {
    expect(await list(['odd/r[1].txt'])).toEqual(['odd/r[1].txt']);
    expect(await list(['odd/r[12].txt'])).toEqual(['odd/r1.txt']);
  });
});

describe('standard input', () => {
  const stdin = (...chunks: (string | Buffer)[]): Readable => Readable.from(chunks, { objectMode: false });

  test('is read for - and when nothing is named', async () => {
    expect(await readAll(['-'], { stdin: stdin('ab', 'c') })).toEqual(['abc']);
    expect(await readAll([], { stdin: stdin('ab', 'c') })).toEqual(['abc']);
    expect(await list([], { stdin: stdin('') })).toEqual(['-']);
  });

  test('can be read once only', async () => {
    expect(await list(['-', 'one.txt', '-'], { stdin: stdin('x') })).toEqual([
      '-',
      'one.txt',
      '!E_UNREADABLE -',
    ]);
  });

  test('is cut off over the limit', async () => {
    const endless = Readable.from(
      (function* () {
        for (;;) yield Buffer.alloc(1024 * 1024, 0x61);
      })(),
    );
    expect(await list(['-'], { stdin: endless })).toEqual(['!E_TOO_LARGE -']);
  });
});

describe('lists of files', () => {
  test('one path a line, blank lines passed over, CRLF and a byte order mark taken off', async () => {
    writeFileSync('list.txt', '\ufeffone.txt\r\n\r\n  \nnowhere\ndump/b\ndump/*.txt\none.txt');
    expect(await list([], { filesFrom: 'list.txt' })).toEqual([
      'one.txt',
      '!E_NOT_FOUND nowhere',
      'dump/b/1.html',
      'dump/b/2.txt',
      'dump/b/link.txt',
      '!E_NOT_FOUND dump/*.txt',
      'one.txt',
    ]);
  });

  test('from standard input, in chunks of any size, after the named inputs', async () => {
    for (const size of [1, 3, 7, 100]) {
      const bytes = Buffer.from('one.txt\ndump/z.txt\n');
      const chunks = Array.from({ length: Math.ceil(bytes.length / size) }, (_, i) =>
        bytes.subarray(i * size, (i + 1) * size),
      );
      const stdin = Readable.from(chunks);
      expect(await list(['dump/b/1.html'], { filesFrom: '-', stdin })).toEqual([
        'dump/b/1.html',
        'one.txt',
        'dump/z.txt',
      ]);
    }
  });

  test.each(['', '\n \r\n', '\ufeff'])('a list that names nothing is told: %j', async (text) => {
    writeFileSync('nothing', text);
    expect(await list([], { filesFrom: 'nothing' })).toEqual(['!E_LIST_EMPTY nothing']);
  });

  test.each([
    ['NUL between paths', 'one.txt\0dump/z.txt\0'],
    ['NUL behind a path', 'one.txt\ndump/z.txt\0'],
    ['a colour', 'one.txt\n\u001b[31m'],
    ['a line that is too long', 'x'.repeat(5000)],
  ])('a list that is not text is refused with one problem: %s', async (_what, text) => {
    writeFileSync('binary', text);
    expect(await list([], { filesFrom: 'binary' })).toEqual(['!E_LIST_NOT_TEXT binary']);
  });

  test('a list that is missing is told', async () => {
    expect(await list(['one.txt'], { filesFrom: 'nolist' })).toEqual(['one.txt', '!E_NOT_FOUND nolist']);
  });
});

describe('large files', () => {
  test('are refused by their size, with the size and the hash for the record', async () => {
    writeFileSync('large', '');
    truncateSync('large', maxDocumentBytes + 1);
    const item = await openDocument('large');
    expect(item).toMatchObject({
      code: 'E_TOO_LARGE',
      uri: 'large',
      document: { bytes: maxDocumentBytes + 1 },
    });
    const sha256 = execFileSync('sha256sum', ['large']).toString().slice(0, 64);
    expect(item).toMatchObject({ document: { sha256 } });
  });

  test('a file of just the limit is read', async () => {
    writeFileSync('limit', '');
    truncateSync('limit', maxDocumentBytes);
    const item = await openDocument('limit');
    expect(item).toHaveProperty('bytes.length', maxDocumentBytes);
  });

  test('devices are read up to the limit', async () => {
    expect(await list(['/dev/zero'])).toEqual(['!E_TOO_LARGE /dev/zero']);
  });
});

test('one named document is never a folder or a pattern', async () => {
  expect(await openDocument('dump')).toMatchObject({ code: 'E_IS_FOLDER' });
  expect(await openDocument('*.txt')).toMatchObject({ code: 'E_NOT_FOUND' });
  const whole = { uri: 'one.txt', entry: null, url: null, declaredCharset: null };
  expect(await openDocument('one.txt')).toMatchObject(whole);
});
