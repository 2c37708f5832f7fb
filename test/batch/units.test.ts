import { appendFileSync, existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { Beat } from '../../src/batch/beat.js';
import { makeFolders, nameFolder } from '../../src/batch/folder.js';
import { encodeFrame, readFrames } from '../../src/batch/frame.js';
import { GrowingText } from '../../src/batch/growingText.js';
import { judgeStop } from '../../src/batch/guard.js';
import { Journal } from '../../src/batch/journal.js';
import { planTasks } from '../../src/batch/listedInputs.js';
import { takeLock } from '../../src/batch/lock.js';
import { PartWriter } from '../../src/batch/partWriter.js';
import { Meter } from '../../src/batch/meter.js';
import { Spools } from '../../src/batch/spools.js';
import { measureShare, taskStart, type ListedFile, type ListedInput } from '../../src/batch/task.js';
import { addTotals, sortTotals, startTotals, tally } from '../../src/batch/totals.js';
import { Watchdog } from '../../src/batch/watchdog.js';

let root = '';
const at = (name: string): string => join(root, name);

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'gov-report-units-'));
});

afterEach(() => {
  rmSync(root, { recursive: true });
});

const makeFrame = (number: number, text: string, end = false): Buffer =>
  encodeFrame(
    { number, records: 1, totals: startTotals(), errors: [], at: { ...taskStart, member: number }, end },
    Buffer.from(text),
  );

const bodies = (path: string): string[] => [...readFrames(path)].map(({ body }) => body.toString());

describe('frames', () => {
  test('come back whole, and only whole ones, wherever the spool is cut', () => {
    fc.assert(
      fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 5 }), fc.nat(), (texts, place) => {
        const frames = texts.map((text, i) => makeFrame(i, text));
        const bytes = Buffer.concat(frames);
        const cut = place % (bytes.length + 1);
        writeFileSync(at('spool'), bytes.subarray(0, cut));
        let size = 0;
        const whole = frames.filter((frame) => (size += frame.length) <= cut).length;
        expect(bodies(at('spool'))).toEqual(texts.slice(0, whole));
      }),
      { numRuns: 60 },
    );
  });

  test('end where a byte is wrong', () => {
    const bytes = Buffer.concat([makeFrame(0, 'first'), makeFrame(1, 'second'), makeFrame(2, 'third')]);
    bytes[bytes.indexOf('second')] = 0x53;
    writeFileSync(at('spool'), bytes);
    expect(bodies(at('spool'))).toEqual(['first']);
  });

  test('are none where there is no spool', () => {
    expect(bodies(at('nowhere'))).toEqual([]);
  });
});

describe('spools', () => {
  test('a new attempt begins with what earlier ones left, and not with what is consumed', () => {
    const first = new Spools(root).take(7);
    appendFileSync(first.path, Buffer.concat([makeFrame(0, 'a'), makeFrame(1, 'b'), makeFrame(2, 'c')]));
    appendFileSync(first.path, makeFrame(3, 'd').subarray(0, 20));
    const again = new Spools(root).take(7, { frame: 1, at: { ...taskStart, member: 1 } });
    expect(bodies(again.path)).toEqual(['b', 'c']);
    expect(again).toMatchObject({ nextFrame: 3, at: { member: 2 }, ended: false });
    expect(existsSync(first.path)).toBe(false);
  });

  test('without anything left the consumed place is where it goes on', () => {
    const place = { frame: 4, at: { ...taskStart, file: 2 } };
    expect(new Spools(root).take(0, place)).toMatchObject({ nextFrame: 4, at: { file: 2 }, ended: false });
  });

  test('a task that ended is not read again', () => {
    const spools = new Spools(root);
    appendFileSync(spools.take(0).path, makeFrame(0, 'all', true));
    expect(spools.take(0)).toMatchObject({ ended: true, nextFrame: 1 });
  });

  test('are dropped with the tasks before', () => {
    const spools = new Spools(root);
    const paths = [0, 1, 2].map((task) => spools.take(task).path);
    for (const path of paths) writeFileSync(path, '');
    spools.dropBefore(2);
    expect(paths.map((path) => existsSync(path))).toEqual([false, false, true]);
  });
});

