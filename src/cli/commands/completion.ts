import { openStdout } from '../../output/index.js';
import { writeCompletion } from '../completion/index.js';
import { exitCodes, type Shell } from '../options.js';
import type { Terminal } from '../terminal.js';

/** `gov-report completion`: a script for a shell, made from the tables of the command line. */
export async function runCompletion(shell: Shell, terminal: Terminal): Promise<number> {
  const sink = openStdout();
  await sink.write(writeCompletion(shell, terminal.say));
  await sink.finish();
  return exitCodes.ok;
}
