import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { openFileSink } from '../output/index.js';
import type { IndicatorCell } from './rows/readIndicators.js';
import type { Value } from './table.js';

/** A rule of the checks, and how it came out. */
export interface CheckOutcome {
  readonly rule: string;
  readonly status: 'pass' | 'fail';
}

/** What is written of a report when all are read. */
export interface SpooledReport {
  readonly row: Readonly<Record<string, Value>>;
  readonly indicators: readonly IndicatorCell[];
  readonly checks: readonly CheckOutcome[];
}

/** Keeps reports on the disk until it is known which of them are duplicates. */
export interface Spool {
  readonly add: (report: SpooledReport) => Promise<void>;
  /** All of them, in order; once. */
  readonly readAll: () => AsyncGenerator<SpooledReport>;
}

export function openSpool(folder: string): Spool {
  const path = join(folder, '.reports.ndjson');
  const sink = openFileSink(path);
  return {
    add: (report) => sink.write(`${JSON.stringify(report)}\n`),
    async *readAll() {
      await sink.finish();
      for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity }))
        yield JSON.parse(line) as SpooledReport;
      await rm(path);
    },
  };
}
