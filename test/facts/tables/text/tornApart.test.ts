import { describe, expect, test } from '@jest/globals';
import { readTables } from '../../../../src/facts/tables/index.js';
import { documentOf, rowOf, statesOf, tableOf } from '../documents.js';
import { applicationsCells } from '../forms.js';
import { isValue, numbers } from './applicationsText.js';

describe('labels and numbers that were torn apart or ran together', () => {
  test('labels torn from their numbers: order and sums decide when no cell is missing', () => {
    const cells = applicationsCells(
      { ...numbers, outcome_total: ['12', '3', '0', '0', '1', '0', '16'] },
      false,
    );
    const from = cells.indexOf('（一）予以公开');
    const until = cells.indexOf('（七）总计');
    const middle = cells.slice(from, until);
    const torn = [
      ...cells.slice(0, from),
      ...middle.filter(isValue),
      ...middle.filter((cell) => !isValue(cell)),
      ...cells.slice(until),
    ];
    const reading = tableOf(documentOf(torn.join(' ')), 'applications');
    expect(rowOf(reading, 'unable_not_held')).toEqual([4, 1, 0, 0, 0, 0, 5]);
    expect(reading.rows['unable_not_held']?.['total']).toMatchObject({ how: 'order_sum', confidence: 0.95 });
    // One number less, and every row may have the gap.
    const gap = [...torn];
    gap.splice(from + 3, 1);
    const refused = tableOf(documentOf(gap.join(' ')), 'applications');
    expect(new Set(statesOf(refused, 'unable_not_held'))).toEqual(new Set(['unresolved']));
  });

  test('numbers before their labels are never given to the label before them', () => {
    const cells = applicationsCells(numbers);
    const shifted: string[] = [];
    let label = '';
    for (const cell of cells) {
      if (isValue(cell)) shifted.push(cell);
      else {
        if (label) shifted.push(label);
        label = cell;
      }
    }
    const reading = readTables(documentOf([...shifted, label].join(' '))).find(
      ({ id }) => id === 'applications',
    );
    const right = (row: string): (number | null)[] =>
      rowOf(reading ?? tableOf(documentOf(''), 'applications'), row);
    if (reading) expect(right('granted')).toEqual(Array(7).fill(null));
  });

  test('digits run together: a row is cut where one way alone sums', () => {
    const glued = (...cells: string[]): string =>
      applicationsCells({ granted: cells, outcome_total: cells }).join('');
    const reading = tableOf(documentOf(glued('20', '0', '0', '0', '0', '1', '21')), 'applications');
    expect(rowOf(reading, 'granted')).toEqual([20, 0, 0, 0, 0, 1, 21]);
    expect(rowOf(reading, 'denied_prohibited_by_law')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(reading.rows['granted']?.['total']).toMatchObject({ how: 'label_sum', raw: '21' });
    // 12 3 0 0 1 0 16 and 1 2 3 0 0 10 16 both sum.
    const two = tableOf(documentOf(glued('12', '3', '0', '0', '1', '0', '16')), 'applications');
    expect(new Set(statesOf(two, 'granted'))).toEqual(new Set(['unresolved']));
    // Rows of zeros that are too short show that cells can be blank.
    const blanks = applicationsCells({
      granted: ['20', '0', '0', '0', '0', '1', '21'],
      carried_in: ['0', '0', '0', '0'],
    });
    expect(statesOf(tableOf(documentOf(blanks.join('')), 'applications'), 'granted')[0]).toBe('unresolved');
  });

  test('digits run together: without sums only where zeros leave one way', () => {
    const art20 = (rules: string, documents: string): string =>
      `第二十条第（一）项信息内容本年新制作数量本年新公开数量对外公开总数量规章${rules}规范性文件${documents}` +
      '第二十条第（五）项信息内容上一年项目数量本年增/减处理决定数量行政许可4-15其他对外管理服务事项000' +
      '第二十条第（八）项信息内容上一年项目数量本年增/减行政事业性收费35-15';
    const reading = tableOf(documentOf(art20('007', '7777166')), 'art20_2019');
    expect(rowOf(reading, 'government_rules')).toEqual([0, 0, 7]);
    expect(statesOf(reading, 'normative_documents')).toEqual(Array(3).fill('unresolved'));
    // 4 | -1 | 5 and 4 | -15 with a blank are both possible.
    expect(statesOf(reading, 'administrative_license')).toEqual(Array(3).fill('unresolved'));
    expect(rowOf(reading, 'other_external_service')).toEqual([0, 0, 0]);
    expect(rowOf(reading, 'administrative_fees')).toEqual([35, -15]);
    // 0 | 3 | 2, or 0 | 32 and a blank.
    expect(statesOf(tableOf(documentOf(art20('032', '000')), 'art20_2019'), 'government_rules')[0]).toBe(
      'unresolved',
    );
  });
});

describe('what is told of a cell whose label and number were torn apart', () => {
  const cells = applicationsCells(numbers, false);
  const from = cells.indexOf('（一）予以公开');
  const until = cells.indexOf('（七）总计');
  const middle = cells.slice(from, until);
  const torn = (change: (numbers: string[]) => string[]): string =>
    [
      ...cells.slice(0, from),
      ...change(middle.filter(isValue)),
      ...middle.filter((cell) => !isValue(cell)),
      ...cells.slice(until),
    ].join(' ');

  test('the label of its row, though it stands elsewhere', () => {
    const document = documentOf(torn((printed) => printed));
    const cell = tableOf(document, 'applications').rows['unable_not_held']?.['total'];
    expect(cell).toMatchObject({ label: '本机关不掌握相关政府信息', raw: '5', state: 'stated' });
    const [span] = cell?.evidence ?? [];
    expect(document.text.slice(span?.start, span?.end)).toBe('5');
  });

  test('a zero printed twice is one cell of a complete stream', () => {
    const doubled = torn((printed) => printed.map((number, i) => (i === 2 ? '00' : number)));
    const cell = tableOf(documentOf(doubled), 'applications').rows['granted'];
    expect(Object.values(cell ?? {}).map(({ value }) => value)).toEqual([8, 2, 0, 0, 1, 0, 11]);
  });
});

describe('small tables of art. 20 in running text', () => {
  const heads = '信息内容 本年新制作数量 本年新公开数量 对外公开总数量';
  const services =
    '信息内容 上一年项目数量 本年增/减 处理决定数量 行政许可 39 122 678 其他对外管理服务事项 279 -62 647';
  const read = (body: string) => tableOf(documentOf(body), 'art20_2019');
  const hows = (body: string): (string | undefined)[] =>
    Object.values(read(body).rows).map((cells) => Object.values(cells)[0]?.how);

  test('rows on lines are read by their labels, others by their places', () => {
    const lines = `${heads}\n规章 0 0 7\n规范性文件 1 2 3\n${services.replace(/ (?=行政许可|其他)/g, '\n')}`;
    expect(rowOf(read(lines), 'government_rules')).toEqual([0, 0, 7]);
    expect(hows(lines)).toEqual(['label', 'label', 'label', 'label']);
    expect(hows(`${heads} 规章 0 0 7 规范性文件 1 2 3 ${services}`)).toEqual(Array(4).fill('order_sum'));
  });

  test('labels, then the numbers of some columns, then those of the last', () => {
    const reading = read(
      `信息内容 规章 规范性文件 本年新制作数量 本年新公开数量 0 0 12 9 对外公开总数量 0 48 ${services}`,
    );
    expect(rowOf(reading, 'government_rules')).toEqual([0, 0, 0]);
    expect(rowOf(reading, 'normative_documents')).toEqual([12, 9, 48]);
    expect(rowOf(reading, 'other_external_service')).toEqual([279, -62, 647]);
    expect(reading.warnings).toEqual([]);
  });

  test('a table with a number too few is refused, the next one is read', () => {
    const reading = read(
      `信息内容 规章 规范性文件 本年新制作数量 本年新公开数量 对外公开总数量 0 0 7 12 9 ${services}`,
    );
    expect(statesOf(reading, 'government_rules')).toEqual(Array(3).fill('unresolved'));
    expect(statesOf(reading, 'normative_documents')).toEqual(Array(3).fill('unresolved'));
    expect(rowOf(reading, 'administrative_license')).toEqual([39, 122, 678]);
  });
});

describe('digits of several columns that ran together', () => {
  const digits = (printed: readonly string[]): string =>
    applicationsCells({ granted: printed, carried_in: ['1', '2', '0', '0', '0', '0', '3'] }).join('');
  const granted = (printed: string) => tableOf(documentOf(digits([printed])), 'applications');

  test('each cell says what it was cut from', () => {
    const document = documentOf(digits(['200000121']));
    const found = Object.values(tableOf(document, 'applications').rows['granted'] ?? {});
    expect(found.map(({ state }) => state)).toEqual([
      'stated',
      ...Array<string>(4).fill('stated_zero'),
      'stated',
      'stated',
    ]);
    const [span] = found[0]?.evidence ?? [];
    expect(document.text.slice(span?.start, span?.end)).toBe('200000121');
    expect(found.map(({ raw }) => raw)).toEqual(['20', '0', '0', '0', '0', '1', '21']);
  });

  test('white space between them is an edge of a cell', () => {
    expect(rowOf(granted('12 0000012'), 'granted')).toEqual([12, 0, 0, 0, 0, 0, 12]);
    expect(rowOf(granted('12 00 0 0 0 12'), 'granted')).toEqual([12, 0, 0, 0, 0, 0, 12]);
  });

  test.each([
    ['a mark among them', '12—000012'],
    ['more numbers than columns', '12 0 0 0 0 0 12 5'],
    ['nothing but the white space before them shows where they begin', ' 120000012'],
  ])('refused: %s', (_, printed) => {
    expect(statesOf(granted(printed), 'granted')).toEqual(Array(7).fill('unresolved'));
  });
});
