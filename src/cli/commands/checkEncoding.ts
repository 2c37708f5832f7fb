import { offeredEncodings } from '../../knowledge/encodings/charsetLabels.js';
import { parseEncodingName } from '../../text/parseEncodingName.js';
import { UsageError } from '../usageError.js';

/** Refuses a name of an encoding that nobody knows before anything is read. */
export function checkEncoding(name: string | undefined): void {
  if (name === undefined || parseEncodingName(name) !== null) return;
  throw new UsageError('usage.unknownEncoding', { token: `"${name}"`, allowed: offeredEncodings.join(', ') });
}
