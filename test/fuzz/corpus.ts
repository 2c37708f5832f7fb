import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { generateCase } from '../tables/generate.js';
import type { Random } from '../tables/random.js';

/** What mutations begin with: small documents, so that much of each is looked at and many fit into an hour. */
const largestBody = 1800;
const smallestBody = 500;
/** Heads of documents hold the title and the declared charset. */
const headBytes = 400;

const listFiles = (folder: string, wanted: (name: string) => boolean): Buffer[] =>
  readdirSync(folder, { recursive: true })
    .map(String)
    .filter(wanted)
    .sort()
    .map((name) => readFileSync(join(folder, name)));

export interface Corpus {
  /** Text and pages in many encodings. */
  readonly pages: readonly Buffer[];
  /** Small office files, by their ending. */
  readonly office: Readonly<Record<string, readonly Buffer[]>>;
  /** Archives of other hands than those of the tests. */
  readonly archives: readonly { readonly name: string; readonly bytes: Buffer }[];
}

const officeEndings = ['docx', 'xlsx', 'doc', 'xls', 'rtf'] as const;
/** Unpacking and laying out a large file would take the time of a hundred small ones. */
const largestOffice = 70_000;

export function readCorpus(fixtures: string): Corpus {
  const office = join(fixtures, 'office');
  return {
    pages: [
      ...listFiles(join(fixtures, 'reports'), (name) => /source\.\w+$/.test(name)),
      ...listFiles(join(fixtures, 'eval'), (name) => /^a\d+\.(?:txt|html)$/.test(name)),
      ...listFiles(join(fixtures, 'encodings'), (name) => !name.endsWith('.json')),
    ],
    office: Object.fromEntries(
      officeEndings.map((ending) => [
        ending,
        listFiles(office, (name) => name.endsWith(`.${ending}`)).filter(
          ({ length }) => length < largestOffice,
        ),
      ]),
    ),
    archives: ['reports.tar.xz', 'reports.tar.zst', 'crawl.warc.gz', 'pages.jsonl', 'table.csv'].map(
      (name) => ({
        name,
        bytes: readFileSync(join(fixtures, 'archives', name)),
      }),
    ),
  };
}

/** One small document: a generated report with tables, or a piece of one of the corpus. */
export function drawPage(rng: Random, { pages }: Corpus): Buffer {
  if (rng.chance(0.3))
    return trim(rng, Buffer.from(generateCase(rng.int(1, 1e9), { bare: rng.chance(0.7) }).text));
  return trim(rng, rng.pick(pages));
}

/** The head and a window of the rest. */
function trim(rng: Random, bytes: Buffer): Buffer {
  const size = rng.int(smallestBody, largestBody);
  if (bytes.length <= size) return bytes;
  const length = size - headBytes;
  let from = rng.int(headBytes, bytes.length - length);
  // Mostly at the start of a line or of an element: a window in the middle of a tag is mostly noise.
  if (rng.chance(0.7)) {
    const wanted = bytes.indexOf(bytes.includes(0x3c) && rng.chance(0.5) ? '<' : '\n', from);
    if (wanted >= 0 && wanted < bytes.length - length / 2) from = wanted;
  }
  return Buffer.concat([bytes.subarray(0, headBytes), bytes.subarray(from, from + length)]);
}
