import { closeSync, createReadStream, openSync, renameSync, statSync } from 'node:fs';
import { resolve } from 'node:path';
import { createInterface } from 'node:readline';
import {
  cutFile,
  defaultLimits,
  listInputs,
  refuseInput,
  type InputFile,
  type InputOptions,
  type OpenOptions,
} from '../bytes/index.js';
import { describeSystemError } from '../bytes/inputProblem.js';
import { flushToDisk, writeAll } from './durable.js';
import { measureInput, type ListedInput, type Task } from './task.js';

/** Share `number` of `of`, counted from 1. */
export interface Shard {
  readonly number: number;
  readonly of: number;
}

/** The inputs of a run in order: every file of a shard once, and what could not be found. */
export async function* findInputs(
  inputs: readonly string[],
  options: InputOptions,
  shard: Shard | null,
): AsyncGenerator<ListedInput> {
  let number = 0;
  for await (const found of listInputs(inputs, options)) {
    const turn = number++;
    if (shard !== null && turn % shard.of !== shard.number - 1) continue;
    yield 'code' in found ? { problem: found } : describeFile(found);
  }
}

function describeFile({ uri, path }: InputFile): ListedInput {
  if (path === null) {
    const advice =
      'standard input cannot be read again by a run that is resumed; name a file, or use extract';
    return { problem: refuseInput('E_NEEDS_FILE', advice, uri) };
  }
  try {
    const { size, mtimeMs } = statSync(path);
    return { uri, path: absolutePath(path).toString('base64'), size, modified: Math.round(mtimeMs) };
  } catch (error) {
    return { problem: describeSystemError(uri, error) };
  }
}

const slash = 0x2f;

/** A run may be resumed from elsewhere. */
function absolutePath(path: Buffer): Buffer {
  if (process.platform === 'win32') return Buffer.from(resolve(path.toString()));
  return path[0] === slash ? path : Buffer.concat([Buffer.from(`${process.cwd()}/`), path]);
}

/**
 * Bytes of a part of a large file: small against it, and large against what beginning a task costs. Lines are documents
 * to be read, half a second of them; of a crawl most is passed over.
 */
const partBytes = { lines: 1024 * 1024, records: 8 * 1024 * 1024 };

/** Files of lines and crawls in parts, so that one large file keeps all threads busy. It is read once for that. */
export async function* cutLargeFiles(
  found: AsyncIterable<ListedInput>,
  { fields = {}, limits }: Pick<OpenOptions, 'fields' | 'limits'>,
): AsyncGenerator<ListedInput> {
  const maxMembers = limits?.entries ?? defaultLimits.entries;
  for await (const input of found) {
    const isLarge = !('problem' in input) && input.size >= 2 * partBytes.lines;
    const file = isLarge ? { uri: input.uri, path: Buffer.from(input.path, 'base64') } : null;
    const cuts = file && (await cutFile(file, { every: partBytes, maxMembers, fields }));
    if (!isLarge || !cuts) yield input;
    else {
      const begins = [{ offset: 0, member: 0 }, ...cuts];
      for (const [i, from] of begins.entries())
        yield { ...input, range: { from, end: begins[i + 1]?.offset ?? input.size } };
    }
  }
}

const flushedLength = 64 * 1024;

/** Keeps the list of inputs: a resumed run reads the same files in the same order, whatever came since. */
export async function keepInputs(found: AsyncIterable<ListedInput>, path: string): Promise<void> {
  const prepared = `${path}.tmp`;
  const file = openSync(prepared, 'w');
  try {
    let text = '';
    for await (const input of found) {
      text += `${JSON.stringify(input)}\n`;
      if (text.length < flushedLength) continue;
      writeAll(file, Buffer.from(text));
      text = '';
    }
    writeAll(file, Buffer.from(text));
  } finally {
    closeSync(file);
  }
  flushToDisk(prepared);
  renameSync(prepared, path);
}

/** The list, line by line. */
export async function* readInputs(path: string): AsyncGenerator<ListedInput> {
  for await (const line of createInterface({ input: createReadStream(path), crlfDelay: Infinity }))
    yield JSON.parse(line) as ListedInput;
}

export interface InputSizes {
  readonly files: number;
  /** Files, and parts of those that are shared. */
  readonly parts: number;
  readonly bytes: number;
}

export async function measureInputs(path: string): Promise<InputSizes> {
  const sizes = { files: 0, parts: 0, bytes: 0 };
  for await (const input of readInputs(path)) {
    if ('problem' in input) continue;
    if ((input.range?.from.offset ?? 0) === 0) sizes.files++;
    sizes.parts++;
    sizes.bytes += measureInput(input);
  }
  return sizes;
}

/** Small files are read many to a task: a task costs more than a page. */
const taskInputs = 64;

/** Groups consecutive inputs into tasks of about this size; a larger file is a task of its own. */
export async function* planTasks(
  inputs: AsyncIterable<ListedInput>,
  taskBytes: number,
): AsyncGenerator<Task> {
  let number = 0;
  let group: ListedInput[] = [];
  let size = 0;
  for await (const input of inputs) {
    group.push(input);
    size += measureInput(input);
    if (size < taskBytes && group.length < taskInputs) continue;
    yield { number: number++, inputs: group };
    group = [];
    size = 0;
  }
  if (group.length > 0) yield { number, inputs: group };
}
