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

describe('a level is above, at or below that of the reporter', () => {
  const own = 'published.own_level';
  const lower = 'published.lower_level';

  test.each([
    ['县本级公开信息102条，各乡镇公开信息300条。', 'county', { [own]: 102, [lower]: 300 }],
    ['省级公开信息102条。县级公开信息30条。', 'province', { [own]: 102, [lower]: 30 }],
    ['市级公开信息102条，县级公开信息300条。', 'prefecture', { [own]: 102, [lower]: 300 }],
    ['县级公开信息102条，乡镇级公开信息300条。', 'county', { [own]: 102, [lower]: 300 }],
    ['街道共公开政府信息461条。', 'township', { 'published.total': 461 }],
    ['街道共公开政府信息461条。', 'county', { [lower]: 461 }],
    ['各村公开政府信息461条。', 'township', { [lower]: 461 }],
  ] as const)('%s (%s)', (text, level, counts) =>
    expect(countsOf(readPassage(text, { section: 'proactive', year: 2013, level }))).toEqual(counts),
  );
});

describe('one department in a report of the government', () => {
  const read = (text: string, level: Level = 'prefecture'): Record<string, number> =>
    countsOf(readPassage(text, { section: 'meetings_training', year: 2013, level }));
  const training = { 'resources.training_sessions': 2, 'resources.trainees': 110 };

  test.each(['province', 'prefecture', 'county', 'zone'] as const)('gives no number of a %s', (level) =>
    expect(read('市财政局举办政府信息公开培训班2期，培训110人次。', level)).toEqual({}),
  );

  test.each([
    ['but its own', '市财政局举办政府信息公开培训班2期，培训110人次。', 'department', training],
    ['its subject goes on', '市财政局举办政府信息公开培训班2期，共培训110人次。', 'prefecture', {}],
    ['until another comes', '市财政局举办政府信息公开培训班2期，全市举办政府信息公开培训班3期。', 'prefecture', { 'resources.training_sessions': 3 }],
    ['the government is no department', '市政府举办政府信息公开培训班2期，培训110人次。', 'prefecture', training],
    ['nor is our own', '我市财政局举办政府信息公开培训班2期，培训110人次。', 'prefecture', training],
  ] as const)('%s', (_, text, level, counts) => expect(read(text, level)).toEqual(counts)); // prettier-ignore
});
