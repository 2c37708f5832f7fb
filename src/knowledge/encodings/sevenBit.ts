/**
 * Encodings of seven bits that carry Chinese in printable ASCII. They are named, not read: hardly a page is left in them, and
 * whoever meets one can convert it.
 */
export interface SevenBitEncoding {
  readonly name: string;
  /** How to convert such a file. */
  readonly command: string;
  /** One run of characters; matched globally on the first bytes as Latin-1. Group 1 holds them. */
  readonly run: RegExp;
  /** The characters of a run's group 1. */
  readonly decode: (run: string) => string;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

const [escape, shiftOut, shiftIn] = ['\x1b', '\x0e', '\x0f'];

const decodeGb = (run: string): string =>
  new TextDecoder('gb18030').decode(Uint8Array.from(run, (character) => character.charCodeAt(0) | 0x80));

export const sevenBitEncodings: readonly SevenBitEncoding[] = [
  {
    name: 'HZ (HZ-GB-2312)',
    command: 'iconv -f HZ -t UTF-8',
    // A first byte is never }, so that the first ~} ends the run.
    run: /~\{([!-~]{2,400}?)~\}/g,
    decode: decodeGb,
    examples: ['~{U~8.PEO"9+?*~}', '2013~{Dj6H1(8f~}'],
    nearMisses: ['a ~{b} c', '~{}~}'],
  },
  {
    name: 'ISO-2022-CN',
    command: 'iconv -f ISO-2022-CN -t UTF-8',
    run: new RegExp(`${escape}\\$\\)A${shiftOut}([!-~]{2,400})${shiftIn}`, 'g'),
    decode: decodeGb,
    examples: ['\x1b$)A\x0eU~8.PEO"\x0f'],
    nearMisses: ['\x1b[0m', '\x0e\x0f'],
  },
  {
    name: 'UTF-7',
    command: 'iconv -f UTF-7 -t UTF-8',
    run: /\+([A-Za-z0-9+/]{3,400})-?/g,
    decode: (run) => {
      const bytes = Buffer.from(run, 'base64');
      return new TextDecoder('utf-16be').decode(bytes.subarray(0, bytes.length & ~1));
    },
    examples: ['+Zz9e3E/hYG8-', '2013+XnReppZ5'],
    nearMisses: ['1+2=3', 'a+bcdef', 'C++'],
  },
];
