import { ReadFailure } from '../byteSource.js';
import type { Run } from './container.js';

/**
 * Counts what unpacking makes: `check(out, packed)` is called with all that one packed stream has given and taken so
 * far. Beyond the grace neither the stream by itself nor all that is unpacked of the file, archives in archives
 * included, may give more than the ratio allows.
 */
export function guardExpansion(run: Run): (out: number, packed: number) => void {
  const { expansion, expansionGrace } = run.limits;
  let before = 0;
  return (out, packed) => {
    run.unpacked += out - before;
    before = out;
    if (out > expansionGrace && out > expansion * packed) throw describeExpansion(expansion);
    if (run.unpacked > expansionGrace && run.unpacked > expansion * Math.max(run.read, packed))
      throw describeExpansion(expansion);
  };
}

export const describeExpansion = (expansion: number): ReadFailure =>
  new ReadFailure(
    'E_LIMIT',
    `it unpacks to more than ${String(expansion)} times its size; if it is no bomb, raise --max-expansion`,
  );
