import { describeTooLarge, maxDocumentBytes } from '../bytes/limits.js';
import { offeredEncodings } from '../knowledge/encodings/charsetLabels.js';
import type { Failure, Source, Text } from '../types.js';
import { countReplacements } from './countReplacements.js';
import { decodeBytes } from './decodeBytes.js';
import { describeMojibake, describeReplacements } from './describeDamage.js';
import { describeWrongDeclarations } from './describeWrongDeclarations.js';
import { detectEncoding } from './detectEncoding.js';
import { describeMixture } from './findMixture.js';
import { findDeclarations } from './findDeclarations.js';
import { obeyForced } from './obeyForced.js';
import { parseEncodingName } from './parseEncodingName.js';
import { repairDoubleEncoding } from './repairDoubleEncoding.js';
import { refuseSevenBit } from './refuseSevenBit.js';
import { refuseControlCharacters, refuseKnownFormat } from './refuseBinary.js';

export { parseEncodingName, type ForcedEncoding } from './parseEncodingName.js';

export interface DecodeOptions {
  /** Name of the encoding to be taken whatever the bytes say (`utf8`, `gbk`, `cp936`, `big5`, `utf-16` …). */
  readonly forced?: string;
  /** 20 MB unless given. */
  readonly maxBytes?: number;
}

/** Something other than white space, zero-width and control characters. */
const inked = /[^\s\p{Cc}\u200b-\u200d\u2060]/u;

/**
 * Source → Text: decodes the bytes of one document.
 *
 * @returns the text with the encoding and on what it was told, and warnings `W_REPLACEMENT_CHARACTERS`,
 * `W_MOJIBAKE`, `W_REPAIRED_ENCODING`, `W_MIXED_ENCODINGS`, `W_DECLARED_ENCODING_WRONG`; or a failure: `E_EMPTY`
 * (nothing but white space), `E_UNSUPPORTED` (a format that is not text, HZ or UTF-7), `E_TOO_LARGE` (over 20 MB), `E_ENCODING_NAME` (`forced` is no known name).
 */
export function decodeText(source: Source, options: DecodeOptions = {}): Text | Failure {
  const { bytes } = source;
  const maxBytes = options.maxBytes ?? maxDocumentBytes;
  if (bytes.length > maxBytes)
    return { code: 'E_TOO_LARGE', message: describeTooLarge(bytes.length, maxBytes) };
  const forced = options.forced === undefined ? null : parseEncodingName(options.forced);
  if (options.forced !== undefined && forced === null) return refuseName(options.forced);
  const known = refuseKnownFormat(bytes);
  if (known) return known;
  const declarations = findDeclarations(bytes, source.declaredCharset);
  const detection = forced === null ? detectEncoding(bytes, declarations) : obeyForced(bytes, forced);
  if (!detection.encoding.startsWith('utf-16')) {
    const binary = refuseControlCharacters(bytes);
    if (binary && !bytes.every((byte) => byte <= 0x20)) return refuseSevenBit(bytes) ?? binary;
  }
  const body = bytes.subarray(detection.bom + detection.skip);
  const decoded = decodeBytes(body, detection.encoding);
  const string = detection.skip > 0 ? `\uFFFD${decoded}` : decoded;
  if (!inked.test(string)) {
    return {
      code: 'E_EMPTY',
      message: 'the document is empty or holds white space only; check how it was saved',
    };
  }
  const isAscii = detection.encoding === 'utf-8' && string.length === body.length;
  const sevenBit = isAscii ? refuseSevenBit(body) : null;
  if (sevenBit) return sevenBit;
  const replacements = countReplacements(string, body, detection.encoding);
  const repair = replacements.first >= 0 ? null : repairDoubleEncoding(string);
  return {
    string: repair?.string ?? string,
    encoding: detection.encoding,
    basis: detection.basis,
    replacements: replacements.produced,
    warnings: [
      ...describeWrongDeclarations(string, detection.encoding, declarations),
      ...(detection.mixture ? [describeMixture(detection.mixture)] : []),
      ...describeReplacements(string, replacements, detection.encoding),
      ...(repair ? [repair.notice] : describeMojibake(string, replacements)),
    ],
  };
}

function refuseName(name: string): Failure {
  return {
    code: 'E_ENCODING_NAME',
    message: `"${name}" is not an encoding that is read; take one of ${offeredEncodings.join(', ')}`,
  };
}
