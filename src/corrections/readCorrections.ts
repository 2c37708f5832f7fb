import { correctionsSchema, type Correction } from './schema.js';

/** Corrections, or what is wrong with the file: in English, as parsers say it. */
export type ReadCorrections = { readonly corrections: readonly Correction[] } | { readonly reason: string };

/**
 * Reads the text of a file of corrections, as `review` saves it, for the `corrections` of `extract`.
 *
 * @example
 * ```ts
 * import { readCorrections } from 'gov-report';
 *
 * const read = readCorrections('{ "schema": "gov-report-corrections/1" }');
 * console.log('reason' in read ? read.reason : read.corrections.length); // corrections: Invalid input
 * ```
 */
export function readCorrections(text: string): ReadCorrections {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    return { reason: 'it is not JSON' };
  }
  // Messages of the validator are asked for only here; without a locale it says nothing but "Invalid input".
  const parsed = correctionsSchema.safeParse(value);
  if (parsed.success) return { corrections: parsed.data.corrections };
  const [issue] = parsed.error.issues;
  return { reason: `${nameOfPlace(issue?.path ?? []) || 'the file'}: ${issue?.message ?? 'not valid'}` };
}

/** `corrections[0].path`. Not by zod's own function: with the namespace that has it all of zod is bundled. */
function nameOfPlace(path: readonly PropertyKey[]): string {
  return path.reduce<string>(
    (place, step) =>
      typeof step === 'number'
        ? `${place}[${String(step)}]`
        : `${place}${place === '' ? '' : '.'}${String(step)}`,
    '',
  );
}
