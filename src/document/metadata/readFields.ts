import { labelFamilies, type LabelFamily } from '../../knowledge/metadata/index.js';
import { matchesOf } from '../../knowledge/prefilter/index.js';
import { simplify } from '../../knowledge/characters/traditional.js';
import type { Span } from '../../types.js';
import { trimSpan } from '../line.js';
import { dropReadingAids, withoutReadingAids } from '../readingAids.js';
import { foldText } from '../view.js';

/** A label and what stands behind it. */
export interface Field {
  readonly family: LabelFamily;
  readonly label: string;
  readonly start: number;
  /** Trimmed; empty where nothing stands behind the label. */
  readonly value: Span;
  /** Where the next label begins, or the line ends. */
  readonly end: number;
  readonly colon: boolean;
}

const families = new Map<string, LabelFamily>();
for (const family of labelFamilies)
  for (const label of family.labels) if (!families.has(label)) families.set(label, family);
const longestLabel = Math.max(...[...families.keys()].map((label) => label.length));

/** Labels are spaced out to equal width: 文　　号, 索 引 号, where the encoding was lost 文????号. */
const maxGap = 8;

export const familyOf = (label: string): LabelFamily | null => families.get(label) ?? null;

/** Longer is no label in a cell, with brackets and colon. */
const longestCell = 14;

/** The family of a cell that holds a label and nothing else. */
export function familyOfCell(cell: string): LabelFamily | null {
  const label = foldText(withoutReadingAids(cell)).replaceAll('?', '');
  return label.length > longestCell ? null : familyOf(label.replace(/^[[(]|[:\])]{1,3}$/g, ''));
}

interface Label {
  readonly family: LabelFamily;
  readonly label: string;
  readonly start: number;
  readonly end: number;
  readonly colon: boolean;
}

/** Whether a line can have fields or the date of a page: a word alone is one only where it is a label as a whole. */
export const mayHoldField = (raw: string): boolean => /[:：∶﹕\s\d]/.test(raw) || families.has(simplify(raw));

/** The labelled values of one line, in order. */
export function readFields(text: string, line: Span): readonly Field[] {
  const raw = dropReadingAids(simplify(text.slice(line.start, line.end)));
  const place = (position: number): number => line.start + raw.at(position);
  const found = findLabels(raw.string);
  return found.map((field, index) => {
    const end = place(found[index + 1]?.start ?? raw.string.length);
    return {
      family: field.family,
      label: field.label,
      colon: field.colon,
      start: place(field.start),
      value: trimValue(text, { start: place(field.end), end }),
      end,
    };
  });
}

/** A colon, a closing bracket (【索引号】), or a word before white space, which may be spaced out (文　号). */
const endOfLabel =
  /[:：∶﹕]|[】\]](?!\s{0,3}[:：∶﹕])|[^\s:：∶﹕】\]]{2,10}(?=\s|$)|[\u4e00-\u9fff](?:[ \t\u3000\xa0]{1,8}[\u4e00-\u9fff]){1,3}(?=\s|$)/g;

/** Labels before a colon, and labels of information tables with white space around them. */
function findLabels(raw: string): readonly Label[] {
  const found: Label[] = [];
  for (const match of matchesOf(endOfLabel, raw)) {
    const label = match[0].length > 1 ? bareLabel(raw, match.index, match[0]) : labelBefore(raw, match.index);
    const last = found[found.length - 1];
    if (label !== null && (last === undefined || label.start >= last.end)) found.push(label);
  }
  return found;
}

function bareLabel(raw: string, start: number, word: string): Label | null {
  const label = word.replace(/\s+/g, '');
  const family = families.get(label);
  if (family?.kind !== 'info' || (start > 0 && !/\s/.test(raw.charAt(start - 1)))) return null;
  const end = start + word.length;
  // Its colon, if it has one, finds it.
  return /^\s{0,6}[:：∶﹕]/.test(raw.slice(end, end + 8))
    ? null
    : { family, label, start, end, colon: false };
}

const opening = /[【[]\s{0,3}$/;

/** The longest label that ends at a colon or as a whole in brackets, blanks between its characters left out. */
function labelBefore(raw: string, colon: number): Label | null {
  const enclosed = /[】\]]/.test(raw.charAt(colon));
  let best: Label | null = null;
  let label = '';
  let gap = 0;
  for (let i = colon - 1; i >= 0 && label.length < longestLabel; i--) {
    const character = raw.charAt(i);
    if (/[ \t\u3000\u00a0?]/.test(character)) {
      if (++gap > maxGap) break;
      continue;
    }
    if (label === '' && /[\])】]/.test(character)) continue;
    gap = 0;
    label = character + label;
    const family = families.get(label);
    if (family === undefined) continue;
    const starts = enclosed
      ? family.kind !== 'counter' && opening.test(raw.slice(Math.max(0, i - 4), i))
      : startsField(raw, i, label, family);
    if (starts) best = { family, label, start: i, end: colon + 1, colon: true };
  }
  return best;
}

/** 单位 in 填报单位, 来源 in 资金来源 are no labels; a long label is one even without a blank before it. */
function startsField(raw: string, index: number, label: string, family: LabelFamily): boolean {
  if (index === 0) return true;
  const before = raw.charAt(index - 1);
  if (!/[\u4e00-\u9fa5A-Z]/i.test(before)) return true;
  return family.kind !== 'weak' && label.length >= 4;
}

/** A label that the knowledge does not have ends the value before it. */
const nextLabel = /\s+[\u4e00-\u9fa5]{2,6}[:：]/;

/** Without the brackets and bars that separate fields. */
function trimValue(text: string, span: Span): Span {
  let { start, end } = trimSpan(text, span);
  const next = nextLabel.exec(text.slice(start, Math.min(end, start + 200)));
  if (next !== null) end = start + next.index;
  while (end > start && /[|｜【［[(（;；,，·•\s]/.test(text.charAt(end - 1))) end--;
  while (start < end && /[|｜\s]/.test(text.charAt(start))) start++;
  const inner = text.slice(start, end);
  if (/[】\]]$/.test(inner) && !/[【[［]/.test(inner)) end--;
  return trimSpan(text, { start, end });
}
