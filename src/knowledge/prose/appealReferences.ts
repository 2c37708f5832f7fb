import { referringToAll as all } from './referring.js';
import type { ReferenceRule } from './types.js';

/** References to all of the reviews or lawsuits said before: 均予维持, 尚未审结. */
export const appealReferences: readonly ReferenceRule[] = [
  ...(
    [
      ['review', 'pending', '尚未审结', '(?:尚未审结|正在审理|尚在审理|未审结)'],
      ['review', 'upheld', '复议机关予以维持', '维持'],
      ['review', 'corrected', '被依法纠错', '(?:撤销|责令|确认[^#¤,;。]{0,10}违法|纠错|纠正)'],
      ['review', 'other', '申请人自行撤回', '(?:撤回|终止|驳回(?:复议)?申请|不予受理)'],
      [
        'litigation',
        'pending',
        '尚未审结',
        '(?:尚未审结|正在[一二]审|正在审理|尚在审理|未审结|尚在[一二]审|[一二]审中|未开庭|未宣判|待开庭|待判决)',
      ],
      [
        'litigation',
        'upheld',
        '判决驳回原告诉讼请求',
        '(?:结果维持|(?:判决|裁定)[^#¤,;。]{0,4}(?:维持|驳回)|驳回(?:起诉|原告|诉讼))',
      ],
      [
        'litigation',
        'corrected',
        '判决限期履行',
        '(?:判决[^#¤,;。]{0,4}(?:履行|撤销|责令)|确认[^#¤,;。]{0,10}违法|纠错|败诉)',
      ],
      ['litigation', 'other', '原告撤诉', '撤诉'],
    ] as const
  ).map(([body, key, example, word]) => ({
    id: `appeals.${body}.${key}.single`,
    path: `appeals.${body}.${key}`,
    whole: `appeals.${body}.total`,
    single: true,
    pattern: new RegExp(
      `(?:^|[,:;(]|(?<=#))(?![^#¤,;。:]{0,18}(?:不服|对|因|如))[^#¤,;。:]{0,18}?${word}(?![^,;。)]{0,8}#)`,
    ),
    topics: [body],
    examples: [`${body === 'review' ? '行政复议' : '行政诉讼'}⟦1件⟧，${example}`],
    nearMisses: [`${body === 'review' ? '行政复议' : '行政诉讼'}3件，${example}`],
  })),
  ...(
    [
      ['review', '行政复议'],
      ['litigation', '行政诉讼'],
    ] as const
  ).map(([body, noun]) => ({
    id: `appeals.${body}.pending.all`,
    path: `appeals.${body}.pending`,
    whole: `appeals.${body}.total`,
    pattern: new RegExp(`${all}(?:在|尚在|正在|尚)?(?:审理之中|审理中|审理|未审结)`),
    topics: [body],
    examples: [`${noun}⟦2起⟧，均在审理之中`],
    nearMisses: [`${noun}2起，均已审结`],
  })),
  ...(
    [
      ['review', 'other', '行政复议', '(?:撤回|终止)', '申请人主动撤回'],
      ['review', 'corrected', '行政复议', '(?:撤销|纠[正错]|责令)', '被责令重新答复'],
      ['litigation', 'other', '行政诉讼', '(?:撤诉|撤回起诉)', '撤诉'],
      ['litigation', 'corrected', '行政诉讼', '(?:败诉|撤销|纠[正错])', '败诉'],
    ] as const
  ).map(([body, key, noun, word, example]) => ({
    id: `appeals.${body}.${key}.all`,
    path: `appeals.${body}.${key}`,
    whole: `appeals.${body}.total`,
    pattern: new RegExp(
      `${all}(?:经[^#,;。]{1,8}后)?(?:由|被|因|以|为)?(?:申请人|原告|当事人|法院|复议机关)?(?:主动|自愿|自行|依法|判决|决定)?${word}(?![^,;。]{0,8}#)`,
    ),
    topics: [body],
    examples: [`${noun}⟦2起⟧，均${example}`],
    nearMisses: [`${noun}2起，均未${example}`, `${noun}2起，均无${example}情形`],
  })),
  {
    id: 'appeals.review.upheld.all',
    path: 'appeals.review.upheld',
    whole: 'appeals.review.total',
    pattern: new RegExp(
      `${all}(?:经[^#,;。]{1,8}后)?(?:被|予以?|已|获|得到|为|作出|决定|依法)?维持|${all}已?审结,(?:复议机关|结果)?(?:均|全部)?(?:予以|为)?维持(?![^,;。]{0,8}#)`,
    ),
    topics: ['review'],
    examples: ['行政复议⟦3件⟧，均予维持', '行政复议⟦3件⟧，均已审结，维持原答复'],
    nearMisses: ['行政复议3件，维持2件', '行政复议3件，均已审结，维持原答复2件'],
  },
  {
    id: 'appeals.litigation.upheld.all',
    path: 'appeals.litigation.upheld',
    whole: 'appeals.litigation.total',
    pattern: new RegExp(
      `${all}(?:被|由|经|予以?|已|获|得到|为|判决|裁定)?(?:[^#,;。]{0,4}法院)?(?:判决|裁定)?(?:维持|胜诉|驳回)`,
    ),
    topics: ['litigation'],
    examples: ['行政诉讼⟦2件⟧，均驳回原告诉讼请求', '行政诉讼⟦2件⟧(均由法院判决驳回)'],
    nearMisses: ['行政诉讼3件，维持2件'],
  },
];
