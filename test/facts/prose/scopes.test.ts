import { describe, expect, test } from '@jest/globals';
import { countsOf, readPassage } from './readPassage.js';
import { readScope } from '../../../src/facts/prose/scopes.js';
import type { Level } from '../../../src/types.js';

describe('readScope', () => {
  test.each([
    ['各乡镇主动公开', 'townships_only'],
    ['县区共', 'townships_only'],
    ['市直部门', 'departments_only'],
    ['各委办局公开', 'departments_only'],
    ['其中市本级公开信息', 'own_level'],
    ['县政府办公室收到申请', 'own_level'],
    ['全市共公开信息', 'whole_area'],
    ['全县各级各部门共收到申请', 'whole_area'],
    ['共收到申请', 'unknown'],
    ['本街道共公开信息', 'unknown'],
    ['我街道主动公开', 'unknown'],
    ['县政府及各部门公开', 'unknown'],
  ] as const)('%s: %s', (lead, scope) => expect(readScope(lead)).toBe(scope));
});

describe("whose number it is, in a government's report and in a department's", () => {
  const read = (text: string, level: Level): Record<string, number> =>
    countsOf(readPassage(text, { section: 'on_request', year: 2013, level }));

  test.each([
    ['全县共收到政府信息公开申请82件。', 'county', { 'applications.received': 82 }],
    ['市公安局受理政府信息公开申请82件。', 'prefecture', {}],
    ['市公安局受理政府信息公开申请82件。', 'department', { 'applications.received': 82 }],
    ['市公安局受理政府信息公开申请82件，答复80件。', 'prefecture', {}],
    ['各乡镇共收到政府信息公开申请41件。', 'county', {}],
    ['县政府办公室收到政府信息公开申请6件。', 'county', {}],
    ['县政府办公室收到政府信息公开申请6件。', 'department', { 'applications.received': 6 }],
    ['12345热线受理12件。', 'county', {}],
  ] as const)('%s (%s)', (text, level, counts) => expect(read(text, level)).toEqual(counts));
});
