import { statSync } from 'node:fs';
import { OutputError } from '../output/index.js';
import { Beat } from './beat.js';
import { judgeStop } from './guard.js';
import type { Journal } from './journal.js';
import type { Meter } from './meter.js';
import { BatchRefusal } from './refusal.js';
import { nothingConsumed, type Consumed, type Spool, type Spools } from './spools.js';
import { startPool, type Pool } from './startPool.js';
import { measureShare, type Condemned, type ReadingOptions, type Task, type WorkerTask } from './task.js';
import type { TaskEnd } from './readTask.js';
import { Watchdog } from './watchdog.js';

/** Reads tasks in threads that are kept. A thread that is stuck is ended, and a new one goes on behind what held it. */
export class TaskPool {
  readonly #pool: Pool;
  readonly #spools: Spools;
  readonly #journal: Journal;
  readonly #options: ReadingOptions;
  readonly #watchdog: Watchdog;
  readonly #meter: Meter;
  /** Where the output of a task that has begun stands. */
  readonly places = new Map<number, string>();

  /** A run that ends takes its threads along: that is nobody's fault. */
  #isClosing = false;
  readonly #force: boolean;

  constructor(
    { jobs, force }: { readonly jobs: number; readonly force: boolean },
    spools: Spools,
    journal: Journal,
    options: ReadingOptions,
    meter: Meter,
  ) {
    this.#force = force;
    this.#spools = spools;
    this.#journal = journal;
    this.#options = options;
    this.#meter = meter;
    this.#watchdog = new Watchdog(options.guard.seconds * 1000);
    this.#pool = startPool(jobs, options.guard);
  }

  /** Looks for threads that are stuck. To be called again and again. */
  watch(): void {
    this.#watchdog.look();
  }

  /** Reads one task to its end; what earlier attempts and runs have read of it is not read again. */
  async run(task: Task, consumed: Consumed = nothingConsumed): Promise<void> {
    const condemned = this.#journal.condemned(task.number);
    for (;;) {
      const spool = this.#spools.take(task.number, consumed);
      this.places.set(task.number, spool.path);
      if (spool.ended) return;
      if (!this.#force) refuseChanged(task, spool);
      const beat = new Beat();
      const stop = new AbortController();
      const order: WorkerTask = {
        ...task,
        spool: spool.path,
        nextFrame: spool.nextFrame,
        start: spool.at,
        condemned,
        options: this.#options,
        beat: beat.memory,
      };
      const end: Promise<TaskEnd> = this.#pool.threads.run(order, { name: 'readTask', signal: stop.signal });
      this.#meter.begin(beat, measureShare(task, spool.at));
      this.#watchdog.begin(beat, stop);
      try {
        const result = await Promise.race([end, this.#pool.failed]);
        if (!result.done) throw new OutputError(result.path, result.reason);
        return;
      } catch (error) {
        const culprit = this.#isClosing ? null : findCulprit(beat, error, condemned);
        if (culprit === null) throw error;
        condemned.push(culprit);
        this.#journal.add({ kind: 'condemned', task: task.number, ...culprit });
      } finally {
        this.#watchdog.end(beat);
        this.#meter.end(beat);
      }
    }
  }

  async close(): Promise<void> {
    this.#isClosing = true;
    await this.#pool.threads.destroy();
  }
}

/** In a file that has changed since its first members were read, nothing is where it was. */
function refuseChanged({ inputs }: Task, { at }: Spool): void {
  const input = inputs[at.file];
  if (at.member === 0 || input === undefined || 'problem' in input) return;
  const stats = statSync(Buffer.from(input.path, 'base64'), { throwIfNoEntry: false });
  if (stats?.size === input.size && Math.round(stats.mtimeMs) === input.modified) return;
  throw new BatchRefusal('inputChanged', { uri: input.uri });
}

/** What was in work when a thread came to its end; null where that was nobody's fault. */
function findCulprit(beat: Beat, error: unknown, condemned: readonly Condemned[]): Condemned | null {
  if (error instanceof OutputError || beat.phase === 'starting') return null;
  const file = beat.look('file');
  const member = beat.look('member');
  const isCondemned = (phase: Condemned['phase']): boolean =>
    condemned.some((one) => one.file === file && one.member === member && one.phase === phase);
  // A document that is not read any more and still ends the thread does so while it is taken from its file.
  const wanted = beat.phase === 'reading' ? 'reading' : 'extracting';
  const phase = isCondemned(wanted) ? 'reading' : wanted;
  return isCondemned(phase) ? null : { file, member, phase, code: judgeStop(error) };
}
