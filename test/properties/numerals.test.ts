import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { viewText } from '../../src/document/view.js';
import { findNumerals } from '../../src/facts/numerals/index.js';
import { patience, runs } from './runs.js';
import { writings } from './writings.js';

/** Of every length alike, and with the zeros on which grammars of numerals break. */
const counts = fc.oneof(
  fc.integer({ min: 1, max: 99_999_999 }),
  fc.integer({ min: 1, max: 20_000 }),
  fc
    .tuple(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(1, 10, 100, 1000, 10_000))
    .map(([a, b]) => a * b)
    .filter((n) => n < 100_000_000),
);

function readAll(text: string): unknown[] {
  const view = viewText(text, { start: 0, end: text.length }, true);
  return findNumerals(view.string).map(({ value, unitRaw }) => ({ value, unitRaw }));
}

test(
  'numerals from 1 to 99,999,999 agree between writings',
  () => {
    fc.assert(
      fc.property(counts, fc.constantFrom('条', '件', '人次'), (n, unit) => {
        for (const [name, write] of Object.entries(writings)) {
          const text = `全年共公开信息${write(n)}${unit}。`;
          expect({ name, text, read: readAll(text) }).toEqual({
            name,
            text,
            read: [{ value: n, unitRaw: unit }],
          });
        }
      }),
      runs,
    );
  },
  patience,
);
