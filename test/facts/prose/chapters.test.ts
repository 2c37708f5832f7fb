import { describe, expect, test } from '@jest/globals';
import { countsOf, readChapters } from './readPassage.js';
import type { Chapter } from './layOut.js';

type Counts = Readonly<Record<string, number>>;
type Row = readonly [what: string, chapters: readonly Chapter[], counts: Counts];

const read = (chapters: readonly Chapter[]): Counts => countsOf(readChapters(chapters, { year: 2013 }));
const requests = (...paragraphs: readonly string[]): Chapter => ({ kind: 'on_request', paragraphs });
const publication = (...paragraphs: readonly string[]): Chapter => ({ kind: 'proactive', paragraphs });
const overview = (...paragraphs: readonly string[]): Chapter => ({ kind: 'overview', paragraphs });
const section = (kind: Chapter['kind'], heading: string, ...paragraphs: readonly string[]): Chapter => ({
  kind,
  heading,
  paragraphs,
});
const below = (chapter: Chapter): Chapter => ({ ...chapter, level: 2 });

describe('a title that names a channel', () => {
  const microblog = (...paragraphs: readonly string[]): readonly Chapter[] => [
    section('proactive', '二、主动公开情况'),
    below(section('unknown', '（二）政务微博', ...paragraphs)),
  ];
  test.each<Row>([
    [
      'says of what the first number below is',
      microblog('9月开通，至年底发布283条。'),
      { 'published.by_channel.microblog': 283 },
    ],
    [
      'and where the first number is of all, leaves it that',
      microblog('公开信息1200条，其中微博发布283条。'),
      { 'published.total': 1200, 'published.by_channel.microblog': 283 },
    ],
    ['no number of the channel is of all', microblog('设栏目9个，主动公开政府信息860条。'), {}],
    ['but not the sentences behind it', microblog('9月开通。', '至年底发布283条。'), {}],
    [
      'and none where it is of several',
      [
        section('proactive', '二、主动公开情况'),
        below(section('unknown', '（二）微博和微信', '9月开通，发布283条。')),
      ],
      {},
    ],
  ])('%s', (_, chapters, counts) => expect(read(chapters)).toEqual(counts));
});

describe('what a number is about', () => {
  test.each<Row>([
    ['the chapter says it', [requests('办结12件。')], { 'applications.answered': 12 }],
    ['another chapter does not', [section('proposals', '建议办理', '办结12件。')], {}],
    [
      'a part of a chapter is about what the chapter is about',
      [section('on_request', '二、依申请公开'), below(section('unknown', '（一）基本情况', '办结12件。'))],
      { 'applications.answered': 12 },
    ],
    [
      'but for what it says itself',
      [section('on_request', '二、依申请公开'), below(section('fees', '（一）收费', '网上12件。'))],
      {},
    ],
    [
      'a sentence that goes on is about what the one before was about',
      [overview('收到政府信息公开申请12件。其中网上9件。')],
      { 'applications.received': 12, 'applications.by_channel.online': 9 },
    ],
    [
      'in the next paragraph too',
      [overview('收到政府信息公开申请12件。', '其中网上9件。')],
      { 'applications.received': 12, 'applications.by_channel.online': 9 },
    ],
    [
      'through several that go on',
      [overview('收到政府信息公开申请12件。', '其中网上9件。', '其中信函3件。')],
      {
        'applications.received': 12,
        'applications.by_channel.online': 9,
        'applications.by_channel.letter': 3,
      },
    ],
    [
      'not in the next chapter',
      [overview('收到政府信息公开申请12件。'), overview('其中网上9件。')],
      { 'applications.received': 12 },
    ],
    [
      'where the heading says nothing, the paragraph goes on',
      [overview('我局收到政府信息公开申请12件。全年办结11件。')],
      { 'applications.received': 12, 'applications.answered': 11 },
    ],
    [
      'but not the next paragraph',
      [overview('我局收到政府信息公开申请12件。', '全年办结11件。')],
      { 'applications.received': 12 },
    ],
    [
      'where the heading says something, a new sentence begins with that',
      [publication('收到政府信息公开申请12件。', '全年办结11件。')],
      { 'applications.received': 12 },
    ],
    [
      'where it does, the same paragraph does too',
      [publication('收到政府信息公开申请12件。全年办结11件。')],
      { 'applications.received': 12 },
    ],
    [
      'words far behind a number do not tell',
      [overview('全年办结12件，另外还完成了其他各方面的大量日常工作任务，收到政府信息公开申请9件。')],
      { 'applications.received': 9 },
    ],
    ['words behind a number tell too', [overview('12件公开申请已按期办结。')], { 'applications.answered': 12 }],
  ])('%s', (_, chapters, counts) => expect(read(chapters)).toEqual(counts)); // prettier-ignore
});

