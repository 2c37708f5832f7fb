import {
  listInputs,
  MissingPackage,
  refuseInput,
  type InputFile,
  type InputProblem,
} from '../../bytes/index.js';
import type { GovRecord } from '../../index.js';
import {
  buildPanel,
  ForeignFolder,
  FrameError,
  loadDrawing,
  loadFormats,
  readFrame,
  type DrawSvg,
  type FrameUnit,
  type PanelFormat,
  type PanelTotals,
} from '../../panel/index.js';
import { exitCodes, type OptionValues } from '../options.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usageError.js';
import { checkInputs } from './checkInputs.js';
import { openRecords } from './openRecords.js';

const knownFormats: readonly PanelFormat[] = ['csv', 'parquet'];

/** What may hold records in a folder, where the user does not say. */
const recordNames = ['*.ndjson', '*.ndjson.gz', '*.jsonl', '*.jsonl.gz'];

/** `gov-report panel`: records in, a folder with a data set out. */
export async function runPanel(
  inputs: readonly string[],
  options: OptionValues,
  terminal: Terminal,
): Promise<number> {
  const { out, bom = false, duckdb = false } = options;
  if (out === undefined) throw new UsageError('usage.noOut');
  checkInputs(inputs, options, 'panel.noInput');
  const writers = { formats: readFormats(options.format ?? 'csv'), bom, duckdb };
  const frame = options.frame === undefined ? [] : await readFrameOf(options.frame);
  await checkFormats(writers);
  const draw = await prepareDrawing(terminal);
  const reading: Reading = { problems: 0, others: 0 };
  let totals: PanelTotals | null;
  try {
    totals = await buildPanel(readInputs(inputs, options, terminal, reading), {
      ...writers,
      out,
      frame,
      draw,
      language: terminal.language,
    });
  } catch (error) {
    throw error instanceof ForeignFolder ? new UsageError('panel.foreign', { out }) : error;
  }
  if (!options.quiet) tellTotals(totals, out, reading, terminal);
  if (reading.problems > 0) return exitCodes.usage;
  return totals === null ? exitCodes.documentError : exitCodes.ok;
}

interface Reading {
  /** What could not be read. */
  problems: number;
  /** Records that are no reports. */
  others: number;
}

function readFormats(given: string): PanelFormat[] {
  const wanted = given.split(/[,，]/).map((name) => name.trim());
  const unknown = wanted.find((name) => !knownFormats.some((format) => format === name));
  if (unknown !== undefined) {
    throw new UsageError('usage.invalidChoice', {
      option: '--format',
      token: `"${unknown}"`,
      allowed: knownFormats.join(', '),
    });
  }
  return knownFormats.filter((format) => wanted.includes(format));
}

async function readFrameOf(file: string): Promise<FrameUnit[]> {
  try {
    return await readFrame(file);
  } catch (error) {
    if (!(error instanceof FrameError)) throw error;
    const { reason, line, token } = error;
    throw new UsageError(`panel.frame.${reason}`, { file, line: line ?? '?', token: `"${token}"` });
  }
}

/** What was asked for and cannot be written is told before anything is read. */
async function checkFormats(wanted: Parameters<typeof loadFormats>[0]): Promise<void> {
  try {
    await loadFormats(wanted);
  } catch (error) {
    if (!(error instanceof MissingPackage)) throw error;
    const what = error.packageName.includes('duckdb') ? 'DuckDB' : 'Parquet';
    throw new UsageError('panel.needsPackage', { what, name: error.packageName });
  }
}

/** The data set is complete without its plots. */
async function prepareDrawing(terminal: Terminal): Promise<DrawSvg | null> {
  try {
    return await loadDrawing();
  } catch (error) {
    if (!(error instanceof MissingPackage)) throw error;
    terminal.warn('panel.noOverview', { name: error.packageName });
    return null;
  }
}

async function* readInputs(
  inputs: readonly string[],
  { include = recordNames, exclude = [], filesFrom }: OptionValues,
  terminal: Terminal,
  reading: Reading,
): AsyncGenerator<GovRecord> {
  const files = listInputs(inputs, { include, exclude, ...(filesFrom === undefined ? {} : { filesFrom }) });
  for await (const file of files) {
    for await (const record of 'code' in file ? [file] : readFile(file, inputs)) {
      if ('code' in record) {
        reading.problems++;
        terminal.warnFailure(record.uri, record);
      } else {
        if (record.status !== 'ok') reading.others++;
        yield record;
      }
    }
  }
}

/** A file that is named has to hold records; what else lies in a folder is passed over. */
async function* readFile(
  file: InputFile,
  named: readonly string[],
): AsyncGenerator<GovRecord | InputProblem> {
  const { records } = await openRecords(file);
  if (records) yield* records;
  else if (file.path === null || named.includes(file.uri))
    yield refuseInput('E_JSON', 'not a record of this version (gov-report schema)', file.uri);
}

function tellTotals(totals: PanelTotals | null, out: string, { others }: Reading, terminal: Terminal): void {
  if (totals === null) {
    terminal.warn('panel.noReports', { others });
    return;
  }
  const { reports, duplicates, facts, missing } = totals;
  terminal.warn('panel.done', { reports, duplicates, facts, others, out });
  if (missing > 0) terminal.warn('panel.missing', { count: missing });
}
