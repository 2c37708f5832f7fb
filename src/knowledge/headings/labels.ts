import { tableModels } from '../tables/index.js';

/** Letters only: what is left of a label when marks and blanks do not matter. */
const lettersOf = (text: string): string => text.replace(/[^\u4e00-\u9fffA-Za-z\d]/g, '');

/** Chapters of a report have the same names as these lines of a form. */
const alsoChapters = new Set(['header', 'group']);

const labels = new Set<string>();
const beginnings: string[] = [];
for (const { id, rows } of tableModels) {
  for (const { label, variants = [], kind } of rows) {
    for (const name of [label, ...variants].map(lettersOf)) {
      if (id === 'applications') {
        labels.add(name);
        beginnings.push(name);
      } else if (id === 'stat2014' ? !alsoChapters.has(kind) : /数量?$/.test(name)) labels.add(name);
    }
  }
}

/** Whether a title (without its number) is the label of a line of an official form. */
export function isTableLabel(title: string): boolean {
  const name = lettersOf(title);
  return labels.has(name) || (name.length >= 4 && /[^总]数$/.test(name));
}

/** Whether a line of no known kind is the first part of a label of the applications table that was broken in two. */
export function beginsTableLabel(title: string): boolean {
  const name = lettersOf(title);
  return name.length >= 2 && beginnings.some((label) => label.startsWith(name));
}
