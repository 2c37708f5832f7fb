import { expect, test } from '@jest/globals';
import fc from 'fast-check';
import { dropReadingAids } from '../../src/document/readingAids.js';
import { viewOnce } from '../../src/document/viewOnce.js';
import { foldPieces, foldText, viewOfFolded, viewText } from '../../src/document/view.js';
import { documentOf } from '../facts/tables/documents.js';

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

const dirtyText = fc
  .array(fc.constantFrom('全', '年', '1', '２', ' ', '　', '\n', '（', '）', 'a', '，', '門', '𠮷', '\ud842'))
  .map((characters) => characters.join(''));

test('the places of all characters are those that each of them is at', () => {
  fc.assert(
    fc.property(dirtyText, fc.boolean(), (text, joinLines) => {
      const view = viewText(text, { start: 0, end: text.length }, joinLines);
      const each = Array.from({ length: view.string.length }, (_, i) => view.at(i, i + 1).start);
      expect(view.places()).toEqual(each);
    }),
  );
});

test('pieces folded one behind the other are those folded alone', () => {
  fc.assert(
    fc.property(dirtyText, fc.array(fc.tuple(fc.nat(12), fc.nat(12))), (text, pairs) => {
      const spans = pairs.map(([a, b]) => ({
        start: Math.min(a, b, text.length),
        end: Math.min(b, text.length),
      }));
      expect(foldPieces(text, spans)).toEqual(
        spans.map(({ start, end }) => foldText(text.slice(start, end))),
      );
    }),
  );
});

test('what folds to as many characters is the view, unless it may hold reading aids', () => {
  const viewed = (text: string): string | undefined =>
    viewOfFolded(foldText(text), text, { start: 0, end: text.length })?.string;
  expect(viewed('公開，１２條')).toBe('公开,12条');
  expect(viewed('公开 12条')).toBeUndefined();
  expect(viewed('開(kāi)放')).toBeUndefined();
  fc.assert(
    fc.property(dirtyText, fc.boolean(), (text, joinLines) => {
      const span = { start: 0, end: text.length };
      const view = viewOfFolded(foldText(text), text, span);
      if (view === null) return;
      const anew = viewText(text, span, joinLines);
      expect([view.string, view.places(), view.isWhole]).toEqual([anew.string, anew.places(), anew.isWhole]);
    }),
  );
});

test('a paragraph is viewed once, and anew where line ends are read in another way', () => {
  const document = documentOf('全年公开１２\n34条');
  const { length } = document.text;
  const torn = viewOnce(document, { start: 0, end: length });
  expect(torn.string).toBe('全年公开12 34条');
  expect(viewOnce(document, { start: 0, end: length })).toBe(torn);
  expect(viewOnce(document, { start: 0, end: length }, true).string).toBe('全年公开1234条');
  expect(viewOnce(document, { start: 0, end: 6 }).string).toBe('全年公开12');
});

test('one view for both ways where there is no line end', () => {
  const document = documentOf('全年公开12条');
  const span = { start: 0, end: document.text.length - 1 };
  expect(viewOnce(document, span, true)).toBe(viewOnce(document, span));
});

test('a paragraph longer than the room for short ones is viewed as they are', () => {
  const text = '全年公开１２条，'.repeat(2000);
  const view = viewText(text, { start: 0, end: text.length });
  expect(view.string).toBe('全年公开12条,'.repeat(2000));
  expect(view.at(view.string.length - 1, view.string.length)).toEqual({
    start: text.length - 1,
    end: text.length,
  });
});
