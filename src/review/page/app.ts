import type { PageIndex } from '../types.js';
import type { CorrectionStore } from './correctionStore.js';
import type { Filter } from './filterRows.js';
import type { OpenReport } from './openReport.js';
import type { Language, Say } from './words.js';

export const tabs = ['counts', 'tables', 'checks', 'others'] as const;
export type Tab = (typeof tabs)[number];

/** Words of the text, in Unicode code points. */
export interface Words {
  readonly start: number;
  readonly end: number;
  readonly text: string;
}

/** What the parts of the page know, and what they can ask for. */
export interface App {
  readonly index: PageIndex;
  readonly corrections: CorrectionStore;
  language: Language;
  say: Say;
  filter: Filter;
  /** Numbers of the rows that pass the filter. */
  visible: readonly number[];
  report: OpenReport | null;
  tab: Tab;
  /** The count or cell that is looked at, and the fact of it; a count that is not stated has none. */
  indicator: string | null;
  fact: number | null;
  /** What is selected in the text. */
  selected: Words | null;
  showsEmpty: boolean;
  readonly select: (number: number) => Promise<void>;
  /** Looks at a number: the words in the text and the place in the record are shown. */
  readonly look: (indicator: string | null, fact: number | null, from: 'text' | 'record') => void;
  readonly setTab: (tab: Tab) => void;
  /** A correction was kept, changed or removed. */
  readonly corrected: () => void;
  readonly notify: (message: string) => void;
}
