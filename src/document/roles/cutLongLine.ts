import type { MetadataEntry, MetadataKey, Role, Span } from '../../types.js';
import { hasShape } from '../metadata/labelPairs.js';
import { readFields } from '../metadata/readFields.js';
import { readMetadataLine } from '../metadata/readLine.js';
import { trimSpan, viewStart } from '../line.js';
import { chromeIn, readWording } from './matchChrome.js';
import { looksLikeDate, looksLikeSentence, looksLikeTitle } from './readsLikeReport.js';

export interface Piece {
  readonly span: Span;
  readonly role: Role;
}

export interface Cut {
  readonly pieces: readonly Piece[];
  readonly metadata: readonly MetadataEntry[];
}

/** Furniture in one line with the report stands within so many characters of its beginning or end. */
const headReach = 800;
const tailReach = 600;
const maxTailTokens = 24;

interface Token {
  readonly span: Span;
  readonly view: string;
  role: Role;
}

/**
 * Cuts furniture and bylines off both ends of a line that holds a whole page (one-line dumps). The report's words
 * between them stay one piece.
 */
export function cutLongLine(
  text: string,
  line: Span,
  ends: { readonly head: boolean; readonly tail: boolean },
): Cut {
  const before = ends.head ? cutHead(text, line) : [];
  const bodyStart = before[before.length - 1]?.span.end ?? line.start;
  const bodyEnd = ends.tail ? findTail(text, { start: bodyStart, end: line.end }) : line.end;
  const metadata: MetadataEntry[] = [];
  for (const piece of before) {
    if (piece.role === 'metadata')
      metadata.push(...(readMetadataLine(text, piece.span, null, true)?.entries ?? []));
  }
  const rest: Piece[] = [{ span: trimSpan(text, { start: bodyStart, end: bodyEnd }), role: 'body' }];
  if (bodyEnd < line.end)
    rest.push({ span: trimSpan(text, { start: bodyEnd, end: line.end }), role: 'chrome' });
  return { pieces: [...before, ...rest].filter(({ span }) => span.end > span.start), metadata };
}

/** The pieces before the first sentence, if furniture is among them. */
function cutHead(text: string, line: Span): readonly Piece[] {
  const tokens: Token[] = [];
  let inCrumb = false;
  let inField = false;
  let awaited: MetadataKey | null = null;
  for (const span of tokensOf(text, { start: line.start, end: Math.min(line.end, line.start + headReach) })) {
    const view = viewStart(text, span);
    if (looksLikeSentence(view, view.length) || view.length > 60) break;
    const isCrumb = /位置是?(?:[:>»]|$)/.test(view) && chromeIn(readWording(view), 'head') !== null;
    const isMark = /^[^\u4e00-\u9fa5A-Z0-9]{1,4}$/i.test(view);
    let role: Role = 'body';
    if (isCrumb) role = 'chrome';
    else if (isMark || /^人?次$/.test(view)) role = tokens[tokens.length - 1]?.role ?? 'chrome';
    else if (isFurnitureWord(view)) role = 'chrome';
    else if (
      readMetadataLine(text, span, null, true) !== null ||
      (awaited !== null && hasShape(awaited, view)) ||
      (inField && /^\d{1,2}:\d{2}(?::\d{2})?$/.test(view))
    )
      role = 'metadata';
    else if (inCrumb && !looksLikeTitle(view)) role = 'chrome';
    inCrumb = role === 'chrome' && (isCrumb || inCrumb);
    inField = role === 'metadata';
    awaited = inField ? unfilledKey(text, span) : null;
    tokens.push({ span, view, role });
  }
  markDays(tokens);
  while (tokens.length > 0 && tokens[tokens.length - 1]?.role === 'body') tokens.pop();
  return joinRuns(tokens);
}

/** Of which field the value is still to come: 索引号 alone, or with its colon. */
function unfilledKey(text: string, span: Span): MetadataKey | null {
  const last = readFields(text, span).at(-1);
  return last !== undefined && last.value.start === last.value.end ? last.family.key : null;
}

const dayOrHour = /^(?:\d{4}年\d{1,2}月\d{1,2}日|\d{1,2}:\d{2}(?::\d{2})?)$/;

/** 2014年3月18日 09:32 来源:…: a written day right before a field belongs to it. */
function markDays(tokens: readonly Token[]): void {
  for (let i = tokens.length - 2; i >= 0; i--) {
    const [token, next] = [tokens[i], tokens[i + 1]];
    if (token?.role === 'body' && next?.role === 'metadata' && dayOrHour.test(token.view))
      token.role = 'metadata';
  }
}

const isFurnitureWord = (view: string): boolean => {
  const { words, chrome } = readWording(view);
  return (words !== null && (words.tool > 0 || words.menu > 0)) || chrome.length > 0;
};

function joinRuns(tokens: readonly Token[]): readonly Piece[] {
  const pieces: Piece[] = [];
  for (const token of tokens) {
    const last = pieces[pieces.length - 1];
    if (last?.role === token.role)
      pieces[pieces.length - 1] = { role: last.role, span: { start: last.span.start, end: token.span.end } };
    else pieces.push({ span: token.span, role: token.role });
  }
  return pieces;
}

/** Where the furniture at the end begins; the end of the line where there is none. */
function findTail(text: string, line: Span): number {
  const tokens = [...tokensOf(text, { start: Math.max(line.start, line.end - tailReach), end: line.end })];
  let cut = line.end;
  for (let i = tokens.length - 1, seen = 0; i >= 0 && seen < maxTailTokens; i--, seen++) {
    const span = tokens[i];
    if (span === undefined) break;
    const glued = text.slice(span.start, span.end).lastIndexOf('。');
    const start = glued === -1 ? span.start : span.start + glued + 1;
    const view = viewStart(text, { start, end: span.end });
    if (view !== '' && isTailFurniture(view)) cut = start;
    if (glued !== -1) break;
    // A signature's date, a table's number: the report's own end.
    if (looksLikeDate(view) || /^[-+\d.,/%]{1,20}$/.test(view) || view.length > 60) break;
  }
  return cut;
}

const isTailFurniture = (view: string): boolean => {
  const wording = readWording(view);
  return (wording.words !== null && wording.words.tool > 0) || chromeIn(wording, 'tail') !== null;
};

function* tokensOf(text: string, span: Span): Generator<Span> {
  const pattern = /\S+/g;
  const slice = text.slice(span.start, span.end);
  for (const match of slice.matchAll(pattern)) {
    yield { start: span.start + match.index, end: span.start + match.index + match[0].length };
  }
}
