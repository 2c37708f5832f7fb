import type { Shell } from '../options.js';
import type { Terminal } from '../terminal.js';
import { describeWords, type CommandWords } from './describeWords.js';
import { writeBash } from './writeBash.js';
import { writeFish } from './writeFish.js';
import { writeZsh } from './writeZsh.js';

const writers: Readonly<Record<Shell, (commands: readonly CommandWords[]) => string>> = {
  bash: writeBash,
  zsh: writeZsh,
  fish: writeFish,
};

/** The script with which a shell completes commands, options and their values; explanations in the user's language. */
export function writeCompletion(shell: Shell, say: Terminal['say']): string {
  return writers[shell](describeWords(say));
}
