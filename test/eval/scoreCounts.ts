import { addMiss, addShare, hasPart } from './sheet.js';
import { addConfidence, confidenceOf } from './reliability.js';
import { flattenCounts } from '../golden/compareRecord.js';
import { isSame } from './tally.js';
import { isUnder } from './gold.js';
import type { Measured, Sheet } from './sheet.js';

/** Scores every count that gold or record has; returns the number of faults. */
export function scoreCounts(sheet: Sheet, measured: Measured): number {
  const { document, record } = measured;
  if (!hasPart(document, 'counts')) return 0;
  const want = scored(document.gold.counts ?? {}, document.ambiguous);
  const got = scored(flattenCounts(record.counts), document.ambiguous);
  const wide = ['all', ...(document.gold.era ? [`era:${document.gold.era}`] : [])];
  let faults = 0;
  for (const path of [...new Set([...want.keys(), ...got.keys()])].sort()) {
    const tallies = [...wide, `group:${path.split('.')[0] ?? ''}`].map((name) => sheet.counts.of(name));
    const w = want.get(path);
    const g = got.get(path);
    const right = w !== undefined && g !== undefined && isSame(w, g);
    if (g !== undefined) addConfidence(sheet.reliability, confidenceOf(record.facts ?? [], path, g), right);
    if (right) {
      for (const tally of tallies) tally.right += 1;
      scoreQualifier(sheet, measured, path, g);
      continue;
    }
    faults += 1;
    for (const tally of tallies) {
      if (g !== undefined) tally[w === undefined ? 'invented' : 'wrong'] += 1;
      if (w !== undefined) tally.lost += 1;
    }
    const kind = w === undefined ? 'invented' : g === undefined ? 'lost' : 'wrong';
    addMiss(sheet, measured, kind, path, w ?? null, g ?? null);
  }
  if (document.gold.status === 'ok') {
    for (const name of wide) {
      sheet.counts.of(name).units += 1;
      sheet.counts.of(name).exact += Number(faults === 0);
    }
  }
  return faults;
}

function scored(
  counts: Readonly<Record<string, number | null>>,
  ambiguous: readonly string[],
): Map<string, number> {
  const entries = Object.entries(counts).filter(([path]) => !isUnder(path, ambiguous));
  return new Map(
    entries.flatMap(([path, value]): [string, number][] => (value === null ? [] : [[path, value]])),
  );
}

/** Of a right count: whether its fact says exactly, about, at least, …, as the gold does. */
function scoreQualifier(sheet: Sheet, measured: Measured, path: string, value: number): void {
  const { document, record } = measured;
  if (!document.gold.qualifiers) return;
  const want = document.gold.qualifiers[path] ?? 'exact';
  const fact = record.facts?.find(
    (one) => one.indicator === path && one.value !== null && isSame(one.value, value),
  );
  const right = fact?.qualifier === want;
  addShare(sheet.qualifiers.all, right);
  if (want !== 'exact') addShare(sheet.qualifiers.inexact, right);
  if (!right) addMiss(sheet, measured, 'qualifier', path, want, fact?.qualifier ?? null);
}
