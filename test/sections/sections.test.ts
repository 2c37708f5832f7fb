import { readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { findHeading, findSections } from '../../src/sections/index.js';
import type { Document } from '../../src/types.js';

/** A document of lines: every line that is not empty is a body paragraph. */
function documentOf(text: string): Document {
  const blocks: Document['blocks'] = [...text.matchAll(/[^\n]+/g)].flatMap((match) => {
    const line = match[0];
    const start = match.index + line.length - line.trimStart().length;
    const end = match.index + line.trimEnd().length;
    return end > start
      ? [
          {
            kind: 'paragraph' as const,
            role: 'body' as const,
            span: { start, end },
            grid: null,
            emphasis: false,
          },
        ]
      : [];
  });
  const span = { start: 0, end: text.length };
  return { text, span, mediaType: 'text/plain', blocks, grids: [], metadata: [], pictures: 0, warnings: [] };
}

/** Level, kind and printed heading of every chapter. */
function outlineOf(text: string): string[] {
  return findSections(documentOf(text))
    .sections.slice(1)
    .map(({ level, kind, headingSpan }) => {
      const printed = headingSpan ? text.slice(headingSpan.start, headingSpan.end) : '';
      return `${String(level)} ${kind} ${printed}`;
    });
}

interface Case {
  readonly line: string;
  readonly heading: boolean;
  readonly kind: string | null;
  readonly level: number | null;
}

const cases = readFileSync('fixtures/cases/headings.ndjson', 'utf8')
  .trim()
  .split('\n')
  .map((line) => JSON.parse(line) as Case);

describe('a line of its own', () => {
  test.each(cases.map((c) => [c.line, c] as const))('%s', (line, { heading, kind, level }) => {
    const found = findSections(documentOf(line)).sections.find(({ headingSpan }) => headingSpan !== null);
    expect(found !== undefined).toBe(heading);
    if (!found) return;
    expect(found.kind === 'unknown' ? null : found.kind).toBe(kind);
    if (level !== null) expect(found.level).toBe(level);
  });
});

describe('titles in front of their text', () => {
  test.each([
    ['（一）主动公开情况。全年主动公开信息120条。', '（一）主动公开情况'],
    ['三、依申请公开：2013年收到申请3件。', '三、依申请公开'],
    ['一、总体情况2020年，全县公开信息120条。', '一、总体情况'],
    ['（一）主动公开政府信息的数量2013年全县共公开信息43条。', '（一）主动公开政府信息的数量'],
    ['六、其他需要报告的事项 无其他需要报告的事项。', '六、其他需要报告的事项'],
    ['三、依申请公开工作情况 本镇未收到政府信息公开申请。', '三、依申请公开工作情况'],
    ['五、收费及减免　依申请提供信息未收取费用，也没有减免。', '五、收费及减免'],
    ['（一）存在问题虽然公开工作有了进展，但仍有差距。', '（一）存在问题'],
    ['4.认真办理依申请公开2020年全区共受理申请21件。', '4.认真办理依申请公开'],
    ['三、2010年工作打算在看到成绩的同时，也看到不足。', '三、2010年工作打算'],
    ['六、问题：更新偶有断档。', '六、问题'],
    ['五、存在的主要问题及改进情况 问题主要是更新偶有断档。', '五、存在的主要问题及改进情况'],
    ['五、问题和改进 部分股室报送不及时。', '五、问题和改进'],
    ['五、主要 问题和改进情况。', '五、主要 问题和改进情况'],
    ['三,、依申请公开情况 全年收到申请3件。', '三,、依申请公开情况'],
    [
      '五、因(yīn)政府信息公開(kāi)申請(qǐng)行政復(fù)議(yì)、提起行政訴(sù)訟(sòng)的情況(kuàng)',
      '五、因(yīn)政府信息公開(kāi)申請(qǐng)行政復(fù)議(yì)、提起行政訴(sù)訟(sòng)的情況',
    ],
    ['四、收費(fèi)減(jiǎn)免情況(kuàng) 全年未收費(fèi)。', '四、收費(fèi)減(jiǎn)免情況'],
    ['七、全县政府信息公开情况统计表 指标名称 计量单位', '七、全县政府信息公开情况统计表'],
  ])('%s', (text, heading) => {
    const found = findHeading(text, documentOf(text).blocks[0] as Document['blocks'][number]);
    expect(found && text.slice(found.span.start, found.span.end)).toBe(heading);
  });

  test.each([
    ['三、收费：0元；减免：0元', '三、'],
    ['四、复议诉讼：无。', '四、'],
    ['（三）费用支出 无。', '（三）'],
  ])('%s: a title that is the label of a value is left to the text', (text, heading) => {
    const found = findHeading(text, documentOf(text).blocks[0] as Document['blocks'][number]);
    expect(found && text.slice(found.span.start, found.span.end)).toBe(heading);
  });

  test.each([
    '1.公开总数：431条',
    '3、未收到依申请公开申请',
    '（二）全年受理申请三件',
    '2、2013年，我镇调整充实了领导小组，由镇长任组长。',
    '（二）主动公开政府信息的情况，包括公开的总数、类别；',
    '一、主动公开情况\t——\t——',
    '二、主动公开情况 ………… 3',
  ])('%s is no heading', (text) => {
    expect(findHeading(text, documentOf(text).blocks[0] as Document['blocks'][number])).toBeNull();
  });
});

describe('a dump in one line', () => {
  const dump =
    '某县2013年政府信息公开年报 本报告由概述、主动公开政府信息情况、依申请公开情况三部分组成。一、概述2013年，全县公开工作有序开展，第一时间回应群众。（一）加强领导，健全机制。全县成立了领导小组。二、主动公开政府信息情况（一）公开数量全县共公开信息120条。（二）公开形式1.网站。公开100条。2.公报。公开20条。三、依申请公开情况 全年收到申请3件，按照《条例》第二十条第（一）项答复。四、结转下年度继续办理 0 0 0 五、存在问题和改进措施（一）存在问题一是公开不及时。（二）改进措施：加强培训。';

  test('is cut at its chapters', () => {
    expect(outlineOf(dump)).toEqual([
      '1 overview 一、概述',
      '1 proactive 二、主动公开政府信息情况',
      '2 proactive （一）公开数量',
      '2 proactive （二）公开形式',
      '3 unknown 1.网站',
      '3 unknown 2.公报',
      '1 on_request 三、依申请公开情况',
      '1 problems 五、存在问题和改进措施',
      '2 problems （一）存在问题',
      '2 problems （二）改进措施',
    ]);
  });

  test('its paragraphs begin with the headings and hold all of the text', () => {
    const { sections, paragraphs } = findSections(documentOf(dump));
    const starts = new Set(paragraphs.map(({ span }) => span.start));
    for (const { headingSpan } of sections) if (headingSpan) expect(starts.has(headingSpan.start)).toBe(true);
    expect(paragraphs.every(({ cut }) => cut)).toBe(true);
    const pieces = paragraphs.map(({ span }) => dump.slice(span.start, span.end));
    expect(pieces.join('').replace(/\s/g, '')).toBe(dump.replace(/\s/g, ''));
  });

  test('an enumeration of chapters in a sentence is none', () => {
    const text = `${'本报告依据条例编制，向社会公布，欢迎监督。'.repeat(3)}全文包括一、概述；二、主动公开情况；三、附表。联系电话另行公布。`;
    expect(outlineOf(text)).toEqual([]);
  });

  test('a contents list in front of the chapters is none', () => {
    const text = `某县年报目录 一、概述 二、主动公开情况 三、依申请公开情况 四、附表 某县2012年政府信息公开年报 一、概述 全县公开工作有序。二、主动公开情况 全年公开信息12条。三、依申请公开情况 全年收到申请2件。四、附表 另附。`;
    expect(outlineOf(text)).toEqual([
      '1 overview 一、概述',
      '1 proactive 二、主动公开情况',
      '1 on_request 三、依申请公开情况',
      '1 other 四、附表',
    ]);
    expect(findSections(documentOf(text)).sections[1]?.span.start).toBeGreaterThan(40);
  });
});

describe('lines of a form', () => {
  test('the header lines of a form are no chapters, its title begins one', () => {
    const text = [
      '一、主动公开情况',
      '全年公开信息12条。',
      '二、问题与打算',
      '更新不及时。',
      '政府信息公开情况统计表（2015年度）',
      '一、主动公开情况',
      '——',
      '（一）主动公开政府信息数（不同渠道和方式公开相同信息计1条）',
      '条',
      '12',
      '二、回应解读情况',
      '（一）回应公众关注热点或重大舆情数',
      '八、机构建设和保障经费情况\t——\t——',
      '（一）政府信息公开工作专门机构数\t个\t1',
    ].join('\n');
    expect(outlineOf(text)).toEqual([
      '1 proactive 一、主动公开情况',
      '1 problems 二、问题与打算',
      '1 other 政府信息公开情况统计表（2015年度）',
    ]);
  });

  test('broken labels of the applications table are no chapters', () => {
    const text =
      '三、收到和处理政府信息公开申请情况\n一、本年新收政府信息公开申请数量\n1\n三、本年度\n办理结果\n（二）部分公开（区\n分处理的\n3.其他\n四、政府信息公开行政复议、行政诉讼情况';
    expect(outlineOf(text)).toEqual([
      '1 on_request 三、收到和处理政府信息公开申请情况',
      '1 review_litigation 四、政府信息公开行政复议、行政诉讼情况',
    ]);
  });
});

describe('items and their neighbours', () => {
  test('a lone numbered paragraph is none, a row of them are sub-chapters', () => {
    expect(outlineOf('（一）抓组织建设。年初调整了领导小组。')).toEqual([]);
    expect(outlineOf('（一）抓组织建设。年初调整了领导小组。\n（二）抓载体建设。改版了网站。')).toEqual([
      '2 unknown （一）抓组织建设',
      '2 unknown （二）抓载体建设',
    ]);
  });

  test('contexts are the kinds above, innermost first', () => {
    const text =
      '三、依申请公开情况\n（一）申请情况\n收到3件。\n（二）咨询情况\n咨询5人次。\n四、收费情况\n未收费。';
    const { sections } = findSections(documentOf(text));
    expect(sections.map(({ context }) => context)).toEqual([
      [],
      ['on_request'],
      ['on_request', 'on_request'],
      ['consultation', 'on_request'],
      ['fees'],
    ]);
  });

  test('manners of numbering', () => {
    expect(outlineOf('第一节 概述\n略。\n第二节 主动公开\n略。')).toEqual([
      '1 overview 第一节 概述',
      '1 proactive 第二节 主动公开',
    ]);
    expect(outlineOf('壹、主动公开\n略。\n贰、收费\n略。')).toEqual([
      '1 proactive 壹、主动公开',
      '1 fees 贰、收费',
    ]);
    expect(outlineOf('1 总体概述\n略。\n2 主动公开\n全年12条。')).toEqual([
      '3 overview 1 总体概述',
      '3 proactive 2 主动公开',
    ]);
    expect(outlineOf('⒈ 收费和减免。收取12元。\n⒉ 问题。更新慢。')).toEqual([
      '3 fees ⒈ 收费和减免',
      '3 problems ⒉ 问题',
    ]);
  });
});

describe('properties', () => {
  const pieces = [
    ...cases.slice(0, 260).map(({ line }) => line),
    '全年主动公开政府信息120条。',
    '收到申请3件，均已答复。',
    '0 0 0',
    '第二十条第（一）项',
    '；',
    ' ',
  ];
  const texts = fc
    .array(fc.tuple(fc.constantFrom(...pieces), fc.constantFrom('\n', '', ' ')), { maxLength: 14 })
    .map((parts) => parts.map(([line, end]) => line + end).join(''));

  test('sections partition the text, headings begin them', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const { sections } = findSections(documentOf(text));
        let end = 0;
        for (const { span, headingSpan, level, heading } of sections) {
          expect(span.start).toBe(end);
          end = span.end;
          expect(headingSpan === null).toBe(level === 0);
          expect(heading === null).toBe(level === 0);
          if (!headingSpan) continue;
          expect(headingSpan.start).toBe(span.start);
          expect(headingSpan.end).toBeLessThanOrEqual(span.end);
          expect(headingSpan.end).toBeGreaterThan(headingSpan.start);
        }
        expect(end).toBe(text.length);
      }),
    );
  });

  test('a heading holds no count', () => {
    fc.assert(
      fc.property(texts, (text) => {
        for (const { headingSpan } of findSections(documentOf(text)).sections) {
          if (headingSpan)
            expect(text.slice(headingSpan.start, headingSpan.end)).not.toMatch(/\d\s?[条件宗起]/);
        }
      }),
    );
  });

  test('paragraphs are in order, inside their blocks, and lose nothing but white space', () => {
    fc.assert(
      fc.property(texts, (text) => {
        const document = documentOf(text);
        const { paragraphs } = findSections(document);
        const squeezed = (spans: readonly { span: { start: number; end: number } }[]): string =>
          spans
            .map(({ span }) => text.slice(span.start, span.end))
            .join('')
            .replace(/\s/g, '');
        expect(squeezed(paragraphs)).toBe(squeezed(document.blocks));
        paragraphs.forEach(({ span }, i) => {
          expect(span.end).toBeGreaterThan(span.start);
          if (i > 0) expect(span.start).toBeGreaterThanOrEqual(paragraphs[i - 1]?.span.end ?? 0);
        });
      }),
    );
  });
});
