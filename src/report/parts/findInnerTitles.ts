import {
  foldName,
  printTitle,
  type FoldedDocument,
  type FoldedLine,
} from '../../recognition/foldDocument.js';
import { agencyOfTitle } from '../agency.js';
import { titleOfLines } from '../bodyTitles.js';
import { cutAtTitles } from './cutAtTitles.js';
import type { Piece, TitleCandidate } from '../titleCandidate.js';
import type { Identity } from '../isAnother.js';

/** A title in the body that names agency or year, with its place in the text. */
export interface InnerTitle extends Identity {
  readonly start: number;
  readonly end: number;
}

interface Placed extends Piece {
  readonly start: number;
  readonly end: number;
}

interface PlacedTitle {
  readonly title: TitleCandidate;
  readonly start: number;
  readonly end: number;
}

/** What a title ends with; cheap to look for before it is read. */
const kindWord = /报告|年报|总结|汇报|小结/;
const mostLines = 3;
const longestLine = 60;
const longLine = 200;
/** Of a part of a line so much is read. */
const mostRead = 400;
/** The same before simplification. */
const rawKindWord = /[报報]告|年[报報]|[总總][结結]|[汇匯]报|匯報|小[结結]/;
/** A title behind white space inside a line, before simplification. */
const inWords = /(?:^|\s)\S{0,60}公[开開]\S{0,30}\s{0,3}\S{0,30}(?:报告|報告|年报|年報|总结|總結|汇报|小结)/;
/** The end of a line whose sentence goes on. */
const runsOn = /[,、;:(《“"]$|(?:参见|详见|关于|根据|按照|和|及|的|对|在)$/;
const aboutDisclosure = /公开/;

/**
 * The titles printed in body and particulars, wherever they stand: at the start of lines, and of words in long lines. None
 * where there is but one: it has no other to be told from.
 */
export function findInnerTitles(page: FoldedDocument): readonly InnerTitle[] {
  const pieces: Placed[] = [];
  for (const line of page.lines)
    if (line.role !== 'chrome' && !line.table) pieces.push(...piecesOf(page, line));
  const last = pieces.filter((piece, i) => mayEndTitle(piece) && disclosureNear(pieces, i));
  if (last.length < 2) return [];
  const found: PlacedTitle[] = [];
  for (const piece of last) {
    const from = found.at(-1)?.end ?? 0;
    const title = piece.start < from ? null : titleEndingAt(pieces, pieces.indexOf(piece), from);
    if (title !== null && !runsOn.test(before(pieces, title)?.folded.slice(-4) ?? '')) found.push(title);
  }
  return found.length < 2 ? [] : found.map(identify);
}

const mayEndTitle = ({ folded }: Placed): boolean => kindWord.test(folded.slice(0, longestLine));

/** Whether a title that ends with a line, which has this word, is possible. */
const disclosureNear = (pieces: readonly Placed[], last: number): boolean =>
  pieces.slice(Math.max(0, last - mostLines + 1), last + 1).some(({ folded }) => folded.includes('公'));

function identify({ title, start, end }: PlacedTitle): InnerTitle {
  const agency = agencyOfTitle(title);
  const year = title.years[0] ?? null;
  return { agency: agency === null ? null : foldName(agency), year, start, end };
}

const before = (pieces: readonly Placed[], title: PlacedTitle): Placed | undefined =>
  pieces.filter(({ end }) => end <= title.start).at(-1);

const placed = ({ printed, folded, length, span }: FoldedLine): Placed => ({
  printed,
  folded,
  length,
  start: span.start,
  end: span.end,
});

/** The title whose last line is this one, with as many lines above it as make it fuller. */
function titleEndingAt(pieces: readonly Placed[], last: number, from: number): PlacedTitle | null {
  let best: { title: TitleCandidate; start: number } | null = null;
  for (let count = 1; count <= mostLines && last - count + 1 >= 0; count++) {
    const group = pieces.slice(last - count + 1, last + 1);
    const [top] = group;
    if (!top || top.start < from || (count > 1 && (top.length > longestLine || /[。:]/.test(top.folded))))
      break;
    if (!aboutDisclosure.test(group.map(({ folded }) => folded).join(''))) continue;
    const title = titleOfLines(group);
    if (title && title.parts > (best?.title.parts ?? 0)) best = { title, start: top.start };
  }
  if (best === null) return null;
  return { ...best, end: pieces[last]?.end ?? best.start };
}

/** A line, the parts of one in which a text is joined to another, or the words of a long one. */
function piecesOf(page: FoldedDocument, line: FoldedLine): Placed[] {
  const { text } = page.document;
  const parts = cutAtTitles(text, line.span);
  if (parts !== null)
    return parts.map(({ start, end }) => {
      const printed = printTitle(text.slice(start, Math.min(end, start + mostRead)));
      return { printed, folded: foldName(printed), length: end - start, start, end };
    });
  return line.length > longLine ? wordsOf(page, line) : [placed(line)];
}

/** The words of a long line between white space. */
function wordsOf({ document }: FoldedDocument, { span }: FoldedLine): Placed[] {
  const raw = document.text.slice(span.start, span.end);
  if (!rawKindWord.test(raw) || !inWords.test(raw)) return [];
  return [...raw.matchAll(/\S{1,400}/g)].map(({ 0: word, index }) => {
    const printed = printTitle(word);
    const start = span.start + index;
    return { printed, folded: foldName(printed), length: word.length, start, end: start + word.length };
  });
}
