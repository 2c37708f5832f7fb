import { sectionOf, type Reading } from '../facts/index.js';
import { isCount } from './isCorrectable.js';
import { makeUnitIndex } from '../record/codePoints.js';
import type { Document, Fact, Notice, Section } from '../types.js';
import { correctTables, followCounts, makeManualFact, type Placed } from './manualFacts.js';
import type { Correction } from './schema.js';

export { readCorrections, type ReadCorrections } from './readCorrections.js';
export { correctionsSchema, type Correction, type Corrections } from './schema.js';

/**
 * Puts what a reviewer states in the place of what was read: a fact with the method `manual` for each correction, which
 * gives the count or the cell its value; the machine's own facts stay beside it. Counts that the form takes from a
 * corrected cell follow. A correction is dropped with `W_CORRECTION_STALE` where its words do not stand in the text,
 * or where the report has no such table, row or column.
 */
export function correctReading(
  reading: Reading,
  corrections: readonly Correction[],
  document: Document,
  sections: readonly Section[],
): Reading {
  if (corrections.length === 0) return reading;
  const { fitting, warnings } = placeAll(corrections, reading, document);
  const machine = new Map(reading.facts.map((fact) => [fact.indicator, fact]));
  for (const [path, fact] of reading.counted) machine.set(path, fact);
  const stated = new Map<string, Fact>(
    fitting.map((placed): [string, Fact] => {
      const { indicator } = placed.correction;
      return [indicator, makeManualFact(placed, machine.get(indicator))];
    }),
  );
  const tables = correctTables(reading.tables, stated);
  // A count that is corrected itself is not overruled by one that follows from a cell.
  const manual = new Map([...followCounts(reading, tables), ...stated]);
  const counted = new Map(reading.counted);
  for (const [path, fact] of manual) {
    if (isCell(path, reading)) continue;
    if (fact.value === null) counted.delete(path);
    else counted.set(path, fact);
  }
  const facts = [...manual.values()].map((fact) => ({ ...fact, section: sectionOf(sections, fact) }));
  return {
    ...reading,
    tables,
    counted,
    facts: [...reading.facts, ...facts].sort((a, b) => startOf(a) - startOf(b)),
    warnings: [...reading.warnings, ...warnings],
  };
}

const startOf = ({ evidence }: Fact): number => evidence[0]?.start ?? 0;

const isCell = (indicator: string, { tables }: Reading): boolean =>
  tables.some(({ id, rows }) => {
    const [table = '', row = '', column = ''] = indicator.split('.');
    return table === id && rows[row]?.[column] !== undefined;
  });

function placeAll(
  corrections: readonly Correction[],
  reading: Reading,
  document: Document,
): { fitting: Placed[]; warnings: Notice[] } {
  const toUnit = makeUnitIndex(document.text);
  const fitting: Placed[] = [];
  const warnings: Notice[] = [];
  const refuse = ({ indicator }: Correction, why: string): void => {
    const message = `The correction of ${indicator} was not taken: ${why}; review the report again.`;
    warnings.push({ code: 'W_CORRECTION_STALE', message });
  };
  for (const correction of corrections) {
    const evidence = correction.evidence.map(({ start, end }) => ({
      start: toUnit(start),
      end: toUnit(end),
    }));
    const stands = correction.evidence.every(
      ({ text }, i) => document.text.slice(evidence[i]?.start, evidence[i]?.end) === text,
    );
    if (!stands) refuse(correction, 'its words do not stand at their place in the text');
    else if (!isCount(correction.indicator) && !isCell(correction.indicator, reading))
      refuse(correction, 'no such cell was found');
    else fitting.push({ correction, evidence });
  }
  return { fitting, warnings };
}
