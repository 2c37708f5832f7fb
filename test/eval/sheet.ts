import type { EvalDocument, SetName } from './gold.js';
import { Tallies } from './tally.js';
import { newReliability } from './reliability.js';
import type { GovRecord } from '../../src/index.js';
import type { Reliability } from './reliability.js';

/** One place where record and gold differ. */
export interface Miss {
  readonly set: SetName;
  readonly id: string;
  readonly kind: string;
  readonly path: string;
  readonly gold: unknown;
  readonly got: unknown;
  readonly evidence: string | null;
}

interface Share {
  right: number;
  all: number;
}

/** Everything that is counted while the documents of a set are gone through. */
export interface Sheet {
  readonly status: Share;
  readonly report: Map<string, Share>;
  /** all, group:published, era:narrative. */
  readonly counts: Tallies;
  /** all, table:stat2014, layout:html, era:narrative. */
  readonly tables: Tallies;
  readonly categories: Tallies;
  /** all: counts, categories and tables together. */
  readonly documents: Tallies;
  readonly qualifiers: { readonly all: Share; readonly inexact: Share };
  /** rule: by document and rule; located: by document, rule and place. */
  readonly checks: Tallies;
  readonly reliability: Reliability;
  readonly misses: Miss[];
}

export function newSheet(): Sheet {
  const share = (): Share => ({ right: 0, all: 0 });
  return {
    status: share(),
    report: new Map(),
    counts: new Tallies(),
    tables: new Tallies(),
    categories: new Tallies(),
    documents: new Tallies(),
    qualifiers: { all: share(), inexact: share() },
    checks: new Tallies(),
    reliability: newReliability(),
    misses: [],
  };
}

/** A document that was read: the gold and the record that is held against it. */
export interface Measured {
  readonly document: EvalDocument;
  readonly record: GovRecord;
}

/** Pages that are no reports have no counts at all; a part that the gold of a report leaves out is not scored. */
export function hasPart(document: EvalDocument, part: keyof EvalDocument['gold']): boolean {
  return part in document.gold || document.gold.status !== 'ok';
}

export function addShare(share: Share, right: boolean): void {
  share.all += 1;
  share.right += Number(right);
}

export function addMiss(
  sheet: Sheet,
  { document, record }: Measured,
  kind: string,
  path: string,
  gold: unknown,
  got: unknown,
): void {
  const evidence = record.facts?.find(({ indicator }) => indicator === path)?.evidence[0]?.text ?? null;
  sheet.misses.push({ set: document.set, id: document.gold.id, kind, path, gold, got, evidence });
}