test('lines that are gathered come out as they would be joined, and only once', () => {
  const line = fc.oneof(fc.string({ unit: 'grapheme' }), fc.constant('政府信息公开'.repeat(20_000)));
  fc.assert(
    fc.property(fc.array(fc.array(line, { maxLength: 6 }), { maxLength: 4 }), (batches) => {
      const text = new GrowingText();
      for (const lines of batches) {
        for (const each of lines) text.addLine(each);
        expect(text.take().toString()).toBe(lines.map((each) => `${each}\n`).join(''));
      }
      expect(text.take()).toHaveLength(0);
    }),
  );
});

test('a journal forgets the line that was not finished, and goes on behind the others', () => {
  const journal = new Journal(at('journal'));
  journal.add({ kind: 'begin', terms: { 名: '值' }, started: '' });
  journal.close();
  appendFileSync(at('journal'), '{"kind":"resu');
  const again = new Journal(at('journal'));
  expect(again.terms).toEqual({ 名: '值' });
  again.add({ kind: 'resume', started: 'later' });
  again.close();
  expect(readFileSync(at('journal'), 'utf8').trim().split('\n')).toHaveLength(2);
  expect(new Journal(at('journal')).lines.map(({ kind }) => kind)).toEqual(['begin', 'resume']);
});

test('errors that are shorter than the journal says are not made longer with nothing', () => {
  const folder = nameFolder(at('out'));
  makeFolders(folder, true);
  const journal = new Journal(folder.journal);
  const place = { task: 0, frame: 1, at: taskStart };
  const part = { kind: 'part', name: 'part-00000.ndjson', records: 1, bytes: 9, ...place } as const;
  journal.add({ ...part, errorBytes: 6, totals: startTotals() });
  const open = (): PartWriter => new PartWriter(folder, journal, { partBytes: 100, compress: false });
  writeFileSync(folder.preparedErrors, 'short');
  expect(open).toThrow('it is shorter than the journal of the run says; begin again in another folder');
  writeFileSync(folder.preparedErrors, 'a lot longer');
  open();
  expect(readFileSync(folder.preparedErrors, 'utf8')).toBe('a lot ');
  journal.close();
});

test('a lock holds against the living and not against the dead', () => {
  expect(takeLock(at('lock'))).toBeNull();
  const mine = JSON.parse(readFileSync(at('lock'), 'utf8')) as { host: string };
  const parent = readFileSync(`/proc/${String(process.ppid)}/stat`, 'utf8');
  const started = parent.slice(parent.lastIndexOf(')') + 2).split(' ')[19];
  const leave = (holder: object): void => writeFileSync(at('lock'), JSON.stringify({ ...mine, ...holder }));
  leave({ pid: process.ppid, started });
  expect(takeLock(at('lock'))).toBe(process.ppid);
  for (const gone of [
    { pid: process.ppid, started: '1' },
    { pid: 2 ** 22 + 1 },
    { host: 'elsewhere', pid: process.ppid, started },
  ]) {
    leave(gone);
    expect(takeLock(at('lock'))).toBeNull();
  }
  writeFileSync(at('lock'), 'not a lock');
  expect(takeLock(at('lock'))).toBeNull();
});

test('tasks hold every input once, in order, small ones together', async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(fc.nat(300), { maxLength: 200 }), async (sizes) => {
      const inputs: ListedInput[] = sizes.map((size, i) => ({ uri: String(i), path: '', size, modified: 0 }));
      const list = async function* (): AsyncGenerator<ListedInput> {
        yield* inputs;
      };
      const tasks = [];
      for await (const task of planTasks(list(), 200)) tasks.push(task);
      expect(tasks.flatMap((task) => task.inputs)).toEqual(inputs);
      expect(tasks.map(({ number }) => number)).toEqual(tasks.map((_, i) => i));
      for (const { inputs: group } of tasks) {
        expect(group.length).toBeLessThanOrEqual(64);
        const before = group.slice(0, -1).reduce((sum, one) => sum + ('size' in one ? one.size : 0), 0);
        expect(before).toBeLessThan(200);
      }
    }),
  );
});

