/**
 * Words without which no page is a report of this kind: one of each list, in simplified or traditional characters.
 * Pages of archives that lack them are passed over undecoded, so the bytes of the words in the other encodings stand
 * here too (a test holds them against iconv-lite); null where an encoding has no such character.
 */
export interface SubjectWord {
  readonly word: string;
  /** Hexadecimal. */
  readonly gb18030: string;
  readonly big5: string | null;
}

/** What every title and every chapter speaks of. */
export const subject: readonly SubjectWord[] = [
  { word: '公开', gb18030: 'b9abbfaa', big5: null },
  { word: '公開', gb18030: 'b9abe95f', big5: 'a4bdb67d' },
];

/** What it is, or what it counts. */
export const matter: readonly SubjectWord[] = [
  { word: '申请', gb18030: 'c9eac7eb', big5: null },
  { word: '申請', gb18030: 'c9ead588', big5: 'a5d3bdd0' },
  { word: '报告', gb18030: 'b1a8b8e6', big5: null },
  { word: '報告', gb18030: '88f3b8e6', big5: 'b3f8a769' },
  { word: '年报', gb18030: 'c4eab1a8', big5: null },
  { word: '年報', gb18030: 'c4ea88f3', big5: 'a67eb3f8' },
  { word: '总结', gb18030: 'd7dcbde1', big5: null },
  { word: '總結', gb18030: 'bf82bd59', big5: 'c160b5b2' },
  { word: '汇报', gb18030: 'bbe3b1a8', big5: null },
  { word: '匯報', gb18030: '855288f3', big5: 'b6d7b3f8' },
  { word: '复议', gb18030: 'b8b4d2e9', big5: null },
  { word: '復議', gb18030: '8fcdd768', big5: 'b45fc4b3' },
  { word: '诉讼', gb18030: 'cbdfcbcf', big5: null },
  { word: '訴訟', gb18030: 'd456d441', big5: 'b644b35e' },
];

/**
 * What 信息 in UTF-8 becomes when it is read as GBK and saved again, behind an even and behind an odd number of characters:
 * such pages can be repaired, so they are not passed over. They come as valid UTF-8.
 */
export const misread: readonly string[] = ['淇℃伅', '俊鎭'];
