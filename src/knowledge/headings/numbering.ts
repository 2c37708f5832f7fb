/** One manner of numbering a heading. `level` is its rank in the genre: 一、 before （一） before 1. before (1). */
export interface Numbering {
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  /** Matches at the start of a paragraph's reading view; group 1 is the number. */
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

const cn = '[一二三四五六七八九十]{1,3}';

export const numberings: readonly Numbering[] = [
  {
    id: 'part',
    level: 1,
    pattern: new RegExp(`^第(${cn})[部章](?:分)?[:、,.]?`),
    examples: ['第一部分概述', '第二章主动公开情况'],
    nearMisses: ['第二十条第(一)项'],
  },
  {
    id: 'chinese',
    level: 1,
    pattern: new RegExp(`^(${cn})[、.,:．]`),
    examples: ['一、概述', '十一、其他', '二.主动公开情况'],
    nearMisses: ['一是加强领导', '(一)公开情况'],
  },
  {
    id: 'roman',
    level: 1,
    pattern: /^([ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,2})[、.,]?/,
    examples: ['Ⅰ、概述'],
    nearMisses: ['IT产业'],
  },
  {
    id: 'bracketed-chinese',
    level: 2,
    pattern: new RegExp(`^(?:\\((${cn})\\)、?|([㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩]))`),
    examples: ['(一)公开情况', '㈠公开情况'],
    nearMisses: ['(1)公开情况'],
  },
  {
    id: 'arabic',
    level: 3,
    pattern: /^(\d{1,2})(?:[、.]|,(?=[^\d]))(?!\d)/,
    examples: ['1、公开数量', '2.公开形式'],
    nearMisses: ['1.5万条', '2013年'],
  },
  {
    id: 'bracketed-arabic',
    level: 4,
    pattern: /^(?:\((\d{1,2})\)|([①②③④⑤⑥⑦⑧⑨⑩⑪⑫]))/,
    examples: ['(1)网站', '①网站'],
    nearMisses: ['(一)公开情况'],
  },
];
