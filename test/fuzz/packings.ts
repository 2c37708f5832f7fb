import { crc32, gzipSync } from 'node:zlib';
import { makeTar } from '../bytes/archives/makeTar.js';
import { makeChunked, makeWarc } from '../bytes/archives/makeWarc.js';
import { makeZip } from '../bytes/archives/makeZip.js';
import type { Random } from '../tables/random.js';

export interface Part {
  readonly name: string;
  readonly bytes: Buffer;
}

/** Packs documents; packings go into packings. */
type Packing = (parts: readonly Part[], rng: Random) => Buffer | Promise<Buffer>;

const inText = (bytes: Buffer): string => JSON.stringify(bytes.toString('utf8'));

/** Stored blocks, since the platform has no packer: what the reader unpacks is the same. */
function makeZstd(bytes: Buffer): Buffer {
  const header = Buffer.from([0x28, 0xb5, 0x2f, 0xfd, 0xa0, 0, 0, 0, 0]);
  header.writeUInt32LE(bytes.length, 5);
  const block = Buffer.alloc(3);
  block.writeUIntLE((bytes.length << 3) | 1, 0, 3);
  return Buffer.concat([header, block, bytes]);
}

const packings: Readonly<Record<string, Packing>> = {
  zip: (parts, rng) =>
    makeZip(
      parts.map((part) => ({
        ...part,
        stored: rng.chance(0.4),
        streamed: rng.chance(0.2),
        encrypted: rng.chance(0.03),
      })),
      {
        zip64: rng.chance(0.2),
        withoutDirectory: rng.chance(0.1),
        comment: rng.chance(0.1) ? 'PK\x05\x06' : '',
      },
    ),
  tar: (parts) => makeTar(parts),
  'tar.gz': async (parts) => gzipSync(await makeTar(parts), { level: 1 }),
  gz: ([part]) => gzipSync(part?.bytes ?? '', { level: 1 }),
  'gz of many': (parts) => Buffer.concat(parts.map(({ bytes }) => gzipSync(bytes, { level: 1 }))),
  zst: ([part]) => makeZstd(part?.bytes ?? Buffer.alloc(0)),
  warc: (parts, rng) =>
    makeWarc(
      parts.map(({ name, bytes }) => {
        const chunked = rng.chance(0.2);
        return {
          type: rng.weighted({ response: 6, resource: 2, conversion: 1, request: 1 }),
          url: `http://www.example.gov.cn/${name}`,
          status: rng.chance(0.9) ? 200 : 404,
          contentType: rng.pick(['text/html', 'text/html; charset=gbk', 'text/plain', 'application/pdf']),
          headers: chunked
            ? ['Transfer-Encoding: chunked']
            : rng.chance(0.1)
              ? ['Content-Encoding: gzip']
              : [],
          body: chunked ? makeChunked(bytes, rng.int(1, 900)) : bytes,
        };
      }),
      rng.pick(['none', 'each', 'whole']),
    ),
  jsonl: (parts, rng) =>
    Buffer.from(
      parts
        .map(
          ({ name, bytes }) =>
            `{"url":${JSON.stringify(name)},"${rng.pick(['text', 'html', 'content'])}":${inText(bytes)}}`,
        )
        .join('\n'),
    ),
  csv: (parts) =>
    Buffer.from(
      [
        'url,text',
        ...parts.map(({ name, bytes }) => `${name},"${bytes.toString('utf8').replaceAll('"', '""')}"`),
      ].join('\r\n'),
    ),
};

const names = Object.keys(packings);
const endings: Readonly<Record<string, string>> = { 'gz of many': 'txt.gz', gz: 'txt.gz', zst: 'txt.zst' };

/** An archive of these documents, often with archives in it. */
export async function pack(
  parts: readonly Part[],
  rng: Random,
  depth = 0,
): Promise<Part & { readonly kind: string }> {
  const inner: Part[] = [];
  for (const part of parts)
    inner.push(depth < 3 && rng.chance(0.18) ? await pack([part], rng, depth + 1) : part);
  const kind = rng.pick(names);
  const bytes = (await packings[kind]?.(shuffle(inner, rng), rng)) ?? Buffer.alloc(0);
  return { kind, name: `${String(crc32(bytes) % 1000)}.${endings[kind] ?? kind}`, bytes };
}

/** Members change places, one may come twice or under the name of another. */
function shuffle(parts: readonly Part[], rng: Random): Part[] {
  const out = [...parts].sort(() => (rng.chance(0.5) ? 1 : -1));
  const twice = out[rng.int(0, out.length - 1)];
  if (twice && rng.chance(0.15)) out.push(twice);
  const first = out[0];
  if (first && rng.chance(0.1)) out.push({ ...rng.pick(out), name: first.name });
  return out;
}