describe('which time a number is of', () => {
  test.each<Row>([
    [
      'the time that opens a sentence holds for the next that goes on',
      [requests('2012年，收到申请9件。其中网上申请4件。')],
      {},
    ],
    ['without a comma too', [requests('2012年收到申请9件。其中网上申请4件。')], {}],
    [
      'but no comparison',
      [requests('2013年同比增加，收到申请9件。其中网上申请4件。')],
      { 'applications.received': 9, 'applications.by_channel.online': 4 },
    ],
    [
      'in another paragraph no more',
      [requests('2012年，收到申请9件。', '其中网上申请4件。')],
      { 'applications.by_channel.online': 4 },
    ],
    [
      'nor in another chapter',
      [overview('2012年，收到申请9件。'), requests('其中网上申请4件。')],
      { 'applications.by_channel.online': 4 },
    ],
    [
      'a time said in passing does not hold on',
      [requests('收到申请9件，2012年为7件。其中网上申请4件。')],
      { 'applications.received': 9, 'applications.by_channel.online': 4 },
    ],
    [
      'the time said anew counts',
      [requests('2012年，收到申请9件。其中2013年网上申请4件。')],
      { 'applications.by_channel.online': 4 },
    ],
    [
      'the parts of what was there by now are no counts of the year',
      [publication('截至目前，累计主动公开政府信息457条。其中网站公开信息400条。')],
      {},
    ],
    [
      'what comes after them is',
      [publication('截至目前，累计主动公开政府信息457条。2013年公开政府信息40条。')],
      { 'published.total': 40 },
    ],
    [
      'a change against last year says nothing of the next sentence',
      [requests('比上年增加3件。其中网上申请9件。')],
      { 'applications.by_channel.online': 9 },
    ],
    [
      'the year of the report holds on, but says no more than nothing',
      [requests('2013年，收到申请9件。其中网上申请4件。')],
      { 'applications.received': 9, 'applications.by_channel.online': 4 },
    ],
  ])('%s', (_, chapters, counts) => expect(read(chapters)).toEqual(counts));
});

describe('what refers to all of a number', () => {
  const answered = { 'applications.received': 12, 'applications.answered': 12 };
  const received = { 'applications.received': 12 };
  const filler = (count: number): string => '加强监督检查。'.repeat(count);

  test.each<Row>([
    ['of the same sentence', [requests('收到申请12件，均已按期答复。')], answered],
    ['of the sentence before', [requests('收到申请12件。均已按期答复。')], answered],
    ['of the paragraph before', [requests('收到申请12件。', '均已按期答复。')], answered],
    [
      'of another part of the chapter',
      [
        section('on_request', '二、依申请公开'),
        below(section('on_request', '（一）申请情况', '收到申请12件。')),
        below(section('on_request', '（二）办理情况', '均已按期答复。')),
      ],
      answered,
    ],
    [
      'not of the chapter before',
      [
        section('overview', '一、概述', '收到政府信息公开申请12件。'),
        section('on_request', '二、依申请公开', '均已按期答复。'),
      ],
      received,
    ],
    ['five sentences back', [requests(`收到申请12件。${filler(4)}均已按期答复。`)], answered],
    ['not farther', [requests(`收到申请12件。${filler(5)}均已按期答复。`)], received],
    [
      'the nearest',
      [requests('2013年收到申请12件。收到申请12件，均已按期答复。')],
      answered,
    ],
    [
      'not a number behind it',
      [requests('均已按期答复，收到申请12件。')],
      received,
    ],
    ['nothing is all of none', [requests('收到申请0件，均已按期答复。')], { 'applications.received': 0 }],
    [
      'with applications of last year all are more than those received',
      [requests('收到申请12件，上年结转2件，已全部办结。')],
      { 'applications.received': 12, 'applications.carried_in': 2 },
    ],
    [
      'with none of last year they are not',
      [requests('收到申请12件，上年结转0件，已全部办结。')],
      { ...answered, 'applications.carried_in': 0 },
    ],
    [
      'how they came is said of those received alone',
      [requests('收到申请12件，上年结转2件，均为网上申请。')],
      { 'applications.received': 12, 'applications.carried_in': 2, 'applications.by_channel.online': 12 },
    ],
    ['a rate of 100 % is all', [requests('收到申请12件，答复率100%。')], answered],
    ['a lower one is not', [requests('收到申请12件，答复率98%。')], received],
    ['what speaks of one kind is not said of all', [requests('收到申请12件，对属于本机关的均予公开，对不属于的告知申请人。')], received],
    ['the rest has its own number', [requests('收到申请12件，其中2件正在办理，其余10件均已答复。')], { ...received, 'applications.answered': 10, 'applications.carried_out': 2 }],
  ])('%s', (_, chapters, counts) => expect(read(chapters)).toEqual(counts)); // prettier-ignore
});

