import { viewText } from '../../document/view.js';
import { countHan } from './han.js';
import { leadingNumbering } from '../../knowledge/tables/numbering.js';

/** The reading view of a short text, no white space at all: the same folding that running text gets. */
export function readLabel(text: string): string {
  return viewText(text, { start: 0, end: text.length }).string.replaceAll(' ', '');
}

/** 一 → 1 … 十 → 10, so that （一）, 1. and ① compare equal. */
const ordinals = '一二三四五六七八九十';

/** Reads the number out of a printed numbering; null for 其中. */
function numberOf(mark: string): number | null {
  const digits = /\d{1,2}/.exec(mark.normalize('NFKC'));
  if (digits) return Number(digits[0]);
  const index = ordinals.indexOf(/[一二三四五六七八九十]/.exec(mark.normalize('NFKC'))?.[0] ?? '?');
  return index < 0 ? null : index + 1;
}

/** Takes `（三）1.` and `其中：` off the front of a squeezed label; the last number taken is the label's own. */
export function stripNumbering(squeezed: string): { rest: string; number: number | null } {
  let rest = squeezed;
  let number: number | null = null;
  for (let i = 0; i < 4; i++) {
    const match = leadingNumbering.pattern.exec(rest);
    if (!match) break;
    number = numberOf(match[0]) ?? number;
    rest = rest.slice(match[0].length);
  }
  return { rest, number };
}

/** No explanation behind a label is longer: some notices explain what counts as 规范性文件. */
export const maxExplanation = 120;

/** Takes bracketed explanations away: 上一年项目数量(指2019年事项数) → 上一年项目数量. */
export function stripBrackets(squeezed: string): string {
  return squeezed.replace(/[([][^()[\]]{0,120}[)\]]/g, '');
}

const isLetter = (code: number): boolean =>
  (code >= 0x30 && code <= 0x39) ||
  (code >= 0x41 && code <= 0x5a) ||
  (code >= 0x61 && code <= 0x7a) ||
  (code >= 0x3400 && code <= 0x9fff);

/** The letters and digits of a label: white space, punctuation, brackets and quotes never matter; 其它 is 其他. */
export function foldLabel(text: string): string {
  const known = folded.get(text);
  if (known !== undefined) return known;
  if (folded.size >= maxRemembered) folded.clear();
  const result = foldLetters(text);
  folded.set(copyOf(text), result);
  return result;
}

/** A part of a text keeps the whole text in memory as long as it is kept itself; its copy does not. */
const copyOf = (part: string): string => ` ${part}`.slice(1);

/** Labels repeat in every report. */
const maxRemembered = 4096;
const folded = new Map<string, string>();
const remembered = new Map<string, readonly string[]>();

function foldLetters(text: string): string {
  const squeezed = readLabel(text);
  let out = '';
  for (let i = 0; i < squeezed.length; i++) {
    if (isLetter(squeezed.charCodeAt(i))) out += squeezed.charAt(i);
  }
  return out.replaceAll('其它', '其他');
}

/** Numbers and marks, which most cells hold, are no labels: every one of the forms has two Chinese characters or more. */
export const mayBeLabel = (text: string): boolean => countHan(text, 2) === 2;

/** The folded forms under which a printed label may be known, the most literal first. */
export function labelForms(text: string): readonly string[] {
  const known = remembered.get(text);
  if (known) return known;
  if (remembered.size >= maxRemembered) remembered.clear();
  const forms = makeForms(text);
  remembered.set(copyOf(text), forms);
  return forms;
}

function makeForms(text: string): readonly string[] {
  const squeezed = readLabel(text);
  const { rest } = stripNumbering(squeezed);
  const bare = foldLabel(stripBrackets(rest)).replace(/^\d{1,2}(?=\D)/, '');
  const forms = [foldLabel(squeezed), foldLabel(rest), bare];
  return [...new Set(forms)].filter((form) => form !== '');
}
