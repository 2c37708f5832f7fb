import { squeeze } from '../../document/index.js';
import { divisionsUnder, fitsYear, readPlace } from '../../knowledge/places/index.js';
import { isSameAgency } from '../../report/isSameAgency.js';
import { bareName, type Identity } from '../duplicates/identity.js';
import { followPlace, type Place } from '../places/followPlace.js';
import type { FrameUnit } from './readFrame.js';

/** no_division: the code was not in use that year. */
export interface MissingUnit extends FrameUnit {
  readonly placeCode: string | null;
  readonly reason: 'no_report' | 'no_division';
}

/** The levels of governments: a code alone means the government of the place. */
const governmentLevels = new Set(['province', 'prefecture', 'county']);

/** The units of a frame, each once, for which no report is there. */
export function findMissing(frame: readonly FrameUnit[], reports: readonly Identity[]): MissingUnit[] {
  const byYear = new Map<number, Candidate[]>();
  for (const report of reports) {
    if (report.year === null) continue;
    const candidate = describe(report, report.year);
    const known = byYear.get(report.year);
    if (known) known.push(candidate);
    else byYear.set(report.year, [candidate]);
  }
  const indexes = new Map([...byYear].map(([year, all]) => [year, indexReports(all)] as const));
  return listOnce(frame).flatMap((unit) => {
    const here = placeOf(unit.code, unit.year);
    const found = [here, unit.code, unit.agency && bareName(unit.agency), '']
      .flatMap((key) => (key === null ? [] : (indexes.get(unit.year)?.get(key) ?? [])))
      .some((candidate) => isOf(unit, here, candidate));
    return found ? [] : [{ ...unit, placeCode: followCode(unit), reason: tellReason(unit) }];
  });
}

interface Candidate {
  readonly report: Identity;
  /** Null where another place was merged into the one of today: it stands for itself alone. */
  readonly place: string | null;
  readonly body: string | null;
}

function describe(report: Identity, year: number): Candidate {
  return { report, place: placeOf(report.code, year), body: bodyOf(report.agency, year) };
}

/** A code of the frame need not be of the year that stands beside it. */
function follow(code: string | null, year: number): Place {
  const inYear = followPlace(code, year);
  return inYear.change === 'unknown' ? followPlace(code, null) : inYear;
}

const followCode = ({ code, year }: FrameUnit): string | null => follow(code, year).code;

/** The place of today that a code stands for by itself. */
function placeOf(code: string | null, year: number): string | null {
  const { code: place, change } = follow(code, year);
  return change === 'none' || change === 'renumbered' ? place : null;
}

/** What follows the place in a name: 财政局 in 桃江县财政局; empty for its government. */
function bodyOf(agency: string | null, year: number): string | null {
  if (agency === null) return null;
  const name = squeeze(agency);
  return bareName(name.slice(readPlace(name, year).end));
}

/** By place, code and name; reports without a code under the empty key too. */
function indexReports(candidates: readonly Candidate[]): Map<string, Candidate[]> {
  const index = new Map<string, Candidate[]>();
  for (const candidate of candidates) {
    const { code, agency } = candidate.report;
    for (const key of new Set([candidate.place, code, agency, code === null ? '' : null])) {
      if (key === null) continue;
      const known = index.get(key);
      if (known) known.push(candidate);
      else index.set(key, [candidate]);
    }
  }
  return index;
}

function isOf(unit: FrameUnit, here: string | null, { report, place, body }: Candidate): boolean {
  const samePlace = unit.code !== null && (report.code === unit.code || (here !== null && place === here));
  if (unit.agency === null) return samePlace && governmentLevels.has(report.level);
  if (report.agency === null) return false;
  const placesDiffer = unit.code !== null && report.code !== null && !samePlace;
  if (placesDiffer) return false;
  return (
    isSameAgency(bareName(unit.agency), report.agency) ||
    (samePlace && bodyOf(unit.agency, unit.year) === body)
  );
}

function listOnce(frame: readonly FrameUnit[]): FrameUnit[] {
  const units = new Map(frame.map((unit) => [JSON.stringify([unit.agency, unit.code, unit.year]), unit]));
  return [...units.values()];
}

function tellReason({ code, year }: FrameUnit): MissingUnit['reason'] {
  const rows = code === null ? [] : divisionsUnder(code);
  return rows.length > 0 && rows.every((row) => fitsYear(row, year) === 0) ? 'no_division' : 'no_report';
}