describe('a heading helps a sentence that names nothing', () => {
  test.each<Row>([
    ['a number', [section('on_request', '（一）申请数量', '6件。')], { 'applications.received': 6 }],
    [
      'after words that say nothing',
      [section('on_request', '（一）申请数量', '2013年，共计6件。')],
      { 'applications.received': 6 },
    ],
    ['only the first sentence', [section('on_request', '（一）申请数量', '详见下文。6件。')], {}],
    ['only its first number', [section('on_request', '（一）申请数量', '6件，7件。')], { 'applications.received': 6 }],
    ['not behind unknown words', [section('on_request', '（一）申请数量', '据统计员小王说，6件。')], {}],
    ['not a heading of something else', [section('on_request', '（一）基本情况', '6件。')], {}],
    [
      'none at all',
      [section('review_litigation', '五、行政复议、行政诉讼情况', '无。')],
      { 'appeals.review.total': 0, 'appeals.litigation.total': 0 },
    ],
    [
      'none, for what the heading names',
      [section('review_litigation', '五、行政复议情况', '2013年，我局未发生此类情况。')],
      { 'appeals.review.total': 0 },
    ],
    ['none of another year', [section('review_litigation', '五、行政复议情况', '2012年，未发生此类情况。')], {}],
    ['fees', [section('fees', '四、收费情况', '无。')], { 'fees.collected_yuan': 0 }],
    ['not of what a chapter cannot be about', [section('meetings_training', '六、会议培训', '无。')], {}],
    ['not behind another sentence', [section('review_litigation', '五、行政复议情况', '情况如下。', '无。')], {}],
    ['not where something else was not', [section('review_litigation', '五、行政复议情况', '未发生安全事故。')], {}],
    ['not without a heading', [{ kind: 'review_litigation', paragraphs: ['无。'] }], {}],
  ])('%s', (_, chapters, counts) => expect(read(chapters)).toEqual(counts)); // prettier-ignore
});

describe('where two chapters differ', () => {
  test.each<Row>([
    [
      'the one speaks whose matter it is',
      [overview('收到政府信息公开申请15件。'), requests('收到政府信息公开申请12件。')],
      { 'applications.received': 12 },
    ],
    [
      'or a part of it',
      [
        overview('收到政府信息公开申请15件。'),
        section('on_request', '二、依申请公开'),
        below(section('fees', '（一）收费', '收到政府信息公开申请12件。')),
      ],
      { 'applications.received': 12 },
    ],
    [
      'nobody where it is the matter of neither',
      [overview('收到政府信息公开申请15件。'), publication('收到政府信息公开申请12件。')],
      {},
    ],
    [
      'a chapter of problems never',
      [overview('收到政府信息公开申请15件。'), section('problems', '六、问题', '收到政府信息公开申请12件。')],
      { 'applications.received': 15 },
    ],
    [
      'nor any part of one',
      [
        overview('收到政府信息公开申请15件。'),
        section('problems', '六、问题'),
        below(section('on_request', '（一）申请', '收到政府信息公开申请12件。')),
      ],
      { 'applications.received': 15 },
    ],
  ])('%s', (_, chapters, counts) => expect(read(chapters)).toEqual(counts));
});
