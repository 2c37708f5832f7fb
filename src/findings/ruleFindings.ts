import { findingOfRule, type Value, type Wording } from '../knowledge/findings/index.js';
import { tableModel } from '../knowledge/tables/index.js';
import type { RuleModel } from '../knowledge/tables/model.js';
import type { GovRecord } from '../record/schema.js';
import type { TableId } from '../types.js';
import { findCandidates } from './candidates.js';
import { stripBrackets } from '../facts/tables/label.js';
import { squeeze } from '../document/index.js';
import { makeFinding } from './makeFinding.js';
import { namePlace, type TableNames } from './tableNames.js';
import type { Finding, NamedCell } from './types.js';

type Check = NonNullable<GovRecord['checks']>[number];

/** The finding that a failed rule of a table is; null where the rule is not one of its table. */
export function findBrokenRule(check: Check, record: GovRecord, names: TableNames): Finding | null {
  const [id, key = ''] = check.scope.split('.') as [TableId, string?];
  if (!record.tables?.[id]) return null;
  const rule = tableModel(id).rules.find((one) => one.id === check.rule);
  const model = findingOfRule(check.rule);
  if (!rule || !model) return null;
  const table = names.table(id);
  const place = placeOf(rule, id, key, names);
  const cells = check.cells.map(names.cell);
  const [left, right] = splitSides(rule, cells);
  const candidates = rule.test.kind === 'sum' ? findCandidates(record, names, id, check) : [];
  const values: Record<string, Value> = {
    where: { zh: `“${table}”表${place.zh}`, en: `table ${table}${place.en === '' ? '' : `, ${place.en}`}` },
    left: nameSide(left, check.left, rule),
    right: nameSide(right, check.right, rule),
    parts: listCells(left, rule, '、'),
    difference: Math.abs(check.difference ?? 0),
    cells: nameCells(cells),
    printed: cells[0]?.printed ?? 0,
    candidates: nameCandidates(candidates),
  };
  return makeFinding(model.id, values, {
    rule: check.rule,
    table,
    row: rule.each === 'row' ? names.row(id, key) : (right[0]?.row ?? null),
    column: rule.each === 'column' ? names.column(id, key) : (right[0]?.column ?? null),
    printed: right.length === 1 ? (right[0]?.printed ?? null) : check.right,
    expected: rule.test.kind === 'sum' && rule.test.relation === '=' ? check.left : null,
    difference: check.difference,
    cells,
    candidates,
    evidence: cells.flatMap(({ cell }) => names.fact(cell)?.evidence ?? []),
  });
}

function placeOf(rule: RuleModel, id: TableId, key: string, names: TableNames): Wording {
  if (rule.each === 'column')
    return { zh: `列“${names.column(id, key)}”`, en: `column ${names.column(id, key)}` };
  if (rule.each === 'row') return { zh: `行“${names.row(id, key)}”`, en: `row ${names.row(id, key)}` };
  return { zh: '', en: '' };
}

function splitSides(
  rule: RuleModel,
  cells: readonly NamedCell[],
): [readonly NamedCell[], readonly NamedCell[]] {
  if (rule.test.kind === 'sum')
    return [cells.slice(0, rule.test.left.length), cells.slice(rule.test.left.length)];
  if (rule.test.kind === 'between') return [cells.slice(0, -1), cells.slice(-1)];
  return [cells, []];
}

/** Of more cells than these the zeros are left out. */
const fewCells = 3;

/** One cell and its number, or several and their sum. */
function nameSide(cells: readonly NamedCell[], sum: number | null, rule: RuleModel): Wording {
  const [only] = cells;
  if (only && cells.length === 1) {
    const name = nameCell(only, rule);
    const printed = only.printed ?? sum ?? '';
    return { zh: `“${name}”为 ${printed}`, en: `${name} prints ${printed}` };
  }
  const listed = listCells(cells, rule, '＋');
  if (listed === '')
    return {
      zh: `各项（${cells.length} 格）均为零或空白`,
      en: `all ${cells.length} cells are zero or blank`,
    };
  return { zh: `${listed}，合计 ${sum ?? ''}`, en: `${listed.replaceAll('＋', ' + ')} make ${sum ?? ''}` };
}

function listCells(cells: readonly NamedCell[], rule: RuleModel, join: string): string {
  const filled = cells.filter(
    ({ printed }) => printed !== null && (printed !== 0 || cells.length <= fewCells),
  );
  return filled.map((cell) => `${nameCell(cell, rule)} ${cell.printed ?? ''}`).join(join);
}

/** Explanations in brackets stand in the cells of the finding; a sum of twenty of them would not be read. */
const nameCell = ({ row, column }: NamedCell, rule: RuleModel): string =>
  rule.each === 'row' ? (column ?? row) : stripBrackets(squeeze(row).replace(/^\([^()]{1,3}\)/, ''));

function nameCells(cells: readonly NamedCell[]): Wording {
  const filled = cells.filter(({ printed }) => printed !== null);
  const named = filled.map((cell) => ({ place: namePlace(cell), printed: cell.printed ?? 0 }));
  return {
    zh: named.map(({ place, printed }) => `${place.zh}印作 ${printed}`).join('，'),
    en: named.map(({ place, printed }) => `${place.en} prints ${printed}`).join(', '),
  };
}

/** Of a short sum every cell may be the wrong one: the finding holds all, the sentence names a few. */
const mostCandidates = 3;

function nameCandidates(candidates: Finding['candidates']): Wording {
  if (candidates.length === 0) return { zh: '', en: '' };
  const named = candidates
    .slice(0, mostCandidates)
    .map((one) => ({ place: namePlace(one), change: `${one.printed ?? ''}→${one.value}` }));
  const more = candidates.length - named.length;
  const zh = named.map(({ place, change }) => `${place.zh} ${change}`).join('，或');
  const en = named.map(({ place, change }) => `${place.en} ${change}`).join(', or ');
  return {
    zh: `；只改一格即可全部相符的候选：${zh}${more > 0 ? ` 等 ${candidates.length} 处` : ''}`,
    en: `; candidates (one changed cell would satisfy all rules): ${en}${more > 0 ? ` and ${more} more` : ''}`,
  };
}
