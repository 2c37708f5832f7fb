import type { Era, Level, SectionKind, TableId } from '../../types.js';
import type { Wording } from './types.js';

/** A chapter of the formats of 2019 and 2021. */
export interface OfficialChapter {
  readonly number: string;
  readonly title: string;
  readonly kind: SectionKind;
  /** Other wordings that are no alteration: those of the regulation itself. */
  readonly accepted: readonly string[];
  /** The table that stands in it, by format. */
  readonly tables: readonly TableId[];
}

export const officialChapters: readonly OfficialChapter[] = [
  { number: '一', title: '总体情况', kind: 'overview', accepted: [], tables: [] },
  {
    number: '二',
    title: '主动公开政府信息情况',
    kind: 'proactive',
    accepted: ['行政机关主动公开政府信息情况'],
    tables: ['art20_2019', 'art20_2021'],
  },
  {
    number: '三',
    title: '收到和处理政府信息公开申请情况',
    kind: 'on_request',
    accepted: ['行政机关收到和处理政府信息公开申请情况'],
    tables: ['applications'],
  },
  {
    number: '四',
    title: '政府信息公开行政复议、行政诉讼情况',
    kind: 'review_litigation',
    accepted: [
      '因政府信息公开工作被申请行政复议、提起行政诉讼情况',
      '因政府信息公开工作被申请行政复议和提起行政诉讼情况',
      '政府信息公开行政复议和行政诉讼情况',
    ],
    tables: ['review_litigation'],
  },
  {
    number: '五',
    title: '存在的主要问题及改进情况',
    kind: 'problems',
    accepted: ['政府信息公开工作存在的主要问题及改进情况'],
    tables: [],
  },
  { number: '六', title: '其他需要报告的事项', kind: 'other', accepted: [], tables: [] },
];

/** Rows that reports may leave out of the tables since 2019. */
export const optionalRows: Readonly<Partial<Record<TableId, readonly string[]>>> = {
  art20_2019: ['other_disclosed_documents'],
  applications: ['other_handling', 'other_not_corrected_in_time', 'other_fee_not_paid', 'other_other'],
};

/** The report years for which a format was due, and its name. */
export const formats: Readonly<
  Record<Exclude<Era, 'narrative'>, { readonly from: number; readonly until: number; readonly name: Wording }>
> = {
  stat2014: { from: 2014, until: 2018, name: { zh: '2014年统计表', en: 'form of 2014' } },
  format2019: { from: 2019, until: 2020, name: { zh: '2019年格式', en: 'format of 2019' } },
  format2021: { from: 2021, until: Infinity, name: { zh: '2021年格式', en: 'format of 2021' } },
};

/** An amount in 万元 from which on a body of this level has probably filled in 元. */
export const largeAmounts: Readonly<Record<Level, number>> = {
  township: 1_000,
  department: 50_000,
  enterprise_institution: 50_000,
  university: 50_000,
  zone: 100_000,
  county: 100_000,
  unknown: 100_000,
  prefecture: 1_000_000,
  province: 10_000_000,
  central: 10_000_000,
};
