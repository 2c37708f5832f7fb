import { isTableRow } from './isTableRow.js';
import type { Block } from '../types.js';
import type { Mark } from './types.js';

/** A chapter of a contents list holds no more than a page number. */
const emptyChapter = 12;
/** The last entry of a contents list may stand before the title of the report. */
const shortChapter = 120;
const furthestStep = 3;

/** The marks that are chapters: no contents list, no rows of a form, no number out of its order, no lone item. */
export function chooseHeadings(text: string, blocks: readonly Block[], marks: readonly Mark[]): Mark[] {
  const chapters = marks.filter((mark) => !isTableRow(text, blocks, mark));
  return dropLoneItems(dropOutOfOrder(dropContents(chapters)));
}

/** A contents list names chapters that come again, with nothing behind the names. */
function dropContents(marks: readonly Mark[]): Mark[] {
  const names = marks.map(({ heading }) => heading.title.replace(/[\d.…:]{1,12}$/, ''));
  const last = new Map(names.map((name, i) => [name, i]));
  let dropped = -2;
  return marks.filter((mark, i) => {
    if (last.get(names[i] ?? '') === i) return true;
    const next = marks[i + 1]?.heading.span.start ?? Number.POSITIVE_INFINITY;
    const room = next - mark.titleEnd;
    if (room > emptyChapter && !(dropped === i - 1 && room <= shortChapter)) return true;
    dropped = i;
    return false;
  });
}

/** Chapters count up. A number inside a paragraph must be the next one; a line of its own may begin anew. */
function dropOutOfOrder(marks: readonly Mark[]): Mark[] {
  let chapter = 0;
  return marks.filter(({ heading, order, inside }) => {
    if (heading.level !== 1 || order === 0) return true;
    const follows = order > chapter && order <= chapter + furthestStep;
    if (inside && (!follows || (heading.kind === 'unknown' && order !== chapter + 1))) return false;
    if (heading.kind === 'unknown' && order <= chapter && order !== 1) return false;
    chapter = order;
    return true;
  });
}

/**
 * A title of no known kind with its text in one paragraph may be the first sentence of a numbered paragraph: it is a
 * chapter only where its neighbours are numbered in the same way.
 */
function dropLoneItems(marks: readonly Mark[]): Mark[] {
  return marks.filter((mark, i) => {
    if (mark.heading.kind !== 'unknown' || !mark.heading.inline) return true;
    return (
      neighbour(marks, i, -1)?.order === mark.order - 1 || neighbour(marks, i, 1)?.order === mark.order + 1
    );
  });
}

/** The next mark of the same level in one chapter. */
function neighbour(marks: readonly Mark[], i: number, step: 1 | -1): Mark | null {
  const level = marks[i]?.heading.level ?? 0;
  for (let j = i + step; j >= 0 && j < marks.length; j += step) {
    const mark = marks[j];
    if (!mark || mark.heading.level < level) return null;
    if (mark.heading.level === level) return mark;
  }
  return null;
}
