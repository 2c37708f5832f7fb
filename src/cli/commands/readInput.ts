import { openDocument } from '../../bytes/index.js';
import type { ExtractOptions } from '../../index.js';
import type { Source } from '../../types.js';
import { exitCodes, type OptionValues } from '../options.js';
import type { Terminal } from '../terminal.js';
import { UsageError } from '../usageError.js';
import { checkEncoding } from './checkEncoding.js';

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
  if (options.entry !== undefined) throw new UsageError('usage.noEntry');
  if (file === '-' && process.stdin.isTTY) throw new UsageError('usage.noInput');
  const source = await openDocument(file);
  if ('code' in source) {
    terminal.warnFailure(source.uri, source);
    return source.document === null ? exitCodes.usage : exitCodes.documentError;
  }
  return source;
}
