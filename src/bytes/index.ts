import { isUtf8 } from 'node:buffer';
import { createReadStream, statSync, type Stats } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Source } from '../types.js';
import { expandGlob, looksLikeGlob } from './expandGlob.js';
import type { FoundPath } from './folderEntry.js';
import { describeSystemError, type InputProblem } from './inputProblem.js';
import { makeNameFilter, type NameFilter } from './matchNames.js';
import { readDocument, readStream } from './readDocument.js';
import { readPathList } from './readPathList.js';
import { walkFolder, type FileIdentity } from './walkFolder.js';

export type { InputProblem } from './inputProblem.js';
export { maxDocumentBytes } from './limits.js';

export interface InputOptions {
  /** Globs for the files of folders, against the path relative to the folder; without a slash against the name. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** A file with one path a line, `-` for standard input. */
  readonly filesFrom?: string;
  /** A file in a folder that is passed over: the output of this very run. */
  readonly passOver?: string;
  /** What `-` stands for; `process.stdin` unless given. */
  readonly stdin?: Readable;
}

interface Context {
  readonly filter: NameFilter | null;
  readonly passOver: FileIdentity | null;
  /** Gives standard input once. */
  readonly takeStdin: () => Readable | null;
}

/**
 * Inputs → documents, one at a time in the order given: files, folders (all files below, hidden ones left out, by
 * name), globs, `-` for standard input; no input at all is standard input too. Duplicates are kept.
 *
 * What cannot be read comes as an {@link InputProblem} in its place (`E_NOT_FOUND`, `E_UNREADABLE`, `E_NO_MATCH` for
 * a glob, `E_NO_FILES` for a folder without any file that passes, `E_TOO_LARGE` over 20 MB), and the rest follows.
 */
export async function* openInputs(
  inputs: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<Source | InputProblem> {
  let stdin: Readable | null = options.stdin ?? null;
  let taken = false;
  const context: Context = {
    filter: await makeNameFilter(options.include ?? [], options.exclude ?? []),
    passOver: identifyFile(options.passOver),
    takeStdin: () => {
      if (taken) return null;
      taken = true;
      return (stdin ??= process.stdin);
    },
  };
  const named = inputs.length === 0 && options.filesFrom === undefined ? ['-'] : inputs;
  for (const input of named) {
    if (input === '-') yield await readStandardInput(context);
    else yield* openNamed(input, context);
  }
  if (options.filesFrom !== undefined) yield* openList(options.filesFrom, context);
}

function statIfThere(path: Buffer | string): Stats | undefined {
  try {
    return statSync(path, { throwIfNoEntry: false });
  } catch {
    return undefined;
  }
}

function identifyFile(path: string | undefined): FileIdentity | null {
  const stats = path === undefined ? undefined : statIfThere(path);
  return stats ? { dev: stats.dev, ino: stats.ino } : null;
}

async function readStandardInput(context: Context): Promise<Source | InputProblem> {
  const stream = context.takeStdin();
  if (stream) return readStream(stream, '-');
  return { code: 'E_UNREADABLE', message: 'standard input can be read only once', uri: '-', document: null };
}

/** Opens one named document: a file or `-`, never a folder or a pattern. */
export async function openDocument(input: string, stdin?: Readable): Promise<Source | InputProblem> {
  if (input === '-') return readStream(stdin ?? process.stdin, '-');
  if (statIfThere(input)?.isDirectory()) {
    return { code: 'E_IS_FOLDER', message: 'it is a folder; name one file', uri: input, document: null };
  }
  return readDocument({ path: Buffer.from(input), uri: input });
}

async function* openNamed(input: string, context: Context): AsyncGenerator<Source | InputProblem> {
  const found = {
    path: Buffer.from(input),
    uri: input.replaceAll('\\', process.platform === 'win32' ? '/' : '\\'),
  };
  if (!looksLikeGlob(input) || statIfThere(found.path)) {
    yield* openPath(found, context);
    return;
  }
  let matched = false;
  for await (const match of expandGlob(input)) {
    matched = true;
    if ('code' in match) yield match;
    else yield* openPath(match, context);
  }
  if (!matched)
    yield { code: 'E_NO_MATCH', message: 'no file matches this pattern', uri: input, document: null };
}

async function* openPath(found: FoundPath, context: Context): AsyncGenerator<Source | InputProblem> {
  let isFolder: boolean;
  try {
    isFolder = statSync(found.path).isDirectory();
  } catch (error) {
    yield describeSystemError(found.uri, error);
    return;
  }
  if (!isFolder) {
    yield await readDocument(found);
    return;
  }
  let empty = true;
  for (const file of walkFolder(found, context.filter, context.passOver)) {
    empty = false;
    yield 'code' in file ? file : await readDocument(file);
  }
  if (empty)
    yield { code: 'E_NO_FILES', message: 'no file to read in this folder', uri: found.uri, document: null };
}

async function* openList(list: string, context: Context): AsyncGenerator<Source | InputProblem> {
  const stream = list === '-' ? context.takeStdin() : createReadStream(list);
  if (!stream) {
    yield { code: 'E_UNREADABLE', message: 'standard input can be read only once', uri: '-', document: null };
    return;
  }
  const paths = readPathList(stream);
  for (;;) {
    let next: IteratorResult<Buffer>;
    try {
      next = await paths.next();
    } catch (error) {
      yield describeSystemError(list, error);
      return;
    }
    if (next.done) return;
    const path = next.value;
    const uri = isUtf8(path) ? path.toString('utf8') : new TextDecoder('gb18030').decode(path);
    yield* openPath({ path, uri }, context);
  }
}
