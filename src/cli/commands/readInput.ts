import { openDocument, type InputProblem } from '../../bytes/index.js';
import type { ExtractOptions } from '../../index.js';
import type { Source } from '../../types.js';
import type { MessageKey } from '../messages.js';
import { exitCodes, type OptionValues } from '../options.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usageError.js';
import { checkEncoding } from './checkEncoding.js';

const problemKeys: Readonly<Record<string, MessageKey>> = {
  E_NOT_FOUND: 'input.E_NOT_FOUND',
  E_NO_MATCH: 'input.E_NO_MATCH',
  E_NO_FILES: 'input.E_NO_FILES',
  E_IS_FOLDER: 'input.E_IS_FOLDER',
};

/** Tells an input that gives no document; one line. */
export function tellProblem({ uri, code, message }: InputProblem, terminal: Terminal): void {
  terminal.warn(problemKeys[code] ?? 'input.E_UNREADABLE', { uri, message });
}

/** What the library is to know of a document and of the user's wishes. */
export function makeExtractOptions(source: Source, options: OptionValues): ExtractOptions {
  return {
    uri: source.uri,
    ...(source.entry === null ? {} : { entry: source.entry }),
    ...(source.url === null ? {} : { url: source.url }),
    ...(source.declaredCharset === null ? {} : { declaredCharset: source.declaredCharset }),
    ...(options.encoding === undefined ? {} : { encoding: options.encoding }),
  };
}

/** Reads the one document of a command; the exit code where it gives none. */
export async function readInput(
  file: string,
  options: OptionValues,
  terminal: Terminal,
): Promise<Source | number> {
  checkEncoding(options.encoding);
  if (file === '-' && process.stdin.isTTY) throw new UsageError('usage.noInput');
  const source = await openDocument(file);
  if ('code' in source) {
    if (source.document === null) tellProblem(source, terminal);
    else terminal.warn('document.error', { uri: source.uri, code: source.code, message: source.message });
    return source.document === null ? exitCodes.usage : exitCodes.documentError;
  }
  if (options.entry !== undefined) {
    throw new UsageError('usage.noEntry', { uri: source.uri, token: `"${options.entry}"` });
  }
  return source;
}
