import { matchesOf } from '../../knowledge/prefilter/index.js';
import { foldName, printTitle } from '../../recognition/foldDocument.js';
import type { Span } from '../../types.js';
import { titleOfLines } from '../bodyTitles.js';

/** What a text joined to the one before it without a line end has before its title: a sentence, a day, a row's cell. */
const endAbove = /[。！!？?；;]|(?<=[\d一二三四五六七八九十])[日号]|[\t|｜][ \t]{0,8}[\d.,%/—-]{0,12}/g;
const signedAbove = /月[^月日号]{1,3}[日号]/;
/** Cheap looks before a title is read: most lines have no such word. */
const kindWords = /报告|報告|年报|年報|总结|總結|汇报|匯報/;
const titleWords = /公[开開]\S{0,24}(?:报告|報告|年报|年報|总结|總結|汇报|匯報)/;
/** What ends such a line where nothing follows the title, before simplification. */
const kindAtEnd = /(?:报告|報告|年报|年報|总结|總結|汇报|匯報)[)）》]?$/;
const longestTitle = 60;
/** A title and the beginning of what is below it. */
const mostRead = 2 * longestTitle;
/** How the text below begins: a sentence that goes on with a title only speaks of it. */
const beginsReport =
  /^(?:根据|按照|依据|依照|遵照|为(?:了|全面|进一步|贯彻)|本(?:年度?)?报告|现将|现就|一、|\(一\)|第一部分|目录|引言|前言|概述)/;

/**
 * The spans of a line in which titles of reports stand behind the ends of other texts: what is above, a title, what is
 * below; null for every other line. Only titles that name agency and year are cut off.
 */
export function cutAtTitles(text: string, line: Span): readonly Span[] | null {
  const raw = text.slice(line.start, line.end);
  if (!kindWords.test(raw) || !titleWords.test(raw)) return null;
  const spans: Span[] = [];
  let from = line.start;
  for (const { 0: mark, index } of matchesOf(endAbove, raw)) {
    const start = line.start + index + mark.length;
    const length = start < from ? null : titleAt(text.slice(start, Math.min(line.end, start + mostRead)));
    if (length === null) continue;
    spans.push({ start: from, end: start }, { start, end: start + length });
    from = start + length;
  }
  if (spans.length === 0) return null;
  return [...spans, { start: from, end: line.end }].filter(({ start, end }) => end > start);
}

/** How long the title is with which a text begins, in one word; null where it begins with none. */
function titleAt(rest: string): number | null {
  const word = /^\S{8,120}/.exec(rest)?.[0] ?? '';
  const printed = printTitle(word);
  // Reading aids and the like would shift the end.
  if (printed.length !== word.length || !titleWords.test(word)) return null;
  const title = titleOfLines([{ printed, folded: foldName(printed), length: printed.length }]);
  if (title?.parts !== 2 || title.reading.start > 0 || title.printed.length > longestTitle) return null;
  // The signature above ends with its day.
  if (signedAbove.test(title.reading.head)) return null;
  const below = foldName(printed.slice(title.printed.length));
  const isWhole = below === '' && kindAtEnd.test(word);
  return isWhole || beginsReport.test(below) ? title.printed.length : null;
}
