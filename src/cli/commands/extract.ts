import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { InputIsOutput, openInputs, type InputProblem } from '../../bytes/index.js';
import { errorRecord, extract, type ExtractOptions, type GovRecord } from '../../index.js';
import { openOutput, type RecordWriter } from '../../output/index.js';
import type { Source } from '../../types.js';
import { exitCodes, type OptionValues } from '../options.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usageError.js';
import { compilePatternsPlainly } from './compilePatternsPlainly.js';
import { checkEncoding } from './checkEncoding.js';
import { makeExtractOptions } from './readInput.js';
import { startTally, tellTally, type Tally } from './tally.js';

/** `gov-report extract`: documents in, records out; one document at a time. */
export async function runExtract(
  inputs: readonly string[],
  options: OptionValues,
  terminal: Terminal,
): Promise<number> {
  checkWishes(inputs, options);
  const writer = openOutput({
    format: options.format ?? 'ndjson',
    ...(options.output === undefined ? {} : { file: options.output }),
  });
  const tally = startTally();
  const named = new Set(inputs);
  try {
    for await (const item of openInputs(inputs, inputOptions(options))) {
      // Signals and a reader that goes are noticed only here: reading and writing files never waits.
      await setImmediate();
      if (writer.isBroken()) break;
      if ('code' in item && item.document === null) {
        tally.problems++;
        terminal.warnFailure(item.uri, item);
        continue;
      }
      tally.documents++;
      if (!named.has(item.uri) && item.uri !== '-') tally.searched = true;
      const optimiseAgain =
        tally.documents === 1 && 'bytes' in item ? compilePatternsPlainly(item.bytes.length) : null;
      const records = await makeRecords(item, options);
      optimiseAgain?.();
      await writeRecords(records, writer, tally, options.quiet ? null : terminal);
    }
    if (tally.documents === 0 && tally.problems > 0 && writesFile(options)) {
      // A mistyped name must not cost the records of an earlier run.
      writer.abort();
      const path = options.output ?? '';
      terminal.warn(existsSync(path) ? 'output.kept' : 'output.notMade', { path });
    } else await writer.finish();
  } catch (error) {
    writer.abort();
    throw error instanceof InputIsOutput ? new UsageError('usage.outputIsInput', { uri: error.uri }) : error;
  }
  if (writer.isBroken()) return exitCodes.ok;
  if (!options.quiet) tellTally(tally, terminal);
  if (tally.problems > 0) return exitCodes.usage;
  return tally.errors > 0 || (options.strict && tally.notReports > 0)
    ? exitCodes.documentError
    : exitCodes.ok;
}

function checkWishes(inputs: readonly string[], options: OptionValues): void {
  checkEncoding(options.encoding);
  const readsStdin = inputs.includes('-') || (inputs.length === 0 && options.filesFrom === undefined);
  if (readsStdin && options.filesFrom === '-') throw new UsageError('usage.stdinTwice');
  if (inputs.length === 0 && readsStdin && process.stdin.isTTY) throw new UsageError('usage.noInput');
}

const writesFile = ({ output }: OptionValues): boolean => output !== undefined && output !== '-';

function inputOptions(options: OptionValues): Parameters<typeof openInputs>[1] {
  return {
    include: options.include ?? [],
    exclude: options.exclude ?? [],
    ...(options.filesFrom === undefined ? {} : { filesFrom: options.filesFrom }),
    ...(writesFile(options) ? { output: options.output ?? '' } : {}),
  };
}

async function makeRecords(item: Source | InputProblem, options: OptionValues): Promise<GovRecord[]> {
  if ('code' in item) {
    const { bytes, sha256 } = item.document ?? { bytes: null, sha256: null };
    return [errorRecord({ code: item.code, message: item.message }, { uri: item.uri, bytes, sha256 })];
  }
  const wishes: ExtractOptions = {
    ...makeExtractOptions(item, options),
    ...(options.omit === undefined ? {} : { omit: options.omit }),
    ...(options.facts === undefined ? {} : { facts: options.facts }),
  };
  return extract(item.bytes, wishes);
}

async function writeRecords(
  records: readonly GovRecord[],
  writer: RecordWriter,
  tally: Tally,
  terminal: Terminal | null,
): Promise<void> {
  for (const record of records) {
    if (record.status === 'ok') tally.reports++;
    else if (record.status === 'not_a_report') tally.notReports++;
    else {
      tally.errors++;
      terminal?.warnFailure(record.source.uri, record.error);
    }
    await writer.write(record);
  }
}
