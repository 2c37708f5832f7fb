import { createHash } from 'node:crypto';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';

/** All lines of the record files of a folder, whatever engine wrote them. */
export function readLines(folder: string): string[] {
  return readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => /(?:^|\/)(?:part-|files-|lines)[^/]*$/.test(name) && !name.endsWith('.crc'))
    .flatMap((name) => {
      const bytes = readFileSync(join(folder, name));
      return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8').split('\n');
    })
    .filter((line) => line !== '');
}

/** One hash for a set of records; how each document was reached is left out. */
export function hashRecords(lines: readonly string[]): { records: number; hash: string } {
  const plain = lines
    .map((line) => {
      const record = JSON.parse(line) as { source: Record<string, unknown> };
      delete record.source['uri'];
      delete record.source['entry'];
      return JSON.stringify(record);
    })
    .sort();
  return { records: plain.length, hash: createHash('sha256').update(plain.join('\n')).digest('hex') };
}
