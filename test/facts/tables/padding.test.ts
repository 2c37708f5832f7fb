import { describe, expect, test } from '@jest/globals';
import { readTables } from '../../../src/facts/tables/index.js';
import { documentOf, rowOf, statesOf, tableOf } from './documents.js';
import { formRows } from './forms.js';

const title = '三、收到和处理政府信息公开申请情况';
const sums = '（本列数据的勾稽关系为：第一项加第二项之和，等于第三项加第四项之和）';
const applicants = ['商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他'];
const heads = [[sums, '申请人情况'], ['自然人', '法人或其他组织', '总计'], applicants];
const width = 10;

const numbers: Record<string, string[]> = {
  received_new: ['25', '6', '0', '0', '2', '0', '33'],
  granted: ['17', '3', '0', '0', '1', '0', '21'],
  denied_state_secret: ['8', '3', '0', '0', '1', '0', '12'],
  outcome_total: ['25', '6', '0', '0', '2', '0', '33'],
};
const zeros = ['0', '0', '0', '0', '0', '0', '0'];

/** The rows as a page prints them, each cell once: the name of a group before the first of its rows. */
function rowsOf(values: Record<string, string[]>): string[][] {
  let last: string | null = null;
  return formRows(true).map(({ key, group, label }) => {
    const named = group && group !== last ? [group] : [];
    last = group;
    return [...named, label, ...(values[key] ?? zeros)];
  });
}

type Pad = (cells: readonly string[], values: number) => string[];
const empties = (count: number): string[] => Array<string>(Math.max(0, count)).fill('');
const right: Pad = (cells) => [...cells, ...empties(width - cells.length)];
const left: Pad = (cells, values) => [
  ...cells.slice(0, cells.length - values),
  ...empties(width - cells.length),
  ...cells.slice(cells.length - values),
];

const lineOf = (cells: readonly string[]): string => `${cells.join(' | ')} |`;
const print = (pad: Pad, values = numbers): string =>
  [...heads.map((cells) => pad(cells, 0)), ...rowsOf(values).map((cells) => pad(cells, 7))]
    .map(lineOf)
    .join('\n');

const read = (body: string): ReturnType<typeof tableOf> => tableOf(documentOf(title, body), 'applications');

describe('lines filled up with empty cells', () => {
  test.each([
    ['behind their last cell', print(right)],
    ['between label and values', print(left)],
    ['behind their last cell, a cell a line', print(right).replaceAll(' | ', ' |\n')],
  ])('%s', (_, body) => {
    const reading = read(body);
    for (const [key, cells] of Object.entries(numbers))
      expect(rowOf(reading, key)).toEqual(cells.map(Number));
    expect(rowOf(reading, 'other_other')).toEqual(zeros.map(Number));
  });

  test('all in one line, with bars around every row', () => {
    const line = (pad: Pad, values: Record<string, string[]>): string =>
      [...heads.map((cells) => pad(cells, 0)), ...rowsOf(values).map((cells) => pad(cells, 7))]
        .map((cells) => `| ${cells.join(' | ')} |`)
        .join(' ');
    const companies = {
      received_new: ['', '6', '', '', '', '', '6'],
      carried_out: ['', '', '', '2', '2', '', ''],
    };
    for (const pad of [right, left]) {
      for (const values of [numbers, companies]) {
        const reading = read(`${line(pad, values)} 四、政府信息公开行政复议、行政诉讼情况`);
        const found = Object.keys(values).map((key) => rowOf(reading, key));
        const printed = Object.values(values).map((cells) =>
          cells.map((cell) => (cell ? Number(cell) : null)),
        );
        expect(found).toEqual(printed);
      }
    }
  });

  test('numbers whose labels are lost behind the name of their group leave the other rows as they are', () => {
    const lost = formRows(true)
      .flatMap(({ key, group, label }, i, rows) => {
        const values = numbers[key] ?? zeros;
        if (!group) return [label, ...values];
        return group === rows[i - 1]?.group ? values : [group, ...values];
      })
      .join(' |\n');
    const reading = read(`${heads.flat().join(' |\n')} |\n${lost} |`);
    expect(rowOf(reading, 'received_new')).toEqual([25, 6, 0, 0, 2, 0, 33]);
    expect(rowOf(reading, 'outcome_total')).toEqual([25, 6, 0, 0, 2, 0, 33]);
    expect(statesOf(reading, 'denied')).toEqual(zeros.map(() => 'unresolved'));
    expect(reading.rows['denied_state_secret']).toBeUndefined();
  });

  test('blank cells keep their place beside those that fill up', () => {
    const blanks = { ...numbers, granted: ['21', '', '', '', '', '', '21'] };
    expect(rowOf(read(print(right, blanks)), 'granted')).toEqual([21, null, null, null, null, null, 21]);
    expect(rowOf(read(print(left, blanks)), 'granted')).toEqual([21, null, null, null, null, null, 21]);
  });

  test('nothing is read where a blank may be at either end', () => {
    const bare = ['', '', '5', '0', '0', '', ''];
    const all = Object.fromEntries(formRows(true).map(({ key }) => [key, bare]));
    for (const body of [print(right, all), print(left, all)]) {
      const [reading] = readTables(documentOf(title, body));
      const states = reading ? statesOf(reading, 'received_new') : [];
      expect(states.filter((state) => state.startsWith('stated'))).toEqual([]);
    }
  });

  test('a misprinted label does not hide the rows around it', () => {
    const body = print(right).replace('5.属于三类内部事务信息', '5.三类内务');
    const reading = read(body);
    expect(rowOf(reading, 'granted')).toEqual([17, 3, 0, 0, 1, 0, 21]);
    expect(rowOf(reading, 'outcome_total')).toEqual([25, 6, 0, 0, 2, 0, 33]);
  });
});

