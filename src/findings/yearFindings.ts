import { yearWords } from '../knowledge/findings/yearWords.js';
import type { GovRecord } from '../record/schema.js';
import { makeFinding } from './makeFinding.js';
import { readHeadings } from './readHeadings.js';
import type { Paragraph, ReportText } from './reportText.js';
import { splitSentences, type Sentence } from './sentences.js';
import type { Finding, Outcome } from './types.js';

const noYear = { zh: '没有读出报告年度', en: 'the report year was not read' };
const noText = { zh: '只有记录，没有原文', en: 'there is only the record, not the text' };
const ofRecord = ['period-year', 'signed-early'];
const ofText = ['other-year-title', 'last-year-text', 'past-plan'];

/** Dates and sentences that speak of another year than the report does. */
export function checkYears(record: GovRecord, text: ReportText | null): Outcome {
  const year = record.report?.year ?? null;
  if (year === null) {
    const notAssessed = [...ofRecord, ...ofText].map((id) => ({ id, reason: noYear }));
    return { assessed: [], findings: [], notAssessed };
  }
  return {
    assessed: text ? [...ofRecord, ...ofText] : ofRecord,
    findings: [
      ...findPeriod(record, year),
      ...findSignature(record, year),
      ...(text ? findSentences(record, year, text) : []),
    ],
    notAssessed: text ? [] : ofText.map((id) => ({ id, reason: noText })),
  };
}

function findPeriod({ report }: GovRecord, year: number): Finding[] {
  const { period_start: start, period_end: end } = report ?? {};
  if (start == null || end == null) return [];
  // A school year, or a period over the end of a year, has one end in the year.
  if (start.startsWith(String(year)) || end.startsWith(String(year))) return [];
  return [
    makeFinding(
      'period-year',
      { year, start, end },
      { printed: `${start} – ${end}`, expected: String(year) },
    ),
  ];
}

/** Reports are signed after the year; some at its very end. */
function findSignature({ report }: GovRecord, year: number): Finding[] {
  const date = report?.signed_on ?? null;
  if (date === null || report?.level === 'university' || date >= `${year}-10-01`) return [];
  return [makeFinding('signed-early', { year, date }, { printed: date })];
}

function findSentences(record: GovRecord, year: number, text: ReportText): Finding[] {
  const sentences = text.paragraphs.flatMap(splitSentences);
  return [
    ...findOtherTitle(sentences, year, text),
    ...findLastYear(record, year, text),
    ...findPastPlan(record, year, text),
  ];
}

/** The sentence with a year of its own written as `Y`. */
const withY = (view: string, year: number): string => view.replaceAll(String(year), 'Y');

const tell = (id: string, year: number, sentence: Sentence, text: ReportText): Finding => {
  const evidence = text.evidence(sentence.span);
  const quote = evidence.text.replace(/\s+/g, '');
  return makeFinding(
    id,
    { year, quote: quote.length > 60 ? `${quote.slice(0, 60)}…` : quote },
    { evidence: [evidence] },
  );
};

/** Only where the report calls itself so (本, 现), outside book marks. */
function findOtherTitle(sentences: readonly Sentence[], year: number, text: ReportText): Finding[] {
  return sentences
    .filter(({ view }) => {
      const outside = view.replace(/《[^《》]{0,80}》/g, '');
      if (!/(?:^|[,:])(?:现|本)|(?:编制|公布|发布|形成|撰写)(?:本|了|如下)?/.test(outside)) return false;
      const years = [...outside.matchAll(/(?<!\d)(20[0-3]\d)年/g)].map(([, one]) => Number(one));
      const named = years.filter((one) => yearWords.title.test(withY(outside, one)));
      return named.length > 0 && !named.includes(year);
    })
    .slice(0, 1)
    .map((sentence) => tell('other-year-title', year, sentence, text));
}

const toldChapters = new Set([
  'overview',
  'proactive',
  'on_request',
  'review_litigation',
  'fees',
  'consultation',
]);

/** Only in paragraphs that say nothing of the report year: others compare the two. */
function findLastYear(record: GovRecord, year: number, text: ReportText): Finding[] {
  const chapters = readHeadings(record).filter(({ level, kind }) => level === 1 && toldChapters.has(kind));
  return chapters
    .flatMap(({ start, chapterEnd }) => text.between(start, chapterEnd))
    .filter(({ view }) => !view.string.includes(String(year)) && !view.string.includes('本年'))
    .flatMap(openingOf)
    .filter(({ view }) => {
      const masked = withY(view, year - 1);
      return yearWords.begins.test(masked) && !yearWords.elsewhere.test(masked);
    })
    .map((sentence) => tell('last-year-text', year, sentence, text));
}

/** The first sentence of a paragraph, behind a subheading the second. */
function openingOf(paragraph: Paragraph): Sentence[] {
  const [first, second] = splitSentences(paragraph);
  if (!first) return [];
  return first.view.length <= longestSubheading && second ? [first, second] : [first];
}

const longestSubheading = 20;

function findPastPlan(record: GovRecord, year: number, text: ReportText): Finding[] {
  const chapters = readHeadings(record).filter(({ level, kind }) => level === 1 && kind === 'problems');
  return chapters
    .flatMap(({ start, chapterEnd }) => text.between(start, chapterEnd).flatMap(splitSentences))
    .filter(({ view }) => yearWords.plans.test(withY(view, year)))
    .map((sentence) => tell('past-plan', year, sentence, text));
}
