import { describe, expect, test } from '@jest/globals';
import { countsOf, readPassage } from './readPassage.js';
import type { Level, SectionKind } from '../../../src/types.js';

const read = (text: string, section: SectionKind = 'on_request', level: Level = 'department') =>
  countsOf(readPassage(text, { section, level, year: 2014 }));

describe('a number of a wider area than the reporter’s', () => {
  test('gives way to the reporter’s own', () =>
    expect(read('据通报，全市各部门公开信息5.6万条，我局公开信息1260条。', 'proactive')).toEqual({
      'published.total': 1260,
    }));

  test.each<[string, string, Level]>([
    ['is that of the writer’s government', '全县共收到申请32件，我办办结其中12件。', 'county'],
    ['stands alone', '全市共收到申请32件，均已登记。', 'department'],
  ])('is given where it %s', (_, text, level) =>
    expect(read(text, 'on_request', level)).toMatchObject({ 'applications.received': 32 }),
  );
});

describe('one number for several outcomes', () => {
  test.each([
    ['收到申请20件，其中信息不存在、非本机关信息5件。', {}],
    [
      '收到申请20件，其中信息不存在的、不属于本机关的各5件。',
      { 'applications.outcomes.not_exist': 5, 'applications.outcomes.not_this_agency': 5 },
    ],
  ])('is that of none, unless each has it: %s', (text, outcomes) =>
    expect(read(text)).toEqual({ 'applications.received': 20, ...outcomes }),
  );
});

describe('an outcome behind the numbers of reviews and lawsuits', () => {
  const totals = { 'appeals.review.total': 5, 'appeals.litigation.total': 3 };
  test.each([
    ['行政复议5件，行政诉讼3件，维持4件，纠正1件。', {}],
    [
      '行政复议5件，行政诉讼3件，其中复议维持4件，诉讼维持2件。',
      { 'appeals.review.upheld': 4, 'appeals.litigation.upheld': 2 },
    ],
  ])('is of both where it is more than the last of them: %s', (text, outcomes) =>
    expect(read(text, 'review_litigation')).toEqual({ ...totals, ...outcomes }),
  );
});

describe('matters beside the information that was made public', () => {
  test.each(['公开各类事项31项、信息82条。', '公开政务事项31项，主动公开政府信息82条。'])(
    'are not all of it: %s',
    (text) => expect(read(text, 'proactive')['published.total'] ?? 82).toBe(82),
  );
  test('are no reason against the first of two numbers of information', () =>
    expect(read('主动公开政府信息1200条，发布信息800条次于微博。', 'proactive')).toEqual({}));
});

describe('a number that the text corrects', () => {
  test('is not given', () => expect(read('原报送的申请数为23件，经核实更正为21件。')).toEqual({}));
  test('is given where another is corrected', () =>
    expect(read('收到申请23件，上年报送的申请数12件更正为11件。')).toEqual({ 'applications.received': 23 }));
});

describe('a number of more than disclosure', () => {
  test.each<[string, SectionKind, object]>([
    ['复议案件126件，其中涉及政府信息公开的3件。', 'review_litigation', { 'appeals.review.total': 3 }],
    ['全年行政诉讼7件，除1件涉及信息公开外，其余均为行政处罚案件。', 'review_litigation', {}],
    ['窗口接待咨询5600人次，其中政府信息公开咨询86人次。', 'consultation', {}],
    ['共收到来件41件，其中信息公开申请仅7件。', 'on_request', {}],
  ])('gives way to the part that is about it: %s', (text, section, counts) => {
    const { 'consultations.total': total = 86, ...others } = read(text, section);
    expect(total).toBe(86);
    expect(others).toEqual(counts);
  });

  test('is given where it is of disclosure itself', () =>
    expect(read('接受信息公开咨询86人次，其中信息公开指南方面20人次。', 'consultation')).toEqual({
      'consultations.total': 86,
    }));
});

describe('a number of more than the year', () => {
  test('gives way to that of the year', () =>
    expect(read('共收到申请31件，其中本年度新收27件，上年结转4件。')).toEqual({
      'applications.received': 27,
      'applications.carried_in': 4,
    }));
  test('is given where a month’s part follows', () =>
    expect(read('收到申请31件，其中2014年5月收到9件。')).toEqual({ 'applications.received': 31 }));
});

describe('a number of some bodies, or of the bodies themselves', () => {
  test.each(['15个乡镇中，有3个乡镇公开信息不足100条。', '个别乡镇公开信息12条。', '政府网站126个。'])(
    'is not given: %s',
    (text) => expect(read(text, 'proactive', 'county')).toEqual({}),
  );
  test('is given where all of them are meant', () =>
    expect(read('其中15个乡镇公开信息3100条。', 'proactive', 'county')).toEqual({
      'published.lower_level': 3100,
    }));
});

describe('a number of one department in a government’s report', () => {
  test.each([
    '2014年县国土局共接到申请206件，其中网上申请98件。',
    '县国土局收到申请206件，其中：网上申请98件、信函申请108件。',
  ])('is not given, nor are its parts: %s', (text) => expect(read(text, 'on_request', 'county')).toEqual({}));

  test('leaves what the next clause says of the whole', () =>
    expect(read('县国土局收到申请26件，其中网上5件；全县收到申请31件。', 'on_request', 'county')).toEqual({
      'applications.received': 31,
    }));

  test('is the reporter’s own where the zone has no other name', () =>
    expect(read('2014年区管委会共收到申请12件。', 'on_request', 'zone')).toEqual({
      'applications.received': 12,
    }));
});

describe('a number that is denied', () => {
  test.each(['全年未主动公开政府信息60条。', '未及时公开信息5条。'])('is not given: %s', (text) =>
    expect(read(text, 'proactive')).toEqual({}),
  );
  test('takes no other with it', () =>
    expect(read('未公开信息5条，全年主动公开信息60条。', 'proactive')).toEqual({ 'published.total': 60 }));
});

describe('a list that divides the total otherwise than by kind', () => {
  test.each([
    '全年公开信息560条。从公开主体看，县政府办120条，县教育局240条，县卫生局200条。',
    '全年公开信息300条，其中原创180条、转载120条。',
  ])('has no kinds: %s', (text) =>
    expect(readPassage(text, { section: 'proactive', level: 'county', year: 2014 }).categories).toEqual([]),
  );
});
