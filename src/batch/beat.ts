/** What a worker is doing. */
const phases = { starting: 0, reading: 1, extracting: 2, writing: 3 } as const;
export type Phase = keyof typeof phases;
const phaseNames = Object.keys(phases) as Phase[];

/** Places of the shared memory. */
const cells = {
  /** Grows with everything that happens: a worker whose step stands still is stuck. */
  step: 0,
  phase: 1,
  file: 2,
  /** Members of the file so far, the one in work included. */
  member: 3,
  frames: 4,
  documents: 5,
  reports: 6,
  errors: 7,
} as const;
const bytesCell = 0;
const smallBytes = Object.keys(cells).length * Int32Array.BYTES_PER_ELEMENT;

/**
 * What a worker tells of its work while it works, in memory that both threads see: it reaches the main thread even when
 * the worker never comes back.
 */
export class Beat {
  readonly #small: Int32Array;
  readonly #large: BigInt64Array;

  constructor(readonly memory: SharedArrayBuffer = new SharedArrayBuffer(smallBytes + 8)) {
    this.#small = new Int32Array(memory, 0, smallBytes / Int32Array.BYTES_PER_ELEMENT);
    this.#large = new BigInt64Array(memory, smallBytes, 1);
  }

  /** The worker begins something else. */
  enter(phase: Phase, file: number, member: number): void {
    Atomics.store(this.#small, cells.file, file);
    Atomics.store(this.#small, cells.member, member);
    Atomics.store(this.#small, cells.phase, phases[phase]);
    Atomics.add(this.#small, cells.step, 1);
  }

  count(what: 'frames' | 'documents' | 'reports' | 'errors', by = 1): void {
    Atomics.add(this.#small, cells[what], by);
  }

  /** Bytes that came from the disk. */
  countBytes(read: number): void {
    Atomics.add(this.#large, bytesCell, BigInt(read));
    Atomics.add(this.#small, cells.step, 1);
  }

  get bytesRead(): number {
    return Number(Atomics.load(this.#large, bytesCell));
  }

  get phase(): Phase {
    return phaseNames[this.look('phase')] ?? 'starting';
  }

  look(what: keyof typeof cells): number {
    return Atomics.load(this.#small, cells[what]);
  }
}
