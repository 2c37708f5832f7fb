import { always, since2019, type Indicator } from './types.js';

const decisions = [
  ['license', 'licences', '行政许可'],
  ['penalty', 'penalties', '行政处罚'],
  ['coercion', 'coercive measures', '行政强制'],
] as const;

const none = { narrative: null, stat2014: null, format2019: null, format2021: null };

/** What agencies published of their own accord, decided and charged. */
export const publicationIndicators: readonly Indicator[] = [
  {
    key: 'proactive_total',
    label: { en: 'items published proactively', zh: '主动公开信息数' },
    unit: 'tiao',
    sources: always('published.total'),
    grade: 'C',
    caveat: {
      en: 'Only the form of 2014 says how to count: an item in several channels is one. Before there was no rule; since 2019 the figure stands in prose, and some forms count each channel. Own level and whole area are not told apart.',
      zh: '只有2014年统计表规定不同渠道公开同一信息计1条；以前无规则；2019年起只见于文字，有的按渠道重复计；本级与全辖区不分。',
    },
  },
  {
    key: 'normative_documents_issued',
    label: { en: 'normative documents issued', zh: '制发规范性文件数' },
    unit: 'jian',
    sources: always('published.normative_documents_issued'),
    grade: 'B',
    caveat: {
      en: 'The scope differs; since 2021 only administrative normative documents in the narrow sense count; before 2019 government rules are not set apart.',
      zh: '口径不一；2021年起限于行政规范性文件；2019年以前规章未单列。',
    },
  },
  {
    key: 'normative_documents_stock',
    label: { en: 'normative documents on hand', zh: '规范性文件存量' },
    unit: 'jian',
    sources: since2019('published.normative_documents_in_force'),
    grade: 'C',
    caveat: {
      en: '2019 and 2020 count all that is published, since 2021 all that is in force.',
      zh: '2019—2020年为对外公开总数，2021年起为现行有效件数。',
    },
  },
  ...decisions.map(([key, en, zh]): Indicator => ({
    key: `${key}_decisions`,
    label: { en: `decisions: ${en}`, zh: `${zh}处理决定数` },
    unit: 'jian',
    sources: since2019(`decisions.${key}`),
    grade: 'A',
    caveat: null,
  })),
  {
    key: 'administrative_fee_items',
    label: { en: 'administrative fees: items of the year before', zh: '行政事业性收费：上一年项目数量' },
    unit: 'item',
    sources: { ...none, format2019: ['art20_2019.administrative_fees.items_previous_year'] },
    grade: 'X',
    caveat: {
      en: 'Kinds of fees until 2020, money since 2021 (administrative_fee_amount).',
      zh: '2020年以前为收费项目数，2021年起为金额（administrative_fee_amount）。',
    },
  },
  {
    key: 'administrative_fee_amount',
    label: { en: 'administrative fees: amount', zh: '行政事业性收费：收费金额' },
    unit: 'wan_yuan',
    sources: { ...none, format2021: ['art20_2021.administrative_fees.fee_amount'] },
    grade: 'X',
    caveat: {
      en: 'Money since 2021, kinds of fees before (administrative_fee_items).',
      zh: '2021年起为金额，以前为收费项目数（administrative_fee_items）。',
    },
  },
  {
    key: 'procurement',
    label: { en: 'central procurement: projects', zh: '政府集中采购：采购项目数量' },
    unit: 'item',
    sources: { ...none, format2019: ['art20_2019.centralized_procurement.procurement_projects'] },
    grade: 'X',
    caveat: { en: 'Printed for 2019 and 2020 only.', zh: '仅2019—2020年有。' },
  },
];
