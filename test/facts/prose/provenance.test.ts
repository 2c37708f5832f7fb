import { describe, expect, test } from '@jest/globals';
import { layOut } from './layOut.js';
import { readChapters } from './readPassage.js';
import type { Candidate } from '../../../src/facts/prose/index.js';
import type { SectionKind, Span } from '../../../src/types.js';

/** How a count is told to the reader of a record; the evidence as the words that it covers. */
interface Told extends Pick<
  Candidate,
  'value' | 'raw' | 'unit' | 'unitRaw' | 'qualifier' | 'state' | 'scope' | 'timeScope'
> {
  readonly words: readonly string[];
}

const ordinary = {
  unit: 'jian',
  unitRaw: '件',
  qualifier: 'exact',
  state: 'stated',
  scope: 'unknown',
  timeScope: 'report_year',
} as const;

function told(kind: SectionKind, text: string, path: string): Told | undefined {
  const chapters = [{ kind, paragraphs: [text] }];
  const { document } = layOut(chapters);
  const found = readChapters(chapters, { year: 2013 }).chosen.find((candidate) => candidate.path === path);
  if (!found) return undefined;
  const { value, raw, unit, unitRaw, qualifier, state, scope, timeScope, evidence } = found;
  const words = evidence.map(({ start, end }: Span) => document.text.slice(start, end));
  return { value, raw, unit, unitRaw, qualifier, state, scope, timeScope, words };
}

describe('a number that is printed', () => {
  test.each<[string, SectionKind, string, string, Partial<Told>]>([
    [
      'is told with its clause, unit and scope',
      'on_request',
      '2013年，全县共收到政府信息公开申请 12 件，其中网上申请9件。',
      'applications.received',
      { value: 12, raw: '12件', scope: 'whole_area', words: ['全县共收到政府信息公开申请 12 件'] },
    ],
    [
      'and its part with its own clause',
      'on_request',
      '2013年，全县共收到政府信息公开申请 12 件；其中网上申请9件。',
      'applications.by_channel.online',
      { value: 9, raw: '9件', words: ['其中网上申请9件'] },
    ],
    [
      'that is not exact says so',
      'on_request',
      '共收到申请近300件。',
      'applications.received',
      { value: 300, raw: '300件', qualifier: 'nearly', state: 'approximate', words: ['共收到申请近300件'] },
    ],
    [
      'as none is a stated zero',
      'on_request',
      '共收到申请0件。',
      'applications.received',
      { value: 0, raw: '0件', state: 'stated_zero', words: ['共收到申请0件'] },
    ],
    [
      'of 万元 is given in 元',
      'fees',
      '全年收取政府信息公开费用1.2万元，减免30余元。',
      'fees.collected_yuan',
      {
        value: 12_000,
        raw: '1.2万元',
        unit: 'yuan',
        unitRaw: '万元',
        words: ['全年收取政府信息公开费用1.2万元'],
      },
    ],
    [
      'of 亿元 too',
      'staff_funds',
      '政府信息公开工作经费支出0.003亿元。',
      'resources.funds_yuan',
      {
        value: 300_000,
        raw: '0.003亿元',
        unit: 'yuan',
        unitRaw: '亿元',
        words: ['政府信息公开工作经费支出0.003亿元'],
      },
    ],
    [
      'of 元 to the cent',
      'fees',
      '全年收取政府信息公开费用12.35元。',
      'fees.collected_yuan',
      {
        value: 12.35,
        raw: '12.35元',
        unit: 'yuan',
        unitRaw: '元',
        words: ['全年收取政府信息公开费用12.35元'],
      },
    ],
    [
      'without a unit has none',
      'proactive',
      '主动公开政府信息数：120。',
      'published.total',
      { value: 120, raw: '120', unit: 'tiao', unitRaw: null, words: ['主动公开政府信息数：120'] },
    ],
    [
      'of persons counts persons',
      'meetings_training',
      '举办政府信息公开培训班2期，培训人员110人次。',
      'resources.trainees',
      { value: 110, raw: '110人次', unit: 'ren', unitRaw: '人次', words: ['培训人员110人次'] },
    ],
    [
      'of events counts events',
      'meetings_training',
      '举办政府信息公开培训班2期，培训人员110人次。',
      'resources.training_sessions',
      { value: 2, raw: '2期', unit: 'ci', unitRaw: '期', words: ['举办政府信息公开培训班2期'] },
    ],
    [
      'of townships is theirs',
      'proactive',
      '各乡镇主动公开信息41条。',
      'published.lower_level',
      {
        value: 41,
        raw: '41条',
        unit: 'tiao',
        unitRaw: '条',
        scope: 'townships_only',
        words: ['各乡镇主动公开信息41条'],
      },
    ],
    [
      'of staff is what it is by now',
      'staff_funds',
      '截至目前，全县累计配备政府信息公开专职人员16人。',
      'resources.staff_full_time',
      {
        value: 16,
        raw: '16人',
        unit: 'ren',
        unitRaw: '人',
        scope: 'whole_area',
        timeScope: 'until_now',
        words: ['全县累计配备政府信息公开专职人员16人'],
      },
    ],
    [
      'that was carried in belongs to the report year',
      'on_request',
      '上年度结转申请3件。',
      'applications.carried_in',
      { value: 3, raw: '3件', words: ['上年度结转申请3件'] },
    ],
  ])('%s', (_, kind, text, path, more) => expect(told(kind, text, path)).toEqual({ ...ordinary, ...more }));
});

