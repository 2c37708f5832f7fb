import { describe, expect, test } from '@jest/globals';
import { readTables } from '../../../src/facts/tables/index.js';
import { documentOf, rowOf, statesOf, tableOf } from './documents.js';
import { formRows } from './forms.js';

/** Lines with blank cells that are filled up behind their last cell, a cell a line: `行政许可 |⏎4 |⏎|⏎5 |⏎|`. */
const print = (lines: readonly (readonly string[])[], width: number): string =>
  lines
    .map((cells) => [...cells, ...Array<string>(Math.max(0, width - cells.length)).fill('')])
    .map((cells) => cells.map((cell) => (cell === '' ? '|' : `${cell} |`)).join('\n'))
    .join('\n');

describe('small tables', () => {
  const lines = [
    ['第二十条第（一）项'],
    ['信息内容', '本年新制作数量', '本年新公开数量', '对外公开总数量'],
    ['规章', '0', '0', '0'],
    ['规范性文件', '2', '3', '9'],
    ['第二十条第（五）项'],
    ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
    ['行政许可', '14', '', '310'],
    ['其他对外管理服务事项', '', '2', '7'],
    ['第二十条第（八）项'],
    ['信息内容', '上一年项目数量', '本年增/减'],
    ['行政事业性收费', '5', ''],
  ];
  const read = (body: string): ReturnType<typeof tableOf> =>
    tableOf(documentOf('二、主动公开政府信息情况', body), 'art20_2019');

  test('blank cells have their place where whole lines show what fills them up', () => {
    const reading = read(print(lines, 5));
    expect(rowOf(reading, 'normative_documents')).toEqual([2, 3, 9]);
    expect(rowOf(reading, 'administrative_license')).toEqual([14, null, 310]);
    expect(rowOf(reading, 'other_external_service')).toEqual([null, 2, 7]);
    expect(rowOf(reading, 'administrative_fees')).toEqual([5, null]);
  });

  test('a number behind the columns is none of theirs', () => {
    const reading = read(
      print(lines, 5).replace('行政许可 |\n14 |\n|\n310 |\n|', '行政许可 |\n14 |\n|\n310 |\n6 |'),
    );
    expect(statesOf(reading, 'administrative_license').every((state) => state === 'unresolved')).toBe(true);
  });

  test('nothing is told where no line is whole', () => {
    const blanks = lines.map(([label = '', ...cells]) => [
      label,
      ...cells.map((cell, i) => (i === 1 && /^\d/.test(cell) ? '' : cell)),
    ]);
    expect(statesOf(read(print(blanks, 6)), 'administrative_license')).not.toContain('stated');
  });
});

describe('applications of which only some numbers are printed', () => {
  const title = '三、收到和处理政府信息公开申请情况';
  const heads = [
    ['（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）', '申请人情况'],
    ['自然人', '法人或其他组织', '总计'],
    ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'],
  ];
  const rows = (cells: readonly string[]): string[][] => {
    let last: string | null = null;
    return formRows(true).map(({ group, label }) => {
      const named = group && group !== last ? [group] : [];
      last = group;
      return [...named, label, ...cells];
    });
  };
  const states = (body: string): string[] =>
    readTables(documentOf(title, body)).flatMap((reading) =>
      reading.rows['granted'] ? statesOf(reading, 'granted') : [],
    );

  test.each([
    ['totals alone', ['', '', '', '', '', '', '6'], [null, null, null, null, null, null, 6]],
    ['a total and its part', ['', '', '6', '', '', '', '6'], [null, null, 6, null, null, null, 6]],
  ])('%s', (_, cells, expected) => {
    const reading = tableOf(documentOf(title, print([...heads, ...rows(cells)], 10)), 'applications');
    expect(rowOf(reading, 'received_new')).toEqual(expected);
    expect(rowOf(reading, 'outcome_total')).toEqual(expected);
  });

  test('a last number that is no sum is no total', () => {
    const body = print([...heads, ...rows(['', '', '6', '', '', '', '2'])], 10);
    expect(states(body).filter((state) => state.startsWith('stated'))).toEqual([]);
  });
});

describe('results of reviews and suits', () => {
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const heads = [
    ['行政复议', '行政诉讼'],
    [...results, '未经复议直接起诉', '复议后起诉'],
    [...results, ...results],
  ];
  const cells = ['', '1', '', '', '1', '', '', '', '', '', '', '', '2', '', '2'];
  const read = (body: string): ReturnType<typeof readTables> =>
    readTables(documentOf('四、政府信息公开行政复议、行政诉讼情况', body));

  test.each([15, 17])('blank cells have their place in lines of %d', (width) => {
    const [reading] = read(`${print([...heads, cells], width)}\n五、存在的主要问题`);
    expect(reading && rowOf(reading, 'review')).toEqual([null, 1, null, null, 1]);
    expect(reading && rowOf(reading, 'litigation_after_review')).toEqual([null, null, 2, null, 2]);
  });

  test('a cell too few says nothing', () => {
    for (const reading of read(`${print([...heads, cells.slice(1)], 14)}\n五、存在的主要问题`))
      for (const row of Object.keys(reading.rows))
        expect(rowOf(reading, row).filter((value) => value !== null)).toEqual([]);
  });
});
