const letter = '[a-züāáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜ]';
/** 開(kāi): how a character is read, which mirrors put behind it for browsers without its font, some of them twice. */
const aids = `(?:[(（]${letter}{1,6}[)）]){1,3}`;
const mayBegin = new RegExp(`[(（]${letter}`);
/** A character and its aids, at most, for texts that have them behind most characters. */
const longestWithAid = 9;
const aidHere = new RegExp(aids, 'y');
const aidBehindCharacter = new RegExp(`(?<=[\\u4e00-\\u9fff])${aids}`, 'g');

/** Where the reading aid that begins at `at` ends, or `at`. */
export function endOfReadingAid(text: string, at: number): number {
  const before = text.charCodeAt(at - 1);
  if (before < 0x4e00 || before > 0x9fff) return at;
  aidHere.lastIndex = at;
  return aidHere.test(text) ? aidHere.lastIndex : at;
}

export const withoutReadingAids = (text: string): string =>
  mayBegin.test(text) ? text.replace(aidBehindCharacter, '') : text;

/** Where so many characters behind `at` end, reading aids not counted. */
export function endWithAids(text: string, at: number, length: number): number {
  const near = text.slice(at, at + length);
  if (!mayBegin.test(near)) return at + length;
  return at + dropReadingAids(text.slice(at, at + length * longestWithAid)).at(length);
}

/** A text without reading aids; `at` leads a position in it back to the text. */
export interface Bare {
  readonly string: string;
  readonly at: (position: number) => number;
}

export function dropReadingAids(text: string): Bare {
  const dropped = mayBegin.test(text) ? [...text.matchAll(aidBehindCharacter)] : [];
  if (dropped.length === 0) return { string: text, at: (position) => position };
  return {
    string: withoutReadingAids(text),
    at: (position) =>
      dropped.reduce((place, { 0: aid, index }) => (index <= place ? place + aid.length : place), position),
  };
}
