import { closeSync, openSync } from 'node:fs';
import { gzipSync } from 'node:zlib';
import type { GovRecord } from '../index.js';
import { makeOutputError } from '../output/index.js';
import { writeAll } from './durable.js';
import { encodeFrame } from './frame.js';
import { GrowingText } from './growingText.js';
import type { Checkpoint, ErrorLine, ReadingOptions } from './task.js';
import { countRecord, nameCorrected, startTotals, type Totals } from './totals.js';

/** Twice as fast as the usual 6, and 7 % larger, for records. */
const packLevel = 4;
/** Members after which a frame is closed, whatever they came to: many small ones are work too. */
const frameMembers = 256;

/** Gathers records into frames and writes these to a spool. Where a frame ends depends on the input alone. */
export class SpoolWriter {
  readonly #file: number;
  readonly #path: string;
  readonly #options: ReadingOptions;
  readonly #corrected: ReadonlySet<string>;
  #number: number;
  readonly #text = new GrowingText();
  #records = 0;
  #length = 0;
  #members = 0;
  #errors: ErrorLine[] = [];
  totals: Totals = startTotals();

  constructor(path: string, nextFrame: number, options: ReadingOptions) {
    this.#path = path;
    this.#number = nextFrame;
    this.#options = options;
    this.#corrected = new Set(options.wishes.corrections?.map(nameCorrected));
    this.#file = this.#guard(() => openSync(path, 'a'));
  }

  addRecord(record: GovRecord): void {
    const json = JSON.stringify(record);
    this.#text.addLine(json);
    this.#records++;
    this.#length += json.length + 1;
    countRecord(this.totals, record, this.#corrected);
    const { uri, entry, url } = record.source;
    if (record.error) this.#errors.push({ uri, entry, url, ...record.error, record: record.id });
  }

  addError(error: ErrorLine): void {
    this.#errors.push(error);
  }

  countMember(): void {
    this.#members++;
  }

  isFull(inputBytes: number): boolean {
    return (
      this.#length >= this.#options.frameLength ||
      this.totals.bytes >= this.#options.frameBytes ||
      inputBytes >= this.#options.frameBytes ||
      this.#members >= frameMembers ||
      // Only whole frames can be left out when the limit is reached.
      (this.#options.limit !== null && this.totals.documents > 0)
    );
  }

  /** Writes what has gathered as one frame. */
  closeFrame(at: Checkpoint, end: boolean): void {
    const text = this.#text.take();
    const body = this.#options.compress && text.length > 0 ? gzipSync(text, { level: packLevel }) : text;
    const head = {
      number: this.#number++,
      records: this.#records,
      totals: this.totals,
      errors: this.#errors,
      at,
      end,
    };
    const bytes = encodeFrame(head, body);
    this.#guard(() => {
      writeAll(this.#file, bytes);
    });
    this.#records = 0;
    this.#length = 0;
    this.#members = 0;
    this.#errors = [];
    this.totals = startTotals();
  }

  close(): void {
    closeSync(this.#file);
  }

  #guard<T>(work: () => T): T {
    try {
      return work();
    } catch (error) {
      throw makeOutputError(this.#path, error);
    }
  }
}
