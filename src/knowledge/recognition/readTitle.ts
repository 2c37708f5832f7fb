import { kinds, spokenBefore, spokenOf, subjects, titleWords } from './titles.js';

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

const subjectPattern = new RegExp(subjects.join('|'));
const year = /^(?:(?:19|20)\d{2}|[二2][〇○零0O][〇○零0-9O一二三四五六七八九]{2})/i;
const bracket = /^\([^()]{1,16}\)/;

/** Path of a page before its title, and labels before it. */
const lead = /^(?:[^>»›]{0,40}[>»›]+){1,8}|^(?:标题|名称|信息名称|文件名称|题名|主题|公文标题)[:：]|^[《“"]+/;

/** A head does not hold the end of a sentence or of a clause. */
const noHead =
  /[。;；!！?？,，:：|_·•]|[a-z]\/|当前位置|您现在|首页|报告|年报|栏目|依申请|网站|门户|目录|星期/i;

function wordAt(text: string, position: number, words: readonly string[]): string | null {
  return words.find((word) => text.startsWith(word, position)) ?? null;
}

/**
 * Reads a title at the start of a folded line (simplified characters, half-width brackets, no white space). Null when
 * the line does not begin with one, or only speaks of one. What follows the title is the caller's affair.
 */
export function readTitle(line: string): TitleReading | null {
  const text = line.slice(0, 160);
  const start = lead.exec(text)?.[0].length ?? 0;
  const found = subjectPattern.exec(text.slice(start));
  if (!found || found.index > 50) return null;
  const head = text.slice(start, start + found.index);
  if (noHead.test(head) || spokenBefore.test(head)) return null;
  let position = start + found.index + found[0].length;
  for (let steps = 0; steps < 14; steps++) {
    const kind = wordAt(text, position, kinds);
    if (kind !== null) {
      let end = position + kind.length;
      const rest = text.slice(end);
      if (spokenOf.test(rest)) return closesQuote(line, start, rest) ? reading(end, kind) : null;
      end += bracket.exec(rest)?.[0].length ?? 0;
      return reading(end, kind);
    }
    const step =
      wordAt(text, position, titleWords) ??
      wordAt(text, position, subjects) ??
      year.exec(text.slice(position, position + 4))?.[0] ??
      bracket.exec(text.slice(position, position + 20))?.[0];
    if (step === undefined) return null;
    position += step.length;
  }
  return null;

  function reading(end: number, kind: string): TitleReading {
    return { head, subject: found?.[0] ?? '', start, end, kind };
  }
}

/** 《…年度报告》 as a whole is a title in quotation marks. */
function closesQuote(line: string, start: number, rest: string): boolean {
  return start > 0 && /[《“"]/.test(line.charAt(start - 1)) && /^[》”"]$/.test(rest);
}
