import { describe, expect, test } from '@jest/globals';
import { documentOf, rowOf, statesOf, tableOf, valuesOf } from './documents.js';
import { formRows } from './forms.js';

const zeros = '0000000';

/** The applications form with labels and digits in one run, without heads; rows that are not named are all 0. */
function read(digits: Readonly<Record<string, string>>, keep: (key: string) => boolean = () => true) {
  const body = formRows(true)
    .filter(({ key }) => keep(key))
    .map(({ key, label }) => label.replace(/^\d\./u, '') + (digits[key] ?? zeros))
    .join('');
  return tableOf(
    documentOf('申请人情况自然人法人或其他组织总计商业企业科研机构社会公益组织法律服务机构其他' + body),
    'applications',
  );
}
const isOpen = (reading: ReturnType<typeof read>, key: string): boolean =>
  statesOf(reading, key).every((state) => state === 'unresolved');

describe('seven numbers that ran together', () => {
  test.each<[string, string, number[]]>([
    ['one digit each', '3000003', [3, 0, 0, 0, 0, 0, 3]],
    ['two digits where the sum says so', '120000012', [12, 0, 0, 0, 0, 0, 12]],
    ['a number in three columns', '3002106', [3, 0, 0, 2, 1, 0, 6]],
    ['in the middle', '001500015', [0, 0, 15, 0, 0, 0, 15]],
  ])('%s: %s', (_, digits, numbers) => {
    const reading = read({ granted: digits });
    expect(rowOf(reading, 'granted')).toEqual(numbers);
    expect(rowOf(reading, 'partially_granted')).toEqual([0, 0, 0, 0, 0, 0, 0]);
  });

  test('two ways to cut them: neither', () => {
    // 1 + 11 = 12 and 11 + 1 = 12.
    expect(isOpen(read({ granted: '111000012' }), 'granted')).toBe(true);
  });

  test('no way to cut them, and then no other row is certain either', () => {
    const reading = read({ granted: '3000004', carried_out: '120000012' });
    expect(isOpen(reading, 'granted')).toBe(true);
    expect(isOpen(reading, 'carried_out')).toBe(true);
  });

  test('a row with too few digits shows that cells are blank: then none is cut by its sum', () => {
    const reading = read({ granted: '33', carried_out: '120000012' });
    expect(isOpen(reading, 'granted')).toBe(true);
    expect(isOpen(reading, 'carried_out')).toBe(true);
    expect(isOpen(read({ granted: '00000000', carried_out: '120000012' }), 'carried_out')).toBe(true);
  });

  test('a blank row, or one of too many zeros, shows that nothing is certain', () => {
    expect(isOpen(read({ granted: '120000012', carried_out: '' }), 'granted')).toBe(true);
    expect(isOpen(read({ granted: '120000012', carried_out: '0 0 0 0 0 0 0 0' }), 'granted')).toBe(true);
  });

  test('a wrong sum of a row that is not cut proves nothing of the others', () => {
    const reading = read({ granted: '120000012', outcome_total: '3 0 0 0 0 0 4' });
    expect(rowOf(reading, 'granted')).toEqual([12, 0, 0, 0, 0, 0, 12]);
    expect(rowOf(reading, 'outcome_total')).toEqual([3, 0, 0, 0, 0, 0, 4]);
  });

  test('three rows of zeros show that no cell is blank, two do not', () => {
    const keys = [
      'received_new',
      'carried_in',
      'granted',
      'partially_granted',
      'unable_not_held',
      'carried_out',
    ];
    const digits = { received_new: '2000002', carried_in: '4000004', granted: '120000012' };
    const three = read(digits, (key) => keys.includes(key));
    expect(rowOf(three, 'granted')).toEqual([12, 0, 0, 0, 0, 0, 12]);
    const two = read({ ...digits, partially_granted: '5000005' }, (key) => keys.includes(key));
    expect(isOpen(two, 'granted')).toBe(true);
  });
});

describe('this year and all years that ran together', () => {
  const rows = (...numbers: string[]): string =>
    [
      '主动公开信息数条',
      '其中：1、网站公开条',
      '2、政府公报公开条',
      '受理依申请公开信息总数条',
      '行政申诉数件',
    ]
      .map((label, i) => label + (numbers[i] ?? '00'))
      .join('');
  const read = (sentence: string, ...numbers: string[]) =>
    tableOf(documentOf(sentence, '指标名称计量单位2012年度历年累计' + rows(...numbers)), 'annex_fujian');
  const both = (value: number | null, cumulative: number | null) => ({ value, cumulative });

  test('a sentence that gives the first number tells where it ends', () => {
    const reading = read('全年主动公开政府信息231条，另发布公报120条。', '2311456', '1201300');
    expect(valuesOf(reading, 'proactive_total')).toEqual(both(231, 1456));
    expect(valuesOf(reading, 'channel_website')).toEqual(both(120, 1300));
    expect(valuesOf(reading, 'channel_gazette')).toEqual(both(0, 0));
  });

  test.each<[string, string, string]>([
    ['no sentence', '全年公开工作有序开展。', '2311456'],
    ['a number without its unit', '全年主动公开政府信息231，网站在内。', '2311456'],
    ['a number of another kind', '全县有231个村。', '2311456'],
    ['a number that is no beginning', '全年主动公开政府信息145条。', '2311456'],
    ['two numbers that both may be', '主动公开231条，其中网站2311条。', '23112314'],
    ['a small number, which may stand anywhere', '全年主动公开政府信息23条。', '2345'],
    ['more this year than in all years', '全年主动公开政府信息231条。', '23114'],
  ])('refused: %s', (_, sentence, digits) => {
    expect(statesOf(read(sentence, digits), 'proactive_total')).toEqual(['unresolved', 'unresolved']);
  });

  test('a hundred is enough to be told by', () => {
    expect(valuesOf(read('全年主动公开政府信息100条。', '1001456'), 'proactive_total')).toEqual(
      both(100, 1456),
    );
  });

  test('a number of the table itself is no witness', () => {
    const reading = read('全年公开工作有序开展。', '2311456', '231条');
    expect(statesOf(reading, 'proactive_total')).toEqual(['unresolved', 'unresolved']);
  });

  test('nor is a sentence for a table whose first column is not this year’s number', () => {
    const heads = '信息内容本年新制作数量本年新公开数量对外公开总数量';
    const art20 = documentOf('全年制作规章231件。', `${heads}规章2319002000规范性文件000`);
    expect(statesOf(tableOf(art20, 'art20_2019'), 'government_rules')).toEqual(Array(3).fill('unresolved'));
  });
});
