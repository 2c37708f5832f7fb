import { closeSync, fstatSync, openSync } from 'node:fs';
import { ByteCursor } from './byteCursor.js';
import { fileSource } from './byteSource.js';
import { findLineCuts } from './findLineCuts.js';
import type { CutOptions, CutTarget } from './cutTarget.js';
import type { InputFile, ReadPosition } from './member.js';
import { tellFormat } from './tellFormat.js';

const headBytes = 1024 * 1024;

/**
 * Places at which a file of JSON lines, or a WARC file with a gzip member for each record, can be cut, so that several
 * readers share it: the first member that begins at or behind each multiple of so many bytes. Members are counted on
 * the way; the file is read once for that, and next to nothing of it unpacked.
 *
 * @returns null for other files (there is no way into a single gzip stream), for one that is too small to be cut or has
 * `maxMembers`, and for what cannot be read.
 */
export async function cutFile(
  { uri, path }: InputFile,
  options: CutOptions,
): Promise<readonly ReadPosition[] | null> {
  if (path === null) return null;
  let file: number | null = null;
  try {
    file = openSync(path, 'r');
    const stats = fstatSync(file);
    const { lines, records } = options.every;
    if (!stats.isFile() || stats.size < 2 * Math.min(lines, records)) return null;
    const head = new ByteCursor(fileSource(file, 0, stats.size, () => undefined));
    await head.fill(headBytes);
    const format = await tellFormat(head, uri, options.fields);
    const target: CutTarget = { file, size: stats.size };
    if (format === 'json_lines') return await findLineCuts(target, options);
    if (format !== 'gzip') return null;
    const { findRecordCuts } = await import('./containers/warc/findRecordCuts.js');
    return await findRecordCuts(target, options);
  } catch {
    // Whoever reads it will say why.
    return null;
  } finally {
    if (file !== null) closeSync(file);
  }
}
