import { describe, expect, test } from '@jest/globals';
import { sayFinding } from '../../src/findings/index.js';
import { checkDraft, idsOf } from './checkDraft.js';
import { plantedDates } from './plantedDates.js';
import { planted } from './plantedSlips.js';

const layouts = ['page', 'text'] as const;

describe.each(layouts)('a clean draft as %s', (layout) => {
  test.each(['format2021', 'format2019'] as const)(
    'of %s gives no finding, and says what was assessed',
    async (format) => {
      const outcome = await checkDraft(undefined, format, layout);
      expect(idsOf(outcome)).toEqual([]);
      for (const id of [
        'balance',
        'heading-missing',
        'section-empty',
        'label-altered',
        'template-left',
        'period-year',
      ])
        expect(outcome.assessed).toContain(id);
    },
  );
});

describe.each([...planted, ...plantedDates])('$id: $what', ({ id, plant, format, also = [] }) => {
  test.each(layouts)('is found in a %s, and nothing else', async (layout) => {
    const outcome = await checkDraft(plant, format, layout);
    expect(idsOf(outcome).sort()).toEqual([id, ...also].sort());
    for (const finding of outcome.findings)
      for (const language of ['zh', 'en'] as const)
        expect(sayFinding(finding, language)).not.toMatch(/[{}]|undefined|null|NaN/);
  });
});
