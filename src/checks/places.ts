import type { RuleModel, TableModel } from '../knowledge/tables/model.js';
import type { TableReading } from '../types.js';
import { operandOf, type Operand } from './operands.js';

/** Where one assessment of a rule looks: a column, a row, or the whole table. */
export interface Place {
  readonly scope: string;
  readonly name: string;
  readonly operand: (key: string) => Operand;
}

/** The columns, rows or the one place where a rule is assessed. */
export function placesOf(reading: TableReading, model: TableModel, rule: RuleModel): Place[] {
  const { id, rows } = reading;
  if (rule.each === 'column') {
    const printed = Object.values(rows);
    return model.columns
      .filter(({ key }) => printed.some((cells) => cells[key] !== undefined))
      .map(({ key, label }) => ({
        scope: `${id}.${key}`,
        name: `column ${label}`,
        operand: (row) => operandOf(reading, model, row, key),
      }));
  }
  if (rule.each === 'row') {
    const asked =
      rule.test.kind === 'sum'
        ? [...rule.test.left, ...rule.test.right]
        : rule.test.kind === 'at_least_zero'
          ? rule.test.parts
          : [];
    return model.rows
      .filter(
        ({ key, columns }) => rows[key] && asked.every((column) => (columns ?? model.form).includes(column)),
      )
      .map(({ key, label }) => ({
        scope: `${id}.${key}`,
        name: `row ${Object.values(rows[key] ?? {})[0]?.label ?? label}`,
        operand: (column) => operandOf(reading, model, key, column),
      }));
  }
  const operand = (key: string): Operand => {
    const [row = '', column = 'value'] = key.split('.');
    return operandOf(reading, model, row, column);
  };
  const total = rule.test.kind === 'sum' ? `${id}.${rule.test.right[0] ?? ''}` : id;
  return [{ scope: rule.scope ?? total, name: rule.scope ?? total, operand }];
}