describe('blank cells left out of lines that are filled up at their end', () => {
  const few: Record<string, string[]> = { ...numbers, granted: ['21', '21'], carried_in: ['4'] };
  const states = (body: string, key: string): string[] =>
    readTables(documentOf(title, body)).flatMap((reading) =>
      reading.rows[key] ? statesOf(reading, key) : [],
    );
  const bare = {
    ...few,
    received_new: ['33', '33'],
    denied_state_secret: ['12', '12'],
    outcome_total: ['33', '33'],
  };

  test.each([
    ['a row a line', print(right, few)],
    ['a cell a line', print(right, few).replaceAll(' | ', ' |\n')],
    ['in all rows', print(right, bare)],
  ])('too few numbers have no places: %s', (_, body) => {
    for (const key of ['granted', 'carried_in'])
      expect(states(body, key).filter((state) => state !== 'unresolved')).toEqual([]);
  });

  test('whole rows beside them are read', () => {
    const reading = read(print(right, few));
    expect(rowOf(reading, 'received_new')).toEqual([25, 6, 0, 0, 2, 0, 33]);
    expect(rowOf(reading, 'outcome_total')).toEqual([25, 6, 0, 0, 2, 0, 33]);
  });

  test('a blank before a number shows that none is left out', () => {
    const shown = {
      ...numbers,
      granted: ['21', '', '', '', '', '', ''],
      carried_in: ['', '4', '', '', '', '', '4'],
    };
    const reading = read(print(right, shown));
    expect(rowOf(reading, 'granted')).toEqual([21, null, null, null, null, null, null]);
    expect(rowOf(reading, 'carried_in')).toEqual([null, 4, null, null, null, null, 4]);
  });

  test('fourteen results in a line for fifteen', () => {
    const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
    const lines = [
      ['行政复议', '行政诉讼'],
      [...results, '未经复议直接起诉', '复议后起诉'],
      [...results, ...results],
      ['3', '1', '0', '0', '4', '2', '0', '1', '3', '0', '1', '0', '0', '1'],
    ];
    const body = lines.map((line) => lineOf([...line, ...empties(15 - line.length)])).join('\n');
    const found = readTables(documentOf('四、政府信息公开行政复议、行政诉讼情况', body));
    for (const { rows } of found)
      for (const cells of Object.values(rows))
        for (const { value } of Object.values(cells)) expect(value).toBeNull();
  });
});

describe('heads that lost their words', () => {
  const places = (cut: readonly string[], first = '申请人情况'): string =>
    [
      [sums, '', '', first, '', '', '', '', '', ''],
      ['', '', '', '', '法人或其他组织', '', '', '', '', '总计'],
      ['', '', '', '', ...cut, ''],
      ...rowsOf({ ...numbers, granted: ['21', '', '', '', '', '', '21'] }).map((cells) => {
        const labels = cells.slice(0, -7);
        return [...(labels.length > 1 ? ['', ...labels] : [...labels, '', '']), ...cells.slice(-7)];
      }),
    ]
      .map((cells) => `| ${cells.join(' | ')} |`)
      .join('\n');

  test('the form tells those between heads in their places', () => {
    const reading = read(places(['商业', '科研', '社会公益组织', '法律服务机构', '其他']));
    expect(rowOf(reading, 'granted')).toEqual([21, null, null, null, null, null, 21]);
    expect(rowOf(reading, 'received_new')).toEqual([25, 6, 0, 0, 2, 0, 33]);
  });

  test('words of lost heads behind the table are none of its lines', () => {
    const body = `${places(['商业', '科研', '社会公益组织', '法律服务机构', '其他'])}\n自然人\n企业\n机构`;
    expect(rowOf(read(body), 'granted')).toEqual([21, null, null, null, null, null, 21]);
  });

  test('heads out of the order of the form complete nothing', () => {
    const reading = read(places(['法律服务机构', '科研', '社会公益组织', '商业', '其他']));
    expect(rowOf(reading, 'granted')).not.toEqual([21, null, null, null, null, null, 21]);
  });
});

