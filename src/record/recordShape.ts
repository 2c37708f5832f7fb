import { recordSchema } from './schema.js';
import type { Described } from './compileCheck.js';

/**
 * What the schema asks of a record, as plain data. The build writes the data in (scripts/computedModules.mjs), so that
 * a run need not make the schema, nor load zod.
 */
export const recordShape = plainOf(recordSchema) as Described;

/** A schema as zod describes it, without functions and words. */
function plainOf(value: unknown): unknown {
  if (value instanceof RegExp) return { source: value.source, flags: value.flags };
  if (Array.isArray(value)) return value.filter((one) => !isDescription(one)).map(plainOf);
  if (typeof value !== 'object' || value === null) return value;
  if ('_zod' in value) return { _zod: { def: plainOf((value as Described)._zod.def) } };
  return Object.fromEntries(Object.entries(value).map(([name, inner]) => [name, plainOf(inner)]));
}

function isDescription(value: unknown): boolean {
  return (
    typeof value === 'object' &&
    value !== null &&
    '_zod' in value &&
    (value as Described)._zod.def.check === 'describe'
  );
}
