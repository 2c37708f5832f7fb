import { agencyEnding, nameEnding, withoutLine } from '../knowledge/agencies/index.js';
import { gluedWords } from '../knowledge/agencies/gluedWords.js';
import { mayBeTitle } from '../knowledge/recognition/readTitle.js';
import { firstChapter } from '../knowledge/headings/index.js';
import { yearPattern } from '../knowledge/numerals/years.js';
import { readPlace } from '../knowledge/places/index.js';
import { foldName, printTitle, type FoldedDocument, type FoldedLine } from '../recognition/foldDocument.js';
import {
  extendTitle,
  lastStep,
  namesBody,
  joinPieces,
  readPiece,
  searchedLines,
  splitAtMarks,
  type Piece,
  type TitleCandidate,
} from './titleCandidate.js';
import { loneYear, planBehind } from './year.js';

/** Over how many lines a printed title may be broken. */
const longestTitle = 5;
const longestTitleLine = 60;

/** Lines that carry a page's particulars, not a part of a title that is broken over lines. */
const particulars =
  /[:：]|^(?:首页|打印|关闭|索引号|发布|来源|时间|日期|浏览|点击|字号|字体|作者|编辑|当前位置|分享|返回|登录|附件|下载)|^(?!(?:19|20)\d{2}$)[\d\-/.]+$|文件$|^[\u4e00-\u9fff]{2,12}[[(〔]20\d{2}[\])〕]第?\d{1,5}号$|\.(?:docx?|pdf|wps|html?)$/i;

