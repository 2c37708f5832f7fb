import { describe, expect, test } from '@jest/globals';
import { findSections } from '../../src/sections/index.js';
import { readOrder } from '../../src/sections/readOrder.js';
import { documentOf, outlineOf } from './outlineOf.js';

describe('the place that a number gives', () => {
  const rows: Readonly<Record<string, string>> = {
    digits: '1 2 3 4 5 6 7 8 9 10 11 12 13',
    chinese: '一 二 三 四 五 六 七 八 九 十 十一 十二 十三',
    formal: '壹 贰 叁 肆 伍 陆 柒 捌 玖 拾 拾壹 拾贰 拾叁',
    roman: 'I II III IV V VI VII VIII IX X XI XII',
    'roman signs': 'Ⅰ Ⅱ Ⅲ Ⅳ Ⅴ Ⅵ Ⅶ Ⅷ Ⅸ Ⅹ',
    bracketed: '㈠ ㈡ ㈢ ㈣ ㈤ ㈥ ㈦ ㈧ ㈨ ㈩',
    circled: '① ② ③ ④ ⑤ ⑥ ⑦ ⑧ ⑨ ⑩ ⑪ ⑫',
    dotted: '⒈ ⒉ ⒊ ⒋ ⒌ ⒍ ⒎ ⒏ ⒐ ⒑ ⒒ ⒓ ⒔ ⒕ ⒖ ⒗ ⒘ ⒙ ⒚ ⒛',
  };
  test.each(Object.entries(rows))('%s', (_name, row) => {
    const numbers = row.split(' ');
    expect(numbers.map(readOrder)).toEqual(numbers.map((_, i) => i + 1));
  });

  test.each([
    ['2.1', 1],
    ['3.12', 12],
    ['二十', 20],
    ['二十三', 23],
    ['', 0],
    ['甲', 0],
  ] as const)('%s: %i', (number, order) => {
    expect(readOrder(number)).toBe(order);
  });
});

describe('where chapters are looked for', () => {
  test('in paragraphs of the body, not in tables and furniture', () => {
    expect(
      outlineOf('一、概述', '略。', '#二、主动公开情况', '|三、依申请公开情况', '二、收费情况', '无。'),
    ).toEqual(['1 overview 一、概述', '1 fees 二、收费情况']);
  });

  test('the part before the first chapter is the preamble', () => {
    const { sections } = findSections(documentOf(['某县年报', '一、概述', '略。']));
    expect(sections[0]).toEqual({
      kind: 'preamble',
      heading: null,
      level: 0,
      span: { start: 0, end: 5 },
      headingSpan: null,
      context: [],
    });
    expect(findSections(documentOf(['某县年报'])).sections).toHaveLength(1);
  });

  test('chapters of no known kind are no context', () => {
    const { sections } = findSections(
      documentOf(['一、高位推动', '略。', '（一）收费情况', '无。', '（二）抓队伍建设', '有。']),
    );
    expect(sections.map(({ context }) => context)).toEqual([[], [], ['fees'], []]);
  });
});

describe('headings without a number', () => {
  test.each([
    ['主动公开情况', ['1 proactive 主动公开情况']],
    ['主动公开情况：', ['1 proactive 主动公开情况：']],
    ['存在不足', ['1 problems 存在不足']],
    ['存在的主要问题', ['1 problems 存在的主要问题']],
    ['改进措施', ['1 problems 改进措施']],
    ['附表', ['1 other 附表']],
    ['附表：政府信息公开情况统计表', ['1 other 附表：政府信息公开情况统计表']],
    [
      '某某县人民政府办公室政府信息公开情况统计表(2015年度)',
      ['1 other 某某县人民政府办公室政府信息公开情况统计表(2015年度)'],
    ],
    // Emphasis makes a few words a heading that are none without it.
    ['!依申请公开', ['1 on_request 依申请公开']],
    ['依申请公开', []],
    ['!政务主动公开工作栏目内容', ['1 proactive 政务主动公开工作栏目内容']],
    ['!政务主动公开工作各栏目内容', []],
    ['!收费情况.doc', []],
    ['!收费情况.xlsx', []],
    ['收费情况良好', []],
    ['政府信息公开情况统计表填报', []],
    [`${'某某'.repeat(14)}政府信息公开情况统计表`, [`1 other ${'某某'.repeat(14)}政府信息公开情况统计表`]],
    [`${'某某'.repeat(16)}政府信息公开情况统计表`, []],
    ['!政府信息依申请公开办理和答复工作', []],
    // Titles, files, sentences, lists and what is in brackets.
    ['政府信息公开年度报告', []],
    ['依申请公开指南', []],
    ['收费情况.doc', []],
    ['附件：政府信息公开情况统计表', []],
    ['收费情况。', []],
    ['收费情况，减免情况', []],
    ['收费情况、', []],
    ['（收费情况）', []],
    ['收费情况|减免情况', []],
    ['未发生收费情况', []],
    ['政府信息公开工作的主要做法和取得的成效以及依申请公开情况', []],
  ] as const)('%s', (line, outline) => {
    expect(outlineOf(line, '全年共十二件。')).toEqual(outline);
  });
});

