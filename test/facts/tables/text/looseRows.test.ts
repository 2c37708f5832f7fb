import { describe, expect, test } from '@jest/globals';
import { documentOf, rowOf, statesOf, tableOf } from '../documents.js';
import { applicationsCells } from '../forms.js';
import { numbers, oneRowPerLine } from './applicationsText.js';

const title = '三、收到和处理政府信息公开申请情况';
const lines = (changed: Readonly<Record<string, readonly string[]>> = {}, split = true): string =>
  oneRowPerLine(applicationsCells({ ...numbers, ...changed }, split), ' ');
const applications = (body: string) => tableOf(documentOf(title, body), 'applications');
const unresolved = Array<string>(7).fill('unresolved');

describe('rows of applications on lines, parted by blanks only', () => {
  test('a number on the next line never fills a row up', () => {
    const body = lines({ granted: ['8', '2', '0', '0', '1', '0'] }).replace('8 2 0 0 1 0\n', '$&11\n');
    expect(statesOf(applications(body), 'granted')).toEqual(unresolved);
    expect(rowOf(applications(body), 'unable_not_held')).toEqual([4, 1, 0, 0, 0, 0, 5]);
  });

  test('one cell that is no certain number leaves its row open', () => {
    const reading = applications(lines({ granted: ['8', '2', '0', '05', '1', '0', '11'] }));
    expect(statesOf(reading, 'granted')).toEqual(unresolved);
  });

  test('00 is two zeros only where the sum of the row then holds', () => {
    const row = (...cells: string[]) => applications(lines({ granted: cells }));
    expect(rowOf(row('8', '2', '00', '1', '0', '11'), 'granted')).toEqual([8, 2, 0, 0, 1, 0, 11]);
    expect(statesOf(row('8', '2', '00', '1', '0', '12'), 'granted')).toEqual(unresolved);
    expect(rowOf(row('8', '2', '00', '0', '1', '0', '11'), 'granted')).toEqual([8, 2, 0, 0, 1, 0, 11]);
  });

  test('the name of a group is a row only where the form prints none of its parts', () => {
    const blank = lines({ other_handling: ['', '', '', '', '', '', ''] }, false).replace(/ +\n/g, '\n');
    expect(statesOf(applications(blank), 'other_handling')).toEqual(Array(7).fill('blank'));
    expect(applications(blank).rows).not.toHaveProperty('denied');
    const one = lines()
      .split('\n')
      .filter((line) => !line.includes('逾期'))
      .join('\n');
    expect(applications(one).rows).not.toHaveProperty('other_handling');
    expect(rowOf(applications(one), 'other_other')).toEqual(Array(7).fill(0));
  });

  test('a row that the form does not have is kept with its total', () => {
    const own = (line: string) =>
      applications(lines().replace('（七）总计', `${line}\n（七）总计`)).extraRows;
    expect(own('（八）转交其他机关 1 0 0 0 0 3 4')).toMatchObject([{ label: '(八)转交其他机关', value: 4 }]);
    expect(own('（八）转交其他机关 1 0 4')).toEqual([]);
  });

  test('a cell says how it was won, and by which words', () => {
    const document = documentOf(title, lines({ carried_out: [] }));
    const { rows } = tableOf(document, 'applications');
    const words = (key: string, column: string) => {
      const cell = rows[key]?.[column];
      const [span] = cell?.evidence ?? [];
      return [cell?.state, cell?.how, cell?.label, document.text.slice(span?.start, span?.end)];
    };
    expect(words('granted', 'total')).toEqual(['stated', 'label', '予以公开', '11']);
    expect(words('carried_out', 'total')).toEqual([
      'blank',
      'label',
      '结转下年度继续办理',
      '结转下年度继续办理',
    ]);
  });
});

describe('one cell a line, but one row that has its line for itself', () => {
  const cells = applicationsCells(numbers).join('\n');

  test.each([
    ['（七）总计', 'outcome_total'],
    ['3.其他', 'other_other'],
    ['（一）予以公开', 'granted'],
  ])('%s is not lost', (label, key) => {
    const at = cells.indexOf(`${label}\n`);
    const row = cells.slice(at).split('\n').slice(0, 8);
    const reading = applications(cells.replace(row.join('\n'), row.join(' ')));
    expect(rowOf(reading, key)).toEqual(row.slice(1).map(Number));
    expect(Object.keys(reading.rows)).toHaveLength(25);
  });
});

