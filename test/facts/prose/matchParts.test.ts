import { describe, expect, test } from '@jest/globals';
import { countsOf, readChapters, readPassage } from './readPassage.js';
import type { SectionKind } from '../../../src/types.js';

type Counts = Readonly<Record<string, number>>;

const read = (text: string, section: SectionKind = 'on_request'): Counts =>
  countsOf(readPassage(text, { section, year: 2013 }));
const online = 'applications.by_channel.online';

describe('numbers that are called parts of a whole and sum to it', () => {
  const parts = '网上叩门者17件，上门递交者8件，书信往来者4件。';

  test.each([
    ['behind it', `收到公开申请29件，${parts}`],
    ['in the next sentence', `收到公开申请29件。${parts}`],
    ['a sentence farther', `收到公开申请29件。加强监督。${parts}`],
    ['in brackets', '收到公开申请29件（网上叩门者17件，上门递交者8件，书信往来者4件），均已答复。'],
    ['with brackets among them', '收到公开申请29件，网上叩门者17件（企业9件），上门递交者8件，书信往来者4件。'],
    ['called behind their numbers', '收到公开申请29件，17件网上叩门，8件上门递交，4件书信往来。'],
    ['called before and behind', '收到公开申请29件，网上叩门者17件，8件上门递交，4件书信往来。'],
    ['behind numbers that are none', '收到公开申请29件，比上年的20件多，网上叩门者17件，上门递交者8件，书信往来者4件。'],
    ['and a part that is no count', '收到公开申请29件，网上叩门者17件，自己寻上门来的12件。'],
  ])('%s', (_, text) =>
    expect(read(text)).toMatchObject({ 'applications.received': 29, [online]: 17 }),
  );

  test.each([
    ['divide a number of another year', '2012年收到公开申请29件。2013年网上叩门者17件，上门递交者8件，书信往来者4件。'],
    ['stand before it in its sentence', '网上叩门者17件，上门递交者8件，书信往来者4件，收到公开申请29件。'],
    ['have no unit', '收到公开申请29件，网上叩门者17，上门递交者8，书信往来者4。'],
    ['share a number', '收到公开申请29件，网上及书信叩门者17件，上门递交者12件。'],
    ['are interrupted', '收到公开申请29件，网上叩门者17件，鸿雁传书者3件，上门递交者8件，书信往来者4件。'],
    ['do not sum to it', `收到公开申请30件，${parts}`],
    ['stand too far from it', `收到公开申请29件。加强监督。成效明显。${parts}`],
    ['stand before it', `${parts}收到公开申请29件。`],
    ['divide a rounded number', `收到公开申请约29件，${parts}`],
    ['are rounded', '收到公开申请29件，网上叩门者17件，上门递交者近8件，书信往来者4件。'],
    ['are counted in something else', '收到公开申请29件，网上叩门者17件，上门递交者8人，书信往来者4件。'],
    ['are of another year', `收到公开申请29件，2012年${parts}`],
    ['name one twice', '收到公开申请29件，网上叩门者17件，网络叩门者8件，书信往来者4件。'],
    ['are not all called parts', '收到公开申请29件，网上叩门者17件，鸿雁传书者12件。'],
    ['are of something else', '收到公开申请29件，网络建设类17件，大厅建设类8件，邮政类4件。'],
    ['divide one', '收到公开申请1件，网上叩门者1件，上门递交者0件。'],
    ['are one', '收到公开申请29件，网上叩门者29件。'],
  ])('are none where they %s', (_, text) => expect(read(text)).not.toHaveProperty([online]));

  test('may stand in a part of the same chapter, not in another', () => {
    const first = { kind: 'on_request', heading: '一、申请', paragraphs: ['收到公开申请29件。'] } as const;
    const next = { kind: 'on_request', heading: '二、渠道', paragraphs: [parts] } as const;
    expect(countsOf(readChapters([first, { ...next, level: 2 }], { year: 2013 }))).toHaveProperty([online], 17);
    expect(countsOf(readChapters([first, next], { year: 2013 }))).not.toHaveProperty([online]);
  });
}); // prettier-ignore

describe('a part that is no count of the record', () => {
  test.each([
    [
      '办结公开申请9件，自行撤回的5件，遮去隐私后部分提供的1件，请申请人补正的3件。',
      { 'applications.outcomes.partially_granted': 1, 'applications.outcomes.unclear': 3 },
    ],
    ['办结公开申请9件，自行撤回的5件，申请人放弃的4件。', {}],
    [
      '办结公开申请9件（收到公开申请12件），拿到材料的5件，遮去隐私后部分提供的1件，请申请人补正的3件。',
      {
        'applications.received': 12,
        'applications.outcomes.granted': 5,
        'applications.outcomes.partially_granted': 1,
        'applications.outcomes.unclear': 3,
      },
    ],
  ])('%s', (text, counts) => expect(read(text)).toEqual({ 'applications.answered': 9, ...counts }));
});

