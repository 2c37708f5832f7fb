import type { Block, Document, Span } from '../types.js';

/** A paragraph that can carry a heading at its start; `cut` when it was cut out of a one-line dump. */
export interface Paragraph extends Block {
  readonly cut: boolean;
}

/** Paragraphs longer than this are searched for headings inside. */
const longParagraph = 160;
const chineseNumbers = ['一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二', '十三', '十四'];
const marker =
  /([一二三四五六七八九十]{1,3})\s{0,2}[、．.]|[（(]\s?([一二三四五六七八九十]{1,3})\s?[）)]|(?<![\d.、（(])(\d{1,2})[、.．](?![\d])/g;
/** What may stand before a chapter number inside a paragraph. */
const boundary = /[。；;！!？?）)：:”"\s]$/;

/** The body paragraphs; one-line dumps are cut where chapter numbers begin. */
export function splitParagraphs(document: Document): Paragraph[] {
  const state = { chapter: 0 };
  return document.blocks
    .filter((block) => block.kind === 'paragraph' && block.role === 'body')
    .flatMap((block) => cutParagraph(document.text, block, state));
}

function cutParagraph(text: string, block: Block, state: { chapter: number }): Paragraph[] {
  const { start, end } = block.span;
  const starts = end - start > longParagraph ? findCuts(text, block.span, state) : [];
  if (starts.length === 0) {
    const lead = /^\s*([一二三四五六七八九十]{1,3})\s{0,2}[、．.]/.exec(text.slice(start, Math.min(end, start + 12)));
    if (lead) state.chapter = Math.max(state.chapter, chineseNumbers.indexOf(lead[1] ?? '') + 1);
    return [{ ...block, cut: false }];
  }
  const edges = [start, ...starts.filter((s) => s > start), end];
  return edges.slice(0, -1).map((from, i) => ({ ...block, span: trim(text, from, edges[i + 1] ?? end), cut: true }));
}

/** Chapter numbers in their sequence; sub-chapters count up from 一 inside a chapter, items from 1 inside those. */
function findCuts(text: string, span: Span, state: { chapter: number }): number[] {
  const slice = text.slice(span.start, span.end);
  const cuts: number[] = [];
  let sub = 0;
  let item = 0;
  let lastCut = 0;
  for (const match of slice.matchAll(marker)) {
    const at = match.index;
    const before = slice.slice(Math.max(0, at - 2), at);
    const [, chapter, part, digits] = match;
    const clean = at === 0 || boundary.test(before);
    const nearTitle = at - lastCut <= 32 && lastCut > 0 && /(?:情况|概述|措施|事项|问题|数量|形式|内容)\s*$/.test(slice.slice(lastCut, at));
    if (chapter !== undefined) {
      const number = chineseNumbers.indexOf(chapter) + 1;
      const follows = number === state.chapter + 1 || (number === state.chapter + 2 && state.chapter > 0);
      if (!follows || (!clean && !/[\d]$/.test(before)) || isTableRow(slice, at + match[0].length)) continue;
      state.chapter = number;
      sub = 0;
      item = 0;
    } else if (part !== undefined) {
      const number = chineseNumbers.indexOf(part) + 1;
      if (number !== sub + 1 || !(clean || nearTitle) || isTableRow(slice, at + match[0].length)) continue;
      sub = number;
      item = 0;
    } else {
      const number = Number(digits);
      if (number !== item + 1 || !(clean || nearTitle)) continue;
      if (!/^\s?[\u4e00-\u9fff“《]/.test(slice.slice(at + match[0].length, at + match[0].length + 2))) continue;
      item = number;
    }
    cuts.push(span.start + at);
    lastCut = at;
  }
  return cuts;
}

function isTableRow(slice: string, at: number): boolean {
  return /^\s*(?:本年新收|上年结转|本年\s*度|结转下|予以公开|部分公开[（(]|不予公\s*开|无法提\s*供|不予处|其他处理|总计)/.test(
    slice.slice(at, at + 14),
  );
}

function trim(text: string, from: number, to: number): Span {
  let start = from;
  let end = to;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}
