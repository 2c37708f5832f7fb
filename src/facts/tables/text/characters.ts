import { markCharacters } from '../../../knowledge/tables/words.js';
import { isHanCode } from '../han.js';

const digits = '0123456789';
const signs = '+,-.';
/** What is drawn between two cells. */
const bars = '|｜¦│┃';
const quotes = '“”‘’"\'「」『』';
/** Inside a label punctuation never matters. */
const inLabels = '、,，。.;；:：·/()[]《》<>—-';

/** Every character of a report is asked what it is: a bit for each answer. */
const kinds = { digit: 1, bar: 2, mark: 4, cellLike: 8, quote: 16, inLabel: 32 } as const;

const kindsOf = new Uint8Array(0x10000);

function add(characters: string, kind: number): void {
  for (const character of characters) {
    const code = character.charCodeAt(0);
    kindsOf[code] = (kindsOf[code] ?? 0) | kind;
  }
}

add(digits, kinds.digit | kinds.cellLike);
add(signs, kinds.cellLike);
add(bars, kinds.bar);
add(quotes, kinds.quote);
add(inLabels, kinds.inLabel);
// A minus may be a number's, and 一 is a word.
const marks = [...markCharacters].filter((mark) => mark !== '-' && !isHanCode(mark.charCodeAt(0)));
add(marks.join(''), kinds.mark | kinds.cellLike);

const isOf = (code: number, kind: number): boolean => ((kindsOf[code] ?? 0) & kind) !== 0;

export const bar = new RegExp(`[${bars}]`);
export const isBar = (code: number): boolean => isOf(code, kinds.bar);
export const isDigit = (code: number): boolean => isOf(code, kinds.digit);
/** A mark that stands for a number that is not there, but for the minus. */
export const isMark = (code: number): boolean => isOf(code, kinds.mark);
/** What a number or a mark is written with. */
export const isCellLike = (code: number): boolean => isOf(code, kinds.cellLike);
export const isQuote = (code: number): boolean => isOf(code, kinds.quote);
export const mayStandInLabel = (code: number): boolean => isOf(code, kinds.inLabel);
