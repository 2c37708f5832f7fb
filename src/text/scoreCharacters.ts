import { frequentCharacters } from '../knowledge/encodings/frequentCharacters.js';

/**
 * What one character says for the decoding that produced it. Wrong tables of codes yield rare characters,
 * private use and replacement characters; right ones frequent characters and Chinese punctuation.
 */
const weights = {
  frequent: 1,
  common: 0.4,
  punctuation: 0.7,
  rare: 0,
  foreign: -0.3,
  impossible: -1.5,
} as const;

/** How well a decoded sample reads as Chinese: the mean weight of its characters outside ASCII. */
export interface Score {
  readonly mean: number;
  readonly characters: number;
}

type CommonCharacters = ReadonlySet<number>;

/** First row and last row of the most used characters in the tables of codes themselves. */
const commonRows = {
  gb18030: { lead: [0xb0, 0xd7], trails: [[0xa1, 0xfe]] },
  big5: { lead: [0xa4, 0xc6], trails: [[0x40, 0x7e], [0xa1, 0xfe]] },
} as const; // prettier-ignore

const commonCache = new Map<string, CommonCharacters>();

/** The first plane of GB 2312 or Big5, made from the platform's own table (under 1 ms, once). */
export function commonCharacters(table: 'gb18030' | 'big5'): CommonCharacters {
  const cached = commonCache.get(table);
  if (cached) return cached;
  const { lead, trails } = commonRows[table];
  const codes: number[] = [];
  for (let first = lead[0]; first <= lead[1]; first++) {
    for (const [from, to] of trails)
      for (let second = from; second <= to; second++) codes.push(first, second);
  }
  const common = new Set<number>();
  const decoded = new TextDecoder(table).decode(Uint8Array.from(codes));
  for (let i = 0; i < decoded.length; i++)
    if (isBasicHan(decoded.charCodeAt(i))) common.add(decoded.charCodeAt(i));
  commonCache.set(table, common);
  return common;
}

/** —, ―, ‘, ’, “, ”, … */
const quotesAndDashes = new Set([0x2014, 0x2015, 0x2018, 0x2019, 0x201c, 0x201d, 0x2026]);

/** Of the block in which all characters of the tables lie; rarer blocks come of wrong decoding. */
function isBasicHan(unit: number): boolean {
  return unit >= 0x4e00 && unit <= 0x9fff;
}

/** The weight of one UTF-16 unit outside ASCII. */
export type Weigh = (unit: number) => number;

const weighers = new WeakMap<CommonCharacters, Weigh>();

/** Weighs units, each kind of them once. */
export function weigherFor(common: CommonCharacters): Weigh {
  let weigher = weighers.get(common);
  if (!weigher) weighers.set(common, (weigher = makeWeigher(common)));
  return weigher;
}

function makeWeigher(common: CommonCharacters): Weigh {
  /** NaN where none was asked for. */
  const weights = new Float64Array(0x10000).fill(NaN);
  return (unit) => {
    const known = weights[unit] ?? NaN;
    return Number.isNaN(known) ? (weights[unit] = weighUnit(unit, common)) : known;
  };
}

function weighUnit(unit: number, common: CommonCharacters): number {
  if (isBasicHan(unit)) {
    if (frequentCharacters.has(unit)) return weights.frequent;
    return common.has(unit) ? weights.common : weights.rare;
  }
  if (unit >= 0x3000 && unit <= 0x3029) return weights.punctuation;
  if (unit >= 0xff01 && unit <= 0xff5e) return weights.punctuation;
  if (quotesAndDashes.has(unit)) return weights.punctuation;
  if (unit === 0xb7 || unit === 0xa0 || unit === 0xd7 || (unit >= 0x2460 && unit <= 0x249b))
    return weights.rare;
  if (unit === 0xfffd || (unit >= 0xe000 && unit <= 0xf8ff) || unit < 0xa0) return weights.impossible;
  return weights.foreign;
}

/** Scores decoded text; characters of ASCII say nothing, all candidates have them alike. */
export function scoreCharacters(text: string, common: CommonCharacters): Score {
  let sum = 0;
  let characters = 0;
  const weigh = weigherFor(common);
  for (let i = 0; i < text.length; i++) {
    const unit = text.charCodeAt(i);
    if (unit < 0x80) continue;
    sum += weigh(unit);
    characters++;
  }
  return { mean: characters === 0 ? 0 : sum / characters, characters };
}
