import { explainWords } from './frames/explainWords.js';
import { clausesOf, startOfLead } from './frames/clauses.js';
import { makeCandidate } from './makeCandidate.js';
import { points } from './points.js';
import { ofOneTheme } from '../../knowledge/prose/categories.js';
import { wholes } from '../../knowledge/prose/index.js';
import type { Candidate } from './candidates.js';
import type { Category } from './categoryItems.js';
import type { Context } from './context.js';
import type { Numeral } from '../numerals/index.js';
import type { Whole } from '../../knowledge/prose/wholes.js';

const weight = points.sum / points.weight;

/** What kinds of information sum to; fewer labelled numbers can be anything. */
const ofKinds = { path: 'published.total', units: 'info' } as const;
const fewestKinds = 3;

/** A number that only counts (共N件, 两者相加N件) and is the sum of those just before it is their whole. */
export function matchSums(
  context: Context,
  found: readonly Candidate[],
  kindsOf: () => readonly Category[],
): Candidate[] {
  const { numerals } = context.sentence;
  if (numerals.length < 3) return [];
  const read = new Set(found.map(({ at }) => at));
  return numerals.flatMap((numeral, index) => {
    if (numeral.value === 0 || read.has(numeral.start)) return [];
    return sumOf(context, numeral, partsOf(numerals, index, read), found, kindsOf) ?? [];
  });
}

function sumOf(
  context: Context,
  numeral: Numeral,
  parts: readonly Numeral[],
  found: readonly Candidate[],
  kindsOf: () => readonly Category[],
): Candidate | null {
  if (parts.length < 2 || !onlyCounts(context, numeral)) return null;
  const whole = wholeOf(context.sentence.string, parts, found, kindsOf);
  if (whole === null || context.timeAt(numeral.outerStart).scope !== 'report_year') return null;
  return makeCandidate(context, numeral, {
    ...whole,
    id: `sum.${whole.path}`,
    weight,
    from: parts[0]?.start ?? null,
  });
}

/** The numbers before one that sum to it; `read`: where those are that were read, the others in another unit (12个街镇公开3480条) count none. */
function partsOf(numerals: readonly Numeral[], index: number, read: ReadonlySet<number>): readonly Numeral[] {
  const whole = numerals[index];
  const parts: Numeral[] = [];
  let sum = 0;
  for (let i = index - 1; whole && i >= 0; i--) {
    const part = numerals[i];
    if (part && part.unitRaw !== whole.unitRaw && !read.has(part.start)) continue;
    if (!part || part.qualifier !== 'exact') break;
    parts.unshift(part);
    sum += part.value;
    if (sum === whole.value) {
      // Zeros before the parts are parts too.
      for (let zero = numerals[--i]; zero?.value === 0; zero = numerals[--i]) parts.unshift(zero);
      return parts;
    }
    if (sum > whole.value) break;
  }
  return [];
}

function wholeOf(
  string: string,
  parts: readonly Numeral[],
  found: readonly Candidate[],
  kindsOf: () => readonly Category[],
): Pick<Whole, 'path' | 'units'> | null {
  const starts = new Set(parts.map(({ start }) => start));
  const known = found.filter(({ at, score: points }) => points > 0 && starts.has(at));
  const whole = wholes.find(({ parts: family }) => known.every((candidate) => family.test(candidate.path)));
  if (known.length > 0 && whole) return whole;
  if (known.some(({ path }) => !path.startsWith('published.'))) return null;
  if (parts.length < fewestKinds) return null;
  const labelled = kindsOf().filter(({ at }) => starts.has(at)).length;
  return labelled === parts.length && !ofOneTheme.test(string) ? ofKinds : null;
}

/** Whether the words beside the number only count. */
export function onlyCounts({ sentence }: Context, numeral: Numeral): boolean {
  const { flat, clauses } = clausesOf(sentence);
  const clause = clauses.find(({ start, end }) => start <= numeral.start && numeral.start < end);
  if (!clause) return false;
  const from = startOfLead(flat, clause, numeral.outerStart);
  const words = explainWords(flat.slice(from, numeral.outerStart) + flat.slice(numeral.end, clause.end));
  return words?.every((word) => word.includes('sum') || word.includes('publish')) ?? false;
}
