import { describeTooLarge, maxDocumentBytes } from '../bytes/limits.js';
import { offeredEncodings } from '../knowledge/encodings/charsetLabels.js';
import type { EncodingName, Failure, Notice, Source, Text } from '../types.js';
import { countReplacements } from './countReplacements.js';
import { decodeBytes } from './decodeBytes.js';
import { describeMojibake, describeReplacements } from './describeDamage.js';
import { detectEncoding, type Detection } from './detectEncoding.js';
import { findBom } from './findBom.js';
import { findDeclarations, type Declaration } from './findDeclarations.js';
import { findUtf16 } from './findUtf16.js';
import { parseEncodingName, type ForcedEncoding } from './parseEncodingName.js';
import { rankEncodings } from './rankEncodings.js';
import { refuseControlCharacters, refuseKnownFormat } from './refuseBinary.js';
import { sampleBytes } from './sampleBytes.js';

export { parseEncodingName, type ForcedEncoding } from './parseEncodingName.js';

export interface DecodeOptions {
  /** Name of the encoding to be taken whatever the bytes say (`utf8`, `gbk`, `cp936`, `big5`, `utf-16` …). */
  readonly forced?: string;
}

/** Something other than white space, zero-width characters and NULs. */
const inked = /[^\s\u0000\u200b-\u200d\u2060\ufeff]/u;

/**
 * Source → Text: decodes the bytes of one document.
 *
 * @returns the text with the encoding and on what it was told, and warnings `W_REPLACEMENT_CHARACTERS`,
 * `W_MOJIBAKE`, `W_DECLARED_ENCODING_WRONG`; or a failure: `E_EMPTY` (nothing but white space), `E_UNSUPPORTED`
 * (a format that is not text), `E_TOO_LARGE` (over 20 MB), `E_ENCODING_NAME` (`forced` is no known name).
 */
export function decodeText(source: Source, options: DecodeOptions = {}): Text | Failure {
  const { bytes } = source;
  if (bytes.length > maxDocumentBytes)
    return { code: 'E_TOO_LARGE', message: describeTooLarge(bytes.length) };
  const forced = options.forced === undefined ? null : parseEncodingName(options.forced);
  if (options.forced !== undefined && forced === null) return refuseName(options.forced);
  const known = refuseKnownFormat(bytes);
  if (known) return known;
  const declarations = findDeclarations(bytes, source.declaredCharset);
  const detection = forced === null ? detectEncoding(bytes, declarations) : obeyForced(bytes, forced);
  if (!detection.encoding.startsWith('utf-16')) {
    const binary = refuseControlCharacters(bytes);
    if (binary && bytes.length > 0 && !bytes.every((byte) => byte <= 0x20)) return binary;
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
  const replacements = countReplacements(string, body, detection.encoding);
  return {
    string,
    encoding: detection.encoding,
    basis: detection.basis,
    replacements: replacements.produced,
    warnings: [
      ...describeWrongDeclarations(string, detection.encoding, declarations),
      ...describeReplacements(string, replacements, detection.encoding),
      ...describeMojibake(string, replacements),
    ],
  };
}

function refuseName(name: string): Failure {
  return {
    code: 'E_ENCODING_NAME',
    message: `"${name}" is not an encoding that is read; take one of ${offeredEncodings.join(', ')}`,
  };
}

/** A forced encoding is taken as it is; only the byte order mark and a cut first character are looked for. */
function obeyForced(bytes: Uint8Array, forced: ForcedEncoding): Detection {
  const mark = findBom(bytes);
  if (forced === 'utf-16') {
    const marked = mark?.encoding.startsWith('utf-16') ? mark : null;
    const found = marked ? null : findUtf16(bytes);
    const encoding = marked?.encoding ?? found?.encoding ?? 'utf-16le';
    return { encoding, basis: 'forced', bom: marked?.length ?? 0, skip: found?.skip ?? 0 };
  }
  const bom = mark && mark.encoding === forced ? mark.length : 0;
  const first = bytes[bom] ?? 0;
  if ((forced === 'gb18030' || forced === 'big5') && first >= 0x80) {
    const ranked = rankEncodings(sampleBytes(bytes.subarray(bom)), true, [], [forced]);
    return { encoding: forced, basis: 'forced', bom, skip: ranked.skip };
  }
  return { encoding: forced, basis: 'forced', bom, skip: 0 };
}

const families: Readonly<Record<EncodingName, readonly string[]>> = {
  'utf-8': ['utf-8'],
  gb18030: ['gb18030'],
  big5: ['big5'],
  'utf-16le': ['utf-16le', 'utf-16'],
  'utf-16be': ['utf-16be', 'utf-16'],
};

function describeWrongDeclarations(
  string: string,
  encoding: EncodingName,
  declarations: readonly Declaration[],
): Notice[] {
  const wrong = declarations.find(({ family }) => !families[encoding].includes(family));
  // In plain ASCII every declaration is as good as another.
  if (!wrong || !/[^\u0000-\u007f]/u.test(string)) return [];
  return [
    {
      code: 'W_DECLARED_ENCODING_WRONG',
      message: `the ${wrong.where} says ${wrong.label}, but the bytes are ${encoding} and were decoded as that`,
    },
  ];
}
