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
import { matchesOf, mayMatch, mayMatchAny, SparingPattern } from '../knowledge/prefilter/index.js';
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

/** Makes the question which signals of a table some texts have, by their names. */
function signalsIn(
  table: readonly { readonly id: string; readonly pattern: RegExp }[],
): (texts: readonly string[]) => ReadonlySet<string> {
  const mayHaveAny = mayMatchAny(table.map(({ pattern }) => pattern));
  const signals = table.map(({ id, pattern }) => ({ id, pattern: new SparingPattern(pattern) }));
  return (texts) => {
    const found = new Set<string>();
    for (const text of texts) {
      if (found.size === table.length) break;
      if (!mayHaveAny(text)) continue;
      for (const { id, pattern } of signals) if (!found.has(id) && pattern.test(text)) found.add(id);
    }
    return found;
  };
}

const chaptersIn = signalsIn(chapters);
const preamblesIn = signalsIn(preambles);
const declarationsIn = signalsIn(declarations);
const figuresIn = signalsIn(figures);
const statementsIn = signalsIn(statements);

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

/** What the counts are made of. */
interface Measured {
  readonly page: FoldedDocument;
  readonly tables: readonly TableReading[];
  readonly titles: readonly TitleLine[];
  readonly clauses: readonly string[];
  readonly headings: readonly string[];
  /** The kinds of chapters that the headings name. */
  readonly found: ReadonlySet<string>;
}

/** Counts that are made when they are first asked for: most pages are told by few of them. */
function whenAsked<Source, Counts extends object>(counts: {
  readonly [Name in keyof Counts]: (source: Source) => Counts[Name];
}): (source: Source) => Counts {
  class Asked {
    readonly made: unknown[] = [];
    constructor(readonly source: Source) {}
  }
  Object.entries<(source: Source) => unknown>(counts).forEach(([name, count], i) =>
    Object.defineProperty(Asked.prototype, name, {
      get(this: Asked) {
        const known = this.made[i];
        return known === undefined ? (this.made[i] = count(this.source)) : known;
      },
    }),
  );
  return (source) => new Asked(source) as unknown as Counts;
}

/** Measures a page once; `recognise` weighs. */
export function measure(page: FoldedDocument, tables: readonly TableReading[]): Signals {
  const headings = headingsOf(page);
  return countSignals({
    page,
    tables,
    titles: findTitleLines(page),
    clauses: clausesOf(page.body),
    headings,
    found: chaptersIn(headings),
  });
}

const countSignals = whenAsked<Measured, Signals>({
  titles: ({ titles }) => titles,
  full: ({ titles }) => titles.some((title) => title.own && saysWhose(title)),
  names: ({ page }) =>
    [...page.values('title'), ...page.values('page_title')].map(foldName).concat(
      page.lines
        .filter(({ role, table }) => role === 'body' && !table)
        .slice(0, 3)
        .map(({ folded }) => folded)
        .filter((line) => !sentence.test(line) && !chapterNumber.test(line)),
    ),
  preamble: ({ clauses }) => preamblesIn(clauses.slice(0, 60)).size,
  declared: ({ clauses }) => declarationsIn(firstSentences(clauses)).size,
  announced: ({ clauses }) =>
    firstSentences(clauses).some((clause) => announcement.some(({ pattern }) => pattern.test(clause))),
  chapters: ({ found }) => found.size,
  ownChapters: ({ found }) => ownChapters.filter((id) => found.has(id)).length,
  plainChapters: ({ headings }) => {
    const plain = chaptersIn(headings.filter((heading) => namesDisclosure.test(heading)));
    return ownChapters.filter((id) => plain.has(id)).length;
  },
  figures: ({ clauses }) => figuresIn(clauses).size,
  statements: ({ clauses }) => statementsIn(clauses).size,
  share: ({ clauses }) => shareAboutDisclosure(clauses),
  yearly: ({ clauses }) => clauses.some((clause) => wholeYear.test(clause)),
  cells: ({ tables }) => countCells(tables),
  tables: ({ tables }) => tables.length,
  asksOnRequest: ({ page }) => /依申请|申请公开|信息公开申请|公开申请/.test(page.body),
  prose: ({ page }) =>
    page.lines.reduce(
      (sum, { folded, length, role }) =>
        sum + (role !== 'chrome' && length > 40 && /[。;,]/.test(folded) ? length : 0),
      0,
    ),
  articles: ({ page }) => page.lines.filter(({ folded }) => article.test(folded)).length,
  news: ({ page, clauses }) => countPatterns(newsPhrases, clauses.slice(0, headClauses), page.body),
  reported: ({ clauses }) => clauses.slice(0, firstClauses).some((clause) => newsMarks.test(clause)),
  notice: ({ page, clauses }) => countPatterns(noticePhrases, clauses, page.body),
  other: ({ clauses }) => findOther(clauses.slice(0, firstClauses)),
  partly: ({ clauses }) => clauses.some((clause) => partTold.pattern.test(clause)),
  guide: ({ page, clauses }) => countPatterns(guidePatterns, clauses, page.body),
  collection: ({ page }) =>
    page.lines
      .slice(0, collectionLines)
      .some(
        ({ folded }) =>
          folded.length <= 60 &&
          folded.includes('公开') &&
          !folded.endsWith('。') &&
          collection.pattern.test(folded),
      ),
  placeholders: ({ page }) => count(placeholders, page.body.slice(0, 30_000)),
  numbers: ({ page }) => count(countedNumbers, page.body.slice(0, 30_000)),
  error: ({ page }) =>
    page.lines.slice(0, 60).some(({ folded }) => folded.length < 120 && errorPhrases.test(folded)),
  attachments: ({ page }) =>
    page.document.pictures > 0 || page.lines.some(({ folded }) => attached.test(folded)),
});
