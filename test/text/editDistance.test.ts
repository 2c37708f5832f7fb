import { expect, test } from '@jest/globals';
import { editDistance } from '../../src/text/editDistance.js';

test('edits are counted up to the limit', () => {
  expect(editDistance('禁止公开', '止公开', 3)).toBe(1);
  expect(editDistance('公开', '公开', 0)).toBe(0);
  expect(editDistance('一二三四', '五六七八', 2)).toBe(3);
  expect(editDistance('', '五六七八', 2)).toBe(3);
});
