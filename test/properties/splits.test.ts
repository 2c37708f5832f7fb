import { Readable } from 'node:stream';
import { gzipSync } from 'node:zlib';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { openFile, type Member } from '../../src/bytes/index.js';
import { makeTar } from '../bytes/archives/makeTar.js';
import { makeWarc } from '../bytes/archives/makeWarc.js';
import { makeZip } from '../bytes/archives/makeZip.js';
import { patience, runs } from './runs.js';

/** Everything that is told of the members of what comes through a pipe in these pieces. */
async function readPieces(pieces: readonly Buffer[]): Promise<unknown[]> {
  const stdin = Readable.from(pieces, { objectMode: true });
  const found: unknown[] = [];
  for await (const member of openFile({ uri: '-', path: null }, { stdin, all: true }))
    found.push(plain(member));
  return found;
}

const plain = (member: Member): unknown =>
  member.kind === 'document'
    ? { ...member, source: { ...member.source, bytes: Buffer.from(member.source.bytes).toString('hex') } }
    : member;

function split(bytes: Buffer, places: readonly number[]): Buffer[] {
  const ends = [...new Set(places.map((place) => place % (bytes.length + 1)))].sort((a, b) => a - b);
  return [0, ...ends].map((start, i) => bytes.subarray(start, ends[i] ?? bytes.length));
}

const pages = [
  { name: '1.html', bytes: Buffer.from('<h1>云岭县2013年政府信息公开年度报告</h1><p>收到申请12件。</p>') },
  {
    name: '年报/2.txt',
    bytes: Buffer.from('临江市水利局2014年政府信息公开工作年度报告\n主动公开信息35条。'),
  },
];
const warcPages = pages.map(({ name, bytes }) => ({
  url: `http://example.gov.cn/${name}`,
  contentType: 'text/html',
  body: bytes,
}));
const lines = pages
  .map(({ name, bytes }) => JSON.stringify({ url: name, text: bytes.toString() }))
  .join('\n');

const inputs: Readonly<Record<string, Buffer>> = {
  text: pages[1]?.bytes ?? Buffer.alloc(0),
  'UTF-16': Buffer.from(pages[1]?.bytes.toString() ?? '', 'utf16le'),
  gzip: gzipSync(pages[0]?.bytes ?? ''),
  'gzip of many': Buffer.concat(pages.map(({ bytes }) => gzipSync(bytes))),
  zip: makeZip(pages),
  tar: await makeTar(pages),
  'tar.gz': gzipSync(await makeTar(pages)),
  warc: makeWarc(warcPages),
  'warc.gz': makeWarc(warcPages, 'each'),
  'JSON lines': Buffer.from(lines),
  'a cut zip': makeZip(pages).subarray(0, -40),
  'a cut warc.gz': makeWarc(warcPages, 'each').subarray(0, -20),
};

describe('any split of the bytes changes nothing', () => {
  test.each(Object.entries(inputs))(
    '%s',
    async (_name, bytes) => {
      const whole = await readPieces([bytes]);
      expect(whole.length).toBeGreaterThan(0);
      await fc.assert(
        fc.asyncProperty(fc.array(fc.nat(), { minLength: 1, maxLength: 8 }), async (places) => {
          expect(await readPieces(split(bytes, places))).toEqual(whole);
        }),
        runs,
      );
    },
    patience,
  );
});