describe('small tables under one head', () => {
  const small = (pad: string): string =>
    [
      '第二十条第（一）项 | |||',
      '信息内容 | 本年制发件数 | 本年废止件数 | 现行有效件数 |',
      '规章 | 0 | 0 | 0 |',
      '行政规范性文件 | 4 | 1 | 23 |',
      '第二十条第（五）项 | |||',
      '信息内容 | 本年处理决定数量 | ||',
      `行政许可 | 318 | ${pad}`,
      '第二十条第（六）项 | |||',
      '信息内容 | 本年处理决定数量 | ||',
      `行政处罚 | 57 | ${pad}`,
      `行政强制 | 2 | ${pad}`,
      '第二十条第（八）项 | |||',
      '信息内容 | 本年收费金额（单位：万元） | ||',
      '行政事业性收费 | 16.5 |',
    ].join('\n');

  test('a line that is filled up to the widest table, and a last one that is not', () => {
    const reading = tableOf(documentOf('二、主动公开政府信息情况', small('||')), 'art20_2021');
    expect(rowOf(reading, 'administrative_license')).toEqual([318]);
    expect(rowOf(reading, 'administrative_coercion')).toEqual([2]);
    expect(rowOf(reading, 'administrative_fees')).toEqual([16.5]);
    expect(rowOf(reading, 'normative_documents')).toEqual([4, 1, 23]);
  });

  test('heads of which only the beginning is left', () => {
    const body = small('||')
      .replace('本年制发件数 | 本年废止件数', '本年制 | 本年废')
      .replaceAll(' |\n', ' | |\n');
    const reading = tableOf(documentOf('二、主动公开政府信息情况', body), 'art20_2021');
    expect(rowOf(reading, 'normative_documents')).toEqual([4, 1, 23]);
    expect(rowOf(reading, 'government_rules')).toEqual([0, 0, 0]);
  });

  test('a second number under one head is not passed over', () => {
    const reading = tableOf(documentOf('二、主动公开政府信息情况', small('9 ||')), 'art20_2021');
    expect(rowOf(reading, 'administrative_license')).toEqual([null]);
  });
});

describe('results of reviews and suits in lines filled up at their right', () => {
  const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
  const cells = ['3', '1', '0', '0', '4', '2', '0', '0', '1', '3', '0', '1', '0', '0', '1'];
  const lines = [
    ['行政复议', '行政诉讼'],
    [...results, '未经复议直接起诉', '复议后起诉'],
    [...results, ...results],
    cells,
  ];
  const body = lines.map((line) => lineOf([...line, ...empties(15 - line.length)])).join('\n');

  test('are told by their order', () => {
    const reading = tableOf(documentOf('四、政府信息公开行政复议、行政诉讼情况', body), 'review_litigation');
    expect(rowOf(reading, 'review')).toEqual([3, 1, 0, 0, 4]);
    expect(rowOf(reading, 'litigation_direct')).toEqual([2, 0, 0, 1, 3]);
    expect(rowOf(reading, 'litigation_after_review')).toEqual([0, 1, 0, 0, 1]);
  });
});

describe('separators', () => {
  const rows = rowsOf({ ...numbers, granted: ['21', '', '', '', '', '', '21'] });

  test('two tabs between cells are one separator', () => {
    const body = [...heads, ...rows].map((cells) => cells.join('\t\t')).join('\n');
    const reading = read(body);
    expect(rowOf(reading, 'granted')).toEqual([21, null, null, null, null, null, 21]);
    expect(rowOf(reading, 'denied_state_secret')).toEqual([8, 3, 0, 0, 1, 0, 12]);
  });

  test('heads and the first row in one line of bars are not told apart by empty places', () => {
    const body = `|${[...heads, ...rows].flat().join('|')}|`;
    expect(rowOf(read(body), 'denied_state_secret')).toEqual([8, 3, 0, 0, 1, 0, 12]);
    expect(rowOf(read(body), 'granted')).toEqual([21, null, null, null, null, null, 21]);
  });
});
