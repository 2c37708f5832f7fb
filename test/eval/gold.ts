import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';

/**
 * The sets, by the letter that their files begin with. Seen: at hand while the first rules were written. Opened: unseen
 * until its totals had steered the rules for long. Unseen: not read by whoever writes rules.
 */
export const setRoles: Readonly<Record<SetName, 'seen' | 'opened' | 'unseen'>> = {
  a: 'seen',
  b: 'opened',
  c: 'opened',
  d: 'opened',
  e: 'opened',
  f: 'unseen',
};
export type SetName = 'a' | 'b' | 'c' | 'd' | 'e' | 'f';
export const setNames = Object.keys(setRoles) as readonly SetName[];

/** One value for each set. */
export function mapSets<T>(value: (set: SetName) => T): Record<SetName, T> {
  return Object.fromEntries(setNames.map((set) => [set, value(set)])) as Record<SetName, T>;
}

export const isUnseen = (set: SetName): boolean => setRoles[set] === 'unseen';

export type Rows = Readonly<Record<string, Readonly<Record<string, number | null>> | undefined>>;

/** The gold of one document as it lies beside it (fixtures/eval/README.md explains the keys). */
export interface Gold {
  readonly id: string;
  readonly file: string;
  readonly encoding?: string;
  readonly era?: string | null;
  readonly form?: string;
  readonly status: string;
  readonly report?: Readonly<Record<string, unknown>>;
  readonly counts?: Readonly<Record<string, number | null>>;
  readonly by_category?: readonly { readonly label: string; readonly value: number }[];
  readonly qualifiers?: Readonly<Record<string, string>>;
  readonly tables?: Readonly<Record<string, { readonly rows: Rows } | undefined>>;
  readonly unrecoverable_tables?: readonly string[];
  readonly needs_constraints?: readonly string[];
  readonly failed_checks?: readonly { readonly rule: string; readonly where?: string }[];
  readonly ambiguous?: readonly string[];
}

/** A document of the set with its gold. */
export interface EvalDocument {
  readonly set: SetName;
  readonly gold: Gold;
  readonly bytes: Uint8Array;
  /** Paths that are not scored: counts paths, `report.KEY`, TABLE, TABLE.ROW or TABLE.ROW.COLUMN. */
  readonly ambiguous: readonly string[];
}

/** All documents of a folder with gold, in the order of their names. */
export function loadSet(folder: string): EvalDocument[] {
  return readdirSync(folder)
    .filter((name) => name.endsWith('.gold.json'))
    .sort()
    .map((name) => {
      const gold = JSON.parse(readFileSync(join(folder, name), 'utf8')) as Gold;
      return {
        set: setOf(name),
        gold,
        bytes: readFileSync(join(folder, gold.file)),
        ambiguous: (gold.ambiguous ?? []).map((path) =>
          path === 'era' ? 'report.era' : path.replace(/^tables\./, ''),
        ),
      };
    });
}

function setOf(name: string): SetName {
  const letter = /^([a-z])\d{3}\./.exec(name)?.[1];
  const set = setNames.find((known) => known === letter);
  if (set === undefined)
    throw new Error(`${name} belongs to no set: name it by ${setNames.join(', ')} and three digits`);
  return set;
}

/** Whether the path is one of the entries, or lies below one. */
export function isUnder(path: string, entries: readonly string[]): boolean {
  return entries.some((entry) => path === entry || path.startsWith(`${entry}.`));
}
