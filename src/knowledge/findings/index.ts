import { cellFindings } from './cellFindings.js';
import { formFindings } from './formFindings.js';
import { seriesFindings } from './seriesFindings.js';
import { slipFindings } from './slipFindings.js';
import { sumFindings } from './sumFindings.js';
import { textFindings } from './textFindings.js';
import type { FindingModel } from './types.js';

export type * from './types.js';

/** Every kind of finding, in the order in which they are told. */
export const findingModels: readonly FindingModel[] = [
  ...sumFindings,
  ...cellFindings,
  ...textFindings,
  ...formFindings,
  ...slipFindings,
  ...seriesFindings,
];

const byId = new Map(findingModels.map((model) => [model.id, model]));

/** The model of one kind of finding. */
export function findingModel(id: string): FindingModel {
  const model = byId.get(id);
  if (!model) throw new Error(`no finding ${id}`);
  return model;
}

const byRule = new Map(findingModels.flatMap((model) => (model.rules ?? []).map((rule) => [rule, model])));

/** The finding that a failed check of the record is told as. */
export function findingOfRule(rule: string): FindingModel | null {
  return byRule.get(rule) ?? null;
}
