import { tableModel } from '../../knowledge/tables/index.js';
import type { CellReading, Fact, TableReading, Unit } from '../../types.js';
import { matchUnit } from './lexicon.js';

/** Unit of a cell: the printed one, else the form's. */
export function unitOf(reading: TableReading, row: string, column: string): Unit | null {
  const cell = reading.rows[row]?.[column];
  const printed = cell?.unitRaw ? matchUnit(cell.unitRaw) : null;
  if (printed) return printed;
  const { columns, rows } = tableModel(reading.id);
  const ofColumn = columns.find(({ key }) => key === column)?.unit;
  return ofColumn ?? rows.find(({ key }) => key === row)?.unit ?? null;
}

/** The fact of one cell under the given indicator. */
export function factOfCell(
  reading: TableReading,
  row: string,
  column: string,
  cell: CellReading,
  indicator: string,
): Fact {
  const head = tableModel(reading.id).columns.find(({ key }) => key === column);
  return {
    indicator,
    value: cell.value,
    valueRaw: cell.raw,
    unit: unitOf(reading, row, column),
    unitRaw: cell.unitRaw,
    qualifier: 'exact',
    valueState: cell.state,
    scope: head?.scope ?? 'unknown',
    timeScope: head?.timeScope ?? 'report_year',
    label: cell.label,
    method: reading.method,
    confidence: cell.confidence,
    evidence: cell.evidence,
    section: null,
    rule: `tables.${reading.id}.${row}.${column}:${cell.how}`,
  };
}

/** The facts of all cells, blank, marked and unresolved ones included, and of rows that the form does not have. */
export function tableFacts(readings: readonly TableReading[]): Fact[] {
  return readings.flatMap((reading) => [
    ...Object.entries(reading.rows).flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, cell]) =>
        factOfCell(reading, row, column, cell, `${reading.id}.${row}.${column}`),
      ),
    ),
    ...reading.extraRows.map((extra): Fact => ({
      indicator: `${reading.id}.extra_rows`,
      value: extra.value,
      valueRaw: extra.raw,
      unit: extra.unit ? matchUnit(extra.unit) : null,
      unitRaw: extra.unit,
      qualifier: 'exact',
      valueState: extra.value === null ? 'unresolved' : extra.value === 0 ? 'stated_zero' : 'stated',
      scope: 'unknown',
      timeScope: 'report_year',
      label: extra.label,
      method: reading.method,
      confidence: 0.9,
      evidence: extra.evidence,
      section: null,
      rule: `tables.${reading.id}.extra_rows`,
    })),
  ]);
}
