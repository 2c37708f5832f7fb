import type { Beat } from './beat.js';
import type { Share } from './task.js';
import type { Totals } from './totals.js';

/** How far a run is. */
export interface Progress {
  /** From the first run on. */
  readonly documents: number;
  readonly reports: number;
  readonly errors: number;
  /** Bytes of the input files that are done, from the first run on. */
  readonly doneBytes: number;
  readonly totalBytes: number;
  /** Documents and bytes that this run has read; what is read to prove where a part begins is among them. */
  readonly readDocuments: number;
  readonly readBytes: number;
  readonly seconds: number;
}

/** Adds up what the threads of this run tell. */
export class Meter {
  readonly #running = new Map<Beat, Share>();
  readonly #started = performance.now();
  readonly #before: number;
  #documents = 0;
  #reports: number;
  #errors: number;
  #readBytes = 0;
  #doneBytes = 0;

  constructor(
    readonly totalBytes: number,
    before: Totals,
  ) {
    this.#before = before.documents;
    this.#reports = before.records['ok'] ?? 0;
    this.#errors = (before.records['error'] ?? 0) + before.problems;
  }

  begin(beat: Beat, share: Share): void {
    this.#running.set(beat, share);
  }

  end(beat: Beat): void {
    this.#running.delete(beat);
    this.#documents += beat.look('documents');
    this.#reports += beat.look('reports');
    this.#errors += beat.look('errors');
    this.#readBytes += beat.bytesRead;
  }

  /** Input files of this size are done, or were done by an earlier run. */
  finishBytes(bytes: number): void {
    this.#doneBytes += bytes;
  }

  get seconds(): number {
    return (performance.now() - this.#started) / 1000;
  }

  get progress(): Progress {
    const running = [...this.#running];
    const sum = (count: (beat: Beat, share: Share) => number): number =>
      running.reduce((total, [beat, share]) => total + count(beat, share), 0);
    const documents = this.#documents + sum((beat) => beat.look('documents'));
    // Proving where a part of a large file begins reads bytes that belong to others.
    const done = sum((beat, { before, bytes }) => Math.min(bytes, before + beat.bytesRead));
    return {
      documents: this.#before + documents,
      readDocuments: documents,
      reports: this.#reports + sum((beat) => beat.look('reports')),
      errors: this.#errors + sum((beat) => beat.look('errors')),
      doneBytes: Math.min(this.totalBytes, this.#doneBytes + done),
      totalBytes: this.totalBytes,
      readBytes: this.#readBytes + sum((beat) => beat.bytesRead),
      seconds: this.seconds,
    };
  }
}
