import { batchGuard, defaultGuard, type Guard } from '../../batch/guard.js';
import type { Wishes } from '../../batch/readRecords.js';
import type { OptionValues } from '../options.js';
import { readMegabytes, readNumber, readSeconds, readSize } from './readFigures.js';

/** What the options say of every record. */
export function makeWishes(
  { encoding, omit, facts, maxDocument, maxNesting }: OptionValues,
  corrections: Wishes['corrections'] = [],
): Wishes {
  return {
    ...(corrections.length === 0 ? {} : { corrections }),
    ...(encoding === undefined ? {} : { encoding }),
    ...(maxDocument === undefined ? {} : { maxDocumentBytes: readSize('--max-document', maxDocument) }),
    ...(maxNesting === undefined ? {} : { maxNesting: readNumber('--max-nesting', maxNesting) }),
    ...(omit === undefined ? {} : { omit }),
    ...(facts === undefined ? {} : { facts }),
  };
}

/** How long a document may take, and how much memory. */
export function readGuard({ timeout, memory }: OptionValues, command: 'extract' | 'batch'): Guard {
  const guard = command === 'batch' ? batchGuard : defaultGuard;
  return {
    seconds: timeout === undefined ? guard.seconds : readSeconds('--timeout', timeout),
    megabytes: memory === undefined ? guard.megabytes : readMegabytes('--memory', memory),
  };
}
