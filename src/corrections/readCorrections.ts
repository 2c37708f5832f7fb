import * as z from 'zod/mini';
import { correctionsSchema, type Corrections } from './schema.js';

/** Corrections, or what is wrong with the file: in English, as parsers say it. */
export type ReadCorrections =
  { readonly corrections: Corrections['corrections'] } | { readonly reason: string };

/** Reads the text of a file of corrections. */
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
  return { reason: `${z.core.toDotPath(issue?.path ?? []) || 'the file'}: ${issue?.message ?? 'not valid'}` };
}
