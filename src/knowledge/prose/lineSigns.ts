import type { Wording } from './wording.js';

/** How lines begin, and which headings are read as sentences. */
export const lineSigns = {
  /** Marks of a list without numbers. */
  bullets: {
    pattern: /^[●■◆★▲△▪•◇○※☆►▶√·*]{1,3}(?![一二三四五六七八九\d])/,
    examples: ['●现场咨询', '■收费', '·网上申请'],
    nearMisses: ['现场咨询', '*12', '1、咨询'],
  },
  /** A title that says something with a colon or a denial is read too: 收费情况：全年未收费. */
  states: {
    pattern: /[：:，]|未|没有/,
    examples: ['收费情况：全年未收费', '没有收费'],
    nearMisses: ['收费及减免情况'],
  },
} as const satisfies Readonly<Record<string, Wording>>;
