import type { UnitClass } from './types.js';
import type { Wording } from './wording.js';

/** The unit words that can go with what is counted. */
export const wordsOfUnit: Readonly<Record<UnitClass, ReadonlySet<string>>> = {
  info: new Set(
    '条 条(件) 条(次) 条(篇) 件(条) 件(次) 篇(条) 篇(次) 条目 余条(次) 条次 件 篇 则 项 份 个 部 篇次 项次 余条'.split(
      ' ',
    ),
  ),
  case: new Set(
    '件 件(条) 条(次) 宗 起 例 份 条 条(件) 个 次 封 项 人次 件次 件(次) 桩 宗次 份次'.split(' '),
  ),
  event: new Set('次 件次 场 期 场次 回 个 轮 班次 期次 批次 届 批 件 条 起 桩'.split(' ')),
  person: new Set('人 名 位 人次 人(次) 人/次 余人'.split(' ')),
  visit: new Set('人次 人(次) 人/次 次 人 名 位 通 起 件 条 批次 例 个 件次 余人次 批 项'.split(' ')),
  place: new Set('个 处 家 所 间'.split(' ')),
  money: new Set('元 万元 万余元 余元 元人民币 万元人民币 亿元'.split(' ')),
  article: new Set('篇 件 条 份 个 期 部 次 项 则 条(件) 件(条) 件(份)'.split(' ')),
};

/** A number without a unit goes with a label that says it counts. */
export const countingLabel: Wording = {
  pattern: /(?:数|总量|数量|[:为达共计是])$|申请$|咨询总?人次$/,
  examples: ['申请数', '申请总量', '收到申请', '共', '咨询人次'],
  nearMisses: ['申请人', '网上'],
};
