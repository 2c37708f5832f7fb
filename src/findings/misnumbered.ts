import { makeFinding } from './makeFinding.js';
import type { Finding } from './types.js';

/** A heading that should bear another number. */
export function misnumbered(heading: string, printed: string, expected: string): Finding {
  return makeFinding('heading-number', { heading, expected, printed }, { heading, expected, printed });
}
