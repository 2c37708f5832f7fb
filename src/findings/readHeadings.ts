import { numberings } from '../knowledge/headings/index.js';
import { squeeze } from '../document/index.js';
import type { GovRecord } from '../record/schema.js';
import { readOrder } from '../sections/readOrder.js';

/** A heading of the report with its number taken apart. */
export interface PrintedHeading {
  readonly kind: string;
  readonly level: number;
  readonly heading: string;
  /** 一 of 一、总体情况; null where none is printed. */
  readonly number: string | null;
  readonly order: number;
  /** The words behind the number. */
  readonly title: string;
  /** Offsets of the heading's own stretch, in code points; the chapter's ends where the next of its level begins. */
  readonly start: number;
  readonly end: number;
  readonly chapterEnd: number;
}

/** The headings of a record, in order. */
export function readHeadings(record: GovRecord): PrintedHeading[] {
  const sections = record.sections ?? [];
  return sections.flatMap((section, i): PrintedHeading[] => {
    if (section.heading === null) return [];
    const { kind, level, heading, start, end } = section;
    const squeezed = squeeze(heading);
    const match = numberings.map(({ pattern }) => pattern.exec(squeezed)).find((found) => found !== null);
    const number = match?.slice(1).find((group) => group !== undefined) ?? null;
    const next = sections.slice(i + 1).find((later) => later.level <= level && later.level > 0);
    return [
      {
        kind,
        level,
        heading,
        number,
        order: number === null ? 0 : readOrder(number),
        title: squeezed.slice(match?.[0].length ?? 0),
        start,
        end,
        chapterEnd: next?.start ?? sections.at(-1)?.end ?? end,
      },
    ];
  });
}

/** The letters of a title: blanks, punctuation and a 的 before 情况 do not matter. */
export function foldTitle(title: string): string {
  return squeeze(title)
    .replace(/[^\p{L}\p{N}]/gu, '')
    .replace(/的(?=情况$)/, '');
}
