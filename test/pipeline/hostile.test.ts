import { describe, expect, test } from '@jest/globals';
import { extract } from '../../src/index.js';
import { recordSchema, type GovRecord } from '../../src/record/schema.js';

/** Sizes at which anything quadratic would not end; the time itself is not measured here (benchmark/README.md). */
const patience = 300_000;

const title = '某某县2013年政府信息公开工作年度报告';
const sentence =
  '2013年，全县主动公开政府信息120条，收到政府信息公开申请12件，其中网上申请9件，均已按期答复。';
const enough = (piece: string, bytes: number): string =>
  piece.repeat(Math.ceil(bytes / Buffer.byteLength(piece)));

async function read(text: string): Promise<GovRecord> {
  const [record, ...more] = await extract(Buffer.from(text), { uri: 'hostile' });
  if (record === undefined || more.length > 0) throw new Error('one record expected');
  expect(recordSchema.safeParse(record).success).toBe(true);
  expect(record.error).toBeNull();
  return record;
}

describe('documents made to take long', () => {
  test(
    'a text of 5 MB in one line says the same as its sentence',
    async () => {
      const record = await read(title + enough(sentence, 5e6));
      expect(record.status).toBe('ok');
      expect(record.counts?.applications.received).toBe(12);
    },
    patience,
  );

  test(
    'a text of 5 MB without any end of a sentence',
    async () => {
      const record = await read(`${title}\n${sentence}${enough(sentence.replace(/[，。]/g, ''), 5e6)}`);
      expect(record.status).toBe('ok');
    },
    patience,
  );

  test(
    'a text of 2 MB of kinds that sum to no total',
    async () => {
      const kinds = '主动公开政府信息120条，其中政策法规类信息30条、规划计划类信息25条、业务工作类信息40条。';
      const record = await read(`${title}\n${sentence}\n${enough(kinds, 2e6)}`);
      expect(record.status).toBe('ok');
      expect(record.counts?.applications.received).toBe(12);
    },
    patience,
  );

  test(
    'a page of 5 MB with 100,000 cells of one table',
    async () => {
      const row = `<tr>${'<td>主动公开 12 条信息公开申请</td>'.repeat(10)}</tr>`;
      const record = await read(
        `<html><body><h1>${title}</h1><p>${sentence}</p><table>${row.repeat(10_000)}</table></body></html>`,
      );
      expect(record.counts?.applications.received).toBe(12);
    },
    patience,
  );

  test(
    'a page of 5 MB with 100,000 cells in one row',
    async () => {
      const row = '<td>主动公开 12 条信息公开申请</td>'.repeat(100_000);
      const record = await read(`<html><body><h1>${title}</h1><table><tr>${row}</tr></table></body></html>`);
      expect(record.status).not.toBe('error');
    },
    patience,
  );

  test(
    'a text of 20 MB of digits is no report',
    async () => {
      expect((await read('1234567890'.repeat(2_000_000))).status).toBe('not_a_report');
    },
    patience,
  );

  test(
    'a report followed by 19 MB of digits without a break',
    async () => {
      const record = await read(`${title}\n${sentence}\n${'1'.repeat(19_000_000)}`);
      expect(record.status).toBe('ok');
      expect(record.counts?.applications.received).toBe(12);
    },
    patience,
  );

  test(
    'a hundred thousand references to one number',
    async () => {
      const record = await read(
        `${title}\n收到申请12件。\n${'申请均为网上申请，全部按期答复。'.repeat(50_000)}`,
      );
      expect(record.status).not.toBe('error');
    },
    patience,
  );
});
