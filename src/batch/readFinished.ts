import { readFileSync } from 'node:fs';
import { nameFolder } from './folder.js';
import type { Totals } from './totals.js';

/** What the exit status of a run depends on. */
export type RunTotals = Pick<Totals, 'problems' | 'records'>;

interface Summary {
  readonly inputs: { readonly unreadable: number };
  readonly records: Totals['records'];
}

/** What a finished run came to, from its summary.json. */
export function readFinished(out: string): RunTotals {
  const { inputs, records } = JSON.parse(readFileSync(nameFolder(out).summary, 'utf8')) as Summary;
  return { problems: inputs.unreadable, records };
}
