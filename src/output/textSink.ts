/** Where text goes. Errors of the place itself are thrown as `OutputError`. */
export interface TextSink {
  /** Resolves when more can be written. */
  readonly write: (text: string) => Promise<void>;
  /** Everything was written: what was only prepared becomes visible. */
  readonly finish: () => Promise<void>;
  /** Something went wrong: leaves no trace of what was prepared. */
  readonly abort: () => void;
  /** The reader has gone (`| head -1`): further writing is pointless, and no error. */
  readonly isBroken: () => boolean;
}
