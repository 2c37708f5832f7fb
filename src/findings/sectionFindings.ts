import { aspects } from '../knowledge/findings/aspects.js';
import type { GovRecord } from '../record/schema.js';
import { startsTableLabel } from '../knowledge/headings/index.js';
import { officialChapters } from '../knowledge/findings/officialForm.js';
import { squeeze } from '../document/index.js';
import { makeFinding } from './makeFinding.js';
import { hasOfficialForm, matchChapters } from './matchChapters.js';
import { readHeadings, type PrintedHeading } from './readHeadings.js';
import type { ReportText } from './reportText.js';
import type { Finding, Outcome } from './types.js';

const withTable = new Set<string>(
  officialChapters.flatMap(({ kind, tables }) => (tables.length > 0 ? [kind] : [])),
);
const noSections = { zh: '记录不含章节（sections）', en: 'the record has no sections' };
const noText = { zh: '只有记录，没有原文', en: 'there is only the record, not the text' };
const noOverview = { zh: '没有认出“总体情况”', en: '总体情况 was not recognised' };
const pictures = {
  zh: '表格可能是图片，章节内容无法判断',
  en: 'the tables are probably pictures, so that the chapters cannot be judged',
};

/** Sections and subsections without a word. */
export function checkEmptySections(record: GovRecord, text: ReportText | null): Outcome {
  const id = hasOfficialForm(record) ? 'section-empty' : 'chapter-empty';
  if (record.sections === null)
    return { assessed: [], findings: [], notAssessed: [{ id, reason: noSections }] };
  if (!text) return { assessed: [], findings: [], notAssessed: [{ id, reason: noText }] };
  if (record.warnings.some(({ code }) => code === 'W_TABLES_ARE_PICTURES' || code === 'W_ATTACHMENT_ONLY'))
    return { assessed: [], findings: [], notAssessed: [{ id, reason: pictures }] };
  const empty = hasOfficialForm(record) ? emptyOfficial(record, text) : emptyChapters(record, text);
  const findings = empty.map(({ heading }) => makeFinding(id, { heading }, { heading }));
  return { assessed: [id], findings, notAssessed: [] };
}

function emptyOfficial(record: GovRecord, text: ReportText): PrintedHeading[] {
  const chapters = matchChapters(record).flatMap(({ printed }) => printed ?? []);
  const overview = chapters.find(({ kind }) => kind === 'overview');
  const aspectsOfIt = overview
    ? readHeadings(record).filter(
        ({ level, start }) => level === 2 && start > overview.start && start < overview.chapterEnd,
      )
    : [];
  return [...chapters, ...aspectsOfIt].filter((one) =>
    withTable.has(one.kind)
      ? isEmpty(one, text.fold(one.start, one.chapterEnd))
      : isEmpty(one, bodyOf(one, record, text)),
  );
}

/**
 * Before 2019 only a chapter right before the next one, and the last one (其他需要报告的事项) right before the statistics
 * table: what else follows may be its text in another form.
 */
function emptyChapters(record: GovRecord, text: ReportText): PrintedHeading[] {
  const headings = readHeadings(record);
  return headings.filter((one, i) => {
    const next = headings[i + 1];
    if (one.level !== 1 || one.number === null || startsTableLabel(one.title)) return false;
    if (next?.level !== 1) return false;
    const isLast = one.kind === 'other' && next.number === null && next.title.endsWith('统计表');
    // 需要说明的事项与附表: the table is what it promises.
    if (isLast && !/附[表件图]/.test(one.title)) return isEmpty(one, text.fold(one.start, one.end));
    if (startsTableLabel(next.title)) return false;
    return next.order === one.order + 1 && isEmpty(one, text.fold(one.start, one.end));
  });
}

/** The paragraphs of a chapter without the signature that may stand behind it. */
function bodyOf(heading: PrintedHeading, { report }: GovRecord, text: ReportText): string {
  const paragraphs = text.between(heading.start, heading.chapterEnd).map(({ view }) => view.string);
  const signs = (one: string): boolean =>
    date.test(one) || (report?.agency != null && one === squeeze(report.agency));
  return paragraphs.filter((one) => !signs(one)).join('');
}

const date =
  /^[\d二〇○O零一三四五六七八九十]{2,4}年[\d一二三四五六七八九十]{1,3}月[\d一二三四五六七八九十]{1,3}日$/;

/** Nothing but the heading: no letter and no digit behind it. */
function isEmpty({ heading }: PrintedHeading, body: string): boolean {
  const letters = (one: string): string => one.replace(/[^\p{L}\p{N}]/gu, '');
  return letters(body).length <= letters(heading).length;
}

/** So many aspects named one by one make the list that the others are missing from. */
const enoughAspects = 3;

/** The five aspects that the format of 2021 prescribes for 总体情况. */
export function checkAspects(record: GovRecord, text: ReportText | null): Outcome {
  const ids = ['aspect-missing', 'aspect-unclear'];
  if (record.report?.era !== 'format2021') return { assessed: [], findings: [], notAssessed: [] };
  const reason = record.sections === null ? noSections : text === null ? noText : null;
  const overview = matchChapters(record).find(({ official }) => official.kind === 'overview')?.printed;
  if (reason || !overview || !text) {
    return {
      assessed: [],
      findings: [],
      notAssessed: ids.map((id) => ({ id, reason: reason ?? noOverview })),
    };
  }
  const leads = listLeads(record, overview, text);
  const words = text.fold(overview.start, overview.chapterEnd);
  const named = aspects.filter((aspect) => leads.some((lead) => aspect.named.test(lead)));
  const findings = aspects.flatMap((aspect): Finding[] => {
    if (named.includes(aspect)) return [];
    if (named.length >= enoughAspects)
      return [
        makeFinding(
          'aspect-missing',
          { aspect: aspect.name },
          { heading: overview.heading, expected: aspect.name },
        ),
      ];
    if (aspect.cues.some((cue) => words.includes(cue))) return [];
    return [
      makeFinding(
        'aspect-unclear',
        { aspect: aspect.name },
        { heading: overview.heading, expected: aspect.name },
      ),
    ];
  });
  return { assessed: ids, findings, notAssessed: [] };
}

const mostLead = 30;

/** What the parts of a chapter begin with: subheadings, paragraphs, and the members of 一是…二是…. */
function listLeads(record: GovRecord, overview: PrintedHeading, text: ReportText): string[] {
  const headings = readHeadings(record)
    .filter(({ level, start }) => level > 1 && start > overview.start && start < overview.chapterEnd)
    .map(({ title }) => title);
  const paragraphs = text.between(overview.start, overview.chapterEnd).map(({ view }) => view.string);
  const members = paragraphs.flatMap(
    (one) => one.match(/(?:[一二三四五六]是|\([一二三四五六]\)|[。;])[^。;]{2,30}/g) ?? [],
  );
  return [...headings, ...[...paragraphs, ...members].map(leadOf)];
}

/** The first clause, behind a date the second. */
function leadOf(text: string): string {
  const [first = '', second = ''] = text
    .slice(0, mostLead)
    .replace(/^[。;]/, '')
    .split(/[。,:;]/);
  return /年度?$/.test(first) ? second : first;
}
