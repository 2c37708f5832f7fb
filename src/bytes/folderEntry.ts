import { isUtf8 } from 'node:buffer';
import { readdirSync, statSync, type Dirent, type Stats } from 'node:fs';
import { describeSystemError, type InputProblem } from './inputProblem.js';

/** A file or folder: its path as the system has it (any bytes), and its name for people. */
export interface FoundPath {
  readonly path: Buffer;
  readonly uri: string;
}

export interface FolderEntry extends FoundPath {
  readonly name: string;
  readonly kind: 'file' | 'folder';
}

/** Names from old archives are often GBK on disk. */
function decodeName(name: Buffer): string {
  return isUtf8(name) ? name.toString('utf8') : new TextDecoder('gb18030').decode(name);
}

const slash = Buffer.from('/');

function joinPath(folder: Buffer, name: Buffer): Buffer {
  return folder.at(-1) === 0x2f ? Buffer.concat([folder, name]) : Buffer.concat([folder, slash, name]);
}

/** Puts a name behind a folder as the user named it; always with forward slashes. */
export function joinUri(folder: string, name: string): string {
  return folder.endsWith('/') ? folder + name : `${folder}/${name}`;
}

/**
 * The files and folders in a folder, by name in the order of code points, hidden ones left out. Links to files
 * count as files; links to folders are not followed, so that no circle can arise. Devices and pipes are passed over.
 */
export function* listFolder(folder: FoundPath, hidden = false): Generator<FolderEntry | InputProblem> {
  let entries: Dirent<Buffer>[];
  try {
    entries = readdirSync(folder.path, { withFileTypes: true, encoding: 'buffer' });
  } catch (error) {
    yield describeSystemError(folder.uri, error);
    return;
  }
  entries.sort((a, b) => Buffer.compare(a.name, b.name));
  for (const entry of entries) {
    if (!hidden && entry.name[0] === 0x2e) continue;
    const name = decodeName(entry.name);
    const found = { name, path: joinPath(folder.path, entry.name), uri: joinUri(folder.uri, name) };
    const kind = tellKind(entry, found);
    if (typeof kind === 'object') yield kind;
    else if (kind !== 'other') yield { ...found, kind };
  }
}

function tellKind(entry: Dirent<Buffer>, found: FoundPath): FolderEntry['kind'] | 'other' | InputProblem {
  if (entry.isFile()) return 'file';
  if (entry.isDirectory()) return 'folder';
  if (entry.isFIFO() || entry.isSocket() || entry.isCharacterDevice() || entry.isBlockDevice())
    return 'other';
  let stats: Stats;
  try {
    stats = statSync(found.path);
  } catch (error) {
    return describeSystemError(found.uri, error);
  }
  if (stats.isFile()) return 'file';
  return stats.isDirectory() && !entry.isSymbolicLink() ? 'folder' : 'other';
}
