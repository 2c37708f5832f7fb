import { InputIsOutput } from '../../bytes/index.js';
import type { MessageKey } from '../messages.js';
import type { OptionValues } from '../options.js';
import { UsageError } from '../usageError.js';

/** Refuses what cannot be meant before anything is read: standard input twice, or a keyboard for a file. */
export function checkInputs(
  inputs: readonly string[],
  { filesFrom }: OptionValues,
  noInput: MessageKey = 'usage.noInput',
): void {
  const readsStdin = inputs.includes('-') || (inputs.length === 0 && filesFrom === undefined);
  if (readsStdin && filesFrom === '-') throw new UsageError('usage.stdinTwice');
  if (inputs.length === 0 && readsStdin && process.stdin.isTTY) throw new UsageError(noInput);
}

/** What shows only while inputs are listed: one of them is the output. */
export const asUsageError = (error: unknown): unknown =>
  error instanceof InputIsOutput ? new UsageError('usage.outputIsInput', { uri: error.uri }) : error;
