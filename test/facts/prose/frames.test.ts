import { describe, expect, test } from '@jest/globals';
import { countsOf, readPassage } from './readPassage.js';
import type { Level, SectionKind } from '../../../src/types.js';

type Counts = Readonly<Record<string, number>>;
type Row = readonly [text: string, counts: Counts];

const read = (text: string, section: SectionKind = 'on_request', level: Level = 'county'): Counts =>
  countsOf(readPassage(text, { section, year: 2013, level }));
const received = { 'applications.received': 12 };
const letters = { 'applications.by_channel.letter': 9 };

describe('as many nouns as numbers', () => {
  test.each<Row>([
    ['依申请公开的受理量与答复量分别为64件和63件。', { 'applications.received': 64, 'applications.answered': 63 }],
    [
      '上年结转申请70件，依申请公开的受理量与答复量分别为64件和63件，不予公开5件。',
      {
        'applications.carried_in': 70,
        'applications.received': 64,
        'applications.answered': 63,
        'applications.outcomes.denied': 5,
      },
    ],
    ['依申请公开的受理量、信访量分别为64件和63件。', {}],
    ['依申请公开的受理量、答复量、办结量分别为64件和63件。', {}],
    ['依申请公开的受理量与答复量分别为64件和63人。', {}],
    ['依申请公开的受理量与答复量分别为64件。', {}],
  ])('%s', (text, counts) => expect(read(text)).toEqual(counts)); // prettier-ignore

  test('of publication', () =>
    expect(read('公开政府信息方面，微信、微博分别推送信息1654条、2008条。', 'proactive')).toEqual({
      'published.by_channel.wechat': 1654,
      'published.by_channel.microblog': 2008,
    }));
});

describe('a noun in the clauses before its number', () => {
  test.each<Row>([
    ['收到申请12件，挂号信占多数，9件。', { ...received, ...letters }],
    ['收到申请12件，挂号信占多数，今年，我局，9件。', { ...received, ...letters }],
    ['收到申请12件，挂号信占多数，今年，我局，全年，9件。', received],
    ['收到申请12件，挂号信占多数；9件。', received],
    ['收到申请12件，挂号信占多数，3人，9件。', received],
    ['收到申请12件，挂号信占多数，如上所述，9件。', received],
  ])('%s', (text, counts) => expect(read(text)).toEqual(counts));
});

describe('a noun beside its number', () => {
  const nine = { 'applications.by_channel.online': 9 };
  const both = { ...received, ...nine, 'applications.by_channel.letter': 3 };

  test.each<Row>([
    ['收到申请12件，登录门户网站填表9件按期办结。', { ...received, ...nine }],
    ['收到申请12件，登录门户网站填表9件和挂号信3件。', both],
    ['收到申请12件，登录门户网站填表9件、挂号信3件。', both],
    ['收到申请12件，登录门户网站填表9件及挂号信3件。', both],
    ['收到申请12件，9件登录门户网站填表和3件挂号信。', both],
    ['收到申请12件，9件登录门户网站填表、3件挂号信。', both],
    ['收到申请12件，9件登录门户网站填表及3件挂号信。', both],
    ['收到申请12件，9件登录门户网站填表与3件挂号信。', both],
    ['收到申请12件，9件为登录门户网站填表，3件为挂号信。', both],
    ['收到申请12件，其中登录门户网站填表的占75%，即9件。', { ...received, ...nine }],
    ['收到申请12件，鸿雁登录门户网站填表9件。', received],
    ['收到申请12件，登录门户网站填表9件鸿雁。', received],
    ['收到申请12件，登录门户网站填表9人。', received],
  ])('%s', (text, counts) => expect(read(text)).toEqual(counts));

  test('where such numbers are at home, and nowhere else', () => {
    expect(read('婚后来访咨询方面，全年为36人次。', 'consultation')).toEqual({});
    expect(read('咨询总量方面，全年为36人次。', 'consultation')).toEqual({ 'consultations.total': 36 });
    expect(read('咨询总量方面，全年为36人次。', 'proposals')).toEqual({});
  });
});

describe('a name in quotation marks', () => {
  test.each<Row>([
    ['公众号“云岭发布”推送信息12条。', { 'published.by_channel.wechat': 12 }],
    ['公众号云岭发布推送信息12条。', {}],
  ])('%s', (text, counts) => expect(read(text, 'proactive')['published.by_channel.wechat']).toBe(counts['published.by_channel.wechat'])); // prettier-ignore
});

describe('none of something in known words', () => {
  const nobody = (...keys: readonly string[]): Counts =>
    Object.fromEntries(keys.map((key) => [`applications.by_channel.${key}`, 0]));

  test.each<Row>([
    ['传真方式空白。', nobody('fax')],
    ['传真、信函方式空白。', nobody('fax', 'letter')],
    ['网上、当面和信函均为0件。', nobody('online', 'in_person', 'letter')],
    ['传真不存在。', nobody('fax')],
    ['信函未收到，传真也未收到。', nobody('letter', 'fax')],
    ['当面申请的，没有。', nobody('in_person')],
    ['没有未答复的申请。', {}],
    ['没有传真没有信函。', {}],
    ['传真方式未见空白。', {}],
    ['网上、当面和信访均为0件。', {}],
    ['传真方式发达。', {}],
  ])('%s', (text, counts) => expect(read(text)).toEqual(counts));
});
