import { openStdout } from '../../output/index.js';
import { exitCodes, type OptionValues } from '../options.js';
import type { Terminal } from '../terminal.js';
import { openWork } from './openWork.js';
import { nameDocument, readInput } from './readInput.js';

/** `gov-report text`: the text that offsets point into, nothing added. */
export async function runText(file: string, options: OptionValues, terminal: Terminal): Promise<number> {
  const source = await readInput(file, options, terminal);
  if (typeof source === 'number') return source;
  const work = openWork('readText', source.uri, options);
  const outcome = await work.run(source).finally(work.close);
  const result = outcome.done ? outcome.made : outcome.record.error;
  if (result === null || 'code' in result) {
    terminal.warnFailure(nameDocument(source.uri, source.entry), result);
    return exitCodes.documentError;
  }
  const sink = openStdout();
  await sink.write(result.text);
  await sink.finish();
  return exitCodes.ok;
}
