import { generateCase } from './generate.js';
import { judgeCase } from './judge.js';
import type { Case, Overrides } from './generate.js';
import type { Cell, Truth } from './forms.js';
import type { GovRecord } from '../../src/index.js';
import type { Verdict } from './judge.js';

export type Extract = (bytes: Uint8Array, options: { uri: string }) => Promise<GovRecord[]>;

export interface Tally {
  tables: number;
  broken: number;
  cells: number;
  right: number;
  unresolved: number;
  owed: number;
  wrong: number;
  reported: number;
  missed: number;
  unseen: number;
  extra: number;
}

export interface Proof {
  readonly seed: number;
  cases: number;
  /** By demand and layout family. */
  readonly tallies: Record<string, Tally>;
  readonly failures: Failure[];
}

export interface Failure {
  readonly seed: number;
  readonly family: string;
  readonly table: string;
  readonly demand: string;
  readonly kind: 'wrong' | 'missed' | 'extra' | 'owed' | 'refused';
  readonly details: readonly string[];
}

const emptyTally = (): Tally => ({
  tables: 0,
  broken: 0,
  cells: 0,
  right: 0,
  unresolved: 0,
  owed: 0,
  wrong: 0,
  reported: 0,
  missed: 0,
  unseen: 0,
  extra: 0,
});

export async function readCase(extract: Extract, sample: Case): Promise<GovRecord> {
  const records = await extract(new TextEncoder().encode(sample.text), {
    uri: `case-${String(sample.seed)}.${sample.html ? 'html' : 'txt'}`,
  });
  const record = records[0];
  if (!record) throw new Error(`no record for seed ${String(sample.seed)}`);
  return record;
}

/** Reads generated documents, from `seed` on, until `tables` tables were printed, and adds up the verdicts. */
export async function prove(
  extract: Extract,
  seed: number,
  tables: number,
  overrides: Overrides = {},
): Promise<Proof> {
  const proof: Proof = { seed, cases: 0, tallies: {}, failures: [] };
  let printed = 0;
  for (let next = seed; printed < tables; next++) {
    const sample = generateCase(next, overrides);
    const record = await readCase(extract, sample);
    proof.cases++;
    printed += sample.tables.length;
    if (record.status !== 'ok') {
      proof.failures.push({
        seed: next,
        family: sample.family,
        table: '',
        demand: '',
        kind: 'refused',
        details: [record.status],
      });
    }
    for (const verdict of judgeCase(sample, record)) addVerdict(proof, sample, verdict);
  }
  return proof;
}

function addVerdict(proof: Proof, { seed, family }: Case, verdict: Verdict): void {
  const tally = (proof.tallies[`${verdict.demand} ${family}`] ??= emptyTally());
  tally.tables++;
  if (verdict.broken) tally.broken++;
  for (const key of ['cells', 'right', 'unresolved', 'reported', 'unseen'] as const)
    tally[key] += verdict[key];
  for (const kind of ['wrong', 'missed', 'extra', 'owed'] as const) {
    tally[kind] += verdict[kind].length;
    if (verdict[kind].length > 0) {
      proof.failures.push({
        seed,
        family,
        table: verdict.id,
        demand: verdict.demand,
        kind,
        details: verdict[kind],
      });
    }
  }
}

export function mergeProofs(proofs: readonly Proof[]): Proof {
  const all: Proof = { seed: proofs[0]?.seed ?? 0, cases: 0, tallies: {}, failures: [] };
  for (const proof of proofs) {
    all.cases += proof.cases;
    all.failures.push(...proof.failures);
    for (const [name, tally] of Object.entries(proof.tallies)) {
      const into = (all.tallies[name] ??= emptyTally());
      for (const key of Object.keys(tally) as (keyof Tally)[]) into[key] += tally[key];
    }
  }
  return all;
}

/** The failing case in full: its text, the truth and the reading, cut down to the failing table where it still fails. */
export async function describeFailure(extract: Extract, failure: Failure): Promise<string> {
  const fails = async (sample: Case) =>
    judgeCase(sample, await readCase(extract, sample)).some(
      (verdict) =>
        verdict.id === failure.table && failure.kind !== 'refused' && verdict[failure.kind].length > 0,
    );
  let sample = generateCase(failure.seed);
  for (const overrides of [
    { bare: true, only: failure.table as never },
    { only: failure.table as never },
    { bare: true },
  ]) {
    if (failure.table === '') break;
    const smaller = generateCase(failure.seed, overrides);
    if (await fails(smaller)) {
      sample = smaller;
      break;
    }
  }
  const record = await readCase(extract, sample);
  const truth = sample.tables.find(({ truth: { id } }) => id === failure.table)?.truth;
  const facts = new Map((record.facts ?? []).map((fact) => [fact.indicator, fact]));
  const rows = (cells: Truth['rows'], tell: (path: string, cell: Cell) => string) =>
    Object.entries(cells).map(([row, values]) => {
      const shown = Object.entries(values).map(([column, cell]) => tell(`${row}.${column}`, cell));
      return `  ${row}: ${shown.join(' ')}`;
    });
  const tellFact = (path: string) => {
    const fact = facts.get(`${failure.table}.${path}`);
    return fact ? tell(fact.value, fact.value_state) : '?';
  };
  return [
    `seed ${String(failure.seed)} · ${failure.family} · ${failure.table} · ${failure.kind}`,
    ...failure.details.slice(0, 12),
    '--- document',
    sample.text,
    '--- truth',
    ...rows(truth?.rows ?? {}, (_, cell) => tell(cell.value, cell.state)),
    '--- reading',
    ...rows(truth?.rows ?? {}, tellFact),
  ].join('\n');
}

const signs: Record<string, string> = { blank: '_', mark: '/', unresolved: '?' };
const tell = (value: number | null, state: string) =>
  value === null ? (signs[state] ?? state) : String(value);
