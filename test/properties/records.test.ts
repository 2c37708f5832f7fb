import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readFileSync } from 'node:fs';
import { Readable } from 'node:stream';
import { openFile } from '../../src/bytes/index.js';
import { makeLine, readSource, recordUnread } from '../../src/batch/readRecords.js';
import { formatNdjson } from '../../src/output/formatRecords.js';
import { recordSchema } from '../../src/record/schema.js';
import { judgeFacts, judgeRecord, judgeSections } from '../fuzz/judgeRecord.js';
import { mutateBytes } from '../fuzz/mutateBytes.js';
import { Random } from '../tables/random.js';
import { read } from './readText.js';
import { patience, runs } from './runs.js';
import { smallReport, writePage, writeText } from './smallReport.js';

const written = fc
  .tuple(smallReport, fc.boolean())
  .map(([report, html]) => (html ? writePage(report) : writeText(report)));

/** A report with damage: what no report should look like is where spans go wrong. */
const mangled = fc
  .tuple(written, fc.integer({ min: 0, max: 2 ** 31 }))
  .map(([text, seed]) => mutateBytes(Buffer.from(text), new Random(seed), () => Buffer.from(text)).bytes);
const documents = fc.oneof(
  written.map((text) => Buffer.from(text)),
  mangled,
);

describe('whatever the document', () => {
  test(
    'sections partition the text',
    async () => {
      await fc.assert(
        fc.asyncProperty(documents, async (bytes) => {
          for (const { record, text } of await read(bytes))
            expect(judgeSections(record, [...(text ?? '')].length)).toEqual([]);
        }),
        runs,
      );
    },
    patience,
  );

  test(
    "every fact's evidence is its slice of the text and holds its number",
    async () => {
      let facts = 0;
      await fc.assert(
        fc.asyncProperty(documents, async (bytes) => {
          for (const { record, text } of await read(bytes)) {
            facts += record.facts?.length ?? 0;
            expect(judgeFacts(record, text ?? '')).toEqual([]);
          }
        }),
        runs,
      );
      // A reader that finds nothing would be right, too.
      expect(facts).toBeGreaterThan(runs.numRuns);
    },
    patience,
  );

  test(
    'the record is valid, and says why where there is no report',
    async () => {
      await fc.assert(
        fc.asyncProperty(documents, async (bytes) => {
          for (const { record, text } of await read(bytes)) {
            expect(recordSchema.safeParse(record).error).toBeUndefined();
            expect(judgeRecord(record, text)).toEqual([]);
          }
        }),
        runs,
      );
    },
    patience,
  );
});

test(
  'any input, however mangled, gives valid lines: one for each record, at least one for each document',
  async () => {
    const archive = readFileSync('fixtures/archives/reports.zip');
    const inputs = fc.oneof(
      { weight: 6, arbitrary: mangled },
      { weight: 2, arbitrary: fc.uint8Array({ maxLength: 400 }).map((bytes) => Buffer.from(bytes)) },
      // Words of markup and archives in any order.
      {
        weight: 2,
        arbitrary: fc
          .array(
            fc.constantFrom(
              '<table>',
              '<td',
              '>',
              '"',
              '{"text":',
              'PK\u0003\u0004',
              '\u001f\u008b\u0008',
              '年度报告',
              '\n',
              '12',
              '\u0000',
              '&#x',
            ),
            { maxLength: 40 },
          )
          .map((parts) => Buffer.from(parts.join(''), 'utf8')),
      },
      { weight: 1, arbitrary: fc.nat(archive.length - 600).map((at) => archive.subarray(at, at + 600)) },
    );
    await fc.assert(
      fc.asyncProperty(inputs, async (bytes) => {
        const form = formatNdjson();
        let [output, documents] = ['', 0];
        const stdin = Readable.from([bytes], { objectMode: true });
        for await (const member of openFile({ uri: '-', path: null }, { stdin, all: true })) {
          documents++;
          if (member.kind === 'document') {
            const records = await readSource(member.source, {});
            expect(records.length).toBeGreaterThan(0);
            for (const record of records) output += form.add(makeLine(record).json);
          } else {
            const unread = recordUnread(member, true);
            if (unread.kind === 'record') output += form.add(makeLine(unread.record).json);
            else expect(member.kind).toBe('problem');
          }
        }
        expect(documents).toBeGreaterThan(0);
        const lines = (output + form.end()).split('\n');
        expect(lines.pop()).toBe('');
        for (const line of lines) expect(recordSchema.safeParse(JSON.parse(line)).error).toBeUndefined();
      }),
      runs,
    );
  },
  patience,
);
