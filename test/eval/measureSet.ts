import { addMiss, addShare, newSheet } from './sheet.js';
import { ratio } from './tally.js';
import { reliabilityFigures } from './reliability.js';
import { scoreCategories } from './scoreCategories.js';
import { scoreChecks } from './scoreChecks.js';
import { scoreCounts } from './scoreCounts.js';
import { scoreReport } from './scoreReport.js';
import { scoreTables } from './scoreTables.js';
import type { BandFigures, BandName } from './reliability.js';
import { mapSets } from './gold.js';
import type { EvalDocument, SetName } from './gold.js';
import type { ExtractOptions, GovRecord } from '../../src/index.js';
import type { Figures } from './tally.js';
import type { Measured, Miss } from './sheet.js';

interface Accuracy {
  readonly accuracy: number | null;
  readonly n: number;
}

/** What is known of a set of documents after reading them all. */
export interface SetFigures {
  readonly documents: number;
  readonly reports: number;
  readonly status: Accuracy;
  readonly report: Readonly<Record<string, Accuracy>>;
  readonly counts: {
    readonly all: Figures;
    readonly group: Readonly<Record<string, Figures>>;
    readonly era: Readonly<Record<string, Figures>>;
  };
  readonly tables: {
    readonly all: Figures;
    readonly table: Readonly<Record<string, Figures>>;
    readonly layout: Readonly<Record<string, Figures>>;
    readonly era: Readonly<Record<string, Figures>>;
  };
  readonly by_category: Figures;
  /** Reports whose counts, categories and tables hold no fault. */
  readonly exact_documents: number | null;
  readonly qualifiers: Accuracy;
  /** Of those that the gold does not call exact. */
  readonly inexact_qualifiers: Accuracy;
  readonly checks: { readonly rule: Figures; readonly located: Figures };
  readonly reliability: Readonly<Record<BandName, BandFigures>>;
}

export interface Measurement {
  readonly sets: Readonly<Record<SetName, SetFigures>>;
  readonly together: SetFigures;
  readonly misses: readonly Miss[];
}

type Extract = (bytes: Uint8Array, options: ExtractOptions) => Promise<GovRecord[]>;

/** Reads all documents with the given extraction and scores the sets, apart and together. */
export async function measureSet(documents: readonly EvalDocument[], extract: Extract): Promise<Measurement> {
  const measured: Measured[] = [];
  for (const document of documents) {
    const [record] = await extract(document.bytes, { uri: document.gold.file });
    if (!record) throw new Error(`${document.gold.file} gave no record`);
    measured.push({ document, record });
  }
  const together = scoreSet(measured);
  const figuresOf = (name: SetName): SetFigures =>
    scoreSet(measured.filter(({ document }) => document.set === name)).figures;
  return {
    sets: mapSets(figuresOf),
    together: together.figures,
    misses: together.misses,
  };
}

/** Scores records against their gold. */
export function scoreSet(measured: readonly Measured[]): { figures: SetFigures; misses: readonly Miss[] } {
  const sheet = newSheet();
  for (const one of measured) {
    const { gold } = one.document;
    addShare(sheet.status, one.record.status === gold.status);
    if (one.record.status !== gold.status)
      addMiss(sheet, one, 'status', 'status', gold.status, one.record.status);
    const faults = scoreCounts(sheet, one) + scoreCategories(sheet, one) + scoreTables(sheet, one);
    if (gold.status === 'ok') {
      sheet.documents.of('all').units += 1;
      sheet.documents.of('all').exact += Number(faults === 0 && one.record.status === 'ok');
      scoreReport(sheet, one);
    }
    scoreChecks(sheet, one);
  }
  const accuracy = ({ right, all }: { right: number; all: number }): Accuracy => ({
    accuracy: ratio(right, all),
    n: all,
  });
  const { counts, tables, checks } = sheet;
  const figures: SetFigures = {
    documents: measured.length,
    reports: sheet.documents.of('all').units,
    status: accuracy(sheet.status),
    report: Object.fromEntries([...sheet.report].sort().map(([key, share]) => [key, accuracy(share)])),
    counts: { all: counts.figures('all'), group: counts.figuresBy('group'), era: counts.figuresBy('era') },
    tables: {
      all: tables.figures('all'),
      table: tables.figuresBy('table'),
      layout: tables.figuresBy('layout'),
      era: tables.figuresBy('era'),
    },
    by_category: sheet.categories.figures('all'),
    exact_documents: sheet.documents.figures('all').exact,
    qualifiers: accuracy(sheet.qualifiers.all),
    inexact_qualifiers: accuracy(sheet.qualifiers.inexact),
    checks: { rule: checks.figures('rule'), located: checks.figures('located') },
    reliability: reliabilityFigures(sheet.reliability),
  };
  return { figures, misses: sheet.misses };
}
