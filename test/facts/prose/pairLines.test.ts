import { describe, expect, test } from '@jest/globals';
import { documentOf } from '../../sections/outlineOf.js';
import { findSections } from '../../../src/sections/index.js';
import { layOut } from './layOut.js';
import { pairLines } from '../../../src/facts/prose/pairLines.js';
import { readProse } from '../../../src/facts/prose/index.js';
import { countsOf, readChapters } from './readPassage.js';

/** The stretches that are read, line ends as blanks. */
function stretches(...lines: readonly string[]): string[] {
  const { document, outline } = layOut([{ kind: 'consultation', paragraphs: lines }]);
  const spans = outline.paragraphs.map(({ span }) => span);
  return pairLines(document.text, spans)
    .map(({ start, end }) => document.text.slice(start, end).replaceAll('\n', ' '))
    .filter((stretch) => stretch !== '');
}

describe('a label and its count on lines of their own are one stretch', () => {
  test.each([
    [
      ['咨询总数', '87人次', '其中：现场咨询', '23人次'],
      ['咨询总数 87人次', '其中：现场咨询 23人次'],
    ],
    [
      ['全年接受咨询87人次。', '收到申请', '12件'],
      ['全年接受咨询87人次。', '收到申请 12件'],
    ],
  ])('%j', (lines, read) => expect(stretches(...lines)).toEqual(read));

  test.each([
    ['labels in a stack', ['现场咨询', '电话咨询', '23人次', '56人次']],
    ['a sentence before', ['全年接受咨询。', '87人次']],
    ['a number without its unit', ['咨询总数', '87']],
    ['a year', ['报告年度', '2012年']],
    ['more than a count', ['咨询总数', '87人次，比上年少']],
  ])('not %s', (_, lines) => expect(stretches(...lines)).toEqual(lines));
});

test('the counts of such lines are read', () => {
  const reading = readChapters([
    { kind: 'on_request', paragraphs: ['收到申请', '12件', '其中：网上申请', '9件', '信函申请', '3件'] },
  ]);
  expect(countsOf(reading)).toEqual({
    'applications.received': 12,
    'applications.by_channel.online': 9,
    'applications.by_channel.letter': 3,
  });
});

test('a count behind the colon of a title is of what the title names', () => {
  const document = documentOf(['二、咨询情况', '1.现场咨询：23人次', '2.电话咨询：56人次']);
  const outline = findSections(document);
  expect(outline.sections.map(({ heading }) => heading)).toContain('2.电话咨询');
  expect(countsOf(readProse(document, outline, [], { year: 2012, level: 'county' }))).toEqual({
    'consultations.in_person': 23,
    'consultations.phone': 56,
  });
});
