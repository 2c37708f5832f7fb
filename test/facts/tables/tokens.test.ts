import { describe, expect, test } from '@jest/globals';
import { makeStream, spanOf } from '../../../src/facts/tables/text/stream.js';
import { makeTokens } from '../../../src/facts/tables/text/tokens.js';
import { documentOf } from './documents.js';

/** What stands before a token: nothing, white space, a tab, a line end. */
const gapSigns = ['', '·', '→', '⏎'];

function tokensOf(text: string): string {
  const document = documentOf(text);
  const stream = makeStream(document, [document.span], () => true);
  if (!stream) throw new Error('no stream');
  return makeTokens(stream)
    .map(({ kind, string, gap, glued }) => `${gapSigns[gap] ?? '?'}${kind}${glued ? '*' : ''}:${string}`)
    .join(' ');
}

/** A number marked * may end with the numbering of the next row. */
const cases: readonly (readonly [string, string])[] = [
  ['予以公开 3 0 0', '⏎label:予以公开 ·number:3 ·number:0 ·number:0'],
  ['予以公开3', '⏎label:予以公开 number:3'],
  ['（一）予以公开', '⏎numbering:(一) label:予以公开'],
  ['1.属于国家秘密 2', '⏎numbering:1. label:属于国家秘密 ·number:2'],
  ['规章007', '⏎label:规章 number:007'],
  ['收到申请数件9', '⏎label:收到申请数 unit:件 number:9'],
  ['12,345.67', '⏎number:12,345.67'],
  ['-62', '⏎number:-62'],
  ['+15', '⏎number:+15'],
  ['减少3', '⏎number:减少3'],
  ['规章 4 ↓ 1 3', '⏎label:规章 ·number:4 ·number:↓1 ·number:3'],
  ['减\n3', '⏎text:减 ⏎number:3'],
  ['规章减3', '⏎text:规章减 number:3'],
  ['3-4', '⏎number:3-4'],
  ['1…', '⏎number:1…'],
  ['…1', '⏎number:…1'],
  ['…', '⏎text:…'],
  ['—', '⏎mark:—'],
  ['——', '⏎mark:——'],
  ['- 3', '⏎mark:- ·number:3'],
  ['—3—', '⏎mark:— number:3 mark:—'],
  ['无', '⏎mark:无'],
  ['规章无', '⏎text:规章无'],
  ['规章 无', '⏎label:规章 ·mark:无'],
  ['不涉及', '⏎text:不涉及'],
  ['1|2│3', '⏎number:1 bar:| number:2 bar:│ number:3'],
  ['| 规章 |', '⏎bar:| ·label:规章 ·bar:|'],
  ['3、', '⏎numbering:3、'],
  ['3.5', '⏎number:3.5'],
  ['(3)', '⏎numbering:( numbering:3)'],
  ['(3)规章', '⏎numbering:( numbering:3) label:规章'],
  ['00000002.其他法律行政法规禁止公开', '⏎number*:00000002 label:其他法律行政法规禁止公开'],
  ['数条12、规章', '⏎text:数条 number*:12 label:规章'],
  ['12、规章', '⏎numbering:12、 label:规章'],
  ['条12.规章', '⏎unit:条 number*:12 label:规章'],
  ['其中：规章', '⏎numbering:其中: label:规章'],
  ['不属于国家秘密', '⏎text:不属于国家秘密'],
  ['属于国家秘密局', '⏎text:属于国家秘密局'],
  ['规章人次', '⏎label:规章 unit:人次'],
  ['规章条 3', '⏎label:规章 unit:条 ·number:3'],
  ['规章（指本年）5', '⏎label:规章(指本年) number:5'],
  ['规章（ 3 0 ）', '⏎label:规章 numbering:( ·number:3 ·number:0 ·numbering:)'],
  ['规章（件）', '⏎label:规章 unit:(件)'],
  ['规章（指本\n3\n年）', '⏎label:规章 text:(指本 ⏎number:3 ⏎text:年)'],
  ['规章（未完', '⏎label:规章 text:(未完'],
  ['上一年项目数量（指2019年事项数）4', '⏎label:上一年项目数量(指2019年事项数) number:4'],
  ['“规章”3', '⏎label:规章 number:3'],
  ['2"2', '⏎number:2 ·number:2'],
  ['行政许可4-15', '⏎label:行政许可 number:4-15'],
  ['2015年', '⏎number:2015 text:年'],
  ['一季度', '⏎label:一季度'],
  ['三、规章', '⏎numbering:三、 label:规章'],
  ['（三）', '⏎numbering:(三)'],
  ['①规章', '⏎numbering:① label:规章'],
  ['万元5', '⏎unit:万元 number:5'],
  ['5万元', '⏎number:5 unit:万元'],
  ['人次', '⏎unit:人次'],
  ['规\n章\t3', '⏎label:规章 →number:3'],
  ['规章\f3', '⏎label:规章 ⏎number:3'],
  ['二、规章三、规范性文件', '⏎numbering:二、 label:规章 numbering:三、 label:规范性文件'],
  ['行政事业性收费 29628302.01', '⏎label:行政事业性收费 ·number:29628302.01'],
  ['统计指标单位统计数', '⏎label:统计指标 label:单位 label:统计数'],
  ['指标名称', '⏎label:指标名称'],
  ['申请人情况自然人', '⏎label:申请人情况 label:自然人'],
  ['属于国家 秘密', '⏎label:属于国家秘密'],
  ['属于国家、秘密', '⏎label:属于国家、秘密'],
  ['属于国家\n—\n秘密', '⏎text:属于国家 ⏎mark:— ⏎text:秘密'],
  ['危及“三安全一稳定”', '⏎label:危及三安全一稳定'],
  ['5%', '⏎number:5 text:%'],
  ['约30', '⏎text:约 number:30'],
  ['30余', '⏎number:30 text:余'],
  ['3，4', '⏎number:3,4'],
  ['１２', '⏎number:12'],
  ['a1b', '⏎text:a number:1 text:b'],
  ['网上申请数条信函申请数条', '⏎label:网上申请数 unit:条 label:信函申请数 unit:条'],
  ['网上申请数 条信函申请数', '⏎label:网上申请数 ·text:条信函申请数'],
  ['网上申请数人次信函申请数', '⏎label:网上申请数 unit:人次 label:信函申请数'],
  ['收到申请数9件当面申请数3', '⏎label:收到申请数 number:9 text:件当面申请数 number:3'],
  ['其中规章', '⏎text:其中规章'],
  ['规章件次二、行政许可', '⏎label:规章 unit:件次 numbering:二、 label:行政许可'],
  ['属于国家\n——\n秘密', '⏎text:属于国家 ⏎mark:—— ⏎text:秘密'],
  ['属于国家 — 秘密', '⏎label:属于国家—秘密'],
  ['属于国家 —\n秘密', '⏎text:属于国家 ·mark:— ⏎text:秘密'],
  ['属于国家\n— 秘密', '⏎text:属于国家 ⏎mark:— ·text:秘密'],
  ['属于国家\n—秘密', '⏎label:属于国家—秘密'],
  ['属于国家、、秘密', '⏎label:属于国家、、秘密'],
  ['属于国家、、、秘密', '⏎text:属于国家、、、秘密'],
  ['属于、、国家、、秘密', '⏎label:属于、、国家、、秘密'],
  ['3.a', '⏎number*:3 text:a'],
  ['3.甲', '⏎numbering:3. text:甲'],
  ['3.\n规章', '⏎numbering:3. ⏎label:规章'],
  ['3，规章', '⏎numbering:3, label:规章'],
  ['00002,规章', '⏎number*:00002 label:规章'],
  ['3 、规章', '⏎number:3 ·numbering:、 label:规章'],
  ['(\n3)规章', '⏎numbering:( ⏎number:3 numbering:) label:规章'],
  ['(3规章', '⏎numbering:( number:3 label:规章'],
  ['3)规章', '⏎number:3 numbering:) label:规章'],
  ['（三）12、规章', '⏎numbering:(三) number*:12 label:规章'],
  ['a12、规章', '⏎text:a numbering:12、 label:规章'],
  ['--3、规章', '⏎mark:-- number*:3 label:规章'],
  ['规章( 无 )5', '⏎label:规章 numbering:( ·mark:无 ·numbering:) number:5'],
  ['规章(指 无 年)5', '⏎label:规章 text:(指 ·mark:无 ·text:年) number:5'],
  ['规章(指年 无)5', '⏎label:规章(指年无) number:5'],
  ['规章(指无 年)5', '⏎label:规章(指无年) number:5'],
  ['规章(指本年 30 件)5', '⏎label:规章 text:(指本年 ·number:30 ·unit:件) number:5'],
  ['规章(指本年 30件)5', '⏎label:规章(指本年30件) number:5'],
  ['规章(指本年30 件)5', '⏎label:规章(指本年30件) number:5'],
  ['规章(指本年30件)5', '⏎label:规章(指本年30件) number:5'],
  ['规章（本（甲）年）5', '⏎label:规章 text:(本(甲)年) number:5'],
  ['3；-3', '⏎number:3 text:; number:-3'],
  ['甲；+3乙', '⏎text:甲; number:+3 text:乙'],
  ['甲-3', '⏎text:甲- number:3'],
  ['规章十二、行政许可', '⏎label:规章 numbering:十二、 label:行政许可'],
  ['规章甲、行政许可', '⏎text:规章甲、 label:行政许可'],
  ['行政许可)5', '⏎label:行政许可) number:5'],
  ['1¦2┃3', '⏎number:1 bar:¦ number:2 bar:┃ number:3'],
  ['不涉及¦', '⏎text:不涉及 bar:¦'],
  ['规章 - -', '⏎label:规章 ·mark:- ·mark:-'],
  ['规章 --', '⏎label:规章 ·mark:--'],
];

