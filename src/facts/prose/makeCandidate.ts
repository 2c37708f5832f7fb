import { homeScore } from './homeScore.js';
import { pathOfLevel } from './pathOfLevel.js';
import { points } from './points.js';
import { scopeHere } from './ofWhom.js';
import { speaksAgainst } from './speaksAgainst.js';
import { subjects } from '../../knowledge/prose/subjects.js';
import { times } from '../../knowledge/prose/times.js';
import { unitOf, valueIn } from './units.js';
import type { Candidate } from './candidates.js';
import type { Context } from './context.js';
import type { Numeral } from '../numerals/index.js';
import type { Span, TimeScope } from '../../types.js';
import type { UnitClass } from '../../knowledge/prose/index.js';

/** A rule or a frame that fits a number. */
export interface Finding {
  readonly id: string;
  readonly path: string;
  readonly units: UnitClass;
  readonly weight: number;
  /** Where the words begin that it was found by; null: the number's clause. */
  readonly from: number | null;
}

/** Things that happen on a day: the month in which they did is no restriction, a quarter is. */
const events = /^resources\.(?:meetings|training|trainees)|^responses\./;
/** Cumulative stocks that are true now: staff, places, what is in force. */
const stocks = /^resources\.(?:staff|dedicated|reading)|in_force$/;

/** Among problems what a body admits counts, and gives way to what is said of it elsewhere. */
const admitted = -6;
/** What is not of the report year stays below every count that is, and is shown as a rival. */
const untimely = -200;

/** What a finding makes of a number; null where the words around it deny, share out or compare. */
export function makeCandidate(
  context: Context,
  numeral: Numeral,
  finding: Finding,
  inTurn = false,
): Candidate | null {
  const { sentence, section, index } = context;
  const time = context.timeAt(numeral.outerStart);
  if (time.excluded) return null;
  const lead = sentence.masked.slice(Math.max(0, numeral.outerStart - 60), numeral.outerStart);
  if (speaksAgainst({ context, numeral, path: finding.path, weight: finding.weight, lead }, inTurn))
    return null;
  const path = pathOfLevel(context, finding.path, lead);
  if (path === null) return null;
  const value = valueIn(numeral, finding.units);
  const scope = scopeHere(context, numeral.outerStart);
  const home = homeScore(path, section);
  const score =
    finding.weight * points.weight +
    (home < admitted && subjects.admits.pattern.test(lead) ? admitted : home) +
    timeScore(path, lead, time.explicit) +
    (scope === 'whole_area' ? 2 : scope === 'own_level' ? (path.startsWith('published.') ? -3 : -5) : 0) +
    (isTimely(context, numeral, path, time.scope) ? 0 : untimely);
  return {
    path,
    value,
    raw: sentence.view.printed(numeral.start, numeral.end),
    unit: unitOf(finding.units),
    unitRaw: numeral.unitRaw,
    qualifier: numeral.qualifier,
    state: value === 0 ? 'stated_zero' : numeral.qualifier === 'exact' ? 'stated' : 'approximate',
    scope,
    timeScope: path === carriedIn ? 'report_year' : time.scope,
    rule: finding.id,
    score,
    evidence: [evidenceOf(context, numeral, finding.from)],
    section: sentence.section,
    sentence: index,
    at: numeral.start,
  };
}

/** 上年结转2件 speaks of the year before and counts for this one. */
const carriedIn = 'applications.carried_in';

function isTimely({ sentence }: Context, { start }: Numeral, path: string, scope: TimeScope): boolean {
  return (
    scope === 'report_year' ||
    (scope === 'quarter' &&
      events.test(path) &&
      !times.partOfYear.pattern.test(sentence.string.slice(0, start))) ||
    (scope === 'until_now' && stocks.test(path)) ||
    (scope === 'previous_year' && path === carriedIn)
  );
}

/** 累计公开272条。2010年新增公开57条, 截至年底已公开272条: a number of all years gives way to one of the year. */
function timeScore(path: string, lead: string, explicit: boolean): number {
  if (
    path === 'published.total' &&
    (subjects.soFar.pattern.test(lead) || subjects.allYearsBehind.pattern.test(lead))
  )
    return -3;
  if (explicit) return 2;
  return path === 'published.total' && subjects.maybeOfAllYears.pattern.test(lead) ? -4 : 0;
}

/** The clause with the number: from the last comma before it to the end of number and unit. */
function evidenceOf(context: Context, numeral: Numeral, from: number | null): Span {
  const { string, view } = context.sentence;
  if (from !== null) return view.at(from, numeral.end);
  const clause = Math.max(
    string.lastIndexOf(',', numeral.outerStart - 1),
    string.lastIndexOf(';', numeral.outerStart - 1),
  );
  return view.at(clause + 1, numeral.end);
}
