import { describe, expect, test } from '@jest/globals';
import { countsOf, readPassage } from './readPassage.js';
import type { SectionKind } from '../../../src/types.js';

type Counts = Readonly<Record<string, number>>;
type Row = readonly [text: string, counts: Counts];

const read = (text: string, section: SectionKind = 'on_request'): Counts =>
  countsOf(readPassage(text, { section, year: 2013 }));
const online = { 'applications.by_channel.online': 77 };
const fax = { 'applications.by_channel.fax': 1 };
const whole = { 'applications.received': 78 };

describe('a number that only counts those before it is their whole', () => {
  test.each<Row>([
    ['提出申请的途径，网上77件、传真1件，两者相加78件。', { ...online, ...fax, ...whole }],
    [
      '提出申请的途径，当面0件、网上77件、传真1件，两者相加78件。',
      { 'applications.by_channel.in_person': 0, ...online, ...fax, ...whole },
    ],
    ['机关5件，网上77件、传真1件，两者相加78件。', { ...online, ...fax, ...whole }],
  ])('%s', (text, counts) => expect(read(text)).toEqual(counts));

  test.each<readonly [SectionKind, string, string, number]>([
    ['proactive', '市级4102条，区县6877条，总量10979条。', 'published.total', 10_979],
    ['proactive', '机构职能类20条、政策法规类40条、工作动态类60条，三者相加120条。', 'published.total', 120],
    ['staff_funds', '专职人员1人，兼职人员6人，两者相加7人。', 'resources.staff_total', 7],
    ['review_litigation', '复议维持1起、纠正2起、其他结果0起，总起数3起。', 'appeals.review.total', 3],
  ])('%s: %s', (section, text, path, value) => expect(read(text, section)).toHaveProperty([path], value));

  test('zeros are among its parts', () => {
    const text = '提出申请的途径，当面0件、网上77件、传真1件，两者相加78件。';
    const { chosen } = readPassage(text, { section: 'on_request', year: 2013 });
    const [words] = chosen.find(({ path }) => path === 'applications.received')?.evidence ?? [];
    expect(text.slice(words?.start, words?.end)).toBe('0件、网上77件、传真1件，两者相加78件');
  });

  test('another number of the chapter counts for more', () =>
    expect(read('收到申请80件，网上77件、传真1件，两者相加78件。')).toEqual({
      'applications.received': 80,
      ...online,
      ...fax,
    }));
});

describe('it is not where', () => {
  test.each([
    ['it is another number', '提出申请的途径，网上77件、传真1件，两者相加79件。'],
    ['a part is rounded', '提出申请的途径，网上77件、传真近1件，两者相加78件。'],
    ['it is of another year', '提出申请的途径，网上77件、传真1件，2012年两者相加78件。'],
    ['its words say more', '提出申请的途径，网上77件、传真1件，印发文件78件。'],
    ['its words are not known', '提出申请的途径，网上77件、传真1件，鸿雁78件。'],
    ['the parts are of two wholes', '提出申请的途径，网上77件、同意公开1件，两者相加78件。'],
    ['the parts are of none', '提出申请的途径，鸿雁77件、喜鹊1件，两者相加78件。'],
    ['the parts are of another year', '2012年提出申请的途径，网上77件、传真1件，两者相加78件。'],
    ['there is one part', '提出申请的途径，网上78件，总数78件。'],
    ['all are none', '提出申请的途径，网上0件、传真0件，两者相加0件。'],
  ])('%s', (_, text) => expect(read(text)).not.toHaveProperty(['applications.received']));

  test.each([
    ['two kinds could be anything', '机构职能类20条、政策法规类100条，两者相加120条。'],
    ['one is no kind', '机构职能类20条、政策法规类40条、图60条，三者相加120条。'],
    ['its words say more', '机构职能类20条、政策法规类40条、工作动态类60条，群众满意120条。'],
    ['one is of something else', '机构职能类20条、政策法规类40条、召开会议60次，三者相加120条。'],
  ])('%s', (_, text) => expect(read(text, 'proactive')).not.toHaveProperty(['published.total']));
});
