import { readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { GovRecord } from '../record/schema.js';
import { toolVersion } from '../record/versions.js';
import { makeCodebook } from './codebook/makeCodebook.js';
import { renderCodebook } from './codebook/renderCodebook.js';
import { findDuplicates, type Duplicate } from './duplicates/findDuplicates.js';
import { identify, type Identity } from './duplicates/identity.js';
import { findMissing, type MissingUnit } from './frame/findMissing.js';
import type { FrameUnit } from './frame/readFrame.js';
import { dataPackageName, makeDataPackage } from './makeDataPackage.js';
import {
  startOverview,
  writeOverview,
  type DrawSvg,
  type OverviewData,
  type OverviewLanguage,
} from './overview/index.js';
import { claimPanelFolder } from './panelFolder.js';
import { makeFactRows } from './rows/makeFactRows.js';
import { makeReportRow } from './rows/makeReportRow.js';
import { allIndicators, readIndicators } from './rows/readIndicators.js';
import { indicatorsTable, missingTable, panelTables, reportsTable } from './rows/tables.js';
import { describeUnit } from './rows/unit.js';
import { openSpool, type Spool, type SpooledReport } from './spool.js';
import { orderRow } from './table.js';
import { openWriters, type PanelWriter, type WriterOptions } from './writers/index.js';

export { FrameError, readFrame, type FrameUnit } from './frame/readFrame.js';
export { loadDrawing, type DrawSvg } from './overview/index.js';
export { ForeignFolder } from './panelFolder.js';
export { loadFormats, type PanelFormat } from './writers/index.js';

export interface PanelRequest extends WriterOptions {
  readonly out: string;
  readonly frame: readonly FrameUnit[];
  /** Null draws no overview. */
  readonly draw: DrawSvg | null;
  readonly language: OverviewLanguage;
}

export interface PanelTotals {
  readonly reports: number;
  readonly duplicates: number;
  readonly facts: number;
  readonly missing: number;
  /** Records that are no reports. */
  readonly others: number;
}

/**
 * Records → the folder of a data set: tables, codebook, data package, overview. Records are read once and not kept: only
 * who reports when, about half a kilobyte a report, stays in memory. The folder gets its files when all are complete.
 *
 * @returns null, with nothing written, where no record is a report
 * @throws ForeignFolder, OutputError, MissingPackage (of the formats)
 */
export async function buildPanel(
  records: AsyncIterable<GovRecord>,
  request: PanelRequest,
): Promise<PanelTotals | null> {
  const folder = claimPanelFolder(request.out);
  let writer: PanelWriter | null = null;
  try {
    writer = await openWriters(folder.work, request);
    const spool = openSpool(folder.work);
    const { identities, ...read } = await readReports(records, writer, spool);
    if (identities.length === 0) {
      await drain(spool);
      writer.abort();
      folder.abort();
      return null;
    }
    const duplicates = findDuplicates(identities);
    const missing = findMissing(request.frame, identities);
    const overview = startOverview();
    await writeReports(spool, writer, duplicates, overview);
    await writeMissing(missing, writer, overview);
    await writer.finish();
    writer = null;
    if (request.draw) {
      writeOverview(folder.work, overview, request.draw, {
        language: request.language,
        duplicates: duplicates.size,
      });
    }
    describePanel(folder.work, request);
    folder.publish();
    return { ...read, reports: identities.length, duplicates: duplicates.size, missing: missing.length };
  } catch (error) {
    writer?.abort();
    folder.abort();
    throw error;
  }
}

const drain = async (spool: Spool): Promise<void> => {
  for await (const _ of spool.readAll());
};

async function readReports(
  records: AsyncIterable<GovRecord>,
  writer: PanelWriter,
  spool: Spool,
): Promise<{ identities: Identity[]; facts: number; others: number }> {
  const identities: Identity[] = [];
  const copies = new Map<string, number>();
  let facts = 0;
  let others = 0;
  for await (const record of records) {
    const { report } = record;
    if (record.status !== 'ok' || report === null) {
      others++;
      continue;
    }
    const copy = (copies.get(record.id) ?? 0) + 1;
    copies.set(record.id, copy);
    const reportKey = copy === 1 ? record.id : `${record.id}-${String(copy)}`;
    const { unit, place } = describeUnit(report);
    for (const row of makeFactRows(record, reportKey, unit)) {
      await writer.write('facts', row);
      facts++;
    }
    const row = makeReportRow(record, report, { reportKey, unit, change: place.change });
    identities.push(identify(record, report, row));
    const checks = (record.checks ?? []).flatMap(({ rule, status }) =>
      status === 'not_assessable' ? [] : [{ rule, status }],
    );
    await spool.add({ row, indicators: readIndicators(record, report.era), checks });
  }
  return { identities, facts, others };
}

async function writeReports(
  spool: Spool,
  writer: PanelWriter,
  duplicates: ReadonlyMap<string, Duplicate>,
  overview: OverviewData,
): Promise<void> {
  for await (const spooled of spool.readAll()) {
    const duplicate = duplicates.get(String(spooled.row['report_key']));
    const row = {
      ...spooled.row,
      duplicate_of: duplicate?.of ?? null,
      duplicate_kind: duplicate?.kind ?? null,
    };
    await writer.write('reports', orderRow(reportsTable.columns, row));
    if (duplicate) continue;
    overview.add(spooled);
    await writeIndicators(spooled, writer);
  }
}

async function writeIndicators({ row, indicators }: SpooledReport, writer: PanelWriter): Promise<void> {
  for (const { key, value, missing, grade } of indicators)
    await writer.write(
      'indicators',
      orderRow(indicatorsTable.columns, { ...row, indicator: key, value, missing, grade }),
    );
}

/** Units of the frame without a report: a row each, and an empty cell with its reason for each indicator. */
async function writeMissing(
  units: readonly MissingUnit[],
  writer: PanelWriter,
  overview: OverviewData,
): Promise<void> {
  for (const { agency, code, year, placeCode, reason } of units) {
    const unit = { agency, division_code: code, place_code: placeCode, year };
    await writer.write('missing', orderRow(missingTable.columns, { ...unit, reason }));
    // A place that did not exist is no gap.
    if (reason !== 'no_report') continue;
    overview.expect(placeCode, year);
    for (const { key, grade } of allIndicators) {
      const cell = { indicator: key, value: null, missing: reason, grade };
      const blank = { report_key: null, level: null, place_name: null, era: null };
      await writer.write('indicators', orderRow(indicatorsTable.columns, { ...unit, ...blank, ...cell }));
    }
  }
}

function describePanel(folder: string, { formats, bom }: PanelRequest): void {
  const codebook = makeCodebook();
  writeFileSync(join(folder, 'codebook.json'), `${JSON.stringify(codebook, null, 2)}\n`);
  writeFileSync(join(folder, 'codebook.md'), renderCodebook(codebook));
  const description = makeDataPackage({
    tables: panelTables,
    hasCsv: formats.includes('csv'),
    hasBom: bom,
    files: readdirSync(folder).sort(),
    version: toolVersion,
  });
  writeFileSync(join(folder, dataPackageName), `${JSON.stringify(description, null, 2)}\n`);
}
