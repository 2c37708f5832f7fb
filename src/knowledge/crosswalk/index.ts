import { appealIndicators } from './appeals.js';
import { applicationIndicators } from './applications.js';
import { outcomeIndicators } from './outcomes.js';
import { publicationIndicators } from './publication.js';
import { resourceIndicators } from './resources.js';
import type { DerivedIndicator, Grade, Indicator, Said } from './types.js';

export type { DerivedIndicator, Grade, Indicator, Said, Source } from './types.js';

/** What the reports of all eras have in common, and how far it can be compared. */
export const indicators: readonly Indicator[] = [
  ...applicationIndicators,
  ...outcomeIndicators,
  ...appealIndicators,
  ...publicationIndicators,
  ...resourceIndicators,
];

const notChained: Said = {
  en: 'Not to be chained over 2018 and 2019: the kinds of outcomes and the denominator change, and 2019 itself is under the old regulation until 14 May and under the new one from 15 May.',
  zh: '不可跨2018、2019年连接：结果分类和分母都变了，2019年5月15日前后又分别适用新旧条例。',
};

/** Rates. Null unless every part is there and the denominator is above zero. */
export const derivedIndicators: readonly DerivedIndicator[] = [
  {
    key: 'disclosure_rate',
    label: {
      en: 'share of answers that disclose, in full or in part',
      zh: '公开率（予以公开和部分公开占答复）',
    },
    grade: 'C',
    caveat: notChained,
    numerator: ['granted_full', 'granted_partial'],
    denominator: ['applications_answered'],
    without: [],
  },
  {
    key: 'denial_rate',
    label: { en: 'share of answers that refuse', zh: '不予公开率（不予公开占答复）' },
    grade: 'C',
    caveat: notChained,
    numerator: ['denied_total'],
    denominator: ['applications_answered'],
    without: [],
  },
  {
    key: 'correction_rate_review',
    label: { en: 'share of closed reviews that correct', zh: '复议纠正率（纠正占已审结）' },
    grade: 'C',
    caveat: notChained,
    numerator: ['review_corrected'],
    denominator: ['review_total'],
    without: ['review_pending'],
  },
];

/** What the grades mean. */
export const gradeMeanings: Readonly<Record<Grade, Said>> = {
  A: { en: 'the same thing, counted the same way', zh: '含义和口径相同' },
  B: { en: 'the same thing, with the differences that the caveat names', zh: '含义相同，口径有注明的差别' },
  C: { en: 'to be compared within one form only', zh: '只可在同一格式内比较' },
  X: { en: 'not to be compared across forms', zh: '不可跨格式比较' },
};
