import {
  chmodSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  readdirSync,
  rmSync,
  statSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { Writable } from 'node:stream';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { formatJson, formatNdjson, type RecordFormat } from '../../src/output/formatRecords.js';
import { openOutput, OutputError } from '../../src/output/index.js';
import { openStreamSink } from '../../src/output/openStreamSink.js';

const formatAll = (format: RecordFormat, records: readonly unknown[]): string =>
  records.map((record) => format.add(JSON.stringify(record))).join('') + format.end();

describe('formats', () => {
  test('NDJSON is one record a line, whatever is in it', () => {
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), (records) => {
        const text = formatAll(formatNdjson(), records);
        const lines = text.split('\n');
        expect(lines.pop()).toBe('');
        expect(lines.map((line) => JSON.parse(line) as unknown)).toEqual(JSON.parse(JSON.stringify(records)));
      }),
    );
  });

  test('JSON is always an array, and always pretty', () => {
    expect(formatAll(formatJson(), [])).toBe('[]\n');
    expect(formatAll(formatJson(), [{ a: 1 }])).toBe('[\n  {\n    "a": 1\n  }\n]\n');
    expect(formatAll(formatJson(), [{ a: 1 }, { b: [] }])).toBe(
      '[\n  {\n    "a": 1\n  },\n  {\n    "b": []\n  }\n]\n',
    );
    fc.assert(
      fc.property(fc.array(fc.dictionary(fc.string(), fc.jsonValue())), (records) => {
        const plain = JSON.parse(JSON.stringify(records)) as unknown;
        expect(formatAll(formatJson(), records)).toBe(`${JSON.stringify(plain, null, 2)}\n`);
      }),
    );
  });

  test('JSON holds no record back', () => {
    const format = formatJson();
    for (const record of [1, 2, 3]) expect(format.add(String(record))).toContain(String(record));
  });
});

describe('files', () => {
  let root = '';
  beforeEach(() => {
    root = mkdtempSync(join(tmpdir(), 'gov-report-output-'));
  });
  afterEach(() => {
    rmSync(root, { recursive: true });
  });

  test('appear only when they are complete', async () => {
    const file = join(root, 'out.ndjson');
    writeFileSync(file, 'old');
    const writer = openOutput({ file, format: 'ndjson' });
    await writer.write('{"a":1}');
    expect(readFileSync(file, 'utf8')).toBe('old');
    await writer.finish();
    expect(readFileSync(file, 'utf8')).toBe('{"a":1}\n');
    expect(readdirSync(root)).toEqual(['out.ndjson']);
  });

  test('leave no trace when the work fails, and a second abort does no harm', async () => {
    const file = join(root, 'out.ndjson');
    const writer = openOutput({ file, format: 'ndjson' });
    await writer.write(JSON.stringify({ text: 'x'.repeat(600_000) }));
    expect(readdirSync(root)).toHaveLength(1);
    writer.abort();
    writer.abort();
    expect(readdirSync(root)).toEqual([]);
  });

  test('are what was written, however much', async () => {
    const file = join(root, 'out.ndjson');
    const writer = openOutput({ file, format: 'ndjson' });
    const text = '政府信息公开𠮷'.repeat(20_000);
    for (let i = 0; i < 20; i++) await writer.write(JSON.stringify(text));
    await writer.finish();
    expect(readFileSync(file, 'utf8')).toBe(`${JSON.stringify(text)}\n`.repeat(20));
  });

  test('keep the mode of the file they replace, and the link that leads to it', async () => {
    const file = join(root, 'real');
    writeFileSync(file, 'old');
    chmodSync(file, 0o640);
    symlinkSync('real', join(root, 'link'));
    const writer = openOutput({ file: join(root, 'link'), format: 'json' });
    await writer.write('1');
    await writer.finish();
    expect(readFileSync(file, 'utf8')).toBe('[\n  1\n]\n');
    expect(statSync(file).mode & 0o777).toBe(0o640);
    expect(readdirSync(root).sort()).toEqual(['link', 'real']);
  });

  test('that cannot be written are refused at once', () => {
    mkdirSync(join(root, 'folder'));
    for (const file of [join(root, 'folder'), join(root, 'nowhere', 'out'), '']) {
      expect(() => openOutput({ file, format: 'ndjson' })).toThrow(OutputError);
    }
  });

  test('devices are written as they are', async () => {
    const writer = openOutput({ file: '/dev/null', format: 'ndjson' });
    await writer.write('1');
    await writer.finish();
    expect(statSync('/dev/null').isCharacterDevice()).toBe(true);
  });

  test('a full disk is told and leaves no trace', async () => {
    const writer = openOutput({ file: '/dev/full', format: 'ndjson' });
    await writer.write('1');
    await expect(writer.finish()).rejects.toThrow(/the disk is full/);
  });
});

describe('streams', () => {
  test('are waited for while the reader is slow', async () => {
    let inFlight = 0;
    let most = 0;
    const stream = new Writable({
      highWaterMark: 10,
      write(chunk: Buffer, _encoding, done) {
        inFlight += chunk.length;
        most = Math.max(most, stream.writableLength);
        setImmediate(() => {
          inFlight -= chunk.length;
          done();
        });
      },
    });
    const sink = openStreamSink(stream, 'test');
    for (let i = 0; i < 50; i++) await sink.write('x'.repeat(20));
    await sink.finish();
    expect(inFlight).toBe(0);
    expect(most).toBeLessThanOrEqual(40);
  });

  test('a reader that has gone breaks the sink without an error', async () => {
    const stream = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => {
        done(Object.assign(new Error('gone'), { code: 'EPIPE' }));
      },
    });
    const sink = openStreamSink(stream, 'test');
    await sink.write('a');
    await sink.write('b');
    await sink.finish();
    expect(sink.isBroken()).toBe(true);
  });

  test('any other error is thrown as an OutputError', async () => {
    const stream = new Writable({
      highWaterMark: 1,
      write: (_chunk, _encoding, done) => {
        done(Object.assign(new Error('full'), { code: 'ENOSPC' }));
      },
    });
    await expect(openStreamSink(stream, 'standard output').write('a')).rejects.toThrow(
      'standard output: the disk is full',
    );
  });
});
