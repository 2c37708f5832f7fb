import {
  aboutDisclosure,
  chapters,
  figures,
  preambles,
  statements,
  wholeYear,
} from '../knowledge/recognition/bodies.js';
import { partDeclared, partTold } from '../knowledge/recognition/partsOfYear.js';
import { declarations } from '../knowledge/recognition/declarations.js';
import {
  article,
  collection,
  countedNumbers,
  errorPhrases,
  guidePhrases,
  newsMarks,
  newsPhrases,
  noticePhrases,
  otherMatters,
  type OtherTitle,
  placeholders,
} from '../knowledge/recognition/otherPages.js';
import { matchesOf, mayMatch, possibleEntries } from '../knowledge/prefilter/index.js';
import type { TableReading } from '../types.js';
import { findTitleLines, saysWhose, type TitleLine } from './findTitleLines.js';
import { foldName, type FoldedDocument } from './foldDocument.js';

/** What a document shows of a report, and of what is none. All are plain counts. */
export interface Signals {
  /** Titles of reports of this kind, with the whole line; the document's own first. */
  readonly titles: readonly TitleLine[];
  /** Whether the document has a title that says who or when. */
  readonly full: boolean;
  /** What the page calls itself: ArticleTitle, heading, first line of the body. */
  readonly names: readonly string[];
  readonly preamble: number;
  /** In how many ways the first sentences speak of the text as the report. */
  readonly declared: number;
  /** Whether they hand over a yearly report on disclosure: 现将我局2013年政府信息公开工作情况报告如下. */
  readonly announced: boolean;
  readonly chapters: number;
  /** Chapters only reports have: not an overview, not problems. */
  readonly ownChapters: number;
  /** Headings of such chapters that name disclosure itself: 政府信息公开的收费及减免情况. */
  readonly plainChapters: number;
  readonly figures: number;
  /** Of how many matters the text states the figure, or that there was none. */
  readonly statements: number;
  /** The share of the sentences that speak of disclosure, from 0 to 1. */
  readonly share: number;
  /** Whether the text speaks of a whole year. */
  readonly yearly: boolean;
  /** Cells of official tables with a number. */
  readonly cells: number;
  readonly tables: number;
  readonly asksOnRequest: boolean;
  /** Characters in sentences. */
  readonly prose: number;
  readonly articles: number;
  readonly news: number;
  /** Whether somebody writes about the report. */
  readonly reported: boolean;
  readonly notice: number;
  /** What the first sentences hand over, where it is another matter. */
  readonly other: OtherTitle | null;
  /** Whether the text tells of a part of the year. */
  readonly partly: boolean;
  /** In how many ways it tells how to apply. */
  readonly guide: number;
  readonly placeholders: number;
  /** Whether the page offers several model texts. */
  readonly collection: boolean;
  readonly numbers: number;
  readonly error: boolean;
  readonly attachments: boolean;
}

const maxClauses = 600;
/** News and notices say what they are at once. */
const headClauses = 80;
const firstClauses = 20;
/** A page of several texts says so at its beginning. */
const collectionLines = 30;
const announcement = declarations.filter(({ id }) => id === 'announces');
const chapterNumber =
  /^(?:[一二三四五六七八九十]{1,3}[、.:]|\([一二三四五六七八九十]{1,3}\)|第[一二三四五六七八九十]{1,2}(?:部分|章|节)|\d{1,2}(?:[、.](?!\d)|(?=[\u4e00-\u9fff、]{2,16}$))|[\u3220-\u3229\u2488-\u249b])[:、]?/;
const inlineChapter =
  /(?:^|[\n。;)\d])((?:[一二三四五六七八九十]{1,2}、|\([一二三四五六七八九十]{1,2}\))[^。\n]{2,40})/g;

const ownChapters = ['proactive', 'on_request', 'fees', 'review', 'other'] as const;
const namesDisclosure = /信息公开|公开政府信息|申请公开/;
/** A line that says something is no name of the page. */
const sentence = /[。;:]$|,|。./;

/** Clauses of the body, none longer than a pattern may see. */
function clausesOf(body: string): string[] {
  const clauses: string[] = [];
  for (const sentence of body.split(/[。\n]/)) {
    for (let at = 0; at < sentence.length && clauses.length < maxClauses; at += 400) {
      clauses.push(sentence.slice(at, at + 400));
    }
  }
  return clauses;
}

function countDistinct(
  signals: readonly { id: string; pattern: RegExp }[],
  texts: readonly string[],
): Set<string> {
  const found = new Set<string>();
  for (const text of texts) {
    if (found.size === signals.length) break;
    for (const { id, pattern } of possibleEntries(signals, (signal) => signal.pattern, text))
      if (!found.has(id) && pattern.test(text)) found.add(id);
  }
  return found;
}

function headingsOf(page: FoldedDocument): string[] {
  const headings: string[] = [];
  for (const { role, folded } of page.lines) {
    if (role !== 'body') continue;
    const number = chapterNumber.exec(folded.slice(0, 60));
    if (number) headings.push(folded.slice(number[0].length, number[0].length + 40).split(/[。,]/)[0] ?? '');
  }
  for (const [, heading = ''] of matchesOf(inlineChapter, page.body.slice(0, 30_000))) {
    headings.push(heading.replace(chapterNumber, ''));
  }
  return headings;
}

const leastSentence = 8;

