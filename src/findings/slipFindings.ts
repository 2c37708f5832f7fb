import { formatNotices, regulationOrders } from '../knowledge/findings/notices.js';
import { formats } from '../knowledge/findings/officialForm.js';
import { templateSigns } from '../knowledge/findings/templateWords.js';
import type { GovRecord } from '../record/schema.js';
import { makeFinding } from './makeFinding.js';
import { hasOfficialForm } from './matchChapters.js';
import type { ReportText } from './reportText.js';
import { splitSentences, type Sentence } from './sentences.js';
import type { Finding, Outcome } from './types.js';

const noText = { zh: '只有记录，没有原文', en: 'there is only the record, not the text' };
const longestQuote = 60;
const shorten = (text: string): string =>
  text.length > longestQuote ? `${text.slice(0, longestQuote)}…` : text;

/** Template words, and notices that do not fit the format. */
export function checkWording(record: GovRecord, text: ReportText | null): Outcome {
  const cites = hasOfficialForm(record);
  const ids = ['template-left', ...(cites ? ['notice-outdated', 'notice-title', 'regulation-outdated'] : [])];
  if (!text) return { assessed: [], findings: [], notAssessed: ids.map((id) => ({ id, reason: noText })) };
  const sentences = text.paragraphs.flatMap(splitSentences);
  const findings = [
    ...findTemplateWords(sentences, text),
    ...(cites ? [...findNotices(record, sentences, text), ...findOldRegulation(sentences, text)] : []),
  ];
  return { assessed: ids, findings, notAssessed: [] };
}

/** One finding a sentence is enough. */
function findTemplateWords(sentences: readonly Sentence[], text: ReportText): Finding[] {
  return sentences.flatMap((sentence) => {
    if (!templateSigns.some(({ pattern }) => pattern.test(sentence.view))) return [];
    const evidence = text.evidence(sentence.span);
    return [makeFinding('template-left', { quote: quoteOf(evidence.text) }, { evidence: [evidence] })];
  });
}

const quoteOf = (text: string): string => shorten(text.replace(/\s+/g, ''));

function findNotices(record: GovRecord, sentences: readonly Sentence[], text: ReportText): Finding[] {
  const era = record.report?.era;
  const cited = formatNotices.flatMap((notice) => {
    const sentence = sentences.find(({ view }) => notice.number.test(view));
    return sentence ? [{ notice, sentence }] : [];
  });
  const [only] = cited;
  if (!only || cited.length > 1 || !record.tables || Object.keys(record.tables).length === 0)
    return findTitles(cited, text);
  const { notice, sentence } = only;
  if (notice.era === era || (era !== 'format2019' && era !== 'format2021')) return findTitles(cited, text);
  const evidence = text.evidence(sentence.span);
  const quote = notice.number.exec(sentence.view)?.[0] ?? '';
  return [
    makeFinding(
      'notice-outdated',
      { quote, format: formats[era].name },
      { printed: quote, evidence: [evidence] },
    ),
    ...findTitles(cited, text),
  ];
}

type Cited = { readonly notice: (typeof formatNotices)[number]; readonly sentence: Sentence };

/** The title right before a number that is the title of the other notice. */
function findTitles(cited: readonly Cited[], text: ReportText): Finding[] {
  return cited.flatMap(({ notice, sentence: { view, span } }) => {
    const at = view.search(notice.number);
    const before = view.slice(Math.max(0, at - nearTitle), at);
    if (formatNotices.some((one) => one === notice && one.title.test(before))) return [];
    if (!formatNotices.some((one) => one !== notice && one.title.test(before))) return [];
    const evidence = text.evidence(span);
    return [
      makeFinding(
        'notice-title',
        { quote: quoteOf(`${before}${notice.number.exec(view)?.[0] ?? ''}`) },
        { evidence: [evidence] },
      ),
    ];
  });
}

/** Title, bracket and the words between them. */
const nearTitle = 40;

function findOldRegulation(sentences: readonly Sentence[], text: ReportText): Finding[] {
  if (sentences.some(({ view }) => regulationOrders.present.test(view))) return [];
  const sentence = sentences.find(({ view }) => regulationOrders.old.test(view));
  if (!sentence) return [];
  const quote = regulationOrders.old.exec(sentence.view)?.[0] ?? '';
  return [
    makeFinding(
      'regulation-outdated',
      { quote },
      { printed: quote, evidence: [text.evidence(sentence.span)] },
    ),
  ];
}
