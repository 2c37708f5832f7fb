import { sevenBitEncodings } from '../knowledge/encodings/sevenBit.js';
import type { Failure } from '../types.js';
import { commonCharacters, scoreCharacters } from './scoreCharacters.js';

const sampledBytes = 16 * 1024;
/** Chinese read rightly reaches 0.7 and more; words that only look like a run stay far below. */
const readableMean = 0.55;
const leastCharacters = 6;

/** Refuses a text of plain ASCII whose runs read as Chinese in an encoding of seven bits, and names it. */
export function refuseSevenBit(bytes: Uint8Array): Failure | null {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, sampledBytes)).toString(
    'latin1',
  );
  for (const { name, command, run, decode } of sevenBitEncodings) {
    const decoded = Array.from(head.matchAll(run), ([, characters = '']) => decode(characters)).join('');
    const { mean, characters } = scoreCharacters(decoded, commonCharacters('gb18030'));
    if (characters < leastCharacters || mean < readableMean || /^\p{ASCII}*$/u.test(decoded)) continue;
    const message = `text in ${name} is not read: convert it to UTF-8 (${command}) and give that`;
    return { code: 'E_UNSUPPORTED', message };
  }
  return null;
}
