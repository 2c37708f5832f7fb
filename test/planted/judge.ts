import { findProblems, sayFinding } from '../../src/findings/index.js';
import { compareYears, rememberReport, type RememberedReport } from '../../src/findings/series/index.js';
import type { Finding } from '../../src/findings/types.js';
import { examine, type GovRecord } from '../../src/index.js';
import type { GeneratedReport, Truth } from './generate.js';

/** A finding of the severity that fails a check, with the words that name its place. */
export interface Said {
  /** The report it is about, and for a comparison the one of the year before. */
  readonly reports: readonly string[];
  readonly id: string;
  readonly words: string;
}

export interface Judgement {
  readonly reports: number;
  readonly truths: readonly Truth[];
  readonly missed: readonly { readonly truth: Truth; readonly said: readonly Said[] }[];
  /** Findings on reports without an error, and findings elsewhere than where the error is. */
  readonly invented: readonly Said[];
  /** Reports that were not read as what they are. */
  readonly unread: readonly string[];
}

const describe = (reports: readonly string[], finding: Finding): Said => ({
  reports,
  id: finding.id,
  words: [
    sayFinding(finding, 'zh'),
    finding.heading ?? '',
    ...finding.cells.map(({ cell, row, column }) => `${cell} ${row} ${column ?? ''}`),
    ...finding.evidence.map(({ text }) => text),
  ].join(' | '),
});

const counts = ({ severity }: Finding): boolean => severity !== 'notice';
const nameOf = (uri: string): string => uri.replace(/\.html$/, '');

/** Reads and checks the reports as `check` does; `keep` gets each record. */
export async function judge(
  reports: Iterable<GeneratedReport>,
  keep: (report: GeneratedReport, record: GovRecord) => void = () => undefined,
): Promise<Judgement> {
  const said: Said[] = [];
  const truths: Truth[] = [];
  const unread: string[] = [];
  const remembered: RememberedReport[] = [];
  let count = 0;
  for (const report of reports) {
    count++;
    if (report.truth) truths.push(report.truth);
    const examined = await examine(new TextEncoder().encode(report.html), { uri: `${report.id}.html` });
    const [only] = examined;
    if (examined.length !== 1 || only?.record.report?.year !== report.year) unread.push(report.id);
    if (!only) continue;
    keep(report, only.record);
    if (only.record.status !== 'ok') continue;
    for (const finding of findProblems(only).findings.filter(counts))
      said.push(describe([report.id], finding));
    const memory = rememberReport(only);
    if (memory) remembered.push(memory);
  }
  for (const { before, now, findings } of compareYears(remembered)) {
    const pair = [nameOf(now.uri), nameOf(before.uri)];
    for (const finding of findings.filter(counts)) said.push(describe(pair, finding));
  }
  return { reports: count, truths, unread, ...compare(truths, said) };
}

/** One wrong cell breaks several rules: whatever names the place of the error is no invention. */
function compare(truths: readonly Truth[], said: readonly Said[]): Pick<Judgement, 'missed' | 'invented'> {
  const byReport = new Map(truths.map((truth) => [truth.report, truth]));
  const about = (truth: Truth): Said[] => said.filter(({ reports }) => reports.includes(truth.report));
  const names = ({ words }: Said, truth: Truth): boolean => truth.names.every((name) => words.includes(name));
  return {
    missed: truths.flatMap((truth) => {
      const near = about(truth);
      const found = near.some((one) => truth.ids.includes(one.id) && names(one, truth));
      return found ? [] : [{ truth, said: near }];
    }),
    invented: said.filter((one) => {
      const near = one.reports.flatMap((report) => byReport.get(report) ?? []);
      return !near.some((truth) =>
        [...truth.names, ...(truth.also ?? [])].some((name) => one.words.includes(name)),
      );
    }),
  };
}
