import type { Candidate, Rival } from './candidates.js';
import type { Notice } from '../../types.js';

/** The counts that a reader looks for in every report. */
const expected = new Set(['published.total', 'applications.received']);
/** Times of which a number may still be what the report has to say: 截至目前累计公开1200条. */
const openTimes = new Set<Candidate['timeScope']>(['cumulative_since_2008', 'until_now', 'quarter']);

/** A main count for which the text gives only numbers of another time: they are left out, and the record says so. */
export function warnOfRefused(rivals: readonly Rival[], taken: ReadonlySet<string>): Notice[] {
  return [...expected].flatMap((path): Notice[] => {
    if (taken.has(path)) return [];
    const refused = rivals.filter(({ candidate }) => candidate.path === path);
    const [first] = refused;
    if (!first || refused.some(({ candidate }) => !openTimes.has(candidate.timeScope))) return [];
    const values = [...new Set(refused.map(({ candidate }) => candidate.value))].join(' and ');
    return [
      {
        code: 'W_UNRESOLVED_COUNT',
        message: `${path}: the text gives only ${values}, which ${first.reason}; the count is left out`,
      },
    ];
  });
}
