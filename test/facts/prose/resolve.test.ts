import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { resolveCandidates } from '../../../src/facts/prose/resolve.js';
import { countsOf, readPassage } from './readPassage.js';
import type { Candidate } from '../../../src/facts/prose/candidates.js';

let order = 0;
const candidate = (path: string, value: number, more: Partial<Candidate> = {}): Candidate => ({
  path,
  value,
  raw: String(value),
  unit: 'jian',
  unitRaw: '件',
  qualifier: 'exact',
  state: 'stated',
  scope: 'unknown',
  timeScope: 'report_year',
  rule: 'test',
  score: 30,
  evidence: [{ start: order, end: order + 1 }],
  section: 0,
  sentence: 0,
  at: order++,
  ...more,
});
const received = 'applications.received';
const valueOf = (candidates: readonly Candidate[], path = received): number | undefined =>
  resolveCandidates(candidates).chosen.find((chosen) => chosen.path === path)?.value;

describe('resolveCandidates', () => {
  test('takes the one that stands where such a number belongs', () => {
    expect(valueOf([candidate(received, 5, { score: 20 }), candidate(received, 12, { score: 36 })])).toBe(12);
  });

  test('leaves the path out where different values stand equally well, and says so', () => {
    const { chosen, undecided, rivals } = resolveCandidates([
      candidate(received, 5),
      candidate(received, 12),
    ]);
    expect(chosen).toEqual([]);
    expect(undecided).toMatchObject([{ path: received }]);
    expect(rivals.map(({ reason }) => reason)).toEqual(Array(2).fill('another value stands equally well'));
  });

  test('the same value twice is no conflict', () => {
    const { chosen, undecided } = resolveCandidates([candidate(received, 5), candidate(received, 5)]);
    expect(chosen).toHaveLength(1);
    expect(undecided).toEqual([]);
  });

  test('parts that sum to one of the values decide for it', () => {
    const parts = [
      candidate('applications.by_channel.online', 9),
      candidate('applications.by_channel.letter', 3),
    ];
    expect(valueOf([candidate(received, 5), candidate(received, 12), ...parts])).toBe(12);
    expect(valueOf([candidate(received, 5), candidate(received, 13), ...parts])).toBeUndefined();
  });

  test.each([
    [30_450, 30_000, 30_450],
    [30_450, 20_000, undefined],
    [30_450, 31_000, undefined],
    [36_000, 30_000, undefined],
    [35_999, 30_000, 35_999],
  ])('the exact %d and the rounded %d give %s', (exact, rounded, taken) => {
    expect(
      valueOf([candidate(received, rounded, { qualifier: 'at_least' }), candidate(received, exact)]),
    ).toBe(taken);
  });

  test.each([
    ['one part alone is no sum', [['applications.by_channel.online', 12, 30]], undefined],
    [
      'parts of another whole do not speak for it',
      [
        ['applications.outcomes.granted', 9, 30],
        ['applications.outcomes.denied', 3, 30],
      ],
      undefined,
    ],
    [
      'nor do parts that are of another time',
      [
        ['applications.by_channel.online', 9, -170],
        ['applications.by_channel.letter', 3, 30],
      ],
      undefined,
    ],
    [
      'a part said twice is one',
      [
        ['applications.by_channel.online', 6, 30],
        ['applications.by_channel.online', 6, 30],
        ['applications.by_channel.letter', 6, 30],
      ],
      12,
    ],
    [
      'a stated none is a part',
      [
        ['applications.by_channel.online', 12, 30],
        ['applications.by_channel.letter', 0, 30],
      ],
      12,
    ],
  ] as const)('%s', (_, parts, taken) => {
    const others = parts.map(([path, value, score]) => candidate(path, value, { score }));
    expect(valueOf([candidate(received, 5), candidate(received, 12), ...others])).toBe(taken);
  });

  test('of two exact values the rounded one decides nothing', () => {
    const rounded = candidate(received, 30_000, { qualifier: 'at_least' });
    expect(valueOf([rounded, candidate(received, 30_450), candidate(received, 30_460)])).toBeUndefined();
  });

  test('of equal values the exact one is told, and of these the first', () => {
    const first = candidate(received, 300, { qualifier: 'about', sentence: 0, at: 4 });
    const second = candidate(received, 300, { sentence: 1, at: 9 });
    const third = candidate(received, 300, { sentence: 1, at: 20 });
    const fourth = candidate(received, 300, { sentence: 2, at: 1 });
    const { chosen, rivals } = resolveCandidates([fourth, third, first, second]);
    expect(chosen).toEqual([second]);
    expect(rivals.map(({ reason }) => reason)).toEqual(Array(3).fill('says the same'));
  });

  test('of equal values none of which is exact the first is told', () => {
    const first = candidate(received, 300, { qualifier: 'about', sentence: 1 });
    const second = candidate(received, 300, { qualifier: 'nearly', sentence: 2 });
    expect(resolveCandidates([second, first]).chosen).toEqual([first]);
  });

  test('a rival says why it was not taken', () => {
    const reasons = (...candidates: Candidate[]): string[] =>
      resolveCandidates(candidates).rivals.map(({ reason }) => reason);
    expect(reasons(candidate(received, 12, { score: 36 }), candidate(received, 5, { score: 20 }))).toEqual([
      'stands farther from where such a number belongs',
    ]);
    expect(reasons(candidate(received, 12, { score: 36 }), candidate(received, 12, { score: 20 }))).toEqual([
      'says the same',
    ]);
    expect(reasons(candidate(received, 12, { score: 0 }))).toEqual(['too weak']);
    expect(reasons(candidate(received, 12, { score: -64 }))).toEqual(['stands among problems and plans']);
  });

  test('what speaks of another year or of problems is a rival, never taken', () => {
    const { chosen, rivals } = resolveCandidates([
      candidate(received, 5, { score: -164, timeScope: 'previous_year' }),
      candidate(received, 7, { score: -64 }),
    ]);
    expect(chosen).toEqual([]);
    expect(rivals.map(({ reason }) => reason)).toEqual([
      'speaks of previous year, not of the report year',
      'stands among problems and plans',
    ]);
  });

  test('every candidate is either taken or a rival, and a path is taken once', () => {
    const arbitrary = fc.record({
      path: fc.constantFrom(received, 'applications.answered', 'published.total'),
      value: fc.integer({ min: 0, max: 20 }),
      score: fc.integer({ min: -200, max: 40 }),
    });
    fc.assert(
      fc.property(fc.array(arbitrary, { maxLength: 12 }), (list) => {
        const all = list.map(({ path, value, score }) => candidate(path, value, { score }));
        const { chosen, rivals } = resolveCandidates(all);
        expect(chosen.length + rivals.length).toBe(all.length);
        expect(new Set(chosen.map(({ path }) => path)).size).toBe(chosen.length);
        expect(chosen.every(({ score }) => score > 0)).toBe(true);
      }),
    );
  });
});

