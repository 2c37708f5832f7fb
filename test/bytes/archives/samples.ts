import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { makeTar } from './makeTar.js';
import { makeWarc, type WarcPart } from './makeWarc.js';
import { makeZip } from './makeZip.js';

const folder = 'fixtures/reports';

/** A report of the fixtures as it comes. */
export function readReport(slug: string): Buffer {
  const name = readdirSync(join(folder, slug)).find((entry) => entry.startsWith('source.')) ?? '';
  return readFileSync(join(folder, slug, name));
}

/** Small reports of every era, in several encodings. */
export const slugs = [
  'narrative-2008-city-hardwrap-gb18030',
  'narrative-2013-tax-office-big5',
  'narrative-2010-county-html-gb2312',
  'stat2014-2018-street-spaces-utf16be',
  'stat2014-2015-county-html-no-unit-lying-meta',
  'format2019-2019-county-grid-html',
  'format2021-2025-county-split-html',
] as const;

const named = slugs.map((slug) => ({ name: `${slug}.html`, bytes: readReport(slug) }));

const pages: WarcPart[] = named.map(({ name, bytes }) => ({
  url: `http://www.example.gov.cn/${name}`,
  contentType: 'text/html',
  body: bytes,
}));

/** Archives of these reports in every form that is read from front to back or by a directory. */
export async function makeSamples(): Promise<Readonly<Record<string, Buffer>>> {
  const tar = await makeTar(named);
  return {
    zip: makeZip(named),
    'stored zip': makeZip(named.map((part) => ({ ...part, stored: true }))),
    'streamed zip': makeZip(named.map((part) => ({ ...part, streamed: true }))),
    zip64: makeZip(named, { zip64: true }),
    tar,
    'tar.gz': gzipSync(tar),
    warc: makeWarc(pages),
    'warc.gz': makeWarc(pages, 'each'),
    'warc in one gzip': makeWarc(pages, 'whole'),
  };
}
