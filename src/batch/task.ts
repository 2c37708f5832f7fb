import type { FieldNames, InputProblem, Limits, ReadPosition } from '../bytes/index.js';
import type { Failure } from '../types.js';
import type { Guard, StopCode } from './guard.js';
import type { Wishes } from './readRecords.js';

/** One line of the list of inputs: a file, or a name that led to none. */
export type ListedInput = ListedFile | ListedProblem;

export interface ListedFile {
  readonly uri: string;
  /** The absolute path in base64: names are bytes. */
  readonly path: string;
  /** Of the whole file. */
  readonly size: number;
  readonly modified: number;
  /** One part of a large file that several threads share; none for the whole of it. */
  readonly range?: FileRange;
}

/** From the beginning of a line to the beginning of another, or the end of the file. */
export interface FileRange {
  readonly from: ReadPosition;
  readonly end: number;
}

/** Bytes of a file, or of the part of it, that are to be read. */
export const measureInput = (input: ListedInput): number =>
  'problem' in input ? 0 : input.range ? input.range.end - input.range.from.offset : input.size;

export interface ListedProblem {
  readonly problem: InputProblem;
}

/** A place in a task at which work can go on. */
export interface Checkpoint {
  readonly file: number;
  /** Members of that file that are done. */
  readonly member: number;
  /** Where the file is entered, and how many members lie before that place; the beginning when null. */
  readonly from: ReadPosition | null;
  readonly fromMember: number;
}

export const taskStart: Checkpoint = { file: 0, member: 0, from: null, fromMember: 0 };

/** A member that ended a thread, or at which reading the file did. */
export interface Condemned {
  readonly file: number;
  readonly member: number;
  readonly phase: 'reading' | 'extracting';
  readonly code: StopCode;
}

/** What is the same for every task of a run. */
export interface ReadingOptions {
  readonly wishes: Wishes;
  readonly guard: Guard;
  readonly limits: Partial<Limits>;
  readonly fields: FieldNames;
  readonly all: boolean;
  readonly prefilter: boolean;
  readonly compress: boolean;
  /** Characters of records after which a frame is closed. */
  readonly frameLength: number;
  /** Bytes of the input after which a frame is closed: what a resumed run may have to read again. */
  readonly frameBytes: number;
  /** Documents after which the task ends. */
  readonly limit: number | null;
}

/** Consecutive inputs, read by one worker into one spool. */
export interface Task {
  readonly number: number;
  readonly inputs: readonly ListedInput[];
}

/** Bytes of a task, and how many of them lie before the place where reading begins. */
export interface Share {
  readonly before: number;
  readonly bytes: number;
}

/** What a thread that begins at a checkpoint has of its task behind it. */
export function measureShare({ inputs }: Task, { file, from }: Checkpoint): Share {
  const sum = (some: readonly ListedInput[]): number =>
    some.reduce((total, input) => total + measureInput(input), 0);
  const input = inputs[file];
  const begin = input === undefined || 'problem' in input ? 0 : (input.range?.from.offset ?? 0);
  const inFile = from === null ? 0 : Math.max(0, from.offset - begin);
  return { before: sum(inputs.slice(0, file)) + inFile, bytes: sum(inputs) };
}

/** A task for a worker. */
export interface WorkerTask extends Task {
  readonly spool: string;
  readonly nextFrame: number;
  readonly start: Checkpoint;
  readonly condemned: readonly Condemned[];
  readonly options: ReadingOptions;
  readonly beat: SharedArrayBuffer;
}

/** A line of errors.ndjson. `record` is the id of the error record; an input that could not be read has none. */
export interface ErrorLine extends Failure {
  readonly uri: string;
  readonly entry: string | null;
  readonly url: string | null;
  readonly record: string | null;
}
