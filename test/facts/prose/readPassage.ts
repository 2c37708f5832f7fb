import { layOut } from './layOut.js';
import { readProse } from '../../../src/facts/prose/index.js';
import type { Chapter } from './layOut.js';
import type { Level, SectionKind } from '../../../src/types.js';
import type { ProseReading } from '../../../src/facts/prose/index.js';

interface Reporter {
  readonly year?: number | null;
  readonly level?: Level;
}

/** Reads a passage as the only paragraph of a chapter of the given kind. */
export function readPassage(
  text: string,
  { section, ...reporter }: Reporter & { readonly section: SectionKind },
): ProseReading {
  return readChapters([{ kind: section, paragraphs: [text] }], reporter);
}

/** Reads a report of a few chapters. */
export function readChapters(
  chapters: readonly Chapter[],
  { year = null, level = 'county' }: Reporter = {},
): ProseReading {
  const { document, outline } = layOut(chapters);
  return readProse(document, outline, [], { year, level });
}

/** Path → value of what was taken. */
export function countsOf({ chosen }: ProseReading): Record<string, number> {
  return Object.fromEntries(chosen.map(({ path, value }) => [path, value]));
}
