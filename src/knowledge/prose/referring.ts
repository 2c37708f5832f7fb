import type { Wording } from './wording.js';

/** Words for all of a number said before, to compose patterns from. */
export const referringToAll = '(?:均|全部|都|全|皆|俱|全部都|均已|全部已|全数)';

/** Words that refer to a number said before. */
export const referring = {
  /** One of the words without which nothing refers to all of a number. */
  anything: {
    pattern:
      /均|全部|都|皆|俱|全数|率|,为|,系|已|尚[未在]|维持|驳回|撤|纠|责令|履行|违法|败诉|终止|不予受理|正在|未审结|可全|,申请人|自然人|不予公开|以|,由|决定|当[场天日即]|未予|没有[公提]/,
    examples: [
      '均为网上申请',
      '尚未审结',
      '答复率100%',
      ',由村民当面提出',
      '当场答复',
      '未予公开',
      '决定部分公开',
    ],
    nearMisses: ['收到申请12件'],
  },
  /** 上述信息均在政府网站发布: of all that a list before divides. */
  above: {
    pattern: /^(?:以上|上述)(?:各类|全部|所有)?(?:政府|政务)?信息[均全都皆]/,
    examples: ['上述信息均在', '以上政府信息全部在'],
    nearMisses: ['上述申请均已答复', '信息均在'],
  },
  /** 办结率98.7% says nothing of all; 办结率100% does. */
  rate: { pattern: /率[^,;。]{0,4}¤$/, examples: ['办结率达¤', '答复率¤'], nearMisses: ['均在¤内答复'] },
  ofAll: {
    pattern: /率[^,;。\d]{0,4}(?:1\s?00(?:\.0{1,2})?\s?%|百分之?一?百|100)/,
    examples: ['办结率100%', '答复率达到百分之百', '答复率为100.00%'],
    nearMisses: ['办结率98.7%', '办结率达99%'],
  },
  /** 从答复情况看: what opens a list says nothing of all. */
  opensList: {
    pattern: /^(?:其中)?(?:从|按照?|就)[^,;。]{1,14}(?:看|分|而言|来说|划分|统计)$/,
    examples: ['从答复情况看', '按答复结果分', '从办理结果来看'],
    nearMisses: ['按期答复', '全部按时答复', '从未答复'],
  },
  /** 其余均通过电话咨询, 网上提交的均予公开, 基本上均按期答复 say nothing of all. */
  notOfAll: {
    pattern:
      /其余|余下|剩余|剩下|几乎|大致|大多|大部分|多数|基本上?(?=均|全|都|按)|(?:网上|网络|信函|邮寄|邮件|传真|当面|现场)(?:提交|提出|申请|递交)?的(?=均|全|都)/,
    examples: [
      '其余均已答复',
      '余下的均为网上申请',
      '网上提交的均予公开',
      '基本上均按期答复',
      '几乎全部为网上申请',
    ],
    nearMisses: ['其他', '均已答复', '基本信息均已公开', '收到的均已答复'],
  },
  toAll: { pattern: /^(?:均|全部|都)/, examples: ['均已答复', '全部办结'], nearMisses: ['已全部答复'] },
} as const satisfies Readonly<Record<string, Wording>>;
