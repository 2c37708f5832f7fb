/**
 * Files beside the pages in archives and crawls that cannot be reports. Pages are known by what they hold; these are
 * told by their names where the name is sure, by their first bytes, or by the type that the server gave.
 */
export type OtherKind = 'picture' | 'media' | 'font' | 'style' | 'script' | 'program' | 'system_file';

export interface OtherFile {
  readonly kind: OtherKind;
  /** Endings of names. */
  readonly endings: readonly string[];
  /** True where a file of this name is one only if its bytes are not text: pages are saved under odd names. */
  readonly binary: boolean;
}

export const otherFiles: readonly OtherFile[] = [
  {
    kind: 'picture',
    endings: ['jpg', 'jpeg', 'png', 'gif', 'bmp', 'ico', 'webp', 'tif', 'tiff', 'psd', 'emf', 'wmf', 'cur'],
    binary: true,
  },
  { kind: 'picture', endings: ['svg'], binary: false },
  {
    kind: 'media',
    endings: [
      'mp3',
      'mp4',
      'avi',
      'flv',
      'swf',
      'wmv',
      'wma',
      'wav',
      'mov',
      'rm',
      'rmvb',
      'm4a',
      'webm',
      'ogg',
    ],
    binary: true,
  },
  { kind: 'font', endings: ['woff', 'woff2', 'ttf', 'ttc', 'eot', 'otf'], binary: true },
  { kind: 'style', endings: ['css', 'less', 'scss'], binary: false },
  { kind: 'script', endings: ['js', 'mjs', 'vbs', 'map'], binary: false },
  { kind: 'program', endings: ['exe', 'dll', 'so', 'class', 'pyc', 'msi', 'apk', 'db'], binary: true },
];

/** Names that systems leave in archives. */
export const systemFile = /(?:^|\/)(?:__MACOSX\/|\.DS_Store$|Thumbs\.db$|desktop\.ini$|\._[^/]*$)/i;

/** What servers call them (`Content-Type`). */
export const otherTypes: readonly { readonly kind: OtherKind; readonly type: RegExp }[] = [
  { kind: 'picture', type: /^image\//i },
  { kind: 'media', type: /^(?:audio|video)\/|x-shockwave-flash/i },
  { kind: 'font', type: /^font\/|^application\/(?:x-)?(?:font|vnd\.ms-fontobject)/i },
  { kind: 'style', type: /^text\/css/i },
  { kind: 'script', type: /^(?:text|application)\/(?:x-)?(?:java|ecma)script/i },
];

/** First bytes (Latin-1) of such files, beside those of `fileSignatures`. */
export const otherSignatures: readonly {
  readonly kind: OtherKind;
  readonly offset: number;
  readonly bytes: string;
}[] = [
  { kind: 'picture', offset: 0, bytes: '\x00\x00\x01\x00' },
  { kind: 'font', offset: 0, bytes: 'wOFF' },
  { kind: 'font', offset: 0, bytes: 'wOF2' },
  { kind: 'font', offset: 0, bytes: 'OTTO' },
  { kind: 'font', offset: 0, bytes: '\x00\x01\x00\x00\x00' },
  { kind: 'media', offset: 4, bytes: 'ftyp' },
  { kind: 'media', offset: 0, bytes: 'ID3' },
  { kind: 'media', offset: 0, bytes: 'FLV\x01' },
  { kind: 'media', offset: 0, bytes: 'OggS' },
  { kind: 'media', offset: 0, bytes: '\x1a\x45\xdf\xa3' },
  { kind: 'media', offset: 0, bytes: '\x30\x26\xb2\x75\x8e\x66\xcf\x11' },
  { kind: 'program', offset: 0, bytes: '\x7fELF' },
  { kind: 'program', offset: 0, bytes: '\xca\xfe\xba\xbe' },
];
