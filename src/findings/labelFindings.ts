import { officialChapters } from '../knowledge/findings/officialForm.js';
import { tableModel } from '../knowledge/tables/index.js';
import { foldLabel, stripBrackets, stripNumbering } from '../facts/tables/label.js';
import { squeeze } from '../document/index.js';
import type { GovRecord } from '../record/schema.js';
import type { TableId } from '../types.js';
import { makeFinding } from './makeFinding.js';
import type { ReportText } from './reportText.js';
import type { TableNames } from './tableNames.js';
import type { Finding, NotAssessed, Outcome } from './types.js';

const noFacts = { zh: '记录不含依据（facts）', en: 'the record has no facts' };
const noText = { zh: '只有记录，没有原文', en: 'there is only the record, not the text' };
const tornTable = { zh: '表格文字已打散', en: 'the text of the tables is torn' };

/** Labels read cell by cell: those of a grid, or of lines that kept their cells. */
const isWhole = /:(?:grid|label)$/;

/** Row labels and column heads of the tables since 2019 against the form. */
export function checkLabels(record: GovRecord, names: TableNames, text: ReportText | null): Outcome {
  const found = officialChapters.flatMap(({ tables }) => tables.filter((id) => record.tables?.[id]));
  if (found.length === 0) return { assessed: [], findings: [], notAssessed: [] };
  const whole = found.filter((id) =>
    record.facts?.some(({ indicator, rule }) => indicator.startsWith(`${id}.`) && isWhole.test(rule)),
  );
  const notAssessed: NotAssessed[] = [];
  if (record.facts === null) notAssessed.push({ id: 'label-altered', reason: noFacts });
  else if (whole.length < found.length) notAssessed.push({ id: 'label-altered', reason: tornTable });
  if (record.facts === null || text === null)
    notAssessed.push({ id: 'column-altered', reason: record.facts === null ? noFacts : noText });
  const printed = text ? foldLabel(text.whole()) : null;
  return {
    assessed: [
      ...(whole.length > 0 ? ['label-altered'] : []),
      ...(whole.length > 0 && printed !== null ? ['column-altered'] : []),
    ],
    findings: whole.flatMap((id) => [
      ...findAlteredRows(record, id, names),
      ...(printed === null ? [] : findAlteredColumns(record, id, names, printed)),
    ]),
    notAssessed,
  };
}

function findAlteredRows(record: GovRecord, id: TableId, names: TableNames): Finding[] {
  const seen = new Set<string>();
  return (record.facts ?? []).flatMap(({ indicator, label, rule, method, evidence }) => {
    const [table, key = ''] = indicator.split('.');
    if (table !== id || label === null || seen.has(key) || !isWhole.test(rule)) return [];
    seen.add(key);
    const row = tableModel(id).rows.find((one) => one.key === key);
    if (!row || row.kind === 'group' || isSame(label, row.label)) return [];
    if (method === 'table_text' && isPiece(label, row.label)) return [];
    const place = { table: names.table(id), row: label, printed: label, expected: row.label };
    const values = { table: place.table, printed: label, expected: row.label };
    return [makeFinding('label-altered', values, { ...place, evidence: evidence.slice(0, 1) })];
  });
}

/** Letters alone count, with or without the number and an explanation in brackets. */
function isSame(printed: string, official: string): boolean {
  const forms = (label: string): string[] => {
    const { rest } = stripNumbering(squeeze(label));
    return [foldLabel(rest), foldLabel(stripBrackets(rest))];
  };
  const known = forms(official);
  return forms(printed).some((form) => known.includes(form));
}

/** Text may lose the rest of a label to another line. */
const isPiece = (printed: string, official: string): boolean =>
  foldLabel(official).includes(foldLabel(stripNumbering(squeeze(printed)).rest));

/** A head of the form that is printed nowhere, while another wording of it is. */
function findAlteredColumns(record: GovRecord, id: TableId, names: TableNames, text: string): Finding[] {
  const rows = record.tables?.[id]?.rows ?? {};
  const used = new Set(Object.values(rows).flatMap((cells) => Object.keys(cells)));
  return tableModel(id).columns.flatMap(({ key, label, variants = [] }) => {
    if (!used.has(key) || variants.length === 0) return [];
    const known = foldLabel(stripBrackets(squeeze(label)));
    if (text.includes(known)) return [];
    const printed = variants.find(
      (variant) => foldLabel(variant).length > 2 && text.includes(foldLabel(variant)),
    );
    if (printed === undefined || known.includes(foldLabel(printed))) return [];
    const table = names.table(id);
    return [
      makeFinding(
        'column-altered',
        { table, printed, expected: label },
        { table, column: printed, printed, expected: label },
      ),
    ];
  });
}
