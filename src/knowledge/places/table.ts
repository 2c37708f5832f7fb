import { matchesOf } from '../prefilter/index.js';
import { packedDivisions } from './divisions.js';
import { fullFormEndings, isVague, listedShortForms } from './shortForms.js';

/** A division under one code and name. `until` is the year whose year-end list lacks it, null while it exists. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'prefecture' | 'county';
  readonly since: number;
  readonly until: number | null;
  readonly heirs: readonly string[];
}

/** The packed lines, sorted by code, and where each name stands; a line is unpacked when it is asked for. */
interface Index {
  readonly lines: readonly string[];
  readonly unpacked: (Division | undefined)[];
  readonly byName: ReadonlyMap<string, number[]>;
  /** Short forms that only a list gives: 恩施州, 内蒙, 科右前旗. */
  readonly listed: ReadonlyMap<string, string[]>;
  readonly longest: number;
}

let index: Index | null = null;

const isDigit = (code: number): boolean => code >= 0x30 && code <= 0x39;

/** The name of each line. */
const everyName = /^\d{6}(\D+)/gm;

/** Where the name ends in `110103崇文区1981-2010>110101`. */
function nameEnd(line: string): number {
  let end = 6;
  while (!isDigit(line.charCodeAt(end))) end++;
  return end;
}

function buildIndex(): Index {
  const packed = packedDivisions.trim();
  const byName = new Map<string, number[]>();
  const listed = new Map<string, string[]>();
  let longest = 0;
  matchesOf(everyName, packed).forEach(([, name = ''], i) => {
    longest = Math.max(longest, name.length);
    const known = byName.get(name);
    if (known) {
      known.push(i);
      return;
    }
    byName.set(name, [i]);
    for (const short of listedShortForms(name)) listed.set(short, [...(listed.get(short) ?? []), name]);
  });
  return { lines: packed.split('\n'), unpacked: [], byName, listed, longest };
}

function places(): Index {
  index ??= buildIndex();
  return index;
}

function levelOf(code: string): Division['level'] {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

function unpack(at: number): Division {
  const { lines, unpacked } = places();
  const known = unpacked[at];
  if (known) return known;
  const line = lines[at] ?? '';
  const end = nameEnd(line);
  const code = line.slice(0, 6);
  const [years = '', heirs = ''] = line.slice(end).split('>');
  const division: Division = {
    code,
    name: line.slice(6, end),
    level: levelOf(code),
    since: Number(years.slice(0, 4)),
    until: years.length > 4 ? Number(years.slice(5)) : null,
    heirs: heirs === '' ? [] : heirs.split(';'),
  };
  unpacked[at] = division;
  return division;
}

/** Divisions with this full name, in any year. */
export function divisionsNamed(name: string): readonly Division[] {
  return (places().byName.get(name) ?? []).map(unpack);
}

/** Divisions that people call so for short: 桃江 for 桃江县, 恩施州 for 恩施土家族苗族自治州. */
export function divisionsCalled(short: string): readonly Division[] {
  const names = [...(places().listed.get(short) ?? [])];
  if (!isVague(short)) names.push(...fullFormEndings(short).map((ending) => short + ending));
  return names.flatMap(divisionsNamed);
}

/** Divisions whose code begins with these digits; all of them for the empty string. */
export function divisionsUnder(digits: string): readonly Division[] {
  const { lines } = places();
  let low = 0;
  let high = lines.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((lines[middle] ?? '').slice(0, 6) < digits) low = middle + 1;
    else high = middle;
  }
  const found: Division[] = [];
  for (let i = low; i < lines.length && lines[i]?.startsWith(digits); i++) found.push(unpack(i));
  return found;
}

/** The number of characters of the longest name. */
export const longestName = (): number => places().longest;

/** How well a division fits a year: 2 on the year-end list, 1 in its last months that year, 0 not at all. */
export function fitsYear(division: Division, year: number | null): 0 | 1 | 2 {
  if (year === null) return division.until === null || division.until > 2008 ? 2 : 0;
  if (division.since > year) return 0;
  if (division.until === null || division.until > year) return 2;
  return division.until === year ? 1 : 0;
}

/** Whether the code lies inside the division of the other code, or is the same. */
export function liesWithin(code: string, outer: string): boolean {
  if (outer.endsWith('0000')) return code.startsWith(outer.slice(0, 2));
  if (outer.endsWith('00')) return code.startsWith(outer.slice(0, 4));
  return code === outer;
}
