import { packedDivisions } from './divisions.js';
import { shortForms } from './shortForms.js';

/** A division under one code and name. `until` is the year whose year-end list lacks it, null while it exists. */
export interface Division {
  readonly code: string;
  readonly name: string;
  readonly level: 'province' | 'prefecture' | 'county';
  readonly since: number;
  readonly until: number | null;
  readonly heirs: readonly string[];
}

export interface DivisionTable {
  readonly byCode: ReadonlyMap<string, readonly Division[]>;
  readonly byName: ReadonlyMap<string, readonly Division[]>;
  readonly byShortName: ReadonlyMap<string, readonly Division[]>;
  /** The longest name, in characters. */
  readonly longest: number;
}

let table: DivisionTable | null = null;

function push(map: Map<string, Division[]>, key: string, division: Division): void {
  const list = map.get(key);
  if (list) list.push(division);
  else map.set(key, [division]);
}

function levelOf(code: string): Division['level'] {
  if (code.endsWith('0000')) return 'province';
  return code.endsWith('00') ? 'prefecture' : 'county';
}

function unpack(line: string): Division {
  const [head = '', heirs = ''] = line.split('>');
  const code = head.slice(0, 6);
  const years = head.search(/\d{4}(?:-\d{4})?$/);
  const until = head.slice(years + 5);
  return {
    code,
    name: head.slice(6, years),
    level: levelOf(code),
    since: Number(head.slice(years, years + 4)),
    until: until === '' ? null : Number(until),
    heirs: heirs === '' ? [] : heirs.split(';'),
  };
}

/** The table, unpacked on first use. */
export function divisionTable(): DivisionTable {
  if (table) return table;
  const byCode = new Map<string, Division[]>();
  const byName = new Map<string, Division[]>();
  const byShortName = new Map<string, Division[]>();
  let longest = 0;
  for (const line of packedDivisions.trim().split('\n')) {
    const division = unpack(line);
    longest = Math.max(longest, division.name.length);
    push(byCode, division.code, division);
    push(byName, division.name, division);
    for (const short of shortForms(division.name)) push(byShortName, short, division);
  }
  table = { byCode, byName, byShortName, longest };
  return table;
}

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
