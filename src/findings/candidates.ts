import { tableModel } from '../knowledge/tables/index.js';
import type { GovRecord } from '../record/schema.js';
import type { TableId } from '../types.js';
import type { TableNames } from './tableNames.js';
import type { Candidate } from './types.js';

type Check = NonNullable<GovRecord['checks']>[number];

/** One equation or limit of a table: Σ left (= or ≤) Σ right, by paths of cells. */
interface Rule {
  readonly left: readonly string[];
  readonly right: readonly string[];
  readonly relation: '=' | '<=';
  readonly status: Check['status'];
}

/**
 * Values of single cells of the failed check with which every rule of the table would hold, and the text would agree
 * where it agrees or speaks of the cell. None where two cells or more must be wrong, or where a blank or unresolved
 * cell leaves a rule of the cell open.
 */
export function findCandidates(
  record: GovRecord,
  names: TableNames,
  id: TableId,
  failed: Check,
): Candidate[] {
  const rules = listRules(record, id);
  const broken = rules.filter(({ status }) => status === 'fail');
  return [...new Set(failed.cells)].flatMap((path): Candidate[] => {
    const cell = names.cell(path);
    if (cell.printed === null) return [];
    const valueOf = (one: string): number => names.cell(one).printed ?? 0;
    const mine = rules.filter(({ left, right }) => left.includes(path) || right.includes(path));
    if (mine.some(({ status }) => status === 'not_assessable')) return [];
    if (!broken.every((rule) => mine.includes(rule))) return [];
    const wanted = broken.flatMap((rule) => (rule.relation === '=' ? [solve(rule, path, valueOf)] : []));
    const [value] = wanted;
    if (value === undefined || wanted.some((one) => one !== value) || !isCount(value)) return [];
    const changed = (one: string): number => (one === path ? value : valueOf(one));
    return mine.every((rule) => holds(rule, changed)) && agrees(record, path, value)
      ? [{ ...cell, value }]
      : [];
  });
}

const isCount = (value: number): boolean => Number.isInteger(value) && value >= 0;
const round = (value: number): number => Number(value.toFixed(6));
const sum = (paths: readonly string[], valueOf: (path: string) => number): number =>
  round(paths.reduce((total, path) => total + valueOf(path), 0));

/** The value of one cell that makes an equation hold. */
function solve({ left, right }: Rule, path: string, valueOf: (path: string) => number): number {
  const missing = sum(right, valueOf) - sum(left, valueOf);
  return round(valueOf(path) + (left.includes(path) ? missing : -missing));
}

function holds({ left, right, relation }: Rule, valueOf: (path: string) => number): boolean {
  const difference = sum(left, valueOf) - sum(right, valueOf);
  return relation === '=' ? difference === 0 : difference <= 0;
}

function listRules(record: GovRecord, id: TableId): Rule[] {
  const models = tableModel(id).rules;
  return (record.checks ?? []).flatMap((check): Rule[] => {
    if (check.scope !== id && !check.scope.startsWith(`${id}.`)) return [];
    const test = models.find((model) => model.id === check.rule)?.test;
    if (test?.kind !== 'sum') return [];
    const count = test.left.length;
    return [
      {
        left: check.cells.slice(0, count),
        right: check.cells.slice(count),
        relation: test.relation,
        status: check.status,
      },
    ];
  });
}

/** The text names this very cell: then it must say the candidate too. */
function agrees(record: GovRecord, path: string, value: number): boolean {
  const counts = (record.facts ?? []).filter(
    (fact) => fact.rule.startsWith(`tables.${path}:`) && fact.indicator !== path,
  );
  return counts.every(({ indicator }) => {
    const check = record.checks?.find(
      ({ rule, scope }) => (rule === 'r7' || rule === 'r8') && scope === indicator,
    );
    if (!check || check.left === null) return true;
    const carried = indicator === 'applications.received' ? (record.counts?.applications.carried_in ?? 0) : 0;
    return check.left === value || check.left === value + carried;
  });
}
