import { readTitle, type TitleReading } from '../knowledge/recognition/readTitle.js';
import { yearsOfTitle } from './year.js';
import { foldName, printTitle, type Page, type PageLine } from '../recognition/page.js';

/** A title that the document shows somewhere. */
export interface TitleCandidate {
  /** White space removed, digits and letters half-width. */
  readonly printed: string;
  /** In simplified characters, brackets folded; as long as `printed`. */
  readonly folded: string;
  readonly reading: TitleReading;
  readonly source: 'body' | 'metadata' | 'page_title' | 'file_name';
  /** How many of agency and year it names. */
  readonly parts: number;
  /** Over how many lines it is broken. */
  readonly lines: number;
}

/** How far into a document a printed title is looked for, and over how many lines it may be broken. */
const searchedLines = 40;
const longestTitle = 4;
const longestTitleLine = 60;

/** Lines that carry a page's particulars, not a part of its title. */
const particulars =
  /[:：]|^(?:首页|打印|关闭|索引号|发布|来源|时间|日期|浏览|点击|字号|字体|作者|编辑|当前位置|分享|返回|登录|附件|下载)|^[\d\-/.]+$|\.(?:docx?|pdf|wps|html?)$/i;

/** What may follow a title in the same line: nothing, a site's name, the title again, or the report itself. */
const bodyFollows =
  /^(?:本|根据|为|按照|依据|依照|现|遵照|经|一、|\(|\[|引言|前言|目录|编制|发布|来源|时间|日期|各|20\d{2}|二|我|在|第|概述|市|县|区|省|由|全|近年|[-—_|·])/;

function partsOf(reading: TitleReading, folded: string): number {
  const withoutYears = reading.head.replace(/[0-9〇○零O年学度至\-—~/.《》]|关于|二[〇○零0O][^年]{2}年/gi, '');
  return (withoutYears.length >= 2 ? 1 : 0) + (yearsOfTitle(folded).length > 0 ? 1 : 0);
}

function candidate(text: string, source: TitleCandidate['source'], lines = 1): TitleCandidate | null {
  const printed = printTitle(text);
  const reading = readTitle(foldName(printed.slice(0, 200)));
  if (!reading) return null;
  const whole = printed.slice(reading.start, reading.end);
  const folded = foldName(whole);
  return { printed: whole, folded, reading, source, parts: partsOf(reading, folded), lines };
}

/** A line, or a piece of a line that holds a whole page. */
type Piece = Pick<PageLine, 'printed' | 'folded' | 'length'>;

/** The title at the start of one line or of several joined; null when the line goes on as a title does not. */
function titleOfLines(lines: readonly Piece[]): TitleCandidate | null {
  const text = lines.map(({ printed }) => printed).join('');
  const found = candidate(text, 'body', lines.length);
  if (!found) return null;
  const rest = foldName(text.slice(found.reading.end, found.reading.end + 60));
  if (rest === '' || bodyFollows.test(rest) || rest.startsWith(found.folded)) return found;
  return null;
}

/** Titles at the start of every line, or broken over the next lines. */
function titlesIn(lines: readonly Piece[]): TitleCandidate[] {
  const found: TitleCandidate[] = [];
  for (const [i, first] of lines.entries()) {
    if (particulars.test(first.folded.slice(0, longestTitleLine))) continue;
    for (let count = 1; count <= longestTitle && i + count <= lines.length; count++) {
      const group = lines.slice(i, i + count);
      if (
        group.slice(0, -1).some(({ length, folded }) => length > longestTitleLine || particulars.test(folded))
      )
        break;
      const title = titleOfLines(group);
      if (title) {
        found.push(title);
        break;
      }
    }
  }
  return found;
}

/** A whole page in one line: its pieces between white space are read like lines. */
function piecesOf(page: Page, line: PageLine): Piece[] {
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

/** Of the path to a page (首页 > 年报 > title) the last step. */
function lastStep(line: Piece): Piece {
  const at =
    Math.max(line.printed.lastIndexOf('>'), line.printed.lastIndexOf('»'), line.printed.lastIndexOf('›')) + 1;
  if (at === 0 || at === line.printed.length || line.length > 200) return line;
  return { printed: line.printed.slice(at), folded: line.folded.slice(at), length: line.length - at };
}

function bodyTitles(page: Page): TitleCandidate[] {
  const lines = page.lines.filter(({ role, table }) => role === 'body' && !table).slice(0, searchedLines);
  const found = titlesIn(lines.map(lastStep));
  if (found.length > 0) return found;
  const long = lines.find(({ length }) => length > 200);
  return long ? titlesIn(piecesOf(page, long)) : [];
}

/** The parts of a page title between the marks that sites put around their names. */
function pieces(text: string): string[] {
  return [text, ...text.split(/[_|]|\s[-–—]+\s|(?<!\d)[-–—]+|[-–—]+(?!\d)|-{2,}/)].filter(
    (piece) => piece.trim().length > 4,
  );
}

function metadataTitles(page: Page): TitleCandidate[] {
  const read = (texts: readonly string[], source: TitleCandidate['source']): TitleCandidate[] =>
    texts.flatMap((text) => {
      const found = pieces(text).flatMap((piece) => candidate(piece, source) ?? []);
      return found.length > 0 ? [best(found)] : [];
    });
  const fileNames = page.lines
    .slice(0, searchedLines)
    .filter(({ folded }) => /\.(?:docx?|pdf|wps)/i.test(folded))
    .map(({ printed }) => printed);
  return [
    ...read(page.values('title'), 'metadata'),
    ...read(page.values('page_title'), 'page_title'),
    ...read(fileNames, 'file_name'),
  ];
}

/** The fullest, among equals the one in fewest lines, then the first. */
function best(candidates: readonly TitleCandidate[]): TitleCandidate {
  return candidates.reduce((a, b) =>
    b.parts > a.parts || (b.parts === a.parts && b.lines < a.lines) ? b : a,
  );
}

/**
 * All titles of the document, the best first: the one printed in the body, unless the metadata have a fuller one
 * that ends with its words or it names neither agency nor year.
 */
export function findTitles(page: Page): readonly TitleCandidate[] {
  const printed = bodyTitles(page);
  const stated = metadataTitles(page);
  const all = [...printed, ...stated];
  if (all.length === 0) return [];
  const body = printed.length > 0 ? best(printed) : null;
  const fullest = best(all);
  let first = body ?? fullest;
  if (body && fullest.parts > body.parts && (body.parts === 0 || fullest.folded.endsWith(body.folded)))
    first = fullest;
  return [first, ...all.filter((title) => title !== first)];
}
