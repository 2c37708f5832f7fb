import { describe, expect, test } from '@jest/globals';
import { findSections } from '../../src/sections/index.js';
import { documentOf, outlineOf } from './outlineOf.js';

/** Dumps without line ends: which numbers inside a paragraph begin a chapter. */
const opening = '本报告依据条例编制，向社会公布，欢迎监督，联系电话另行公布。'.repeat(3);
const body = '全年工作有序开展，群众满意。';

/** The headings alone of one paragraph. */
const headingsOf = (paragraph: string): string[] =>
  outlineOf(paragraph).map((line) => line.split(' ').slice(2).join(' '));
/** Every `*` stands for a sentence of the chapter. */
const inDump = (text: string): string[] => headingsOf(opening + text.replaceAll('*', ` ${body}`));

describe('an enumeration of the chapters is none of them', () => {
  const chapters = '一、概述*二、主动公开情况*三、收费情况*';
  const headings = ['一、概述', '二、主动公开情况', '三、收费情况'];
  test.each([
    ['with commas', '报告分为一、概述，二、主动公开情况，三、收费情况。'],
    ['with the commas of lists', '主要内容：一、概述、二、主动公开情况、三、收费情况。'],
    ['with words behind it', '由一、概述，二、主动公开情况，三、收费情况组成。'],
    ['without a full stop', '目录：一、概述，二、主动公开情况，三、收费情况 '],
  ])('%s', (_name, text) => {
    expect(inDump(text + chapters)).toEqual(headings);
  });

  test.each([
    ['chapters that tell something', '一、概述：工作有序，二、收费情况：没有收费，三、不足*', 3],
    ['chapters with numbers', '一、主动公开：12条，二、收费情况：0元，三、不足*', 3],
  ])('%s are none', (_name, text, count) => {
    expect(inDump(text)).toHaveLength(count);
  });
});

describe('manners of numbering inside a paragraph', () => {
  test.each([
    ['第一节概述*第二节主动公开情况*第三节收费情况*', ['第一节概述', '第二节主动公开情况', '第三节收费情况']],
    ['㈠主动公开情况*㈡收费情况*', ['㈠主动公开情况', '㈡收费情况']],
    ['⒈主动公开情况*⒉收费情况*', ['⒈主动公开情况', '⒉收费情况']],
    ['一,、概述*二,、主动公开情况*', ['一,、概述', '二,、主动公开情况']],
    ['经过第一节课的培训，*', []],
  ])('%s', (text, headings) => {
    expect(inDump(text)).toEqual(headings);
  });
});

describe('numbers of sub-chapters and items', () => {
  test.each([
    ['begin behind the end of a sentence', '全县召开会议部署。（一）公开数量*', ['（一）公开数量']],
    ['not in the middle of one', '全县召开会议部署（一）公开数量*', []],
    ['begin right behind a title', '一、主动公开情况（一）公开数量*', ['一、主动公开情况', '（一）公开数量']],
    ['a blank between', '一、主动公开情况  （一）公开数量*', ['一、主动公开情况', '（一）公开数量']],
    ['not behind the words of one', '一、主动公开情况 包括（一）公开数量*', ['一、主动公开情况']],
    ['count up', '（一）公开数量*（二）公开形式*', ['（一）公开数量', '（二）公开形式']],
    ['leave none out', '（一）公开数量*（三）公开形式*', ['（一）公开数量']],
    ['begin with one', '（二）公开形式*', []],
    ['begin anew', '（一）公开数量*（一）公开形式*', ['（一）公开数量', '（一）公开形式']],
    [
      'begin anew in each chapter',
      '一、主动公开情况*（一）公开数量*二、依申请公开情况*（二）受理情况*',
      ['一、主动公开情况', '（一）公开数量', '二、依申请公开情况'],
    ],
    ['items too', '如下：1.网站情况*2.公报情况*4.大厅情况*', ['1.网站情况', '2.公报情况']],
    [
      'items begin anew',
      '如下：1.网站情况*2.公报情况*1.收费情况*',
      ['1.网站情况', '2.公报情况', '1.收费情况'],
    ],
    ['items not in the middle of a sentence', '如下：1.网站情况*公开形式如2.公报情况*', []],
    [
      'items of each sub-chapter by themselves',
      '（一）公开数量*1.网站情况*2.公报情况*（二）公开形式*3.大厅情况*',
      ['（一）公开数量', '1.网站情况', '2.公报情况', '（二）公开形式'],
    ],
    [
      'items do not end a row of sub-chapters',
      '（一）公开数量*1.网站情况*2.公报情况*（二）公开形式*',
      ['（一）公开数量', '1.网站情况', '2.公报情况', '（二）公开形式'],
    ],
  ])('%s', (_name, text, headings) => {
    expect(inDump(text)).toEqual(headings);
  });

  test.each([
    ['of two Chinese signs', [...'一二三四五六七八九十', '十一'].map((number) => `（${number}）收费情况`)],
    ['of two digits', Array.from({ length: 11 }, (_, i) => `${String(i + 1)}.收费情况`)],
  ])('can be %s', (_name, headings) => {
    expect(inDump(headings.map((heading) => `${heading}*`).join(''))).toEqual(headings);
  });

  test.each([
    ['（一）公开数量*', '（二）公开形式*', ['（一）公开数量', '（二）公开形式']],
    ['（一）公开数量*', '（三）公开形式*', ['（一）公开数量']],
    ['2.网站情况*', '3.公报情况*', ['2.网站情况', '3.公报情况']],
    ['2.网站情况*', '4.公报情况*', []],
    ['（一）公开数量*', '2.公报情况*', ['（一）公开数量']],
    ['（二）公开形式*', '1.公报情况*2.大厅情况*', ['（二）公开形式', '1.公报情况', '2.大厅情况']],
    ['一、主动公开情况*', '（二）公开形式*', ['一、主动公开情况']],
    ['一、主动公开情况*', '2.公报情况*', ['一、主动公开情况']],
  ])('count on from the beginning of the paragraph: %s %s', (first, next, headings) => {
    expect(headingsOf(`${first}${opening}${next}`.replaceAll('*', ` ${body}`))).toEqual(headings);
  });
});

