import * as z from 'zod/mini';
import { isCorrectable } from './isCorrectable.js';

const offset = z.int().check(z.nonnegative());

/** Words of the document's text, in Unicode code points, as in `facts` of a record. */
const wordsSchema = z
  .strictObject({ start: offset, end: offset, text: z.string().check(z.minLength(1), z.maxLength(2000)) })
  .check(z.refine(({ start, end }) => start < end));

const correctionSchema = z.strictObject({
  sha256: z.string().check(z.regex(/^[0-9a-f]{64}$/)),
  part: z._default(z.nullable(z.int().check(z.positive())), null),
  indicator: z.string().check(z.refine(isCorrectable, { error: 'no count and no cell of a table' })),
  /** Null: the report does not say. */
  value: z.nullable(z.number()),
  /** What the machine had read when the reviewer looked. */
  was: z._default(z.nullable(z.number()), null),
  evidence: z.array(wordsSchema).check(z.minLength(1), z.maxLength(40)),
  note: z._default(z.nullable(z.string().check(z.maxLength(2000))), null),
});

/** The file that a reviewer saves: one value for an indicator of a document, whatever the machine reads there. */
export const correctionsSchema = z.strictObject({
  schema: z.literal('gov-report-corrections/1'),
  corrections: z.array(correctionSchema).check(
    z.refine((all) => new Set(all.map(keyOf)).size === all.length, {
      error: 'two values for one indicator of a document',
    }),
  ),
});

/** What a reviewer states of one number of a document. */
export type Correction = z.infer<typeof correctionSchema>;
export type Corrections = z.infer<typeof correctionsSchema>;

const keyOf = ({ sha256, part, indicator }: Correction): string => `${sha256} ${String(part)} ${indicator}`;
