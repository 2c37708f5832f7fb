import { knowledgeVersion, toolVersion } from '../record/versions.js';
import type { PublishedPart, Terms } from './journal.js';
import type { InputSizes } from './listedInputs.js';
import { sortTotals, type Totals } from './totals.js';

/** How a run went: the one part of the summary that differs between two runs over the same input. */
export interface RunFigures {
  readonly started: string;
  readonly finished: string;
  /** Of the last run, where there were several. */
  readonly seconds: number;
  readonly jobs: number;
  /** How often the work was taken up again. */
  readonly resumed: number;
  /** Documents and bytes of the input that the last run read. */
  readonly documents: number;
  readonly bytesRead: number;
}

/** summary.json: what was read, what it gave, and under `run` what it cost. */
export function describeRun(
  terms: Terms,
  inputs: InputSizes,
  totals: Totals,
  parts: readonly PublishedPart[],
  run: RunFigures,
): string {
  const { documents, bytes, problems, records, eras, encodings, errors, warnings, skipped } =
    sortTotals(totals);
  const rate = (amount: number): number =>
    run.seconds > 0 ? Math.round((amount / run.seconds) * 100) / 100 : 0;
  const summary = {
    complete: true,
    tool: { version: toolVersion, knowledge: knowledgeVersion },
    options: terms,
    inputs: { files: inputs.files, bytes: inputs.bytes, unreadable: problems },
    documents: { count: documents, bytes },
    records: { ok: 0, not_a_report: 0, error: 0, ...records },
    eras,
    encodings,
    errors,
    warnings,
    skipped,
    parts: parts.map(({ name, records: count, bytes: size }) => ({ name, records: count, bytes: size })),
    run: {
      started: run.started,
      finished: run.finished,
      seconds: Math.round(run.seconds * 1000) / 1000,
      jobs: run.jobs,
      resumed: run.resumed,
      documents: run.documents,
      bytes_read: run.bytesRead,
      documents_per_second: rate(run.documents),
      megabytes_per_second: rate(run.bytesRead / 1e6),
      node: process.version,
    },
  };
  return `${JSON.stringify(summary, null, 2)}\n`;
}
