import { isAscii, isUtf8 } from 'node:buffer';
import { matter, misread, subject, type SubjectWord } from '../knowledge/prefilter/subjectWords.js';
import { findSignature } from './tellFormat.js';

/** The bytes of a list of words, by the encodings in which they are looked for. */
interface Needles {
  readonly utf8: readonly Buffer[];
  /** GB 18030 and Big5. */
  readonly wide: readonly Buffer[];
  /** Both orders. */
  readonly utf16: readonly Buffer[];
  /** As references of HTML or escapes of JSON, in lower case: `&#20844;`, `&#x516c;`, `\u516c`. */
  readonly escaped: RegExp;
}

function makeNeedles(words: readonly SubjectWord[], others: readonly string[] = []): Needles {
  const little = words.map(({ word }) => Buffer.from(word, 'utf16le'));
  return {
    utf8: [...words.map(({ word }) => word), ...others].map((word) =>
      Buffer.from(word, 'utf8').subarray(lead),
    ),
    wide: words.flatMap(({ gb18030, big5 }) =>
      [gb18030, big5].flatMap((hex) => (hex === null ? [] : [Buffer.from(hex, 'hex')])),
    ),
    utf16: little.flatMap((bytes) => [bytes, Buffer.from(bytes).swap16()]),
    escaped: new RegExp(words.map(({ word }) => escapesOf(word)).join('|')),
  };
}

/** Every third character of Chinese in UTF-8 begins with E5: the search is faster from the second byte on. */
const lead = 1;

/** Escapes stand side by side; those inside escaped HTML or JSON are escaped themselves. */
const escapesOf = (word: string): string =>
  [...word]
    .map((character) => {
      const hex = character.charCodeAt(0).toString(16);
      return `(?:#x0{0,4}${hex};|#${String(character.charCodeAt(0))};|u${hex})`;
    })
    .join(String.raw`(?:&|&amp;|\\{1,4})?`);

const subjectNeedles = makeNeedles(subject, misread);
const matterNeedles = makeNeedles(matter, misread);

/** A shorter one is looked at as a whole: it may be empty, which is told. */
const smallest = 16;
const mailHeader =
  /^(?:\xef\xbb\xbf)?\s{0,40}[\w-]{2,40}:[^\n]{0,400}\n(?:[^\n]{0,400}\n){0,20}mime-version:/i;

/**
 * Can these bytes, undecoded, be a report? False only where they lack the words of the subject in every encoding that
 * is read. What is no text (office files, saved mails) cannot be told so and may be one.
 */
export function mayBeReport(bytes: Buffer): boolean {
  if (bytes.length < smallest) return true;
  const kind = tellKind(bytes);
  if (has(bytes, subjectNeedles, kind) && has(bytes, matterNeedles, kind)) return true;
  return findSignature(bytes) !== null || mailHeader.test(bytes.toString('latin1', 0, 2048));
}

/** Which encodings the bytes can be in. */
interface Kind {
  readonly utf8: boolean;
  readonly wide: boolean;
  readonly utf16: boolean;
  /** In lower case, where there is a character of the subject as an escape. */
  readonly escaped: string | null;
}

function tellKind(bytes: Buffer): Kind {
  const ascii = isAscii(bytes);
  // Chinese in UTF-16 is never valid UTF-8 for more than a few characters.
  const valid = ascii || isUtf8(bytes);
  return {
    utf8: !ascii,
    wide: !valid,
    utf16: !valid,
    escaped: hasEscapes(bytes) ? bytes.toString('latin1').toLowerCase() : null,
  };
}

const decimalMark = Buffer.from('#20844;');
const hexMark = Buffer.from('516');
const isC = (byte: number | undefined): boolean => byte === 0x63 || byte === 0x43;

/** Is 公 there as an escape of any kind? */
function hasEscapes(bytes: Buffer): boolean {
  for (let at = bytes.indexOf(hexMark); at >= 0; at = bytes.indexOf(hexMark, at + hexMark.length))
    if (isC(bytes[at + hexMark.length])) return true;
  return bytes.includes(decimalMark);
}

function has(bytes: Buffer, needles: Needles, kind: Kind): boolean {
  return (
    (kind.utf8 && needles.utf8.some((needle) => bytes.includes(needle))) ||
    (kind.wide && needles.wide.some((needle) => bytes.includes(needle))) ||
    (kind.utf16 && needles.utf16.some((needle) => bytes.includes(needle))) ||
    (kind.escaped !== null && needles.escaped.test(kind.escaped))
  );
}
