import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parse } from 'csv-parse/sync';
import type { GovRecord } from '../../src/record/schema.js';
import { buildPanel, type PanelRequest, type PanelTotals } from '../../src/panel/index.js';

export type Row = Readonly<Record<string, string>>;

export interface Panel {
  readonly out: string;
  readonly totals: PanelTotals | null;
  readonly read: (table: string) => Row[];
}

const folders: string[] = [];

export function makeFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'gov-report-panel-'));
  folders.push(folder);
  return folder;
}

export function removeFolders(): void {
  for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
}

export const readRows = (path: string): Row[] =>
  parse(readFileSync(path, 'utf8'), { columns: true, bom: true });

async function* stream(records: readonly GovRecord[]): AsyncGenerator<GovRecord> {
  yield* records;
}

/** Builds a panel of records in a new folder. */
export async function runPanel(
  records: readonly GovRecord[],
  options: Partial<PanelRequest> = {},
): Promise<Panel> {
  const out = options.out ?? join(makeFolder(), 'panel');
  const totals = await buildPanel(stream(records), {
    out,
    formats: ['csv'],
    bom: false,
    duckdb: false,
    frame: [],
    draw: null,
    language: 'en',
    ...options,
  });
  return { out, totals, read: (table) => readRows(join(out, `${table}.csv`)) };
}
