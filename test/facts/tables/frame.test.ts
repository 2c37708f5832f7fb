import { describe, expect, test } from '@jest/globals';
import { widenToFrame } from '../../../src/facts/tables/frame.js';
import { tableModel } from '../../../src/knowledge/tables/index.js';
import type { TableId } from '../../../src/types.js';

/** The words of the text that belong to the table between the two bars. */
function framed(text: string, id: TableId = 'stat2014'): string {
  const [before = '', table = '', behind = ''] = text.split('‖');
  const whole = before + table + behind;
  const span = { start: before.length, end: before.length + table.length };
  const { start, end } = widenToFrame(whole, span, tableModel(id));
  return whole.slice(start, end);
}

const title = '某县政府信息公开情况统计表';
const sentence = '二、主动公开政府信息若干条。';

describe('what stands above a table of statistics', () => {
  test.each<[string, string[], string[]]>([
    ['its title', [title], []],
    ['title and year', [title, '（2015年度）'], []],
    ['title and who filled it in', [title, '填报单位：某县民政局'], []],
    ['who filled it in alone', ['填报单位(盖章)：某县民政局'], []],
    ['empty lines between', [title, '', '统计时间：2015年1月1日'], []],
    ['a sentence above the title', [title], [sentence]],
    ['a sentence between title and table', [], [title, sentence]],
    ['a sentence alone', [], [sentence]],
    ['a year alone', [], ['（2015年度）']],
    ['four lines are looked at', [title, '', '', ''], []],
    ['no more than four', [], [title, '', '', '', '']],
    ['a line of ninety characters', [`${title}${'一'.repeat(90 - title.length)}`], []],
    ['no longer line is a title', [], [`${title}${'一'.repeat(91 - title.length)}`]],
    ['words that only name the form', [], ['单位：件']],
    ['a head of the form not at the beginning', [], ['本填报单位(某局)']],
  ])('%s', (_, own, others) => {
    const above = [...others, ...own].map((line) => `${line}\n`).join('');
    expect(framed(`${above}‖收到申请数 3‖\n`)).toBe(`${own.map((line) => `${line}\n`).join('')}收到申请数 3`);
  });

  test('the title on the line of the table is its own, other words are not', () => {
    expect(framed(`${sentence}\n${title} ‖收到申请数 3‖`)).toBe(`${title} 收到申请数 3`);
    expect(framed(`${title}\n见下 ‖收到申请数 3‖`)).toBe('收到申请数 3');
    expect(framed(`${sentence}\n  ‖收到申请数 3‖`)).toBe('收到申请数 3');
    expect(framed(`${title}\n  ‖收到申请数 3‖`)).toBe(`${title}\n  收到申请数 3`);
    expect(framed(`${title}${'一'.repeat(80)} ‖收到申请数 3‖`)).toBe('收到申请数 3');
  });

  test('other tables stand under headings of chapters, which are not theirs', () => {
    const heading = '三、收到和处理政府信息公开申请情况';
    expect(framed(`${heading}\n‖予以公开 3‖`, 'applications')).toBe('予以公开 3');
  });
});

describe('what stands below a table', () => {
  test.each<[string, string, string]>([
    ['who checked it', '\n审核人：甲某', ''],
    ['several on a line', '\n单位负责人：甲某  审核人：乙某  填报日期：2016年1月5日', ''],
    ['a line for each', '\n单位负责人：甲某\n填表人:乙某\n联系电话：12345', ''],
    ['with an explanation in brackets', '\n负责人（签字）：甲某', ''],
    ['between bars', ' | 审核人：甲某', ''],
    ['a place left empty', '\n审核人：', ''],
    ['the sentence behind it is not the table’s', '\n审核人：甲某', '\n某县人民政府'],
    ['words without a colon', '', '\n审核人甲某'],
    ['a sentence', '', '\n全县收到申请3件。'],
    ['a sentence before it', '', '\n以上。审核人：甲某'],
    ['no more than eight', '\n审核人：甲'.repeat(8), '\n审核人：甲'],
  ])('%s', (_, own, others) => {
    expect(framed(`‖收到申请数 3‖${own}${others}`)).toBe(`收到申请数 3${own}`);
  });
});
