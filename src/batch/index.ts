export { batchGuard, defaultGuard, type Guard } from './guard.js';
export { findInputs, type Shard } from './listedInputs.js';
export type { Progress } from './meter.js';
export { BatchRefusal, type RefusalReason } from './refusal.js';
export { runBatch, type BatchRequest, type BatchResult } from './runBatch.js';
