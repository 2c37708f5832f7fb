import { documentText } from '../../extract.js';
import { openStdout } from '../../output/index.js';
import { exitCodes, type OptionValues } from '../options.js';
import type { Terminal } from '../terminal.js';
import { makeExtractOptions, nameSource, readInput } from './readInput.js';

/** `gov-report text`: the text that offsets point into, nothing added. */
export async function runText(file: string, options: OptionValues, terminal: Terminal): Promise<number> {
  const source = await readInput(file, options, terminal);
  if (typeof source === 'number') return source;
  const result = await documentText(source.bytes, makeExtractOptions(source, options));
  if ('code' in result) {
    terminal.warnFailure(nameSource(source.uri, source.entry), result);
    return exitCodes.documentError;
  }
  const sink = openStdout();
  await sink.write(result.text);
  await sink.finish();
  return exitCodes.ok;
}
