import { appendFileSync, readdirSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { makeOutputError } from '../output/index.js';
import { encodeFrame, readFrames, type FrameHead } from './frame.js';
import { taskStart, type Checkpoint } from './task.js';

/** Where the output of a task stands, and how far it is. */
export interface Spool {
  readonly path: string;
  readonly nextFrame: number;
  readonly at: Checkpoint;
  readonly ended: boolean;
}

/** The place up to which a task is already in the parts. */
export interface Consumed {
  readonly frame: number;
  readonly at: Checkpoint;
}

export const nothingConsumed: Consumed = { frame: 0, at: taskStart };

/** The spools of a run: one for each task and attempt, so that a thread that is being ended cannot spoil the next one. */
export class Spools {
  readonly #folder: string;
  readonly #attempts = new Map<number, number>();

  constructor(folder: string) {
    this.#folder = folder;
    for (const name of readdirSync(folder)) {
      const [task = 0, attempt = 0] = name.split('.').map(Number);
      this.#attempts.set(task, Math.max(attempt, this.#attempts.get(task) ?? 0));
    }
  }

  /** Opens a spool for the next attempt at a task, with all whole frames that earlier attempts left. */
  take(task: number, consumed: Consumed = nothingConsumed): Spool {
    const last = this.#attempts.get(task) ?? -1;
    const path = this.#path(task, last + 1);
    this.#attempts.set(task, last + 1);
    let spool: Spool = { path, nextFrame: consumed.frame, at: consumed.at, ended: false };
    try {
      for (let attempt = last; attempt >= 0; attempt--)
        for (const { head, body } of readFrames(this.#path(task, attempt))) {
          // Attempts repeat each other frame by frame: any of them can go on where another was cut.
          if (head.number !== spool.nextFrame) continue;
          appendFileSync(path, encodeFrame(head, body));
          spool = advance(spool, head);
        }
    } catch (error) {
      throw makeOutputError(path, error);
    }
    for (let attempt = last; attempt >= 0; attempt--) rmSync(this.#path(task, attempt), { force: true });
    return spool;
  }

  /** The task is in the parts. */
  drop(task: number): void {
    const last = this.#attempts.get(task) ?? -1;
    for (let attempt = last; attempt >= 0; attempt--) rmSync(this.#path(task, attempt), { force: true });
    this.#attempts.delete(task);
  }

  /** What a run that was ended left of tasks that are in the parts. */
  dropBefore(task: number): void {
    for (const number of [...this.#attempts.keys()]) if (number < task) this.drop(number);
  }

  #path(task: number, attempt: number): string {
    return join(this.#folder, `${String(task)}.${String(attempt)}`);
  }
}

function advance(spool: Spool, head: FrameHead): Spool {
  return { ...spool, nextFrame: head.number + 1, at: head.at, ended: head.end };
}
