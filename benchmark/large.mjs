/**
 * The resident memory of `batch` over inputs of any size: one file of JSON lines and one WARC.gz with 1 % reports, some
 * gigabytes of bytes to read in all, written to the temporary folder and removed again.
 *
 *     npm run build -- --no-types && node benchmark/large.mjs [--gigabytes 5] [--jobs 2]
 */
import { once } from 'node:events';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { gzipSync } from 'node:zlib';
import { makeHeavyPage } from './corpus.mjs';
import { runBatch } from './runBatch.mjs';

/** Different pages in the corpus: they are repeated until it is large enough. */
const pages = 200;
const reportShare = 100;

/** What the whole process may hold, in MB. */
export const allowedMegabytes = (jobs) => 300 + 320 * jobs;

/** The largest resident memory of a run over so many gigabytes, in MB. */
export async function measureLarge(gigabytes, jobs) {
  const place = mkdtempSync(join(tmpdir(), 'gov-report-large-'));
  try {
    const half = (gigabytes * 2 ** 30) / 2;
    await fill(join(place, 'pages.jsonl'), half, makeLines());
    await fill(join(place, 'pages.warc.gz'), half, makeMembers());
    const { seconds, memory } = await runBatch({ jobs, inputs: [place], out: join(place, 'out') });
    return { gigabytes, jobs, seconds, megabytes: memory, ratio: allowedMegabytes(jobs) / memory };
  } finally {
    rmSync(place, { recursive: true });
  }
}

function makeLines() {
  return makeAll((page, i) =>
    Buffer.from(`${JSON.stringify({ url: `http://example.com/${i}`, html: page })}\n`),
  );
}

function makeMembers() {
  return makeAll((page, i) => {
    const head = Buffer.from('HTTP/1.1 200 OK\r\nContent-Type: text/html\r\n\r\n');
    const block = Buffer.concat([head, Buffer.from(page)]);
    const named = `WARC/1.0\r\nWARC-Type: response\r\nWARC-Target-URI: http://example.com/${i}\r\nWARC-Date: 2014-03-01T00:00:00Z\r\nWARC-Record-ID: <urn:uuid:00000000-0000-4000-8000-000000000000>\r\nContent-Type: application/http; msgtype=response\r\nContent-Length: ${block.length}\r\n\r\n`;
    // Not packed smaller: the bytes that are read are what counts here.
    return gzipSync(Buffer.concat([Buffer.from(named), block, Buffer.from('\r\n\r\n')]), { level: 0 });
  });
}

/** One page in a hundred is a report, the others have its furniture alone. */
function makeAll(write) {
  return Array.from({ length: pages }, (_, i) => {
    const page =
      i % reportShare === 0 ? makeHeavyPage(i + 1) : makeHeavyPage(i + 1).replaceAll('公开', '发布');
    return write(page, i);
  });
}

/** Writes pieces in turn until a file is so large. */
async function fill(path, bytes, pieces) {
  const file = createWriteStream(path);
  const block = Buffer.concat(pieces);
  for (let written = 0; written < bytes; written += block.length)
    if (!file.write(block)) await once(file, 'drain');
  file.end();
  await once(file, 'finish');
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const { values } = parseArgs({
    options: { gigabytes: { type: 'string', default: '5' }, jobs: { type: 'string', default: '2' } },
  });
  const { gigabytes, jobs, seconds, megabytes } = await measureLarge(
    Number(values.gigabytes),
    Number(values.jobs),
  );
  console.log(
    `${gigabytes} GB, ${jobs} jobs: ${megabytes.toFixed(0)} MB resident at most (${allowedMegabytes(jobs)} allowed), ${seconds.toFixed(0)} s`,
  );
}
