import { readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import type { CutOptions, CutTarget } from './cutTarget.js';
import type { ReadPosition } from './member.js';

const newline = 0x0a;
const pieceBytes = 1024 * 1024;

/** Where a file of JSON lines can be cut. Lines are counted, for they have no other name; nothing is decoded. */
export async function findLineCuts(
  { file, size }: CutTarget,
  { every: { lines: every }, maxMembers }: CutOptions,
): Promise<readonly ReadPosition[] | null> {
  if (size < 2 * every) return null;
  const piece = Buffer.allocUnsafe(pieceBytes);
  const cuts: ReadPosition[] = [];
  let lines = 0;
  let wanted = every;
  for (let offset = 0; offset < size;) {
    const read = readSync(file, piece, 0, piece.length, offset);
    if (read === 0) break;
    const view = piece.subarray(0, read);
    for (let at = view.indexOf(newline); at >= 0; at = view.indexOf(newline, at + 1)) {
      lines++;
      const next = offset + at + 1;
      if (next < wanted || next >= size) continue;
      cuts.push({ offset: next, member: lines });
      wanted = (Math.floor(next / every) + 1) * every;
    }
    if (lines >= maxMembers) return null;
    offset += read;
    // A terminal may want to end the run.
    await setImmediate();
  }
  return cuts;
}
