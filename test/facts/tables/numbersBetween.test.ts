import { describe, expect, test } from '@jest/globals';
import { tellLayout } from '../../../src/facts/tables/text/layout.js';
import { findPageFeet } from '../../../src/facts/tables/text/pageFeet.js';
import { findSequence } from '../../../src/facts/tables/text/sequence.js';
import { makeSlots } from '../../../src/facts/tables/text/slots.js';
import { tellStyle } from '../../../src/facts/tables/text/style.js';
import type { Token } from '../../../src/facts/tables/text/tokens.js';
import { findTornNumbers } from '../../../src/facts/tables/text/tornLines.js';
import type { RowModel } from '../../../src/knowledge/tables/model.js';
import type { TableId } from '../../../src/types.js';
import { wholeZone } from './text/wholeZone.js';

/** How a table stands in the text, and which of its numbers are no values, or no certain ones. */
interface Told {
  readonly layout: string;
  readonly style: string;
  /** Numbers of pages, and what may be one. */
  readonly feet?: string;
  readonly doubtful?: string;
  /** The column 序号. */
  readonly sequence?: string;
  /** One number that white space tore, or two cells. */
  readonly torn?: string;
}

function tell(id: TableId, text: string): Told {
  const { stream, tokens, zone } = wholeZone(id, text);
  const { model } = zone;
  const told = (name: string, found: ReadonlySet<Token>) =>
    found.size > 0 ? { [name]: [...found].map(({ string }) => string).join(' ') } : {};
  const { feet, doubtful } = findPageFeet(stream, tokens, zone);
  const columnsOf = (row: RowModel): readonly unknown[] => row.columns ?? model.form;
  return {
    layout: tellLayout(stream, tokens, zone),
    style: tellStyle(model, makeSlots(stream, tokens, zone), columnsOf),
    ...told('feet', feet),
    ...told('doubtful', doubtful),
    ...told('sequence', findSequence(tokens, zone)),
    ...told('torn', findTornNumbers(tokens, zone)),
  };
}

