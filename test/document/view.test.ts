import { expect, test } from '@jest/globals';
import { viewText } from '../../src/document/view.js';

test.each([
  ['全年公開(kāi)信息12條(tiáo)', '全年公开信息12条'],
  ['工（gōng） 作', '工作'],
  ['开(kai)放', '开放'],
  ['编号(a1)', '编号(a1)'],
  ['(一)概述', '(一)概述'],
  ['12(kg)', '12(kg)'],
  ['附件(Annex)', '附件(Annex)'],
])('reading aids are left out: %s', (text, view) => {
  expect(viewText(text, { start: 0, end: text.length }).string).toBe(view);
});

test('positions behind a reading aid lead back to the text', () => {
  const text = '公開(kāi)信息12條(tiáo)，';
  const view = viewText(text, { start: 0, end: text.length });
  const at = view.string.indexOf('12');
  const { start, end } = view.at(at, at + 3);
  expect(text.slice(start, end)).toBe('12條');
});
