import { withoutRadicals } from '../knowledge/characters/radicals.js';
import { signatory } from '../knowledge/agencies/index.js';
import { anyChapter } from '../knowledge/headings/index.js';
import {
  actorOfSentence,
  bodyEnd,
  bracketAtEnd,
  dayOfForm,
  handwrittenDay,
  monthAlone,
  nameAndMonth,
  seal,
  section,
  titleAbove,
} from '../knowledge/metadata/signatures.js';
import { findDates, mayNameDay, type FoundDate } from './dates.js';
import { restoreMarks } from './restoreMarks.js';
import {
  foldName,
  printTitle,
  startOf,
  type FoldedDocument,
  type FoldedLine,
} from '../recognition/foldDocument.js';
import { viewText } from '../document/view.js';
import type { Span } from '../types.js';

/** A day alone as the last words of the body: 2014.3.26. */
function isLastDay({ lines }: FoldedDocument, at: number): boolean {
  const { folded = '' } = lines[at] ?? {};
  return (
    handwrittenDay.pattern.test(folded) &&
    !lines.slice(at + 1).some(({ role }) => role === 'body') &&
    lines.slice(0, at).some((line) => anyChapter.pattern.test(line.folded))
  );
}

/** A day in figures under the name of an authority, or by hand under the body, which reads like a page's particular. */
export function isSignedDay(page: FoldedDocument, span: Span): boolean {
  const at = page.lines.findIndex((line) => line.span.start === span.start);
  const [above, line] = [page.lines[at - 1], page.lines[at]];
  if (line === undefined || above?.role !== 'body') return false;
  if (isLastDay(page, at)) return true;
  if (above.length >= 60) return false;
  return (
    signatory.test(above.folded) &&
    !page.lines.slice(at).some(({ folded }) => anyChapter.pattern.test(folded))
  );
}

/** The words under the body: who signs, and when. */
export interface Signature {
  readonly agency: string | null;
  readonly date: string | null;
}

/** How late after the report year a report is signed. */
const latestYearsAfter = 3;

/** No report was written before the first regulations on disclosure. */
const firstYearOfReports = 2003;

interface Candidate {
  readonly agency: string | null;
  readonly date: FoundDate;
  readonly weight: number;
  /** The name beside a day in figures, which signs only where the page has it elsewhere. */
  readonly of?: NamedDay | null;
}

/** A name beside a day, and in which line. */
interface NamedDay {
  readonly name: string;
  readonly at: number;
}

const weightOfStranger = 2;

const isWritten = (text: string): boolean => /年/.test(text);

function fitsReport(iso: string, year: number | null, earliest: number): boolean {
  const signed = Number(iso.slice(0, 4));
  return year === null ? signed >= earliest : signed >= year && signed <= year + latestYearsAfter;
}

interface DateLine {
  readonly name: string;
  readonly date: FoundDate;
  /** In words: 2014年3月5日. */
  readonly written: boolean;
  /** Whether it says when copies were made: 2014年3月6日印发. */
  readonly printed: boolean;
}

/** Mirrors lose 年 and 月 between figures: 2014226日. */
const withoutMarks = /(?<!\d)20\d{4,6}日/;

