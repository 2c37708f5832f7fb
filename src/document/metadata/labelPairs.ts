import type { MetadataEntry, MetadataKey } from '../../types.js';
import type { Line } from '../line.js';
import { familyOf } from './readFields.js';
import { makeEntry } from './values.js';

export interface LabelPair {
  readonly lines: readonly [number, number];
  readonly entries: readonly MetadataEntry[];
}

const shapes: Partial<Record<MetadataKey, RegExp>> = {
  index_number: /^[A-Z0-9\u4e00-\u9fa5]{0,6}[A-Z0-9\-/.]{5,60}$/i,
  document_number: /\d{1,5}号$/,
  publisher: /^[^\d,。:]{2,30}$/,
  published_on: /^(?:19|20)\d{2}/,
  created_on: /^(?:19|20)\d{2}/,
};

/** Whether a text (its reading view) has the shape of a value of this kind: an empty field must not swallow what follows. */
export const hasShape = (key: MetadataKey, view: string): boolean =>
  shapes[key]?.test(view) === true && !/报告|年报/.test(view);

/**
 * A label on a line of its own with its value on the next (`<dt>`, one cell a line).
 */
export function readLabelPairs(
  text: string,
  lines: readonly Line[],
  isMetadata: (index: number) => boolean,
): readonly LabelPair[] {
  const pairs: LabelPair[] = [];
  for (let i = 0; i + 1 < lines.length; i++) {
    const line = lines[i];
    const next = lines[i + 1];
    if (
      line === undefined ||
      next === undefined ||
      line.view.length > 12 ||
      line.grid !== null ||
      next.grid !== null
    )
      continue;
    const key = familyOf(line.view.replace(/^[[(]|[:\])]{1,3}$/g, ''))?.key ?? null;
    if (key === null || !hasShape(key, next.view) || isMetadata(i + 1)) continue;
    const entry = makeEntry(text, key, next.span, 'information_table');
    if (entry !== null) pairs.push({ lines: [i, i + 1], entries: [entry] });
  }
  return pairs;
}
