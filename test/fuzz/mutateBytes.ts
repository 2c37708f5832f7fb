import { decode, encode } from 'iconv-lite';
import type { Random } from '../tables/random.js';

/** Changes bytes; `draw` gives a second document to take pieces from. */
type Mutation = (bytes: Buffer, rng: Random, draw: () => Buffer) => Buffer;

const encodings = [
  'utf8',
  'gb18030',
  'big5',
  'utf-16le',
  'utf-16be',
  'latin1',
  'win1252',
  'shift_jis',
] as const;

const marks = ['efbbbf', 'fffe', 'feff', '0000feff', '2b2f76', '84319533'].map((hex) =>
  Buffer.from(hex, 'hex'),
);

/** What formats and readers look for. */
const tokens = [
  '<table>', '</table>', '<tr>', '</td>', '<td colspan="99999" rowspan="65535">', '<!--', '-->', '<![CDATA[', '<script>',
  '<textarea>', '<iframe srcdoc="', '<template>', '&#x110000;', '&#55296;', '&lt;', '&nbsp;', '\u0000', '\u2028', '\ud83d\ude00',
  '\u202e', '\u200b', '\ufffd', '\t', '|', '\f', '\r', '\n\n', '　', '政府信息公开工作年度报告', '一、', '（一）', '第三章', '20', '2013年',
  '99999999999999999999', '0.5', '1,234', '１２', '三十七', '亿', '万元', '件', '无', '/', '—', '0', '-1', '主动公开政府信息', '收到申请', '合计',
  '总计', '本年新收', '本单位', '1-3月', '约', '其中：', 'charset=gb2312', 'charset=utf-16', '{"text":"', '"}', '\\ud800', '":', ',,,', 'WARC/1.0\r\n',
  'Content-Length: 99999999999\r\n', 'PK\u0003\u0004', '%PDF-', '{\\rtf', '\\u-10179?', '\\bin99999 ',
].map((token) => Buffer.from(token)); // prettier-ignore

/** Whole numbers that counters and lengths trip over. */
const numbers = [0, 1, 0x7f, 0x80, 0xff, 0x7fff, 0xffff, 0x7fffffff, 0xffffffff];

const cut = (bytes: Buffer, rng: Random, longest = bytes.length): [number, number] => {
  const from = rng.int(0, bytes.length);
  return [from, Math.min(bytes.length, from + rng.int(0, Math.max(1, longest)))];
};

const insert = (bytes: Buffer, at: number, ...pieces: readonly Buffer[]): Buffer =>
  Buffer.concat([bytes.subarray(0, at), ...pieces, bytes.subarray(at)]);

const mutations: Readonly<Record<string, Mutation>> = {
  'flip bits': (bytes, rng) => {
    const out = Buffer.from(bytes);
    for (let i = rng.int(1, 16); i > 0; i--) {
      const at = rng.int(0, out.length - 1);
      out[at] = (out[at] ?? 0) ^ (1 << rng.int(0, 7));
    }
    return out;
  },
  'set bytes': (bytes, rng) => {
    const out = Buffer.from(bytes);
    for (let i = rng.int(1, 8); i > 0; i--) out[rng.int(0, out.length - 1)] = rng.int(0, 255);
    return out;
  },
  'set numbers': (bytes, rng) => {
    const out = Buffer.from(bytes);
    const width = rng.pick([1, 2, 4]);
    if (out.length < width) return out;
    const value = rng.pick(numbers) % 2 ** (8 * width);
    const at = rng.int(0, out.length - width);
    if (rng.chance(0.5)) out.writeUIntLE(value, at, width);
    else out.writeUIntBE(value, at, width);
    return out;
  },
  'cut a piece out': (bytes, rng) => {
    const [from, to] = cut(bytes, rng, 400);
    return Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
  },
  'cut the end': (bytes, rng) => bytes.subarray(0, rng.int(0, bytes.length)),
  'cut the start': (bytes, rng) => bytes.subarray(rng.int(0, Math.min(64, bytes.length))),
  'repeat a piece': (bytes, rng) => {
    const [from, to] = cut(bytes, rng, 300);
    const piece = bytes.subarray(from, to);
    return insert(bytes, to, ...Array.from({ length: rng.int(1, rng.chance(0.1) ? 60 : 4) }, () => piece));
  },
  'move a piece': (bytes, rng) => {
    const [from, to] = cut(bytes, rng, 600);
    const rest = Buffer.concat([bytes.subarray(0, from), bytes.subarray(to)]);
    return insert(rest, rng.int(0, rest.length), bytes.subarray(from, to));
  },
  'splice two': (bytes, rng, draw) => {
    const other = draw();
    return Buffer.concat([
      bytes.subarray(0, rng.int(0, bytes.length)),
      other.subarray(rng.int(0, other.length)),
    ]);
  },
  'take a piece of another': (bytes, rng, draw) => {
    const other = draw();
    const [from, to] = cut(other, rng, 600);
    return insert(bytes, rng.int(0, bytes.length), other.subarray(from, to));
  },
  'insert tokens': (bytes, rng) => {
    let out = bytes;
    for (let i = rng.int(1, 6); i > 0; i--) out = insert(out, rng.int(0, out.length), rng.pick(tokens));
    return out;
  },
  'insert noise': (bytes, rng) => {
    const noise = Buffer.from(Array.from({ length: rng.int(1, 40) }, () => rng.int(0, 255)));
    return insert(bytes, rng.int(0, bytes.length), noise);
  },
  'mark the encoding': (bytes, rng) => Buffer.concat([rng.pick(marks), bytes]),
  'swap the encoding': (bytes, rng) => encode(decode(bytes, rng.pick(encodings)), rng.pick(encodings)),
  'swap the encoding of a half': (bytes, rng) => {
    const at = rng.int(0, bytes.length);
    const half = encode(decode(bytes.subarray(at), rng.pick(encodings)), rng.pick(encodings));
    return Buffer.concat([bytes.subarray(0, at), half]);
  },
  'turn the pairs': (bytes) => Buffer.from(bytes.subarray(0, bytes.length & ~1)).swap16(),
  'drop the line ends': (bytes) => Buffer.from(bytes.filter((byte) => byte !== 10 && byte !== 13)),
};

const names = Object.keys(mutations);

/** Bytes with a few changes, one on the other, and their names. */
export function mutateBytes(
  bytes: Buffer,
  rng: Random,
  draw: () => Buffer,
  most = 4,
): { bytes: Buffer; steps: string[] } {
  const steps: string[] = [];
  let out = bytes;
  for (let i = rng.int(1, most); i > 0 && out.length > 0; i--) {
    const name = rng.pick(names);
    steps.push(name);
    out = mutations[name]?.(out, rng, draw) ?? out;
  }
  return { bytes: out, steps };
}
