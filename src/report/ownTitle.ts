import { foldName, type FoldedDocument } from '../recognition/foldDocument.js';
import { agencyOfTitle } from './agency.js';
import { isAnother, type Identity } from './isAnother.js';
import { findPeriod } from './period.js';
import type { TitleCandidate } from './titleCandidate.js';
import { voteForYears, yearOfBody } from './votedYears.js';

/** What speaks for a title: its year is that of the period, of the text; its agency is named in the text, by the page. */
const statedYear = 3;
const spokenYear = 2;
const spokenAgency = 2;
const namedByPage = 2;

/** So many titles of different reports are links beside the report, whose own stands nearest to it: last. */
const listedTitles = 3;

const identityOf = (title: TitleCandidate): Identity => {
  const agency = agencyOfTitle(title);
  return { agency: agency === null ? null : foldName(agency), year: title.years[0] ?? null };
};

/**
 * The title that the text speaks for, where the body prints full titles of different reports: links beside a report show
 * those of others. `usual` is the one that would be taken otherwise.
 */
export function chooseOwnTitle(
  page: FoldedDocument,
  titles: readonly TitleCandidate[],
  usual: TitleCandidate,
): TitleCandidate {
  const full = titles.filter(({ parts }) => parts === 2);
  if (usual.parts < 2 || full.every((title) => title === usual)) return usual;
  const own = identityOf(usual);
  const others = full.filter((title) => isAnother(identityOf(title), own));
  if (others.length === 0) return usual;
  const weigh = makeScale(page, full);
  const above = full.filter(({ below }) => below !== true);
  const isList = new Set(above.map(({ folded }) => folded)).size >= listedTitles;
  const start = isList ? (above.at(-1) ?? usual) : usual;
  return [...others, usual].reduce((best, title) => (weigh(title) > weigh(best) ? title : best), start);
}

/** Of titles in the frame of the page the one that the text speaks for, if it does for one alone. */
export function chooseFromFrame(
  page: FoldedDocument,
  titles: readonly TitleCandidate[],
): TitleCandidate | null {
  const different = titles.filter(
    (title, i) => titles.findIndex(({ folded }) => folded === title.folded) === i,
  );
  const [only, second] = different;
  if (only === undefined || second === undefined) return only ?? null;
  const weigh = makeScale(page, different);
  const [best, next] = [...different].sort((a, b) => weigh(b) - weigh(a));
  if (!best || !next || weigh(best) < statedYear) return null;
  return weigh(best) > weigh(next) ? best : null;
}

function makeScale(
  page: FoldedDocument,
  titles: readonly TitleCandidate[],
): (title: TitleCandidate) => number {
  const period = findPeriod(page.body, null);
  const spoken = yearOfBody(page, voteForYears(page), []);
  const text = titles.reduce((rest, { folded }) => rest.replaceAll(folded, ''), page.body);
  const names = [...page.values('title'), ...page.values('page_title')].map(foldName).join(' ');
  return (title) => {
    const { agency, year } = identityOf(title);
    return (
      (year !== null && period.start?.startsWith(String(year)) === true ? statedYear : 0) +
      (year !== null && year === spoken ? spokenYear : 0) +
      (agency !== null && text.includes(agency) ? spokenAgency : 0) +
      (names.includes(title.folded) ? namedByPage : 0)
    );
  };
}
