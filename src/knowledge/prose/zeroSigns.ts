import type { Wording } from './wording.js';

/** Words around a stated none. */
export const zeroSigns = {
  /** A clause that only goes on with the objects of the denial before it. */
  goesOn: {
    pattern:
      /^,(?:和|或|及|以及|也|亦|或者|并)?被?(?:申请|提起|行政(?:复议|诉讼)|申诉|举报|投诉|减免|被提起|收费)/,
    examples: [',或提起行政诉讼', ',被提起诉讼', ',也投诉'],
    nearMisses: [',我局公开信息', ',共收到申请'],
  },
  /** Free of charge speaks of disclosure in a sentence with one of these. */
  aboutFees: {
    pattern: /申请|信息|公开|收费|费用/,
    examples: ['免费提供信息', '免费答复申请'],
    nearMisses: ['免费提供午餐'],
  },
  /** 未发生一起: the one is no number. */
  one: { pattern: /^一[件起宗例次个]/, examples: ['一起', '一件'], nearMisses: ['一百件', '两件'] },
} as const satisfies Readonly<Record<string, Wording>>;
