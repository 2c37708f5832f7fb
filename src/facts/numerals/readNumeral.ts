import { moreMarks } from '../../knowledge/numerals/index.js';
import { parseNumber } from './parseNumber.js';
import { readQualifierAfter, readQualifierBefore } from './readQualifier.js';
import { readSmallChange } from './readSmallChange.js';
import { readUnit } from './readUnit.js';
import type { ParsedNumber } from './parseNumber.js';
import type { Qualifier, Unit } from '../../types.js';

/** One number that may count something. Positions are in the view string it was found in. */
export interface Numeral {
  /** From the first digit to the end of the unit. */
  readonly start: number;
  readonly end: number;
  /** The number in `unitRaw`, 万 and 千 multiplied out; money keeps its unit (30余万元 is 30, 2.35亿元 is 2.35). */
  readonly value: number;
  readonly qualifier: Qualifier;
  /** Null where no unit is printed, and for 亿元, which the record has no unit for. */
  readonly unit: Unit | null;
  /** As in the view; `unitStart` leads to the characters as printed. */
  readonly unitRaw: string | null;
  /** Where the unit begins, `end` where there is none. */
  readonly unitStart: number;
  /** Where a qualifier word before the number starts, else `start`. */
  readonly outerStart: number;
  /** Where a qualifier word behind the unit ends, else `end`. */
  readonly outerEnd: number;
  /** 3万余, 2.5万: printed in rounded tens of thousands. */
  readonly scaled: boolean;
}

interface FoundUnit {
  readonly unit: Unit | null;
  readonly raw: string | null;
  readonly start: number;
  readonly end: number;
  readonly value: number;
  readonly more: boolean;
}

