import type { RuleModel, TableModel } from '../../knowledge/tables/model.js';
import type { CellReading, TableReading } from '../../types.js';

/** One cell that a group's sum adds up. */
export interface Part {
  readonly row: string;
  readonly column: string;
  readonly cell: CellReading;
}

type Cells = Readonly<Record<string, CellReading>>;

/**
 * The parts of a sum whose empty cell may be a number that was lost. An empty cell adds nothing to its group only where
 * - the rest of its row is empty or zero, as a row with numbers has a total that is not zero;
 * - nothing is unresolved, and no row without a known label stands, from the row above the group to the one below;
 * - the printed total of all groups does not ask for more than their rows hold.
 */
export function lostParts(reading: TableReading, model: TableModel, parts: readonly Part[]): Part[] {
  const empty = parts.filter(({ cell }) => cell.value === null);
  if (empty.length === 0 || empty.length === parts.length) return [];
  if (isTornAround(reading, parts) || empty.some((part) => asksForMore(reading, model, part))) return empty;
  return empty.filter(({ row }) => holdsNumber(reading.rows[row] ?? {}));
}

const holdsNumber = (cells: Cells): boolean =>
  Object.values(cells).some(({ value }) => value !== null && value !== 0);

function isTornAround(reading: TableReading, parts: readonly Part[]): boolean {
  const rows = Object.keys(reading.rows);
  const places = parts.map(({ row }) => rows.indexOf(row));
  const around = rows
    .slice(Math.max(0, Math.min(...places) - 1), Math.max(...places) + 2)
    .flatMap((row) => Object.values(reading.rows[row] ?? {}));
  if (around.some(({ state }) => state === 'unresolved')) return true;
  const spans = around.flatMap(({ evidence }) => evidence);
  const start = Math.min(...spans.map((span) => span.start));
  const end = Math.max(...spans.map((span) => span.end));
  return reading.extraRows.some(({ evidence }) => evidence.some((one) => one.start > start && one.end < end));
}

/** Whether a printed total is more than the rows hold of which it is the sum. */
function asksForMore(reading: TableReading, model: TableModel, { row, column }: Part): boolean {
  const valueOf = (key: string): number | null => reading.rows[key]?.[column]?.value ?? null;
  return model.rules.some((rule) => {
    const operands = columnSum(rule);
    if (!operands?.left.includes(row) || !operands.left.every((key) => reading.rows[key])) return false;
    const [total = null, ...rest] = operands.right.map(valueOf);
    if (total === null || rest.length > 0) return false;
    return total > operands.left.reduce((sum, key) => sum + (valueOf(key) ?? 0), 0);
  });
}

function columnSum({ each, test }: RuleModel): { left: readonly string[]; right: readonly string[] } | null {
  return each === 'column' && test.kind === 'sum' && test.relation === '=' ? test : null;
}