describe('words of a table in running text', () => {
  test.each(cases)('%j', (text, tokens) => {
    expect(tokensOf(text)).toBe(tokens);
  });

  test('other words are no part of a label', () => {
    expect(tokensOf('主动公开规章')).not.toContain('label:规章');
    expect(tokensOf('其中规章')).not.toContain('label:其中规章');
    expect(tokensOf(`规章（${'甲'.repeat(121)}）`)).toContain('label:规章 ');
    expect(tokensOf(`规章（${'甲'.repeat(119)}）`)).not.toContain('label:规章 ');
  });
});

describe('the text of a table as one run of characters', () => {
  const parts = (...texts: string[]) => {
    const document = documentOf(...texts);
    return {
      document,
      stream: makeStream(
        document,
        document.blocks.map(({ span }) => span),
        () => true,
      ),
    };
  };

  test('parts are parted by line ends, quotes and white space are left out, 其它 is 其他', () => {
    const { document, stream } = parts('规 章“甲”', '其它３');
    expect(stream?.string).toBe('规章甲其他3');
    expect(Array.from(stream?.gaps ?? [])).toEqual([3, 1, 0, 3, 0, 0]);
    const slice = (start: number, end: number): string => {
      const span = stream ? spanOf(stream, start, end) : { start: 0, end: 0 };
      return document.text.slice(span.start, span.end);
    };
    expect(slice(0, 3)).toBe('规 章“甲');
    expect(slice(3, 6)).toBe('其它３');
    expect(slice(2, 2)).toBe('');
    expect(slice(9, 9)).toBe('');
  });

  test.each<[string, number]>([
    ['3 4', 1],
    ['3\u30004', 1],
    ['3\t4', 2],
    ['3 \t 4', 2],
    ['3\n4', 3],
    ['3 \r\n\t4', 3],
    ['3\f4', 3],
    ['3’4', 1],
    ['３"４', 1],
    ['甲“4', 0],
    ['3”乙', 0],
  ])('%j has the white space %d', (text, gap) => {
    expect(parts(text).stream?.gaps[1]).toBe(gap);
  });

  test('text that nobody asks for is not looked through', () => {
    const document = documentOf('规章 3');
    expect(makeStream(document, [document.span], (string) => string.includes('指标'))).toBeNull();
    expect(makeStream(document, [document.span], (string) => string === '规章3')).not.toBeNull();
  });
});
