import { existsSync, readdirSync, readFileSync, renameSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { cleanUpAtExit } from '../output/cleanUpAtExit.js';
import { makeFolder } from '../output/makeFolder.js';
import { makeOutputError } from '../output/index.js';
import { dataPackageName, madeByPanel } from './makeDataPackage.js';

const workName = '.gov-report-panel';

/** The folder holds files of others; nothing was written. */
export class ForeignFolder extends Error {
  constructor(readonly out: string) {
    super(`${out} has files of others`);
    this.name = 'ForeignFolder';
  }
}

export interface PanelFolder {
  /** Where files are prepared. */
  readonly work: string;
  /** Puts what was prepared in place of what an earlier run wrote. */
  readonly publish: () => void;
  readonly abort: () => void;
}

/**
 * A folder that gets its files when all are complete: a new or empty one, or that of an earlier panel, which is replaced.
 *
 * @throws ForeignFolder, or OutputError where it cannot be written
 */
export function claimPanelFolder(out: string): PanelFolder {
  const work = join(out, workName);
  const isNew = !existsSync(out);
  try {
    if (!isNew) refuseForeign(out);
    rmSync(work, { recursive: true, force: true });
    makeFolder(work);
  } catch (error) {
    throw error instanceof ForeignFolder ? error : makeOutputError(out, error);
  }
  const abort = (): void => {
    forget();
    rmSync(isNew ? out : work, { recursive: true, force: true });
  };
  const forget = cleanUpAtExit(abort);
  return {
    work,
    abort,
    publish() {
      try {
        replaceFiles(out, work);
      } catch (error) {
        throw makeOutputError(out, error);
      }
      forget();
    },
  };
}

/** What an earlier run wrote is what its data package names. */
function refuseForeign(out: string): void {
  const names = readdirSync(out).filter((name) => name !== workName);
  if (names.length === 0) return;
  const own = new Set(ownFiles(out));
  if (names.some((name) => !own.has(name))) throw new ForeignFolder(out);
}

function ownFiles(out: string): readonly string[] {
  try {
    return madeByPanel(JSON.parse(readFileSync(join(out, dataPackageName), 'utf8')));
  } catch {
    return [];
  }
}

/** The data package goes last: until then the folder still names the files of before. */
function replaceFiles(out: string, work: string): void {
  const before = ownFiles(out);
  const now = readdirSync(work).sort((a, b) => Number(a === dataPackageName) - Number(b === dataPackageName));
  for (const name of before)
    if (name !== dataPackageName) rmSync(join(out, name), { recursive: true, force: true });
  for (const name of now) renameSync(join(work, name), join(out, name));
  rmSync(work, { recursive: true, force: true });
}
