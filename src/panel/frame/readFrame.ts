import { readFile } from 'node:fs/promises';
import { decodeText } from '../../text/index.js';
import { squeeze } from '../../document/index.js';

/** A unit that should have a report for a year. */
export interface FrameUnit {
  readonly agency: string | null;
  readonly code: string | null;
  readonly year: number;
}

/** The list of agencies cannot be used; `line` from 1, null for the file as a whole. */
export class FrameError extends Error {
  constructor(
    readonly file: string,
    readonly line: number | null,
    readonly reason: 'unreadable' | 'no_columns' | 'no_agency' | 'code' | 'years' | 'csv',
    readonly token = '',
  ) {
    super(`${file}: ${reason}`);
    this.name = 'FrameError';
  }
}

const heads: Readonly<Record<'agency' | 'code' | 'years', readonly string[]>> = {
  agency: ['agency', 'name', '机关', '单位', '机关名称', '单位名称'],
  code: ['code', 'division_code', '代码', '区划代码', '行政区划代码'],
  years: ['years', 'year', '年度', '年份'],
};

const firstYear = 2003;
const lastYear = 2099;

/** A CSV with the columns agency, code and years (2015, 2014-2018, 2014;2016-2018). One of agency and code may be empty. */
export async function readFrame(file: string): Promise<FrameUnit[]> {
  const { CsvError, parse } = await import('csv-parse/sync');
  let rows: string[][];
  try {
    rows = parse(await readText(file), { relax_column_count: true, skip_empty_lines: true, trim: true });
  } catch (error) {
    if (error instanceof CsvError)
      throw new FrameError(file, (error as { lines?: number }).lines ?? null, 'csv', error.code);
    throw error;
  }
  const [head = [], ...body] = rows;
  const places = findColumns(head);
  if (places.years < 0 || (places.agency < 0 && places.code < 0)) throw new FrameError(file, 1, 'no_columns');
  return body.flatMap((row, i) => readRow(row, places, file, i + 2));
}

async function readText(file: string): Promise<string> {
  let bytes: Buffer;
  try {
    bytes = await readFile(file);
  } catch {
    throw new FrameError(file, null, 'unreadable');
  }
  // Spreadsheets write GB18030 as often as UTF-8.
  const text = decodeText({ bytes, uri: file, entry: null, url: null, declaredCharset: null });
  if ('code' in text) throw new FrameError(file, null, 'unreadable');
  return text.string;
}

interface Places {
  readonly agency: number;
  readonly code: number;
  readonly years: number;
}

function findColumns(head: readonly string[]): Places {
  const find = (names: readonly string[]): number =>
    head.findIndex((cell) => names.includes(squeeze(cell).toLowerCase()));
  return { agency: find(heads.agency), code: find(heads.code), years: find(heads.years) };
}

function readRow(row: readonly string[], places: Places, file: string, line: number): FrameUnit[] {
  const agency = squeeze(row[places.agency] ?? '') || null;
  const code = row[places.code] || null;
  const years = row[places.years] ?? '';
  if (agency === null && code === null) throw new FrameError(file, line, 'no_agency');
  if (code !== null && !/^\d{6}$/.test(code)) throw new FrameError(file, line, 'code', code);
  const listed = readYears(years);
  if (listed === null) throw new FrameError(file, line, 'years', years);
  return listed.map((year) => ({ agency, code, year }));
}

/** Null where it is no list of years. */
export function readYears(text: string): number[] | null {
  const years = new Set<number>();
  for (const part of text.split(/[;,，；、\s]+/).filter((one) => one !== '')) {
    const [, from = '', to = from] = /^(\d{4})(?:[-–—~～至](\d{4}))?$/.exec(part) ?? [];
    const [first, last] = [Number(from), Number(to)];
    if (first < firstYear || last > lastYear || last < first) return null;
    for (let year = first; year <= last; year++) years.add(year);
  }
  return years.size === 0 ? null : [...years].sort((a, b) => a - b);
}
