import { bareNumbering } from '../../../knowledge/tables/numbering.js';
import { signWords } from '../../../knowledge/tables/words.js';
import { isHan, isHanCode } from '../han.js';
import { maxExplanation } from '../label.js';
import { matchUnit } from '../lexicon.js';
import { isBar, isCellLike, isDigit, isMark } from './characters.js';
import { gap, type Stream } from './stream.js';
import { labelsAt, type Label, type Meaning } from './trie.js';

export type TokenKind = 'label' | 'number' | 'mark' | 'unit' | 'bar' | 'numbering' | 'text';

/** A piece of the stream between gaps. */
export interface Token {
  readonly kind: TokenKind;
  /** Range in the stream. */
  readonly start: number;
  readonly end: number;
  readonly string: string;
  readonly gap: number;
  /** Of a label. */
  readonly meaning: Meaning | null;
  /** Of a number: the numbering of the next label may be glued to its end (`0002.其他`). */
  readonly glued: boolean;
}

const signs: readonly string[] = Object.values(signWords).flat();
const isDigitLike = (code: number): boolean => isCellLike(code) && !isMark(code);
const isMarkOrMinus = (code: number): boolean => code === minus || isMark(code);

const plus = 0x2b;
const minus = 0x2d;
const ellipsis = 0x2026;

/** `(二十一)、` */
const longestNumbering = 6;

/** 2018年 in a sentence or in the running title of a page. */
export const isYearWord = (token: Token, next: Token | undefined): boolean =>
  /^(?:19|20)\d{2}$/.test(token.string) && next?.gap === gap.none && next.string.startsWith('年');

/** Cuts the stream into labels, numbers, marks, units, bars, numberings and other text. */
export function makeTokens(stream: Stream): Token[] {
  const { string, gaps } = stream;
  const tokens: Token[] = [];
  const used = signs.filter((word) => string.includes(word));
  let i = 0;
  let labelEnd = -1;
  while (i < string.length) {
    const label = findLabel(stream, i, labelEnd);
    if (label) {
      const end = skipBracket(stream, label.end);
      tokens.push(token('label', i, end, label.meaning));
      i = pushUnit(end);
      labelEnd = i;
      continue;
    }
    i = pushPlain(i);
  }
  return tokens;

  function token(
    kind: TokenKind,
    start: number,
    end: number,
    meaning: Meaning | null = null,
    glued = false,
  ): Token {
    return { kind, start, end, string: string.slice(start, end), gap: gaps[start] ?? 0, meaning, glued };
  }

  /** The unit between a label and the next one where nothing parts them: 网上申请数条信函申请数条. */
  function pushUnit(start: number): number {
    for (const length of [2, 1]) {
      const end = start + length;
      const glued = gaps[start] === gap.none && gaps[end] === gap.none;
      if (!glued || !matchUnit(string.slice(start, end)) || !beginsRow(stream, end)) continue;
      tokens.push(token('unit', start, end));
      return end;
    }
    return start;
  }

  function runWhile(start: number, test: (code: number) => boolean): number {
    let end = start + 1;
    while (end < string.length && gaps[end] === gap.none && test(string.charCodeAt(end))) end++;
    return end;
  }

  function pushPlain(start: number): number {
    const code = string.charCodeAt(start);
    if (isBar(code)) {
      tokens.push(token('bar', start, start + 1));
      return start + 1;
    }
    const sign = used.find((word) => string.startsWith(word, start))?.length ?? 0;
    if (sign > 0 && gaps[start] !== gap.none && isDigitBehind(start + sign)) return pushNumber(start, sign);
    const maySign = code === plus || code === minus || code === ellipsis;
    if (isDigit(code) || (maySign && isDigit(string.charCodeAt(start + 1)) && gaps[start + 1] === gap.none)) {
      return pushNumber(start);
    }
    if (isMarkOrMinus(code)) {
      const end = runWhile(start, isMarkOrMinus);
      tokens.push(token('mark', start, end));
      return end;
    }
    return pushText(start);
  }

  /** Not on the next line or in the next cell. */
  function isDigitBehind(at: number): boolean {
    return (gaps[at] ?? gap.line) <= gap.blank && /\d/.test(string.charAt(at));
  }

  /** The words that give the number a sign are a part of it. */
  function pushNumber(start: number, sign = 0): number {
    let end = runWhile(start + sign, isDigitLike);
    while (end > start + 1 && !isDigit(string.charCodeAt(end - 1))) end--;
    const after = gaps[end] === gap.none ? string.charAt(end) : '';
    // Of a number that is not whole the mark stays: no reader of cells takes it for a number.
    if (after === '…') {
      tokens.push(token('number', start, end + 1));
      return end + 1;
    }
    const before = start > 0 && gaps[start] === gap.none ? string.charAt(start - 1) : '';
    // A comma behind the number that follows a colon parts it from the next row: 收到申请数：16，
    const numbered =
      after === '、' ||
      after === '.' ||
      (after === ',' && before !== ':') ||
      (after === ')' && before === '(');
    const digits = end - start;
    // Two digits right behind a word are a number and a numbering, not a numbering of two digits.
    if (numbered && before !== '-' && (digits === 1 || (digits === 2 && !isHan(before) && before !== ')'))) {
      const next = string.charAt(end + 1);
      if (after === ')' || after === '、' || isHan(next) || gaps[end + 1] !== gap.none) {
        tokens.push(token('numbering', start, end + 1));
        return end + 1;
      }
    }
    tokens.push(token('number', start, end, null, numbered));
    return numbered ? end + 1 : end;
  }

  function pushText(start: number): number {
    let end = start + 1;
    while (end < string.length && gaps[end] === gap.none) {
      const code = string.charCodeAt(end);
      if (!isHanCode(code)) {
        if (isDigit(code) || isBar(code) || isMark(code)) break;
        // Behind other signs, that of a number is its own: ；-3.
        const maySign = code === plus || code === minus;
        if (maySign && /^[^\p{L}\p{N}][+-]\d/u.test(string.slice(end - 1, end + 2))) break;
      }
      if (!isHanCode(string.charCodeAt(end - 1)) && findLabel(stream, end, -1)) break;
      end++;
    }
    const piece = string.slice(start, end);
    if (piece.length <= longestNumbering && bareNumbering.pattern.test(piece)) {
      tokens.push(token('numbering', start, end));
    } else if (matchUnit(piece)) tokens.push(token('unit', start, end));
    else if (piece === '无' && gaps[start] !== gap.none) tokens.push(token('mark', start, end));
    else tokens.push(token('text', start, end));
    return end;
  }
}