/** Signs that make the digits beside them part of a code, a formula or a torn number. */
const codeBefore = /[\w\-/+×*=#№·•・.,:¤] ?$/;
const allowedBefore = /(?:\D:|\D[,.]|¤[,:]?)$/;
const codeAfter = /^(?: ?[\w+×*=·•・/℃°㎡‰%$]|[-—~]\d)/;
/** What may follow a number without a unit: the end of its clause. */
const closesClause = /^(?:$|[,;。、!?)(”’"\]]|其中|占|以上|左右|余[,;。、]|[余多](?=$|[,;。]))/;
/** Its last sign. Behind a unit word (数条739) it is the cell of a flattened table, perhaps two cells in one. */
const labelBefore = /(?![条件次人个篇元期场份宗起项名])[\u4e00-\u9fff):”"、]$/;
const maxValue = 1e12;

/** The number that a run of numeral characters in `open` (the view without non-counts) is, or null. */
export function readNumeral(view: string, open: string, start: number, run: string): Numeral | null {
  const number = parseNumber(run);
  if (number === null || number.value > maxValue) return null;
  if (number.kind === 'arabic' && !standsFree(open, start, start + number.length)) return null;
  const bracketed = takeBracketed(open, start, number);
  const found = bracketed ?? takeUnit(view, open, start, number);
  if (found === null) return null;
  const leading = readQualifierBefore(open, start);
  const trailing = readQualifierAfter(open, found.end);
  if (number.bare && !leading) return null;
  const qualifier = found.more || number.more ? 'at_least' : (trailing ?? leading)?.qualifier;
  return {
    start: bracketed ? start - 1 : start,
    end: found.end,
    value: found.value,
    qualifier: qualifier ?? 'exact',
    unit: found.unit,
    unitRaw: found.raw,
    unitStart: found.start,
    outerStart: leading ? start - leading.word.length : bracketed ? start - 1 : start,
    outerEnd: trailing ? found.end + trailing.word.length : found.end,
    scaled: number.scaled,
  };
}

function standsFree(open: string, start: number, end: number): boolean {
  const before = open.slice(Math.max(0, start - 3), start);
  if (codeBefore.test(before) && !allowedBefore.test(before)) return false;
  return !codeAfter.test(open.slice(end, end + 3));
}

/** Number and unit together; null when the number cannot be a count of anything. */
function takeUnit(view: string, open: string, start: number, number: ParsedNumber): FoundUnit | null {
  const end = start + number.length;
  if (number.scale !== null && open.startsWith('元', end)) return takeMoney(start, end, number);
  const more = !number.more && moreMarks.includes(open.charAt(end)) && open.charAt(end) !== '';
  const unitStart = more ? end + 1 : end;
  const unit = readUnit(open, unitStart);
  if (number.separated && mayBeList(view, start, unitStart)) return null;
  if (unit === null) return takeBare(open, start, end, number);
  const money = unit.unit === 'yuan' || unit.unit === 'wan_yuan';
  if (!money && !Number.isInteger(number.value)) return null;
  if (!money && number.decimal && !number.scaled) return null;
  if (unit.loose && number.kind === 'chinese' && number.value < 11) return null;
  const unitEnd = unitStart + unit.word.length;
  const change = unit.word === '元' ? readSmallChange(view, unitEnd) : { length: 0, yuan: 0 };
  return {
    unit: unit.unit,
    raw: unit.word,
    start: unitStart,
    end: unitEnd + change.length,
    value: change.length > 0 ? Math.round((number.value + change.yuan) * 100) / 100 : number.value,
    more,
  };
}

/** 收到申请（31）宗: a form that was filled in. Not （2）条例 or （3）件件落实, which number what follows. */
function takeBracketed(open: string, start: number, number: ParsedNumber): FoundUnit | null {
  if (open.charAt(start - 1) !== '(') return null;
  const end = start + number.length;
  const lead = open.slice(Math.max(0, start - 2), start);
  if (number.kind !== 'arabic' || !/[\u4e00-\u9fff,、]\($/.test(lead)) return null;
  const unit = open.charAt(end) === ')' ? readUnit(open, end + 1) : null;
  if (!unit || !closesClause.test(open.slice(end + 1 + unit.word.length, end + 5 + unit.word.length)))
    return null;
  if (!Number.isInteger(number.value) && unit.unit !== 'yuan' && unit.unit !== 'wan_yuan') return null;
  const from = end + 1;
  return {
    unit: unit.unit,
    raw: unit.word,
    start: from,
    end: from + unit.word.length,
    value: number.value,
    more: false,
  };
}

/** 分别为156,246件 can be two numbers; 分别为1,654条、2,008条 has a unit for each. */
function mayBeList(view: string, start: number, unitStart: number): boolean {
  if (!view.slice(Math.max(0, start - 24), start).includes('分别')) return false;
  const hasNeighbour =
    /^[\u4e00-\u9fff]{1,2}[、和与及]\d/.test(view.slice(unitStart, unitStart + 4)) ||
    /\d[\u4e00-\u9fff]{1,2}[、和与及]$/.test(view.slice(Math.max(0, start - 4), start));
  return !hasNeighbour;
}

/** 20万元 is 20 in the unit 万元: the last scale belongs to the unit. */
function takeMoney(start: number, end: number, number: ParsedNumber): FoundUnit {
  const factor = number.scale === '万' ? 1e4 : 1e8;
  return {
    unit: number.scale === '万' ? 'wan_yuan' : null,
    raw: `${number.scale ?? ''}元`,
    start: start + number.scaleAt,
    end: end + 1,
    value: Math.round((number.value / factor) * 1e8) / 1e8,
    more: false,
  };
}

/** A number without a unit counts only at the end of a clause that names what it counts (申请数为16). */
function takeBare(open: string, start: number, end: number, number: ParsedNumber): FoundUnit | null {
  if (number.kind === 'chinese' || number.spaced || !closesClause.test(open.slice(end, end + 4))) return null;
  if (!Number.isInteger(number.value) || (number.decimal && !number.scaled)) return null;
  const before = open.slice(Math.max(0, start - 1), start);
  if (!labelBefore.test(before)) return null;
  if (number.value >= 1990 && number.value <= 2035 && !number.separated && !number.scaled) return null;
  return { unit: null, raw: null, start: end, end, value: number.value, more: false };
}
