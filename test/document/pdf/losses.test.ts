import { describe, expect, test } from '@jest/globals';
import {
  describeLosses,
  maxPages,
  noText,
  tooManyPages,
} from '../../../src/document/office/pdf/describeLosses.js';
import type { Glyph, PageContent } from '../../../src/document/office/pdf/page/content.js';

const box = { x0: 0, y0: 0, x1: 10, y1: 10 };

const glyph = (text: string, invisible: boolean): Glyph => ({
  ...box,
  text,
  invisible,
  flow: 'across',
  upright: true,
  size: 10,
  bold: false,
  artifact: false,
});

interface Look {
  readonly invisible?: boolean;
  readonly pictures?: number;
}

/** A page with these characters; the parts of the list stand for one sign each. */
const page = (signs: Iterable<string>, { invisible = false, pictures = 0 }: Look = {}): PageContent => ({
  width: 600,
  height: 800,
  glyphs: [...signs].map((text) => glyph(text, invisible)),
  rulings: [],
  areas: [],
  pictures: Array.from({ length: pictures }, () => box),
});

const whole = Buffer.from('…\n%%EOF\n');
const sentence = '本年度共受理政府信息公开申请三十七件，其中当面申请二十一件。';

const codesOf = (pages: readonly (PageContent | null)[], bytes: Uint8Array = whole): string[] | null =>
  describeLosses(pages, bytes)?.map(({ code }) => code) ?? null;

describe('what of a PDF could not be read', () => {
  test('of a sound one nothing is said', () => {
    expect(codesOf([page(sentence)])).toEqual([]);
    expect(codesOf([page(sentence, { pictures: 1 })])).toEqual([]);
  });

  test.each([
    ['a page that failed', [page(sentence), null], 'W_PAGES_LOST'],
    ['a page that is a picture', [page(sentence), page('', { pictures: 1 })], 'W_PAGES_ARE_PICTURES'],
    ['text under a picture', [page(sentence, { invisible: true })], 'W_TEXT_OF_SCAN'],
    ['numbers over the edge', [page([...sentence, '…7'])], 'W_TEXT_OVER_EDGE'],
    ['signs without a meaning', [page(`${sentence}\ue001`)], 'W_UNREADABLE_CHARACTERS'],
  ] as const)('%s', (_what, pages, code) => {
    expect(codesOf(pages)).toEqual([code]);
  });

  test('pages are named as they are counted by people', () => {
    const [lost] = describeLosses([page(sentence), null, page(sentence), null], whole) ?? [];
    expect(lost?.message).toContain('2, 4');
  });

  test('an end without its mark', () => {
    expect(codesOf([page(sentence)], Buffer.from('…'))).toEqual(['W_PDF_CUT']);
  });

  test('nothing is left of a scan, or of fonts that say nothing', () => {
    expect(codesOf([page('', { pictures: 1 })])).toBeNull();
    expect(codesOf([page('第1页', { pictures: 1 }), page('第2页', { pictures: 1 })])).toBeNull();
    expect(codesOf([page('\ue001\ue002\ue003申')])).toBeNull();
    expect(noText.code).toBe('E_NO_TEXT');
  });

  test('too many pages are told with both figures', () => {
    const { code, message } = tooManyPages(maxPages + 1);
    expect(code).toBe('E_TOO_MANY_PAGES');
    expect(message).toContain(`${String(maxPages + 1)} pages, more than ${String(maxPages)}`);
  });
});
