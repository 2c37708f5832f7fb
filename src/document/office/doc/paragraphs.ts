import type { RowShape } from '../flow/pageWriter.js';
import { readPropertyPages } from './pagesOfProperties.js';
import { readSprms, type Sprm } from './sprms.js';
import { readRowShape } from './rowShape.js';

/** What the mark at the end of a paragraph says of it. */
export interface ParagraphRun {
  readonly start: number;
  readonly end: number;
  readonly inTable: boolean;
  /** Set where the paragraph is the mark that ends a row. */
  readonly row: RowShape | null;
  readonly centred: boolean;
  readonly heading: number | null;
  /** Its list (from 1, 0 for none) and the level in it. */
  readonly list: number;
  readonly level: number;
}

const code = {
  inTable: 0x2416,
  endsRow: 0x2417,
  depth: 0x6649,
  alignment: [0x2403, 0x2461],
  outline: 0x2640,
  level: 0x260a,
  list: 0x460b,
  /** The list stands in the data stream: it was too long for its page. */
  elsewhere: [0x6645, 0x6646],
} as const;

/** Paragraphs with their properties in the order of the main stream. */
export function readParagraphs(
  main: Uint8Array,
  list: Uint8Array,
  data: Uint8Array | null,
): readonly ParagraphRun[] {
  return readPropertyPages(main, list, 13, readPapx).map(({ start, end, bytes }) => {
    const style = bytes.length >= 2 ? (bytes[0] ?? 0) + 256 * (bytes[1] ?? 0) : 0;
    const sprms = readSprms(bytes.subarray(2)).flatMap((sprm) => followData(sprm, data));
    return { start, end, ...describe(sprms, style) };
  });
}

/** The length is in words, in the second byte where the first is zero. */
function readPapx(page: Uint8Array, offset: number): Uint8Array {
  const words = page[offset] ?? 0;
  return words === 0
    ? page.subarray(offset + 2, offset + 2 + 2 * (page[offset + 1] ?? 0))
    : page.subarray(offset + 1, offset + 2 * words);
}

function followData(sprm: Sprm, data: Uint8Array | null): readonly Sprm[] {
  if (data === null || !code.elsewhere.some((name) => name === sprm.code)) return [sprm];
  const at = sprm.operand.getUint32(0, true);
  if (at + 2 > data.length) return [];
  const length = (data[at] ?? 0) + 256 * (data[at + 1] ?? 0);
  return readSprms(data.subarray(at + 2, at + 2 + length));
}

function describe(sprms: readonly Sprm[], style: number): Omit<ParagraphRun, 'start' | 'end'> {
  const byte = (name: number): number | null =>
    sprms.findLast((sprm) => sprm.code === name)?.operand.getUint8(0) ?? null;
  const outline = byte(code.outline);
  // The styles 1–9 are the headings of that level.
  const level = outline !== null && outline < 9 ? outline + 1 : style >= 1 && style <= 9 ? style : null;
  return {
    inTable: (byte(code.inTable) ?? 0) > 0 || (byte(code.depth) ?? 0) > 0,
    row: byte(code.endsRow) === 1 ? readRowShape(sprms) : null,
    centred: code.alignment.some((name) => byte(name) === 1),
    heading: level === null ? null : Math.min(level, 6),
    list: sprms.findLast((sprm) => sprm.code === code.list)?.operand.getUint16(0, true) ?? 0,
    level: byte(code.level) ?? 0,
  };
}
