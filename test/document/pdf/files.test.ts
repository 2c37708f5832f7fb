import { afterEach, beforeEach, describe, expect, jest, test } from '@jest/globals';
import { readFileSync } from 'node:fs';
import { extract, type GovRecord } from '../../../src/index.js';
import { buildPdf, text } from './buildPdf.js';

// The packages are loaded by the first test.
jest.setTimeout(60_000);

const fixture = (name: string): Buffer => readFileSync(new URL(`../../../fixtures/${name}`, import.meta.url));

async function recordOf(bytes: Uint8Array, uri: string): Promise<GovRecord> {
  const [record] = await extract(bytes, { uri });
  if (record === undefined) throw new Error('no record');
  return record;
}

const spies: { mockRestore: () => void; mock: { calls: unknown[] } }[] = [];
beforeEach(() => {
  for (const method of ['log', 'warn', 'error', 'info'] as const)
    spies.push(jest.spyOn(console, method).mockImplementation(() => undefined));
});
afterEach(() => {
  const said = spies.flatMap(({ mock }) => mock.calls);
  for (const spy of spies.splice(0)) spy.mockRestore();
  expect(said).toEqual([]);
});

describe('a printed report gives the record of its page', () => {
  test.each(['narrative', 'stat2014', 'format2019', 'format2021'])('%s', async (era) => {
    const page = await recordOf(fixture(`office/${era}/report.html`), 'report.html');
    const printed = await recordOf(fixture(`pdf/${era}.pdf`), 'report.pdf');
    expect(printed.status).toBe('ok');
    expect(printed.source?.media_type).toBe('application/pdf');
    expect(printed.counts).toEqual(page.counts);
    expect(printed.tables).toEqual(page.tables);
    expect(printed.report).toEqual(page.report);
  });
});

describe('files that cannot be read', () => {
  test.each([
    ['with a password', () => fixture('pdf/encrypted.pdf'), 'E_ENCRYPTED'],
    ['without text', () => fixture('pdf/scan.pdf'), 'E_NO_TEXT'],
    ['cut in the middle', () => fixture('pdf/stat2014.pdf').subarray(0, 40_000), 'E_TRUNCATED'],
    ['of nothing but a beginning', () => Buffer.from('%PDF-1.7\n'), 'E_TRUNCATED'],
    ['of noise', () => Buffer.from(`%PDF-1.7\n${'x'.repeat(3000)}\n%%EOF\n`), 'E_DAMAGED'],
  ])('%s', async (_, bytes, code) => {
    const record = await recordOf(bytes(), 'report.pdf');
    expect(record).toMatchObject({ status: 'error', error: { code } });
  });

  test('a file without its directory is recovered', async () => {
    const whole = Buffer.from(buildPdf([text(60, 100, '受理申请12件')])).toString('latin1');
    const broken = Buffer.from(whole.replace(/startxref\n\d+/, 'startxref\n7'), 'latin1');
    const record = await recordOf(broken, 'report.pdf');
    expect(record.status).not.toBe('error');
  });
});

test('the globals stay as they were', async () => {
  await extract(fixture('pdf/scan.pdf'), { uri: 'report.pdf' });
  expect(Object.keys(globalThis)).not.toEqual(expect.arrayContaining(['DOMMatrix']));
  expect('Path2D' in globalThis).toBe(false);
});
