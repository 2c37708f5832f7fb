import { headingKinds } from './kinds.js';
import { possibleEntries } from '../prefilter/index.js';
import type { SectionKind } from '../../types.js';

export { anyChapter, firstChapter } from './chapterStarts.js';
export { headingKinds } from './kinds.js';
export { isPartOfLabel, isTableLabel, startsTableLabel } from './labels.js';
export { numberings, numberStart } from './numbering.js';
export {
  bareValue,
  bodyStart,
  cellsInside,
  closesTitle,
  endsTitle,
  joinsClosed,
  joinsTitle,
  statements,
  titleEnding,
  titleGoesOn,
} from './titles.js';
export type { HeadingKind } from './kinds.js';
export type { Numbering } from './numbering.js';
export type { TitleSign } from './titles.js';

const maxTitle = 60;

/** The kind of chapter that a title (in reading view, without its number) announces: the first that it names. */
export function kindOfHeading(title: string): SectionKind {
  const text = title.slice(0, maxTitle);
  let first = Number.POSITIVE_INFINITY;
  let kind: SectionKind = 'unknown';
  for (const entry of possibleEntries(headingKinds, ({ pattern }) => pattern, text)) {
    const at = text.search(entry.pattern);
    if (at !== -1 && at < first) [first, kind] = [at, entry.kind];
  }
  return kind;
}
