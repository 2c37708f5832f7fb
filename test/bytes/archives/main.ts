import { spawnSync } from 'node:child_process';
import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import iconv from 'iconv-lite';
import { hostile } from './hostile.js';
import { makeTar } from './makeTar.js';
import { makeWarc, type WarcPart } from './makeWarc.js';
import { makeZip } from './makeZip.js';
import { readReport } from './samples.js';

/** The reports in the committed archives, with names as one finds them. */
const members = [
  { name: '2008/鹤壁市.txt', slug: 'narrative-2008-city-hardwrap-gb18030' },
  { name: '2013/国税局.txt', slug: 'narrative-2013-tax-office-big5' },
  { name: '2019/县政府.html', slug: 'format2019-2019-county-grid-html' },
  { name: '2019/通知.html', slug: 'not-a-report-notice-2022-html' },
] as const;

const files = members.map(({ name, slug }) => ({ name, bytes: readReport(slug) }));
const picture = { name: '2019/logo.png', bytes: Buffer.from('\x89PNG\r\n\x1a\n', 'latin1') };

const pages: WarcPart[] = [
  { type: 'warcinfo', body: Buffer.from('software: fixtures') },
  ...files.map(({ name, bytes }) => ({
    url: `http://www.example.gov.cn/${encodeURI(name)}`,
    contentType: 'text/html',
    body: bytes,
  })),
  { url: 'http://www.example.gov.cn/logo.png', contentType: 'image/png', body: picture.bytes },
  { url: 'http://www.example.gov.cn/gone', status: 404, body: Buffer.from('not found') },
];

const decoded = [
  { url: 'http://www.example.gov.cn/1', text: iconv.decode(files[0]?.bytes ?? Buffer.alloc(0), 'gb18030') },
  { url: 'http://www.example.gov.cn/2', html: (files[2]?.bytes ?? Buffer.alloc(0)).toString('utf8') },
];

/** Packs by a program of the system; null where it is missing. */
function packBy(program: string, bytes: Buffer): Buffer | null {
  const { status, stdout } = spawnSync(program, ['-9', '-c'], { input: bytes });
  return status === 0 ? stdout : null;
}

/** Writes the archives of fixtures/archives. */
export async function writeArchives(folder: string): Promise<string[]> {
  const tar = await makeTar([...files, picture]);
  const quote = (cell: string): string => `"${cell.replaceAll('"', '""')}"`;
  const rows = decoded.map(({ url, text, html }) => [url, text ?? html].map((cell) => quote(cell)).join(','));
  const archives: Readonly<Record<string, Buffer | null>> = {
    'reports.zip': makeZip(
      [...files, picture].map(({ name, bytes }) => ({ name: iconv.encode(name, 'gbk'), bytes })),
    ),
    'reports.tar.gz': gzipSync(tar),
    'reports.tar.xz': packBy('xz', tar),
    'reports.tar.zst': packBy('zstd', tar),
    'crawl.warc.gz': makeWarc(pages, 'each'),
    'pages.jsonl': Buffer.from(decoded.map((line) => `${JSON.stringify(line)}\n`).join('')),
    'table.csv': iconv.encode(`url,content\r\n${rows.join('\r\n')}\r\n`, 'gb18030'),
  };
  return write(folder, archives);
}

/** Writes the hostile inputs that the tests make in memory, to be tried by hand. */
export async function writeHostile(folder: string): Promise<string[]> {
  const made = await Promise.all(hostile.map(async ({ name, make }) => [name, await make()] as const));
  return write(folder, Object.fromEntries(made));
}

function write(folder: string, archives: Readonly<Record<string, Buffer | null>>): string[] {
  mkdirSync(folder, { recursive: true });
  return Object.entries(archives).map(([name, bytes]) => {
    if (bytes === null) return `${name}: its packer is missing`;
    writeFileSync(join(folder, name), bytes);
    return `${name}: ${String(bytes.length)} bytes`;
  });
}