describe('rows with one number', () => {
  const rows = [
    ['收到申请数', '9'],
    ['当面申请数', '3'],
    ['传真申请数', '0'],
    ['网络申请数', '6'],
    ['信函申请数', '0'],
    ['申请办结数', '9'],
    ['按时办结数', '8'],
    ['延期办结数', '1'],
  ] as const;
  const read = (body: string) => {
    const found = Object.values(tableOf(documentOf(body), 'stat2014').rows);
    return found.map((cells) => cells['value']?.value ?? cells['value']?.state);
  };
  const all = rows.map(([, number]) => Number(number));
  const printed = (between: string, gap: string) => rows.map((row) => row.join(between)).join(gap);

  test.each<[string, string]>([
    ['digits right behind their labels, under heads', `统计指标 单位 统计数 ${printed('', '')}`],
    ['the same without heads, behind colons', printed('：', '')],
    ['without heads, apart from their labels', printed(' ', ' ')],
  ])('read: %s', (_, body) => {
    expect(read(body)).toEqual(all);
  });

  test('digits right behind their labels may be those of several columns where no head says how many', () => {
    expect(read(printed('', ''))).toEqual(Array(8).fill('unresolved'));
  });

  test('00 behind a label is one zero', () => {
    expect(read(`统计指标 统计数\n${printed(' ', '\n').replace('传真申请数 0', '传真申请数 00')}`)).toEqual(
      all,
    );
  });

  test('a label without a number on its line is a blank row, a label out of its place may be anything', () => {
    const lost = rows.map(([label, number], i) => (i === 0 ? label : `${label} ${number}`));
    expect(read(['统计指标 统计数', ...lost].join('\n'))).toEqual(['blank', ...all.slice(1)]);
    const heap = [...rows.filter((_, i) => i !== 2).map((row) => row.join(' ')), '传真申请数'];
    expect(read(['统计指标 统计数', ...heap].join('\n'))).toEqual(
      all.map((value, i) => (i === 2 ? 'unresolved' : value)),
    );
  });
});

describe('rows with this year and all years', () => {
  const rows = [
    ['主动公开信息数', '7'],
    ['网站公开', '7'],
    ['政府公报公开', '0'],
    ['受理依申请公开信息总数', '1'],
    ['当面申请数', '1'],
    ['行政申诉、举报数', '2'],
  ] as const;
  const read = (heads: string, print: (label: string, number: string) => string, extra = '') =>
    tableOf(
      documentOf(
        [heads, ...rows.map(([label, number]) => print(label, number))]
          .join('\n')
          .replace('行政申诉', `${extra}行政申诉`),
      ),
      'annex_fujian',
    );

  test('of two numbers that stand for the columns in another order each goes to its own', () => {
    const reading = read(
      '指标名称 计量单位 历年累计 2012年度',
      (label, number) => `${label} 条 9 ${number}`,
      '本地便民手册印发数 册 8 5\n',
    );
    expect(rowOf(reading, 'channel_website').sort()).toEqual([7, 9]);
    expect(reading.rows['channel_website']?.['cumulative']?.value).toBe(9);
    expect(reading.extraRows).toMatchObject([{ label: '本地便民手册印发数', value: 5 }]);
  });

  test('00 may be one zero printed twice, or two', () => {
    const reading = read('指标名称 计量单位 2012年度 历年累计', (label, number) =>
      label === '政府公报公开' ? `${label} 00` : `${label} ${number} 9`,
    );
    expect(statesOf(reading, 'channel_gazette')).toEqual(['unresolved', 'unresolved']);
    expect(rowOf(reading, 'channel_website')).toEqual([7, 9]);
  });
});

describe('a table that goes on behind other words without heads of its own', () => {
  const first = ['主动公开信息数 7', '政府网站 5', '政府公报 2', '行政复议数 0', '行政诉讼数 1'];
  const rest = [
    '受理依申请公开信息总数 9',
    '当面申请数 3',
    '传真申请数 0',
    '电子邮件申请数 1',
    '网上申请数 4',
    '信函申请数 1',
  ];
  const words = '本局认真贯彻落实条例规定'.repeat(6);
  const read = (...lines: string[]) => tableOf(documentOf(lines.join('\n')), 'annex_fujian');

  test.each([' ', ''])('has as many columns as its first part, with %j before the numbers', (gap) => {
    const { rows } = read(
      '指标名称 计量单位 2012年度',
      ...first,
      words,
      ...rest.map((row) => row.replace(' ', gap)),
    );
    expect(rows['applications_received']).toMatchObject({ value: { value: 9 } });
    expect(rows['received_letter']).toMatchObject({ value: { value: 1 } });
    expect(rows['received_letter']).not.toHaveProperty('cumulative');
  });

  test('has those of the form where no part has heads', () => {
    expect(rowOf(read(...first, words, ...rest.map((row) => `${row} 12`)), 'received_in_person')).toEqual([
      3, 12,
    ]);
    expect(statesOf(read(...rest), 'received_in_person')).toEqual(['unresolved', 'unresolved']);
  });
});
