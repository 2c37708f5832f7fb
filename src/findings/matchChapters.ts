import { officialChapters, type OfficialChapter } from '../knowledge/findings/officialForm.js';
import type { GovRecord } from '../record/schema.js';
import { foldTitle, readHeadings, type PrintedHeading } from './readHeadings.js';

/** A chapter of the official format, and the heading that stands for it. */
export interface MatchedChapter {
  readonly official: OfficialChapter;
  readonly printed: PrintedHeading | null;
}

/** The formats since 2019 prescribe their chapters. */
export const hasOfficialForm = ({ report }: GovRecord): boolean =>
  report?.era === 'format2019' || report?.era === 'format2021';

/** Which printed heading stands for which official chapter: by its words, its kind, else by its number. */
export function matchChapters(record: GovRecord): MatchedChapter[] {
  const open = new Set(readHeadings(record).filter(({ level }) => level === 1));
  const taken = new Map<OfficialChapter, PrintedHeading>();
  const take = (fits: (official: OfficialChapter, printed: PrintedHeading) => boolean): void => {
    for (const official of officialChapters) {
      if (taken.has(official)) continue;
      const found = [...open].find((printed) => fits(official, printed));
      if (!found) continue;
      taken.set(official, found);
      open.delete(found);
    }
  };
  take((official, { title }) => isOfficialTitle(official, title));
  take((official, { kind, number }) => kind === official.kind && number === official.number);
  take((official, { kind }) => kind === official.kind);
  take((official, { kind, number }) => kind === 'unknown' && number === official.number);
  return officialChapters.map((official) => ({ official, printed: taken.get(official) ?? null }));
}

function isOfficialTitle({ title, accepted }: OfficialChapter, printed: string): boolean {
  const folded = foldTitle(printed);
  return [title, ...accepted].some((known) => foldTitle(known) === folded);
}

/** The words of the form, perhaps with the text that goes on behind them in the same line. */
export function beginsOfficially({ title, accepted }: OfficialChapter, printed: string): boolean {
  const folded = foldTitle(printed);
  return [title, ...accepted].some((known) => folded.startsWith(foldTitle(known)));
}
