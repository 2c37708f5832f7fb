import { expect, test } from '@jest/globals';
import { dropReadingAids } from '../../src/document/readingAids.js';
import { viewText } from '../../src/document/view.js';

test.each([
  ['全年公開(kāi)信息12條(tiáo)', '全年公开信息12条'],
  ['工（gōng） 作', '工作'],
  ['开(kai)放', '开放'],
  ['政(zheng)(zheng)府(fu)(fu)公(gong)开', '政府公开'],
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

test('places behind dropped reading aids lead back to the text', () => {
  const text = '發(fā)布日期：2014年(nian)3月(yue)1日(ri)';
  const { string, at } = dropReadingAids(text);
  expect(string).toBe('發布日期：2014年3月1日');
  expect(text.slice(at(string.indexOf('2014')), at(string.length))).toBe('2014年(nian)3月(yue)1日(ri)');
});