/** A line that is a date alone, a name and a date, or a date in words and a name. */
function dateLine(text: string): DateLine | null {
  if (!mayNameDay(text)) return null;
  const bare = text.replace(/^[(\s]+/, '');
  const trimmed = withoutMarks.test(bare) ? restoreMarks(bare) : bare;
  const dates = findDates(trimmed);
  const date = dates[0];
  if (!date || dates.length > 1) return null;
  const written = isWritten(trimmed.slice(date.start, date.end));
  const behind = trimmed.slice(date.end);
  if (written && date.start === 0 && signatory.test(behind))
    return { name: behind, date, written, printed: false };
  if (!/^[)印发。]{0,3}$/.test(behind)) return null;
  // 特此报告。 may stand in the same line.
  const before = trimmed.slice(0, date.start);
  const name = before
    .slice(before.lastIndexOf('。') + 1)
    .replace(/[:,，、\s(]+$/, '')
    .replace(section.pattern, '');
  if (name !== '' && !signatory.test(name)) return null;
  return { name, date, written, printed: behind.includes('印') };
}

/** The name in a line without the words of its seal and the section of the body, as printed. */
function signatoryIn(line: FoldedLine | undefined): string | null {
  if (!line || line.length >= 60) return null;
  const name = line.folded.replace(seal.pattern, '').replace(section.pattern, '');
  return signatory.test(name) ? line.printed.slice(0, name.length) : null;
}

/** A name below the day, as the last line of the body. */
function lastName({ lines }: FoldedDocument, at: number): string | null {
  const line = lines[at];
  if (line?.role !== 'body' || line.table) return null;
  return lines.slice(at + 1).some(({ role }) => role === 'body') ? null : signatoryIn(line);
}

/** A name with a month under the title: the signature that a lone day at the end completes. */
function signatoryOfHead(page: FoldedDocument): string | null {
  const start = startOf(page.document, 1500);
  const found = start.includes('月') ? nameAndMonth.pattern.exec(start)?.[1] : undefined;
  return found !== undefined && signatory.test(foldName(found)) ? found : null;
}

/** A signature stands near the end: so many of the last days of a long line are looked at. */
const maxDates = 60;

/** The name between the last sentence and the day, where no white space parts them: …有序。桃江县水利局2014年3月5日. */
function behindSentence(folded: string, { start }: FoundDate): string | null {
  const before = folded.slice(Math.max(0, start - 60), start);
  const name = before.slice(before.lastIndexOf('。') + 1);
  return before.includes('。') && signatory.test(name) && !actorOfSentence.pattern.test(name) ? name : null;
}

/** Dates inside a line that holds a whole page: between white space, behind a name or the end of a sentence. */
function datesInLongLine(page: FoldedDocument, line: FoldedLine, last: boolean): Candidate[] {
  const { text } = page.document;
  const raw = withoutRadicals(text.slice(line.span.start, line.span.end));
  if (!raw.includes('月') && !(last && /\d[-./]\d/.test(raw))) return [];
  const view = viewText(text, line.span);
  const folded = view.string;
  const found: Candidate[] = [];
  for (const date of findDates(folded).slice(-maxDates)) {
    const isLast = bodyEnd.pattern.test(folded.slice(date.end, date.end + 20));
    const written = isWritten(folded.slice(date.start, date.end));
    // In figures only the last words sign: 桃江县水利局 2014-03-05.
    if (!written && !(last && isLast)) continue;
    const { start, end } = view.at(date.start, date.end);
    const glued = behindSentence(folded, date);
    if (glued !== null && written && isLast) {
      const at = view.at(date.start - glued.length, date.start);
      found.push({
        agency: printTitle(text.slice(at.start, at.end)).replace(seal.pattern, ''),
        date,
        weight: 4,
      });
      continue;
    }
    if (!/^$|^\s/.test(text.slice(end, Math.min(end + 1, line.span.end)))) continue;
    const before = text.slice(Math.max(line.span.start, start - 80), start);
    const words = /\s$/.test(before) ? before.trimEnd().split(/[\s。]/) : [];
    const name = foldName(words[words.length - 1] ?? '').replace(seal.pattern, '');
    if (signatory.test(name)) found.push({ agency: name, date, weight: written ? 5 : 4 });
    else if (written && /[。!！]\s{1,9}$/.test(before)) found.push({ agency: null, date, weight: 3 });
  }
  return found;
}

/** The day in brackets right under or behind the title stands for the signature. */
function dateOfTitle(page: FoldedDocument, { folded }: FoldedLine, at: number): FoundDate | null {
  const bracket = folded.endsWith(')') ? bracketAtEnd.pattern.exec(folded) : null;
  if (!bracket) return null;
  const before =
    bracket.index === 0 ? (lastBodyLine(page, at)?.folded ?? '') : folded.slice(0, bracket.index);
  return titleAbove.pattern.test(before) ? (dateLine(bracket[0])?.date ?? null) : null;
}

/** The line of the body above a line; the page's own particulars may stand between. */
function lastBodyLine({ lines }: FoldedDocument, at: number): FoldedLine | undefined {
  let i = at - 1;
  while (i >= 0 && lines[i]?.role !== 'body') i--;
  return lines[i];
}

const isSpokenOf = ({ lines }: FoldedDocument, { name, at }: NamedDay): boolean =>
  lines.some(({ folded }, i) => i !== at && folded.includes(name));

function weighLine(page: FoldedDocument, i: number, late: boolean, last: boolean): Candidate | null {
  const line = page.lines[i];
  const above = page.lines[i - 1];
  if (!line || line.length > 80) return null;
  const ofTitle = late ? null : dateOfTitle(page, line, i);
  if (ofTitle) return { agency: null, date: ofTitle, weight: 4 };
  const found = dateLine(line.folded);
  if (!found) return null;
  if (above && found.name === '' && dayOfForm.pattern.test(above.folded)) return null;
  const { date, written, printed } = found;
  // Above a chapter a sentence was broken: …于 / 2014年1月8日桃江县水利局 / 组织….
  if (date.start === 0 && found.name !== '' && !last) return null;
  const at = line.folded.indexOf(found.name);
  const agency =
    found.name === ''
      ? (signatoryIn(above) ?? lastName(page, i + 1))
      : line.printed.slice(at, at + found.name.length);
  const alone = (written && line.role === 'body') || isLastDay(page, i);
  if (agency === null) return alone && late ? { agency, date, weight: 3 } : null;
  if (!late && !(written && found.name === '')) return null;
  // 教育局 2014/3/5: a day of the next page, of a body of which this one does not speak.
  const of = !written && found.name !== '' ? { name: found.name, at: i } : null;
  if (printed) return { agency, date, weight: weightOfStranger };
  const weight = 3 + (late ? 1 : 0) + (written ? 1 : 0) + (line.role === 'body' ? 1 : 0);
  return { agency, date, weight, of };
}

/**
 * Finds who signed under the body and when; `year` is the report year, to pass over other dates, and where it is not
 * known (null) no day before the year `earliest` signs. A day alone counts when it stands behind the chapters or in brackets under the title, but any day with a name goes before it.
 */
export function findSignature(
  page: FoldedDocument,
  year: number | null,
  earliest = firstYearOfReports,
): Signature {
  const { lines } = page;
  const isChapter = ({ folded, role }: FoldedLine): boolean =>
    role === 'body' && anyChapter.pattern.test(folded);
  const firstHeading = lines.findIndex(isChapter);
  const lastHeading = lines.findLastIndex(isChapter);
  const candidates: Candidate[] = [];
  for (const [i, line] of lines.entries()) {
    if (line.table || (line.role === 'metadata' && !isSignedDay(page, line.span))) continue;
    const last = i >= lastHeading;
    const alone = weighLine(page, i, firstHeading < 0 || i > firstHeading, last);
    if (alone !== null) candidates.push(alone);
    else if (line.length > 30 && line.folded.includes('。'))
      candidates.push(...datesInLongLine(page, line, last));
  }
  const best = bestOf(
    page,
    candidates.filter(({ date }) => fitsReport(date.iso, year, earliest)),
  );
  if (best) return { agency: best.agency ?? signatoryOfHead(page), date: best.date.iso };
  return { agency: undatedSignatory(lines, firstHeading) ?? signatoryOfHead(page), date: null };
}

/** The last of those that weigh most. Only so many names are looked for in the page: the rest of a long list are strangers. */
function bestOf(page: FoldedDocument, candidates: readonly Candidate[]): Candidate | null {
  let best: Candidate | null = null;
  let looks = 20;
  for (const candidate of [...candidates].reverse()) {
    if (candidate.weight <= (best?.weight ?? 0)) continue;
    const isStranger = candidate.of != null && (looks-- <= 0 || !isSpokenOf(page, candidate.of));
    const weight = isStranger ? Math.min(candidate.weight, weightOfStranger) : candidate.weight;
    if (weight > (best?.weight ?? 0)) best = { ...candidate, weight };
  }
  return best;
}

/** A name with a month only, or alone behind the last sentence of the body. */
function undatedSignatory(lines: readonly FoldedLine[], firstHeading: number): string | null {
  for (let i = lines.length - 1; i > Math.max(0, firstHeading); i--) {
    const line = lines[i];
    if (line?.role !== 'body' || line.table) continue;
    const name = signatoryIn(line);
    if (name === null) continue;
    const ended = /。$/.test(lines[i - 1]?.folded ?? '');
    if (monthAlone.pattern.test(lines[i + 1]?.folded ?? '') || ended) return name;
  }
  return null;
}
