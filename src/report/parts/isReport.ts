import { recognise } from '../../recognition/index.js';
import { foldDocument } from '../../recognition/foldDocument.js';
import { findSections } from '../../sections/index.js';
import { readOrder } from '../../sections/readOrder.js';
import type { Document } from '../../types.js';

/** A report has so many chapters, and so many characters in sentences. */
const usualChapters = 2;
const leastProse = 80;

const numbered = /^(?:第?([一二三四五六七八九十]{1,2})(?:部分|章|[、.])|\(([一二三四五六七八九十]{1,2})\))/;

/** The numbers of the chapters of the highest level, 0 for one without a number; items (1、) are no chapters. */
function chapterNumbers(part: Document): number[] {
  const headings = findSections(part).sections.filter(({ heading, level }) => heading !== null && level <= 2);
  const top = Math.min(...headings.map(({ level }) => level));
  return headings
    .filter(({ level }) => level === top)
    .map(({ heading }) =>
      readOrder(
        numbered
          .exec(heading ?? '')
          ?.slice(1)
          .find(Boolean) ?? '',
      ),
    );
}

/**
 * Whether a part of a document is a report from its beginning: with sentences, and chapters that count from one; without
 * chapters it must show what reports show.
 */
export function isReport(part: Document): boolean {
  const sentences = foldDocument(part).lines.filter(
    ({ role, table, folded }) => role !== 'chrome' && !table && /[。;,]/.test(folded),
  );
  if (sentences.reduce((sum, { length }) => sum + length, 0) < leastProse) return false;
  const chapters = chapterNumbers(part);
  return (chapters[0] ?? 0) <= 1 && (chapters.length >= usualChapters || recognise(part, []).report);
}
