import { findingModel, type Value, type Wording } from '../knowledge/findings/index.js';
import type { Finding } from './types.js';

type Language = keyof Wording;

/** The one sentence of a finding. */
export function sayFinding({ id, values }: Pick<Finding, 'id' | 'values'>, language: Language): string {
  return findingModel(id).sentence[language].replace(/\{(\w+)\}/g, (whole, name: string) => {
    const value = values[name];
    return value === undefined ? whole : sayValue(value, language);
  });
}

function sayValue(value: Value, language: Language): string {
  return typeof value === 'object' ? value[language] : String(value);
}
