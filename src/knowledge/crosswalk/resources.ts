import { always, type Indicator } from './types.js';

const proseAfter2018 = {
  en: 'A line of the form until 2018, later only in prose where a report gives it at all.',
  zh: '2018年以前为表中一行，以后只见于文字，且不一定有。',
};

/** Money, people and answers to the public. */
export const resourceIndicators: readonly Indicator[] = [
  {
    key: 'disclosure_fees',
    label: { en: 'fees collected for disclosure on request', zh: '依申请公开收费金额' },
    unit: 'yuan',
    sources: always('fees.collected_yuan'),
    grade: 'C',
    caveat: {
      en: 'Until 2019 the cost of searching, copying and posting; since 2021 a fee that is to steer those who ask for very much.',
      zh: '2019年以前为检索、复制、邮寄等成本费，2021年起为调节大量申请的信息处理费。',
    },
  },
  {
    key: 'staff',
    label: { en: 'staff for disclosure', zh: '从事政府信息公开工作人员数' },
    unit: 'ren',
    sources: always('resources.staff_total'),
    grade: 'X',
    caveat: proseAfter2018,
  },
  {
    key: 'consultations',
    label: { en: 'consultations', zh: '咨询数' },
    unit: 'renci',
    sources: { ...always('consultations.total'), stat2014: null },
    grade: 'X',
    caveat: {
      en: 'No national form has it; regional forms and prose do.',
      zh: '全国统一表格没有此项，见于地方附表和文字。',
    },
  },
  {
    key: 'press_conferences',
    label: { en: 'press conferences', zh: '新闻发布会次数' },
    unit: 'ci',
    sources: always('responses.press_conferences'),
    grade: 'X',
    caveat: proseAfter2018,
  },
  {
    key: 'policy_interpretations',
    label: { en: 'interpretations of policies published', zh: '政策解读稿件数' },
    unit: 'pian',
    sources: always('responses.policy_interpretations'),
    grade: 'X',
    caveat: proseAfter2018,
  },
];
