import { otherTitles } from '../knowledge/recognition/otherPages.js';
import type { Document, NotAReport, TableReading } from '../types.js';
import { measure, type Signals } from './measure.js';
import { readPage } from './page.js';

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

function reasonOfName(signals: Signals): NotAReport | null {
  for (const name of signals.names.slice(0, 4)) {
    const short = name.length <= 70 ? name : '';
    const hit = short === '' ? undefined : otherTitles.find(({ pattern }) => pattern.test(short));
    if (hit) return hit.reason;
  }
  return null;
}

/** A quarter, a month or half a year in the title: no yearly report. */
const partOfYear = /季度|半年|月份|(?<!\d)[1-9]月(?!\d)|月报|季报/;

/** Why the document is none in spite of report words, or null. */
function objection(signals: Signals, titled: boolean, body: number): NotAReport | null {
  const name = reasonOfName(signals);
  const isFull = signals.chapters >= 3 && signals.figures >= 2;
  if (signals.error && body <= 2 && signals.prose < 600) return 'error_page';
  if (signals.placeholders >= 4 && signals.placeholders > signals.numbers) return 'template';
  if (name === 'template' && signals.numbers < 5 && signals.cells < 3) return 'template';
  if (signals.articles >= 4 && signals.cells < 3 && signals.articles >= signals.figures * 2)
    return 'regulation';
  if (name === 'notice' && !(isFull && signals.notice < 3) && signals.cells < 3) return 'notice';
  if (signals.notice >= 3 && signals.figures < 3 && signals.cells < 3) return 'notice';
  const distinct = new Set(signals.titles.map(({ line }) => line));
  if (distinct.size >= 4 && signals.prose < 800 && signals.ownChapters < 2) return 'list';
  if (distinct.size >= 2 && signals.prose < 100 && body <= 2) return 'list';
  if (
    !titled &&
    name !== null &&
    name !== 'notice' &&
    !(isFull && signals.preamble >= 1 && name !== 'other_report')
  )
    return name;
  if (signals.news >= 2 && signals.ownChapters < 2 && signals.preamble === 0 && signals.tables === 0)
    return 'news';
  return null;
}

/**
 * Whether the document is a yearly report on information disclosure, by its title, preamble, chapters, figures and
 * official tables, and if not, what it is. Links to notices or other reports around a report do not count against it.
 */
export function recognise(document: Document, tables: readonly TableReading[]): Recognition {
  const signals = measure(readPage(document), tables);
  const body = weighBody(signals);
  const own = signals.titles.filter((title) => title.own);
  const titled = own.length > 0;
  const reason = objection(signals, titled, body);
  if (reason !== null) return refuse(reason);
  const first = own[0];
  if (titled && own.every(({ line }) => partOfYear.test(line) && !/年度报告|年报/.test(line)))
    return refuse('other_report');
  const summary =
    first && /政务公开$/.test(first.reading.subject) && /总结|汇报|自查/.test(first.reading.kind);
  if (summary && !signals.asksOnRequest) return refuse('other_report');
  if (titled && body >= enoughWithTitle) return { report: true };
  if (titled && signals.attachments && signals.prose < 600) return { report: true };
  if (
    !titled &&
    body >= enoughWithoutTitle &&
    signals.ownChapters + signals.tables >= 2 &&
    signals.figures + signals.tables >= 1
  )
    return { report: true };
  return refuse(reasonOfName(signals) ?? 'unrelated');
}
