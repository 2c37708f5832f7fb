import { isUtf8 } from 'node:buffer';
import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
import type { Source } from '../types.js';
import { expandGlob, looksLikeGlob } from './expandGlob.js';
import {
  identifyFile,
  InputIsOutput,
  isSameFile,
  looksLikeRecords,
  statIfThere,
  type FileIdentity,
} from './fileIdentity.js';
import type { FoundPath } from './folderEntry.js';
import { describeSystemError, type InputProblem } from './inputProblem.js';
import { makeNameFilter, type NameFilter } from './matchNames.js';
import { readDocument, readStream } from './readDocument.js';
import { NotAPathList, readPathList } from './readPathList.js';
import { walkFolder } from './walkFolder.js';

export { InputIsOutput } from './fileIdentity.js';
export type { InputProblem } from './inputProblem.js';
export { maxDocumentBytes } from './limits.js';

export interface InputOptions {
  /** Globs for the files of folders, against the path relative to the folder; without a slash against the name. */
  readonly include?: readonly string[];
  readonly exclude?: readonly string[];
  /** A file with one path a line, `-` for standard input. */
  readonly filesFrom?: string;
  /**
   * The output of this very run: never an input. What an earlier run wrote there is passed over where a folder or a
   * glob leads to it; anything else, and a file that is named, is refused.
   */
  readonly output?: string;
  /** What `-` stands for; `process.stdin` unless given. */
  readonly stdin?: Readable;
}

interface Context {
  readonly filter: NameFilter | null;
  readonly output: FileIdentity | null;
  /** Gives standard input once. */
  readonly takeStdin: () => Readable | null;
}

/**
 * Inputs → documents, one at a time in the order given: files, folders (all files below, hidden ones left out, by
 * name), globs, `-` for standard input; no input at all is standard input too. Duplicates are kept.
 *
 * What cannot be read comes as an {@link InputProblem} in its place (`E_NOT_FOUND`, `E_UNREADABLE`, `E_NO_MATCH` for
 * a glob, `E_NO_FILES` for a folder without any file that passes, `E_LIST_EMPTY` and `E_LIST_NOT_TEXT` for a list of
 * paths, `E_TOO_LARGE` over 20 MB), and the rest follows.
 *
 * @throws InputIsOutput when an input is the file that is to be written.
 */
export async function* openInputs(
  inputs: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<Source | InputProblem> {
  let stdin: Readable | null = options.stdin ?? null;
  let taken = false;
  const context: Context = {
    filter: await makeNameFilter(options.include ?? [], options.exclude ?? []),
    output: identifyFile(options.output),
    takeStdin: () => {
      if (taken) return null;
      taken = true;
      return (stdin ??= process.stdin);
    },
  };
  const named = inputs.length === 0 && options.filesFrom === undefined ? ['-'] : inputs;
  refuseOutput(named, options, context.output);
  for (const input of named) {
    if (input === '-') yield await readStandardInput(context);
    else yield* openNamed(input, context);
  }
  if (options.filesFrom !== undefined) yield* openList(options.filesFrom, context);
}

/** Looks at all that is named before anything is read: the run would be for nothing. */
function refuseOutput(named: readonly string[], options: InputOptions, output: FileIdentity | null): void {
  const list = options.filesFrom;
  for (const input of list === undefined ? named : [...named, list]) {
    const isStdin = input === '-' && options.stdin === undefined;
    if (isSameFile(isStdin ? 0 : input, output)) throw new InputIsOutput(input);
  }
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
    else if (!isOwnOutput(match, context)) yield* openPath(match, context);
  }
  if (!matched)
    yield { code: 'E_NO_MATCH', message: 'no file matches this pattern', uri: input, document: null };
}

/** A found file that an earlier run wrote and this one replaces; any other file would be lost. */
function isOwnOutput(found: FoundPath, { output }: Context): boolean {
  if (!isSameFile(found.path, output)) return false;
  if (!looksLikeRecords(found.path)) throw new InputIsOutput(found.uri);
  return true;
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
  for (const file of walkFolder(found, context.filter)) {
    if (!('code' in file) && isOwnOutput(file, context)) continue;
    empty = false;
    yield 'code' in file ? file : await readDocument(file);
  }
  if (empty)
    yield { code: 'E_NO_FILES', message: 'no file to read in this folder', uri: found.uri, document: null };
}

const notText =
  'a list is text with one path a line, without NUL and control characters (find -print, not -print0)';

async function* openList(list: string, context: Context): AsyncGenerator<Source | InputProblem> {
  const stream = list === '-' ? context.takeStdin() : createReadStream(list);
  if (!stream) {
    yield { code: 'E_UNREADABLE', message: 'standard input can be read only once', uri: '-', document: null };
    return;
  }
  const paths = readPathList(stream);
  for (let empty = true; ; empty = false) {
    let next: IteratorResult<Buffer>;
    try {
      next = await paths.next();
    } catch (error) {
      yield error instanceof NotAPathList
        ? { code: 'E_LIST_NOT_TEXT', message: notText, uri: list, document: null }
        : describeSystemError(list, error);
      return;
    }
    if (next.done) {
      if (empty) yield { code: 'E_LIST_EMPTY', message: 'the list names no file', uri: list, document: null };
      return;
    }
    const path = next.value;
    const uri = isUtf8(path) ? path.toString('utf8') : new TextDecoder('gb18030').decode(path);
    if (isSameFile(path, context.output)) throw new InputIsOutput(uri);
    yield* openPath({ path, uri }, context);
  }
}
