import { homeScore, timeHere } from './context.js';
import type { Candidate } from './candidates.js';
import type { Context } from './context.js';
import type { Numeral } from '../numerals/index.js';
import type { Qualifier, Span } from '../../types.js';

/** One part of the published total by kind or column. */
export interface Category {
  readonly label: string;
  readonly value: number;
  readonly raw: string;
  readonly unitRaw: string | null;
  readonly qualifier: Qualifier;
  readonly evidence: Span;
  readonly section: number;
  readonly sentence: number;
}

const units = new Set(['条', '件', '篇', '则', '份', '项', '个', '条次', '条(件)', '部', '期']);
/** What a kind of information is called; at least half of a list must be called so. */
/** What a kind of information is never called. */
const neverKind = /上报|报送|采用|申请|咨询|受理|办理|答复|复议|诉讼/;
/** Channels and levels: a list of these divides the total in another way. */
const channelWord =
  /网站|微博|微信|公众号|客户端|电视|报纸|报刊|广播|公示栏|LED|短信|乡镇|街道|部门|本级|各单位|各区|各县|县\(|区\(|平台/;
const kindWord =
  /类|栏目?|信息|动态|职能|法规|政策|文件|规划|计划|公告|公示|通知|财政|财务|人事|预决?算|统计|报告|指南|目录|制度|公开|建设|资金|采购|项目|简报|解读|要闻|新闻|概况|机构|领导|职责|应急|民生|服务|监督|其[他它]/;
/** Lists of something else: ways, levels, applications, people. */
const otherList =
  /同意公开|不予|部分公开|无法提供|尚在|不存在|属于|告知|纠正|纠错|情形|自然人|企业|其[他它]处理|制发|现行有效|负责人|图文|上报|报送|采用|采纳|编报|处理决定|对外公开|申请|咨询|出台|废止|编印|发放|办理|受理|解读(?:材料|稿件|稿|方案)|公报|宣传|问政|事项\d|答复|办结|维持|专职|兼职|培训|会议|人次|复议|诉讼|留言|来信|热线|提案|建议|行政许可\d|处罚\d|检查|督查|访问|粉丝|点击/;

/** The list of kinds behind a published total: three or more labelled numbers in a row. */
export function findCategories(contexts: readonly Context[], totals: readonly Candidate[]): Category[] {
  const runs: { items: Category[]; score: number }[] = [];
  let open: { items: Category[]; score: number } | null = null;
  for (const context of contexts) {
    const items = itemsOf(context);
    const home = homeScore('published.by_category', context.section);
    if (items.length === 0 || home < 0 || isOfOneTopic(context, totals)) {
      open = null;
      continue;
    }
    if (
      open &&
      open.items.at(-1)?.section === context.sentence.section &&
      enumerated.test(context.sentence.string)
    ) {
      open.items.push(...items);
    } else if (isAnnounced(context, items, contexts, totals)) {
      open = { items: [...items], score: home };
      runs.push(open);
    } else {
      open = null;
    }
  }
  const lists = runs.filter(
    ({ items }) =>
      items.length >= 2 &&
      !isSubdivision(items) &&
      items.filter(({ label }) => channelWord.test(label)).length * 2 < items.length &&
      items.filter(({ label }) => kindWord.test(label)).length * 2 >= items.length,
  );
  lists.sort((a, b) => b.score - a.score || b.items.length - a.items.length);
  return lists[0]?.items ?? [];
}

/** 财政领域公开信息86条，其中…: the list divides a number that is not the published total. */
function isOfOneTopic(context: Context, totals: readonly Candidate[]): boolean {
  const { string, numerals } = context.sentence;
  const first = numerals[0];
  if (!first || !isTotal(string.slice(0, first.outerStart))) return false;
  return !totals.some(({ sentence, at }) => sentence === context.index && at === first.start);
}

const opening =
  /其中|包括|分别|主要(?:类别|内容)|如下|分为|信息中,|系统中,|按(?:类别|内容|信息)|具体|内容有|包含|:$/;
const enumerated = /^(?:\d{1,2}[、.]|\(\d{1,2}\)|[①-⑳]|一是)/;

/** A list has words that open it (其中, 包括, 主要类别有：, 公开的信息中), or follows the total. */
function isAnnounced(
  context: Context,
  items: readonly Category[],
  contexts: readonly Context[],
  totals: readonly Candidate[],
): boolean {
  const { string, numerals } = context.sentence;
  if (opening.test(string.slice(0, numerals[0]?.start ?? 0))) return true;
  if (totals.some(({ sentence }) => sentence === context.index)) return true;
  if (
    items.length >= 4 &&
    homeScore('published.by_category', context.section) >= 4 &&
    items.every(({ label }) => /(?:类|信息)$/.test(label))
  )
    return true;
  const before = contexts[context.index - 1]?.sentence;
  if (!before || before.section !== context.sentence.section) return false;
  return (
    enumerated.test(string) &&
    (opening.test(before.string.slice(-40)) || totals.some(({ sentence }) => sentence === context.index - 1))
  );
}

/** 预算信息86条，其中…42条、…44条: the parts of one topic, not of the whole. */
function isSubdivision([first, ...rest]: readonly Category[]): boolean {
  return (
    first !== undefined && rest.length > 1 && rest.reduce((sum, { value }) => sum + value, 0) === first.value
  );
}

function itemsOf(context: Context): Category[] {
  const { sentence, index } = context;
  const items: Category[] = [];
  let previousEnd = 0;
  for (const numeral of sentence.numerals) {
    const item = readItem(context, numeral, previousEnd, index);
    previousEnd = numeral.end;
    if (item) items.push(item);
  }
  return items;
}

function readItem(context: Context, numeral: Numeral, from: number, index: number): Category | null {
  const { sentence } = context;
  const { string } = sentence;
  if (numeral.unitRaw !== null && !units.has(numeral.unitRaw)) return null;
  const lead = string.slice(from, numeral.outerStart);
  if (numeral.unitRaw === null && !/(?:数|量|:)$/.test(lead)) return null;
  const time = timeHere(context, numeral.outerStart);
  if (time.excluded || time.scope !== 'report_year') return null;
  if (!speaksOfPublished(context, numeral.start)) return null;
  const label = cleanLabel(lead);
  if (
    label === null ||
    (otherList.test(label.slice(-24)) && !(/(?:信息|类)$/.test(label) && !neverKind.test(label))) ||
    /(?:总数|总量|共计|合计)$/.test(lead)
  )
    return null;
  if (isTotal(lead)) return null;
  const at = string.indexOf(label, from);
  return {
    label: at === -1 ? label : sentence.view.printed(at, at + label.length),
    value: numeral.value,
    raw: sentence.view.printed(numeral.start, numeral.end),
    unitRaw: numeral.unitRaw,
    qualifier: numeral.qualifier,
    evidence: sentence.view.at(at === -1 ? from : at, numeral.end),
    section: sentence.section,
    sentence: index,
  };
}

/** The list stands behind a word of publication in the sentence, or in a chapter about it. */
function speaksOfPublished(context: Context, at: number): boolean {
  const marks = context.topics.filter((mark) => mark.at < at);
  if (marks.some(({ topic }) => topic === 'applications')) return false;
  return marks.some(({ topic }) => topic === 'published') || context.topic === 'published';
}

/** 全年主动公开政府信息120条 opens a list, it is no part of it. */
function isTotal(lead: string): boolean {
  return /^(?!其[他它]|[^,;]{0,24}(?:栏目?|频道|版块|专栏)[”"]?(?:栏目?)?(?:公开|发布))[^,;]{0,40}(?:公开|发布|公布)(?:的|了)?(?:各类|各种|有关)?(?:政府|政务|主动公开|公开){0,3}(?:信息|文件)?(?:总数|数量|总计)?(?:共|共计|达|约|为|总计)?$|(?:总计|合计|共计)$/.test(
    lead.slice(Math.max(lead.lastIndexOf(','), lead.lastIndexOf(';'), lead.lastIndexOf(':')) + 1),
  );
}

/** The printed label: without what joins it to the list, verbs and the noun of counting behind it. */
function cleanLabel(lead: string): string | null {
  let label = lead.slice(lastJoint(lead));
  // “民生公益”栏发布信息最多，为4800条: the clause before names it.
  if (/^(?:为|达|是|共|计|有)?$/.test(label))
    label = lead.slice(lastJoint(lead.slice(0, -label.length - 1)), -label.length - 1 || undefined);
  label = label.replace(/^\((?=其中|包括)/, '');
  label = label.replace(/^(?:\d{1,2}[、.]|\(\d{1,2}\)|[①-⑳㈠-㈩]|[一二三四五六七八九十]{1,2}是)/, '');
  label = label.replace(
    /^(?:其中|包括|包含|分别(?:是|为)|主要(?:有|是|包括)|含|涉及|另|以及|和|及|与|有|即|按类别分?)[:,]?/,
    '',
  );
  label = label.replace(
    /^(?!其[他它])[^,;:]{0,16}?(?:发布|公开|公布|更新|上传|录入)(?:了)?(?!类|的|信息|指南|目录|制度|年度|工作)(?=.{2,40}(?:类|信息|栏目?)|政策|行政)/,
    '',
  );
  label = label.replace(
    /^(?:共|累计|主动|新)?(?:发布|公开|公布|更新|上传|录入)(?:了)?(?!类|的|信息)(?=.{2})/,
    '',
  );
  label = label.replace(/(?:共计?|总计|合计|计|约|为|是|有|达到?|:|近){1,4}$/, '');
  label = label.replace(
    /(?<=栏目?[”"]?|频道|版块)(?:发布|公开|公布|更新|上传)(?:了)?(?:政府|政务)?信息(?:数量|数|量)?(?:最多|最大|居首)?$/,
    '',
  );
  label = label.replace(/(?:数量|条数|件数|总数|数|量)$/, '').replace(/^[,;:、。]+|[,;:、。]+$/g, '');
  const opens = label.split('(').length - label.split(')').length;
  if (opens > 0) label = label.slice(label.lastIndexOf('(') + 1);
  if (label.length < 2 || label.length > 90 || /#|¤/.test(label)) return null;
  return label;
}

/** Behind the last joint of the list: a semicolon, comma or 、 that is not inside brackets, quotes or the label. */
function lastJoint(lead: string): number {
  let depth = 0;
  // A 、 only parts items when it follows a number (the lead then begins with it); inside a label it belongs to it.
  for (let i = lead.length - 1; i >= 0; i--) {
    const c = lead.charAt(i);
    if (c === ')') depth++;
    else if (c === '(') depth--;
    else if (depth <= 0 && (c === ',' || c === ';' || c === '。' || c === ':')) return i + 1;
  }
  return 0;
}
