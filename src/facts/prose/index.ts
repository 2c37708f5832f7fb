import { findCategories } from './categories.js';
import { normativeOf } from './normativeOf.js';
import { findJointNumbers } from './jointNumbers.js';
import { matchNumbers } from './matchNumbers.js';
import { itemsOf } from './categoryItems.js';
import { matchParts } from './matchParts.js';
import { matchReferences } from './matchReferences.js';
import { matchSums } from './matchSums.js';
import { matchZeros } from './matchZeros.js';
import { readSentences } from './readingUnits.js';
import { resolveCandidates } from './resolve.js';
import { withoutRetracted } from './retractions.js';
import { totalOfKinds } from './totalOfKinds.js';
import { warnOfRefused } from './warnOfRefused.js';
import { withContext } from './context.js';
import { withoutStocks } from './withoutStocks.js';
import type { Candidate, Rival } from './candidates.js';
import type { Category } from './categories.js';
import type { Outline } from '../../sections/index.js';
import type { Document, Level, Notice, Section, Span } from '../../types.js';
import type { Sentence } from './readingUnits.js';

export type { Candidate, Rival } from './candidates.js';
export type { Category } from './categories.js';

/** What the sentences of a report say, one candidate a path, with the rivals that were refused. */
export interface ProseReading {
  readonly chosen: readonly Candidate[];
  readonly rivals: readonly Rival[];
  readonly categories: readonly Category[];
  readonly warnings: readonly Notice[];
}

/** Reads the counts from the sentences of the body, tables left out. `fields`: the report year, and whether a government speaks for its whole area. */
export function readProse(
  document: Document,
  outline: Outline,
  tables: readonly Span[],
  fields: { readonly year: number | null; readonly level: Level },
): ProseReading {
  return readSentencesOf(
    readSentences(document, outline, tables),
    outline.sections,
    fields.year,
    fields.level,
  );
}

/** The same for sentences at hand. */
function readSentencesOf(
  sentences: readonly Sentence[],
  sections: readonly Section[],
  year: number | null,
  level: Level,
): ProseReading {
  const contexts = withContext(sentences, sections, year, level);
  const candidates: Candidate[] = [];
  const joint: Notice[] = [];
  for (const context of contexts) {
    if (context.sentence.numerals.length > 0) {
      joint.push(...findJointNumbers(context));
      const numbers = matchNumbers(context);
      candidates.push(...numbers, ...matchSums(context, numbers, () => itemsOf(context)));
      candidates.push(...matchParts(context, candidates));
    }
    candidates.push(...matchZeros(context));
    candidates.push(...matchReferences(context, candidates));
  }
  const categories = findCategories(
    contexts,
    candidates.filter(({ path, score }) => path === 'published.total' && score > 0),
  );
  candidates.push(...totalOfKinds(categories, contexts, candidates));
  candidates.push(...normativeOf(categories, candidates));
  const { chosen, rivals, undecided } = resolveCandidates(
    withoutStocks(contexts, withoutRetracted(contexts, candidates)),
  );
  const unresolved = undecided.map(({ path, candidates: all }) => ({
    code: 'W_UNRESOLVED_COUNT',
    message: `${path}: the text gives ${[...new Set(all.map(({ value }) => value))].join(' and ')}, nothing decides between them; the count is left out`,
  }));
  return {
    chosen,
    rivals,
    categories,
    warnings: [...joint, ...unresolved, ...warnOfRefused(rivals, pathsOf(chosen, undecided))],
  };
}

/** The paths that were decided or are already warned of. */
function pathsOf(...groups: readonly (readonly { readonly path: string }[])[]): ReadonlySet<string> {
  return new Set(groups.flat().map(({ path }) => path));
}
