import type { Beat } from './beat.js';

interface Watched {
  readonly stop: AbortController;
  step: number;
  /** Milliseconds for which it has stood still. */
  still: number;
}

/** Waiting for a disk is no fault of a document: reading may stand still for so many times the limit. */
const readingFactor = 10;

/** Ends what stands still for too long. Time counts only while this process runs too: a machine may sleep. */
export class Watchdog {
  readonly #limit: number;
  readonly #watched = new Map<Beat, Watched>();
  #looked = performance.now();

  constructor(limit: number) {
    this.#limit = limit;
  }

  begin(beat: Beat, stop: AbortController): void {
    this.#watched.set(beat, { stop, step: -1, still: 0 });
  }

  end(beat: Beat): void {
    this.#watched.delete(beat);
  }

  look(): void {
    const now = performance.now();
    const passed = Math.min(now - this.#looked, longestPause(this.#limit));
    this.#looked = now;
    for (const [beat, watched] of this.#watched) {
      const step = beat.look('step');
      const { phase } = beat;
      watched.still = step === watched.step && phase !== 'starting' ? watched.still + passed : 0;
      watched.step = step;
      const limit = phase === 'extracting' ? this.#limit : this.#limit * readingFactor;
      if (watched.still > limit) watched.stop.abort();
    }
  }
}

/** How often to look: often enough for the limit to be kept to a tenth. */
export const watchInterval = (limit: number): number => Math.min(100, Math.max(5, limit / 10));

/** Between two looks no more time is counted than this. */
const longestPause = (limit: number): number => 5 * watchInterval(limit);
