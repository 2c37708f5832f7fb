import { describe, expect, test } from '@jest/globals';
import { sliceTexts } from './sliceTexts.js';
import { decodeText } from '../../src/text/index.js';

/** Right share in per cent; they only rise. 120 bytes of a Word page may hold nothing but markup. */
const floors = { whole: 99.5, 4096: 99.5, 512: 99.5, 120: 98 } as const;

const slices = [...sliceTexts({ 4096: 2, 512: 4, 120: 8 })];

function tell(bytes: Uint8Array): string {
  const text = decodeText({ bytes, uri: 'slice', entry: null, url: null, declaredCharset: null });
  return 'code' in text ? text.code : text.encoding;
}

describe.each(['utf-8', 'gb18030', 'big5', 'utf-16le', 'utf-16be'] as const)('%s', (encoding) => {
  const own = slices.filter((slice) => slice.encoding === encoding);

  test.each(['whole', 4096, 512, 120] as const)('slices of %s bytes', (size) => {
    const chosen = own.filter((slice) => slice.size === size);
    const right = chosen.filter(({ bytes }) => tell(bytes) === encoding).length;
    expect(chosen.length).toBeGreaterThanOrEqual(30);
    expect((100 * right) / chosen.length).toBeGreaterThanOrEqual(floors[size]);
  });

  test('with a byte order mark, whole or cut behind it', () => {
    const marked = own.filter(({ mark }) => mark !== null);
    for (const { bytes, mark } of marked)
      expect(tell(Buffer.concat([mark ?? Buffer.alloc(0), bytes]))).toBe(encoding);
    expect(marked.length > 0).toBe(encoding !== 'big5');
  });
});
