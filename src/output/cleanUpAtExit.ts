import { constants } from 'node:os';

const signals = ['SIGINT', 'SIGTERM', 'SIGHUP'] as const;

/** Runs the clean-up when the process ends before the output is complete; returns how to call that off. */
export function cleanUpAtExit(cleanUp: () => void): () => void {
  const onSignal = (signal: NodeJS.Signals): void => {
    cleanUp();
    // As a shell tells it: 130 for Ctrl-C, 143 and 129 for the others.
    process.exit(128 + constants.signals[signal]);
  };
  process.once('exit', cleanUp);
  for (const signal of signals) process.once(signal, onSignal);
  return () => {
    process.off('exit', cleanUp);
    for (const signal of signals) process.off(signal, onSignal);
  };
}
