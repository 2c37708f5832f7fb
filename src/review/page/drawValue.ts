import type { FactRecord } from '../../record/schema.js';
import type { App } from './app.js';
import { make } from './make.js';
import type { OpenReport } from './openReport.js';

const signs: Readonly<Record<FactRecord['qualifier'], string>> = {
  exact: '',
  about: '≈ ',
  more_than: '> ',
  nearly: '≲ ',
  at_least: '≥ ',
  at_most: '≤ ',
  less_than: '< ',
};

/** A value as it is shown; with a correction the new one behind the old. */
export function drawValue(
  { record }: OpenReport,
  { corrections, language }: App,
  indicator: string,
  value: number | null,
  fact: FactRecord | null,
): Node {
  const format = (one: number | null): string => (one === null ? '—' : formatNumber(one, language));
  const own = make('span', {}, `${signs[fact?.qualifier ?? 'exact']}${format(value)}`);
  const { sha256, part } = record.source;
  const correction = corrections.get(sha256, part, indicator);
  if (!correction || correction.value === value) {
    if (fact?.method === 'manual') own.className = 'corrected';
    return own;
  }
  return make(
    'span',
    {},
    make('s', {}, own),
    ' ',
    make('b', { class: 'corrected' }, format(correction.value)),
  );
}

export const formatNumber = (value: number, language: 'zh' | 'en'): string =>
  value.toLocaleString(language === 'zh' ? 'zh-CN' : 'en', { maximumFractionDigits: 6, useGrouping: true });