function shareAboutDisclosure(clauses: readonly string[]): number {
  const sentences = clauses.filter(({ length }) => length >= leastSentence);
  const size = (of: readonly string[]): number => of.reduce((sum, { length }) => sum + length, 0);
  const about = sentences.filter((sentence) => aboutDisclosure.test(sentence));
  return sentences.length === 0 ? 0 : size(about) / size(sentences);
}

/** The first clauses, where they speak of disclosure, unless they hand over what was done in a part of the year. */
function firstSentences(clauses: readonly string[]): readonly string[] {
  const first = clauses.slice(0, firstClauses);
  const ofPart = first.some(
    (clause) => partDeclared.pattern.test(clause) && declarations.some(({ pattern }) => pattern.test(clause)),
  );
  return !ofPart && first.some((clause) => namesDisclosure.test(clause)) ? first : [];
}

const findOther = (clauses: readonly string[]): OtherTitle | null =>
  otherMatters.find(({ pattern }) => clauses.some((clause) => pattern.test(clause))) ?? null;

function countCells(tables: readonly TableReading[]): number {
  let cells = 0;
  for (const { rows } of tables) {
    for (const row of Object.values(rows)) {
      for (const cell of Object.values(row)) if (cell.value !== null) cells++;
    }
  }
  return cells;
}

/** How many of the patterns one of the body's clauses has. */
const countPatterns = (patterns: readonly RegExp[], clauses: readonly string[], body: string): number =>
  patterns.filter((pattern) => mayMatch(pattern, body) && clauses.some((clause) => pattern.test(clause)))
    .length;

/** How a guide speaks, without the names of its ways. */
const guidePatterns = guidePhrases.map(({ pattern }) => pattern);

const count = (pattern: RegExp, text: string): number => text.match(pattern)?.length ?? 0;

const attached = /附件|下载|\.(?:docx?|pdf|wps|xlsx?)$/i;

/** Counts that are made when they are first asked for: most pages are told by few of them. */
function whenAsked<T extends object>(counts: { readonly [Name in keyof T]: () => T[Name] }): T {
  const asked = {} as T;
  for (const [name, count] of Object.entries<() => unknown>(counts))
    Object.defineProperty(asked, name, {
      configurable: true,
      get: () => {
        const value = count();
        Object.defineProperty(asked, name, { value });
        return value;
      },
    });
  return asked;
}

/** Measures a page once; `recognise` weighs. */
export function measure(page: FoldedDocument, tables: readonly TableReading[]): Signals {
  const clauses = clausesOf(page.body);
  const headings = headingsOf(page);
  const found = countDistinct(chapters, headings);
  const firstLines = page.lines.filter(({ role, table }) => role === 'body' && !table).slice(0, 3);
  const lines = page.lines.map(({ folded }) => folded);
  const titles = findTitleLines(page);
  return whenAsked<Signals>({
    titles: () => titles,
    full: () => titles.some((title) => title.own && saysWhose(title)),
    names: () =>
      [...page.values('title'), ...page.values('page_title')]
        .map(foldName)
        .concat(
          firstLines
            .map(({ folded }) => folded)
            .filter((line) => !sentence.test(line) && !chapterNumber.test(line)),
        ),
    preamble: () => countDistinct(preambles, clauses.slice(0, 60)).size,
    declared: () => countDistinct(declarations, firstSentences(clauses)).size,
    announced: () =>
      firstSentences(clauses).some((clause) => announcement.some(({ pattern }) => pattern.test(clause))),
    chapters: () => found.size,
    ownChapters: () => ownChapters.filter((id) => found.has(id)).length,
    plainChapters: () => {
      const plain = countDistinct(
        chapters,
        headings.filter((heading) => namesDisclosure.test(heading)),
      );
      return ownChapters.filter((id) => plain.has(id)).length;
    },
    figures: () => countDistinct(figures, clauses).size,
    statements: () => countDistinct(statements, clauses).size,
    share: () => shareAboutDisclosure(clauses),
    yearly: () => clauses.some((clause) => wholeYear.test(clause)),
    cells: () => countCells(tables),
    tables: () => tables.length,
    asksOnRequest: () => /依申请|申请公开|信息公开申请|公开申请/.test(page.body),
    prose: () =>
      page.lines.reduce(
        (sum, { folded, length, role }) =>
          sum + (role !== 'chrome' && length > 40 && /[。;,]/.test(folded) ? length : 0),
        0,
      ),
    articles: () => lines.filter((line) => article.test(line)).length,
    news: () => countPatterns(newsPhrases, clauses.slice(0, headClauses), page.body),
    reported: () => clauses.slice(0, firstClauses).some((clause) => newsMarks.test(clause)),
    notice: () => countPatterns(noticePhrases, clauses, page.body),
    other: () => findOther(clauses.slice(0, firstClauses)),
    partly: () => clauses.some((clause) => partTold.pattern.test(clause)),
    guide: () => countPatterns(guidePatterns, clauses, page.body),
    collection: () =>
      lines
        .slice(0, collectionLines)
        .some(
          (line) =>
            line.length <= 60 &&
            line.includes('公开') &&
            !line.endsWith('。') &&
            collection.pattern.test(line),
        ),
    placeholders: () => count(placeholders, page.body.slice(0, 30_000)),
    numbers: () => count(countedNumbers, page.body.slice(0, 30_000)),
    error: () => lines.slice(0, 60).some((line) => line.length < 120 && errorPhrases.test(line)),
    attachments: () => page.document.pictures > 0 || lines.some((line) => attached.test(line)),
  });
}
