import { homes } from '../../src/knowledge/prose/index.js';
import { sentenceOf } from '../../src/facts/prose/readingUnits.js';
import { withContext } from '../../src/facts/prose/context.js';
import type { Context } from '../../src/facts/prose/context.js';
import type { Level, Section, SectionKind } from '../../src/types.js';

/** An example sentence without its marks, and where the marked number begins and what stands there. */
export interface Marked {
  readonly text: string;
  /** Position of the number in the text, or null where the sentence marks none. */
  readonly at: number | null;
  readonly printed: string | null;
}

/** 收到申请⟦12件⟧ → 收到申请12件, with the place of 12件. */
export function readMarks(example: string): Marked {
  const open = example.indexOf('⟦');
  const close = example.indexOf('⟧');
  if (open === -1 || close < open) return { text: example, at: null, printed: null };
  const printed = example.slice(open + 1, close);
  return { text: example.slice(0, open) + printed + example.slice(close + 1), at: open, printed };
}

/** The chapter in which a path is at home. */
export function homeOf(path: string): SectionKind {
  return homes.find(([prefix]) => path.startsWith(prefix))?.[1][0] ?? 'overview';
}

export function sectionOf(kind: SectionKind): Section {
  return { kind, heading: 'x', level: 1, span: { start: 0, end: 999 }, headingSpan: null, context: [kind] };
}

/** One sentence of a report (a county's unless told), standing in the given chapter. */
export function contextOf(text: string, kind: SectionKind, level: Level = 'county'): Context {
  const [context] = withContext([sentenceOf(text)], [sectionOf(kind)], null, level);
  if (!context) throw new Error('no sentence');
  return context;
}
