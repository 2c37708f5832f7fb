import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { layOut } from './layOut.js';
import { readSentences } from '../../../src/facts/prose/readingUnits.js';
import type { Chapter } from './layOut.js';
import type { Sentence } from '../../../src/facts/prose/readingUnits.js';

function sentencesOf(chapters: readonly Chapter[], skipped: readonly string[] = []): readonly Sentence[] {
  const { document, outline } = layOut(chapters);
  const skip = skipped.map((words) => {
    const start = document.text.indexOf(words);
    return { start, end: start + words.length };
  });
  return readSentences(document, outline, skip);
}

const inOneChapter = (...paragraphs: readonly string[]): string[] =>
  sentencesOf([{ kind: 'proactive', paragraphs }]).map(({ string }) => string);

describe('a paragraph is read in sentences', () => {
  test.each([
    ['公开信息12条。收到申请3件。', ['公开信息12条。', '收到申请3件。']],
    ['收到申请了吗？没有！均未收到', ['收到申请了吗?', '没有!', '均未收到']],
    ['公开信息12条；收到申请3件。', ['公开信息12条;收到申请3件。']],
    ['公开信息 12 条，\n其中网站\n9 条。', ['公开信息12条,其中网站9条。']],
    ['公开信息1\n20条。', ['公开信息120条。']],
    ['公开信息。。收到申请。', ['公开信息。', '收到申请。']],
    ['无', ['无']],
    ['无。', ['无。']],
    ['略', []],
  ])('%j', (text, sentences) => expect(inOneChapter(text)).toEqual(sentences));
});

describe('what only marks a line is no part of the sentence', () => {
  test.each([
    ['●现场咨询12人次。', '现场咨询12人次。'],
    ['◆◆网上咨询3人次。', '网上咨询3人次。'],
    ['6.1均未发生。', '均未发生。'],
    ['3.1.2收到申请4件。', '收到申请4件。'],
    ['3.2万条信息已公开。', '3.2万条信息已公开。'],
    ['1、现场咨询12人次。', '1、现场咨询12人次。'],
  ])('%s', (text, sentence) => expect(inOneChapter(text)).toEqual([sentence]));

  test('a bullet opens any sentence, an outline number only a paragraph', () => {
    expect(inOneChapter('共公开如下。●现场咨询。6.1均未发生。')).toEqual([
      '共公开如下。',
      '现场咨询。',
      '6.1均未发生。',
    ]);
  });
});

describe('a sentence is never longer than 400 characters', () => {
  const words = (length: number): string => '公'.repeat(length);
  const lengths = (text: string): number[] => inOneChapter(text).map(({ length }) => length);

  test.each([
    ['of 400 is one', words(399) + '。', [400]],
    ['is cut behind its last semicolon', `${words(100)}；${words(100)}；${words(300)}。`, [202, 301]],
    [
      'is cut behind its last comma where that stands later',
      `${words(100)}；${words(150)}，${words(300)}。`,
      [252, 301],
    ],
    ['is not cut at a comma near its beginning', `${words(150)}，${words(350)}。`, [400, 102]],
    ['is not cut at a mark at its very beginning', `${words(40)}；${words(400)}。`, [400, 42]],
    [
      'is cut wherever in the paragraph it stands',
      `${words(250)}。${words(60)}；${words(180)}。`,
      [251, 242],
    ],
    ['without marks is cut hard, as often as needed', words(1000), [400, 400, 200]],
  ])('a longer one %s', (_, text, cut) => expect(lengths(text)).toEqual(cut));

  test('nothing is lost or read twice', () => {
    const piece = fc.constantFrom('公开信息', '，', '；', '。', words(90), words(230), '！');
    fc.assert(
      fc.property(fc.array(piece, { minLength: 1, maxLength: 12 }), (pieces) => {
        const text = `公开${pieces.join('')}信息`;
        const read = sentencesOf([{ kind: 'proactive', paragraphs: [text] }]);
        expect(read.every(({ string }) => string.length <= 400)).toBe(true);
        const found = read.map(({ view, string }) => view.at(0, string.length));
        // A lone mark is no sentence.
        let end = 0;
        for (const span of found) {
          expect(text.slice(end, span.start)).toMatch(/^[，；。！]*$/);
          end = span.end;
        }
        expect(text.slice(end)).toBe('');
      }),
    );
  });
});

