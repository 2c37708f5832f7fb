import { readFileSync } from 'node:fs';
import { nameCorrected } from '../../batch/totals.js';
import type { Correction, GovRecord } from '../../index.js';
import { makeOutputError } from '../../output/index.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usageError.js';

/** The corrections of a run, and which of them met their document. */
export interface LoadedCorrections {
  readonly corrections: readonly Correction[];
  /** Takes a record that was written, as JSON. */
  readonly notice: (json: string) => void;
  /** Takes a report that was written, and how many of its corrections were not taken. */
  readonly meet: (report: string, stale: number) => void;
  /** Says how many corrections were of no use, and why. */
  readonly tell: (terminal: Terminal) => void;
}

/** Reads the file of `--corrections`; null where there is none. */
export async function loadCorrections(path: string | undefined): Promise<LoadedCorrections | null> {
  if (path === undefined) return null;
  const { readCorrections } = await import('../../corrections/index.js');
  const read = readCorrections(readText(path));
  if ('reason' in read) throw new UsageError('corrections.invalid', { path, reason: read.reason });
  const { corrections } = read;
  const waiting = new Map<string, number>();
  for (const correction of corrections) {
    const key = nameCorrected(correction);
    waiting.set(key, (waiting.get(key) ?? 0) + 1);
  }
  let stale = 0;
  return {
    corrections,
    notice(json) {
      const { source, status, warnings } = JSON.parse(json) as GovRecord;
      stale += warnings.filter(({ code }) => code === 'W_CORRECTION_STALE').length;
      if (status === 'ok') waiting.delete(nameCorrected(source));
    },
    meet(report, dropped) {
      stale += dropped;
      waiting.delete(report);
    },
    tell(terminal) {
      const unused = [...waiting.values()].reduce((sum, count) => sum + count, 0);
      if (unused > 0) terminal.warn('corrections.unused', { count: unused, path });
      if (stale > 0) terminal.warn('corrections.stale', { count: stale, path });
    },
  };
}

function readText(path: string): string {
  try {
    return readFileSync(path, 'utf8').replace(/^\ufeff/, '');
  } catch (error) {
    throw new UsageError('corrections.unreadable', { path, reason: makeOutputError(path, error).reason });
  }
}
