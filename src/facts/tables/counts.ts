import { tableModel } from '../../knowledge/tables/index.js';
import type { CellRef, SumCount, TableModel } from '../../knowledge/tables/model.js';
import type { Era, Fact, Notice, TableReading } from '../../types.js';
import { factOfCell, factOfExtraRow, unitOf } from './facts.js';
import { lostParts, type Part } from './lostParts.js';

/** One number for petitions and complaints together says nothing of either, unless it is zero. */
const jointLabel = /申诉[、和及]举报|举报[、和及]申诉/;
const complaints = 'appeals.complaints';

/**
 * The counts that the tables state, as facts under their paths; counts that the form prints as parts are `derived`
 * with the evidence of the parts. Only numbers: a blank, marked or unresolved cell gives no count.
 */
export function tableCounts(readings: readonly TableReading[], _era: Era | null = null): Fact[] {
  return readings.flatMap((reading) => {
    const model = tableModel(reading.id);
    const found = new Map<string, Fact>();
    const uncertain = new Set<string>();
    const { cells, sums } = planOf(model);
    for (const { path, cell } of cells) {
      if (uncertain.has(path)) continue;
      const part = cellAt(reading, cell);
      if (part?.cell.state === 'unresolved') uncertain.add(path);
      const facts = part ? countOfCell(reading, model, part, path) : [];
      for (const one of facts) if (!found.has(one.indicator)) found.set(one.indicator, one);
    }
    for (const sum of sums) {
      const fact = sumOfCells(reading, model, sum);
      if (fact && !found.has(sum.path)) found.set(sum.path, fact);
    }
    for (const fact of countsOfExtraRows(reading, model))
      if (!found.has(fact.indicator)) found.set(fact.indicator, fact);
    return [...found.values()];
  });
}

/** What lines that offices add to the form count. */
function countsOfExtraRows(reading: TableReading, model: TableModel): Fact[] {
  return reading.extraRows.flatMap((extra) => {
    const path = model.rows.find(({ key }) => key === extra.key)?.counts;
    if (path === undefined || extra.value === null) return [];
    const fact = { ...factOfExtraRow(reading, extra), indicator: path };
    return [inUnit(fact, extra.value, fact.unit === 'wan_yuan' ? 10_000 : 1)];
  });
}

/** Where a cell stands in the form. */
interface Place {
  readonly row: string;
  readonly column: string;
}

interface SumOfPlaces extends Pick<SumCount, 'path' | 'needs'> {
  readonly printed: Place | null;
  readonly parts: readonly Place[];
  /** The label of the group whose sum it is. */
  readonly group: string | null;
}

/** What the cells of a form count. */
interface Plan {
  /** All counts that are one cell; of several for one path the first that holds a number is taken. */
  readonly cells: readonly { readonly path: string; readonly cell: Place }[];
  readonly sums: readonly SumOfPlaces[];
}

const plans = new Map<TableModel, Plan>();

function planOf(model: TableModel): Plan {
  const known = plans.get(model);
  if (known) return known;
  const ofRows = model.rows.flatMap(({ key, counts, local }) =>
    counts && !local ? [{ path: counts, cell: { row: key, column: 'value' } }] : [],
  );
  const ofCells = (model.counts ?? []).map(({ path, cell }) => ({ path, cell: placeOf(cell) }));
  const sums = (model.sums ?? []).map(({ path, needs, printed, parts }) => ({
    path,
    needs,
    printed: printed === undefined ? null : placeOf(printed),
    parts: parts.map(placeOf),
    group: model.rows.find(({ key }) => `${key}.total` === printed)?.label ?? null,
  }));
  const plan = { cells: [...ofRows, ...ofCells], sums };
  plans.set(model, plan);
  return plan;
}

function placeOf(cell: CellRef): Place {
  const [row = '', column = ''] = cell.split('.');
  return { row, column };
}

function cellAt(reading: TableReading, { row, column }: Place): Part | null {
  const found = reading.rows[row]?.[column];
  return found ? { row, column, cell: found } : null;
}

function countOfCell(
  reading: TableReading,
  model: TableModel,
  { row, column, cell }: Part,
  path: string,
): Fact[] {
  const { value } = cell;
  if (value === null) return [];
  const fact = factOfCell(reading, row, column, cell, path);
  const joint = jointLabel.test(cell.label);
  if (joint && value !== 0) return [];
  const factor = model.rows.find(({ key }) => key === row)?.factor;
  const inYuan =
    factor !== undefined ? inUnit(fact, value, unitOf(reading, row, column) === 'yuan' ? 1 : factor) : fact;
  return joint ? [inYuan, { ...inYuan, indicator: complaints }] : [inYuan];
}

function inUnit(fact: Fact, value: number, factor: number): Fact {
  // 0.0024 × 10 000 is 24, not 24.000000000000004.
  return { ...fact, value: Number((value * factor).toFixed(4)) };
}

/** The cells that a sum adds up; null where the form prints the sum itself, or where one of them gives no answer. */
function partsOf(reading: TableReading, sum: SumOfPlaces): Part[] | null {
  if (sum.printed && typeof cellAt(reading, sum.printed)?.cell.value === 'number') return null;
  const parts = sum.parts.flatMap((part) => cellAt(reading, part) ?? []);
  // A row that was not found may hold a number: without it the sum would be too small.
  if (parts.length < sum.parts.length || parts.some(({ cell }) => cell.state === 'unresolved')) return null;
  const asked = sum.needs === 'all' ? parts.length : 1;
  return parts.filter(({ cell }) => cell.value !== null).length < asked ? null : parts;
}

function sumOfCells(reading: TableReading, model: TableModel, sum: SumOfPlaces): Fact | null {
  const printed = sum.printed ? cellAt(reading, sum.printed) : null;
  if (printed && printed.cell.value !== null) {
    return factOfCell(reading, printed.row, printed.column, printed.cell, sum.path);
  }
  const parts = partsOf(reading, sum);
  if (!parts || lostParts(reading, model, parts).length > 0) return null;
  const numbers = parts.filter(({ cell }) => cell.value !== null);
  const [first] = numbers;
  if (!first) return null;
  return {
    ...factOfCell(reading, first.row, first.column, first.cell, sum.path),
    value: numbers.reduce((total, { cell }) => total + (cell.value ?? 0), 0),
    valueRaw: null,
    unitRaw: null,
    valueState: 'derived',
    label: sum.group,
    confidence: Math.min(...parts.map(({ cell }) => cell.confidence)),
    evidence: numbers.flatMap(({ cell }) => cell.evidence),
    rule: `tables.${reading.id}.${sum.path}:sum`,
  };
}

/** Says which groups have no sum because an empty cell of theirs may be a number that was lost. */
export function warnOfLostParts(reading: TableReading): Notice[] {
  const model = tableModel(reading.id);
  return planOf(model).sums.flatMap((sum) => {
    const lost = lostParts(reading, model, partsOf(reading, sum) ?? []);
    if (lost.length === 0) return [];
    const rows = lost.map(({ cell }) => cell.label).join(', ');
    return [
      {
        code: 'W_BLANK_IN_SUM',
        message: `Table ${model.id}: ${sum.group ?? sum.path} has no sum, as the empty cells of these rows may be numbers that were lost: ${rows}. Look at the document.`,
      },
    ];
  });
}
