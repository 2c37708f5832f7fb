import { findAgency } from './agency.js';
import { resolveDivision } from './division.js';
import { findLevel } from './level.js';
import { findDocumentNumber, findIndexNumber } from './numbers.js';
import { foldName, foldDocument } from '../recognition/foldDocument.js';
import { findPeriod } from './period.js';
import { findPublished } from './published.js';
import { collectHints } from './placeHints.js';
import { findSignature } from './signature.js';
import { findTitles } from './title.js';
import { voteForYears, yearOfBody } from './votedYears.js';
import { yearOfAddress } from './year.js';
import type { Document, ReportFields } from '../types.js';

export { parseDate } from './dates.js';

/**
 * Who reports on what: title, agency, level, place, year, period, dates and numbers of a report (record.md, decisions
 * 2–4). What the document does not say, or says in two ways, is null; an agency of unknown kind has the level
 * `unknown`. Never throws.
 */
export function identifyReport(document: Document): ReportFields {
  const page = foldDocument(document);
  const titles = findTitles(page);
  const titleYear = titles.flatMap(({ years }) => years)[0] ?? null;
  const period = findPeriod(page.body, titleYear);
  const stated = titleYear ?? yearOfPeriod(period.start, period.end);
  const spoken = stated === null ? voteForYears(page) : null;
  const earliest = spoken === null || spoken.told.size === 0 ? undefined : Math.min(...spoken.told.keys());
  const days = stated === null ? [findPublished(page, null), findSignature(page, null, earliest).date] : [];
  const year = stated ?? (spoken && yearOfBody(page, spoken, days)) ?? yearOfAddress(page);
  const publishedOn = findPublished(page, year);
  const signature = findSignature(page, year, earliest);
  const agency = undamaged(findAgency(page, titles, signature, year));
  const hints = collectHints(page, signature);
  const folded = foldName(agency ?? '');
  const level = agency === null ? 'unknown' : findLevel(folded, year, hints);
  const division = agency === null ? null : resolveDivision(folded, level, year, hints);
  const levelByPlace =
    level === 'unknown' && division && /^(?:省|市|县|区|州|旗)?(?:人民)?政府/.test(folded)
      ? division.level
      : level;
  return {
    title: titles[0]?.printed ?? null,
    agency,
    level: levelByPlace,
    divisionCode: division?.code ?? null,
    year,
    periodStart: period.start,
    periodEnd: period.end,
    publishedOn,
    signedOn: signature.date,
    indexNumber: findIndexNumber(page),
    documentNumber: findDocumentNumber(page),
  };
}

/** A name with a character that could not be decoded is nobody's. */
const undamaged = (name: string | null): string | null => (name?.includes('\ufffd') ? null : name);

/** The year in which most of the period lies. */
function yearOfPeriod(start: string | null, end: string | null): number | null {
  if (start === null || end === null) return null;
  const middle = (Date.parse(start) + Date.parse(end)) / 2;
  const school = start.slice(5, 7) === '09';
  return school ? Number(start.slice(0, 4)) : new Date(middle).getUTCFullYear();
}
