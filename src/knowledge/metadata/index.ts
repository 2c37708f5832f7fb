export type { LabelFamily } from './labels.js';
export { labelFamilies } from './labels.js';
export { emptyValues, metaNames } from './metaNames.js';