/** The numbering of the next row, which may stand right behind a label. */
const numberedRow = /^(?:[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]{1,2}\)|其中)/;

function beginsRow(stream: Stream, start: number): boolean {
  return numberedRow.test(stream.string.slice(start, start + 6)) || labelsAt(stream, start).length > 0;
}

/** The longest label that begins and ends where a word does. */
function findLabel(stream: Stream, start: number, labelEnd: number): Label | null {
  const { string, gaps } = stream;
  // In the middle of other words a label is a part of them.
  if (start !== labelEnd && gaps[start] === gap.none && isHanCode(string.charCodeAt(start - 1))) return null;
  let longest: Label | null = null;
  let apart: Label | null = null;
  for (const label of labelsAt(stream, start)) {
    if (!endsWord(stream, label.end)) continue;
    longest = label;
    if (gaps[label.end] !== gap.none) apart ??= label;
  }
  // Two heads beside each other (下级 合计, 本年 累计) are two, though one word could be made of them.
  return apart && longest && isHeadWithin(apart.meaning, longest.meaning) ? apart : longest;
}

/** Whether the words that begin a head are a head of the same tables themselves. */
const isHeadWithin = (part: Meaning, whole: Meaning): boolean =>
  whole.columns.size > 0 &&
  whole.rows.size === 0 &&
  [...whole.columns.keys()].every((id) => part.columns.has(id));

function endsWord(stream: Stream, end: number): boolean {
  const { string, gaps } = stream;
  if (end >= string.length || gaps[end] !== gap.none || !isHanCode(string.charCodeAt(end))) return true;
  for (const length of [2, 1]) {
    if (!matchUnit(string.slice(end, end + length))) continue;
    const next = string.charAt(end + length);
    if (next === '' || gaps[end + length] !== gap.none || !isHan(next) || beginsRow(stream, end + length))
      return true;
  }
  return beginsRow(stream, end);
}

/** A bracketed explanation right behind a label belongs to it: 上一年项目数量(指2019年事项数). */
function skipBracket(stream: Stream, end: number): number {
  const { string, gaps } = stream;
  // The bracket at the end of a label that is known with its bracket.
  if (string.charAt(end) === ')') return end + 1;
  if (string.charAt(end) !== '(') return end;
  const close = string.indexOf(')', end);
  if (close < 0 || close - end > maxExplanation) return end;
  // Numbers that stand apart are cells, which came between the lines of the label.
  for (let i = end + 1; i < close; i++) {
    if (string.charAt(i) === '无' && gaps[i] !== gap.none && gaps[i + 1] !== gap.none) return end;
    if (!isCellLike(string.charCodeAt(i)) || gaps[i] === gap.none || isDigit(string.charCodeAt(i - 1)))
      continue;
    let after = i + 1;
    while (after < close && gaps[after] === gap.none && isCellLike(string.charCodeAt(after))) after++;
    if (gaps[after] !== gap.none) return end;
  }
  const inside = string.slice(end + 1, close);
  return /[\u3400-\u9fff]{2}/.test(inside) && !inside.includes('(') ? close + 1 : end;
}
