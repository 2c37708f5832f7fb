import { describe, expect, test } from '@jest/globals';
import { findHeading } from '../../src/sections/index.js';
import { documentOf, outlineOf } from './outlineOf.js';
import type { Block } from '../../src/types.js';

/** The title that a line begins with, and whether text follows it. */
function titleOf(line: string): [string, boolean] | null {
  const found = findHeading(line, documentOf([line]).blocks[0] as Block);
  return found && [line.slice(found.span.start, found.span.end), found.inline];
}

describe('a title', () => {
  test.each([
    ['一、主动公开情况', '。'],
    ['（三）抓队伍建设', '。'],
    ['（一）学习《条例》情况', '。'],
    ['三、依申请公开（略）', ''],
    ['三、依申请公开工作情况汇报', ''],
    ['2.1主动公开', ''],
    ['1主动公开', ''],
    ['主动公开情况', ''],
  ])('%s ends with its line', (title, sign) => {
    expect(titleOf(title + sign)).toEqual([title, false]);
  });

  test.each([
    // Signs.
    ['（一）公开情况', '；全年公开信息较多。'],
    ['（一）高位推动', '：全年印发文件。'],
    ['三、主动公开情况', '（截至年底）：全年公开信息较多。'],
    ['（一）高位推动全县各乡镇街道部门单位深入开展公开', '：全年印发文件。'],
    ['（一）全面做好主动公开政府信息目录编制更新发布报送统计', '：全年印发文件。'],
    // A blank that was a line end.
    ['六、其他需要报告的事项', ' 无其他需要报告的事项'],
    ['二、主动公开情况', ' 工作开展顺利，群众满意。'],
    ['（一）平台建设工作', ' 全年改版网站，群众满意。'],
    ['三、收费及减免', ' 全年未收费，群众满意。'],
    ['三、收费 及减免', ' 全年未收费，群众满意。'],
    // Words that begin a text.
    ['一、总体情况', '2020年，全县公开信息较多。'],
    ['（一）平台建设工作', '2013年改版网站，群众满意。'],
    ['三、依申请公开', '2013年收到申请较多，均已办理。'],
  ])('%s ends before %s', (title, text) => {
    expect(titleOf(title + text)).toEqual([title, true]);
  });

  test.each([
    ['one sign', '一、略'],
    ['one sign before a colon', '（一）略：全年印发文件。'],
    ['a sentence', '（一）加强组织领导，健全工作机制。'],
    ['a long sentence', '（一）加强组织领导健全工作机制推进依法行政建设法治政府服务群众。'],
    ['a quotation', '（一）《条例》宣传'],
    ['a clause', '三、依申请公开；2013年收到申请较多。'],
    ['a clause before the word that would end a title', '（二）依申请公开；办理情况良好。'],
    ['words that go on', '二、主动公开工作推进有力，全年公开信息较多。'],
    ['an end that joins', '三、依申请公开和2013年的咨询，群众满意。'],
    ['a word of two signs and a blank', '（一）工作 全年改版网站，群众满意。'],
    ['a word of three signs and a blank', '（一）抓工作 全年改版网站，群众满意。'],
    ['a few words before a blank on a line of their own', '一、高位推动 全年印发文件，群众满意。'],
    ['a decimal number before no known title', '2.1高位推动'],
    ['a bare number before no known title', '1高位推动'],
    ['a long unknown title', '（一）高位推动全县各乡镇街道部门单位深入开展公开工程建设：全年印发文件。'],
    [
      'a very long known one',
      '（一）贯彻落实国务院办公厅关于全面推进政务公开工作的部署要求做好主动公开政府信息各项具体工作的情况',
    ],
  ])('%s is none', (_name, line) => {
    expect(titleOf(line)).toBeNull();
  });
});

describe('an unknown title with its text in one paragraph needs a neighbour', () => {
  const first = '（一）抓组织建设。年初调整了领导小组。';
  const second = '（二）抓载体建设。年底改版了网站。';
  test.each([
    ['at once', [first, second], 2],
    ['behind items', [first, '1.公开形式。网站。', '2.收费情况。无。', second], 4],
    ['not in another chapter', ['一、概述', first, '二、收费情况', second], 2],
    ['not with a number left out', [first, '（三）抓载体建设。年底改版了网站。'], 0],
    ['not of the same number', [second, second], 0],
    ['not of another level', [first, '2.抓载体建设。年底改版了网站。'], 0],
  ])('%s', (_name, lines, count) => {
    expect(outlineOf(...lines)).toHaveLength(count);
  });
});

describe('a line with a number', () => {
  test.each(['12.56', '12.56|', '3.18 ||', '2、15'])('%s is an amount, and no item', (line) => {
    expect(titleOf(line)).toBeNull();
  });
});

describe('a chapter whose first part is called like a line of a form', () => {
  const chapter = '二、主动公开政府信息情况';
  const rest = ['三、依申请公开情况', '未收到申请。'];

  test('is one where text follows', () => {
    const lines = [chapter, '（一）主动公开信息数量', '2013年，我镇主动公开政府信息45条。', ...rest];
    expect(outlineOf(...lines)).toEqual([
      `1 proactive ${chapter}`,
      '2 proactive （一）主动公开信息数量',
      '1 on_request 三、依申请公开情况',
    ]);
  });

  test('is none where the cells of the form follow', () => {
    const form = [chapter, '（一）主动公开政府信息数', '条', '45', '其中：主动公开规范性文件数', '条', '2'];
    expect(outlineOf(...form)).toEqual([]);
  });
});
