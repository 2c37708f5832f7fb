import type { Unit } from '../../types.js';
import type { RowModel, RuleModel } from './model.js';

interface RowExtras {
  readonly variants?: readonly string[];
  readonly counts?: string;
  readonly factor?: number;
  readonly code?: string;
  readonly local?: true;
}

/** A line of a statistical table that holds numbers. */
export function line(
  key: string,
  number: string | null,
  label: string,
  unit: Unit,
  parent: string | null,
  extras: RowExtras = {},
): RowModel {
  return { key, number, label, unit, parent, kind: 'leaf', ...extras };
}

/** A line that heads others and never holds a number ("——"). */
export function head(
  key: string,
  number: string | null,
  label: string,
  parent: string | null = null,
): RowModel {
  return { key, number, label, unit: null, parent, kind: 'header' };
}

/** Rows that sum to (or stay below) another row. */
export function parts(
  id: string,
  severity: RuleModel['severity'],
  sentence: string,
  left: readonly string[],
  relation: '=' | '<=',
  right: string,
  open?: 'open',
): RuleModel {
  const test = { kind: 'sum' as const, left, relation, right: [right] };
  return { id, severity, sentence, each: 'once', test: open ? { ...test, open: true } : test };
}
