import { expect, test } from '@jest/globals';
import {
  categoryConfidence,
  confidenceSteps,
  contestedConfidence,
} from '../../src/knowledge/prose/confidenceSteps.js';

const wordings = Object.keys(confidenceSteps) as (keyof typeof confidenceSteps)[];
const steps = wordings.flatMap((wording) => Object.values(confidenceSteps[wording]));

test('a number is surest where it belongs', () => {
  for (const wording of wordings) {
    const { placed, elsewhere, astray } = confidenceSteps[wording];
    expect([wording, placed > elsewhere && placed > astray]).toEqual([wording, true]);
  }
});

test('the best band holds what the sentence, a stated none or the topic names where it belongs, and nothing else', () => {
  const best = wordings.filter((wording) =>
    Object.values(confidenceSteps[wording]).some((step) => step >= 0.95),
  );
  expect(best).toEqual(['named', 'none', 'topic']);
  expect(steps.filter((step) => step >= 0.95)).toHaveLength(3);
});

test('nothing is less sure than a number beside which the text has another', () => {
  expect(Math.min(...steps, categoryConfidence)).toBeGreaterThanOrEqual(contestedConfidence);
});

test('known words in any order have a step of their own, which findings know them by', () => {
  expect(steps.filter((step) => step === confidenceSteps.frame.placed)).toHaveLength(1);
});
