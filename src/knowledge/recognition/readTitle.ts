import { matchesOf } from '../prefilter/index.js';
import { yearPattern } from '../numerals/years.js';
import { kinds, spokenBefore, spokenOf, subjects, titleWords } from './titles.js';
import { titleLeads } from './titleLeads.js';

/** The parts of a title found in a line; positions count in the line. */
export interface TitleReading {
  /** What stands before the subject: agency and perhaps the year. */
  readonly head: string;
  readonly subject: string;
  /** From the first character of the head to the last of the kind and a bracket behind it. */
  readonly start: number;
  readonly end: number;
  readonly kind: string;
}

const subjectPattern = new RegExp(subjects.join('|'), 'g');
/** A year or a school year: 2013, 二〇一三, 2012—2013. */
const year =
  /^(?:(?:19|20)\d{2}|[二2][〇○零0O][〇○零0-9O一二三四五六七八九]{2})(?:年?[-—~至/]{1,2}(?:\d{4}|\d{2}|[二2][〇○零0O][〇○零0-9O一二三四五六七八九]{2}))?/i;
const bracket = /^\((?![^()]{0,14}月|[组附]?图文?\))[^()]{1,16}\)/;

/** A letter that hands the report in is one: 关于报送2013年…年度报告的报告. */
const handingIn = /关于(?:报送|上报|呈报)[^。,]{4,60}(?:报告|总结|情况)的报告$/;

/** 某局2012年政府信息公开工作情况: such a word ends a title only where it says who and when, as no chapter's does. */
const looseKinds: ReadonlySet<string> = new Set(['情况', '回顾', '综述', '述评', '概况']);
const chapterNumber = /^(?:[一二三四五六七八九十\d]{1,3}[、.]|\()/;
const anyYear = new RegExp(yearPattern);
const authority =
  /(?:局|委|办公室|厅|处|会|院|校|大学|中心|政府|公司|街道|办事处|海关|[省市县区镇乡州旗盟])(?=[^、]{0,12}$)/;

/** A head does not hold the end of a sentence or of a clause; a name may stand before a colon or a dot. */
const noHead =
  /[。;；!！?？,，:：|_·•]|[a-z]\/|当前位置|您现在|首页|报告|年报|栏目|依申请|网站|门户|目录|星期|须向|应当|不得|各科室|各单位|各部门|索引号|索取号|文号|主题词|发布机构/i;
const nameMark =
  /[:：·•](?<=(?:局|委|办|厅|处|会|院|校|学|中心|政府|公司|[室部关队署行社站场所馆省市县区镇乡]|街道)[:：·•])/;

/** Longer heads are sentences; a title has no more words behind its subject. */
const maxHead = 50;
const maxLead = 80;
const maxWords = 14;

const isClosed = (head: string): boolean => head.lastIndexOf('(') <= head.lastIndexOf(')');

/** Of the words for a kind those that hold no other. */
const shortKinds = kinds.filter((kind) => !kinds.some((word) => word !== kind && kind.includes(word)));
const anyKind = new RegExp(`${shortKinds.join('|')}|(?:${[...looseKinds].join('|')})$`);

/** Whether a line has the word that every subject has, and a kind: most have not. */
export const mayBeTitle = (line: string): boolean => line.includes('公开') && anyKind.test(line);

const byFirst = new WeakMap<readonly string[], Map<string, readonly string[]>>();

/** The words of a list that begin with a character, in the order of the list. */
function wordsFrom(first: string, words: readonly string[]): readonly string[] {
  let known = byFirst.get(words);
  if (!known) byFirst.set(words, (known = new Map()));
  let those = known.get(first);
  if (!those) known.set(first, (those = words.filter((word) => word.startsWith(first))));
  return those;
}

function wordAt(text: string, position: number, words: readonly string[]): string | null {
  if (position >= text.length) return null;
  return wordsFrom(text.charAt(position), words).find((word) => text.startsWith(word, position)) ?? null;
}

/**
 * Reads a title at the start of a folded line (simplified characters, half-width brackets, no white space). Null when
 * the line does not begin with one, or only speaks of one. What follows the title is the caller's affair.
 */
export function readTitle(line: string): TitleReading | null {
  const text = line.slice(0, 160);
  if (!mayBeTitle(text) || text.indexOf('公开') > maxLead + maxHead) return null;
  const start = skipLeads(text);
  const handsIn = handingIn.test(text);
  for (const { 0: subject, index } of matchesOf(subjectPattern, text.slice(start))) {
    if (index > maxHead) return null;
    const head = text.slice(start, start + index);
    // 桃江县人民政府(县政务公开办公室)2013年…: the name in brackets is no subject.
    if (!isClosed(head)) continue;
    if (noHead.test(head.replace(nameMark, '')) || (!handsIn && spokenBefore.test(head))) return null;
    const found = readKind(text, start + index + subject.length, head, handsIn);
    if (found === 'spoken') return closesQuote(line, start) ? endAtQuote(head, subject, start, line) : null;
    // 桃江县政务公开办公室2013年政府信息公开…: the subject may come again behind the name.
    if (found !== null) return { head, subject, start, ...found };
  }
  return null;
}

/** Reads on behind the subject to the word for the kind; `spoken` where the title is only spoken of. */
function readKind(
  text: string,
  from: number,
  head: string,
  handsIn: boolean,
): { readonly kind: string; readonly end: number } | 'spoken' | null {
  let position = from;
  for (let steps = 0; steps < maxWords; steps++) {
    const kind = wordAt(text, position, kinds);
    if (kind !== null) {
      const end = position + kind.length;
      const rest = text.slice(end);
      if (handsIn && rest.startsWith('的报告')) return { kind, end: end + '的报告'.length };
      if (spokenOf.test(rest)) return 'spoken';
      return { kind, end: end + (bracket.exec(rest)?.[0].length ?? 0) };
    }
    const step =
      wordAt(text, position, titleWords) ??
      wordAt(text, position, subjects) ??
      year.exec(text.slice(position, position + 11))?.[0] ??
      bracket.exec(text.slice(position, position + 20))?.[0];
    if (step === undefined) return null;
    position += step.length;
    if (looseKinds.has(step) && position === text.length && isFull(text, head))
      return { kind: step, end: position };
  }
  return null;
}

/** Where the title begins behind what is no part of it. */
function skipLeads(text: string): number {
  let start = 0;
  for (const { pattern, needs } of titleLeads) {
    if (needs === undefined || hasOneOf(text, needs))
      start += pattern.exec(text.slice(start))?.[0].length ?? 0;
  }
  return start;
}

function hasOneOf(text: string, characters: string): boolean {
  for (const character of characters) if (text.includes(character)) return true;
  return false;
}

const isFull = (text: string, head: string): boolean =>
  !chapterNumber.test(head) && anyYear.test(text) && authority.test(head);

/** 《…年度报告》 as a whole is a title in quotation marks. */
const closesQuote = (line: string, start: number): boolean =>
  start > 0 && /[《“"「『〈<]/.test(line.charAt(start - 1)) && /[^》”"」』〉>][》”"」』〉>]$/.test(line);

function endAtQuote(head: string, subject: string, start: number, line: string): TitleReading | null {
  const end = line.length - 1;
  const kind = kinds.find((word) => line.endsWith(word, end));
  return kind === undefined ? null : { head, subject, start, end, kind };
}
