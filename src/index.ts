export { documentText, errorRecord, examine, explain, extract, skippedRecord } from './extract.js';
export { InputIsOutput, openInputs } from './bytes/index.js';
export { makeUnitIndex } from './record/codePoints.js';
export { offeredEncodings } from './knowledge/encodings/charsetLabels.js';
export { omittableParts } from './record/trimRecord.js';
export { parseEncodingName } from './text/parseEncodingName.js';
export { readCorrections } from './corrections/index.js';
export { recordSchema } from './record/schema.js';
export type { Correction, ReadCorrections } from './corrections/index.js';
export type { Counts } from './record/countsSchema.js';
export type { EncodingName, Failure, Source } from './types.js';
export type { Examination, Explanation, RefusedNumber } from './extract.js';
export type { ExtractOptions } from './readOutcomes.js';
export type { FactRecord, GovRecord } from './record/schema.js';
export type {
  FieldNames,
  InputOptions,
  InputProblem,
  Limits,
  Member,
  OpenOptions,
  ReadPosition,
  Skipped,
  SkipReason,
} from './bytes/index.js';
export type { ForcedEncoding } from './text/parseEncodingName.js';
export type { OmittablePart } from './record/trimRecord.js';
