import type { TitleReading } from '../knowledge/recognition/readTitle.js';
import { foldName, printTitle, type FoldedLine } from '../recognition/foldDocument.js';
import { readAnyTitle } from '../recognition/readAnyTitle.js';
import { yearsOfTitle } from './year.js';

/** A title that the document shows somewhere. */
export interface TitleCandidate {
  /** White space removed, digits and letters half-width. */
  readonly printed: string;
  /** In simplified characters, brackets folded; as long as `printed`. */
  readonly folded: string;
  readonly reading: TitleReading;
  readonly source: 'body' | 'metadata' | 'page_title' | 'file_name';
  /** The years that it names, the report year first. */
  readonly years: readonly number[];
  /** How many of agency and year it names. */
  readonly parts: number;
  /** Over how many lines it is broken. */
  readonly lines: number;
  /** Whether it is printed below the first chapter. */
  readonly below?: boolean;
}

/** A line, or a piece of a line that holds a whole page. */
export type Piece = Pick<FoldedLine, 'printed' | 'folded' | 'length'>;

/** Lines of a title that is broken over them, as one. */
export function joinPieces(pieces: readonly Piece[]): Piece {
  const [first] = pieces;
  if (first !== undefined && pieces.length === 1) return first;
  return {
    printed: pieces.map(({ printed }) => printed).join(''),
    folded: pieces.map(({ folded }) => folded).join(''),
    length: pieces.reduce((sum, { length }) => sum + length, 0),
  };
}

/** How far into a document a title is looked for. */
export const searchedLines = 40;

export function namesBody({ head }: TitleReading): boolean {
  return head.replace(/[0-9〇○零O年学度至\-—~/.《》[\]]|关于|二[〇○零0O][^年]{2}年/gi, '').length >= 2;
}

function makeCandidate(
  printed: string,
  reading: TitleReading,
  source: TitleCandidate['source'],
  lines: number,
): TitleCandidate {
  const folded = foldName(printed);
  const years = yearsOfTitle(folded);
  const parts = (namesBody(reading) ? 1 : 0) + (years.length > 0 ? 1 : 0);
  return { printed, folded, reading, source, years, parts, lines };
}

/** The title at the start of a text, and what follows it as printed; null when it does not begin with one. */
export function readCandidate(
  text: string,
  source: TitleCandidate['source'],
  lines = 1,
): { title: TitleCandidate; rest: string } | null {
  const printed = printTitle(text);
  return readPiece({ printed, folded: foldName(printed.slice(0, 200)), length: text.length }, source, lines);
}

/** The same of a text that is folded already. */
export function readPiece(
  { printed, folded }: Piece,
  source: TitleCandidate['source'],
  lines: number,
): { title: TitleCandidate; rest: string } | null {
  const reading = readAnyTitle(folded);
  if (!reading) return null;
  const title = makeCandidate(printed.slice(reading.start, reading.end), reading, source, lines);
  return { title, rest: printed.slice(reading.end) };
}

/** The title with words behind it that belong to it. */
export function extendTitle(title: TitleCandidate, more: string, lines: number): TitleCandidate {
  return makeCandidate(title.printed + more, title.reading, title.source, title.lines + lines);
}

const stepMark = /[>»›]/;
const bareSteps = /[>»›](?:正文|内容|详细内容|文章正文|信息内容|查看)?$/;

/** Of the path to a page (首页 > 年报 > title > 正文) the last step that says anything. */
export function lastStep(line: Piece): Piece {
  if (line.length > 200 || !stepMark.test(line.printed)) return line;
  const end = bareSteps.exec(line.printed)?.index ?? line.printed.length;
  const path = line.printed.slice(0, end);
  const at = Math.max(path.lastIndexOf('>'), path.lastIndexOf('»'), path.lastIndexOf('›')) + 1;
  if (at === 0) return line;
  return { printed: path.slice(at), folded: line.folded.slice(at, end), length: end - at };
}

/** The parts of a page's title between the marks that sites put around their names, and the whole behind them. */
export function splitAtMarks(text: string): string[] {
  return [...text.split(/[_|｜]|\s[-–—]+\s|(?<!\d)[-–—]+|[-–—]+(?!\d)|-{2,}/), text].filter(
    (piece) => piece.trim().length > 4,
  );
}
