import { isUtf8 } from 'node:buffer';
import { createReadStream, statSync } from 'node:fs';
import type { Readable } from 'node:stream';
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
import { describeSystemError, refuseInput, type InputProblem } from './inputProblem.js';
import { makeNameFilter, type NameFilter } from './matchNames.js';
import type { InputFile } from './member.js';
import { NotAPathList, readPathList } from './readPathList.js';
import { walkFolder } from './walkFolder.js';

/** Which files are inputs. */
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
  readonly stdin: Readable | undefined;
  /** Standard input can be read once. */
  stdinTaken: boolean;
}

/**
 * Inputs → files, in the order given and not opened: files, folders (all files below, hidden ones left out, by name),
 * globs, lists, `-` for standard input; no input at all is standard input too. Duplicates are kept.
 *
 * What cannot be found comes as an {@link InputProblem} in its place (`E_NOT_FOUND`, `E_UNREADABLE`, `E_NO_MATCH` for
 * a glob, `E_NO_FILES` for a folder without any file that passes, `E_LIST_EMPTY` and `E_LIST_NOT_TEXT` for a list of
 * paths), and the rest follows.
 *
 * @throws InputIsOutput when an input is the file that is to be written.
 */
export async function* listInputs(
  inputs: readonly string[],
  options: InputOptions = {},
): AsyncGenerator<InputFile | InputProblem> {
  const context: Context = {
    filter: await makeNameFilter(options.include ?? [], options.exclude ?? []),
    output: identifyFile(options.output),
    stdin: options.stdin,
    stdinTaken: false,
  };
  const named = inputs.length === 0 && options.filesFrom === undefined ? ['-'] : inputs;
  refuseOutput(named, options, context.output);
  for (const input of named) {
    if (input === '-') yield takeStdin(context) ?? { uri: '-', path: null };
    else yield* findNamed(input, context);
  }
  if (options.filesFrom !== undefined) yield* readList(options.filesFrom, context);
}

/** Looks at all that is named before anything is read: the run would be for nothing. */
function refuseOutput(named: readonly string[], options: InputOptions, output: FileIdentity | null): void {
  const list = options.filesFrom;
  for (const input of list === undefined ? named : [...named, list]) {
    const isStdin = input === '-' && options.stdin === undefined;
    if (isSameFile(isStdin ? 0 : input, output)) throw new InputIsOutput(input);
  }
}

function takeStdin(context: Context): InputProblem | null {
  if (context.stdinTaken) return refuseInput('E_UNREADABLE', 'standard input can be read only once', '-');
  context.stdinTaken = true;
  return null;
}

async function* findNamed(input: string, context: Context): AsyncGenerator<InputFile | InputProblem> {
  const found = {
    path: Buffer.from(input),
    uri: input.replaceAll('\\', process.platform === 'win32' ? '/' : '\\'),
  };
  if (!looksLikeGlob(input) || statIfThere(found.path)) {
    yield* findPath(found, context);
    return;
  }
  let matched = false;
  for await (const match of expandGlob(input)) {
    matched = true;
    if ('code' in match) yield match;
    else if (!isOwnOutput(match, context)) yield* findPath(match, context);
  }
  if (!matched) yield refuseInput('E_NO_MATCH', 'no file matches this pattern', input);
}

/** A found file that an earlier run wrote and this one replaces; any other file would be lost. */
function isOwnOutput(found: FoundPath, { output }: Context): boolean {
  if (!isSameFile(found.path, output)) return false;
  if (!looksLikeRecords(found.path)) throw new InputIsOutput(found.uri);
  return true;
}

function* findPath(found: FoundPath, context: Context): Generator<InputFile | InputProblem> {
  let isFolder: boolean;
  try {
    isFolder = statSync(found.path).isDirectory();
  } catch (error) {
    yield describeSystemError(found.uri, error);
    return;
  }
  if (!isFolder) {
    yield { uri: found.uri, path: found.path };
    return;
  }
  let empty = true;
  for (const file of walkFolder(found, context.filter)) {
    if (!('code' in file) && isOwnOutput(file, context)) continue;
    empty = false;
    yield 'code' in file ? file : { uri: file.uri, path: file.path };
  }
  if (empty) yield refuseInput('E_NO_FILES', 'no file to read in this folder', found.uri);
}

const notText =
  'a list is text with one path a line, without NUL and control characters (find -print, not -print0)';

async function* readList(list: string, context: Context): AsyncGenerator<InputFile | InputProblem> {
  const taken = list === '-' ? takeStdin(context) : null;
  if (taken) {
    yield taken;
    return;
  }
  const paths = readPathList(list === '-' ? (context.stdin ?? process.stdin) : createReadStream(list));
  for (let empty = true; ; empty = false) {
    let next: IteratorResult<Buffer>;
    try {
      next = await paths.next();
    } catch (error) {
      yield error instanceof NotAPathList
        ? refuseInput('E_LIST_NOT_TEXT', notText, list)
        : describeSystemError(list, error);
      return;
    }
    if (next.done) {
      if (empty) yield refuseInput('E_LIST_EMPTY', 'the list names no file', list);
      return;
    }
    const path = next.value;
    const uri = isUtf8(path) ? path.toString('utf8') : new TextDecoder('gb18030').decode(path);
    if (isSameFile(path, context.output)) throw new InputIsOutput(uri);
    yield* findPath({ path, uri }, context);
  }
}
