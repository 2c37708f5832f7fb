import { existsSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeFolder } from '../output/makeFolder.js';
import { makeOutputError } from '../output/index.js';

/** Names in the output folder. What begins with a dot is ours alone; readers of parts pass over it. */
export interface BatchFolder {
  readonly out: string;
  readonly summary: string;
  readonly errors: string;
  readonly part: (number: number, compressed: boolean) => string;
  readonly work: string;
  readonly lock: string;
  readonly journal: string;
  readonly inputs: string;
  readonly spools: string;
  readonly preparedPart: string;
  readonly preparedErrors: string;
}

const workName = '.gov-report';
const digits = 5;

export function nameFolder(out: string): BatchFolder {
  const work = join(out, workName);
  return {
    out,
    summary: join(out, 'summary.json'),
    errors: join(out, 'errors.ndjson'),
    part: (number, compressed) => join(out, namePart(number, compressed)),
    work,
    lock: join(work, 'lock'),
    journal: join(work, 'journal.ndjson'),
    inputs: join(work, 'inputs.ndjson'),
    spools: join(work, 'spools'),
    preparedPart: join(work, 'part'),
    preparedErrors: join(work, 'errors.ndjson'),
  };
}

export const namePart = (number: number, compressed: boolean): string =>
  `part-${String(number).padStart(digits, '0')}.ndjson${compressed ? '.gz' : ''}`;

/** What is in the place of the output. */
export type FolderState = 'free' | 'finished' | 'unfinished' | 'foreign';

/** Looks at the output folder before anything is written to it. */
export function inspectFolder({ out, work, journal, summary }: BatchFolder): FolderState {
  let names: string[];
  try {
    if (!existsSync(out)) return 'free';
    names = readdirSync(out);
  } catch (error) {
    throw makeOutputError(out, error);
  }
  if (existsSync(journal)) return 'unfinished';
  if (existsSync(summary) && names.some((name) => name.startsWith('part-'))) return 'finished';
  // A run that ended before it wrote its journal left an empty work folder.
  const others = names.filter((name) => join(out, name) !== work);
  return others.length === 0 ? 'free' : 'foreign';
}

/** Makes the work folder; `anew`: without a journal, what an earlier one holds is worth nothing. */
export function makeFolders({ out, work, spools }: BatchFolder, anew: boolean): void {
  try {
    if (anew) rmSync(work, { recursive: true, force: true });
    makeFolder(spools);
  } catch (error) {
    throw makeOutputError(out, error);
  }
}
