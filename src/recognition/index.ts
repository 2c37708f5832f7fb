import { otherTitles, type OtherTitle } from '../knowledge/recognition/otherPages.js';
import { mostOfYear, partInTitle, summaries, yearlyInTitle } from '../knowledge/recognition/partsOfYear.js';
import type { Document, NotAReport, TableReading } from '../types.js';
import { saysWhose, type TitleLine } from './findTitleLines.js';
import { measure, type Signals } from './measure.js';
import { foldDocument } from './foldDocument.js';

export type Recognition =
  | { readonly report: true }
  | { readonly report: false; readonly reason: NotAReport; readonly message: string };

/**
 * What the signals of the body weigh together: every kind of preamble 1, every chapter the law asks for 1, every kind
 * of figure 1, chapters that name disclosure itself 1 more, official tables 2 each and 1 more when they hold numbers.
 */
function weighBody(signals: Signals): number {
  const tables = Math.min(signals.tables, 3) * 2 + (signals.cells >= 3 ? 1 : 0);
  const plain = signals.plainChapters >= 2 ? 1 : 0;
  return signals.preamble + signals.chapters + plain + signals.figures + tables;
}

/** With a report's title so much of a body is enough; without one the chapters and figures must speak for themselves. */
const enoughWithTitle = 2;
const enoughProse = 150;
const enoughWithoutTitle = 5;

const messages: Readonly<Record<NotAReport, string>> = {
  notice: 'asks others to write or publish reports; it is a notice',
  list: 'names several reports and holds none; open the pages it lists',
  regulation: 'consists of articles of a regulation',
  news: 'is a news item about disclosure work',
  template: 'has blanks where a report has names and numbers; it is a form or model text',
  other_report: 'is a report of another kind or for another period than a year',
  error_page: 'is the page a site shows in place of the one asked for; fetch it again',
  unrelated:
    'shows neither the title nor the chapters and figures of a yearly report on information disclosure',
};

function refuse(reason: NotAReport): Recognition {
  return { report: false, reason, message: `The document ${messages[reason]}.` };
}

/** What the page calls itself, where that is no report of this kind. */
function otherName(signals: Signals): OtherTitle | null {
  for (const name of signals.names.slice(0, 4)) {
    const hit = name.length > 70 ? undefined : otherTitles.find(({ pattern }) => pattern.test(name));
    if (hit) return hit;
  }
  return null;
}

const isOfPart = ({ line }: TitleLine): boolean =>
  partInTitle.pattern.test(line) && !yearlyInTitle.pattern.test(line) && !mostOfYear.pattern.test(line);

const isSummary = ({ reading }: TitleLine): boolean =>
  summaries.some(({ subject, kind }) => subject.test(reading.subject) && kind.test(reading.kind));

/** A text that states so many of the figures, and speaks so much of nothing else, needs no title. */
const enoughStatements = 3;
const enoughShare = 0.45;
const mostShare = 0.7;
const leastShare = 0.3;
/** So many numbers in the cells of official tables no page has that only shows the form. */
const enoughCells = 10;
/** A guide tells in so many ways how to apply. */
const manyOfGuide = 3;
/** … or one that speaks of itself as the report in so many ways. */
const enoughDeclarations = 2;
const manyDeclarations = 3;

/** Whether titles are those of links beside one another: no part of another, with nothing told. */
function isList(signals: Signals, body: number): boolean {
  const { titles, prose, ownChapters, figures, tables } = signals;
  if (tables > 0 || (figures > 0 && prose >= 100) || signals.statements >= 2) return false;
  const distinct = [...new Set(titles.map(({ line }) => line))];
  const count = distinct.filter((line) => !distinct.some((one) => one !== line && one.endsWith(line))).length;
  return (count >= 4 && prose < 800 && ownChapters < 2) || (count >= 2 && prose < 100 && body <= 2);
}

function isNotice(signals: Signals, name: OtherTitle | null): boolean {
  const { chapters, figures, cells, full } = signals;
  if (cells >= 3) return false;
  const tells = (): boolean => full && signals.statements >= 2;
  const isFull = chapters >= 3 && figures >= 2;
  if (name?.reason === 'notice' && !((isFull || tells()) && signals.notice < 3)) return true;
  return figures < 3 && signals.notice >= 3 && !tells();
}

/** Errors are told in few words; a report may tell of 系统维护. */
const tellsMuch = (signals: Signals): boolean => signals.prose >= enoughProse || signals.statements > 0;

/** A report has no correspondent; one without a title must not even sound like news. */
function isNews(signals: Signals): boolean {
  const { full, ownChapters, preamble, tables } = signals;
  const tellsNothing = ownChapters + preamble + tables === 0 && signals.statements + signals.declared === 0;
  if (tellsNothing && signals.reported) return true;
  if (ownChapters >= 2 || preamble > 0 || tables > 0 || signals.news < 2) return false;
  return !full || signals.reported;
}

