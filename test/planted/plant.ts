import type { Random } from '../tables/random.js';
import type { Agency } from './agencies.js';
import { applicants, get, outcomeRows, type Figures } from './figures.js';
import { labelOfApplicant, labelOfApplication } from './sheets.js';
import { sayChannels, sayPublished, sayReceived, type Part, type Told } from './wording.js';

export const kinds = [
  'wrong-total',
  'wrong-row-sum',
  'wrong-balance',
  'wrong-review-sum',
  'wrong-carried-in',
  'prose-differs',
  'heading-missing',
  'heading-misnumbered',
  'section-empty',
  'rules-of-township',
  'template-left',
  'last-year-sentence',
] as const;
export type Kind = (typeof kinds)[number];

/** Where the error is: a finding with one of these ids has to name all of `names`. */
export interface Place {
  readonly ids: readonly string[];
  readonly names: readonly string[];
  /** What else the error makes wrong: the total of a row whose cell is wrong. */
  readonly also?: readonly string[];
}

export interface Draft {
  readonly random: Random;
  readonly agency: Agency;
  readonly figures: Figures;
  /** As the report for the year before prints them. */
  readonly before: Figures | null;
  readonly told: Told;
  readonly parts: readonly Part[];
}

/** What a kind needs, and what it does: to the figures before the text is written, to the numbers of the text, to the parts. */
interface Planter {
  readonly fits: (draft: Pick<Draft, 'agency' | 'figures' | 'before'>) => boolean;
  readonly figures?: (draft: Omit<Draft, 'told' | 'parts'>) => Place;
  readonly parts?: (draft: Draft) => Place;
}

/** A label without its explanation in brackets, whose punctuation may be said in another width. */
const shorten = (label: string): string => label.replace(/（.*/, '');

const isNew = ({ figures }: { figures: Figures }): boolean => figures.era !== 'stat2014';

function add(row: Record<string, number> | undefined, key: string, difference: number): void {
  if (row?.[key] === undefined) throw new Error(`no figure ${key}`);
  row[key] += difference;
}

const statisticsTotals: readonly (readonly [string, string, string])[] = [
  ['staff_total', 'staff-sum', '人员数'],
  ['completed_extended', 'completed-sum', '延期办结数'],
  ['received_in_person', 'channels-sum', '当面申请数'],
  ['information_not_exist', 'replies-sum', '信息不存在数'],
  ['denied_privacy', 'refusals-sum', '涉及个人隐私'],
];

const templateWords = [
  '（此处填写本单位主要负责同志部署工作的情况）',
  '（请简要说明，不少于200字）',
  '【填写说明：没有的写“无”】',
  '××局××年共召开会议××次。',
  '（如无此项内容，请删除本段）',
  '【请在此处插入本年度工作亮点】',
  '（本段由各科室提供数据后补充）',
  '联系人：×××，联系电话：XXXX-XXXXXXX。',
  '填表说明：本部分应写明五个方面的情况。',
  '（示例：全年共发布信息*条）',
  '全年共发布信息___条。',
];

const paragraphsOf = (parts: readonly Part[]): string[][] =>
  parts.flatMap((part) => [part.paragraphs, ...part.parts.map(({ paragraphs }) => paragraphs)]);

function replaceSentence(parts: readonly Part[], old: string, now: string): void {
  for (const paragraphs of paragraphsOf(parts)) {
    const at = paragraphs.findIndex((text) => text.includes(old));
    if (at >= 0) paragraphs[at] = (paragraphs[at] ?? '').replace(old, now);
  }
}

