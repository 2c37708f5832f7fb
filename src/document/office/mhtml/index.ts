import { decodeText } from '../../../text/index.js';
import type { Failure, Text } from '../../../types.js';
import type { OfficeText } from '../officeText.js';
import { readParts, type MimePart } from './readParts.js';

const mediaType = 'multipart/related';

/**
 * A page saved as one file (.mht, or .doc as Word's "single file web page"). Pages of frames are parts of their own:
 * the one with most Chinese text is the article. Its encoding is the record's.
 */
export function readMhtml(bytes: Uint8Array): Promise<OfficeText | Failure> {
  const message = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const parts = readParts(message.trimStart());
  return Promise.resolve(
    readBest(parts.filter(({ type }) => type === 'text/html' || type === 'application/xhtml+xml')) ??
      readBest(parts.filter(({ type }) => type === 'text/plain')) ?? {
        code: 'E_NO_TEXT',
        message: 'the saved page has no part with text; open it in a browser and save it as HTML',
      },
  );
}

function readBest(parts: readonly MimePart[]): OfficeText | Failure | null {
  let best: { readonly text: Text; readonly part: MimePart; readonly size: number } | null = null;
  let failure: Failure | null = null;
  for (const part of parts) {
    const text = decodeText({
      bytes: part.bytes,
      uri: '',
      entry: null,
      url: null,
      declaredCharset: part.charset,
    });
    if ('code' in text) {
      failure ??= text;
      continue;
    }
    const size = text.string.match(/[\u4e00-\u9fff]/g)?.length ?? 0;
    if (best === null || size > best.size) best = { text, part, size };
  }
  if (best === null) return failure;
  if (best.part.cut)
    return { code: 'E_TRUNCATED', message: 'the saved page ends in the middle; save or fetch it again' };
  const { string, encoding, basis, warnings } = best.text;
  const content = best.part.type === 'text/plain' ? { text: string } : { html: string };
  return { ...content, mediaType, encoding, basis, warnings };
}
