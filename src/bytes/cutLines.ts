import { closeSync, fstatSync, openSync, readSync } from 'node:fs';
import { setImmediate } from 'node:timers/promises';
import { ByteCursor } from './byteCursor.js';
import { fileSource } from './byteSource.js';
import type { FieldNames, InputFile, ReadPosition } from './member.js';
import { tellFormat } from './tellFormat.js';

const newline = 0x0a;
const pieceBytes = 1024 * 1024;

/**
 * Places at which a file of JSON lines can be cut, so that several readers share it: the first line that begins at or
 * behind each multiple of `every` bytes. Lines are counted on the way, for they have no other name; nothing is decoded.
 *
 * @returns null for what is no file of JSON lines (in gzip too: there is no way into it), for one that is too small to
 * be cut or has more lines than `maxLines`, and for what cannot be read.
 */
export async function cutLines(
  { uri, path }: InputFile,
  {
    every,
    maxLines,
    fields,
  }: { readonly every: number; readonly maxLines: number; readonly fields: FieldNames },
): Promise<readonly ReadPosition[] | null> {
  if (path === null) return null;
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const stats = fstatSync(file);
    if (!stats.isFile() || stats.size < 2 * every) return null;
    const head = new ByteCursor(fileSource(file, 0, stats.size, () => undefined));
    await head.fill(pieceBytes);
    if ((await tellFormat(head, uri, fields)) !== 'json_lines') return null;
    return await findCuts(file, stats.size, every, maxLines);
  } catch {
    // Whoever reads it will say why.
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
}

async function findCuts(
  file: number,
  size: number,
  every: number,
  maxLines: number,
): Promise<readonly ReadPosition[] | null> {
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
    if (lines >= maxLines) return null;
    offset += read;
    // A terminal may want to end the run.
    await setImmediate();
  }
  return cuts;
}
