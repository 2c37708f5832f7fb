import { setFlagsFromString } from 'node:v8';

/** A longer document repays optimised patterns by itself. */
const smallDocument = 64 * 1024;

/**
 * For one small document the engine spends longer on optimising patterns than they run. Tells it to compile them plainly
 * (the flag changes their code, not what they match); the function that comes back undoes it for the documents after.
 */
export function compilePatternsPlainly(documentBytes: number): () => void {
  if (documentBytes > smallDocument) return () => undefined;
  setFlagsFromString('--no-regexp-optimization');
  return () => {
    setFlagsFromString('--regexp-optimization');
  };
}