test('totals add up in any order', () => {
  const one = startTotals();
  one.documents = 2;
  tally(one.errors, 'E_B', 2);
  const two = startTotals();
  tally(two.errors, 'E_A');
  const [forth, back] = [startTotals(), startTotals()];
  for (const part of [one, two]) addTotals(forth, part);
  for (const part of [two, one]) addTotals(back, part);
  expect(JSON.stringify(sortTotals(forth))).toBe(JSON.stringify(sortTotals(back)));
  expect(forth).toMatchObject({ documents: 2, errors: { E_A: 1, E_B: 2 } });
});

test('a watchdog ends what stands still while a document is read, and nothing else', () => {
  const watchdog = new Watchdog(0.000001);
  const beats = { extracting: new Beat(), starting: new Beat(), moving: new Beat() };
  const stops = {
    extracting: new AbortController(),
    starting: new AbortController(),
    moving: new AbortController(),
  };
  beats.extracting.enter('extracting', 0, 1);
  beats.moving.enter('extracting', 0, 1);
  for (const name of ['extracting', 'starting', 'moving'] as const) watchdog.begin(beats[name], stops[name]);
  for (let i = 0; i < 5; i++) {
    watchdog.look();
    beats.moving.enter('extracting', 0, i);
  }
  expect([stops.extracting, stops.starting, stops.moving].map(({ signal }) => signal.aborted)).toEqual([
    true,
    false,
    false,
  ]);
});

test('what two threads see of a beat is the same', () => {
  const beat = new Beat();
  beat.enter('reading', 3, 9);
  beat.countBytes(5_000_000_000);
  beat.count('documents', 2);
  const other = new Beat(beat.memory);
  expect([
    other.phase,
    other.look('file'),
    other.look('member'),
    other.bytesRead,
    other.look('documents'),
  ]).toEqual(['reading', 3, 9, 5_000_000_000, 2]);
});

test.each([
  [Object.assign(new Error('aborted'), { name: 'AbortError' }), 'E_TIMEOUT'],
  [Object.assign(new Error('memory'), { code: 'ERR_WORKER_OUT_OF_MEMORY' }), 'E_MEMORY'],
  [new Error('anything else'), 'E_INTERNAL'],
  [null, 'E_INTERNAL'],
])('what a pool says %#', (error, code) => {
  expect(judgeStop(error)).toBe(code);
});

describe('progress', () => {
  const file = (size: number, from = 0): ListedFile => ({
    uri: 'f',
    path: '',
    size,
    modified: 0,
    ...(from > 0 && { range: { from: { offset: from, member: 1 }, end: size } }),
  });

  test('a task that is taken up again has its finished files and the part before the place behind it', () => {
    const task = { number: 0, inputs: [file(100), file(400, 150), file(30)] };
    expect(measureShare(task, taskStart)).toEqual({ before: 0, bytes: 380 });
    const at = { file: 1, member: 3, from: { offset: 200, member: 3 }, fromMember: 3 };
    expect(measureShare(task, at)).toEqual({ before: 150, bytes: 380 });
    expect(measureShare(task, { ...taskStart, file: 2 })).toEqual({ before: 350, bytes: 380 });
  });

  test('what is read to prove a place, bytes of others, makes no task more than done', () => {
    const meter = new Meter(1000, startTotals());
    const [first, second] = [new Beat(), new Beat()];
    meter.begin(first, { before: 0, bytes: 300 });
    meter.begin(second, { before: 100, bytes: 700 });
    first.countBytes(900);
    second.countBytes(50);
    expect(meter.progress).toMatchObject({ doneBytes: 450, readBytes: 950 });
    meter.end(first);
    meter.finishBytes(300);
    expect(meter.progress).toMatchObject({ doneBytes: 450, readBytes: 950 });
  });
});
