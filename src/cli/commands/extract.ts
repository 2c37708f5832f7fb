import { existsSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { makeLine, recordUnread, type RecordLine } from '../../batch/readRecords.js';
import { openInputs, type Member } from '../../bytes/index.js';
import { openOutput, type RecordWriter } from '../../output/index.js';
import { exitCodes, type OptionValues } from '../options.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usageError.js';
import { checkEncoding } from './checkEncoding.js';
import { asUsageError, checkInputs } from './checkInputs.js';
import { loadCorrections } from './loadCorrections.js';
import { makeOpenOptions } from './makeOpenOptions.js';
import { openReader, type DocumentReader } from './openReader.js';
import { readAhead } from './readAhead.js';
import { startTally, tellTally, type Tally } from './tally.js';

/** `gov-report extract`: documents in, records out; one document at a time. */
export async function runExtract(
  inputs: readonly string[],
  options: OptionValues,
  terminal: Terminal,
): Promise<number> {
  checkWishes(inputs, options);
  if (options.lines) {
    const { extractLines } = await import('./extractLines.js');
    return extractLines(options, await loadCorrections(options.corrections), terminal);
  }
  const corrections = await loadCorrections(options.corrections);
  const reader = openReader(inputs, options, corrections?.corrections);
  const writer = openOutput({
    format: options.format === 'json' ? 'json' : 'ndjson',
    ascii: options.ascii ?? false,
    ...(options.output === undefined ? {} : { file: options.output }),
  });
  const tally = startTally();
  const named = new Set(inputs);
  try {
    for await (const member of readAhead(openInputs(inputs, inputOptions(options)))) {
      // Signals and a reader that goes are noticed only here: reading and writing files never waits.
      await setImmediate();
      if (writer.isBroken()) break;
      const uri = uriOf(member);
      if (!named.has(uri) && uri !== '-') tally.searched = true;
      const lines = await readLines(member, reader, options.all ?? false);
      if (member.kind === 'skipped') tally.skipped++;
      if (lines.length > 0) tally.documents++;
      else if (member.kind === 'problem') {
        tally.problems++;
        terminal.warnFailure(uri, member.problem);
      }
      for (const { json } of lines) corrections?.notice(json);
      await writeLines(lines, writer, tally, options.quiet ? null : terminal);
    }
    if (tally.documents + tally.skipped === 0 && tally.problems > 0 && writesFile(options)) {
      // A mistyped name must not cost the records of an earlier run.
      writer.abort();
      const path = options.output ?? '';
      terminal.warn(existsSync(path) ? 'output.kept' : 'output.notMade', { path });
    } else await writer.finish();
  } catch (error) {
    writer.abort();
    throw asUsageError(error);
  } finally {
    await reader.close();
  }
  if (writer.isBroken()) return exitCodes.ok;
  corrections?.tell(terminal);
  if (!options.quiet) tellTally(tally, terminal);
  if (tally.problems > 0) return exitCodes.usage;
  return tally.errors > 0 || (options.strict && tally.notReports > 0)
    ? exitCodes.documentError
    : exitCodes.ok;
}

function checkWishes(inputs: readonly string[], options: OptionValues): void {
  checkEncoding(options.encoding);
  if (options.lines && inputs.some((input) => input !== '-')) throw new UsageError('usage.linesFromStdin');
  if (options.key !== undefined && !options.lines) throw new UsageError('usage.keyWithoutLines');
  checkInputs(inputs, options);
}

const writesFile = ({ output }: OptionValues): boolean => output !== undefined && output !== '-';

function inputOptions(options: OptionValues): Parameters<typeof openInputs>[1] {
  return {
    ...makeOpenOptions(options),
    include: options.include ?? [],
    exclude: options.exclude ?? [],
    ...(options.filesFrom === undefined ? {} : { filesFrom: options.filesFrom }),
    ...(writesFile(options) ? { output: options.output ?? '' } : {}),
  };
}

function uriOf(member: Member): string {
  if (member.kind === 'document') return member.source.uri;
  return member.kind === 'problem' ? member.problem.uri : member.uri;
}

async function readLines(
  member: Member,
  reader: DocumentReader,
  all: boolean,
): Promise<readonly RecordLine[]> {
  if (member.kind === 'document') return reader.read(member.source);
  const unread = recordUnread(member, all);
  return unread.kind === 'record' ? [makeLine(unread.record)] : [];
}

async function writeLines(
  lines: readonly RecordLine[],
  writer: RecordWriter,
  tally: Tally,
  terminal: Terminal | null,
): Promise<void> {
  for (const { json, status, uri, error } of lines) {
    if (status === 'ok') tally.reports++;
    else if (status === 'not_a_report') tally.notReports++;
    else {
      tally.errors++;
      terminal?.warnFailure(uri, error);
    }
    await writer.write(json);
  }
}
