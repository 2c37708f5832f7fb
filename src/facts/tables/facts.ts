import { tableModel } from '../../knowledge/tables/index.js';
import type {
  CellReading,
  ExtraRow,
  Fact,
  Scope,
  TableId,
  TableReading,
  TimeScope,
  Unit,
} from '../../types.js';
import { matchUnit } from './lexicon.js';

/** What a form says of one of its cells. */
interface FormCell {
  /** TABLE.ROW.COLUMN. */
  readonly path: string;
  readonly unit: Unit | null;
  readonly scope: Scope;
  readonly timeScope: TimeScope;
}

/** By table, row and column. */
const formCells = new Map<TableId, Map<string, Map<string, FormCell>>>();

function formCellOf(id: TableId, row: string, column: string): FormCell {
  let rows = formCells.get(id);
  if (rows === undefined) formCells.set(id, (rows = new Map()));
  let cells = rows.get(row);
  if (cells === undefined) rows.set(row, (cells = new Map()));
  let cell = cells.get(column);
  if (cell === undefined) cells.set(column, (cell = describeCell(id, row, column)));
  return cell;
}

function describeCell(id: TableId, row: string, column: string): FormCell {
  const model = tableModel(id);
  const head = model.columns.find(({ key }) => key === column);
  return {
    path: `${id}.${row}.${column}`,
    unit: head?.unit ?? model.rows.find(({ key }) => key === row)?.unit ?? null,
    scope: head?.scope ?? 'unknown',
    timeScope: head?.timeScope ?? 'report_year',
  };
}

/** Unit of a cell: the printed one, else the form's. */
export function unitOf(reading: TableReading, row: string, column: string): Unit | null {
  const cell = reading.rows[row]?.[column];
  const printed = cell?.unitRaw ? matchUnit(cell.unitRaw) : null;
  return printed ?? formCellOf(reading.id, row, column).unit;
}

/** The fact of one cell, under the given indicator or its own path. */
export function factOfCell(
  reading: TableReading,
  row: string,
  column: string,
  cell: CellReading,
  indicator?: string,
): Fact {
  const { path, scope, timeScope } = formCellOf(reading.id, row, column);
  return {
    indicator: indicator ?? path,
    value: cell.value,
    valueRaw: cell.raw,
    unit: unitOf(reading, row, column),
    unitRaw: cell.unitRaw,
    qualifier: 'exact',
    valueState: cell.state,
    scope,
    timeScope,
    label: cell.label,
    method: reading.method,
    confidence: cell.confidence,
    evidence: cell.evidence,
    section: null,
    rule: `tables.${path}:${cell.how}`,
  };
}

/** The facts of all cells, blank, marked and unresolved ones included, and of rows that the form does not have. */
export function tableFacts(readings: readonly TableReading[]): Fact[] {
  return readings.flatMap((reading) => [
    ...Object.entries(reading.rows).flatMap(([row, cells]) =>
      Object.entries(cells).map(([column, cell]) => factOfCell(reading, row, column, cell)),
    ),
    ...reading.extraRows.map((extra) => factOfExtraRow(reading, extra)),
  ]);
}

/** The fact of a row that the form does not have. */
export function factOfExtraRow({ id, method }: TableReading, extra: ExtraRow): Fact {
  return {
    indicator: `${id}.extra_rows`,
    value: extra.value,
    valueRaw: extra.raw,
    unit: matchUnit(extra.unit ?? '') ?? (extra.key ? formCellOf(id, extra.key, 'value').unit : null),
    unitRaw: extra.unit,
    qualifier: 'exact',
    valueState: extra.value === null ? 'unresolved' : extra.value === 0 ? 'stated_zero' : 'stated',
    scope: 'unknown',
    timeScope: 'report_year',
    label: extra.label,
    method,
    confidence: 0.9,
    evidence: extra.evidence,
    section: null,
    rule: `tables.${id}.extra_rows`,
  };
}
