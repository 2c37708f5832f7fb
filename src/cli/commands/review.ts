import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { listInputs, refuseInput, type InputProblem } from '../../bytes/index.js';
import type { GovRecord } from '../../index.js';
import { openSink } from '../../output/index.js';
import { writeReview } from '../../review/index.js';
import { exitCodes, type OptionValues } from '../options.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usageError.js';
import { asUsageError, checkInputs } from './checkInputs.js';
import { makeOpenOptions } from './makeOpenOptions.js';
import { openRecords } from './openRecords.js';

/** `gov-report review`: records in, one page out that shows each number in its document. */
export async function runReview(
  inputs: readonly string[],
  options: OptionValues,
  terminal: Terminal,
): Promise<number> {
  const { out, sources = [] } = options;
  if (out === undefined) throw new UsageError('usage.noReviewOut');
  checkInputs(inputs, options);
  const absent = sources.find((path) => !existsSync(path));
  if (absent !== undefined) throw new UsageError('usage.noSources', { path: absent });
  let problems = 0;
  const onProblem = (problem: InputProblem): void => {
    problems++;
    terminal.warnFailure(problem.uri, problem);
  };
  const sink = openSink(out);
  try {
    const { language } = terminal;
    const records = readRecords(inputs, out, onProblem);
    const review = { language, folders: sources, open: makeOpenOptions(options) };
    const totals = await writeReview(records, review, sink);
    if (totals.records === 0 && problems > 0) {
      // A mistyped name must not cost an earlier page.
      sink.abort();
      return exitCodes.usage;
    }
    await sink.finish();
    const { records: count, found, unfound } = totals;
    if (!options.quiet) terminal.warn('review.done', { out, count, found });
    if (unfound > 0) terminal.warn('review.unfound', { count: unfound });
    if (problems > 0) return exitCodes.usage;
    return unfound > 0 ? exitCodes.documentError : exitCodes.ok;
  } catch (error) {
    sink.abort();
    throw asUsageError(error);
  }
}

async function* readRecords(
  inputs: readonly string[],
  out: string,
  onProblem: (problem: InputProblem) => void,
): AsyncGenerator<GovRecord> {
  for await (const file of listInputs(inputs, out === '-' ? {} : { output: out })) {
    if ('code' in file) {
      onProblem(file);
      continue;
    }
    const { records } = await openRecords(file);
    if (records === null) onProblem(refuseInput('E_JSON', notRecords, file.uri));
    for await (const record of records ?? []) {
      // Signals are noticed only here.
      await setImmediate();
      if ('code' in record) onProblem(record);
      else yield record;
    }
  }
}

const notRecords = 'it holds no records; make them with gov-report extract';
