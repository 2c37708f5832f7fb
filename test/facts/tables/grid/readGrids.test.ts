import { describe, expect, test } from '@jest/globals';
import { readGrids, readView } from '../../../../src/facts/tables/grid/index.js';
import { lexiconOf } from '../../../../src/facts/tables/lexicon.js';
import { documentOf, type Matrix } from '../documents.js';
import { linesOf } from '../lineView.js';
import { high, readGrid, told } from './pieces.js';

const read = (...grids: Matrix[]): [string, ReturnType<typeof told>][] =>
  readGrids(documentOf(...grids.map((grid) => ({ grid })))).map((piece) => [piece.model.id, told(piece)]);

const applications: Matrix = [
  ['（一）予以公开', '5', '0', '0', '0', '0', '2', '7'],
  ['结转下年度继续办理', '1', '0', '0', '0', '0', '0', '1'],
];

describe('which grids are tables', () => {
  test('those with labels that no other table has, and those that share its labels beside them', () => {
    const [[id, rows] = ['', {}], ...others] = read(applications);
    expect([id, Object.keys(rows), others]).toEqual(['applications', ['granted', 'carried_out'], []]);
    expect(read([...applications.slice(0, 1), ['（七）总计', '5', '0', '0', '0', '0', '2', '7']])).toEqual(
      [],
    );
    const rest = [
      ['（二）部分公开', '1'],
      ['（七）总计', '1'],
    ].map(([label = '', number = '']) => [label, number, '0', '0', '0', '0', '0', number]);
    expect(read(applications, rest).map(([, one]) => Object.keys(one))).toEqual([
      ['granted', 'carried_out'],
      ['partially_granted', 'outcome_total'],
    ]);
  });

  test('the head of a small table tells it as well', () => {
    expect(
      read([
        ['信息内容', '本年处理决定数量'],
        ['行政许可', '5'],
      ]),
    ).toEqual([['art20_2021', { administrative_license: { decisions: 5 } }]]);
    expect(
      read([
        ['信息内容', '数量'],
        ['行政许可', '5'],
        ['行政处罚', '2'],
      ]),
    ).toEqual([]);
  });

  test('one label in common makes no part of a table', () => {
    expect(
      read(applications, [
        ['科室', '一', '二'],
        ['总计', '9', '0', '0', '0', '0', '0', '9'],
      ]),
    ).toHaveLength(1);
  });

  test('names of rows without numbers are none, heads alone go on in the next grid', () => {
    expect(read([['行政许可'], ['本年处理决定数量']])).toEqual([]);
    const heads = ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'];
    expect(
      read(
        [heads],
        [
          ['规章', '1', '0', '4'],
          ['行政规范性文件', '3', '1', '9'],
        ],
      ),
    ).toEqual([
      ['art20_2021', {}],
      [
        'art20_2021',
        {
          government_rules: { issued_this_year: 1, repealed_this_year: 0, in_force: 4 },
          normative_documents: { issued_this_year: 3, repealed_this_year: 1, in_force: 9 },
        },
      ],
    ]);
  });
});

describe('a table turned by 90°', () => {
  const labels = ['收到申请数', '当面申请数', '传真申请数'];

  test('is read where that gives rows, and standing it gives none', () => {
    const expected = {
      applications_received: { value: 9 },
      received_in_person: { value: 3 },
      received_fax: { value: 6 },
    };
    expect(
      readGrid('stat2014', [
        ['统计指标', ...labels],
        ['统计数', '9', '3', '6'],
      ]),
    ).toEqual(expected);
    expect(
      readGrid('stat2014', [
        ['统计指标', '统计数'],
        ...labels.map((label, i) => [label, ['9', '3', '6'][i] ?? '']),
      ]),
    ).toEqual(expected);
    expect(
      readGrid('stat2014', [
        ['统计指标', ...labels.slice(0, 2)],
        ['统计数', '9', '3'],
      ]),
    ).toEqual({
      applications_received: { value: 9 },
      received_in_person: { value: 3 },
    });
  });

  test('one row is too little to tell', () => {
    expect(
      readGrid('stat2014', [
        ['统计指标', '收到申请数'],
        ['统计数', '9'],
      ]),
    ).toEqual({});
  });
});

test('a row of a small table that lacks a cell is left open in a grid', () => {
  const grid = [
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    [high('行政规范性文件', 1), '3', '1'],
  ];
  expect(new Set(Object.values(readGrid('art20_2021', grid)['normative_documents'] ?? {}))).toEqual(
    new Set(['unresolved']),
  );
  const blanks = [
    ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
    ['行政规范性文件', '3', '', ''],
  ];
  expect(readGrid('art20_2021', blanks)['normative_documents']).toEqual({
    issued_this_year: 3,
    repealed_this_year: 'blank',
    in_force: 'blank',
  });
});

describe('lines of one width', () => {
  const view = (...rows: string[][]): ReturnType<typeof told> =>
    told(readView(lexiconOf('stat2014'), linesOf(rows), 'table_text'));

  test('labels that a line end broke are put together first', () => {
    expect(view(['统计指标', '单位', '统计数'], ['收到', '', ''], ['申请数', '件', '9'])).not.toHaveProperty(
      'applications_received.value',
      0,
    );
    expect(view(['统计指标', '单位', '统计数'], ['收到'], ['申请数', '件', '9'])).toEqual({
      applications_received: { value: 9 },
    });
  });
});
