import { findCharsetFamily, type CharsetFamily } from '../knowledge/encodings/charsetLabels.js';

/** What the page or its container says of its encoding. */
export interface Declaration {
  readonly label: string;
  readonly family: CharsetFamily;
  readonly where: 'container' | 'XML declaration' | 'meta charset';
}

const headBytes = 4096;
const xmlDeclaration = /^\s{0,20}<\?xml\s[^>]{0,200}?encoding\s{0,5}=\s{0,5}["']([\w.:-]{1,40})["']/i;
const metaCharset = /<meta\s[^>]{0,300}?charset\s{0,5}=\s{0,5}["']?\s{0,5}([\w.:-]{1,40})/i;

/** The first kilobytes as ASCII; the NULs of UTF-16 are left out, so that its declarations are seen too. */
function readHead(bytes: Uint8Array): string {
  const head = Buffer.from(bytes.buffer, bytes.byteOffset, Math.min(bytes.length, headBytes)).toString(
    'latin1',
  );
  return head.includes('\0') ? head.replaceAll('\0', '') : head;
}

/** The declarations in the order of their weight: container, XML declaration, meta. Unknown labels are passed over. */
export function findDeclarations(bytes: Uint8Array, declaredCharset: string | null): Declaration[] {
  const head = readHead(bytes);
  if (declaredCharset === null && !head.includes('<')) return [];
  const found: [Declaration['where'], string | undefined][] = [
    ['container', declaredCharset ?? undefined],
    ['XML declaration', head.includes('<?xml') ? xmlDeclaration.exec(head)?.[1] : undefined],
    ['meta charset', /<meta\s/i.test(head) ? metaCharset.exec(head)?.[1] : undefined],
  ];
  return found.flatMap(([where, label]) => {
    const family = label === undefined ? null : findCharsetFamily(label);
    return label === undefined || family === null ? [] : [{ where, label, family }];
  });
}
