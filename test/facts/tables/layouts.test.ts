import { describe, expect, test } from '@jest/globals';
import { documentOf, rowOf, statesOf, tableOf, valuesOf } from './documents.js';
import { formRows, reviewHeads } from './forms.js';

const statistics = [
  ['收到申请数', '件', '9'],
  ['1．当面申请数', '件', '3'],
  ['2．传真申请数', '件', ''],
  ['3．网络申请数', '件', ''],
  ['4．信函申请数', '件', '6'],
  ['（二）申请办结数', '件', '9'],
  ['1．按时办结数', '件', '9'],
  ['2．延期办结数', '件', ''],
  ['四、行政复议数量', '件', '0'],
  ['五、行政诉讼数量', '件', ''],
];

describe('layouts that put a foreign number beside a blank cell', () => {
  test.each([
    ['lines, with a head', '\n', ['序号', '统计指标', '单位', '统计数']],
    ['one line, with a head', ' ', ['序号', '统计指标', '单位', '统计数']],
    ['one line, without', ' ', ['统计指标', '单位', '统计数']],
  ])('sequence numbers are no values: %s', (_, end, head) => {
    const lines = [head, ...statistics.map((line, i) => [String(i + 1), ...line])];
    const body = lines.map((line) => line.filter((cell) => cell !== '').join(' ')).join(end);
    const reading = tableOf(documentOf(body), 'stat2014');
    expect(valuesOf(reading, 'received_in_person')).toEqual({ value: 3 });
    expect(statesOf(reading, 'received_fax')).toEqual(['blank']);
    expect(statesOf(reading, 'completed_extended')).toEqual(['blank']);
    expect(valuesOf(reading, 'received_letter')).toEqual({ value: 6 });
  });

  test('page numbers between lines are no values', () => {
    const lines = statistics.flatMap((line, i) => [
      line.filter((cell) => cell !== '').join('  '),
      ...(i % 3 === 2 ? ['', '                  4', ''] : []),
    ]);
    const reading = tableOf(documentOf(['统计指标  单位  统计数', ...lines].join('\n')), 'stat2014');
    expect(statesOf(reading, 'received_fax')).toEqual(['blank']);
    expect(valuesOf(reading, 'applications_completed')).toEqual({ value: 9 });
  });

  const shanghai = [
    ['主动公开信息数', '条', '01', '284'],
    ['全文电子化的主动公开信息数', '条', '02', ''],
    ['提供服务类信息数', '条', '04', '15'],
    ['网站专栏页面访问量', '人次', '05', '0'],
    ['现场接待人数', '人次', '06', '7'],
    ['政府信息公开指定专职人员总数', '人', '—', '31'],
  ];

  test.each([' ', '\n', ''])('codes are no values, parted by %j', (gap) => {
    const body = [['指标名称', '计量单位', '代码', '本期实际'], ...shanghai]
      .map((line) => line.filter((cell) => cell !== '').join(gap))
      .join(gap === '' ? '' : '\n');
    const reading = tableOf(documentOf(body), 'annex_shanghai');
    expect(valuesOf(reading, 'proactive_total')).toEqual({ value: 284 });
    expect(rowOf(reading, 'proactive_full_text')).toEqual([null]);
    expect(valuesOf(reading, 'website_visits')).toEqual({ value: 0 });
    expect(valuesOf(reading, 'staff_total')).toEqual({ value: 31 });
  });

  test('本年累计 is the report’s column beside 本期实际', () => {
    const grid = [
      ['指标名称', '计量单位', '代码', '本期实际', '本年累计'],
      ...shanghai.map((line) => [...line, '500']),
    ];
    expect(valuesOf(tableOf(documentOf({ grid }), 'annex_shanghai'), 'proactive_total')).toEqual({
      value: 500,
    });
  });
});

describe('labels that the layout broke', () => {
  const wrap = (label: string, width: number): string[] =>
    label.match(new RegExp(`.{1,${width}}`, 'g')) ?? [];
  const sides = [
    '（三）',
    '不予公',
    '开',
    '（四）无',
    '法提供',
    '（五）',
    '不予处',
    '理',
    '三、本年',
    '度办理结',
    '果',
  ];

  test('numbers between the lines of a label, names of groups down the side', () => {
    let side = 0;
    const lines = formRows(true).flatMap(({ key, group, label }, r) => {
      const numbers = [r, 0, 0, 0, 0, 0, r].join(' ');
      const pieces = wrap(label, group ? 11 : 14);
      const middle = Math.floor(pieces.length / 2);
      const rows =
        pieces.length % 2 === 0
          ? [...pieces.slice(0, middle), numbers, ...pieces.slice(middle)]
          : pieces.map((piece, i) => (i === middle ? `${piece} ${numbers}` : piece));
      return rows.map((row, i) =>
        group && key !== 'granted' && i === 0 && side < sides.length ? `${sides[side++] ?? ''} ${row}` : row,
      );
    });
    const reading = tableOf(
      documentOf(['申请人情况', '自然人 商业 科研 其他 总计', ...lines].join('\n')),
      'applications',
    );
    formRows(true).forEach(({ key }, r) =>
      expect([key, ...rowOf(reading, key)]).toEqual([key, r, 0, 0, 0, 0, 0, r]),
    );
  });

  test('a label whose end never comes leaves its row unresolved', () => {
    const rows = formRows(true).map(({ key, label }) =>
      [key === 'unable_must_be_created' ? '2.没有现成信息需要' : label, ...'1000001'].join('\n'),
    );
    const reading = tableOf(documentOf(rows.join('\n')), 'applications');
    expect(new Set(statesOf(reading, 'unable_must_be_created'))).toEqual(new Set(['unresolved']));
    expect(rowOf(reading, 'unable_still_unclear')).toEqual([1, 0, 0, 0, 0, 0, 1]);
  });

  test('a label broken over two lines of visible cells', () => {
    const rows = formRows(true).map(({ key, label }) =>
      [
        key === 'unable_must_be_created' ? '2.没有现成信息需要\n另行制作' : label,
        '2',
        '',
        '',
        '',
        '',
        '',
        '2',
      ].join('\t'),
    );
    const reading = tableOf(documentOf(rows.join('\n')), 'applications');
    expect(rowOf(reading, 'unable_must_be_created')).toEqual([2, null, null, null, null, null, 2]);
  });

  test('bars on lines of their own: neighbouring bars end and begin rows, empty lines are cells', () => {
    const cells = ['3', '', '', '', '3', ...Array<string>(10).fill('')];
    const body = [
      '|',
      ...reviewHeads.map((head) => `${head}\n|`),
      ...cells.map((cell, i) => `${i === 0 ? '|\n' : ''}${cell}\n|`),
    ].join('\n');
    expect(rowOf(tableOf(documentOf(body), 'review_litigation'), 'review')).toEqual([3, null, null, null, 3]);
  });
});
