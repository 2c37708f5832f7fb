import type { Random } from '../tables/random.js';
import type { Agency } from './agencies.js';
import { get, type Figures } from './figures.js';

/** A part of a report: heading, paragraphs, table, then parts with headings of their own. */
export interface Part {
  readonly key: string;
  number: string;
  heading: string | null;
  paragraphs: string[];
  table: string | null;
  readonly parts: Part[];
}

/** Numbers that the prose tells; those of the tables unless one is planted. */
export interface Told {
  received: number;
  handled: number;
  carriedOut: number;
  published: number;
  reviews: number;
}

export function tellFigures({ era, stat, applications, published, review }: Figures): Told {
  const old = era === 'stat2014';
  return {
    received: old ? (stat['applications_received'] ?? 0) : get(applications, 'received_new', 'total'),
    handled: old ? (stat['applications_completed'] ?? 0) : get(applications, 'outcome_total', 'total'),
    carriedOut: old ? 0 : get(applications, 'carried_out', 'total'),
    published: published.total,
    reviews: old ? (stat['review_total'] ?? 0) : get(review, 'review', 'total'),
  };
}

/** The one sentence on channels, so that last year's can be put in its place. */
export const sayChannels = (
  { area }: Agency,
  { year, published: { website, wechat, gazette } }: Figures,
): string =>
  `${String(year)}年，${area}经门户网站发布信息${String(website)}条，经微信公众号推送${String(wechat)}条，编印公报${String(gazette)}期。`;

export const sayPublished = ({ area }: Agency, told: Told): string =>
  `${area}这一年主动公开政府信息${String(told.published)}条，重点放在办事指南、财政资金和民生实事上。`;

export const sayReceived = (told: Told): string => `全年新收政府信息公开申请${String(told.received)}件。`;

const sayHandled = (told: Told, old: boolean): string =>
  old
    ? `经逐件登记、会商和答复，办结${String(told.handled)}件。`
    : `经逐件登记、会商和答复，办结${String(told.handled)}件，转入下一年度继续办理${String(told.carriedOut)}件。`;

const sayReviews = (told: Told): string =>
  told.reviews === 0
    ? '全年未发生因政府信息公开引起的行政复议。'
    : `全年因政府信息公开被申请行政复议${String(told.reviews)}件。`;

const management = [
  '对存量文件逐份核对效力，失效的及时标注，公开属性在起草环节一并确定。',
  '健全信息发布前的三级审核，目录与栏目同步调整，旧信息按期归档。',
];
const platforms = [
  '门户网站公开专栏完成改版，检索入口前移，手机端浏览更加顺畅。',
  '公开专区配备查询终端和导办人员，线上线下查阅渠道互相衔接。',
];
const supervision = [
  '公开工作列入年度绩效考核，开展业务培训，未发生责任追究的情形。',
  '聘请社会评议员听取意见，按月抽查栏目更新，对迟缓的单位点名提醒。',
];
const troubles = [
  '一是解读材料形式单一，图表和短视频偏少；二是基层经办人员轮换频繁，业务不够熟悉。',
  '主要是部分栏目更新不够均衡，答复文书的说理还不充分，与群众的互动有待增强。',
];
const remedies = [
  '今后将编写常见问题手册，开设跟班学习，并把解读质量纳入抽查。',
  '接下来拟建立答复文书会审机制，完善栏目责任清单，逐季通报更新情况。',
];
const closings = ['没有其他需要报告的事项。', '本机关没有收取信息处理费，无其他需要报告的事项。'];

const part = (
  key: string,
  number: string,
  heading: string,
  paragraphs: string[] = [],
  more: Partial<Part> = {},
): Part => ({
  key,
  number,
  heading,
  paragraphs,
  table: null,
  parts: [],
  ...more,
});

/** The parts of a report since 2019, in the order of the form. */
export function writeNewParts(
  random: Random,
  agency: Agency,
  figures: Figures,
  told: Told,
  tables: { documents: string; applications: string; review: string },
): Part[] {
  const disclosed = sayPublished(agency, told) + sayChannels(agency, figures);
  const requests = sayReceived(told) + sayHandled(told, false);
  const aspects: [string, string][] = [
    ['主动公开', disclosed],
    ['依申请公开', requests + sayReviews(told)],
    ['政府信息管理', random.pick(management)],
    ['政府信息公开平台建设', random.pick(platforms)],
    ['监督保障', random.pick(supervision)],
  ];
  const marks = ['（一）', '（二）', '（三）', '（四）', '（五）'];
  const asParts = random.chance(0.5);
  const overview = asParts
    ? part('overview', '一', '总体情况', [], {
        parts: aspects.map(([name, text], i) => part(name, marks[i] ?? '', name, [text])),
      })
    : part(
        'overview',
        '一',
        '总体情况',
        aspects.map(([name, text], i) => `${marks[i] ?? ''}${name}。${text}`),
      );
  return [
    overview,
    part('documents', '二', '主动公开政府信息情况', [], { table: tables.documents }),
    part('applications', '三', '收到和处理政府信息公开申请情况', [], { table: tables.applications }),
    part('review', '四', '政府信息公开行政复议、行政诉讼情况', [], { table: tables.review }),
    part('problems', '五', '存在的主要问题及改进情况', [random.pick(troubles), random.pick(remedies)]),
    part('other', '六', '其他需要报告的事项', [random.pick(closings)]),
  ];
}

/** The chapters of a report before 2019, with the statistics table after them. */
export function writeOldParts(
  random: Random,
  agency: Agency,
  figures: Figures,
  told: Told,
  statistics: string,
): Part[] {
  return [
    part('disclosed', '一', '主动公开政府信息情况', [
      sayPublished(agency, told) + sayChannels(agency, figures),
      random.pick(platforms),
    ]),
    part('requests', '二', '依申请公开政府信息情况', [sayReceived(told) + sayHandled(told, true)]),
    part('fees', '三', '政府信息公开的收费及减免情况', ['全年未收取任何费用，也没有减免费用的情况。']),
    part('review', '四', '因政府信息公开申请行政复议、提起行政诉讼的情况', [sayReviews(told)]),
    part('problems', '五', '政府信息公开工作存在的主要问题及改进情况', [
      random.pick(troubles),
      random.pick(remedies),
    ]),
    part('other', '六', '其他需要报告的事项', ['没有其他需要报告的事项。']),
    part('annex', '', '政府信息公开情况统计表', [], { table: statistics }),
  ];
}
