import { partWords } from '../knowledge/findings/partWords.js';
import type { Wording } from '../knowledge/findings/index.js';
import type { FactRecord, GovRecord } from '../record/schema.js';
import { stripBrackets, stripNumbering } from '../facts/tables/label.js';
import { squeeze } from '../document/index.js';
import { makeFinding } from './makeFinding.js';
import { namePlace, type TableNames } from './tableNames.js';
import type { Finding } from './types.js';

type Check = NonNullable<GovRecord['checks']>[number];

const longestQuote = 60;
const quote = (text: string): string => {
  const plain = text.replace(/\s+/g, '');
  return plain.length > longestQuote ? `${plain.slice(0, longestQuote)}…` : plain;
};

/** A number of the text that differs from the table's (`r7`, `r8`). */
export function findTextAgainstTable(check: Check, record: GovRecord, names: TableNames): Finding | null {
  const facts = (record.facts ?? []).filter(({ indicator }) => indicator === check.scope);
  const said = facts.find(({ method, value }) => method === 'prose' && value === check.left);
  const cell = facts.find(({ method }) => method === 'table_grid' || method === 'table_text');
  if (said && namesOtherRow(said, cell, record)) return null;
  const place = placeOf(cell, names);
  const id = chooseId(check.scope, said, record);
  const values = {
    text: said?.value_raw ?? String(check.left ?? ''),
    quote: quote(said?.evidence[0]?.text ?? ''),
    cell: place.name,
    table: check.right ?? '',
    difference: Math.abs(check.difference ?? 0),
  };
  return makeFinding(id, values, {
    rule: check.rule,
    table: place.table,
    row: place.row,
    column: place.column,
    printed: check.left,
    expected: check.right,
    difference: check.difference,
    cells: check.cells.slice(1).map(() => ({
      cell: cell?.indicator ?? check.scope,
      row: place.row ?? check.scope,
      column: place.column,
      printed: check.right,
    })),
    evidence: [...(said?.evidence ?? []), ...(cell?.evidence ?? [])],
  });
}

/** What a sentence and a cell both name beyond doubt; meetings, trainings and responses are counted in several ways. */
const plainIndicators = /^(?:applications|appeals|decisions)\.|^published\.(?:total|normative_documents)/;
const certain = 0.9;

function chooseId(scope: string, said: FactRecord | undefined, record: GovRecord): string {
  if (said && said.qualifier !== 'exact') return 'text-rounding';
  const isPlain = plainIndicators.test(scope) && said !== undefined && said.confidence >= certain;
  return isPlain && !speaksOfPart(said, record) ? 'text-against-table' : 'text-near-table';
}

/** The number is said of one office, here or where the words refer to; an office’s own report is no part. */
function speaksOfPart({ value }: FactRecord, { facts, report }: GovRecord): boolean {
  if (/办(?:公室)?$/.test(report?.agency ?? '')) return false;
  return (facts ?? []).some(
    (fact) =>
      fact.method === 'prose' &&
      fact.value === value &&
      partWords.pattern.test(squeeze(fact.evidence.map(({ text }) => text).join(''))),
  );
}

/** 按时办结83件 is no reply of the row 申请答复数: the row that the words name holds this number. */
function namesOtherRow(said: FactRecord, cell: FactRecord | undefined, record: GovRecord): boolean {
  const words = squeeze(said.evidence.map(({ text }) => text).join(''));
  return (record.facts ?? []).some(({ label, method, value }) => {
    if (method === 'prose' || label === null || value !== said.value || label === cell?.label) return false;
    const name = stripBrackets(stripNumbering(squeeze(label)).rest).replace(/数$/, '');
    return name.length >= shortestName && words.includes(name);
  });
}

const shortestName = 3;

interface CellPlace {
  readonly name: Wording;
  readonly table: string | null;
  readonly row: string | null;
  readonly column: string | null;
}

/** Where the table gives a count: a cell, or the sum of the rows of a group. */
function placeOf(fact: FactRecord | undefined, names: TableNames): CellPlace {
  const path = /^tables\.((\w+)\.\w+\.\w+):/.exec(fact?.rule ?? '');
  const named = path?.[1] === undefined ? null : names.cell(path[1]);
  if (named && named.row !== path?.[1])
    return { name: namePlace(named), table: path?.[2] ?? null, row: named.row, column: named.column };
  const label = fact?.label ?? fact?.indicator ?? '';
  return {
    name: { zh: `“${label}”各行`, en: `the rows of ${label}` },
    table: null,
    row: label,
    column: null,
  };
}

/** Parts of the text that do not sum to the total of the text (`sum`). */
export function findTextSum(check: Check, record: GovRecord): Finding {
  const isCategories = check.cells.includes('published.by_category');
  const paths = check.cells.slice(0, -1);
  const facts = (record.facts ?? []).filter(({ method }) => method === 'prose');
  const parts = isCategories
    ? facts.filter(({ indicator }) => indicator === 'published.by_category')
    : paths.flatMap(
        (path) => facts.find(({ indicator, value }) => indicator === path && value !== null) ?? [],
      );
  const total = facts.find(({ indicator, value }) => indicator === check.scope && value === check.right);
  const list = (join: string): string =>
    parts
      .map(
        (part) => `${part.label ?? part.value_raw ?? ''}${part.label === null ? '' : ` ${part.value ?? ''}`}`,
      )
      .join(join);
  const values = {
    left: { zh: list('＋'), en: list(' + ') },
    leftValue: check.left ?? 0,
    rightValue: check.right ?? 0,
    difference: Math.abs(check.difference ?? 0),
  };
  return makeFinding(isCategories ? 'text-categories-sum' : 'text-sum', values, {
    rule: check.rule,
    printed: check.right,
    expected: check.left,
    difference: check.difference,
    evidence: [...parts, ...(total ? [total] : [])].flatMap(({ evidence }) => evidence),
  });
}