describe('what is read from more or less than a number', () => {
  test.each<[string, SectionKind, string, string, Partial<Told>]>([
    [
      'a denial is its clause',
      'fees',
      '2013年度，全年未收取任何费用，也未收到申请。',
      'fees.collected_yuan',
      {
        value: 0,
        raw: '未收取任何费用',
        unit: 'yuan',
        unitRaw: null,
        state: 'stated_zero',
        words: ['全年未收取任何费用'],
      },
    ],
    [
      'a denial behind its objects',
      'review_litigation',
      '全年无举报；行政复议、行政诉讼均为零。',
      'appeals.litigation.total',
      {
        value: 0,
        raw: '行政复议、行政诉讼均为零',
        unitRaw: null,
        state: 'stated_zero',
        words: ['行政复议、行政诉讼均为零'],
      },
    ],
    [
      'a denial of the whole area',
      'on_request',
      '全县未收到政府信息公开申请。',
      'applications.received',
      {
        value: 0,
        raw: '未收到政府信息公开申请',
        unitRaw: null,
        state: 'stated_zero',
        scope: 'whole_area',
        words: ['全县未收到政府信息公开申请'],
      },
    ],
    [
      'what refers to all of a number has the words of both',
      'on_request',
      '共收到申请近300件，均已按期答复。',
      'applications.answered',
      {
        value: 300,
        raw: '300件',
        qualifier: 'nearly',
        state: 'approximate',
        words: ['均已按期答复', '共收到申请近300件'],
      },
    ],
    [
      'in words of any order too',
      'on_request',
      '收到申请7件，悉数为当面递交。',
      'applications.by_channel.in_person',
      { value: 7, raw: '7件', words: ['悉数为当面递交', '收到申请7件'] },
    ],
    [
      'a sum has the words of its parts',
      'on_request',
      '提出申请的途径，网上77件、传真1件，两者相加78件。',
      'applications.received',
      { value: 78, raw: '78件', words: ['77件、传真1件，两者相加78件'] },
    ],
    [
      'a sum of persons counts persons',
      'staff_funds',
      '配备专职人员1人，兼职人员6人，两者相加7人。',
      'resources.staff_total',
      { value: 7, raw: '7人', unit: 'ren', unitRaw: '人', words: ['1人，兼职人员6人，两者相加7人'] },
    ],
    [
      'two nouns with two numbers',
      'on_request',
      '本年度依申请公开的受理量与答复量分别为64件和63件。',
      'applications.answered',
      { value: 63, raw: '63件', words: ['本年度依申请公开的受理量与答复量分别为64件和63件'] },
    ],
  ])('%s', (_, kind, text, path, more) => expect(told(kind, text, path)).toEqual({ ...ordinary, ...more }));
});
