import {
  isPartOfLabel,
  kindOfHeading,
  numberings,
  numberStart,
  startsTableLabel,
  statements,
} from '../knowledge/headings/index.js';
import { readOrder } from './readOrder.js';
import { readTitle } from './readTitle.js';
import { endWithAids } from '../document/readingAids.js';
import { foldText, viewText } from '../document/view.js';
import type { Block, Span } from '../types.js';
import type { Mark } from './types.js';
import type { Numbering } from '../knowledge/headings/index.js';
import type { TextView } from '../document/view.js';

/** Longer than any title with the blanks in it. */
const headLength = 110;
/** A line whose title is followed by a cell: dashes, a unit, a number. Also the page number of a contents list. */
const cellBehind =
  /(?:[\t|｜¦│]|[ \u3000]|…|\.{3})\s*(?:[-—–×_]{1,12}|[-+]?\d[\d.,]{0,12})\s*(?:[|｜¦│]\s*)?$|[\t|｜¦│]\s*\S{1,4}\s*[\t|｜¦│]/;
/** What `plainMark` takes no line with. */
const sentenceMark = /[。，；]/;
/** 12.56 is no item 12. */
const hasLetter = /\p{L}/u;
const dashBehind = /^[-—–]{1,4}/;
/** ◆ 主动公开: a sign before the title instead of a number. */
const chapterSign = /^[◆◇■▲★▍►▶]/;
const maxPlainTitle = 22;
const maxTableTitle = 40;

/** The chapter that may begin at `at` in a paragraph; `viewWhole` views one that is no longer than a title. */
export function findMark(
  text: string,
  block: Block,
  index: number,
  at: number,
  viewWhole: (span: Span) => TextView = (span) => viewText(text, span),
): Mark | null {
  const { end } = block.span;
  const inside = at > block.span.start;
  const first = foldText(text.charAt(at));
  const isBare = first !== '' && !numberStart.test(first);
  // Most lines are sentences, which no heading without a number is.
  if (isBare && (inside || sentenceMark.test(text.slice(at, end)))) return null;
  const headEnd = end - at > headLength ? endWithAids(text, at, headLength) : end;
  const open = end > headEnd;
  if (open ? isBare : !inside && cellBehind.test(text.slice(at, end))) return null;
  const head =
    open || inside ? viewText(text, { start: at, end: Math.min(end, headEnd) }) : viewWhole(block.span);
  const isNumbered = numberStart.test(head.string.charAt(0));
  for (const numbering of isNumbered ? numberings : []) {
    const match = numbering.pattern.exec(head.string);
    if (!match || (numbering.blank === true && !isBlankBehind(text, head, match[0].length))) continue;
    const number = match.slice(1).find((group) => group !== undefined) ?? '';
    return numberedMark(head, { numbering, number, from: match[0].length, open, index, inside });
  }
  return inside || open ? null : plainMark(head, block, index);
}

const isBlankBehind = (text: string, head: TextView, length: number): boolean =>
  /\s/.test(text.charAt(head.at(0, length).end));

interface Found {
  readonly numbering: Numbering;
  readonly number: string;
  readonly from: number;
  readonly open: boolean;
  readonly index: number;
  readonly inside: boolean;
}

function numberedMark(head: TextView, { numbering, number, from, open, index, inside }: Found): Mark | null {
  const title = readTitle(head, from, open, inside && numbering.level === 1);
  if (title === null) return null;
  const words = head.string.slice(from, title.end);
  if (!hasLetter.test(words)) return null;
  if (inside && startsTableLabel(head.string.slice(from))) return null;
  if (isPartOfLabel(words, title.kind !== 'unknown')) return null;
  if (words === '其他' && numbering.level > 1) return null;
  if (numbering.strict && (title.kind === 'unknown' || title.inline || inside)) return null;
  if (dashBehind.test(head.string.slice(title.end))) return null;
  if (title.labels && numbering.level > 2) return null;
  return {
    heading: {
      title: head.string.slice(0, title.end),
      kind: title.kind,
      level: numbering.level,
      number,
      span: head.at(0, title.labels ? from : title.end),
      inline: title.inline,
    },
    order: readOrder(number),
    block: index,
    inside,
    titleEnd: head.at(0, title.end).end,
  };
}

/** A heading without a number: a short line that names a chapter and nothing else. */
function plainMark(head: TextView, block: Block, index: number): Mark | null {
  if (head.string.length > maxTableTitle + 1) return null;
  const title = head.string.replace(/:$/, '').replace(chapterSign, '');
  const isMarked = chapterSign.test(head.string);
  const isTable =
    /^附[表图]|统计表(?:\([^()]{1,12}\))?$/.test(title) &&
    title.length <= maxTableTitle &&
    !/附件/.test(title);
  if ((title.length > maxPlainTitle && !isTable) || /[。;!?,|>《》]|^[[(【]|[、:]$/.test(title)) return null;
  const announces = isTable || /(?:情况|概述|概况|综述|措施|打算|事项|附表|附图|问题|不足|关切)$/.test(title);
  if (!announces && !((block.emphasis || isMarked) && title.length <= 12)) return null;
  const kind = kindOfHeading(title);
  if (kind === 'unknown' || /(?:报告|年报|通知|目录|指南|制度)$|\.\w{2,4}$|^附件/.test(title)) return null;
  if (statements.some(({ pattern }) => pattern.test(title))) return null;
  const span = head.at(0, head.string.length);
  return {
    heading: { title: head.string, kind, level: 1, number: null, span, inline: false },
    order: 0,
    block: index,
    inside: false,
    titleEnd: span.end,
  };
}
