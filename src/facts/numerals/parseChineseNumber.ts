import { contractedTens, digitValues, scaleValues } from '../../knowledge/numerals/index.js';

/** One character of a Chinese numeral: a digit, a scale, or two tens in one. */
type Token = { readonly digit: number } | { readonly scale: number } | { readonly tens: number };

const myriad = 10_000;

/**
 * The value of a Chinese numeral: 一百零三 → 103, 两千 → 2000, 三万五 → 35000, 一二四 → 124 (digit by digit).
 * Null when the characters do not make one number: 一二, 七八, 十百, 百.
 */
export function parseChineseNumber(text: string): number | null {
  const characters = [...text];
  if (characters.length === 0) return null;
  if (characters.every((c) => c in digitValues)) return readDigitByDigit(characters);
  const tokens = characters.map(readToken);
  return tokens.includes(null) ? null : readByScales(tokens as Token[]);
}

function readToken(character: string): Token | null {
  const digit = digitValues[character];
  if (digit !== undefined) return { digit };
  const tens = contractedTens[character];
  if (tens !== undefined) return { tens };
  const scale = scaleValues[character];
  return scale === undefined ? null : { scale };
}

/** 一二四 is read like a telephone number. Two digits without zero (七八) and rising ones (三四五) only say "some". */
function readDigitByDigit(characters: readonly string[]): number | null {
  const digits = characters.map((c) => digitValues[c] ?? 0);
  if (digits.length === 1) return digits[0] ?? null;
  if (characters.includes('两') || digits[0] === 0 || digits.length > 9) return null;
  if (digits.length === 2 && digits[1] !== 0) return null;
  const rising = digits.every((digit, i) => i === 0 || digit === (digits[i - 1] ?? 0) + 1);
  return rising ? null : digits.reduce((sum, digit) => sum * 10 + digit, 0);
}

/** Groups below 万, each closed by 万 or 亿. */
function readByScales(tokens: readonly Token[]): number | null {
  let total = 0;
  let lastClosed = Number.POSITIVE_INFINITY;
  let group: Token[] = [];
  for (const token of tokens) {
    if (!('scale' in token) || token.scale < myriad) {
      group.push(token);
      continue;
    }
    const value = readGroup(group, Number.POSITIVE_INFINITY);
    if (value === null || value === 0) return null;
    // 一万亿: the scale of scales; 三万二万: two groups of one size are no number.
    if (token.scale >= lastClosed) {
      if (total === 0 || group.length > 0) return null;
    }
    total += value * token.scale;
    lastClosed = token.scale;
    group = [];
  }
  if (group.length === 0) return total;
  const rest = readGroup(group, lastClosed);
  return rest === null ? null : total + rest;
}

/** A group below 万: 二千三百, 零五十, 五. `above`: the scale in front of it, for the short form 三万五. */
function readGroup(group: readonly Token[], above: number): number | null {
  let value = 0;
  let digit: number | null = null;
  let last = above;
  let zero = false;
  for (const token of group) {
    if ('digit' in token) {
      if (digit !== null || (token.digit === 0 && zero)) return null;
      if (token.digit === 0) zero = true;
      else digit = token.digit;
    } else if ('tens' in token) {
      if (digit !== null || last <= 10) return null;
      value += token.tens;
      last = 10;
    } else {
      if (token.scale >= last || (digit === null && token.scale !== 10)) return null;
      value += (digit ?? 1) * token.scale;
      digit = null;
      zero = false;
      last = token.scale;
    }
  }
  if (digit === null) return zero && group.length > 1 ? null : value;
  // 三万五, 两千三: a bare last digit is one step below the last scale, unless 零 stands before it.
  const short = !zero && last >= 100 && Number.isFinite(last);
  return value + digit * (short ? last / 10 : 1);
}
