import { chineseNumerals, moreMarks } from '../../knowledge/numerals/index.js';
import { unitBeginnings } from './readUnit.js';

const digit = 1;
/** What a numeral is written with, digits too. */
const numeral = 2;
/** What can stand behind that in a number, or between it and its unit. */
const between = 4;
const unit = 8;

/** What a character can be, by its code. As classes of a pattern they are slow to ask for. */
const signs = new Uint8Array(0x10000);

function add(characters: string, sign: number): void {
  for (let i = 0; i < characters.length; i++) {
    const code = characters.charCodeAt(i);
    signs[code] = (signs[code] ?? 0) | sign;
  }
}

add('0123456789', digit | numeral);
add(`${chineseNumerals}半几若①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳`, numeral);
add('⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⑾⑿⒀⒁⒂⒃⒄⒅⒆⒇⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩', numeral);
add(`${moreMarks}几点,.`, between);
add(unitBeginnings, unit);

/** Whether anything is written with a numeral. */
export function hasNumeral(view: string): boolean {
  for (let i = 0; i < view.length; i++) if (((signs[view.charCodeAt(i)] ?? 0) & numeral) !== 0) return true;
  return false;
}

/** Whether a number can be counted: one in digits, or one in characters with its unit right behind it. */
export function mayCount(view: string): boolean {
  let isBehindNumeral = false;
  for (let i = 0; i < view.length; i++) {
    const sign = signs[view.charCodeAt(i)] ?? 0;
    if ((sign & digit) !== 0 || (isBehindNumeral && (sign & unit) !== 0)) return true;
    isBehindNumeral = (sign & numeral) !== 0 || (isBehindNumeral && (sign & between) !== 0);
  }
  return false;
}
