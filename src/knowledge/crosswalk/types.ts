import type { Era, Unit } from '../../types.js';

/**
 * How well the figures of different eras can be set side by side. A: the same thing counted the same way; B: the same
 * thing, counted with the differences that the caveat names; C: only within one form, a change from form to form says
 * nothing; X: not across forms at all.
 */
export type Grade = 'A' | 'B' | 'C' | 'X';

/** A sentence in both languages. */
export interface Said {
  readonly en: string;
  readonly zh: string;
}

/** Counts paths or TABLE.ROW.COLUMN whose sum is the indicator; null where the form of that time has no such figure. */
export type Source = readonly string[] | null;

/** One figure that can be followed through the eras. */
export interface Indicator {
  readonly key: string;
  readonly label: Said;
  readonly unit: Unit;
  readonly sources: Readonly<Record<Era, Source>>;
  readonly grade: Grade;
  /** Null where there is nothing to beware of. */
  readonly caveat: Said | null;
}

/** A rate made of indicators. It is never chained over 2018 and 2019: its parts change there. */
export interface DerivedIndicator {
  readonly key: string;
  readonly label: Said;
  readonly grade: Grade;
  readonly caveat: Said;
  readonly numerator: readonly string[];
  readonly denominator: readonly string[];
  /** Taken off the denominator where the form prints it. */
  readonly without: readonly string[];
}

/** The same paths in all eras, or in those that have them. */
export const always = (...paths: string[]): Indicator['sources'] => ({
  narrative: paths,
  stat2014: paths,
  format2019: paths,
  format2021: paths,
});

export const since2019 = (...paths: string[]): Indicator['sources'] => ({
  ...always(...paths),
  narrative: null,
  stat2014: null,
});

/** The cell `total` of rows of the applications table. */
export const rows = (...keys: string[]): string[] => keys.map((key) => `applications.${key}.total`);

/** The cell `value` of rows of a statistical table. */
export const lines = (table: 'stat2014' | 'annex_shanghai', ...keys: string[]): string[] =>
  keys.map((key) => `${table}.${key}.value`);
