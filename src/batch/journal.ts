import { closeSync, ftruncateSync, openSync, readFileSync } from 'node:fs';
import { syncFile } from '../output/syncFile.js';
import { makeOutputError } from '../output/index.js';
import { writeAll } from './durable.js';
import type { Checkpoint, Condemned } from './task.js';
import type { Totals } from './totals.js';

/** What must be the same when a run is taken up again, by the name under which the user knows it. */
export type Terms = Readonly<Record<string, unknown>>;

/** The first line. */
interface Beginning {
  readonly kind: 'begin';
  readonly terms: Terms;
  readonly started: string;
}

/** A run was taken up again. */
interface Resumption {
  readonly kind: 'resume';
  readonly started: string;
}

/** A part is published: everything up to this place is in the output. */
export interface PublishedPart {
  readonly kind: 'part';
  readonly name: string;
  readonly records: number;
  readonly bytes: number;
  /** The first task that is not, or not wholly, in the parts so far, the first frame of it, and where that begins. */
  readonly task: number;
  readonly frame: number;
  readonly at: Checkpoint;
  /** Bytes of errors.ndjson up to this place. */
  readonly errorBytes: number;
  readonly totals: Totals;
}

/** A document ended its thread: it is not tried again. */
interface Sentence extends Condemned {
  readonly kind: 'condemned';
  readonly task: number;
}

export type JournalLine = Beginning | Resumption | PublishedPart | Sentence;

/** An append-only file of what is certain. Every line is on the disk before the work goes on. */
export class Journal {
  readonly #file: number;
  readonly lines: JournalLine[];

  constructor(readonly path: string) {
    try {
      const { lines, length } = readLines(path);
      this.lines = lines;
      this.#file = openSync(path, 'a');
      // A line that a power cut left unfinished.
      ftruncateSync(this.#file, length);
    } catch (error) {
      throw makeOutputError(path, error);
    }
  }

  add(line: JournalLine): void {
    this.lines.push(line);
    try {
      writeAll(this.#file, Buffer.from(`${JSON.stringify(line)}\n`));
      syncFile(this.#file);
    } catch (error) {
      throw makeOutputError(this.path, error);
    }
  }

  close(): void {
    closeSync(this.#file);
  }

  get terms(): Terms | null {
    const [first] = this.lines;
    return first?.kind === 'begin' ? first.terms : null;
  }

  get parts(): PublishedPart[] {
    return this.lines.filter((line) => line.kind === 'part');
  }

  condemned(task: number): Condemned[] {
    return this.lines.filter((line) => line.kind === 'condemned').filter((line) => line.task === task);
  }
}

function readLines(path: string): { lines: JournalLine[]; length: number } {
  const lines: JournalLine[] = [];
  let length = 0;
  const text = readFileSync(path, { encoding: 'utf8', flag: 'a+' });
  for (const line of text.split('\n').slice(0, -1)) {
    try {
      lines.push(JSON.parse(line) as JournalLine);
    } catch {
      break;
    }
    length += Buffer.byteLength(line) + 1;
  }
  return { lines, length };
}
