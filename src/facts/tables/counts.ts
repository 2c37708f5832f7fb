import { tableModel } from '../../knowledge/tables/index.js';
import type { CellCount, SumCount, TableModel } from '../../knowledge/tables/model.js';
import type { Era, Fact, Notice, TableReading } from '../../types.js';
import { factOfCell, unitOf } from './facts.js';
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
    for (const count of cellCounts(model)) {
      if (uncertain.has(count.path)) continue;
      if (cellAt(reading, count.cell)?.cell.state === 'unresolved') uncertain.add(count.path);
      const fact = countOfCell(reading, model, count);
      for (const one of fact) if (!found.has(one.indicator)) found.set(one.indicator, one);
    }
    for (const sum of model.sums ?? []) {
      const fact = sumOfCells(reading, model, sum);
      if (fact && !found.has(sum.path)) found.set(sum.path, fact);
    }
    return [...found.values()];
  });
}

/** All counts that are one cell; of several for one path the first that holds a number is taken. */
function cellCounts(model: TableModel): CellCount[] {
  const ofRows = model.rows.flatMap((row) =>
    row.counts ? [{ path: row.counts, cell: `${row.key}.value` }] : [],
  );
  return [...ofRows, ...(model.counts ?? [])];
}

function cellAt(reading: TableReading, cell: string): Part | null {
  const [row = '', column = ''] = cell.split('.');
  const found = reading.rows[row]?.[column];
  return found ? { row, column, cell: found } : null;
}

function countOfCell(reading: TableReading, model: TableModel, count: CellCount): Fact[] {
  const found = cellAt(reading, count.cell);
  if (!found) return [];
  const { row, column, cell } = found;
  const { value } = cell;
  if (value === null) return [];
  const fact = factOfCell(reading, row, column, cell, count.path);
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
function partsOf(reading: TableReading, sum: SumCount): Part[] | null {
  if (sum.printed && typeof cellAt(reading, sum.printed)?.cell.value === 'number') return null;
  const parts = sum.parts.flatMap((part) => cellAt(reading, part) ?? []);
  // A row that was not found may hold a number: without it the sum would be too small.
  if (parts.length < sum.parts.length || parts.some(({ cell }) => cell.state === 'unresolved')) return null;
  const asked = sum.needs === 'all' ? parts.length : 1;
  return parts.filter(({ cell }) => cell.value !== null).length < asked ? null : parts;
}

function sumOfCells(reading: TableReading, model: TableModel, sum: SumCount): Fact | null {
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
    label: groupOf(model, sum),
    confidence: Math.min(...parts.map(({ cell }) => cell.confidence)),
    evidence: numbers.flatMap(({ cell }) => cell.evidence),
    rule: `tables.${reading.id}.${sum.path}:sum`,
  };
}

const groupOf = (model: TableModel, sum: SumCount): string | null =>
  model.rows.find(({ key }) => `${key}.total` === sum.printed)?.label ?? null;

/** Says which groups have no sum because an empty cell of theirs may be a number that was lost. */
export function warnOfLostParts(reading: TableReading): Notice[] {
  const model = tableModel(reading.id);
  return (model.sums ?? []).flatMap((sum) => {
    const lost = lostParts(reading, model, partsOf(reading, sum) ?? []);
    if (lost.length === 0) return [];
    const rows = lost.map(({ cell }) => cell.label).join(', ');
    return [
      {
        code: 'W_BLANK_IN_SUM',
        message: `Table ${model.id}: ${groupOf(model, sum) ?? sum.path} has no sum, as the empty cells of these rows may be numbers that were lost: ${rows}. Look at the document.`,
      },
    ];
  });
}
