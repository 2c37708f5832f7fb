import { describe, expect, test } from '@jest/globals';
import { countsOf, readPassage } from './readPassage.js';
import type { SectionKind } from '../../../src/types.js';

const read = (text: string, section: SectionKind = 'review_litigation') =>
  readPassage(text, { section, year: 2013 });

describe('one number for two kinds together', () => {
  test.each([
    ['收到申诉、举报3件。', '申诉、举报3件'],
    ['全年行政复议和行政诉讼共 3 件。', '复议和行政诉讼共3件'],
  ])('%s goes to neither, with a warning', (text, words) => {
    const reading = read(text);
    expect(countsOf(reading)).toEqual({});
    expect(reading.warnings).toEqual([
      {
        code: 'W_JOINT_NUMBER',
        message: `"${words}" is one number for several kinds together; it was given to none of them`,
      },
    ]);
  });

  test('none of both is none of each', () => {
    const reading = read('收到申诉、举报0件。');
    expect(countsOf(reading)).toEqual({ 'appeals.complaints': 0, 'appeals.petitions': 0 });
    expect(reading.warnings).toEqual([]);
  });

  test.each(['收到举报投诉3件。', '行政复议2件、行政诉讼1件。', '申诉、举报第3条规定。'])('%s is none', (text) =>
    expect(read(text).warnings).toEqual([]),
  );

  test('each of several is told of', () =>
    expect(read('收到申诉、举报3件；行政复议和行政诉讼4件。').warnings).toHaveLength(2));

  test('a chapter of problems is no place for it', () =>
    expect(read('收到申诉、举报3件。', 'problems').warnings).toEqual([]));
}); // prettier-ignore
