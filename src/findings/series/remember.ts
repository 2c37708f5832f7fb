import { figure } from '../../knowledge/findings/yearWords.js';
import type { GovRecord } from '../../record/schema.js';
import { readReportText, type ReportText } from '../reportText.js';
import { splitSentences } from '../sentences.js';
import type { Evidence, ExaminedReport } from '../types.js';

/** What is kept of a report until the other years of its agency are there. */
export interface RememberedReport {
  readonly uri: string;
  readonly entry: string | null;
  readonly report: NonNullable<GovRecord['report']>;
  readonly year: number;
  readonly counts: GovRecord['counts'];
  readonly tables: GovRecord['tables'];
  /** Sentences with figures: as printed in the reading view; null where there is no text. */
  readonly sentences: ReadonlyMap<string, Evidence> | null;
  /** Those whose figures the report's own tables give too: right here, but not in the report of the next year. */
  readonly confirmed: ReadonlySet<string>;
}

/** Null for what is no report of a known agency and year. */
export function rememberReport(examined: ExaminedReport): RememberedReport | null {
  const { source, report, counts, tables } = examined.record;
  if (report?.year == null || report.agency === null) return null;
  const text = readReportText(examined);
  return {
    uri: source.uri,
    entry: source.entry,
    report,
    year: report.year,
    counts,
    tables,
    ...(text ? keepSentences(examined.record, text) : { sentences: null, confirmed: new Set() }),
  };
}

const shortest = 12;
/** Titles and numbers of documents; 公众号 has neither. */
const namesDocument = /[《〔]|[\d一二三四五六七八九十]号/;

/** A sentence repeats only by chance where its figures are few and small. */
function tells(view: string): boolean {
  const figures = (view.match(figure) ?? [])
    .map((one) => Number.parseFloat(one))
    .filter((value) => value > 0);
  return figures.some((value) => value >= 20) || figures.filter((value) => value >= 3).length >= 2;
}

function keepSentences(
  record: GovRecord,
  text: ReportText,
): Pick<RememberedReport, 'sentences' | 'confirmed'> {
  const places = listConfirmed(record);
  const sentences = new Map<string, Evidence>();
  const confirmed = new Set<string>();
  for (const paragraph of text.paragraphs) {
    for (const { view, span } of splitSentences(paragraph)) {
      if (view.length < shortest || !tells(view) || namesDocument.test(view)) continue;
      const evidence = text.evidence(span);
      if (places.some(({ start, end }) => start < evidence.end && evidence.start < end)) confirmed.add(view);
      else if (!sentences.has(view)) sentences.set(view, evidence);
    }
  }
  return { sentences, confirmed };
}

/** Where the text gives a number that the table of this year gives too. */
function listConfirmed({ facts, checks }: GovRecord): readonly { start: number; end: number }[] {
  const passed = new Set(
    (checks ?? [])
      .filter(({ rule, status }) => (rule === 'r7' || rule === 'r8') && status === 'pass')
      .map(({ scope }) => scope),
  );
  return (facts ?? [])
    .filter(({ indicator, method }) => method === 'prose' && passed.has(indicator))
    .flatMap(({ evidence }) => evidence);
}
