import { addMiss, addShare } from './sheet.js';
import { isUnder } from './gold.js';
import type { Measured, Sheet } from './sheet.js';

/** Every name of the GB family is one encoding in the record. */
const families: Readonly<Record<string, string>> = {
  gbk: 'gb18030',
  gb2312: 'gb18030',
  utf8: 'utf-8',
  'utf-16': 'utf-16le',
};

/** Scores year, agency and the other fields of the report; a list in the gold holds acceptable values. */
export function scoreReport(sheet: Sheet, measured: Measured): void {
  const { document, record } = measured;
  const { gold } = document;
  const report: Readonly<Record<string, unknown>> = { ...record.report, encoding: record.source.encoding };
  const want: Record<string, unknown> = { ...gold.report };
  if (gold.era) want['era'] ??= gold.era;
  if (gold.encoding) want['encoding'] = families[gold.encoding.toLowerCase()] ?? gold.encoding.toLowerCase();
  for (const [key, value] of Object.entries(want)) {
    if (isUnder(`report.${key}`, document.ambiguous)) continue;
    const options: readonly unknown[] = Array.isArray(value) ? value : [value];
    const got = report[key] ?? null;
    const right =
      record.report !== null &&
      options.some((option) =>
        option === null || got === null ? option === got : squeeze(option) === squeeze(got),
      );
    const share = sheet.report.get(key) ?? { right: 0, all: 0 };
    sheet.report.set(key, share);
    addShare(share, right);
    if (!right) addMiss(sheet, measured, 'report field', `report.${key}`, value, got);
  }
}

const squeeze = (value: unknown): string => String(value).normalize('NFKC').replace(/\s+/g, '');
