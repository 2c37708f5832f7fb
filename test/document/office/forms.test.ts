import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from '@jest/globals';
import { documentText, extract, type GovRecord } from '../../../src/index.js';
import { forms } from './forms.js';

const folder = join(import.meta.dirname, '../../../fixtures/office');
const eras = ['narrative', 'stat2014', 'format2019', 'format2021'];
/** The others have no table that is a file of its own. */
const erasOfSheets = ['stat2014', 'format2019', 'format2021'];

async function read(bytes: Uint8Array, uri: string): Promise<GovRecord> {
  const [record] = await extract(bytes, { uri });
  if (!record) throw new Error('no record');
  return record;
}

const said = ({ status, report, counts, tables }: GovRecord): unknown => ({
  status,
  year: report?.year,
  title: report?.title,
  era: report?.era,
  counts,
  tables,
});

describe.each(eras)('one report of the era %s', (era) => {
  const page = readFileSync(join(folder, era, 'report.html'), 'utf8');
  let clean: GovRecord;
  beforeAll(async () => {
    clean = await read(Buffer.from(page), 'report.html');
  });

  test('the clean page is read at all', () => {
    expect(clean.status).toBe('ok');
    expect(clean.facts?.length).toBeGreaterThan(20);
    expect(clean.warnings).toEqual([]);
  });

  test.each(Object.keys(forms))('gives the same as: %s', async (name) => {
    expect(said(await read(forms[name]?.(page) ?? Buffer.alloc(0), 'dump'))).toEqual(said(clean));
  });

  test.each([
    ['docx', 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'],
    ['doc', 'application/msword'],
    ['rtf', 'application/rtf'],
  ])('gives the same as a file: %s', async (ending, mediaType) => {
    const record = await read(readFileSync(join(folder, era, `report.${ending}`)), 'dump');
    expect(said(record)).toEqual(said(clean));
    expect(record.source).toMatchObject({ media_type: mediaType, encoding: null, encoding_basis: null });
  });

  test('gives the same as its text', async () => {
    const text = await documentText(Buffer.from(page), { uri: 'report.html' });
    if ('code' in text) throw new Error(text.message);
    expect(said(await read(Buffer.from(text.text), 'dump.txt'))).toEqual(said(clean));
  });

  test('every evidence of a Word file is its slice of the text', async () => {
    const bytes = readFileSync(join(folder, era, 'report.doc'));
    const text = await documentText(bytes, { uri: 'report.doc' });
    if ('code' in text) throw new Error(text.message);
    const characters = [...text.text];
    const evidence = ((await read(bytes, 'report.doc')).facts ?? []).flatMap((fact) => fact.evidence);
    expect(evidence.length).toBeGreaterThan(20);
    for (const { start, end, text: words } of evidence)
      expect(characters.slice(start, end).join('')).toBe(words);
  });
});

describe.each(erasOfSheets)('the tables of the era %s', (era) => {
  test.each(['xls', 'xlsx'])('are the same as a sheet: %s', async (ending) => {
    const page = readFileSync(join(folder, era, 'report.html'));
    const clean = await read(page, 'report.html');
    const record = await read(readFileSync(join(folder, era, `tables.${ending}`)), 'dump');
    expect(clean.tables).not.toEqual({});
    expect(record.tables).toEqual(clean.tables);
    expect(record.report?.title).toBe(clean.report?.title);
    expect(record.source.encoding).toBeNull();
  });
});
