export { documentText, errorRecord, examine, explain, extract, skippedRecord } from './extract.js';
export { recordSchema } from './record/schema.js';
export { omittableParts } from './record/trimRecord.js';
export type { Correction } from './corrections/index.js';
export type { Counts } from './record/countsSchema.js';
export type { Examination, Explanation, ExtractOptions, RefusedNumber } from './extract.js';
export type { FactRecord, GovRecord } from './record/schema.js';
export type { Failure } from './types.js';
export type { OmittablePart } from './record/trimRecord.js';
