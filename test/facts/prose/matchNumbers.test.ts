import { describe, expect, test } from '@jest/globals';
import { countsOf, readPassage } from './readPassage.js';
import type { SectionKind } from '../../../src/types.js';

type Counts = Readonly<Record<string, number>>;
type Row = readonly [section: SectionKind, text: string, counts: Counts];

const read = (text: string, section: SectionKind): Counts =>
  countsOf(readPassage(text, { section, year: 2013 }));
const received = (count: number): Counts => ({ 'applications.received': count });
const training = { 'resources.training_sessions': 2 };

describe('what has its own time', () => {
  test.each<Row>([
    ['meetings_training', '3月份举办政府信息公开培训班2期。', training],
    ['meetings_training', '第三季度举办政府信息公开培训班2期。', {}],
    ['on_request', '3月份收到申请3件。', {}],
    ['staff_funds', '截至目前累计设立查阅点3个。', { 'resources.reading_points': 3 }],
    ['proactive', '截至目前累计现行有效规范性文件30件。', { 'published.normative_documents_in_force': 30 }],
    ['on_request', '截至目前累计收到申请30件。', {}],
    ['on_request', '收到申请比上年增加5件。', {}],
  ])('%s: %s', (section, text, counts) => expect(read(text, section)).toEqual(counts));
});

describe('a number that is no count of what its words name', () => {
  test.each<Row>([
    ['proactive', '每个部门公开信息12条。', {}],
    ['staff_funds', '配备专职人员每局2名。', {}],
    ['proactive', '主动公开政府信息12条途径。', {}],
    ['proactive', '信息公开的形式1、互联网。', {}],
    ['fees', '收取信访费用36元。', {}],
    [
      'proactive',
      '全年制作政府信息302条，其中主动公开信息102条，依申请公开信息45条。',
      { 'published.total': 102 },
    ],
    ['proactive', '主动公开信息102条，受理依申请公开45件。', { 'published.total': 102, ...received(45) }],
    ['on_request', '12345热线受理12件；收到申请5件。', received(5)],
  ])('%s: %s', (section, text, counts) => expect(read(text, section)).toEqual(counts));
});

describe('a number that several kinds have', () => {
  test.each<Row>([
    [
      'on_request',
      '收到申请12件，现场和信函各6件。',
      { ...received(12), 'applications.by_channel.in_person': 6, 'applications.by_channel.letter': 6 },
    ],
    ['on_request', '收到公开申请和咨询各6件。', { ...received(6), 'consultations.total': 6 }],
    ['on_request', '各乡镇当面申请、网上申请各2件。', {}],
    ['on_request', '2012年、2013年收到申请各3件。', {}],
    [
      'review_litigation',
      '行政复议、行政诉讼及申诉各1起。',
      { 'appeals.review.total': 1, 'appeals.litigation.total': 1, 'appeals.petitions': 1 },
    ],
    ['review_litigation', '市局、县局行政复议、行政诉讼各1件。', {}],
    [
      'on_request',
      '传真、电子邮件及网上申请均为0件。',
      {
        'applications.by_channel.fax': 0,
        'applications.by_channel.email': 0,
        'applications.by_channel.online': 0,
      },
    ],
  ])('%s: %s', (section, text, counts) => expect(read(text, section)).toEqual(counts));
});

describe('a number that goes on from the one before', () => {
  test.each<Row>([
    ['meetings_training', '举办政府信息公开培训班2期，35人次。', { ...training, 'resources.trainees': 35 }],
    [
      'meetings_training',
      '举办政府信息公开培训班2期（参训110人次）。',
      { ...training, 'resources.trainees': 110 },
    ],
    ['meetings_training', '举办政府信息公开培训班2期，另走访35人次。', training],
    ['meetings_training', '举办政府信息公开培训班2期，35条。', training],
    ['meetings_training', '35人次。', {}],
    ['consultation', '2012年接受咨询210人次，2013年为186人次。', { 'consultations.total': 186 }],
    ['consultation', '2012年接受咨询210人次，2013年为186件。', {}],
    ['consultation', '2012年接受咨询210人次，网上为186人次。', {}],
    [
      'proactive',
      '通过政府网站公开信息680条，其中市政府网站公开信息140条。',
      { 'published.by_channel.website': 680 },
    ],
    ['proactive', '通过政府网站公开信息680条，2013年政府网站公开信息140条。', {}],
  ])('%s: %s', (section, text, counts) => expect(read(text, section)).toEqual(counts));
});

describe('of two numbers of one count', () => {
  test.each<Row>([
    ['overview', '全县收到政府信息公开申请12件。县本级收到政府信息公开申请5件。', received(12)],
    ['overview', '全县收到政府信息公开申请12件。收到政府信息公开申请5件。', {}],
    ['overview', '2013年收到政府信息公开申请12件。收到政府信息公开申请5件。', {}],
  ])('%s: %s', (section, text, counts) => expect(read(text, section)).toEqual(counts));
});
