import { largeAmounts } from '../knowledge/findings/officialForm.js';
import { tableModel } from '../knowledge/tables/index.js';
import type { GovRecord } from '../record/schema.js';
import type { TableId } from '../types.js';
import { makeFinding } from './makeFinding.js';
import type { TableNames } from './tableNames.js';
import type { Finding, Outcome } from './types.js';

const noFacts = { zh: '记录不含依据（facts）', en: 'the record has no facts' };
const noTables = { zh: '记录不含表格（tables）', en: 'the record has no tables' };

/** 元 for 万元: a unit printed in the cell, or an amount that is too large for the body. */
export function checkMoney(record: GovRecord, names: TableNames): Outcome {
  if (record.tables === null)
    return {
      assessed: [],
      findings: [],
      notAssessed: ['money-unit', 'money-size'].map((id) => ({ id, reason: noTables })),
    };
  const amounts = listAmounts(record);
  if (amounts.length === 0) return { assessed: [], findings: [], notAssessed: [] };
  const findings = amounts.flatMap((amount) => tellAmount(amount, record, names));
  const notAssessed = record.facts === null ? [{ id: 'money-unit', reason: noFacts }] : [];
  return {
    assessed: record.facts === null ? ['money-size'] : ['money-unit', 'money-size'],
    findings,
    notAssessed,
  };
}

interface Amount {
  readonly table: TableId;
  readonly path: string;
  readonly value: number;
}

/** The cells that the form counts in 万元. */
function listAmounts({ tables }: GovRecord): Amount[] {
  return (Object.keys(tables ?? {}) as TableId[]).flatMap((table) => {
    const model = tableModel(table);
    return Object.entries(tables?.[table]?.rows ?? {}).flatMap(([row, cells]) =>
      Object.entries(cells).flatMap(([column, value]) => {
        const unit =
          model.columns.find(({ key }) => key === column)?.unit ??
          model.rows.find(({ key }) => key === row)?.unit;
        return unit === 'wan_yuan' && value !== null
          ? [{ table, path: `${table}.${row}.${column}`, value }]
          : [];
      }),
    );
  });
}

function tellAmount({ table, path, value }: Amount, record: GovRecord, names: TableNames): Finding[] {
  const { row } = names.cell(path);
  const name = names.table(table);
  const fact = names.fact(path);
  const place = { table: name, row, evidence: fact?.evidence ?? [], cells: [names.cell(path)] };
  const where = { zh: `“${name}”表行“${row}”`, en: `table ${name}, row ${row}` };
  if (fact?.unit === 'yuan') {
    const printed = fact.value_raw ?? `${value}${fact.unit_raw ?? ''}`;
    return [
      makeFinding(
        'money-unit',
        { where, printed: printed.includes('元') ? printed : `${printed}元` },
        { ...place, printed },
      ),
    ];
  }
  const limit = largeAmounts[record.report?.level ?? 'unknown'];
  return value >= limit
    ? [makeFinding('money-size', { where, printed: value }, { ...place, printed: value })]
    : [];
}