describe('rows that look like headings', () => {
  test.each([
    '一、主动公开情况 ………… 3',
    '一、主动公开情况...... 12',
    '一、主动公开情况\t——',
    '一、主动公开情况 | 件 | 3 |',
    '一、主动公开情况\t件\t12',
    '一、主动公开情况 -12',
    '一、主动公开情况 +12',
    '一、主动公开情况　3',
    '一、主动公开情况 1,234.5',
    '一、主动公开情况 ×',
    '一、主动公开情况  ——',
    '一、主动公开情况|——',
    '一、主动公开情况│12│',
    '一、主动公开情况 | 12 | ',
    '一、主动公开情况│万元│',
    '一、主动公开情况|件|件数',
    '（二）其他',
  ])('%s', (line) => {
    expect(outlineOf(line, '全年共十二件。')).toEqual([]);
  });

  test.each([
    '——',
    '—',
    '×',
    '-----',
    '（一）主动公开政府信息数',
    '其中：（一）主动公开政府信息数',
    '1．政府公报公开政府信息数',
  ])('a line before %s', (next) => {
    expect(outlineOf('一、主动公开情况', next)).toEqual([]);
  });

  test.each(['全年公开信息12条。', '——全年公开信息12条。', '（一）公开数量', '主动公开政府信息数'])(
    'but not one before %s',
    (next) => {
      expect(outlineOf('一、主动公开情况', next)[0]).toBe('1 proactive 一、主动公开情况');
    },
  );
});

describe('lines that only look like rows', () => {
  test.each([
    ['一、主动公开情况', '一、主动公开情况'],
    ['一、概述3', '一、概述3'],
    ['一、主动公开情况—', '一、主动公开情况—'],
    ['一、主动公开情况 2013年公开信息较多。', '一、主动公开情况'],
    ['一、主动公开情况\t计量单位名称\t', '一、主动公开情况'],
  ])('%s', (line, heading) => {
    expect(outlineOf(line)).toEqual([expect.stringMatching(` ${heading}$`)]);
  });

  test.each([
    ['a title without a number', '主动公开情况', '——'],
    ['a title with its text', '一、主动公开情况 全年公开信息较多，群众满意。', '——'],
    ['a chapter inside a paragraph', `${'本报告依据条例编制，向社会公布。'.repeat(5)}一、主动公开情况`, '——'],
    ['a label that does not begin the line', '一、主动公开情况', '详见（一）主动公开政府信息数'],
  ])('%s', (_name, line, next) => {
    expect(outlineOf(line, next)[0]).toMatch(/^1 proactive /);
  });

  test.each([
    '其中1．政府公报公开政府信息数',
    '其中：1、政府公报公开政府信息数',
    '（十一）主动公开政府信息数',
  ])('but before %s it is one', (next) => {
    expect(outlineOf('一、主动公开情况', next)).toEqual([]);
  });
});

describe('chapters count up', () => {
  const long = '全年共十二件，均已办理，群众满意。';
  test('on lines of their own they may begin anew and be left out', () => {
    expect(outlineOf('一、概述', long, '三、收费情况', long, '一、概述', long).length).toBe(3);
    expect(outlineOf('五、收费情况', '无。')).toEqual(['1 fees 五、收费情况']);
  });

  test('of no known kind only in their order, or from one on', () => {
    expect(
      outlineOf('一、概述', '略。', '二、收费情况', '无。', '二、高位推动', '略。', '三、问题', '有。'),
    ).toEqual(['1 overview 一、概述', '1 fees 二、收费情况', '1 problems 三、问题']);
    expect(outlineOf('一、概述', '略。', '二、收费情况', '无。', '一、高位推动', '略。')).toContain(
      '1 unknown 一、高位推动',
    );
  });

  test('of a known kind they may repeat a number on a line of their own', () => {
    expect(outlineOf('一、概述', '略。', '三、收费情况', '无。', '二、存在问题', '有。')).toHaveLength(3);
  });

  test('a heading without a number does not begin the count anew', () => {
    const lines = ['一、概述', '略。', '二、收费情况', '无。', '三、存在问题', '有。', '改进措施'];
    expect(outlineOf(...lines, `${long.repeat(6)}五、附表 另附。`).at(-1)).toBe('1 other 五、附表');
  });

  const filler = '本报告依据条例编制，向社会公布，欢迎监督，联系电话另行公布。';
  test.each([
    ['一、概述 略。二、收费情况 全年没有收费。', ['一、概述', '二、收费情况']],
    ['一、概述 略。五、收费情况 全年没有收费。', ['一、概述']],
    ['一、概述 略。四、收费情况 全年没有收费。', ['一、概述', '四、收费情况']],
    ['二、概述 略。二、收费情况 全年没有收费。', ['二、概述']],
  ] as const)('inside a paragraph: %s', (text, headings) => {
    expect(outlineOf(filler.repeat(3) + text).map((line) => line.split(' ').slice(2).join(' '))).toEqual(
      headings,
    );
  });
});

describe('a contents list', () => {
  const names = ['一、概述', '二、主动公开情况', '三、收费情况'];
  const chapters = names.flatMap((name) => [name, '全年共十二件，均已办理，群众满意。']);
  test('on lines, with page numbers or without', () => {
    const outline = names.map((name) => name);
    const told = (lines: readonly string[]): string[] =>
      outlineOf(...lines).map((line) => line.split(' ')[2] ?? '');
    expect(told([...names, '某县年报', ...chapters])).toEqual(outline);
    expect(told([...names.map((name, i) => `${name}${i + 1}`), ...chapters])).toEqual(outline);
    expect(told([...names.map((name, i) => `${name}……${i + 12}`), ...chapters])).toEqual(outline);
  });

  test('the title of the report may follow it, a chapter of its own may not', () => {
    const title = '某某县人民政府办公室政府信息公开工作年度报告';
    expect(outlineOf(...names, title, ...chapters)).toHaveLength(3);
    expect(outlineOf(...names, title.repeat(6), ...chapters)).toHaveLength(4);
  });

  test('chapters that repeat with their text are kept', () => {
    expect(outlineOf(...chapters, ...chapters)).toHaveLength(6);
  });
});
