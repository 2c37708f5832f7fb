import type { TableModel } from '../knowledge/tables/model.js';
import type { TableReading } from '../types.js';

/** One cell as a rule sees it. A mark counts as blank; missing: the document does not print the row. */
export interface Operand {
  readonly path: string;
  readonly label: string;
  readonly state: 'number' | 'blank' | 'unresolved' | 'missing';
  readonly value: number;
}

const stateOf = {
  stated: 'number',
  stated_zero: 'number',
  approximate: 'number',
  derived: 'number',
  blank: 'blank',
  mark: 'blank',
  unresolved: 'unresolved',
} as const;

/** Looks up ROW.COLUMN of a table. */
export function operandOf(reading: TableReading, model: TableModel, row: string, column: string): Operand {
  const cell = reading.rows[row]?.[column];
  const rowLabel = cell?.label ?? model.rows.find(({ key }) => key === row)?.label ?? row;
  return {
    path: `${reading.id}.${row}.${column}`,
    label: rowLabel,
    state: cell
      ? cell.value === null && stateOf[cell.state] === 'number'
        ? 'unresolved'
        : stateOf[cell.state]
      : 'missing',
    value: cell?.value ?? 0,
  };
}

/** Sums without the noise of binary fractions: 0.1 + 0.2 is 0.3. */
export function sumOf(operands: readonly Operand[]): number {
  const sum = operands.reduce((total, { value }) => total + value, 0);
  return Number.isInteger(sum) ? sum : Number(sum.toFixed(6));
}

export const hasBlank = (operands: readonly Operand[]): boolean =>
  operands.some(({ state }) => state === 'blank');

/** Whether a number that the document prints, or may print, is not known. */
export const isOpen = (operands: readonly Operand[]): boolean =>
  operands.some(({ state }) => state === 'unresolved' || state === 'missing');
