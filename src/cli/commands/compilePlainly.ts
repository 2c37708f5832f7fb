import { setFlagsFromString } from 'node:v8';

/** A longer document repays optimised code by itself. */
const smallDocument = 64 * 1024;

/** What the engine optimises: patterns, functions. */
const optimisations = ['regexp-optimization', 'opt'];

/**
 * For one small document the engine spends longer on optimising patterns and functions than they run. Tells it to
 * compile them plainly (the flags change the code, not what it does); the function that comes back undoes it for the
 * documents after.
 */
export function compilePlainly(documentBytes: number): () => void {
  if (documentBytes > smallDocument) return () => undefined;
  for (const one of optimisations) setFlagsFromString(`--no-${one}`);
  return () => {
    for (const one of optimisations) setFlagsFromString(`--${one}`);
  };
}
