import { matchesOf } from '../knowledge/prefilter/index.js';
import { findMark } from './findHeading.js';
import { readOrder } from './readOrder.js';
import { viewOnce } from '../document/viewOnce.js';
import type { Block, Document, Span } from '../types.js';
import type { Mark } from './types.js';
import type { TextView } from '../document/view.js';

/** Paragraphs longer than this are searched for chapters inside: dumps without line ends. */
const longParagraph = 60;
const marker =
  /(?<![第其])(?:(第[一二三四五六七八九十]{1,2}(?:部分|章|节))|([一二三四五六七八九十]{1,3})\s{0,2}[,，]?[、．.]|[（(]\s?([一二三四五六七八九十]{1,3})\s?[）)](?![款项条目])|([㈠-㈩])|(?<![\d.、（(])(\d{1,2})[、.．](?!\d)|([⒈-⒛]))/g;
/** What each of them has in it, quick to look for. */
const numbered = /[一二三四五六七八九十\d]\s{0,2}(?:[,，]?[、．.）)]|部分|章|节)|[㈠-㈩⒈-⒛]/;
/** What may stand before a number that is not the next one. */
const boundary = /[。；;！!？?）)：:”"\s]/;
/** Behind a title: the next member of an enumeration, not the text of a chapter. */
const enumeration = /^\s?[;；、，,]/;

/** What stands between the numbers of an enumeration: a title and a comma, and nothing told. */
const member = /^[^。:：;；\d\s]{2,24}[,，、]$/;
const told = /[无未没零]|不(?!足)/;

/** All places in the body where a chapter may begin, in order. */
export function findMarks(document: Document, blocks: readonly Block[]): Mark[] {
  const { text } = document;
  const viewWhole = (span: Span): TextView => viewOnce(document, span);
  const marks: Mark[] = [];
  blocks.forEach((block, index) => {
    const first = findMark(text, block, index, block.span.start, viewWhole);
    if (first) marks.push(first);
    if (block.span.end - block.span.start > longParagraph)
      marks.push(...findInside(text, block, index, first));
  });
  return marks;
}

/** Numbers of chapters inside a paragraph, and of sub-chapters and items where they count up. */
function findInside(text: string, block: Block, index: number, first: Mark | null): Mark[] {
  const { start, end } = block.span;
  const slice = text.slice(start, end);
  if (!numbered.test(slice)) return [];
  const marks: Mark[] = [];
  let sub = orderAt(first, 2);
  let item = orderAt(first, 3);
  let titleEnd = first?.titleEnd ?? Number.NEGATIVE_INFINITY;
  let enumerationEnd = 0;
  let numberEnd = 0;
  for (const match of matchesOf(marker, slice)) {
    if (match.index === 0) continue;
    const [, part, chapter, inBrackets, enclosed, figures, dotted] = match;
    const [bracketed, digits] = [inBrackets ?? enclosed, figures ?? dotted];
    const at = start + match.index;
    const before = slice.slice(numberEnd, match.index);
    numberEnd = match.index + match[0].length;
    if (at < titleEnd) continue;
    if (member.test(before) && !told.test(before)) enumerationEnd = endOfSentence(slice, match.index);
    const clean = at - titleEnd <= 2 || boundary.test(slice.charAt(match.index - 1));
    const order = readOrder(chapter ?? bracketed ?? digits ?? '');
    // The chapters themselves begin behind their enumeration, with or without a full stop.
    if (chapter !== undefined && order === 1) enumerationEnd = Math.min(enumerationEnd, match.index);
    if (bracketed !== undefined && (!clean || (order !== 1 && order !== sub + 1))) continue;
    if (digits !== undefined && (!clean || (order !== 1 && order !== item + 1))) continue;
    if (bracketed !== undefined) [sub, item] = [order, 0];
    if (digits !== undefined) item = order;
    const mark = findMark(text, block, index, at);
    if (!mark) continue;
    const isChapter = part !== undefined || chapter !== undefined;
    if (isChapter && mark.heading.kind === 'unknown' && !clean) continue;
    if (enumeration.test(text.slice(mark.titleEnd, mark.titleEnd + 2)) && match.index >= enumerationEnd)
      enumerationEnd = endOfSentence(slice, match.index);
    if (match.index < enumerationEnd) continue;
    if (isChapter) [sub, item] = [0, 0];
    marks.push(mark);
    titleEnd = mark.titleEnd;
  }
  return marks;
}

function endOfSentence(text: string, from: number): number {
  const stop = text.indexOf('。', from);
  return stop === -1 ? text.length : stop;
}

/** The sub-chapter or item that the beginning of the paragraph counts. */
function orderAt(first: Mark | null, level: number): number {
  return first?.heading.level === level ? first.order : 0;
}
