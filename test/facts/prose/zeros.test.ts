import { describe, expect, test } from '@jest/globals';
import { countsOf, readPassage } from './readPassage.js';
import type { SectionKind } from '../../../src/types.js';

type Counts = Readonly<Record<string, number>>;
type Row = readonly [section: SectionKind, text: string, counts: Counts];

const read = (text: string, section: SectionKind): Counts =>
  countsOf(readPassage(text, { section, year: 2013 }));
const review = { 'appeals.review.total': 0 };
const litigation = { 'appeals.litigation.total': 0 };
const free = { 'fees.collected_yuan': 0 };

describe('what is denied before it', () => {
  test.each<Row>([
    ['review_litigation', '未发生行政复议、行政诉讼。', { ...review, ...litigation }],
    ['review_litigation', '未发生行政复议，或被提起行政诉讼。', { ...review, ...litigation }],
    ['review_litigation', '未发生行政复议，也未被提起行政诉讼。', { ...review, ...litigation }],
    ['review_litigation', '未发生“行政复议”', review],
    ['review_litigation', '未发生一起行政复议。', review],
    [
      'review_litigation',
      '未发生行政复议；被提起行政诉讼2件。',
      { ...review, 'appeals.litigation.total': 2 },
    ],
    ['review_litigation', '未发生行政复议，行政诉讼2件。', { ...review, 'appeals.litigation.total': 2 }],
    ['on_request', '均未收到申请！', { 'applications.received': 0 }],
    [
      'on_request',
      '未收到申请，未发生行政复议，未收取费用。',
      { 'applications.received': 0, ...review, ...free },
    ],
    ['on_request', '未收到传真申请。', { 'applications.by_channel.fax': 0 }],
    ['on_request', '未收到鸿雁传来的政府信息公开申请', { 'applications.received': 0 }],
    ['on_request', '未收到鸿雁传来的政府信息公开“申请”。', { 'applications.received': 0 }],
    ['review_litigation', '信息公开方面未发生行政复议、信访案件。', review],
  ])('%s: %s', (section, text, counts) => expect(read(text, section)).toEqual(counts));

  test.each<Row>([
    ['review_litigation', '未发生2起行政复议。', {}],
    ['review_litigation', '2012年未发生行政复议。', {}],
    ['review_litigation', '预计未发生行政复议。', {}],
    ['review_litigation', '4月以后未发生行政复议。', {}],
    ['fees', '4月以后未收取费用。', {}],
    ['on_request', '未收到信访件和咨询。', {}],
    ['other', '未收到传真申请。', {}],
    ['review_litigation', '未来将做好行政复议。', {}],
    ['review_litigation', '未发生行政复议、信访案件。', {}],
  ])('%s: not %s', (section, text, counts) => expect(read(text, section)).toEqual(counts));
});

describe('what is denied behind it', () => {
  test.each<Row>([
    ['review_litigation', '行政复议、行政诉讼均为零。', { ...review, ...litigation }],
    ['review_litigation', '“行政复议”、“行政诉讼”均为零。', { ...review, ...litigation }],
    ['review_litigation', '行政复议案件0件，举报2件。', { ...review, 'appeals.complaints': 2 }],
    ['on_request', '网上申请、当面申请均为零；传真申请2件。', { 'applications.by_channel.online': 0, 'applications.by_channel.in_person': 0, 'applications.by_channel.fax': 2 }],
    ['fees', '减免费用：无', { 'fees.waived_yuan': 0 }],
  ])('%s: %s', (section, text, counts) => expect(read(text, section)).toEqual(counts)); // prettier-ignore

  test.each<Row>([
    ['review_litigation', '行政复议的案件（含信访）均为零。', {}],
    ['review_litigation', '复议后起诉的均为零。', { 'appeals.litigation.after_review_total': 0 }],
    ['review_litigation', '2012年行政复议为零。', {}],
    ['on_request', '2012年传真方式空白。', {}],
    ['fees', '2012年所有信息均免费提供。', {}],
  ])('%s: not %s', (section, text, counts) => expect(read(text, section)).toEqual(counts));
});

describe('what is free of charge', () => {
  test.each<Row>([
    ['fees', '所有信息均免费提供。', free],
    ['other', '所有信息均免费提供。', free],
    ['fees', '免费提供。', free],
    ['fees', '接受咨询12人次，所有信息均免费提供。', { 'consultations.total': 12, ...free }],
    ['fees', '所有信息均免费提供，开展培训。', free],
    ['fees', '开展培训，所有信息均免费提供。', free],
  ])('%s: %s', (section, text, counts) => expect(read(text, section)).toEqual(counts));

  test.each<Row>([
    ['other', '免费提供。', {}],
    ['fees', '免费提供午餐。', {}],
    ['fees', '免收邮寄费36元。', { 'fees.waived_yuan': 36 }],
  ])('%s: not %s', (section, text, counts) => expect(read(text, section)).toEqual(counts));
});
