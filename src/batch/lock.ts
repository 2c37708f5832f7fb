import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { errorCode } from '../bytes/errorCode.js';
import { makeOutputError } from '../output/makeOutputError.js';

/** Who works in a folder. */
interface Holder {
  readonly pid: number;
  readonly host: string;
  /** When the process started, in the system's own count; null where the system does not tell. */
  readonly started: string | null;
}

/** The 22nd field of /proc/PID/stat: a number that a later process of the same id does not have. */
function readStart(pid: number): string | null {
  try {
    const stat = readFileSync(`/proc/${String(pid)}/stat`, 'utf8');
    return stat.slice(stat.lastIndexOf(')') + 2).split(' ')[19] ?? null;
  } catch {
    return null;
  }
}

function isAlive({ pid, host, started }: Holder): boolean {
  // Of another machine nothing can be known; a job that was moved must be able to go on.
  if (host !== hostname() || pid === process.pid) return false;
  try {
    process.kill(pid, 0);
  } catch (error) {
    // Somebody else's process is a living one too.
    if (errorCode(error) !== 'EPERM') return false;
  }
  return readStart(pid) === started;
}

/** Takes the folder for this process; the id of the process that has it, if one does. A lock left by a dead one is void. */
export function takeLock(path: string): number | null {
  const holder: Holder = { pid: process.pid, host: hostname(), started: readStart(process.pid) };
  const text = JSON.stringify(holder);
  for (;;) {
    try {
      writeFileSync(path, text, { flag: 'wx' });
      return null;
    } catch (error) {
      if (errorCode(error) !== 'EEXIST') throw makeOutputError(path, error);
    }
    const other = readHolder(path);
    if (other !== null && isAlive(other)) return other.pid;
    rmSync(path, { force: true });
  }
}

function readHolder(path: string): Holder | null {
  try {
    return JSON.parse(readFileSync(path, 'utf8')) as Holder;
  } catch {
    return null;
  }
}

export function releaseLock(path: string): void {
  rmSync(path, { force: true });
}
