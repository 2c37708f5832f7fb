import { findingModel, type Value } from '../knowledge/findings/index.js';
import type { Finding } from './types.js';

type Details = Partial<Omit<Finding, 'id' | 'severity' | 'values'>>;

/** A finding of a kind, with what is known of its place. */
export function makeFinding(
  id: string,
  values: Readonly<Record<string, Value>>,
  details: Details = {},
): Finding {
  return {
    id,
    severity: findingModel(id).severity,
    values,
    rule: null,
    table: null,
    row: null,
    column: null,
    heading: null,
    printed: null,
    expected: null,
    difference: null,
    cells: [],
    candidates: [],
    evidence: [],
    ...details,
  };
}