export const planters: Readonly<Record<Kind, Planter>> = {
  'wrong-total': {
    fits: () => true,
    figures: ({ random, figures }) => {
      const difference = random.int(1, 9);
      if (figures.era === 'stat2014') {
        const [key, id, name] = random.pick(statisticsTotals);
        add(figures.stat, key, difference);
        return { ids: [id], names: [name] };
      }
      const column = random.pick(applicants);
      add(figures.applications['outcome_total'], column, difference);
      return {
        ids: ['outcomes-sum'],
        names: [labelOfApplicant(column), labelOfApplication('outcome_total')],
      };
    },
  },
  'wrong-row-sum': {
    fits: isNew,
    figures: ({ random, figures }) => {
      const row = random.pick([...outcomeRows(figures.era), 'received_new']);
      add(figures.applications[row], 'total', random.int(1, 9));
      return { ids: ['applicants-sum'], names: [shorten(labelOfApplication(row))] };
    },
  },
  'wrong-balance': {
    fits: isNew,
    figures: ({ random, figures }) => {
      const column = random.pick(applicants);
      const difference = random.int(1, 9);
      add(figures.applications['received_new'], column, difference);
      add(figures.applications['received_new'], 'total', difference);
      return {
        ids: ['balance'],
        names: [labelOfApplicant(column)],
        also: ['applications.received_new.total'],
      };
    },
  },
  'wrong-review-sum': {
    fits: () => true,
    figures: ({ random, figures }) => {
      const difference = random.int(1, 4);
      if (figures.era === 'stat2014') {
        const suits = random.chance(0.5);
        add(figures.stat, suits ? 'litigation_total' : 'review_total', difference);
        return { ids: ['appeals-sum'], names: [suits ? '行政诉讼' : '行政复议'] };
      }
      const [group, name] = random.pick([
        ['review', '行政复议'],
        ['litigation_direct', '未经复议直接起诉'],
        ['litigation_after_review', '复议后起诉'],
      ] as const);
      add(figures.review[group], 'total', difference);
      return { ids: ['appeals-sum'], names: [name] };
    },
  },
  'wrong-carried-in': {
    fits: ({ figures, before }) => isNew({ figures }) && before !== null && isNew({ figures: before }),
    figures: ({ random, figures: { applications } }) => {
      const column = random.pick(applicants);
      const difference = random.int(1, 5);
      // The table itself stays in balance: only last year's report tells.
      for (const row of ['carried_in', 'granted', 'outcome_total'])
        for (const each of [column, 'total']) add(applications[row], each, difference);
      return { ids: ['carry-over'], names: [labelOfApplicant(column)], also: ['总计'] };
    },
  },
  'prose-differs': {
    fits: () => true,
    parts: ({ random, agency, figures, told, parts }) => {
      const received = avoidCarried(told.received + random.int(2, 9), figures);
      const wrong = { ...told, received, published: told.published + 13 };
      const [from, to, number] =
        figures.era === 'stat2014' && random.chance(0.5)
          ? ([sayPublished(agency, told), sayPublished(agency, wrong), wrong.published] as const)
          : ([sayReceived(told), sayReceived(wrong), received] as const);
      replaceSentence(parts, from, to);
      return { ids: ['text-against-table'], names: [String(number)] };
    },
  },
  'heading-missing': {
    fits: isNew,
    parts: ({ random, parts }) => {
      const part = random.pick(parts.slice(1));
      const heading = part.heading ?? '';
      part.heading = null;
      return { ids: ['heading-missing'], names: [heading] };
    },
  },
  'heading-misnumbered': {
    fits: () => true,
    parts: ({ random, parts }) => {
      const part = random.pick(parts.slice(1, 6));
      const others = ['二', '三', '四', '五', '六', '七'].filter((number) => number !== part.number);
      part.number = random.pick(others);
      return { ids: ['heading-number'], names: [part.heading ?? ''] };
    },
  },
  'section-empty': {
    fits: () => true,
    parts: ({ random, figures, parts }) => {
      const aspects = parts[0]?.parts ?? [];
      const filled = figures.era === 'stat2014' ? parts.slice(2, 6) : parts.slice(4, 6);
      const part = random.pick([...filled, ...aspects]);
      part.paragraphs = [];
      return { ids: ['section-empty', 'chapter-empty'], names: [part.heading ?? ''] };
    },
  },
  'rules-of-township': {
    fits: ({ agency, figures }) => agency.level === 'township' && isNew({ figures }),
    figures: ({ random, figures }) => {
      const count = random.int(1, 4);
      const row = figures.art20['20_1.government_rules'];
      const columns =
        figures.era === 'format2021'
          ? ['issued_this_year', 'in_force']
          : ['produced_this_year', 'newly_disclosed_this_year', 'total_disclosed'];
      for (const column of columns) add(row, column, count);
      return { ids: ['rules-without-power'], names: ['规章'] };
    },
  },
  'template-left': {
    fits: () => true,
    parts: ({ random, parts }) => {
      const words = random.pick(templateWords);
      const part = random.pick(parts.filter(({ paragraphs }) => paragraphs.length > 0));
      part.paragraphs.push(words);
      return { ids: ['template-left'], names: [words.replace(/[（【）】。]/g, '').slice(0, 2)] };
    },
  },
  'last-year-sentence': {
    fits: ({ before }) => before !== null,
    parts: ({ agency, figures, before, parts }) => {
      if (!before) throw new Error('no year before');
      const stale = sayChannels(agency, before);
      replaceSentence(parts, sayChannels(agency, figures), stale);
      return {
        ids: ['last-year-sentence', 'other-year-title'],
        names: [`${String(before.year)}年`, '门户网站'],
      };
    },
  },
};

/** 收到 may include what was carried in, so the number must be neither. */
const avoidCarried = (number: number, { era, applications }: Figures): number =>
  era !== 'stat2014' &&
  number === get(applications, 'received_new', 'total') + get(applications, 'carried_in', 'total')
    ? number + 10
    : number;
