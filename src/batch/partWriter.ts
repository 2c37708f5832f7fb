import { closeSync, copyFileSync, fstatSync, ftruncateSync, openSync, rmSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import { makeOutputError, OutputError } from '../output/index.js';
import { flushToDisk, publishFile, writeAll } from './durable.js';
import { namePart, type BatchFolder } from './folder.js';
import type { Frame } from './frame.js';
import type { Journal, PublishedPart } from './journal.js';
import { taskStart, type Checkpoint } from './task.js';
import { addTotals, startTotals, type Totals } from './totals.js';

export interface PartOptions {
  /** No part is larger, unless a single frame is. */
  readonly partBytes: number;
  readonly compress: boolean;
}

interface Place {
  readonly task: number;
  readonly frame: number;
  readonly at: Checkpoint;
}

const lostErrors = 'it is shorter than the journal of the run says; begin again in another folder';

const encodeErrors = (errors: readonly unknown[]): Buffer =>
  Buffer.from(errors.map((error) => `${JSON.stringify(error)}\n`).join(''));

/**
 * Frames, in order, to parts and to errors.ndjson. A part is written aside, brought to the disk, given its name, and then
 * entered in the journal; what is not in the journal is made again from the spools.
 */
export class PartWriter {
  readonly totals: Totals = startTotals();
  readonly #folder: BatchFolder;
  readonly #journal: Journal;
  readonly #options: PartOptions;
  readonly #errors: number;
  #errorBytes: number;
  #part: number | null = null;
  #partBytes = 0;
  #partRecords = 0;
  #place: Place;

  constructor(folder: BatchFolder, journal: Journal, options: PartOptions) {
    this.#folder = folder;
    this.#journal = journal;
    this.#options = options;
    const last = journal.parts.at(-1);
    this.#place = { task: last?.task ?? 0, frame: last?.frame ?? 0, at: last?.at ?? taskStart };
    this.#errorBytes = last?.errorBytes ?? 0;
    if (last) addTotals(this.totals, last.totals);
    this.#errors = openErrors(folder.preparedErrors, this.#errorBytes);
  }

  /** The first frame that is still wanted. */
  get place(): Place {
    return this.#place;
  }

  /** Adds the next frame; true when the parts before it are published. */
  add(task: number, { head, body }: Frame): boolean {
    const isFull = this.#partBytes > 0 && this.#partBytes + body.length > this.#options.partBytes;
    if (isFull) this.#publish();
    if (body.length > 0) this.#write(body);
    this.#partRecords += head.records;
    this.#guard(this.#folder.preparedErrors, () => {
      const errors = encodeErrors(head.errors);
      writeAll(this.#errors, errors);
      this.#errorBytes += errors.length;
    });
    addTotals(this.totals, head.totals);
    this.#place = head.end
      ? { task: task + 1, frame: 0, at: taskStart }
      : { task, frame: head.number + 1, at: head.at };
    return isFull;
  }

  /** Publishes what is left; a run without any record gives one empty part, so that a pattern finds something. */
  finish(): PublishedPart[] {
    if (this.#partBytes > 0) this.#publish();
    else if (this.#journal.parts.length === 0) {
      this.#write(this.#options.compress ? gzipSync('') : Buffer.alloc(0));
      this.#publish();
    }
    this.#guard(this.#folder.errors, () => {
      closeSync(this.#errors);
      // A copy: a run that ends before its summary is written finds the errors where it left them.
      const finished = `${this.#folder.preparedErrors}.finished`;
      copyFileSync(this.#folder.preparedErrors, finished);
      publishFile(finished, this.#folder.errors);
    });
    return this.#journal.parts;
  }

  #write(body: Buffer): void {
    this.#guard(this.#folder.preparedPart, () => {
      this.#part ??= openSync(this.#folder.preparedPart, 'w');
      writeAll(this.#part, body);
      this.#partBytes += body.length;
    });
  }

  #publish(): void {
    const number = this.#journal.parts.length;
    const { compress } = this.#options;
    const path = this.#folder.part(number, compress);
    this.#guard(path, () => {
      if (this.#part !== null) closeSync(this.#part);
      publishFile(this.#folder.preparedPart, path);
      flushToDisk(this.#folder.preparedErrors);
    });
    this.#journal.add({
      kind: 'part',
      name: namePart(number, compress),
      records: this.#partRecords,
      bytes: this.#partBytes,
      ...this.#place,
      errorBytes: this.#errorBytes,
      totals: structuredClone(this.totals),
    });
    this.#part = null;
    this.#partBytes = 0;
    this.#partRecords = 0;
  }

  #guard<T>(path: string, work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw makeOutputError(path, error);
    }
  }
}

/** The errors of the parts that are published; those behind them are made again. */
function openErrors(path: string, length: number): number {
  try {
    const file = openSync(path, 'a');
    if (fstatSync(file).size >= length) {
      ftruncateSync(file, length);
      return file;
    }
    closeSync(file);
  } catch (error) {
    throw makeOutputError(path, error);
  }
  throw new OutputError(path, lostErrors);
}

/** What an ended run had prepared is made again. */
export function dropPreparedPart({ preparedPart }: BatchFolder): void {
  rmSync(preparedPart, { force: true });
}
