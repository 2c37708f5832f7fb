import { proseFacts } from './proseFacts.js';
import { readProse } from './prose/index.js';
import { tableCounts, tableFacts } from './tables/index.js';
import { tellEra } from './tellEra.js';
import type { Outline } from '../sections/index.js';
import type { Rival } from './prose/index.js';
import type { Document, Era, Fact, Notice, ReportFields, Section, TableReading } from '../types.js';

export { readTables } from './tables/index.js';

const office = /办公[室厅]$/;

/** An office does, even where its name begins with the government's; not where the title names the place alone and the office only signs. */
function reportsForItself({ agency, title }: ReportFields): boolean {
  return office.test(agency ?? '') && (title === null || title.includes('办'));
}

/** Everything that was read from one report. */
export interface Reading {
  readonly era: Era;
  readonly tables: readonly TableReading[];
  /** In the order of the text; a count has one fact that gives its value (`counted`), and may have others. */
  readonly facts: readonly Fact[];
  /** The fact behind each non-null count. */
  readonly counted: ReadonlyMap<string, Fact>;
  readonly categories: readonly Fact[];
  /** Prose facts whose path a table fills: they stay facts, and are compared with the table. */
  readonly overruled: readonly Fact[];
  readonly rivals: readonly Rival[];
  readonly warnings: readonly Notice[];
}

/** Reads tables and sentences; where both give a count the table wins (record.md, decision 13). */
export function readFacts(
  document: Document,
  outline: Outline,
  tables: readonly TableReading[],
  fields: ReportFields,
): Reading {
  const era = tellEra(tables, outline.sections, fields.year);
  const prose = readProse(
    document,
    outline,
    tables.flatMap(({ spans }) => spans),
    {
      year: fields.year,
      level: reportsForItself(fields) ? 'department' : fields.level,
    },
  );
  const fromProse = proseFacts(prose);
  const fromTables = tableCounts(tables, era);
  const counted = new Map<string, Fact>();
  for (const fact of fromTables)
    if (fact.value !== null && !counted.has(fact.indicator)) counted.set(fact.indicator, fact);
  const categories = fromProse.filter(({ indicator }) => indicator === 'published.by_category');
  const overruled: Fact[] = [];
  for (const fact of fromProse) {
    if (fact.indicator === 'published.by_category' || fact.value === null) continue;
    if (counted.has(fact.indicator)) overruled.push(fact);
    else counted.set(fact.indicator, fact);
  }
  const facts = [...fromTables, ...fromProse, ...tableFacts(tables)]
    .map((fact) => ({ ...fact, section: sectionOf(outline.sections, fact) }))
    .sort((a, b) => (a.evidence[0]?.start ?? 0) - (b.evidence[0]?.start ?? 0));
  return {
    era,
    tables,
    facts,
    counted,
    categories,
    overruled,
    rivals: prose.rivals,
    // What the text leaves open, a table may give.
    warnings: [
      ...tables.flatMap(({ warnings }) => warnings),
      ...prose.warnings.filter(({ message }) => !counted.has(message.slice(0, message.indexOf(':')))),
    ],
  };
}

/** The section in which a fact's first words stand; null before the first. */
export function sectionOf(sections: readonly Section[], fact: Fact): number | null {
  const at = fact.evidence[0]?.start;
  if (at === undefined) return null;
  const index = sections.findIndex(({ span }) => at >= span.start && at < span.end);
  return index === -1 ? null : index;
}
