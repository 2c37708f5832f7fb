import { describe, expect, test } from '@jest/globals';
import { countsOf, readPassage } from './readPassage.js';
import type { SectionKind } from '../../../src/types.js';

type Counts = Readonly<Record<string, number>>;
type Row = readonly [text: string, counts: Counts];

const read = (text: string, section: SectionKind = 'on_request'): Counts =>
  countsOf(readPassage(text, { section, year: 2013 }));
const of = (received: number, more: Counts = {}): Counts => ({ 'applications.received': received, ...more });
const fax = { 'applications.by_channel.fax': 1 };
const inPerson = (count: number): Counts => ({ 'applications.by_channel.in_person': count });

test('of a list before, however long, 上述 speaks', () => {
  const list = ['机构', '法规', '规划', '统计', '财政', '人事', '动态'].map((kind) => `${kind}类10条。`);
  const behind = (words: string): Counts =>
    read(['公开政府信息70条。其中：', ...list, words].join('\n'), 'proactive');
  const website = 'published.by_channel.website';
  expect(behind('上述信息均在县政府网站发布。')[website]).toBe(70);
  expect(behind('上述信息均在县政府网站和公示栏发布。')[website]).toBeUndefined();
});

describe('what is said of all of a number', () => {
  test.each<Row>([
    ['收到申请12件，答复率达到100%。', of(12, { 'applications.answered': 12 })],
    ['收到申请12件，答复率为98.7%，满意率100%。', of(12)],
    ['收到申请12件，计划全部办结。', of(12)],
    [
      '收到申请7件，均为自然人申请，均为网上申请，均已办结。',
      of(7, {
        'applications.by_applicant.natural_person': 7,
        'applications.by_channel.online': 7,
        'applications.answered': 7,
      }),
    ],
    ['收到申请7件，“均”已办结。', of(7, { 'applications.answered': 7 })],
    ['2012年收到申请7件，均已按期答复。', {}],
    ['收到申请12件。就业诉求均已按期答复。', of(12)],
    ['收到政府信息公开申请12件。来信来访均已按期答复。', of(12)],
  ])('%s', (text, counts) => expect(read(text)).toEqual(counts));

  test.each<Row>([
    ['制发规范性文件16件，全部主动公开。', { 'published.normative_documents': 16 }],
    ['制发规范性文件16件。已备案，全部主动公开。', { 'published.normative_documents': 16 }],
    ['制发规范性文件16件，废止3件，全部主动公开。', {}],
    ['制发规范性文件16件。废止3件，全部主动公开。', {}],
  ])('the nearest number is meant: %s', (text, counts) =>
    expect(read(text, 'proactive')).toEqual({ 'published.normative_documents_issued': 16, ...counts }),
  );
});

describe('where the words have a number of their own', () => {
  test.each<Row>([
    ['收到的4件申请均已按期答复。', of(4, { 'applications.answered': 4 })],
    ['收到申请12件，其中：2件均已办结。', of(12, { 'applications.answered': 2 })],
    ['收到申请12件，其中网上申请2件均已答复。', of(12, { 'applications.by_channel.online': 2 })],
    ['收到申请12件，网上2件均已答复。', of(12, { 'applications.by_channel.online': 2 })],
  ])('%s', (text, counts) => expect(read(text)).toEqual(counts));
});

describe('what is said of the only one', () => {
  test.each<Row>([
    ['收到申请1件，申请人以传真方式提出。', of(1, fax)],
    ['收到申请1件，申请人以传真方式提出，以信函方式答复。', of(1, fax)],
    ['收到申请1件，当面递交。', of(1, inPerson(1))],
    ['收到申请2件，申请人以传真方式提出。', of(2)],
    ['收到申请2件，当面递交。', of(2)],
  ])('%s', (text, counts) => expect(read(text)).toEqual(counts));

  test.each<Row>([
    ['行政诉讼1件，尚未审结。', { 'appeals.litigation.total': 1, 'appeals.litigation.pending': 1 }],
    ['行政诉讼3件，尚未审结。', { 'appeals.litigation.total': 3 }],
  ])('%s', (text, counts) => expect(read(text, 'review_litigation')).toEqual(counts));
});

describe('in words of any order', () => {
  test.each<Row>([
    ['收到申请7件，悉数为当面递交。', of(7, inPerson(7))],
    ['收到申请7件。悉数为当面递交。', of(7)],
    ['2012年收到申请7件，悉数为当面递交。', {}],
    ['收到申请7件，力争悉数当面递交。', of(7)],
    ['收到申请7件，其中信函3件，悉数为当面递交。', of(7, { 'applications.by_channel.letter': 3 })],
    ['收到申请7件，对属于本局的悉数当面答复，对不属于的告知申请人。', of(7)],
  ])('%s', (text, counts) => expect(read(text)).toEqual(counts));
});
