import { gzipSync } from 'node:zlib';
import { beforeAll, describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { extract, type GovRecord } from '../../src/index.js';
import { makeSamples, readReport, slugs } from './archives/samples.js';
import { readFile } from './archives/readAll.js';

/** What must not depend on the container. */
const pick = ({ status, report, counts, tables }: GovRecord): unknown => ({ status, report, counts, tables });

async function readRecords(bytes: Buffer, name: string): Promise<unknown[]> {
  const records: unknown[] = [];
  for (const member of await readFile(bytes, {}, name)) {
    if (member.kind !== 'document') throw new Error(`no document: ${JSON.stringify(member)}`);
    const { bytes: document, entry, uri, declaredCharset } = member.source;
    const found = await extract(document, { uri, entry, declaredCharset });
    records.push(...found.map(pick));
  }
  return records;
}

const encodings: Partial<Record<(typeof slugs)[number], string>> = {
  'narrative-2008-city-hardwrap-gb18030': 'gb18030',
  'narrative-2013-tax-office-big5': 'big5',
  'narrative-2010-county-html-gb2312': 'gb18030',
  'stat2014-2018-street-spaces-utf16be': 'utf-16be',
  'stat2014-2015-county-html-no-unit-lying-meta': 'gb18030',
};
const texts = slugs.map((slug) => iconv.decode(readReport(slug), encodings[slug] ?? 'utf-8'));
const lines = Buffer.from(texts.map((content) => `${JSON.stringify({ content })}\n`).join(''));
const quoted = texts.map((text) => `"${text.replaceAll('"', '""')}"`);
const samples: Readonly<Record<string, Buffer>> = {
  ...(await makeSamples()),
  'lines.jsonl': lines,
  'lines.jsonl.gz': gzipSync(lines),
  'table.csv': Buffer.from(`id,text\n${quoted.map((text, i) => `${String(i)},${text}`).join('\n')}\n`),
};

describe('a report gives the same counts and tables in every container', () => {
  const expected: unknown[] = [];

  beforeAll(async () => {
    for (const slug of slugs) {
      const found = await extract(readReport(slug), { uri: slug });
      expect(found).toHaveLength(1);
      expected.push(...found.map(pick));
    }
  });

  test.each(Object.entries(samples))('%s', async (name, bytes) => {
    expect(await readRecords(bytes, name)).toEqual(expected);
  });
});
