import type { EncodingName } from '../../types.js';

/** What a label stands for; `utf-16` leaves the byte order open, `other` is a charset that is never right here. */
export type CharsetFamily = EncodingName | 'utf-16' | 'other';

/** Names under which pages, servers and users know the encodings, in lower case. Every GB name is GB 18030. */
const labels: Readonly<Record<CharsetFamily, readonly string[]>> = {
  'utf-8': ['utf-8', 'utf8', 'utf_8', 'unicode-1-1-utf-8', 'utf-8-sig', 'utf8mb4', 'cp65001', '65001'],
  gb18030: [
    'gb18030',
    'gb-18030',
    'gb_18030',
    'gb18030-2000',
    'gb18030-2005',
    'gb18030-2022',
    'gbk',
    'x-gbk',
    'gb2312',
    'gb-2312',
    'gb_2312',
    'gb2312-80',
    'gb_2312-80',
    'csgb2312',
    'iso-ir-58',
    'csiso58gb231280',
    'euc-cn',
    'euccn',
    'cp936',
    'ms936',
    'windows-936',
    'x-windows-936',
    '936',
    'chinese',
  ],
  big5: [
    'big5',
    'big-5',
    'big5-hkscs',
    'big5hkscs',
    'cn-big5',
    'csbig5',
    'x-x-big5',
    'cp950',
    'ms950',
    '950',
  ],
  'utf-16le': ['utf-16le', 'utf16le', 'utf_16_le', 'ucs-2le', 'ucs2le', 'unicodefffe', 'x-utf-16le'],
  'utf-16be': ['utf-16be', 'utf16be', 'utf_16_be', 'ucs-2be', 'ucs2be', 'unicodefeff', 'x-utf-16be'],
  'utf-16': ['utf-16', 'utf16', 'utf_16', 'ucs-2', 'ucs2', 'unicode', 'iso-10646-ucs-2'],
  other: [
    'iso-8859-1',
    'iso8859-1',
    'iso_8859-1',
    'latin1',
    'latin-1',
    'l1',
    'iso-8859-15',
    'us-ascii',
    'ascii',
    'windows-1252',
    'cp1252',
    'windows-1251',
    'shift_jis',
    'shift-jis',
    'sjis',
    'euc-jp',
    'euc-kr',
    'euc-tw',
    'iso-2022-jp',
    'iso-2022-cn',
    'hz-gb-2312',
  ],
};

const families = new Map<string, CharsetFamily>(
  (Object.entries(labels) as [CharsetFamily, readonly string[]][]).flatMap(([family, names]) =>
    names.map((name) => [name, family] as const),
  ),
);

/** What a label stands for, or null for a label that nobody knows. */
export function findCharsetFamily(label: string): CharsetFamily | null {
  return families.get(label.trim().toLowerCase()) ?? null;
}

/** Names of encodings to offer to a user; `parseEncodingName` knows more. */
export const offeredEncodings = [
  'utf-8',
  'gb18030',
  'gbk',
  'gb2312',
  'big5',
  'utf-16',
  'utf-16le',
  'utf-16be',
] as const;
