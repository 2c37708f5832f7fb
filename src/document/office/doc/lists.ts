import { ListCounter, type ListLevel } from '../flow/listCounter.js';

/** Gives the label of the next paragraph of a list (`一、`), which Word counts and does not keep in the text. */
export type NumberParagraph = (override: number, level: number) => string;

/** How lists print numbers, by Word's number for it; others are printed as digits. */
const formats: Readonly<Record<number, string>> = {
  1: 'upperRoman',
  2: 'lowerRoman',
  3: 'upperLetter',
  4: 'lowerLetter',
  10: 'ideographDigital',
  11: 'japaneseCounting',
  18: 'decimalEnclosedCircle',
  22: 'decimalZero',
  23: 'bullet',
  28: 'decimalEnclosedCircleChinese',
  30: 'ideographTraditional',
  33: 'taiwaneseCounting',
  35: 'taiwaneseCountingThousand',
  36: 'taiwaneseDigital',
  37: 'chineseCounting',
  39: 'chineseCountingThousand',
  255: 'none',
};

const patternSize = 28;
const levelSize = 28;
const overrideSize = 16;
const levelsOfList = 9;
/** Placeholders of the levels stand as characters below this. */
const maxPlaceholder = 9;

/**
 * @param patterns the list of list patterns in the table stream, from its beginning to the end of the stream: levels stand
 * behind it, outside its own length
 * @param overrides the list that paragraphs point into
 */
export function readLists(patterns: Uint8Array, overrides: Uint8Array): NumberParagraph {
  const levels = readPatterns(patterns);
  const view = new DataView(overrides.buffer, overrides.byteOffset, overrides.byteLength);
  const lists: string[] = [];
  const count = overrides.length < 4 ? 0 : view.getUint32(0, true);
  for (let i = 0, at = 4; i < count && at + overrideSize <= overrides.length; i++, at += overrideSize)
    lists.push(String(view.getUint32(at, true)));
  const counter = new ListCounter();
  return (override, level) => {
    const list = lists[override - 1];
    if (list === undefined) return '';
    return counter.next(list, level, (at) => levels.get(list)?.[at] ?? null);
  };
}

/** The levels of every list, by the list's number. */
function readPatterns(bytes: Uint8Array): ReadonlyMap<string, readonly ListLevel[]> {
  const lists = new Map<string, readonly ListLevel[]>();
  if (bytes.length < 2) return lists;
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const count = view.getUint16(0, true);
  let at = 2 + count * patternSize;
  for (let i = 0; i < count && 2 + (i + 1) * patternSize <= bytes.length; i++) {
    const pattern = 2 + i * patternSize;
    const isSimple = (view.getUint8(pattern + 26) & 1) === 1;
    const levels: ListLevel[] = [];
    for (let level = 0; level < (isSimple ? 1 : levelsOfList); level++) {
      const read = readLevel(view, at);
      if (read === null) return lists;
      levels.push(read.level);
      at = read.end;
    }
    lists.set(String(view.getUint32(pattern, true)), levels);
  }
  return lists;
}

/** A level: its numbers, two lists of properties, and the text around the numbers. */
function readLevel(view: DataView, at: number): { readonly level: ListLevel; readonly end: number } | null {
  if (at + levelSize > view.byteLength) return null;
  const properties = view.getUint8(at + 24) + view.getUint8(at + 25);
  const text = at + levelSize + properties;
  if (text + 2 > view.byteLength) return null;
  const length = view.getUint16(text, true);
  const end = text + 2 + 2 * length;
  if (end > view.byteLength) return null;
  let label = '';
  for (let place = text + 2; place < end; place += 2) {
    const code = view.getUint16(place, true);
    label += code < maxPlaceholder ? `%${code + 1}` : String.fromCharCode(code);
  }
  const format = formats[view.getUint8(at + 4)] ?? 'decimal';
  return { level: { start: view.getUint32(at, true), format, text: label }, end };
}
