import { openFile, type Member, type ReadPosition } from '../bytes/index.js';
import { errorRecord } from '../extract.js';
import { OutputError } from '../output/index.js';
import type { Failure, Source } from '../types.js';
import { Beat } from './beat.js';
import { describeStop, recordStop, type StopCode } from './guard.js';
import { readSource, recordUnread } from './readRecords.js';
import { SpoolWriter } from './spoolWriter.js';
import { taskStart, type Checkpoint, type ListedFile, type ListedInput, type WorkerTask } from './task.js';
import { tally } from './totals.js';

/** How a task ended for the worker; errors of the output come as values, because a thread's errors lose their class. */
export type TaskEnd =
  { readonly done: true } | { readonly done: false; readonly path: string; readonly reason: string };

/** Reads the inputs of a task from a checkpoint on into its spool. */
export async function readTask(task: WorkerTask): Promise<TaskEnd> {
  try {
    await new TaskReader(task).run();
    return { done: true };
  } catch (error) {
    if (error instanceof OutputError) return { done: false, path: error.path, reason: error.reason };
    throw error;
  }
}

class TaskReader {
  readonly #task: WorkerTask;
  readonly #beat: Beat;
  readonly #spool: SpoolWriter;
  #documents = 0;
  #file: number;
  /** Members of the file so far. */
  #member = 0;
  /** The last place at which the file can be entered. */
  #from: ReadPosition | null = null;
  #fromMember = 0;
  /** The place at which the frame in work began. */
  #frameOffset = 0;

  constructor(task: WorkerTask) {
    this.#task = task;
    this.#beat = new Beat(task.beat);
    this.#spool = new SpoolWriter(task.spool, task.nextFrame, task.options);
    this.#file = task.start.file;
  }

  async run(): Promise<void> {
    const { inputs, start } = this.#task;
    for (; this.#file < inputs.length && !this.#isAtLimit; this.#file++) {
      const input = inputs[this.#file];
      if (input) await this.#readInput(input, this.#file === start.file ? start : taskStart);
      this.#beat.enter('writing', this.#file, this.#member);
      if (this.#spool.isFull(0)) this.#closeFrame({ ...taskStart, file: this.#file + 1 });
    }
    this.#closeFrame({ ...taskStart, file: inputs.length }, true);
    this.#spool.close();
  }

  async #readInput(input: ListedInput, start: Checkpoint): Promise<void> {
    this.#member = start.fromMember;
    this.#from = start.from;
    this.#fromMember = start.fromMember;
    this.#beat.enter('reading', this.#file, this.#member + 1);
    if ('problem' in input) {
      await this.#take({ kind: 'problem', next: null, problem: input.problem });
      return;
    }
    this.#from ??= input.range?.from ?? null;
    this.#frameOffset = this.#from?.offset ?? 0;
    try {
      let verdict = this.#verdict('reading');
      if (verdict === null)
        for await (const member of this.#openInput(input)) {
          this.#member++;
          if (this.#member > start.member) await this.#take(member);
          this.#pass(member, this.#member > start.member);
          if (this.#isAtLimit) return;
          verdict = this.#verdict('reading');
          if (verdict !== null) break;
          this.#beat.enter('reading', this.#file, this.#member + 1);
        }
      if (verdict !== null) this.#giveUp(input.uri, describeStop(verdict, this.#task.options.guard));
    } catch (error) {
      if (error instanceof OutputError) throw error;
      const message = `reading this file made the tool fail (${String(error).slice(0, 300)}); please report it`;
      this.#giveUp(input.uri, { code: 'E_INTERNAL', message });
    }
  }

  #openInput({ uri, path, range }: ListedFile): AsyncGenerator<Member> {
    const { limits, fields, all, prefilter } = this.#task.options;
    return openFile(
      { uri, path: Buffer.from(path, 'base64') },
      {
        ...(this.#from === null ? {} : { from: this.#from }),
        ...(range === undefined ? {} : { until: range.end }),
        limits,
        fields,
        all,
        prefilter,
        onBytes: (read) => {
          this.#beat.countBytes(read);
        },
      },
    );
  }

  /** What becomes of one member. */
  async #take(member: Member): Promise<void> {
    const { all } = this.#task.options;
    this.#spool.countMember();
    if (member.kind === 'document') {
      await this.#takeDocument(member.source);
      return;
    }
    if (member.kind === 'skipped') tally(this.#spool.totals.skipped, member.reason);
    const unread = recordUnread(member, all);
    if (unread.kind === 'record') {
      this.#countDocument(0);
      this.#spool.addRecord(unread.record);
    } else if (unread.kind === 'message' && member.kind === 'problem') {
      this.#spool.totals.problems++;
      const { code, message, uri, entry } = member.problem;
      this.#spool.addError({ code, message, uri, entry, url: null, record: null });
    }
    if (member.kind === 'problem') this.#beat.count('errors');
  }

  async #takeDocument(source: Source): Promise<void> {
    const { wishes, guard } = this.#task.options;
    this.#beat.enter('extracting', this.#file, this.#member);
    const verdict = this.#verdict('extracting');
    const records =
      verdict === null ? await readSource(source, wishes) : [recordStop(source, verdict, guard)];
    this.#beat.enter('writing', this.#file, this.#member);
    this.#countDocument(source.bytes.length);
    for (const record of records) {
      this.#spool.addRecord(record);
      if (record.status === 'ok') this.#beat.count('reports');
      if (record.status === 'error') this.#beat.count('errors');
    }
  }

  #countDocument(bytes: number): void {
    this.#documents++;
    this.#beat.count('documents');
    this.#spool.totals.documents++;
    this.#spool.totals.bytes += bytes;
  }

  /** Remembers how far the file is read, and closes a frame where enough has gathered. */
  #pass(member: Member, isNew: boolean): void {
    if (member.next !== null) {
      this.#from = member.next;
      this.#fromMember = this.#member;
    }
    if (!isNew) return;
    const inputBytes = member.next === null ? 0 : member.next.offset - this.#frameOffset;
    if (!this.#spool.isFull(inputBytes)) return;
    this.#closeFrame({
      file: this.#file,
      member: this.#member,
      from: this.#from,
      fromMember: this.#fromMember,
    });
    // As a run that goes on from here would have it.
    this.#frameOffset = this.#from?.offset ?? 0;
  }

  #closeFrame(at: Checkpoint, end = false): void {
    this.#beat.enter('writing', this.#file, this.#member);
    this.#spool.closeFrame(at, end);
    this.#beat.count('frames');
  }

  /** Reading this file cannot go on; what was read of it stays. */
  #giveUp(uri: string, failure: Failure): void {
    this.#countDocument(0);
    this.#beat.count('errors');
    this.#spool.addRecord(errorRecord(failure, { uri, bytes: null, sha256: null }));
  }

  #verdict(phase: 'reading' | 'extracting'): StopCode | null {
    const member = phase === 'reading' ? this.#member + 1 : this.#member;
    const found = this.#task.condemned.find(
      (one) => one.phase === phase && one.file === this.#file && one.member === member,
    );
    return found?.code ?? null;
  }

  get #isAtLimit(): boolean {
    const { limit } = this.#task.options;
    return limit !== null && this.#documents >= limit;
  }
}
