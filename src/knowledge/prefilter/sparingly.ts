import { SparingPattern } from './sparingPattern.js';

/** The patterns of a table of wordings, each to be run sparingly. */
export function sparingly<Key extends string>(
  wordings: Readonly<Record<Key, { readonly pattern: RegExp }>>,
): Readonly<Record<Key, SparingPattern>> {
  const keys = Object.keys(wordings) as Key[];
  const entries = keys.map((key) => [key, new SparingPattern(wordings[key].pattern)] as const);
  return Object.fromEntries(entries) as Record<Key, SparingPattern>;
}
