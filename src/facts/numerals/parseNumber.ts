import { chineseNumerals } from '../../knowledge/numerals/index.js';
import { parseChineseNumber } from './parseChineseNumber.js';

/** A run of numeral characters that makes one number. */
export interface ParsedNumber {
  /** The number, 万 and 千 multiplied out. */
  readonly value: number;
  /** How many characters of the run it takes; what is left are full stops and commas. */
  readonly length: number;
  /** 余 or 多 inside: 3万余, 20余万. */
  readonly more: boolean;
  /** The last scale, where nothing stands behind it: 万 of 20余万. The unit can take it (20余万元). */
  readonly scale: '万' | '亿' | null;
  /** Where that scale begins in the run. */
  readonly scaleAt: number;
  readonly kind: 'arabic' | 'chinese';
  /** 百, 千 or 万 without a digit: a number only with a qualifier (近百件) or 余 (百余件). */
  readonly bare: boolean;
  readonly decimal: boolean;
  readonly separated: boolean;
  /** 3 874: blanks between its groups. Without a unit behind they could be two numbers. */
  readonly spaced: boolean;
  readonly scaled: boolean;
}

const grouped = String.raw`\d{1,3}(?:,\d{3}){1,4}(?!\d)`;
const plain = /^(\d{1,12})(\.\d{1,6})?/;
const separated = new RegExp(`^(${grouped})(\\.\\d{1,6})?`);
const scales = /^([余多]?)([十百千]?[万亿]|万亿|[百千])?([余多]?)$/;
const steps = /(\d{1,8})(亿|[十百千]?万|[千百])?/g;
const mixed = /^(?:\d{1,4}(?:亿|[十百千]?万|千|百)){1,4}(?:\d{4})?$/;
const spelled = new RegExp(`^([${chineseNumerals}]{1,6})点([零一二三四五六七八九]{1,3})([百千]?[万亿])$`);
const chinese = new RegExp(`^([${chineseNumerals}]{1,20})([余多]?)([万亿]?)([余多]?)$`);

const scaleValue: Readonly<Record<string, number>> = {
  百: 100,
  千: 1000,
  万: 1e4,
  十万: 1e5,
  百万: 1e6,
  千万: 1e7,
  亿: 1e8,
  十亿: 1e9,
  百亿: 1e10,
  千亿: 1e11,
  万亿: 1e12,
};

/** What most numbers are: digits and nothing else. */
const digitsOnly = /^(?:0|[1-9]\d{0,11})$/;

/** The number that a run of numeral characters makes as a whole, or null: a part of a run is never read. */
export function parseNumber(run: string): ParsedNumber | null {
  if (digitsOnly.test(run)) return makePlain(run);
  const trimmed = run.replace(/[.,]{1,4}$/, '');
  if (trimmed.includes(' ')) return parseSpaced(trimmed);
  return /^\d/.test(trimmed) ? (parseArabic(trimmed) ?? parseMixed(trimmed)) : parseChinese(trimmed);
}

function makePlain(digits: string): ParsedNumber {
  return {
    value: Number(digits),
    length: digits.length,
    more: false,
    scale: null,
    scaleAt: digits.length - 1,
    kind: 'arabic',
    bare: false,
    decimal: false,
    separated: false,
    spaced: false,
    scaled: false,
  };
}

function parseSpaced(run: string): ParsedNumber | null {
  const joined = parseArabic(run.replaceAll(' ', ''));
  return joined && { ...joined, length: run.length, separated: true, spaced: true };
}

function parseArabic(run: string): ParsedNumber | null {
  const head = separated.exec(run) ?? plain.exec(run);
  if (!head) return null;
  const [digits, whole = '', fraction] = head;
  const tail = scales.exec(run.slice(digits.length));
  if (!tail || /^0\d/.test(whole)) return null;
  const [, before = '', scale = '', after = ''] = tail;
  if (before !== '' && after !== '') return null;
  const value = round(Number(digits.replaceAll(',', '')) * (scaleValue[scale] ?? 1));
  return {
    value,
    length: run.length,
    more: before !== '' || after !== '',
    scale: lastScale(scale, after),
    scaleAt: digits.length + before.length + scale.length - 1,
    kind: 'arabic',
    bare: false,
    decimal: fraction !== undefined,
    separated: whole.includes(','),
    spaced: false,
    scaled: scale !== '',
  };
}

/** 3万2千余, 1亿2千万, 3万2000: each step smaller than the scale before it. */
function parseMixed(run: string): ParsedNumber | null {
  const more = /[余多]$/.test(run);
  const body = more ? run.slice(0, -1) : run;
  if (!mixed.test(body)) return null;
  let value = 0;
  let above = Number.POSITIVE_INFINITY;
  for (const [, digits = '', scale = ''] of body.matchAll(steps)) {
    const step = Number(digits) * (scaleValue[scale] ?? 1);
    if (step >= above || step === 0) return null;
    value += step;
    above = scaleValue[scale] ?? 1;
  }
  const scale = lastScale(body.slice(-1), more ? '余' : '');
  return {
    value,
    length: run.length,
    more,
    scale,
    scaleAt: body.length - 1,
    kind: 'arabic',
    bare: false,
    decimal: false,
    separated: false,
    spaced: false,
    scaled: true,
  };
}

/** 二点六万 is 2.6万: the digits behind the point are told one by one. */
function parseSpelled(run: string): ParsedNumber | null {
  const [, whole = '', digits = '', scale = ''] = spelled.exec(run) ?? [];
  const value = whole === '' ? null : parseChineseNumber(whole);
  if (value === null) return null;
  const fraction = [...digits].map((digit) => parseChineseNumber(digit)).join('');
  const read = parseArabic(`${value}.${fraction}${scale}`);
  return read && { ...read, length: run.length, scaleAt: run.length - 1, kind: 'chinese' };
}

function parseChinese(run: string): ParsedNumber | null {
  if (run.includes('点')) return parseSpelled(run);
  const match = chinese.exec(run);
  if (!match) return null;
  const [, numeral = '', before = '', wan = '', after = ''] = match;
  if ((before !== '' && after !== '') || (wan !== '' && before === '')) return null;
  const bare = /^[百千万]{1,2}$/.test(numeral);
  const value = parseChineseNumber(bare ? `一${numeral}` : numeral);
  if (value === null) return null;
  const end = wan || numeral.slice(-1);
  return {
    value: value * (scaleValue[wan] ?? 1),
    length: run.length,
    more: before !== '' || after !== '',
    scale: lastScale(end, wan === '' ? before + after : after),
    scaleAt: run.length - after.length - (wan === '' ? before.length : 0) - 1,
    kind: 'chinese',
    bare: bare && before === '' && after === '',
    decimal: false,
    separated: false,
    spaced: false,
    scaled: /[万亿]/.test(run),
  };
}

/** A scale that the unit can take over: the last sign of the number, no 余 behind it. */
function lastScale(scale: string, after: string): '万' | '亿' | null {
  if (after !== '') return null;
  const last = scale.slice(-1);
  if (last === '万' || last === '萬') return '万';
  return last === '亿' || last === '億' ? '亿' : null;
}

const round = (value: number): number => Math.round(value * 1e6) / 1e6;
