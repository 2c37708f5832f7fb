import { findDates, parseDate } from './dates.js';
import { foldName, startOf, type FoldedDocument, type FoldedLine } from '../recognition/foldDocument.js';
import {
  bylineWord,
  dayAlone,
  dayAnnounced,
  dayAtFoot,
  dayBehindName,
  dayFirst,
  dayInside,
  dayLabel,
  dayLast,
  daySpan,
  sharingSite,
} from '../knowledge/metadata/bylines.js';
import { narrowDigits } from '../document/narrowDigits.js';
import { withoutReadingAids } from '../document/readingAids.js';
import { related } from '../knowledge/chrome/related.js';
import { anyChapter } from '../knowledge/headings/index.js';
import { simplify } from '../knowledge/characters/traditional.js';
import { signatory } from '../knowledge/agencies/index.js';
import { isSignedDay } from './signature.js';

/** How far into the document a byline stands. */
const bylineLines = 30;

/** How far from its end a page may say the same, in a line of a label, its day and the hour. */
const footLines = 12;
const longestFoot = 60;

/** The day behind a label in a line, or null. */
function labelledDay(raw: string): string | null {
  const label = dayLabel.pattern.exec(raw);
  const behind = label === null ? '' : raw.slice(label.index + label[0].length).slice(0, 40);
  return daySpan.pattern.test(behind) ? null : parseDate(behind);
}

/** The day in a line that is the byline of a page, or null. */
function dateOfLine(raw: string, folded: string): string | null {
  if (dayLabel.pattern.test(raw)) return labelledDay(raw);
  const isByline = bylineWord.test(folded);
  const last = isByline ? (dayLast.pattern.exec(raw)?.[1] ?? dayInside.pattern.exec(raw)?.[1]) : undefined;
  const stated = last ?? (raw.length < 30 ? dayAnnounced.pattern.exec(raw)?.[1] : undefined);
  if (stated !== undefined) return parseDate(stated);
  const behindName = dayBehindName.pattern.exec(raw);
  if (behindName !== null && signatory.test(foldName(behindName[1] ?? '')))
    return parseDate(behindName[2] ?? '');
  if (!dayFirst.pattern.test(raw)) return null;
  const signed = signatory.test(folded.slice(findDates(folded)[0]?.end ?? 0));
  return dayAlone.pattern.test(raw) || signed || isByline ? parseDate(raw.slice(0, 40)) : null;
}

const rawOf = ({ document }: FoldedDocument, { span }: FoldedLine): string =>
  narrowDigits(
    simplify(withoutReadingAids(document.text.slice(span.start, Math.min(span.end, span.start + 400)))),
  );

/** Lists of other pages, whose days are theirs. */
const neighbours = related.filter(({ id }) => id.startsWith('related.')).map(({ pattern }) => pattern);

const isNeighbour = ({ length, folded }: FoldedLine): boolean =>
  length <= 200 && neighbours.some((pattern) => pattern.test(folded));

/** A labelled day below the body, after the report year where that is known: 更新时间:2014-03-27. */
function dateOfFoot(page: FoldedDocument, year: number | null): string | null {
  for (let i = page.lines.length - 1; i >= Math.max(0, page.lines.length - footLines); i--) {
    const line = page.lines[i];
    if (!line || line.table || line.length > longestFoot) continue;
    const stated = dayAtFoot.pattern.exec(rawOf(page, line))?.[1];
    const date = stated === undefined ? null : parseDate(stated);
    if (date === null || (year !== null && Number(date.slice(0, 4)) <= year)) continue;
    if (!page.lines.slice(0, i).some(isNeighbour)) return date;
  }
  return null;
}

/** The byline under the title, before the first chapter; of a page in one line its beginning. */
function dateOfByline(page: FoldedDocument): string | null {
  const head = page.lines.slice(0, bylineLines);
  const isNamed = (raw: string): boolean => dayBehindName.pattern.test(raw);
  // Several names with days are a list of other pages.
  const isList = (): boolean => head.filter((line) => isNamed(rawOf(page, line))).length > 1;
  for (const line of head) {
    if (anyChapter.pattern.test(line.folded)) return null;
    if (line.table) continue;
    const long = line.length > 200;
    const raw = rawOf(page, line);
    if (isNamed(raw) && isList()) continue;
    const date = dateOfLine(long ? raw.slice(0, raw.search(/本报告|根据|条例|。|$/)) : raw, line.folded);
    if (date !== null) return date;
  }
  return null;
}

/**
 * The day the page was published: its own particulars, the PubDate metadata, 生成日期; never an upload. `year` is the
 * report year as far as it is known.
 */
export function findPublished(page: FoldedDocument, year: number | null): string | null {
  const about = [
    ...page.values('site_name'),
    ...page.values('site_domain'),
    ...page.values('page_title'),
  ].join(' ');
  if (
    [about, startOf(page.document, 400)].some((text) => sharingSite.test(simplify(withoutReadingAids(text))))
  )
    return null;
  const first = (texts: readonly string[]): string | null => {
    for (const text of texts) {
      const date = parseDate(text);
      if (date !== null) return date;
    }
    return null;
  };
  const stated = page.document.metadata.filter(
    ({ key, span }) => key === 'published_on' && !(span && isSignedDay(page, span)),
  );
  return (
    first(stated.map(({ value }) => value)) ??
    first(page.values('pub_date')) ??
    first(page.values('created_on')) ??
    dateOfByline(page) ??
    dateOfFoot(page, year)
  );
}
