import type { DocumentReader } from '../../batch/documentReader.js';
import { makeLine, readSource, type RecordLine, type Wishes } from '../../batch/readRecords.js';
import { isOfficeFormat, tellFormat } from '../../document/office/tell-format.js';
import type { Source } from '../../types.js';
import type { OptionValues } from '../options.js';
import { compilePlainly } from './compilePlainly.js';
import { makeWishes, readGuard } from './makeWishes.js';

/** A thread costs more than reading a text of this size. */
const smallBytes = 1024 * 1024;

/**
 * Reads documents apart, in a thread that can be ended when one of them takes too long. The one small text or page that
 * a run is for is read here: starting a thread would take longer.
 */
export function openReader(
  inputs: readonly string[],
  options: OptionValues,
  corrections?: Wishes['corrections'],
): DocumentReader {
  const wishes = makeWishes(options, corrections);
  const guard = readGuard(options, 'extract');
  const named = inputs.length === 0 ? '-' : inputs[0];
  const isOnly = inputs.length <= 1 && options.filesFrom === undefined;
  let apart: Promise<DocumentReader> | null = null;
  const readOne = async (source: Source): Promise<RecordLine[]> => {
    const optimiseAgain = compilePlainly(source.bytes.length);
    const records = await readSource(source, wishes);
    optimiseAgain();
    return records.map(makeLine);
  };
  return {
    async read(source) {
      if (isOnly && source.uri === named && isSmallText(source)) return readOne(source);
      apart ??= import('../../batch/documentReader.js').then(({ readApart }) => readApart(wishes, guard));
      return (await apart).read(source);
    },
    async close() {
      await (await apart)?.close();
    },
  };
}

const isSmallText = ({ bytes, entry }: Source): boolean =>
  entry === null && bytes.length <= smallBytes && !isOfficeFormat(tellFormat(bytes));
