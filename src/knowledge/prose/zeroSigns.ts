import type { Wording } from './wording.js';

/** Words around a stated none. */
export const zeroSigns = {
  /** One of the signs without which a sentence states no none; that something is poor or goes on is none. */
  anything: {
    pattern: /[未无没零缺空免]|不(?!断|力|足|同|够|高|强|到位)|(?<!\d)0/,
    examples: [
      '未收到申请',
      '复议案件0件',
      '传真方式空白',
      '不收取费用',
      '免费提供信息',
      '不存在收费',
      '不进行收费',
    ],
    nearMisses: ['收到申请20件', '完善制度', '不断完善', '落实不力'],
  },
  /** Words that every denial of known words has. */
  denial: {
    pattern: /[未无没零缺空]|不存在|不曾|不涉及/,
    examples: ['校内未接获书面申请', '传真方式空白', '不存在复议'],
    nearMisses: ['收到申请', '不断完善'],
  },
  /** A clause that only goes on with the objects of the denial before it. */
  goesOn: {
    pattern:
      /^,(?:和|或|及|以及|也|亦|或者|并)?被?(?:申请|提起|行政(?:复议|诉讼)|申诉|举报|投诉|减免|被提起|收费)/,
    examples: [',或提起行政诉讼', ',被提起诉讼', ',也投诉'],
    nearMisses: [',我局公开信息', ',共收到申请'],
  },
  /** Free of charge speaks of disclosure in a sentence with one of these. */
  aboutFees: {
    pattern: /申请|信息|公开|收费|费用|答复/,
    examples: ['免费提供信息', '免费答复申请'],
    nearMisses: ['免费提供午餐'],
  },
  /** 全部免费: under applications it needs no other word. */
  onlyFree: {
    pattern: /^(?:以上|上述)?(?:申请)?(?:均|全部|一律|全)为?免费(?:提供|办理)?。?$/,
    examples: ['全部免费。', '均免费提供'],
    nearMisses: ['全部免费开放', '培训全部免费'],
  },
  /** 免费提供信息，收费36元: what was collected stands beside it. */
  collects: {
    pattern: /(?:^|[^免不未没应])(?:收费|收取|收缴|实收|收到)[^#,;。]{0,24}$/,
    examples: [',收费', ',收取检索、复制费用'],
    nearMisses: [',免收费用', '未收取费用', '收费,减免'],
  },
  /** 4月以后未收费: none in a part of the year. */
  fromMonthOn: {
    pattern: /(?<![年\d])\d{1,2}月(?:份|\d{1,2}[日号])?(?:以后|之后|后|起)/,
    examples: ['4月以后', '自4月1日起'],
    nearMisses: ['2017年4月1日起', '4月'],
  },
  /** 未发生一起: the one is no number. */
  one: { pattern: /^一[件起宗例次个]/, examples: ['一起', '一件'], nearMisses: ['一百件', '两件'] },
} as const satisfies Readonly<Record<string, Wording>>;
