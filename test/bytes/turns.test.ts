import { expect, test } from '@jest/globals';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { openFile } from '../../src/bytes/index.js';

/** Node frees the buffers of closed unpackers between tasks: reading without a pause would hold those of the whole file. */
test('other tasks have their turn while a file of many packed members is read', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'gov-report-turns-'));
  try {
    const path = join(folder, 'crawl.warc.gz');
    const page = 'x'.repeat(100_000);
    const head = `WARC/1.0\r\nWARC-Type: resource\r\nWARC-Target-URI: http://example.org/\r\nContent-Length: ${String(page.length)}\r\n\r\n`;
    const member = gzipSync(`${head}${page}\r\n\r\n`, { level: 0 });
    writeFileSync(path, Buffer.concat(Array<Buffer>(60).fill(member)));
    let turns = 0;
    const count = (): void => {
      turns++;
      timer = setImmediate(count);
    };
    let timer = setImmediate(count);
    let members = 0;
    for await (const { kind } of openFile({ uri: path, path: Buffer.from(path) })) {
      members++;
      expect(kind).not.toBe('problem');
    }
    clearImmediate(timer);
    expect(members).toBe(60);
    // Six megabytes, read by the megabyte.
    expect(turns).toBeGreaterThanOrEqual(6);
  } finally {
    rmSync(folder, { recursive: true });
  }
});