/** What may follow a title in the same line: nothing, a day, a site's name, the title again, or the report itself. */
const bodyFollows =
  /^(?:本|根据|为|按照|依据|依照|现|遵照|经|一、|\(|\[|引言|前言|目录|编制|打印|关闭|收藏|分享|字体|阅读|访问|责任编辑|编辑|文号|索引号|公开日期|成文|生成|发布|来源|信息来源|文章|时间|日期|浏览|点击|作者|字号|各|20\d{2}|二|我|在|第|概述|市|县|区|省|由|全|近年|[-—_|·])/;

/** What says nothing behind a title: a full stop, a footnote's star, the end of bold type, that it is new. */
const endMark = /^(?:[。.*※★☆①]{1,3}|全文|公示|(?:new|hot)!?|\([组附]?图文?\))$/i;

/** Behind a title without agency: ——桃江县财政局, 桃江县财政局. */
const nameBehind = /^[-—–]{0,3}((?!发布|来源|责任|索引|公开|编辑|作者|单位)[^()。,:-]{3,30})$/;

/** The title at the start of one line or of several joined; null when the line goes on as a title does not. */
export function titleOfLines(lines: readonly Piece[]): TitleCandidate | null {
  const found = readPiece(joinPieces(lines), 'body', lines.length);
  if (!found) return null;
  const { title } = found;
  const closed = /^[\]】]/.test(found.rest) && title.reading.head.includes('[');
  if (closed && found.rest.length === 1) return extendTitle(title, found.rest, 0);
  const rest = foldName(found.rest.slice(0, 60)).replace(/^[》”"」』〉>]/, '');
  const name = namesBody(title.reading) ? null : nameBehind.exec(rest);
  const isName = /^[-—–]/.test(rest) ? nameEnding : agencyEnding;
  if (name && isName.test(name[1] ?? '')) return extendTitle(title, found.rest, 0);
  const bare = rest.replace(/^[-—–·•]{1,3}/, '');
  if (title.parts < 2 && title.years.length === 0 && loneYear.test(bare))
    return extendTitle(title, found.rest, 0);
  if (planBehind.exec(rest)?.index === 0) return extendTitle(title, found.rest, 0);
  const ends = rest === '' || endMark.test(rest) || bodyFollows.test(rest) || rest.startsWith(title.folded);
  return ends ? title : null;
}

/** A row of cells that hold name, year and what it is about, each alone: 桃江县水利局 | 2014年度 | 政府信息公开报告. */
function titleOfCells(row: string): TitleCandidate | null {
  const cells = row.split(/[|｜]/).filter((cell) => cell !== '');
  if (cells.length < 2 || cells.length > longestTitle) return null;
  const pieces = cells.map((printed) => ({ printed, folded: foldName(printed), length: printed.length }));
  const last = pieces.at(-1);
  const year = last !== undefined && loneYear.test(last.folded) ? last : null;
  const words = year === null ? pieces : pieces.slice(0, -1);
  const alone = words
    .slice(0, -1)
    .every(({ folded }) => loneYear.test(folded) || (agencyEnding.test(folded) && !folded.includes('公开')));
  const title = alone ? titleOfLines(words) : null;
  return title && year ? extendTitle(title, year.printed, 0) : title;
}

/** A title in one line, or in the part of it between marks that says most: 政府信息公开年报 | 桃江县…年报. */
function titleOfLine(line: Piece): TitleCandidate | null {
  const whole = titleOfLines([line]);
  if (whole?.parts === 2 || line.length > 2 * longestTitleLine || !/[|｜_]/.test(line.printed)) return whole;
  const pieces = splitAtMarks(line.printed).flatMap((text) => {
    return titleOfLines([{ printed: text, folded: foldName(text), length: text.length }]) ?? [];
  });
  const joined = titleOfCells(line.printed);
  return (joined === null ? pieces : [joined, ...pieces]).reduce(
    (best, title) => (title.parts > (best?.parts ?? -1) ? title : best),
    whole,
  );
}

/** Every title has this word, be it over two lines. */
const wordOfTitles = '公开';

/** Titles at the start of every line, or broken over the next lines; a year alone below completes one without. */
export function titlesIn(lines: readonly Piece[]): TitleCandidate[] {
  const found: TitleCandidate[] = [];
  const text = lines.map(({ folded }) => folded).join('');
  const isLast = lines.map(isNoPart);
  let start = 0;
  let word = text.indexOf(wordOfTitles);
  for (const [i, first] of lines.entries()) {
    // A page can have very many lines before the next of them.
    if (word < start) word = text.indexOf(wordOfTitles, start);
    if (word === -1) break;
    let end = start;
    start += first.folded.length;
    for (let next = i; next < Math.min(lines.length, i + longestTitle); next++) {
      const line = lines[next];
      end += line?.folded.length ?? 0;
      if (end >= word + wordOfTitles.length) {
        const title = next === i ? titleOfLine(first) : titleOfLines(lines.slice(i, next + 1));
        if (title !== null) {
          found.push(withYear(title, lines[next + 1]));
          break;
        }
      }
      if (isLast[next] === true) break;
    }
  }
  return found;
}

function withYear(title: TitleCandidate, below: Piece | undefined): TitleCandidate {
  if (below === undefined || title.years.length > 0 || !loneYear.test(below.folded)) return title;
  return extendTitle(title, below.printed, 1);
}

/** A line with which no title goes on in the next. */
function isNoPart({ length, folded }: Piece): boolean {
  return length > longestTitleLine || particulars.test(folded.slice(0, longestTitleLine));
}

/** A whole page in one line: its pieces between white space are read like lines. */
function piecesOf(page: FoldedDocument, line: FoldedLine): Piece[] {
  const raw = page.document.text.slice(line.span.start, Math.min(line.span.end, line.span.start + 600));
  return raw
    .trim()
    .split(/\s+/)
    .slice(0, 40)
    .map((piece) => {
      const printed = printTitle(piece);
      return { printed, folded: foldName(printed), length: piece.length };
    });
}

/** Cells of tables in which a whole page may be laid out. */
function cellsOf({ document }: FoldedDocument): Piece[] {
  return document.blocks
    .flatMap(({ grid }) => (grid === null ? [] : (document.grids[grid]?.cells ?? [])))
    .slice(0, searchedLines)
    .map(({ span, text }) => {
      const printed = printTitle(document.text.slice(span.start, Math.min(span.end, span.start + 400)));
      return { printed, folded: foldName(printed), length: text.length };
    });
}

/** A line that holds a page, or several cells of a page laid out in a table. */
const mayHoldTitles = ({ length, folded }: FoldedLine): boolean =>
  length > 200 || (length > longestTitleLine && /报告|年报/.test(folded));

/** A line that holds a whole page, and how far into it the title may stand. */
const pageLine = 400;
const titleWithin = 250;

const isPage = ({ table, length }: FoldedLine): boolean => !table && length >= pageLine;

const beginsWithYear = new RegExp(`^(?:${yearPattern})年`);

/** A title begins with a year, a place or a body of the central state. */
const mayBegin = (text: string): boolean =>
  beginsWithYear.test(text) || readPlace(text, null).end > 0 || withoutLine(text) !== text;

/** The title in a page of one line, where no white space tells its beginning and end: where a name begins. */
function titleOfPage({ length, printed, folded }: FoldedLine): TitleCandidate[] {
  const text = folded.split('。')[0] ?? '';
  for (let at = 0; at < Math.min(text.length, titleWithin); at++) {
    if (at > 0 && !mayBegin(text.slice(at, at + longestTitleLine))) continue;
    const rest = { printed: printed.slice(at), folded: folded.slice(at), length: length - at };
    const title = readPiece(rest, 'body', 1)?.title;
    if (title?.parts === 2) return [title];
  }
  return [];
}

/** The title at the end of a line that begins with a menu: 首页政务公开桃江县水利局2013年…. */
function titleBehindMenu({ length, printed, folded }: FoldedLine): TitleCandidate[] {
  if (length > pageLine || folded.includes('。') || !mayBeTitle(folded)) return [];
  for (let at = 2; at < Math.min(folded.length, titleWithin); at++) {
    if (!mayBegin(folded.slice(at, at + longestTitleLine)) || !gluedWords.pattern.test(folded.slice(0, at)))
      continue;
    const title = titleOfLines([
      { printed: printed.slice(at), folded: folded.slice(at), length: length - at },
    ]);
    if (title?.parts === 2) return [title];
  }
  return [];
}

/** The titles that the body prints, in order: in its lines, else in a line that holds a page, else in cells. */
export function findBodyTitles(page: FoldedDocument): TitleCandidate[] {
  const lines = page.lines.filter(({ role, table }) => role === 'body' && !table).slice(0, searchedLines);
  const first = lines.findIndex(({ folded }) => firstChapter.pattern.test(folded));
  const end = first < 0 ? lines.length : first;
  const found = titlesIn(lines.slice(0, end).map(lastStep));
  const below = titlesIn(lines.slice(end).map(lastStep)).map((title) => ({ ...title, below: true }));
  if (found.length + below.length > 0) return [...found, ...below];
  const inLine = lines
    .filter(mayHoldTitles)
    .slice(0, 3)
    .flatMap((line) => titlesIn(piecesOf(page, line)));
  if (inLine.length > 0) return inLine;
  const inCells = titlesIn(cellsOf(page));
  if (inCells.length > 0) return inCells;
  const behind = lines.slice(0, end).flatMap(titleBehindMenu);
  return behind.length > 0 ? behind : page.lines.filter(isPage).slice(0, 2).flatMap(titleOfPage);
}
