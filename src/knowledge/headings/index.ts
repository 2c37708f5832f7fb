import { headingKinds } from './kinds.js';
import type { SectionKind } from '../../types.js';

export { headingKinds } from './kinds.js';
export { numberings } from './numbering.js';

/** The kind of chapter that a heading (its view, without number) announces. */
export function kindOfHeading(title: string): SectionKind {
  const text = title.slice(0, 60);
  return headingKinds.find(({ pattern }) => pattern.test(text))?.kind ?? 'unknown';
}
