import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { trimSpan } from '../../../../src/facts/tables/text/trimSpan.js';

const cell = fc
  .array(fc.constantFrom(' ', '\u3000', '\t', '\n', '\ufeff', '1', '件', '|'))
  .map((all) => all.join(''));

test('a span loses the white space at its ends and nothing else', () => {
  fc.assert(
    fc.property(cell, cell, cell, (before, inside, behind) => {
      const text = before + inside + behind;
      const [start, end] = [before.length, before.length + inside.length];
      const found = trimSpan(text, start, end);
      expect(text.slice(found.start, found.end)).toBe(inside.trim());
      expect(found.start).toBeGreaterThanOrEqual(start);
      expect(found.end).toBeLessThanOrEqual(end);
    }),
  );
});

test('what is left of an empty cell is its end', () => {
  expect(trimSpan('1| \t |2', 2, 5)).toEqual({ start: 5, end: 5 });
});
