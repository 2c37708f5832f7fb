import { findingModels, findingOfRule } from '../knowledge/findings/index.js';
import type { GovRecord } from '../record/schema.js';
import { findTextAgainstTable, findTextSum } from './proseFindings.js';
import { findBrokenRule } from './ruleFindings.js';
import type { TableNames } from './tableNames.js';
import type { Finding, NotAssessed, Outcome } from './types.js';

type Check = NonNullable<GovRecord['checks']>[number];

const noChecks = { zh: '记录不含校验（checks）', en: 'the record has no checks' };

/** What the rules of the record's checks say: contradictions in tables, and of tables and text. */
export function checkRules(record: GovRecord, names: TableNames): Outcome {
  if (record.checks === null) {
    const ids = findingModels.filter(({ needs }) => needs.includes('checks')).map(({ id }) => id);
    return { assessed: [], findings: [], notAssessed: ids.map((id) => ({ id, reason: noChecks })) };
  }
  const assessed = record.checks.filter(({ status }) => status !== 'not_assessable').map(idOf);
  const failed = record.checks.filter(({ status, rule }) => status === 'fail' && !toldElsewhere.has(rule));
  return {
    assessed: [...new Set(assessed)],
    findings: failed.flatMap((check) => tell(check, record, names) ?? []),
    notAssessed: listOpen(record, names),
  };
}

/** The size of amounts is judged by the level of the body. */
const toldElsewhere = new Set(['b4']);

const idOf = ({ rule, cells }: Check): string =>
  findingOfRule(rule)?.id ?? (cells.includes('published.by_category') ? 'text-categories-sum' : 'text-sum');

function tell(check: Check, record: GovRecord, names: TableNames): Finding | null {
  if (check.rule === 'r7' || check.rule === 'r8') return findTextAgainstTable(check, record, names);
  return check.rule === 'sum' ? findTextSum(check, record) : findBrokenRule(check, record, names);
}

/** One line for each rule and table: which columns or rows are open. */
function listOpen(record: GovRecord, names: TableNames): NotAssessed[] {
  const open = (record.checks ?? []).filter(
    ({ status, rule }) => status === 'not_assessable' && !toldElsewhere.has(rule),
  );
  const groups = new Map<string, Check[]>();
  for (const check of open) {
    const key = `${idOf(check)} ${check.scope.split('.')[0] ?? ''}`;
    groups.set(key, [...(groups.get(key) ?? []), check]);
  }
  return [...groups.values()].flatMap((checks) => {
    const [first] = checks;
    if (!first) return [];
    const places = checks.map((check) => placeOf(check, record, names));
    const known = checks.every(({ left }) => left !== null);
    return [
      {
        id: idOf(first),
        reason: {
          zh: `${places.map(({ zh }) => zh).join('、')}：${known ? '有空白格，或涉及表上不印的数' : '有未能读出的数'}`,
          en: `${places.map(({ en }) => en).join(', ')}: ${known ? 'blank cells, or numbers that the form does not print' : 'numbers that could not be read'}`,
        },
      },
    ];
  });
}

function placeOf(check: Check, record: GovRecord, names: TableNames): { zh: string; en: string } {
  const [id = '', key] = check.scope.split('.');
  const table = Object.keys(record.tables ?? {}).find((one) => one === id) as
    Parameters<TableNames['row']>[0] | undefined;
  if (table === undefined) return { zh: check.scope, en: check.scope };
  if (key === undefined) return { zh: `“${names.table(table)}”表`, en: `table ${names.table(table)}` };
  const row = names.row(table, key);
  if (row !== key) return { zh: `行“${row}”`, en: `row ${row}` };
  const column = names.column(table, key);
  return column === key
    ? { zh: `“${names.table(table)}”表`, en: `table ${names.table(table)}` }
    : { zh: `列“${column}”`, en: `column ${column}` };
}
