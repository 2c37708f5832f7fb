import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { describe, expect, jest, test } from '@jest/globals';
import * as xlsx from '@e965/xlsx';
import fc from 'fast-check';
import { loadPackage, MissingPackage } from '../../../src/bytes/loadPackage.js';
import { readOffice } from '../../../src/document/office/index.js';
import { tellOfficeFormat } from '../../../src/document/office/tellOfficeFormat.js';
import { extract, type GovRecord } from '../../../src/index.js';
import { zip } from './zip.js';

const folder = join(import.meta.dirname, '../../../fixtures/office');
const file = (name: string): Buffer => readFileSync(join(folder, name));

async function read(bytes: Uint8Array): Promise<GovRecord> {
  const [record] = await extract(bytes, { uri: 'dump' });
  if (!record) throw new Error('no record');
  return record;
}

describe('the format is told by the bytes', () => {
  test.each([
    ['docx', 'narrative/report.docx'],
    ['doc', 'narrative/report.doc'],
    ['rtf', 'narrative/report.rtf'],
    ['xlsx', 'stat2014/tables.xlsx'],
    ['xls', 'stat2014/tables.xls'],
    [null, 'narrative/report.html'],
  ])('%s', (format, name) => {
    expect(tellOfficeFormat(file(name))).toBe(format);
  });

  test.each([
    ['pdf', '%PDF-1.7\n'],
    ['pdf', '\n\n%PDF-1.4\n'],
    [null, '<p>%PDF-1.4 is a mark</p>'],
    ['rtf', '\xef\xbb\xbf{\\rtf1\\ansi'],
    ['mhtml', 'MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="x"\r\n\r\n'],
    [null, 'From: the county\nSubject: report\n\nContent-Type is not told here'],
    [null, ''],
    ['ole', '\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1'],
    [null, 'PK\x03\x04'],
  ])('%s: %j', (format, start) => {
    expect(tellOfficeFormat(Buffer.from(start, 'latin1'))).toBe(format);
  });

  test('an archive of Word files is no Word file, a Word file that is cut is one', () => {
    expect(tellOfficeFormat(zip({ 'a/report.docx': file('narrative/report.docx') }))).toBeNull();
    expect(tellOfficeFormat(file('narrative/report.docx').subarray(0, -400))).toBe('docx');
  });
});

describe('damaged files give an error record', () => {
  test.each([
    'marks/marks.docx',
    'marks/marks.doc',
    'narrative/report.doc',
    'marks/lists.rtf',
    'stat2014/tables.xls',
    'stat2014/tables.xlsx',
  ])('cut anywhere: %s', async (name) => {
    const whole = file(name);
    const { counts, tables, report } = await read(whole);
    for (let length = 600; length < whole.length - 1; length += 997) {
      const record = await read(whole.subarray(0, length));
      if (record.status === 'error') expect(record.error?.code).toMatch(/^E_(?:TRUNCATED|DAMAGED)$/);
      // What is missing was padding.
      else expect(record).toMatchObject({ counts, tables, report });
    }
  });

  test('a .docx without its directory is cut', async () => {
    expect((await read(file('marks/marks.docx').subarray(0, -400))).error?.code).toBe('E_TRUNCATED');
  });

  test('bytes changed at random never make the tool fail', async () => {
    // No .xls: its package can run without end in a formula of wrong length, and only the thread that the command
    // line reads office files in can be stopped (docs/limits.md).
    const files = ['marks/marks.docx', 'marks/marks.doc', 'marks/lists.doc', 'marks/marks.rtf'].map(file);
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...files),
        fc.array(fc.tuple(fc.nat(), fc.nat(255)), { minLength: 1, maxLength: 40 }),
        async (whole, changes) => {
          const bytes = Buffer.from(whole);
          for (const [at, value] of changes) bytes[at % bytes.length] = value;
          expect((await read(bytes)).error?.code).not.toBe('E_INTERNAL');
        },
      ),
      { numRuns: 60 },
    );
  });

  test('files with a password', async () => {
    const { utils } = xlsx.CFB as { utils: Record<string, (...values: unknown[]) => unknown> };
    const ole = utils['cfb_new']?.();
    utils['cfb_add']?.(ole, '/EncryptedPackage', Buffer.alloc(5000));
    const locked = (xlsx.CFB as { write: (book: unknown, options: object) => Buffer }).write(ole, {
      type: 'buffer',
    });
    expect((await read(Buffer.from(locked))).error?.code).toBe('E_ENCRYPTED');
    const doc = Buffer.from(file('marks/marks.doc'));
    // The mark of the main stream, the version, and the flags at 10: the second byte holds the lock.
    const main = doc.indexOf(Buffer.from([0xec, 0xa5]));
    doc[main + 11] = (doc[main + 11] ?? 0) | 1;
    expect((await read(doc)).error?.code).toBe('E_ENCRYPTED');
  });

  test('an OLE file of another program is named', async () => {
    const cfb = xlsx.CFB as {
      utils: { cfb_new: () => object; cfb_add: (ole: object, name: string, content: Buffer) => void };
      write: (ole: object, options: object) => Buffer;
    };
    const ole = cfb.utils.cfb_new();
    cfb.utils.cfb_add(ole, '/PowerPoint Document', Buffer.alloc(5000));
    const { error } = await read(Buffer.from(cfb.write(ole, { type: 'buffer' })));
    expect(error?.code).toBe('E_UNSUPPORTED');
    expect(error?.message).toContain('PowerPoint Document');
  });
});

test('a member that unpacks to gigabytes is not unpacked', async () => {
  const bytes = zip({
    '[Content_Types].xml': '<Types/>',
    'word/document.xml': deflateRawSync(Buffer.alloc(80_000_000)),
  });
  // The second member is packed: say so in its header and in the directory.
  const name = Buffer.from('word/document.xml');
  bytes.writeUInt16LE(8, bytes.indexOf(name) - 22);
  bytes.writeUInt16LE(8, bytes.lastIndexOf(name) - 36);
  expect((await read(bytes)).error?.code).toBe('E_LIMIT');
});

describe('packages', () => {
  test('one that is not installed is asked for by name', async () => {
    const name = 'gov-report-has-no-such-package';
    await expect(loadPackage(name, () => import(name))).rejects.toThrow(MissingPackage);
    await expect(loadPackage(name, () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  });

  test('a sheet without its package gives the command that installs it', async () => {
    jest.unstable_mockModule('@e965/xlsx', () => {
      throw Object.assign(new Error("Cannot find package '@e965/xlsx' imported from here"), {
        code: 'ERR_MODULE_NOT_FOUND',
      });
    });
    jest.resetModules();
    const fresh = await import('../../../src/document/office/index.js');
    const source = {
      bytes: file('stat2014/tables.xlsx'),
      uri: '',
      entry: null,
      url: null,
      declaredCharset: null,
    };
    const failure = await fresh.readOffice(source, 'xlsx');
    expect(failure).toMatchObject({ code: 'E_NEEDS_PACKAGE' });
    expect('message' in failure && failure.message).toContain('npm install @e965/xlsx');
    // The others need none.
    expect(await readOffice({ ...source, bytes: file('marks/marks.docx') }, 'docx')).toHaveProperty('html');
  });
});
