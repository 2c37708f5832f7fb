import { statSync } from 'node:fs';
import { join, posix } from 'node:path';

/**
 * The files that may hold a document, likeliest first: its name inside each folder, with fewer and fewer folders of the
 * name itself, and the name as it is. Whether one is the document is told by its hash.
 */
export function findFiles(uri: string, folders: readonly string[]): string[] {
  const steps = posix
    .normalize(uri.replaceAll('\\', '/'))
    .split('/')
    .filter((step) => step !== '' && step !== '.' && step !== '..');
  const candidates = folders.flatMap((folder) => {
    if (isFile(folder)) return steps.at(-1) === posix.basename(folder.replaceAll('\\', '/')) ? [folder] : [];
    return steps.map((_, i) => join(folder, ...steps.slice(i)));
  });
  return [...new Set([...candidates, uri])].filter(isFile);
}

/** Pipes and devices are left alone: opening one may wait for ever. */
const isFile = (path: string): boolean => {
  try {
    return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
  } catch {
    return false;
  }
};
