import { makeLine, type RecordLine, type Wishes } from '../../batch/readRecords.js';
import type { Source } from '../../types.js';
import type { OptionValues } from '../options.js';
import { onlyInput, openWork, type Work } from './openWork.js';

/** Reads documents one after the other. */
export interface DocumentReader {
  readonly read: (source: Source) => Promise<readonly RecordLine[]>;
  readonly close: () => Promise<void>;
}

/** Reads the records of documents. */
export function openReader(
  inputs: readonly string[],
  options: OptionValues,
  corrections?: Wishes['corrections'],
): DocumentReader {
  return makeReader(openWork('readDocument', onlyInput(inputs, options), options, corrections));
}

/** Documents that took too long or too much memory give error records. */
export function makeReader({ run, close }: Work<'readDocument'>): DocumentReader {
  return {
    async read(source) {
      const outcome = await run(source);
      return outcome.done ? outcome.made : [makeLine(outcome.record)];
    },
    close,
  };
}
