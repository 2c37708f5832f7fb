import type { Qualifier } from '../../types.js';

/** A word beside a number and what it says of it (record.md, decision 7). */
export interface QualifierWord {
  readonly word: string;
  readonly qualifier: Qualifier;
  /**
   * Characters that make it another word: in front of a word that stands before the number (附近 is not 近),
   * behind a word that stands after it (以下简称 is not 以下).
   */
  readonly notBeside: string;
}

const before = (word: string, qualifier: Qualifier, notBeside = ''): QualifierWord => ({
  word,
  qualifier,
  notBeside,
});
const after = before;

/** Words before the number, longest first. */
export const qualifiersBefore: readonly QualifierWord[] = [
  before('不少于', 'at_least'),
  before('不低于', 'at_least'),
  before('不小于', 'at_least'),
  before('不超过', 'at_most'),
  before('不多于', 'at_most'),
  before('不高于', 'at_most'),
  before('不大于', 'at_most'),
  before('大约', 'about'),
  before('大概', 'about'),
  before('约为', 'about', '节预邀条公契合违特相失制签履缔'),
  before('约有', 'about', '节预邀条公契合违特相失制签履缔'),
  before('约计', 'about', '节预邀条公契合违特相失制签履缔'),
  before('约达', 'about', '节预邀条公契合违特相失制签履缔'),
  before('将近', 'nearly'),
  before('接近', 'nearly'),
  before('近有', 'nearly', '附最临靠邻远亲就相新贴逼'),
  before('超过', 'more_than', '不'),
  before('超出', 'more_than', '不'),
  before('突破', 'more_than'),
  before('多于', 'more_than', '不'),
  before('大于', 'more_than', '不'),
  before('高于', 'more_than', '不'),
  before('至少', 'at_least'),
  before('至多', 'at_most'),
  before('最多', 'at_most'),
  before('最少', 'at_least'),
  before('不足', 'less_than'),
  before('不到', 'less_than'),
  before('少于', 'less_than', '不'),
  before('低于', 'less_than', '不'),
  before('小于', 'less_than', '不'),
  before('约', 'about', '节预邀条公契合违特相失制签履缔'),
  before('近', 'nearly', '附最临靠邻远亲就相新贴逼'),
  before('超', 'more_than', '赶高反不'),
  before('逾', 'more_than', '不'),
];

/** Words behind number and unit. */
export const qualifiersAfter: readonly QualifierWord[] = [
  after('以上', 'at_least', '述各均为是申'),
  after('左右', 'about', '两'),
  after('上下', 'about', '级游班联'),
  after('以下', 'at_most', '列简称几为是方问'),
  after('以内', 'at_most'),
  after('余', 'at_least', '下额款量项均数热地'),
];

/** 余 and 多 between number and unit, or between number and scale. */
export const moreMarks = '余多';
