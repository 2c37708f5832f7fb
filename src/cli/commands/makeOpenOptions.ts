import type { FieldNames, Limits, OpenOptions } from '../../bytes/index.js';
import type { OptionValues } from '../options.js';
import { readNumber, readSize } from './readFigures.js';

function readLimits(options: OptionValues): Partial<Limits> {
  const { maxDocument, maxExpansion, maxDepth, maxEntries } = options;
  return {
    ...(maxDocument === undefined ? {} : { documentBytes: readSize('--max-document', maxDocument) }),
    ...(maxExpansion === undefined ? {} : { expansion: readNumber('--max-expansion', maxExpansion) }),
    ...(maxDepth === undefined ? {} : { depth: readNumber('--max-depth', maxDepth) }),
    ...(maxEntries === undefined ? {} : { entries: readNumber('--max-entries', maxEntries) }),
  };
}

function readFields({ textField, htmlField, urlField }: OptionValues): FieldNames {
  return {
    ...(textField === undefined ? {} : { text: textField }),
    ...(htmlField === undefined ? {} : { html: htmlField }),
    ...(urlField === undefined ? {} : { url: urlField }),
  };
}

/** What the options say of archives and dumps. */
export function makeOpenOptions(options: OptionValues): OpenOptions {
  return {
    limits: readLimits(options),
    fields: readFields(options),
    all: options.all ?? false,
    prefilter: options.prefilter ?? true,
  };
}