describe('a passage', () => {
  test('that contradicts itself gives a warning and no count', () => {
    const reading = readPassage('全年共收到政府信息公开申请12件。全年共收到政府信息公开申请15件。', {
      section: 'on_request',
    });
    expect(countsOf(reading)).not.toHaveProperty([received]);
    expect(reading.warnings).toMatchObject([{ code: 'W_UNRESOLVED_COUNT' }]);
    expect(reading.warnings[0]?.message).toContain('12 and 15');
  });

  test('that repeats itself gives the count and no warning', () => {
    const reading = readPassage('全年共收到政府信息公开申请12件。我县共收到政府信息公开申请12件。', {
      section: 'on_request',
    });
    expect(countsOf(reading)).toEqual({ [received]: 12 });
    expect(reading.warnings).toEqual([]);
  });

  test('in a chapter of problems and plans gives nothing', () => {
    expect(
      countsOf(readPassage('2014年计划举办政府信息公开培训班3期。', { section: 'problems', year: 2013 })),
    ).toEqual({});
    expect(
      countsOf(readPassage('全年共收到政府信息公开申请12件。', { section: 'problems', year: 2013 })),
    ).toEqual({});
  });
});

describe('where nobody has applied', () => {
  test.each([
    ['nothing was refused to anybody', '没有收到申请，不予公开信息10条。', { [received]: 0 }],
    ['none was refused', '收到申请0件，不予公开0件。', { [received]: 0, 'applications.outcomes.denied': 0 }],
    [
      'those of last year may be refused',
      '没有收到申请，上年结转3件，不予公开2件。',
      { [received]: 0, 'applications.carried_in': 3, 'applications.outcomes.denied': 2 },
    ],
    [
      'unless there were none',
      '没有收到申请，上年结转0件，不予公开2件。',
      { [received]: 0, 'applications.carried_in': 0 },
    ],
  ])('%s', (_, text, counts) =>
    expect(countsOf(readPassage(text, { section: 'on_request', year: 2013 }))).toEqual(counts),
  );

  test('and what is not taken says why', () => {
    const { rivals } = readPassage('没有收到申请，不予公开信息10条。', { section: 'on_request', year: 2013 });
    expect(rivals).toMatchObject([
      {
        candidate: { path: 'applications.outcomes.denied', value: 10 },
        reason: 'no application was received',
      },
    ]);
  });
});

describe('a count of which the text has only numbers of another time', () => {
  test.each([
    ['自条例施行以来，我局累计主动公开政府信息1200条。', 'published.total'],
    ['第三季度收到政府信息公开申请3件。', 'applications.received'],
  ])('%s is left out with a warning', (text, path) => {
    const reading = readPassage(text, { section: 'overview', year: 2013, level: 'department' });
    expect(countsOf(reading)).toEqual({});
    expect(reading.warnings).toMatchObject([{ code: 'W_UNRESOLVED_COUNT' }]);
    expect(reading.warnings[0]?.message).toContain(path);
  });

  test('one that nothing decides is warned of once', () => {
    const text = '第三季度收到申请3件。2013年收到申请12件，同年收到申请14件。';
    const { warnings } = readPassage(text, { section: 'on_request', year: 2013 });
    expect(warnings.map(({ message }) => message)).toEqual([
      'applications.received: the text gives 12 and 14, nothing decides between them; the count is left out',
    ]);
  });

  test('all of them are named, with the time of the first', () =>
    expect(
      readPassage('截至目前累计收到申请120件。第三季度收到申请3件。', { section: 'on_request', year: 2013 })
        .warnings,
    ).toEqual([
      {
        code: 'W_UNRESOLVED_COUNT',
        message:
          'applications.received: the text gives only 120 and 3, which speaks of until now, not of the report year; the count is left out',
      },
    ]));

  test.each([
    '2012年收到申请120件。第三季度收到申请3件。',
    '自条例施行以来累计主动公开政府信息1200条，其中2013年新增主动公开320条。',
    '2012年主动公开政府信息1200条。',
    '全年召开会议3次。',
  ])('%s needs none', (text) =>
    expect(readPassage(text, { section: 'proactive', year: 2013, level: 'department' }).warnings).toEqual([]),
  );
});
