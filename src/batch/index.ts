export { findInputs, type Shard } from './listedInputs.js';
export type { Progress } from './meter.js';
export { readFinished, type RunTotals } from './readFinished.js';
export { BatchRefusal } from './refusal.js';
export { runBatch, type BatchRequest, type BatchResult } from './runBatch.js';
