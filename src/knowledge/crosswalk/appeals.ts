import { always, type Indicator } from './types.js';

/** Administrative reviews and lawsuits about disclosure. */
export const appealIndicators: readonly Indicator[] = [
  {
    key: 'review_total',
    label: { en: 'administrative reviews', zh: '行政复议数' },
    unit: 'jian',
    sources: always('appeals.review.total'),
    grade: 'B',
    caveat: {
      en: 'Since 2019 the total takes in cases that are still open: take review_pending off before comparing.',
      zh: '2019年起总数含尚未审结，比较时应减去 review_pending。',
    },
  },
  {
    key: 'review_upheld',
    label: { en: 'reviews: upheld', zh: '行政复议：维持' },
    unit: 'jian',
    sources: always('appeals.review.upheld'),
    grade: 'A',
    caveat: {
      en: 'A review that is dismissed counts as upheld with some, as another result with others.',
      zh: '驳回复议申请有的计入维持，有的计入其他。',
    },
  },
  {
    key: 'review_corrected',
    label: { en: 'reviews: corrected', zh: '行政复议：纠正' },
    unit: 'jian',
    sources: always('appeals.review.corrected'),
    grade: 'A',
    caveat: null,
  },
  {
    key: 'review_other',
    label: { en: 'reviews: other results', zh: '行政复议：其他结果' },
    unit: 'jian',
    sources: always('appeals.review.other'),
    grade: 'B',
    caveat: {
      en: 'In the form of 2014 open cases can be among them.',
      zh: '2014年统计表中可能含尚未审结。',
    },
  },
  {
    key: 'review_pending',
    label: { en: 'reviews: still open', zh: '行政复议：尚未审结' },
    unit: 'jian',
    sources: { ...always('appeals.review.pending'), stat2014: null },
    grade: 'X',
    caveat: { en: 'The form prints it since 2019.', zh: '2019年起表中才有。' },
  },
  {
    key: 'litigation_total',
    label: { en: 'lawsuits', zh: '行政诉讼数' },
    unit: 'jian',
    sources: always('appeals.litigation.total'),
    grade: 'B',
    caveat: {
      en: 'Whether the organ that decided the review is counted as a second defendant was settled in 2016. The law on administrative litigation changed in 2015 and 2017; since 2024 a review has to come first.',
      zh: '2016年才明确复议机关作共同被告的不计；行政诉讼法于2015、2017年修改；2024年起须先复议。',
    },
  },
  {
    key: 'litigation_upheld',
    label: { en: 'lawsuits: upheld', zh: '行政诉讼：维持或驳回' },
    unit: 'jian',
    sources: always('appeals.litigation.upheld'),
    grade: 'A',
    caveat: null,
  },
  {
    key: 'litigation_corrected',
    label: { en: 'lawsuits: corrected', zh: '行政诉讼：纠正' },
    unit: 'jian',
    sources: always('appeals.litigation.corrected'),
    grade: 'A',
    caveat: {
      en: 'One case can be counted once for each court that heard it.',
      zh: '一审、二审可能分别计数。',
    },
  },
];