/** Why the document is none in spite of report words, or null. */
function objection(signals: Signals, name: OtherTitle | null, body: number): NotAReport | null {
  if (body <= 2 && signals.prose < 600 && !(signals.full && tellsMuch(signals)) && signals.error)
    return 'error_page';
  if (signals.placeholders >= 4 && signals.placeholders > signals.numbers + signals.cells) return 'template';
  if (signals.collection) return 'template';
  if (name?.reason === 'template' && (!signals.full || (signals.numbers < 5 && signals.cells < 3)))
    return 'template';
  if (signals.articles >= 4 && signals.cells < 3 && signals.articles >= signals.figures * 2)
    return 'regulation';
  if (isNotice(signals, name)) return 'notice';
  if (
    !signals.full &&
    signals.guide >= manyOfGuide &&
    signals.cells < 3 &&
    signals.declared < enoughDeclarations
  )
    return 'unrelated';
  if (isList(signals, body)) return 'list';
  if (!signals.full && signals.other !== null) return signals.other.reason;
  if (!signals.full && signals.partly && !signals.yearly) return 'other_report';
  if (!signals.full && name !== null && !outweighs(signals, name)) return name.reason;
  return isNews(signals) ? 'news' : null;
}

/** Whether the text speaks for a report more than the name of the page against it. */
function outweighs(signals: Signals, name: OtherTitle): boolean {
  // Notices have had their say.
  if (name.loose === true || name.reason === 'notice') return true;
  if (name.reason === 'other_report') return false;
  const isFull = signals.chapters >= 3 && signals.figures >= 2 && signals.preamble >= 1;
  if (name.reason === 'news') return isFull;
  return signals.statements >= enoughStatements || (name.reason !== 'unrelated' && isFull);
}

/** Whether a page with the title of a report, saying who or when, has the body of one, be it short. */
function isTitledReport(signals: Signals, body: number): boolean {
  if (body >= enoughWithTitle || signals.declared >= enoughDeclarations) return true;
  if (signals.attachments && signals.prose < 600) return true;
  return signals.statements >= 1 || (signals.prose >= enoughProse && signals.share >= enoughShare);
}

/** Whether the text says of itself that it is the report, as one that lost its title does. */
function declaresItself(signals: Signals, body: number): boolean {
  const { declared, announced, share, yearly, statements, ownChapters, news, reported, notice } = signals;
  if (reported || notice >= 2) return false;
  if (share < (declared >= manyDeclarations ? leastShare : enoughShare)) return false;
  if (declared >= enoughDeclarations) return isTitledReport(signals, body);
  const objections = news + notice;
  return (
    announced && yearly && (objections === 0 ? statements + ownChapters > 0 : statements >= enoughStatements)
  );
}

/** Whether the figures stand in an official table that is filled in, as on the last page of a report. */
const isFilledForm = ({ cells }: Signals): boolean => cells >= enoughCells;

/** Whether the text speaks of disclosure in a whole year and of little else, and nobody writes about it or asks for it. */
function speaksOfYear({ share, yearly, news, notice, reported }: Signals): boolean {
  return yearly && !reported && notice < 2 && share >= (news > 0 ? mostShare : enoughShare);
}

/** Whether a page without such a title is a report by its chapters and figures, or by what it states. */
function isUntitledReport(signals: Signals, body: number, name: OtherTitle | null): boolean {
  const { titles, statements, ownChapters, tables, figures, reported } = signals;
  if ((name === null || (name.loose === true && signals.announced)) && declaresItself(signals, body))
    return true;
  if ((name === null || name.loose === true) && isFilledForm(signals)) return true;
  if (speaksOfYear(signals)) {
    if (statements >= enoughStatements) return true;
    const column = titles.some(({ own }) => own) && body >= enoughWithTitle;
    if (name === null && (column || (statements >= 2 && ownChapters >= 2))) return true;
  }
  return (
    name?.loose !== true &&
    !(reported && tables === 0) &&
    body >= enoughWithoutTitle &&
    ownChapters + tables >= 2 &&
    figures + tables >= 1
  );
}

/**
 * Whether the document is a yearly report on information disclosure, by its title, preamble, chapters, figures and
 * official tables, and if not, what it is. Links to notices or other reports around a report do not count against it.
 */
export function recognise(document: Document, tables: readonly TableReading[]): Recognition {
  const signals = measure(foldDocument(document), tables);
  const body = weighBody(signals);
  const name = otherName(signals);
  const reason = objection(signals, name, body);
  if (reason !== null) return refuse(reason);
  const own = signals.titles.filter((title) => title.own && saysWhose(title));
  if (own.length > 0 && own.every(isOfPart)) return refuse('other_report');
  const [first] = own;
  if (first && isSummary(first) && !signals.asksOnRequest) return refuse('other_report');
  const isReport = signals.full ? isTitledReport(signals, body) : isUntitledReport(signals, body, name);
  return isReport ? { report: true } : refuse(name?.reason ?? 'unrelated');
}
