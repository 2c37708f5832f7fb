import { zoneWords } from '../agencies/zoneWords.js';
import {
  divisionsCalled,
  divisionsNamed,
  fitsYear,
  liesWithin,
  longestName,
  type Division,
} from './table.js';

/** The place names at the start of a name, outermost first: 长春市 宽城区 in 长春市宽城区人民政府. */
export interface PlaceReading {
  /** What the innermost name can mean; several where the name repeats. Empty when no place was read. */
  readonly candidates: readonly Division[];
  /** How many characters the place takes. */
  readonly end: number;
  /** Whether the innermost name is a short form (桃江 for 桃江县). */
  readonly short: boolean;
  /** A name like that of a division follows that the table does not know in this place and year. */
  readonly strange: boolean;
}

const nothing: PlaceReading = { candidates: [], end: 0, short: false, strange: false };

/** After a short form these make it part of a street, a village or a mountain: 南京东路街道, 和平镇. */
const partOfAnotherName = /^(?:[^局委厅办部区县市]{0,3}(?:路|街|镇|乡|村|社区|苏木)|[山河湖江]|大学|学院)/;

/** After the short form of a county alone something must show that an authority is named. */
const bodyFollows =
  /^(?:$|人民政府|政府|县委|市委|区委|[^镇乡村街]{1,14}(?:局|委|办|厅|处|队|海关|中心|委员会|管委会|办公室|开发区|园区|实验区|新区|示范区)$)/;

/** A name of the form of a division's name, before a body or at the end. */
const divisionLike =
  /^[^局委厅办部院省关]{1,8}?(?:自治[县州旗]|[县区旗市])(?=$|人民政府|政府|行政公署|[^.]{1,20}(?:局|委|办|厅|处|会|中心|办公室|镇|乡|街道|办事处)$)/;

/** … and what looks the same and is none: zones, the words 城市, 市场, 社区, townships called 黄旗街道 or 东区办事处. */
const notDivisionLike = new RegExp(
  `^(?:[^局委厅办部院县区旗市]{1,6}[县区旗市](?:(?:街道|镇|乡)(?:人民政府|政府|办事处|党工委|$)|办事处)|[^局委厅办部院]{0,14}(?:${zoneWords}|社区|地区|城区|区划|江区?工委)|[^市]{0,4}城市|[^市]{0,2}市[场政容民]|[省市县区旗州]属|市委|县委|区委|市级|县级|区级|市直|县直|区直)`,
);

function unique(divisions: readonly Division[]): Division[] {
  const seen = new Set<string>();
  return divisions.filter(({ code }) => !seen.has(code) && seen.add(code));
}

/** 长沙 is the city, not the county of the name inside it. */
function widest(divisions: readonly Division[]): readonly Division[] {
  return divisions.filter(
    ({ code }) => !divisions.some((outer) => outer.code !== code && liesWithin(code, outer.code)),
  );
}

interface Option {
  readonly divisions: readonly Division[];
  readonly end: number;
  readonly short: boolean;
}

function optionsAt(text: string, start: number, year: number | null, outer: readonly Division[]): Option[] {
  const full: Option[] = [];
  const short: Option[] = [];
  const fitting = (list: readonly Division[]): readonly Division[] =>
    unique(
      list.filter(
        (division) =>
          fitsYear(division, year) > 0 &&
          (outer.length === 0 ||
            outer.some(({ code }) => code !== division.code && liesWithin(division.code, code))),
      ),
    );
  for (let length = Math.min(longestName(), text.length - start); length >= 2; length--) {
    const name = text.slice(start, start + length);
    const named = fitting(divisionsNamed(name));
    if (named.length > 0) full.push({ divisions: named, end: start + length, short: false });
    const shortened = fitting(divisionsCalled(name));
    if (shortened.length > 0) short.push({ divisions: widest(shortened), end: start + length, short: true });
  }
  return [...full, ...short];
}

function shortIsPlausible(option: Option, rest: string, alone: boolean): boolean {
  if (partOfAnotherName.test(rest)) return false;
  if (!alone || option.divisions.some(({ level }) => level !== 'county')) return true;
  return option.divisions.length === 1 && bodyFollows.test(rest);
}

function readFrom(text: string, start: number, year: number | null, outer: PlaceReading): PlaceReading {
  for (const option of optionsAt(text, start, year, outer.candidates)) {
    const here = { candidates: option.divisions, end: option.end, short: option.short, strange: false };
    const deeper = readFrom(text, option.end, year, here);
    if (deeper.end > option.end) return deeper;
    const alone = outer.candidates.length === 0;
    if (option.short && !shortIsPlausible(option, text.slice(option.end, option.end + 40), alone)) continue;
    return deeper;
  }
  const rest = text.slice(start, start + 40);
  return { ...outer, strange: divisionLike.test(rest) && !notDivisionLike.test(rest) };
}

/** One name is read by all who ask of it, and again in the next report of the agency. */
const mostKept = 1000;
const kept = new Map<string, PlaceReading>();

/** Reads the places at the start of an agency's name, as they were called in the year (null: any year since 2008). */
export function readPlace(name: string, year: number | null): PlaceReading {
  const key = `${String(year)} ${name}`;
  const before = kept.get(key);
  if (before !== undefined) return before;
  const reading = readFrom(name, 0, year, nothing);
  if (kept.size >= mostKept) kept.clear();
  kept.set(key, reading);
  return reading;
}

/** The divisions whose name ends at this position of a text: the county before a township's name. */
export function placesBefore(text: string, end: number, year: number | null): readonly Division[] {
  for (let length = Math.min(longestName(), end); length >= 2; length--) {
    const found = divisionsNamed(text.slice(end - length, end)).filter((d) => fitsYear(d, year) > 0);
    if (found.length > 0) return unique(found);
  }
  return [];
}
