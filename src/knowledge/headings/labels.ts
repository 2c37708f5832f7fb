import { tableModels } from '../tables/index.js';

/** Letters only: what is left of a label when marks and blanks do not matter. */
const lettersOf = (text: string): string => text.replace(/[^\u4e00-\u9fffA-Za-z\d]+/g, '');

/** Chapters of a report have the same names as these lines of a form. */
const alsoChapters = new Set(['header', 'group']);

const labels = new Set<string>();
const beginnings: string[] = [];
for (const { id, rows } of tableModels) {
  for (const { label, variants = [], kind } of rows) {
    for (const name of [label, ...variants].map(lettersOf)) {
      if (id === 'applications') {
        if (name === '其他') continue; // also a chapter: 八、其他
        labels.add(name);
        beginnings.push(name);
      } else if (id === 'stat2014' ? !alsoChapters.has(kind) : /数量?$/.test(name)) labels.add(name);
    }
  }
}

/** Whether a title (without its number) is the label of a line of an official form, a unit in brackets behind it. */
export function isTableLabel(title: string): boolean {
  const name = lettersOf(/^[^(]{4,60}(?=\()/.exec(title)?.[0] ?? title);
  return labels.has(name) || (name.length >= 4 && /[^总]数$/.test(name));
}

/** So much of a broken label is no other title; less is one that names no kind of chapter. */
const plainPart = 5;

/** Whether a title is the first part of a label of the applications table, broken in two, or begins with all of it. */
export function isPartOfLabel(title: string, known: boolean): boolean {
  const name = lettersOf(title);
  if (name.length < (known ? plainPart : 2)) return false;
  return beginnings.some(
    (label) => label.startsWith(name) || (label.length > plainPart && name.startsWith(label)),
  );
}

const longestLabel = 40;

/** Shorter labels begin other texts too. */
const shortestLabel = 5;
const byBeginning = new Map<string, string[]>();
for (const label of labels) {
  if (label.length < shortestLabel) continue;
  const beginning = label.slice(0, shortestLabel);
  byBeginning.set(beginning, [...(byBeginning.get(beginning) ?? []), label]);
}

/** Whether a text begins with the label of a line of a form. */
export function startsTableLabel(text: string): boolean {
  const name = lettersOf(text.slice(0, 60)).slice(0, longestLabel);
  return byBeginning.get(name.slice(0, shortestLabel))?.some((label) => name.startsWith(label)) ?? false;
}