describe('numbers of chapters', () => {
  test.each([
    ['parts', '第一部分 概述*第二部分 收费情况*', ['第一部分 概述', '第二部分 收费情况']],
    ['blanks in the number', '一 、概述*（ 一 ）公开数量*', ['一 、概述', '（ 一 ）公开数量']],
    [
      'of two signs',
      `${'一二三四五六七八九'.replace(/./g, '$&、收费情况*')}十、减免情况*十一、附表*`,
      [...'一二三四五六七八九'].map((number) => `${number}、收费情况`).concat('十、减免情况', '十一、附表'),
    ],
    ['a few words before a blank are few', '一、概述*二、健全机制高位推动全县工作有序*', ['一、概述']],
    ['and hold no comma', '一、概述*二、高位，推动*', ['一、概述']],
    ['and state nothing', '一、概述*二、没有出现*', ['一、概述']],
    ['words that only count', '其一、概述*第一、收费情况*', []],
    ['a known title in the middle of a sentence', '联系电话一、概述*', ['一、概述']],
    ['an unknown one there', '一、概述*全县抓好二、高位推动工作。*', ['一、概述']],
    ['an unknown one behind a sentence', '一、概述*二、高位推动工作。*', ['一、概述', '二、高位推动工作']],
    [
      'a few words before a blank',
      '一、概述*二、高位推动*三、收费情况*',
      ['一、概述', '二、高位推动', '三、收费情况'],
    ],
    ['an unknown one out of its order', '一、概述*三、高位推动*', ['一、概述']],
    ['a known one out of its order', '一、概述*三、收费情况*', ['一、概述', '三、收费情况']],
    ['the number of an article', '按照第二十条第（一）项、第三十六条答复。', []],
  ])('%s', (_name, text, headings) => {
    expect(inDump(text)).toEqual(headings);
  });

  test('of two signs go on from those on lines', () => {
    expect(outlineOf('第十部分 概述', body, `${opening}第十一部分 收费情况 ${body}`)).toEqual([
      '1 overview 第十部分 概述',
      '1 fees 第十一部分 收费情况',
    ]);
  });

  test('the last one may hold a number alone', () => {
    expect(outlineOf(`${opening}一、概述 ${body}二、收费情况 0`)).toEqual([
      '1 overview 一、概述',
      '1 fees 二、',
    ]);
  });
});

describe('an enumeration of chapters', () => {
  const named = '全文包括一、概述；二、主动公开情况；三、附表';
  test.each([
    ['ends with its sentence', `${named}。一、概述*二、主动公开情况*`, ['一、概述', '二、主动公开情况']],
    ['or with the paragraph', named, []],
    ['the last title may be followed by a full stop', `${named}。`, []],
  ])('%s', (_name, text, headings) => {
    expect(inDump(text)).toEqual(headings);
  });
});

describe('pieces of paragraphs', () => {
  const pieces = (...lines: string[]): unknown[] => {
    const document = documentOf(lines);
    return findSections(document).paragraphs.map(({ span, cut }) => [
      document.text.slice(span.start, span.end),
      cut,
    ]);
  };

  test('are cut where chapters begin, without the blanks between', () => {
    expect(pieces(`${opening} 一、概述 ${body}\u3000二、收费情况 ${body}`)).toEqual([
      [opening, true],
      [`一、概述 ${body}`, true],
      [`二、收费情况 ${body}`, true],
    ]);
  });

  test('other paragraphs stay whole, with a heading at their beginning or without', () => {
    const lines = ['主动公开情况', opening, `一、概述 ${body}`];
    expect(pieces(...lines)).toEqual(lines.map((line) => [line, false]));
  });
});
