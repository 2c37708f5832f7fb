import { describe, expect, test } from '@jest/globals';
import { lexiconOf } from '../../../src/facts/tables/lexicon.js';
import { putCell, readingOf, startPiece, unresolvedCell } from '../../../src/facts/tables/piece.js';
import type { CellReading } from '../../../src/types.js';

const label = { text: '（一） 予以公开', span: { start: 3, end: 11 } };
const printed = { start: 20, end: 22 };
const cell = (text: string): CellReading => readingOf(text, printed, label, 'label', '件');

describe('the reading of a cell', () => {
  test('a number has its own words, and the unit of its row unless it prints one', () => {
    expect(cell(' 12 ')).toEqual({
      value: 12,
      state: 'stated',
      raw: '12',
      unitRaw: '件',
      evidence: [printed],
      label: '(一)予以公开',
      confidence: 0.97,
      how: 'label',
    });
    expect(cell('12份').unitRaw).toBe('份');
  });

  test('nothing printed: the label is the evidence; a mark: label and mark', () => {
    expect(cell(' ')).toMatchObject({ value: null, state: 'blank', raw: null, evidence: [label.span] });
    expect(cell('/')).toMatchObject({ state: 'mark', raw: '/', evidence: [label.span, printed] });
  });

  test('what is no certain number keeps its words and has no confidence', () => {
    expect(cell('约3')).toMatchObject({
      state: 'unresolved',
      raw: '约3',
      evidence: [printed],
      confidence: 0,
    });
    expect(unresolvedCell(label, 'grid')).toEqual({
      value: null,
      state: 'unresolved',
      raw: null,
      unitRaw: null,
      evidence: [label.span],
      label: '(一)予以公开',
      confidence: 0,
      how: 'grid',
    });
  });
});

describe('two readings of one place', () => {
  test.each<[string, string[], number | null, string, string[]]>([
    ['one number', ['12'], 12, 'stated', []],
    ['the same number', ['12', '12'], 12, 'stated', []],
    ['a number where the first was empty', ['', '12'], 12, 'stated', []],
    ['nothing where the first was a number', ['12', ''], 12, 'stated', []],
    ['a mark where the first was empty', ['', '/'], null, 'mark', []],
    ['two numbers', ['12', '13'], null, 'unresolved', ['(一)予以公开']],
    ['a zero and a number', ['0', '13'], null, 'unresolved', ['(一)予以公开']],
    ['a number and a mark', ['12', '/'], null, 'unresolved', ['(一)予以公开']],
    ['two numbers and the first again', ['12', '13', '12'], null, 'unresolved', ['(一)予以公开']],
    ['no certain number, then one', ['约3', '3'], null, 'unresolved', ['(一)予以公开']],
    ['a number, then no certain one', ['3', '约3'], null, 'unresolved', ['(一)予以公开']],
  ])('%s', (_, texts, value, state, doubts) => {
    const piece = startPiece(lexiconOf('applications').model, 'table_text');
    for (const text of texts) putCell(piece, 'granted', 'total', cell(text));
    const read = piece.rows.get('granted')?.get('total');
    expect(read).toMatchObject({ value, state, label: '(一)予以公开' });
    if (state === 'unresolved') expect(read?.confidence).toBe(0);
    expect([...piece.doubts]).toEqual(doubts);
    expect([...piece.labels, ...piece.columns]).toEqual(['granted', 'total']);
  });
});
