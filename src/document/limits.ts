import type { Failure } from '../types.js';

/** A line costs the memory of a paragraph; a report has a few hundred, a collection some ten thousand. */
export const maxLines = 200_000;
/** A page of twenty megabytes has this many tags only where something is wrong. */
const maxTags = 500_000;
/** Elements inside elements, unless the user gives another figure. Browsers stop here as well. */
export const maxNesting = 512;

/** Refuses what is small in bytes and huge in lines or tags. */
export function refuseHuge(text: string, isPage: boolean): Failure | null {
  if (isPage && exceeds(text, '<', maxTags)) return describeLimit('tags', maxTags);
  return !isPage && exceeds(text, '\n', maxLines) ? describeLimit('lines', maxLines) : null;
}

export const describeLimit = (what: 'lines' | 'tags', limit: number): Failure => ({
  code: 'E_LIMIT',
  message: `the document has more than ${limit} ${what}; give the report by itself, not a collection or a log`,
});

function exceeds(text: string, character: string, limit: number): boolean {
  if (text.length <= limit) return false;
  let count = 0;
  for (let at = text.indexOf(character); at >= 0; at = text.indexOf(character, at + 1))
    if (++count > limit) return true;
  return false;
}
