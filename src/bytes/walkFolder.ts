import { statSync } from 'node:fs';
import { listFolder, type FoundPath } from './folderEntry.js';
import type { InputProblem } from './inputProblem.js';
import type { NameFilter } from './matchNames.js';

/** A file that is not read although it lies in the folder: the one that is being written. */
export interface FileIdentity {
  readonly dev: number;
  readonly ino: number;
}

function isSameFile(path: Buffer, identity: FileIdentity): boolean {
  const stats = statSync(path, { throwIfNoEntry: false });
  return stats !== undefined && stats.ino === identity.ino && stats.dev === identity.dev;
}

/** All files below a folder whose paths, relative to it, pass the filter; one at a time, however many there are. */
export function* walkFolder(
  folder: FoundPath,
  filter: NameFilter | null,
  passOver: FileIdentity | null,
  below = '',
): Generator<FoundPath | InputProblem> {
  for (const entry of listFolder(folder)) {
    if ('code' in entry) {
      yield entry;
      continue;
    }
    const relative = below + entry.name;
    if (filter?.excludes(relative)) continue;
    if (entry.kind === 'folder') yield* walkFolder(entry, filter, passOver, `${relative}/`);
    else if ((filter?.includes(relative) ?? true) && !(passOver && isSameFile(entry.path, passOver)))
      yield entry;
  }
}
