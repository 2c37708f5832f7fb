import { navigation } from '../knowledge/chrome/navigation.js';
import { yearPattern } from '../knowledge/numerals/years.js';
import type { TitleReading } from '../knowledge/recognition/readTitle.js';
import { bareName, namesNobody } from './bareName.js';
import { foldName, type FoldedDocument, type FoldedLine } from './foldDocument.js';
import { readAnyTitle } from './readAnyTitle.js';

/** A title of a report of this kind, with its whole line. */
export interface TitleLine {
  readonly reading: TitleReading;
  readonly line: string;
  /** Whether the document prints it as its own, and not as a link. */
  readonly own: boolean;
}

const searchedLines = 400;
/** A title stands so near the beginning of the body, and its lines are so short. */
const ownLines = 30;
const longestLine = 60;
/** Over how many lines a title may be broken. */
const longestTitle = 5;
/** A longer line that begins with a title holds the report itself. */
const speakingLine = 120;

const crumbs = navigation.filter(({ id }) => id.startsWith('crumb.'));

/** 首页 > 政府信息公开年报: the way to the page names no report beside it. */
const isCrumb = ({ role, folded }: FoldedLine): boolean =>
  role === 'chrome' && crumbs.some(({ pattern }) => pattern.test(folded));

const anyYear = new RegExp(yearPattern);

/** Whether a title says whose report it is, or of which year: one that says neither is also the name of a column. */
export function saysWhose({ reading, line }: TitleLine): boolean {
  return anyYear.test(line) || !namesNobody(bareName(reading.head));
}

/** A line of sentences, as a title heads them. */
const isText = ({ role, length, folded }: FoldedLine): boolean =>
  role === 'body' && length > 20 && /[。;]/.test(folded);

/** Below a text a line that begins with a title and goes on to a full stop only speaks of it: …年度报告另见年报栏目。 */
const speaksOfTitle = ({ folded, length }: FoldedLine): boolean =>
  length < speakingLine &&
  folded.endsWith('。') &&
  (readAnyTitle(folded)?.end ?? folded.length) < folded.length - 1;

function takeShort(lines: readonly FoldedLine[]): readonly FoldedLine[] {
  const long = lines.findIndex(({ length }) => length > longestLine);
  return long < 0 ? lines : lines.slice(0, long);
}

/** Lines, and short lines joined, that are titles of reports; metadata titles are the document's own. */
export function findTitleLines(page: FoldedDocument): readonly TitleLine[] {
  const found: TitleLine[] = [];
  const add = (line: string, own: boolean): boolean => {
    const reading = readAnyTitle(line);
    if (reading) found.push({ reading, line: line.slice(reading.start, reading.end), own });
    return reading !== null;
  };
  for (const title of [...page.values('title'), ...page.values('page_title')])
    add(foldName(title).slice(0, 160), true);
  const lines = page.lines.filter((line) => !line.table && !isCrumb(line)).slice(0, searchedLines);
  const [first, last] = [lines.findIndex(isText), lines.findLastIndex(isText)];
  let seen = 0;
  for (const [i, line] of lines.entries()) {
    // Below all text stand links.
    const own = line.role === 'body' && seen < ownLines && (last < 0 || i <= last);
    if (line.role === 'body') seen++;
    if (
      (first >= 0 && i > first && speaksOfTitle(line)) ||
      add(line.folded.replace(/^[·•◆■▪*>\d.、]+(?=[^\d年月日])/, '').slice(0, 160), own) ||
      !own ||
      line.length > longestLine
    )
      continue;
    const next = takeShort(lines.slice(i + 1, i + longestTitle));
    // A running title among the lines of a table is the end of none.
    if (next.some(({ folded }) => found.some((title) => title.line === folded))) continue;
    add([line, ...next].map(({ folded }) => folded).join(''), own);
  }
  return found;
}
