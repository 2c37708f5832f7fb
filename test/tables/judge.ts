import { failuresOf, rulesOf } from './rules.js';
import { demandedCells } from './demand.js';
import { isList } from './forms.js';
import type { Case } from './generate.js';
import type { FactRecord, GovRecord } from '../../src/index.js';
import type { Rule } from './rules.js';
import type { Truth } from './forms.js';

/** How one printed table was read. */
export interface Verdict {
  readonly id: string;
  readonly demand: string;
  readonly broken: boolean;
  cells: number;
  right: number;
  unresolved: number;
  /** Cells that had to be read and were not. */
  owed: string[];
  /** A number or a state that is not the printed one, or a cell that is not on the form. */
  wrong: string[];
  reported: number;
  /** Broken rules that no check reports although all their cells were read. */
  missed: string[];
  /** Broken rules that could not be reported because a cell is unresolved. */
  unseen: number;
  /** Failed checks of rules that the printed table keeps. */
  extra: string[];
}

type Cells = Record<string, Record<string, number | null>>;

/** Compares a record with the truth, table by table, and then looks for tables that nobody printed. */
export function judgeCase(sample: Case, record: GovRecord): Verdict[] {
  const facts = new Map((record.facts ?? []).map((fact) => [fact.indicator, fact]));
  const tables = (record.tables ?? {}) as unknown as Record<string, { rows: Cells } | undefined>;
  const verdicts = sample.tables.map(({ truth, demand }) => {
    const verdict = emptyVerdict(truth, demand);
    judgeCells(sample, verdict, truth, tables[truth.id]?.rows ?? {}, facts);
    judgeChecks(verdict, truth, record, facts);
    return verdict;
  });
  const first = verdicts[0];
  for (const [id, table] of Object.entries(tables)) {
    if (!first || sample.tables.some(({ truth }) => truth.id === id)) continue;
    for (const [row, cells] of Object.entries(table?.rows ?? {})) {
      for (const [column, value] of Object.entries(cells)) {
        if (value !== null)
          first.wrong.push(`${id}.${row}.${column}: table is not there, read ${String(value)}`);
      }
    }
  }
  return verdicts;
}

const emptyVerdict = (truth: Truth, demand: string): Verdict => ({
  id: truth.id,
  demand,
  broken: truth.broken,
  cells: 0,
  right: 0,
  unresolved: 0,
  owed: [],
  wrong: [],
  reported: 0,
  missed: [],
  unseen: 0,
  extra: [],
});

const stateOf = (fact: FactRecord | undefined) =>
  fact === undefined ? 'unresolved' : fact.value_state === 'stated_zero' ? 'stated' : fact.value_state;

function judgeCells(
  sample: Case,
  verdict: Verdict,
  truth: Truth,
  rows: Cells,
  facts: Map<string, FactRecord>,
): void {
  const demanded = demandedCells(sample, truth, verdict.demand);
  for (const [row, cells] of Object.entries(truth.rows)) {
    for (const [column, cell] of Object.entries(cells)) {
      const path = `${row}.${column}`;
      const fact = facts.get(`${truth.id}.${path}`);
      const value = rows[row]?.[column] ?? null;
      const state = stateOf(fact);
      verdict.cells++;
      if (value === null && state === 'unresolved') {
        verdict.unresolved++;
        if (demanded(path)) verdict.owed.push(`${truth.id}.${path}: ${describe(cell.value, cell.state)}`);
      } else if (value === cell.value && state === cell.state) {
        verdict.right++;
        if (value !== null) verdict.wrong.push(...judgeEvidence(sample, fact, value));
      } else {
        verdict.wrong.push(
          `${truth.id}.${path}: ${describe(cell.value, cell.state)} read as ${describe(value, state)}`,
        );
      }
    }
  }
  for (const [row, cells] of Object.entries(rows)) {
    for (const [column, value] of Object.entries(cells)) {
      if (value !== null && !truth.rows[row]?.[column]) {
        verdict.wrong.push(`${truth.id}.${row}.${column}: not printed, read as ${String(value)}`);
      }
    }
  }
}

const describe = (value: number | null, state: string) => (value === null ? state : String(value));

/** The words a number was read from must hold that number, and stand where the fact says. */
function judgeEvidence(sample: Case, fact: FactRecord | undefined, value: number): string[] {
  if (!fact) return [];
  if (fact.value !== value)
    return [`${fact.indicator}: the table has ${String(value)}, its fact ${String(fact.value)}`];
  const words = fact.evidence.map(({ text }) => text).join('');
  const digits = words.normalize('NFKC').replace(/[\s,]/gu, '');
  const holds = digits.includes(String(Math.abs(value)));
  const there =
    sample.html ||
    fact.evidence.every(({ start, end, text }) => points(sample).slice(start, end).join('') === text);
  return holds && there
    ? []
    : [`${fact.indicator}: ${String(value)} is not in its evidence "${words.slice(0, 60)}"`];
}

const cache = new WeakMap<Case, string[]>();
function points(sample: Case): string[] {
  const known = cache.get(sample) ?? [...sample.text];
  cache.set(sample, known);
  return known;
}

/** Rules that the generator keeps or counts; the others speak of the body, of other years or of prose. */
const compared = /^(?:r[1-4]|r2b|s\d{1,2}|n[1-4]|a[126]|b2)$/u;

function judgeChecks(
  verdict: Verdict,
  truth: Truth,
  record: GovRecord,
  facts: Map<string, FactRecord>,
): void {
  const owned = /^(?:r[123]|r2b)$/u;
  const belongs = (rule: string) =>
    truth.id === 'applications'
      ? owned.test(rule)
      : truth.id === 'review_litigation'
        ? rule === 'r4'
        : truth.id === 'stat2014'
          ? rule.startsWith('s')
          : isList(truth.id)
            ? rule.startsWith('n')
            : /^[ab]/u.test(rule);
  const failed = (record.checks ?? []).filter(
    ({ rule, status }) => status === 'fail' && compared.test(rule) && belongs(rule),
  );
  const got = new Set(failed.map(({ rule, scope, cells }) => nameCheck(truth, rule, scope, cells)));
  const due = new Map(failuresOf(truth).map((rule) => [nameRule(truth, rule), rule]));
  for (const [name, rule] of due) {
    if (got.has(name)) verdict.reported++;
    else if (isSeen(truth, rule, facts)) verdict.missed.push(name);
    else verdict.unseen++;
  }
  const known = new Set(rulesOf(truth).map((rule) => nameRule(truth, rule)));
  for (const name of got) {
    // A broken cell also breaks rules of mere likelihood, which are not stated a second time here.
    if (!due.has(name) && (known.has(name) || !truth.broken)) verdict.extra.push(name);
  }
}

const isSeen = (truth: Truth, rule: Rule, facts: Map<string, FactRecord>) =>
  [...rule.left, ...rule.right].every((path) => stateOf(facts.get(`${truth.id}.${path}`)) !== 'unresolved');

const nameRule = (truth: Truth, { id, scope }: Rule) => (isList(truth.id) ? id : `${id}@${scope}`);
function nameCheck(truth: Truth, rule: string, scope: string, cells: readonly string[]): string {
  const id = rule === 'r2b' ? 'r2' : rule;
  if (isList(truth.id)) return id;
  if (truth.id.startsWith('art20')) return `${id}@${(cells[0] ?? scope).split('.').slice(0, 2).join('.')}`;
  return `${id}@${scope}`;
}