describe('a number that nobody read', () => {
  const whole = (lead: string): unknown =>
    read(`${lead}29件，网上叩门者17件，上门递交者8件，书信往来者4件。`)['applications.received'];

  test.each(['群众要公开的东西，', '公开申请有群众敲门递来的，共'])('is the whole of its parts: %s', (lead) =>
    expect(whole(lead)).toBe(29),
  );

  test.each(['咨询公开的，', '上年要公开的东西，', '群众要看的东西，'])('but not %s', (lead) =>
    expect(whole(lead)).toBeUndefined(),
  );

  test('nor is one', () =>
    expect(read('群众要公开的东西，1件，网上叩门者1件，上门递交者0件。')).not.toHaveProperty([
      'applications.received',
    ]));

  test('nor where they do not sum to it', () =>
    expect(read('群众要公开的东西，30件，网上叩门者17件，上门递交者8件，书信往来者4件。')).not.toHaveProperty(
      ['applications.received'],
    ));
});

describe('words that look like a subject', () => {
  const answered = { 'applications.answered': 9 };
  const unclear = { ...answered, 'applications.outcomes.unclear': 4 };
  const denied = { ...answered, 'applications.outcomes.denied': 4 };
  const suits = { 'appeals.litigation.total': 5 };
  const won = { ...suits, 'appeals.litigation.upheld': 4, 'appeals.litigation.pending': 1 };

  test.each([
    ['on_request', '办结公开申请9件，撤回的5件，另有4件写得内容不清。', unclear],
    ['on_request', '办结公开申请9件，撤回的5件，内容与写法不清的4件。', answered],
    ['on_request', '办结公开申请9件，撤回的5件，因涉密而否决的4件。', denied],
    ['on_request', '办结公开申请9件，撤回的5件，涉矿而否决的4件。', answered],
    ['review_litigation', '因信息公开被提起行政诉讼5件，法院支持本局的4件，起诉后尚在二审的1件。', won],
    ['review_litigation', '因信息公开被提起行政诉讼5件，诉法院支持本局的4件，诉后尚在二审的1件。', suits],
  ] as const)('%s: %s', (section, text, counts) => expect(read(text, section)).toEqual(counts));
});

describe('a label', () => {
  const company = 'applications.by_applicant.commercial_enterprise';

  test.each([
    ['出自公司之手', 4],
    ['出自公司和别的人之手', undefined],
    ['出自公司、公民之手', undefined],
    ['出自公司注册', undefined],
  ])('is understood to its end: %s', (label, value) =>
    expect(read(`收到公开申请9件，八成出自公民之手，有5件，${label}，有4件。`)[company]).toBe(value),
  );

  test('may follow a number that is none of the parts', () =>
    expect(read('收到公开申请29件，网上叩门者17件这都是人所共知，办了100%，上门递交者12件。')).toHaveProperty(
      [online],
      17,
    ));

  test.each([
    ['写信的人五花八门，老的少的都有，分别是', 4],
    ['所写内容五花八门，大的小的都有，占得多的要数', undefined],
  ])('is read with what leads up to it: %s', (lead, value) =>
    expect(read(`收到公开申请9件。${lead}：出自公民之手，有5件，出自公司之手，有4件。`)[company]).toBe(value),
  );
});

test.each([
  ['staff_funds', '从事信息公开的工作人员9名，专司此事的2名，其他岗位上兼着做的7名。', { 'resources.staff_total': 9, 'resources.staff_full_time': 2, 'resources.staff_part_time': 7 }],
  ['on_request', '办结公开申请9件，拿到材料的5件，遮去隐私后部分提供的1件，请申请人补正的3件。', { 'applications.answered': 9, 'applications.outcomes.granted': 5, 'applications.outcomes.partially_granted': 1, 'applications.outcomes.unclear': 3 }],
  ['review_litigation', '因信息公开被提起行政诉讼5件，法院支持本局的4件，另有1件尚在二审。', { 'appeals.litigation.total': 5, 'appeals.litigation.upheld': 4, 'appeals.litigation.pending': 1 }],
] as const)('%s: %s', (section, text, counts) => expect(read(text, section)).toEqual(counts)); // prettier-ignore