describe('numbers between the rows of a table, and how it stands', () => {
  test.each<[string, TableId, string, Told]>([
    [
      'rows on lines',
      'stat2014',
      '收到申请数 件 9\n当面申请数 件 3\n传真申请数 件 0\n网络申请数 件 6\n信函申请数 件 0\n申请办结数 件 9\n按时办结数 件 8',
      { layout: 'loose', style: 'lines' },
    ],
    [
      'all in one line',
      'stat2014',
      '收到申请数 件 9 当面申请数 件 3 传真申请数 件 0 网络申请数 件 6 信函申请数 件 0 申请办结数 件 9 按时办结数 件 8',
      { layout: 'loose', style: 'runs' },
    ],
    [
      'a cell on a line',
      'stat2014',
      '收到申请数\n件\n9\n当面申请数\n件\n3\n传真申请数\n件\n0\n网络申请数\n件\n6\n信函申请数\n件\n0\n申请办结数\n件\n9\n按时办结数\n件\n8',
      { layout: 'loose', style: 'runs' },
    ],
    [
      'the number of a page on its own line',
      'stat2014',
      '收到申请数 件 9\n当面申请数 件 3\n传真申请数 件 0\n— 3 —\n网络申请数 件 6\n信函申请数 件 0\n申请办结数 件 9\n按时办结数 件 8',
      { feet: '— 3 —', layout: 'loose', style: 'lines' },
    ],
    [
      'the same behind a label without its number',
      'stat2014',
      '收到申请数 件 9\n当面申请数 件 3\n传真申请数 件 0\n网络申请数 件\n— 3 —\n信函申请数 件 0\n申请办结数 件 9\n按时办结数 件 8',
      { feet: '— 3 —', layout: 'loose', style: 'lines' },
    ],
    [
      'a table with such marks in its cells',
      'stat2014',
      '收到申请数 —\n当面申请数 —\n传真申请数 —\n网络申请数 —\n信函申请数\n— 3 —\n申请办结数 9\n按时办结数 8',
      { doubtful: '— 3 —', layout: 'loose', style: 'lines' },
    ],
    [
      'marks of two kinds',
      'stat2014',
      '收到申请数 件 9\n当面申请数 件 3\n传真申请数 件 0\n— 3 /\n网络申请数 件 6\n信函申请数 件 0\n申请办结数 件 9\n按时办结数 件 8',
      { layout: 'loose', style: 'lines' },
    ],
    [
      'marks and a number on the line of a row',
      'stat2014',
      '收到申请数 — 3 —\n当面申请数 3',
      { layout: 'loose', style: 'displaced' },
    ],
    [
      'more on the line of the number',
      'stat2014',
      '收到申请数 件 9\n当面申请数 件 3\n传真申请数 件 0\n— 3 — 第一页\n网络申请数 件 6\n信函申请数 件 0\n申请办结数 件 9\n按时办结数 件 8',
      { layout: 'loose', style: 'lines' },
    ],
    [
      'a number of four digits',
      'stat2014',
      '收到申请数 件 9\n当面申请数 件 3\n传真申请数 件 0\n— 1000 —\n网络申请数 件 6\n信函申请数 件 0\n申请办结数 件 9\n按时办结数 件 8',
      { layout: 'loose', style: 'lines' },
    ],
    [
      'a number that begins with zero',
      'stat2014',
      '收到申请数 件 9\n当面申请数 件 3\n传真申请数 件 0\n— 03 —\n网络申请数 件 6\n信函申请数 件 0\n申请办结数 件 9\n按时办结数 件 8',
      { layout: 'loose', style: 'lines' },
    ],
    [
      'page and pages',
      'stat2014',
      '收到申请数 件 9\n当面申请数 件 3\n传真申请数 件 0\n第 3 页 共 12 页\n网络申请数 件 6\n信函申请数 件 0\n申请办结数 件 9\n按时办结数 件 8',
      { feet: '3 12', layout: 'loose', style: 'lines' },
    ],
    [
      'a number between empty lines',
      'stat2014',
      '收到申请数 件 9\n当面申请数 件 3\n传真申请数 件 0\n\n3\n\n网络申请数 件 6\n信函申请数 件 0\n申请办结数 件 9\n按时办结数 件 8',
      { feet: '3', layout: 'loose', style: 'lines' },
    ],
    [
      'a number before the end of a page',
      'stat2014',
      '收到申请数 件 9\n当面申请数 件 3\n传真申请数 件 0\n\n3\n\f\n网络申请数 件 6\n信函申请数 件 0\n申请办结数 件 9\n按时办结数 件 8',
      { feet: '3', layout: 'loose', style: 'lines' },
    ],
    [
      'a number on a line without empty ones',
      'stat2014',
      '收到申请数 件 9\n当面申请数 件 3\n传真申请数 件 0\n3\n网络申请数 件 6\n信函申请数 件 0\n申请办结数 件 9\n按时办结数 件 8',
      { layout: 'loose', style: 'lines' },
    ],
    [
      'all cells between empty lines',
      'stat2014',
      '收到申请数\n\n件\n\n9\n\n当面申请数\n\n件\n\n3\n\n传真申请数\n\n件\n\n0\n\n网络申请数\n\n件\n\n6\n\n信函申请数\n\n件\n\n0\n\n申请办结数\n\n件\n\n9\n\n按时办结数\n\n件\n\n8',
      { layout: 'loose', style: 'runs' },
    ],
    [
      'a sequence before the labels',
      'stat2014',
      '序号 统计指标 单位 统计数\n1 收到申请数 件 9\n2 当面申请数 件 3\n3 传真申请数 件 0\n4 网络申请数 件 6\n5 信函申请数 件 0\n6 申请办结数 件 9\n7 按时办结数 件 8',
      { sequence: '1 2 3 4 5 6 7', layout: 'loose', style: 'lines' },
    ],
    [
      'a sequence without its head',
      'stat2014',
      '1 收到申请数 件 9\n2 当面申请数 件 3\n3 传真申请数 件 0\n4 网络申请数 件 6\n5 信函申请数 件 0\n6 申请办结数 件 9\n7 按时办结数 件 8',
      { sequence: '1 2 3 4 5 6 7', layout: 'loose', style: 'lines' },
    ],
    [
      'a sequence that skips',
      'stat2014',
      '序号 统计指标\n1 收到申请数 件 9\n4 当面申请数 件 3\n7 传真申请数 件 0\n10 网络申请数 件 6\n13 信函申请数 件 0\n16 申请办结数 件 9\n19 按时办结数 件 8',
      { sequence: '1 4 7 10 13 16 19', layout: 'loose', style: 'lines' },
    ],
    [
      'numbers that do not count up',
      'stat2014',
      '10 收到申请数 件 9\n15 当面申请数 件 3\n13 传真申请数 件 0\n11 网络申请数 件 6\n16 信函申请数 件 0\n14 申请办结数 件 9\n12 按时办结数 件 8',
      { layout: 'loose', style: 'lines' },
    ],
    [
      'a short sequence under its head',
      'stat2014',
      '序号 统计指标\n1 收到申请数 件 9\n2 当面申请数 件 3',
      { sequence: '1 2', layout: 'loose', style: 'runs' },
    ],
    [
      'a short one without',
      'stat2014',
      '1 收到申请数 件 9\n2 当面申请数 件 3\n3 传真申请数 件 0\n4 网络申请数 件 6',
      { layout: 'loose', style: 'lines' },
    ],
    [
      'a sequence in one line',
      'stat2014',
      '1 收到申请数 件 9 2 当面申请数 件 3 3 传真申请数 件 0 4 网络申请数 件 6 5 信函申请数 件 0 6 申请办结数 件 9 7 按时办结数 件 8',
      { sequence: '1 2 3 4 5 6 7', layout: 'loose', style: 'runs' },
    ],
    [
      'numbers torn by white space',
      'stat2014',
      '收到申请数\n1 234\n当面申请数\n3\n传真申请数\n4',
      { torn: '1 234', layout: 'loose', style: 'displaced' },
    ],
    [
      'two numbers a line, always',
      'stat2014',
      '收到申请数\n1 2\n当面申请数\n3 4',
      { layout: 'loose', style: 'displaced' },
    ],
    [
      'labels on the lines of numbers',
      'stat2014',
      '收到申请数 1 234\n当面申请数\n3',
      { layout: 'loose', style: 'displaced' },
    ],
    [
      'three numbers on a line',
      'stat2014',
      '收到申请数\n1 2 3\n当面申请数\n3',
      { layout: 'loose', style: 'displaced' },
    ],
    [
      'tabs',
      'stat2014',
      '收到申请数\t件\t9\n当面申请数\t件\t3\n传真申请数\t件\t0\n网络申请数\t件\t6\n信函申请数\t件\t0\n申请办结数\t件\t9\n按时办结数\t件\t8',
      { layout: 'lines', style: 'lines' },
    ],
    [
      'bars',
      'stat2014',
      '收到申请数 | 件 | 9\n当面申请数 | 件 | 3\n传真申请数 | 件 | 0\n网络申请数 | 件 | 6\n信函申请数 | 件 | 0\n申请办结数 | 件 | 9\n按时办结数 | 件 | 8',
      { layout: 'lines', style: 'lines' },
    ],
    [
      'bars on lines of their own',
      'stat2014',
      '收到申请数\n|\n件\n|\n9\n|\n当面申请数\n|\n件\n|\n3\n|\n传真申请数\n|\n件\n|\n0\n|\n网络申请数\n|\n件\n|\n6\n|\n信函申请数\n|\n件\n|\n0\n|\n申请办结数\n|\n件\n|\n9\n|\n按时办结数\n|\n件\n|\n8',
      { layout: 'bars', style: 'runs' },
    ],
    [
      'a tab at the end of a line without numbers',
      'stat2014',
      '收到申请数\t\n当面申请数\t\n传真申请数\t\n网络申请数\t\n信函申请数\t\n申请办结数\t\n按时办结数\t\n9',
      { layout: 'lines', style: 'displaced' },
    ],
    [
      'labels first, numbers behind',
      'stat2014',
      '收到申请数\n当面申请数\n传真申请数\n网络申请数\n信函申请数\n申请办结数\n按时办结数\n9 3 0 6 0 9 8',
      { layout: 'loose', style: 'displaced' },
    ],
    [
      'numbers before the labels',
      'stat2014',
      '9 3 0\n收到申请数\n当面申请数\n传真申请数\n网络申请数\n信函申请数\n申请办结数\n按时办结数',
      { layout: 'loose', style: 'displaced' },
    ],
    [
      'few numbers',
      'stat2014',
      '收到申请数 件 9 当面申请数 件 3 传真申请数 网络申请数 信函申请数 申请办结数 按时办结数',
      { layout: 'loose', style: 'displaced' },
    ],
    [
      'applications in the order of the form',
      'applications',
      '予以公开 1 0 0 0 0 0 1 部分公开 2 0 0 0 0 0 2 属于国家秘密 0 0 0 0 0 0 0',
      { layout: 'loose', style: 'runs' },
    ],
    [
      'applications out of it',
      'applications',
      '部分公开 2 0 0 0 0 0 2 予以公开 1 0 0 0 0 0 1',
      { layout: 'loose', style: 'displaced' },
    ],
    [
      'reviews in tabs',
      'review_litigation',
      '行政复议\t结果维持\t结果纠正\t其他结果\t尚未审结\t总计\n1\t2\t3\t4\t5\t6\t7',
      { layout: 'lines', style: 'displaced' },
    ],
    [
      'reviews in bars',
      'review_litigation',
      '行政复议|结果维持|结果纠正|其他结果|尚未审结|总计|1|2|3|4|5',
      { layout: 'lines', style: 'displaced' },
    ],
    [
      'reviews in bars on lines',
      'review_litigation',
      '行政复议\n|\n结果维持\n|\n结果纠正\n|\n其他结果\n|\n尚未审结\n|\n总计\n|\n1\n|\n2\n|\n3\n|\n4\n|',
      { layout: 'bars', style: 'displaced' },
    ],
    [
      'reviews in words',
      'review_litigation',
      '行政复议 结果维持 结果纠正 其他结果 尚未审结 总计 1 2 3 4 5',
      { layout: 'loose', style: 'displaced' },
    ],
  ])('%s', (_, id, text, told) => {
    expect(tell(id, text)).toEqual(told);
  });
});
