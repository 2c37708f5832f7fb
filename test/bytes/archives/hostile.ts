import { deflateRawSync, gzipSync } from 'node:zlib';
import { makeTar } from './makeTar.js';
import { makeWarc } from './makeWarc.js';
import { makeZip, type ZipPart } from './makeZip.js';

const megabyte = 1024 * 1024;
const zeros = (size: number): Buffer => Buffer.alloc(size);
const good = { name: 'good.txt', bytes: Buffer.from('政府信息公开年度报告') };

export interface HostileInput {
  readonly name: string;
  readonly make: () => Buffer | Promise<Buffer>;
  /** As `sum` tells it. */
  readonly expected: readonly string[];
}

/** Packed again and again, layer in layer. */
function packOften(times: number): Buffer {
  let bytes = zeros(16 * megabyte);
  for (let i = 0; i < times; i++) bytes = gzipSync(bytes, { level: 9 });
  return bytes;
}

/**
 * As deep as a reader is willing to go: a file that unpacks to itself has no bottom, and only the depth can stop it.
 */
const layered = (): Buffer => packOften(40);

/** Thousands of names for the same packed bytes. */
function makeOverlapping(): Buffer {
  const one = makeZip([{ name: 'a.txt', bytes: zeros(100_000) }]);
  const start = one.readUInt32LE(one.length - 22 + 16);
  const entry = one.subarray(start, one.length - 22);
  const count = 5;
  const end = Buffer.from(one.subarray(one.length - 22));
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(entry.length * count, 12);
  return Buffer.concat([one.subarray(0, start), ...Array.from({ length: count }, () => entry), end]);
}

/** What every hostile input is and what comes of it. */
export const hostile: readonly HostileInput[] = [
  { name: 'bomb.gz', make: () => gzipSync(zeros(64 * megabyte)), expected: ['!E_LIMIT (whole)'] },
  {
    name: 'bomb.zip',
    make: () => makeZip([{ name: 'bomb.txt', bytes: zeros(64 * megabyte) }, good]),
    expected: ['!E_LIMIT bomb.txt', 'good.txt'],
  },
  {
    name: 'bomb.tar.gz',
    make: async () => gzipSync(await makeTar([good, { name: 'bomb.txt', bytes: zeros(64 * megabyte) }])),
    expected: ['good.txt', '!E_LIMIT bomb.txt'],
  },
  {
    name: 'bomb.warc.gz',
    make: () =>
      Buffer.concat([
        makeWarc(
          [{ url: 'http://bomb', headers: ['Content-Encoding: gzip'], body: gzipSync(zeros(64 * megabyte)) }],
          'each',
        ),
        makeWarc([{ url: 'http://good', body: good.bytes }], 'each'),
      ]),
    expected: ['!E_LIMIT http://bomb', 'http://good'],
  },
  {
    name: 'nested.zip',
    make: () => {
      let zip = makeZip([good]);
      for (let i = 0; i < 10; i++) zip = makeZip([{ name: `in${String(i)}.zip`, bytes: zip }, good]);
      return zip;
    },
    expected: ['!E_LIMIT in9.zip/in8.zip', 'in9.zip/good.txt', 'good.txt'],
  },
  { name: 'layers.gz', make: layered, expected: ['!E_LIMIT (whole)'] },
  {
    name: 'says-little.zip',
    make: () => makeZip([{ name: 'forged.txt', bytes: Buffer.alloc(5000, 'ab'), saysSize: 10 }, good]),
    expected: ['!E_LIMIT forged.txt', 'good.txt'],
  },
  {
    name: 'says-much.zip',
    make: () => makeZip([{ name: 'forged.txt', bytes: Buffer.from('short'), saysSize: 2 ** 31 }, good]),
    expected: ['!E_DAMAGED forged.txt', 'good.txt'],
  },
  {
    name: 'overlapping.zip',
    make: makeOverlapping,
    expected: ['a.txt', ...Array.from({ length: 4 }, () => '!E_LIMIT a.txt')],
  },
  {
    name: 'paths.zip',
    make: () =>
      makeZip(
        ['../../etc/passwd', '/etc/passwd', 'C:\\x.txt', 'a\u0000b'].map((name): ZipPart => ({
          ...good,
          name,
        })),
      ),
    expected: ['../../etc/passwd', '/etc/passwd', 'C:/x.txt', 'a\u0000b'],
  },
  {
    name: 'rubbish.zip',
    make: () => Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync(zeros(1000)), zeros(2000)]),
    expected: ['!E_TRUNCATED (whole)'],
  },
  {
    name: 'long-line.jsonl',
    make: () =>
      Buffer.from(
        `{"text":"${'x'.repeat(10 * megabyte)}"}\n{"text":"${'"'.repeat(10 * megabyte)}\n{"text":"${good.bytes.toString()}"}\n`,
      ),
    expected: ['L1', '!E_JSON L2', 'L3'],
  },
  {
    name: 'endless-header.warc',
    make: () => Buffer.from(`WARC/1.0\r\nX: ${'x'.repeat(10 * megabyte)}`),
    expected: ['!E_DAMAGED (whole)'],
  },
  {
    name: 'negative.warc',
    make: () =>
      Buffer.concat([
        Buffer.from('WARC/1.0\r\nContent-Length: -5\r\n\r\n'),
        makeWarc([{ url: 'http://good', body: good.bytes }]),
      ]),
    expected: ['!E_DAMAGED (whole)', 'http://good'],
  },
];

/** One of them, with what is expected. */
export async function makeHostile(name: string): Promise<{ bytes: Buffer; expected: readonly string[] }> {
  const found = hostile.find((input) => input.name === name);
  if (found === undefined) throw new Error(`no hostile input ${name}`);
  return { bytes: await found.make(), expected: found.expected };
}
