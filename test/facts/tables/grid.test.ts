import { describe, expect, test } from '@jest/globals';
import { eraOfTables, readTables, tableFacts } from '../../../src/facts/tables/index.js';
import { documentOf, rowOf, statesOf, tableOf, valuesOf, type Matrix } from './documents.js';
import { applicationsGrid, art20Grid, reviewGrid, reviewGridTurned } from './forms.js';

const fifteen = ['1', '2', '0', '3', '6', '0', '1', '0', '0', '1', '4', '0', '0', '0', '4'];
const results = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];

describe('grids', () => {
  test('the applications form with its spans, blanks and marks', () => {
    const grid = applicationsGrid({
      received_new: ['5', '1', '', '', '/', '', '6'],
      granted: ['5', '1', '', '', '-', '', '6'],
    });
    const reading = tableOf(documentOf('三、收到和处理政府信息公开申请情况', { grid }), 'applications');
    expect(rowOf(reading, 'received_new')).toEqual([5, 1, null, null, null, null, 6]);
    expect(statesOf(reading, 'received_new')).toEqual([
      'stated',
      'stated',
      'blank',
      'blank',
      'mark',
      'blank',
      'stated',
    ]);
    expect(rowOf(reading, 'denied_internal_affairs')).toEqual([0, 0, 0, 0, 0, 0, 0]);
    expect(Object.keys(reading.rows)).toHaveLength(25);
    expect(reading.method).toBe('table_grid');
    expect(reading.warnings).toEqual([]);
  });

  test('evidence is the printed cell, or the row label where nothing is printed', () => {
    const document = documentOf({ grid: applicationsGrid({ granted: ['７', '', '0', '0', '0', '0', '7'] }) });
    const { granted } = tableOf(document, 'applications').rows;
    const words = (column: string): string[] =>
      (granted?.[column]?.evidence ?? []).map(({ start, end }) => document.text.slice(start, end));
    expect(words('natural_person')).toEqual(['７']);
    expect(words('commercial_enterprise')).toEqual(['（一）予以公开']);
    expect(granted?.['natural_person']).toMatchObject({ value: 7, raw: '7', how: 'grid', confidence: 0.99 });
  });

  test('a misprinted label is its row, in its place', () => {
    const grid = applicationsGrid({ denied_prohibited_by_law: ['4', '0', '0', '0', '0', '0', '4'] }).map(
      (line) => line.map((cell) => (cell === '2.其他法律行政法规禁止公开' ? '2.其他法律行政止公开' : cell)),
    );
    expect(rowOf(tableOf(documentOf({ grid }), 'applications'), 'denied_prohibited_by_law')[0]).toBe(4);
  });

  test('heads that do not stand above their columns: seven cells are the seven columns', () => {
    const grid = applicationsGrid({ carried_out: ['1', '0', '0', '0', '0', '2', '3'] }).map((line, r) =>
      r === 0 ? [{ text: '（勾稽关系）', colspan: 2, rowspan: 3 }, ...line.slice(1)] : line,
    );
    expect(rowOf(tableOf(documentOf({ grid }), 'applications'), 'carried_out')).toEqual([
      1, 0, 0, 0, 0, 2, 3,
    ]);
  });

  test('a row that lacks a cell is unresolved, never shifted', () => {
    const grid = applicationsGrid({ granted: ['5', '0', '0', '0', '0', '5'] });
    const reading = tableOf(documentOf({ grid }), 'applications');
    expect(statesOf(reading, 'granted')).toEqual(Array(7).fill('unresolved'));
    expect(reading.warnings).toEqual([
      { code: 'W_UNRESOLVED_TABLE', message: expect.stringContaining('(一)予以公开') },
    ]);
  });

  test('a number that is none refuses its own cell only', () => {
    const reading = tableOf(
      documentOf({ grid: applicationsGrid({ granted: ['约5', '00', '0', '0', '0', '0', '5'] }) }),
      'applications',
    );
    expect(statesOf(reading, 'granted')).toEqual([
      'unresolved',
      'unresolved',
      ...Array<string>(4).fill('stated_zero'),
      'stated',
    ]);
  });

  test('a form broken by a page, with and without its heads again', () => {
    const grid = applicationsGrid({ unable_not_held: ['2', '0', '0', '0', '0', '0', '2'] });
    const cut = grid.findIndex((line) => line.includes('1.本机关不掌握相关政府信息'));
    const rest = grid.slice(cut);
    for (const second of [rest, [...grid.slice(0, 3), ...rest]]) {
      const document = documentOf({ grid: grid.slice(0, cut) }, '- 3 -', { grid: second });
      const reading = tableOf(document, 'applications');
      expect(rowOf(reading, 'unable_not_held')).toEqual([2, 0, 0, 0, 0, 0, 2]);
      expect(Object.keys(reading.rows)).toHaveLength(25);
      expect(reading.spans).toHaveLength(2);
    }
  });

  test('art. 20: one grid, or a grid for each part', () => {
    const grid = art20Grid({
      normative_documents: ['3', '', '12'],
      administrative_penalty: ['41'],
      administrative_fees: ['5.25'],
    });
    const parts = [grid.slice(0, 4), grid.slice(4, 7), grid.slice(7, 11), grid.slice(11)];
    for (const document of [documentOf({ grid }), documentOf(...parts.map((part) => ({ grid: part })))]) {
      const reading = tableOf(document, 'art20_2021');
      expect(valuesOf(reading, 'normative_documents')).toEqual({
        issued_this_year: 3,
        repealed_this_year: null,
        in_force: 12,
      });
      expect(valuesOf(reading, 'administrative_penalty')).toEqual({ decisions: 41 });
      expect(valuesOf(reading, 'administrative_fees')).toEqual({ fee_amount: 5.25 });
      expect(eraOfTables([reading])).toBe('format2021');
    }
  });

  test('art. 20 of 2019: signs, unit inside a cell', () => {
    const grid: Matrix = [
      ['信息内容', '上一年项目数量', '本年增/减', '处理决定数量'],
      ['行政处罚', '1101', '-23', '996'],
      ['行政强制', '37', '减少3', '7'],
      ['信息内容', '采购项目数量', '采购总金额'],
      ['政府集中采购', '4', '251000元'],
    ];
    const reading = tableOf(documentOf({ grid }), 'art20_2019');
    expect(rowOf(reading, 'administrative_penalty')).toEqual([1101, -23, 996]);
    expect(rowOf(reading, 'administrative_coercion')).toEqual([37, -3, 7]);
    expect(reading.rows['centralized_procurement']?.['procurement_amount']).toMatchObject({
      value: 251000,
      unitRaw: '元',
    });
    const fact = tableFacts([reading]).find(({ indicator }) => indicator.endsWith('procurement_amount'));
    expect(fact).toMatchObject({ unit: 'yuan', valueRaw: '251000元' });
  });

  test.each([
    ['lying', reviewGrid(fifteen)],
    ['turned by 90°', reviewGridTurned(fifteen)],
    [
      'stacked',
      [
        [{ text: '行政复议', colspan: 5 }],
        results,
        fifteen.slice(0, 5),
        [{ text: '行政诉讼', colspan: 5 }],
        [{ text: '未经复议直接起诉', colspan: 5 }],
        results,
        fifteen.slice(5, 10),
        [{ text: '复议后起诉', colspan: 5 }],
        results,
        fifteen.slice(10),
      ],
    ],
    [
      'groups as rows',
      [
        [{ text: '类别', colspan: 2 }, ...results],
        [{ text: '行政复议', colspan: 2 }, ...fifteen.slice(0, 5)],
        [{ text: '行政诉讼', rowspan: 2 }, '未经复议直接起诉', ...fifteen.slice(5, 10)],
        ['复议后起诉', ...fifteen.slice(10)],
      ],
    ],
  ] satisfies [string, Matrix][])('the review form, %s', (_, grid) => {
    const reading = tableOf(documentOf({ grid }), 'review_litigation');
    expect(rowOf(reading, 'review')).toEqual([1, 2, 0, 3, 6]);
    expect(rowOf(reading, 'litigation_direct')).toEqual([0, 1, 0, 0, 1]);
    expect(rowOf(reading, 'litigation_after_review')).toEqual([4, 0, 0, 0, 4]);
  });

  test('statistics: sequence, unit, parts of the area, quarters', () => {
    const rows = (values: (i: number) => string[]): Matrix =>
      [
        '收到申请数',
        '1.当面申请数',
        '2.传真申请数',
        '3.网络申请数',
        '4.信函申请数',
        '（二）申请办结数',
        '1.按时办结数',
        '2.延期办结数',
      ].map((label, i) => [String(i + 1), label, '件', ...values(i)]);
    const area = tableOf(
      documentOf({
        grid: [
          ['序号', '统计指标', '单位', '合计', '本级', '下级'],
          ...rows((i) => [String(10 * i), String(4 * i), String(6 * i)]),
        ],
      }),
      'stat2014',
    );
    expect(valuesOf(area, 'received_fax')).toEqual({ value: 20, own_level: 8, lower_level: 12 });
    expect(
      tableFacts([area]).find(({ indicator }) => indicator === 'stat2014.received_fax.own_level'),
    ).toMatchObject({ scope: 'own_level' });
    const quarters = tableOf(
      documentOf({
        grid: [
          ['序号', '统计指标', '单位', '一季度', '二季度', '三季度', '四季度', '全年'],
          ...rows((i) => ['1', '2', '3', String(i), String(6 + i)]),
        ],
      }),
      'stat2014',
    );
    expect(valuesOf(quarters, 'received_online')).toEqual({ value: 9, q1: 1, q2: 2, q3: 3, q4: 3 });
    const unknown = tableOf(
      documentOf({ grid: [['序号', '统计指标', '单位', '区直单位', '开发区'], ...rows(() => ['1', '2'])] }),
      'stat2014',
    );
    expect(rowOf(unknown, 'received_online').every((value) => value === null)).toBe(true);
  });

  test('the form in two halves side by side', () => {
    const left = ['收到申请数', '当面申请数', '传真申请数', '网络申请数', '信函申请数'];
    const right = ['申请办结数', '按时办结数', '延期办结数', '申请答复数', '同意公开答复数'];
    const grid = [
      ['统计指标', '单位', '统计数', '统计指标', '单位', '统计数'],
      ...left.map((label, i) => [label, '件', String(i), right[i] ?? '', '件', String(10 + i)]),
    ];
    const reading = tableOf(documentOf({ grid }), 'stat2014');
    expect(valuesOf(reading, 'received_letter')).toEqual({ value: 4 });
    expect(valuesOf(reading, 'granted')).toEqual({ value: 14 });
  });

  test('the Fujian form: this year is the column of the later year, not the cumulative one', () => {
    const grid = [
      ['指标名称', '计量单位', '2011年度', '2012年度', '历年累计'],
      ...[
        '主动公开信息数',
        '其中：1、网站公开',
        '2、政府公报公开',
        '受理依申请公开信息总数',
        '行政申诉数',
      ].map((label, i) => [label, '条', String(i), String(20 + i), String(300 + i)]),
    ];
    const reading = tableOf(documentOf({ grid }), 'annex_fujian');
    expect(valuesOf(reading, 'applications_received')).toEqual({ value: 23, cumulative: 303 });
    expect(
      tableFacts([reading]).find(({ indicator }) => indicator.endsWith('received.cumulative'))?.timeScope,
    ).toBe('cumulative_since_2008');
    expect(eraOfTables([reading])).toBeNull();
  });

  test('a row that the form does not have goes to extraRows', () => {
    const [head, ...rest] = applicationsGrid({});
    const extra = [{ text: '其中网上办结', colspan: 3 }, '1', '2', '3', '4', '5', '6', '21'];
    const reading = tableOf(documentOf({ grid: [head ?? [], ...rest, extra] }), 'applications');
    expect(reading.extraRows).toMatchObject([{ label: '其中网上办结', value: 21, raw: '21' }]);
    expect(
      tableFacts([reading]).filter(({ indicator }) => indicator === 'applications.extra_rows'),
    ).toHaveLength(1);
  });

  test('a copy of the same table in the text changes nothing, a different copy warns', () => {
    const grid = applicationsGrid({ granted: ['5', '0', '0', '0', '0', '0', '5'] });
    const same = documentOf({ grid }, { grid });
    expect(tableOf(same, 'applications').warnings).toEqual([]);
    const other = applicationsGrid({ granted: ['9', '0', '0', '0', '0', '0', '9'] });
    const differing = tableOf(documentOf('区本级', { grid }, '全区汇总', { grid: other }), 'applications');
    expect(rowOf(differing, 'granted')[0]).toBe(9);
    expect(differing.warnings.map(({ code }) => code)).toEqual(['W_SECOND_TABLE']);
  });

  test('a grid that only names some labels is no table', () => {
    const guide: Matrix = [
      ['指标', '说明'],
      ['本年制发件数', '当年制发的文件'],
      ['现行有效件数', '年末仍有效的文件'],
      ['行政许可', '按办件统计'],
      ['规章', '有规章制定权的单位填写'],
    ];
    expect(readTables(documentOf({ grid: guide }))).toEqual([]);
  });
});
