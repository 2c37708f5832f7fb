import type { Wording } from './wording.js';

/** How lines begin, and which headings are read as sentences. */
export const lineSigns = {
  /** Marks of a list without numbers. */
  bullets: {
    pattern: /^[●■◆★▲△▪•◇○※☆►▶√·*]{1,3}(?![一二三四五六七八九\d])/,
    examples: ['●现场咨询', '■收费', '·网上申请'],
    nearMisses: ['现场咨询', '*12', '1、咨询'],
  },
  /** 6.1 均未发生: the number of a line, not of what it says. */
  outline: {
    pattern: /^\d{1,2}(?:\.\d{1,2}){1,2}(?=[\u4e00-\u9fff])(?![万亿千百元倍个件条次人名年月余多])/,
    examples: ['6.1均未发生', '7.2专职1人', '3.1.2收到申请'],
    nearMisses: ['3.2万条', '6均未发生', '2.5元'],
  },
  /** A line that is a label, or only a count: two cells of a table. */
  onlyALabel: {
    pattern: /^(?:其中[:：])?[\u4e00-\u9fff（）()“”、]{2,16}[:：]?$/,
    examples: ['咨询总数', '其中：现场咨询', '收到申请：'],
    nearMisses: ['收到申请12件', '收到申请。', '数'],
  },
  onlyACount: {
    pattern: /^\d[\d,，]{0,11}(?:\.\d{1,2})?\s?[余多]?(?:件|人次|条|次|人|名|份|宗|起|期|元|万元|篇)$/,
    examples: ['87人次', '1,203条', '0.5万元', '12 件'],
    nearMisses: ['12', '12件申请', '2012年'],
  },
  /** Behind a title on its line: 1.现场咨询：23人次. */
  behindTitle: {
    pattern: /^\s{0,2}[:：]\s{0,2}/,
    examples: ['：23人次', ': 23人次'],
    nearMisses: ['23人次', '。：'],
  },
  /** A title that says something with a colon or a denial is read too: 收费情况：全年未收费. */
  states: {
    pattern:
      /[：:，]|未|没有|[一二两三四五六七八九十百千〇零]{1,10}[余多]?(?:条|则|件|份|篇|宗|人次|人|名|元)$/,
    examples: ['收费情况：全年未收费', '没有收费', '全年公布信息一百一十七则'],
    nearMisses: ['收费及减免情况', '一事一议'],
  },
} as const satisfies Readonly<Record<string, Wording>>;
