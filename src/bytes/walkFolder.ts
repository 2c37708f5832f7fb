import { listFolder, type FoundPath } from './folderEntry.js';
import type { InputProblem } from './inputProblem.js';
import type { NameFilter } from './matchNames.js';

/** All files below a folder whose paths, relative to it, pass the filter; one at a time, however many there are. */
export function* walkFolder(
  folder: FoundPath,
  filter: NameFilter | null,
  below = '',
): Generator<FoundPath | InputProblem> {
  for (const entry of listFolder(folder)) {
    if ('code' in entry) {
      yield entry;
      continue;
    }
    const relative = below + entry.name;
    if (filter?.excludes(relative)) continue;
    if (entry.kind === 'folder') yield* walkFolder(entry, filter, `${relative}/`);
    else if (filter?.includes(relative) ?? true) yield entry;
  }
}
