import { existsSync } from 'node:fs';
import { availableParallelism, constants } from 'node:os';
import {
  BatchRefusal,
  findInputs,
  readFinished,
  runBatch,
  type BatchRequest,
  type BatchResult,
  type RunTotals,
  type Shard,
} from '../../batch/index.js';
import { isOfPlace, openStdout, OutputError } from '../../output/index.js';
import { sayDetail } from '../failureMessages.js';
import { exitCodes, type OptionValues } from '../options.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usageError.js';
import { checkEncoding } from './checkEncoding.js';
import { loadCorrections } from './loadCorrections.js';
import { makeOpenOptions } from './makeOpenOptions.js';
import { makeWishes, readGuard } from './makeWishes.js';
import { readNumber, readSize } from './readFigures.js';
import { showProgress } from './showProgress.js';

/** Large enough to read fast, small enough for one task of an engine. */
const defaultPartBytes = 64 * 1024 * 1024;
const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** `gov-report batch`: everything on all cores into a folder of parts. */
export async function runBatchCommand(
  inputs: readonly string[],
  options: OptionValues,
  terminal: Terminal,
): Promise<number> {
  checkEncoding(options.encoding);
  if (inputs.length === 0 && options.filesFrom === undefined) throw new UsageError('usage.noBatchInput');
  if (options.list) return listInputs(inputs, options);
  if (options.out === undefined) throw new UsageError('usage.noOut');
  await refuseUnknown(inputs, options);
  const corrections = await loadCorrections(options.corrections);
  const request = makeRequest(inputs, options, options.out, corrections?.corrections);
  const progress = await showProgress(terminal, options.quiet ?? false);
  const forget = tellWhenEnded(terminal, progress.stop);
  try {
    const result = await runBatch(request, progress.show);
    progress.stop();
    if (result === null) {
      const totals = readFinished(request.out);
      terminal.warn('batch.finishedBefore', { out: request.out });
      tellProblems(totals.problems, request.out, terminal);
      return judge(totals, options);
    }
    for (const [report, stale] of Object.entries(result.totals.corrected)) corrections?.meet(report, stale);
    corrections?.tell(terminal);
    if (!options.quiet) tellResult(result, request.out, terminal);
    return judge(result.totals, options);
  } catch (error) {
    if (error instanceof OutputError) {
      progress.stop();
      const { path, reason } = error;
      terminal.warn('output.failed', { path, reason: sayDetail(terminal.language, reason) });
      terminal.warn(isOfPlace(error) ? 'batch.notWritable' : 'batch.fullDisk');
      return exitCodes.usage;
    }
    throw error instanceof BatchRefusal ? new UsageError(`batch.${error.reason}`, error.values) : error;
  } finally {
    progress.stop();
    forget();
  }
}

/** Where nothing of what the user named exists, a finished folder without a record would only be in the way. */
async function refuseUnknown(inputs: readonly string[], options: OptionValues): Promise<void> {
  if (inputs.length === 0 || options.filesFrom !== undefined) return;
  // A run that goes on has its own list, and a finished one has read them.
  if (options.resume && options.out !== undefined && existsSync(options.out)) return;
  for await (const input of findInputs(inputs, inputOptions(options), null))
    if (!('problem' in input) || input.problem.code !== 'E_NOT_FOUND') return;
  throw new UsageError('batch.nothingFound', { inputs: inputs.join(', ') });
}

/** Errors of documents are data here; what the user named and cannot be read is not. */
function judge({ problems, records }: RunTotals, { strict }: OptionValues): number {
  if (problems > 0) return exitCodes.usage;
  const { error = 0, not_a_report: notReports = 0 } = records;
  return strict && error + notReports > 0 ? exitCodes.documentError : exitCodes.ok;
}

function makeRequest(
  inputs: readonly string[],
  options: OptionValues,
  out: string,
  corrections: BatchRequest['wishes']['corrections'],
): BatchRequest {
  const { limits = {}, fields = {}, all = false, prefilter = true } = makeOpenOptions(options);
  return {
    inputs,
    inputOptions: inputOptions(options),
    out,
    resume: options.resume ?? false,
    force: options.force ?? false,
    jobs: options.jobs === undefined ? availableParallelism() : readNumber('--jobs', options.jobs),
    shard: readShard(options.shard),
    limit: options.limit === undefined ? null : readNumber('--limit', options.limit),
    partBytes: options.partSize === undefined ? defaultPartBytes : readSize('--part-size', options.partSize),
    compress: !options.plain,
    wishes: makeWishes(options, corrections),
    guard: readGuard(options, 'batch'),
    limits,
    fields,
    all,
    prefilter,
  };
}

function inputOptions({ include, exclude, filesFrom }: OptionValues): BatchRequest['inputOptions'] {
  return {
    include: include ?? [],
    exclude: exclude ?? [],
    ...(filesFrom === undefined ? {} : { filesFrom }),
  };
}

function readShard(given: string | undefined): Shard | null {
  if (given === undefined) return null;
  const [, number = '', of = ''] = /^(\d{1,6})\/(\d{1,6})$/.exec(given) ?? [];
  const shard = { number: Number(number), of: Number(of) };
  if (shard.number >= 1 && shard.number <= shard.of) return shard;
  throw new UsageError('usage.invalidShard', { token: `"${given}"` });
}

/** `--list`: the files that this run or shard would read, one a line. */
async function listInputs(inputs: readonly string[], options: OptionValues): Promise<number> {
  const sink = openStdout();
  let missing = 0;
  for await (const input of findInputs(inputs, inputOptions(options), readShard(options.shard))) {
    if (sink.isBroken()) return exitCodes.ok;
    if ('problem' in input) missing++;
    else await sink.write(`${input.uri}\n`);
  }
  await sink.finish();
  return missing > 0 ? exitCodes.usage : exitCodes.ok;
}

/** A run may be ended at any moment; the user is told how to go on. */
function tellWhenEnded(terminal: Terminal, stop: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    stop();
    terminal.warn('batch.ended');
    process.exit(128 + constants.signals[signal]);
  };
  for (const signal of signals) process.once(signal, onSignal);
  return () => {
    for (const signal of signals) process.off(signal, onSignal);
  };
}

function tellResult({ totals, figures, parts }: BatchResult, out: string, terminal: Terminal): void {
  const { ok = 0, error = 0 } = totals.records;
  const skipped = Object.values(totals.skipped).reduce((sum, count) => sum + count, 0);
  terminal.warn('batch.done', {
    documents: totals.documents,
    reports: ok,
    errors: error,
    skipped,
    parts,
    out,
    seconds: figures.seconds.toFixed(1),
  });
  tellProblems(totals.problems, out, terminal);
}

function tellProblems(count: number, out: string, terminal: Terminal): void {
  if (count > 0) terminal.warn('batch.problems', { count, out });
}
