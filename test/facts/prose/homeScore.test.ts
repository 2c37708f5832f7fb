import { expect, test } from '@jest/globals';
import { homeScore } from '../../../src/facts/prose/homeScore.js';
import type { Section, SectionKind } from '../../../src/types.js';

function below(...context: readonly SectionKind[]): Section {
  const span = { start: 0, end: 0 };
  return { kind: context[0] ?? 'unknown', heading: null, level: 1, span, headingSpan: null, context };
}

test('a chapter speaks the more for a count the more it is about it', () => {
  const places = [
    below('on_request'),
    below('fees', 'on_request'),
    below(),
    below('proactive'),
    below('on_request', 'problems'),
  ];
  const scores = places.map((place) => homeScore('applications.received', place));
  expect(scores).toEqual([...new Set(scores)].sort((a, b) => b - a));
});

test('no chapter is as good as one that says nothing', () =>
  expect(homeScore('applications.received', undefined)).toBe(homeScore('applications.received', below())));

test('what is at home nowhere is elsewhere in every chapter', () =>
  expect(homeScore('decisions.license', below('proactive'))).toBe(
    homeScore('applications.received', below('proactive')),
  ));
