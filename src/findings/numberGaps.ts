import type { GovRecord } from '../record/schema.js';
import { readOrder } from '../sections/readOrder.js';
import { startsTableLabel } from '../knowledge/headings/index.js';
import { hasOfficialForm } from './matchChapters.js';
import { misnumbered } from './misnumbered.js';
import { readHeadings } from './readHeadings.js';
import type { ReportText } from './reportText.js';
import type { Finding } from './types.js';

/** A numbered heading or paragraph of one level, in order. */
interface Numbered {
  readonly heading: string;
  readonly number: string;
  readonly order: number;
  /** Code points. */
  readonly start: number;
}

/**
 * Numbers of one level that leave one out or repeat it: chapters (三、) by their headings, their parts (（三）) by the
 * beginnings of paragraphs. A number is left out only where the text in between does not hold it in any form.
 */
export function findNumberGaps(record: GovRecord, text: ReportText | null): Finding[] {
  if (!text) return [];
  const chapters = readHeadings(record).filter(
    ({ level, title, start }) =>
      level === 1 && !startsTableLabel(title) && text.between(start, start + 1).length > 0,
  );
  const numbered = chapters.flatMap(({ heading, number, order, start }) =>
    number === null || !ordinals.includes(number) ? [] : [{ heading, number, order, start }],
  );
  // Chapters of the official form are compared with the form.
  const level1 = hasOfficialForm(record) ? [] : numbered;
  const odd = findOddOnes(level1, text);
  const settled = level1.map((one) => ({ ...one, order: odd.get(one) ?? one.order }));
  const parts = chapters.map(({ start, chapterEnd }) => listParts(start, chapterEnd, text));
  return [
    ...[...odd].map(([{ heading, number }, order]) => misnumbered(heading, number, ordinals[order] ?? '')),
    ...[settled, ...parts].flatMap((list) => findGaps(list, text)),
  ];
}

const ordinals = ['', '一', '二', '三', '四', '五', '六', '七', '八', '九', '十', '十一', '十二'];
const longestTitle = 30;
const partNumber = /^\(([一二三四五六七八九十]{1,2})\)(?![款项条目])/;

function listParts(start: number, end: number, text: ReportText): Numbered[] {
  return text.between(start, end).flatMap(({ view, span }): Numbered[] => {
    const number = partNumber.exec(view.string)?.[1];
    if (number === undefined) return [];
    const [heading = ''] = view.string.slice(0, longestTitle).split(/[。:;,]/);
    return [{ heading, number, order: readOrder(number), start: text.evidence(span).start }];
  });
}

/**
 * Chapters whose neighbours agree on another number (二、七、四), and a last one that repeats a number of a list without
 * gaps (一、二、三、二), each with the number that it should have.
 */
function findOddOnes(list: readonly Numbered[], text: ReportText): Map<Numbered, number> {
  const odd = new Map<Numbered, number>();
  list.forEach((one, i) => {
    const last = list[i - 1];
    if (!last) return;
    const next = list[i + 1];
    const expected = last.order + 1;
    const isOdd = next
      ? one.order !== expected && next.order === expected + 1
      : one.order > 1 && one.order < expected && list.slice(0, i).every(({ order }, at) => order === at + 1);
    const end = next?.start ?? one.start;
    const number = ordinals[expected] ?? '';
    if (isOdd && number !== '' && !holdsNumber(text.fold(last.start, end), number)) odd.set(one, expected);
  });
  return odd;
}

/** A list may hold another: each goes on where it stopped. */
function findGaps(list: readonly Numbered[], text: ReportText): Finding[] {
  const open: Numbered[] = [];
  return list.flatMap((one) => {
    const goesOn = open.findLastIndex(({ order }) => order === one.order - 1);
    const last = open.at(-1);
    if (goesOn >= 0) open.splice(goesOn);
    else if (one.order > 1 && last) open.pop();
    open.push(one);
    if (goesOn >= 0 || one.order === 1 || !last) return [];
    const expected = ordinals[last.order + 1] ?? '';
    const isNear = one.order >= last.order && one.order <= last.order + 3;
    const isKnown = one.heading === last.heading || expected === '';
    if (!isNear || isKnown || holdsNumber(text.fold(last.start, one.start), expected)) return [];
    return [misnumbered(one.heading, one.number, expected)];
  });
}

/** （三） 三、 三是 第三 ㈢: the number may stand before a heading that was not taken for one. */
function holdsNumber(folded: string, number: string): boolean {
  const sign = '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩'.charAt(ordinals.indexOf(number) - 1);
  const forms = ['(#)', '#、', '#.', '#,', '#:', '#是', '第#'].map((form) => form.replace('#', number));
  return [...forms, sign].some((form) => form !== '' && folded.includes(form));
}
