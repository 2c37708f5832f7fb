import { readFileSync, rmSync } from 'node:fs';
import { inspectFolder, makeFolders, nameFolder, type BatchFolder } from './folder.js';
import { Journal, type Terms } from './journal.js';
import { releaseLock, takeLock } from './lock.js';
import { BatchRefusal } from './refusal.js';

export interface Claim {
  readonly folder: BatchFolder;
  readonly journal: Journal;
}

/**
 * Makes the output folder ours: a new one, or with `resume` one that a run with the same terms began. Null where that run
 * was finished already.
 *
 * @throws BatchRefusal where the folder holds anything else, or another process works in it.
 */
export function claimFolder(
  out: string,
  terms: Terms,
  { resume, force }: { readonly resume: boolean; readonly force: boolean },
): Claim | null {
  const folder = nameFolder(out);
  const state = inspectFolder(folder);
  if (state === 'foreign') throw new BatchRefusal('foreign', { out });
  if (state === 'finished') {
    if (!resume) throw new BatchRefusal('finished', { out });
    if (!force) refuseChange(out, readTerms(folder.summary), terms);
    // An earlier run may have been ended while it took this away.
    dropWork(folder);
    return null;
  }
  if (state === 'unfinished' && !resume) throw new BatchRefusal('unfinished', { out });
  makeFolders(folder, state === 'free');
  const holder = takeLock(folder.lock);
  if (holder !== null) throw new BatchRefusal('locked', { out, pid: holder });
  process.once('exit', () => {
    releaseLock(folder.lock);
  });
  const journal = new Journal(folder.journal);
  const started = new Date().toISOString();
  if (journal.terms === null) journal.add({ kind: 'begin', terms, started });
  else {
    if (!force) refuseChange(out, journal.terms, terms);
    journal.add({ kind: 'resume', started });
  }
  return { folder, journal };
}

/** Tells the first term that differs, as both have it. */
function refuseChange(out: string, before: Terms, now: Terms): void {
  for (const name of new Set([...Object.keys(before), ...Object.keys(now)])) {
    const [old, young] = [before[name], now[name]].map((value) => JSON.stringify(value ?? null));
    if (old !== young) throw new BatchRefusal('changed', { out, name, before: old ?? '', now: young ?? '' });
  }
}

const readTerms = (summary: string): Terms =>
  (JSON.parse(readFileSync(summary, 'utf8')) as { options: Terms }).options;

/** The output is complete: what was needed to take the work up again goes. */
export function leaveFolder({ folder, journal }: Claim): void {
  journal.close();
  dropWork(folder);
}

/** The journal goes first: as long as it is there a run goes on, and needs all the rest. */
const dropWork = ({ work, journal }: BatchFolder): void => {
  rmSync(journal, { force: true });
  rmSync(work, { recursive: true, force: true });
};
