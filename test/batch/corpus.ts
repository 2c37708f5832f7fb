import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';

/** A small report; no two numbers give the same one. */
export function writeReport(number: number): string {
  const year = 2010 + (number % 8);
  return `青柳县人民政府${String(year)}年政府信息公开工作年度报告

　　根据《中华人民共和国政府信息公开条例》的规定，现公布青柳县人民政府${String(year)}年政府信息公开工作年度报告。

一、主动公开政府信息的情况
　　${String(year)}年，全县主动公开政府信息${String(1000 + number)}条。
二、依申请公开政府信息的情况
　　${String(year)}年，全县共受理政府信息公开申请${String(number + 1)}件，均已答复。
三、收费及减免情况
　　全年未收取任何费用。
四、行政复议、行政诉讼情况
　　全年未发生行政复议和行政诉讼。
五、存在的主要问题和改进措施
　　公开的内容还不够及时，下一步将加强培训。
`;
}

/** A page that names the subject, so that no prefilter passes over it, and is no report. */
export const writeOtherPage = (number: number): string =>
  `<html><body><h1>第${String(number)}期菜谱</h1><p>政府信息公开栏目转载：五花肉切块，冷水下锅。</p>${'<p>加姜片、料酒，小火慢炖。</p>'.repeat(60)}</body></html>`;

const isReport = (number: number): boolean => number % 4 === 0;
const writeDocument = (number: number): string =>
  isReport(number) ? writeReport(number) : writeOtherPage(number);

function writeWarcRecord(number: number, body: Buffer): Buffer {
  const http = `HTTP/1.1 200 OK\r\nContent-Type: text/html; charset=utf-8\r\nContent-Length: ${String(body.length)}\r\n\r\n`;
  const id = String(number).padStart(12, '0');
  const block = Buffer.concat([Buffer.from(http), body]);
  const head = [
    'WARC/1.0',
    'WARC-Type: response',
    `WARC-Record-ID: <urn:uuid:00000000-0000-0000-0000-${id}>`,
    'WARC-Date: 2020-01-01T00:00:00Z',
    `WARC-Target-URI: http://www.example.gov.cn/${String(number)}.html`,
    'Content-Type: application/http; msgtype=response',
    `Content-Length: ${String(block.length)}`,
  ].join('\r\n');
  return gzipSync(Buffer.concat([Buffer.from(`${head}\r\n\r\n`), block, Buffer.from('\r\n\r\n')]));
}

const range = (start: number, count: number): number[] => Array.from({ length: count }, (_, i) => start + i);

/** A WARC file with a gzip member for each page. */
export const writeWarc = (start: number, count: number): Buffer =>
  Buffer.concat(range(start, count).map((i) => writeWarcRecord(i, Buffer.from(writeDocument(i)))));

/** Bytes that no packing makes smaller, the same for the same number. */
function writeNoise(number: number, length: number): Buffer {
  const noise = Buffer.alloc(length);
  for (let i = 0, state = number + 1; i < length; i++) {
    state = (state * 1103515245 + 12345) % 2147483648;
    noise[i] = state >>> 16;
  }
  return Buffer.from(noise.toString('base64'));
}

/** A large WARC file with few reports in it, one in ten pages. */
export const writeSparseWarc = (start: number, count: number, pageBytes: number): Buffer =>
  Buffer.concat(
    range(start, count).map((i) =>
      writeWarcRecord(i, i % 10 === 4 ? Buffer.from(writeReport(i)) : writeNoise(i, pageBytes)),
    ),
  );

/** JSON lines with an address and a text. */
export const writeJsonLines = (start: number, count: number): string =>
  range(start, count)
    .map(
      (i) => `${JSON.stringify({ url: `http://www.example.gov.cn/${String(i)}`, text: writeDocument(i) })}\n`,
    )
    .join('');

/** A folder with loose files, WARC files and JSON lines, some errors among them; a report in four pages. */
export function writeCorpus(folder: string, pages: number): void {
  mkdirSync(join(folder, 'loose'), { recursive: true });
  for (const i of range(0, 30)) {
    const name = `${String(i).padStart(3, '0')}.${isReport(i) ? 'txt' : 'html'}`;
    writeFileSync(join(folder, 'loose', name), i === 7 ? '' : writeDocument(i));
  }
  for (const i of range(0, 4))
    writeFileSync(join(folder, `crawl-${String(i)}.warc.gz`), writeWarc(1000 * (i + 1), pages));
  writeFileSync(join(folder, 'lines.jsonl'), `${writeJsonLines(9000, pages)}{"text": 5\n`);
  writeFileSync(join(folder, 'packed.jsonl.gz'), gzipSync(writeJsonLines(9500, pages)));
}
