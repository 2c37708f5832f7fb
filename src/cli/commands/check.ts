import { setImmediate } from 'node:timers/promises';
import { listInputs, openFile, type InputFile, type InputProblem, type Member } from '../../bytes/index.js';
import { findProblems, type ExaminedReport } from '../../findings/index.js';
import {
  addOutcome,
  listings,
  startTotals,
  type CheckedDocument,
  type CheckTotals,
  type Listing,
} from '../../findings/render/index.js';
import { compareYears, rememberReport, type RememberedReport } from '../../findings/series/index.js';
import { openSink, type TextSink } from '../../output/index.js';
import { exitCodes, type OptionValues } from '../options.js';
import type { Terminal } from '../terminal.js';
import { checkEncoding } from './checkEncoding.js';
import { asUsageError, checkInputs } from './checkInputs.js';
import { makeOpenOptions } from './makeOpenOptions.js';
import { openRecords } from './openRecords.js';
import { onlyInput, openWork, type Work } from './openWork.js';

/** `gov-report check`: documents or records in, what does not add up out. */
export async function runCheck(
  inputs: readonly string[],
  options: OptionValues,
  terminal: Terminal,
): Promise<number> {
  checkEncoding(options.encoding);
  checkInputs(inputs, options);
  const fails = (severity: string): boolean =>
    severity === 'error' || (options.strict === true && severity === 'warning');
  const format = options.format === 'ndjson' || options.format === undefined ? 'text' : options.format;
  const quiet = options.quiet ?? false;
  const listing = listings[format]({ language: terminal.language, quiet, fails });
  const sink = openSink(options.output);
  const work = openWork('examineDocument', onlyInput(inputs, options), options);
  try {
    const run: Run = {
      listing,
      sink,
      terminal,
      totals: startTotals(),
      remembered: [],
      problems: 0,
      errors: 0,
      work,
    };
    await sink.write(listing.begin());
    await checkFiles(inputs, options, run);
    for (const comparison of compareYears(run.remembered)) {
      addOutcome(run.totals, comparison);
      await sink.write(listing.comparison(comparison));
    }
    await sink.write(listing.end(run.totals));
    await sink.finish();
    return chooseExit(run, options);
  } catch (error) {
    sink.abort();
    throw asUsageError(error);
  } finally {
    await work.close();
  }
}

interface Run {
  readonly listing: Listing;
  readonly sink: TextSink;
  readonly terminal: Terminal;
  readonly totals: CheckTotals;
  readonly remembered: RememberedReport[];
  /** Inputs that could not be read at all, and documents in them. */
  problems: number;
  errors: number;
  readonly work: Work<'examineDocument'>;
}

/** Nothing that was checked is no pass either. */
function chooseExit({ totals, problems, errors }: Run, { strict }: OptionValues): number {
  if (problems > 0) return exitCodes.usage;
  const { findings, reports, unchecked } = totals;
  const wrong = findings.error + (strict ? findings.warning + unchecked : 0);
  return wrong + errors > 0 || reports === 0 ? exitCodes.documentError : exitCodes.ok;
}

async function checkFiles(inputs: readonly string[], options: OptionValues, run: Run): Promise<void> {
  const { output, include = [], exclude = [], filesFrom } = options;
  const files = listInputs(inputs, {
    include,
    exclude,
    ...(filesFrom === undefined ? {} : { filesFrom }),
    ...(output === undefined || output === '-' ? {} : { output }),
  });
  for await (const file of files) {
    // Signals and a reader that goes are noticed only here.
    await setImmediate();
    if (run.sink.isBroken()) return;
    if ('code' in file) tellProblem(file, run);
    else await checkFile(file, options, run);
  }
}

async function checkFile(file: InputFile, options: OptionValues, run: Run): Promise<void> {
  const opened = await openRecords(file);
  if (opened.records) {
    for await (const record of opened.records) {
      if ('code' in record) tellProblem(record, run);
      else await checkReport({ record, text: null, paragraphs: [] }, run);
    }
    return;
  }
  const open = { ...makeOpenOptions(options), ...(opened.stdin ? { stdin: opened.stdin } : {}) };
  for await (const member of openFile(file, open)) {
    if (run.sink.isBroken()) return;
    await checkMember(member, run);
  }
}

async function checkMember(member: Member, run: Run): Promise<void> {
  if (member.kind === 'document') {
    const outcome = await run.work.run(member.source);
    const reports = outcome.done ? outcome.made : [{ record: outcome.record, text: null, paragraphs: [] }];
    for (const report of reports) await checkReport(report, run);
  } else if (member.kind === 'problem') {
    const { problem } = member;
    if (problem.document === null) tellProblem(problem, run);
    else
      await tellUnchecked({ uri: problem.uri, entry: problem.entry, status: 'error', failure: problem }, run);
  }
}

function tellProblem(problem: InputProblem, run: Run): void {
  run.problems++;
  run.terminal.warnFailure(problem.uri, problem);
}

async function checkReport(examined: ExaminedReport, run: Run): Promise<void> {
  const { record } = examined;
  const { status, source, report } = record;
  const { uri, entry, part } = source;
  if (status !== 'ok') {
    const why = record.warnings.find(({ code }) => code.startsWith('W_NOT_A_REPORT'));
    const failure = record.error ?? why ?? { code: 'W_NOT_A_REPORT_UNRELATED', message: '' };
    return tellUnchecked({ uri, entry, status, failure }, run);
  }
  const outcome = findProblems(examined);
  run.totals.reports++;
  addOutcome(run.totals, outcome);
  const remembered = rememberReport(examined);
  if (remembered) run.remembered.push(remembered);
  const agency = report?.agency ?? null;
  const year = report?.year ?? null;
  await run.sink.write(
    run.listing.document({ uri, entry, part, status, agency, year, outcome, reason: null }),
  );
}

interface Unchecked {
  readonly uri: string;
  readonly entry: string | null;
  readonly status: 'not_a_report' | 'error';
  readonly failure: { readonly code: string; readonly message: string };
}

async function tellUnchecked({ uri, entry, status, failure }: Unchecked, run: Run): Promise<void> {
  run.totals.unchecked++;
  if (status === 'error') run.errors++;
  const said = run.terminal.sayFailure(failure);
  const message = status === 'error' ? said : run.terminal.say('check.notAReport', { reason: said });
  const document: CheckedDocument = {
    uri,
    entry,
    part: null,
    status,
    agency: null,
    year: null,
    outcome: null,
    reason: { code: failure.code, message },
  };
  await run.sink.write(run.listing.document(document));
}