describe('a sentence knows where it stands', () => {
  const report: readonly Chapter[] = [
    {
      kind: 'overview',
      heading: '一、概述',
      paragraphs: ['我局公开信息12条。召开会议1次。', '开展培训2次。'],
    },
    { kind: 'on_request', heading: '二、依申请公开', paragraphs: ['收到申请 3 件。'] },
  ];

  test('its chapter and paragraph; headings are no sentences', () => {
    const [first, second, third, last, ...more] = sentencesOf(report);
    expect(more).toEqual([]);
    expect([first, second, third, last].map((sentence) => sentence?.section)).toEqual([0, 0, 0, 1]);
    expect(first?.paragraph).toBe(second?.paragraph);
    expect(second?.paragraph).not.toBe(third?.paragraph);
    expect(third?.paragraph).not.toBe(last?.paragraph);
  });

  test('its place in the text, its words as printed, its numbers masked', () => {
    const last = sentencesOf(report).at(-1);
    const { text } = layOut(report).document;
    const numeral = last?.numerals[0];
    expect(last?.masked).toBe('收到申请##。');
    expect(numeral?.value).toBe(3);
    const span = last?.view.at(numeral?.start ?? 0, numeral?.end ?? 0);
    expect(text.slice(span?.start, span?.end)).toBe('3 件');
    expect(last?.view.printed(0, last.string.length)).toBe('收到申请3件。');
  });

  test('a date is no number of it', () => {
    const [sentence] = sentencesOf([{ kind: 'overview', paragraphs: ['2013年公开信息12条。'] }]);
    expect(sentence?.masked).toBe('¤¤¤¤¤公开信息###。');
  });

  test('chapters without a paragraph are passed over', () => {
    const read = sentencesOf([
      { kind: 'overview', heading: '一、概述', paragraphs: [] },
      { kind: 'proactive', heading: '二、主动公开', paragraphs: [] },
      { kind: 'fees', heading: '三、收费', paragraphs: ['全年未收费。'] },
    ]);
    expect(read.map(({ string, section }) => [string, section])).toEqual([['全年未收费。', 2]]);
  });
});

describe('a heading', () => {
  const read = (heading: string): string[] =>
    sentencesOf([{ kind: 'fees', heading, paragraphs: ['见附件。'] }]).map(({ string }) => string);

  test.each(['四、收费及减免情况', '四、收费'])('%s is not read', (heading) =>
    expect(read(heading)).toEqual(['见附件。']),
  );

  test.each(['四、收费情况：全年未收费', '四、没有收费', '（一）全年公布信息一百一十七则'])(
    '%s states something and is read',
    (heading) => expect(read(heading)).toHaveLength(2),
  );

  test('that stands before its text in one paragraph is cut off', () => {
    const { document, outline } = layOut([{ kind: 'fees', paragraphs: ['四、收费情况 全年未收费。'] }]);
    const sections = outline.sections.map((section) => ({ ...section, headingSpan: { start: 0, end: 6 } }));
    const read = readSentences(document, { ...outline, sections }, []);
    expect(read.map(({ string }) => string)).toEqual(['全年未收费。']);
  });

  test('of another paragraph takes nothing away', () => {
    const read = sentencesOf([
      { kind: 'fees', heading: '四、收费情况', paragraphs: ['全年未收费。', '也无减免。'] },
    ]);
    expect(read.map(({ string }) => string)).toEqual(['全年未收费。', '也无减免。']);
  });
});

describe('tables are left out', () => {
  const read = (paragraphs: readonly string[], ...tables: readonly string[]): string[] =>
    sentencesOf([{ kind: 'proactive', paragraphs }], tables).map(({ string }) => string);

  test.each([
    ['a whole paragraph', ['公开信息12条。', '指标 数量', '见上表。'], ['指标 数量'], ['公开信息12条。', '见上表。']],
    ['the middle of one', ['公开信息12条。甲1乙2收到申请3件。'], ['甲1乙2'], ['公开信息12条。', '收到申请3件。']],
    ['the beginning', ['甲1乙2收到申请3件。'], ['甲1乙2'], ['收到申请3件。']],
    ['the end', ['收到申请3件。甲1乙2'], ['甲1乙2'], ['收到申请3件。']],
    ['two of one', ['公开情况甲1收到申请乙2均已答复'], ['甲1', '乙2'], ['公开情况', '收到申请', '均已答复']],
    ['more than one paragraph', ['公开信息12条。', '甲1', '乙2', '见上。'], ['甲1\n乙2'], ['公开信息12条。', '见上。']],
    ['all of it', ['甲1乙2'], ['甲1乙2'], []],
  ])('%s', (_, paragraphs, tables, rest) => expect(read(paragraphs, ...tables)).toEqual(rest));
}); // prettier-ignore
