import { describe, expect, test } from '@jest/globals';
import { cutLeftOut } from '../../../../src/facts/tables/grid/leftOut.js';
import { dropPadding } from '../../../../src/facts/tables/grid/padding.js';
import { lexiconOf } from '../../../../src/facts/tables/lexicon.js';
import type { TableId } from '../../../../src/types.js';
import { linesOf, told } from '../lineView.js';

type Rows = readonly (readonly string[])[];

const seven = (first: string): string[] => [first, '0', '0', '0', '0', '2', first];
const kinds = ['结果维持', '结果纠正', '其他结果', '尚未审结', '总计'];
const fifteen = ['1', '2', '0', '3', '6', '0', '1', '0', '0', '1', '4', '0', '2', '1', '7'];

describe('empty cells that fill lines up to one width', () => {
  const drop = (id: TableId, rows: Rows): string[][] | null =>
    told(dropPadding(lexiconOf(id), linesOf(rows)));

  test('behind the last cell of a line', () => {
    const rows = [
      ['项目', '自然人', '商业企业', '科研机构', '', '', '', '', '', ''],
      ['收到和处理情况', '', '', '', '', '', '', '', '', ''],
      ['（一）予以公开', ...seven('5'), '', ''],
      ['（三）不予公开', '1.属于国家秘密', ...seven('3'), ''],
      ['（三）不予公开', '2.其他法律行政止公开', ...seven('4'), ''],
      ['三、本年度办理结果', '（七）总计', '1', '', '', '', '', '', '', ''],
    ];
    expect(drop('applications', rows)).toEqual([
      ['项目', '自然人', '商业企业', '科研机构'],
      rows[1],
      ['（一）予以公开', ...seven('5')],
      ['（三）不予公开', '1.属于国家秘密', ...seven('3')],
      ['（三）不予公开', '2.其他法律行政止公开', ...seven('4')],
      ['三、本年度办理结果', '（七）总计', '1', '', '', '', '', '', ''],
    ]);
  });

  test('between a label and its numbers', () => {
    const rows = [
      ['项目', '自然人', '总计'],
      ['（一）予以公开', '', '', ...seven('5')],
      ['（三）不予公开', '1.属于国家秘密', '', ...seven('3')],
      ['（七）总计', ...seven('8')],
    ];
    expect(drop('applications', rows)).toEqual([
      ['项目', '自然人', '总计'],
      ['（一）予以公开', ...seven('5')],
      ['（三）不予公开', '1.属于国家秘密', ...seven('3')],
      ['（七）总计', ...seven('8')],
    ]);
  });

  test.each<[string, TableId, Rows]>([
    [
      'a blank may stand at either end',
      'applications',
      [['（一）予以公开', '', '5', '0', '0', '0', '0', '2', '']],
    ],
    [
      'one line is filled up at its left, another at its right',
      'applications',
      [
        ['（一）予以公开', '', ...seven('5')],
        ['（二）部分公开', ...seven('5'), ''],
      ],
    ],
    [
      'heads stand above their numbers',
      'applications',
      [
        ['', '', '自然人', '总计'],
        ['（一）予以公开', '', ...seven('5')],
      ],
    ],
    ['a number too many', 'applications', [['（一）予以公开', '1', ...seven('5')]]],
    [
      'no row has too many',
      'applications',
      [
        ['（一）予以公开', ...seven('5')],
        ['项目', '自然人', '总计', ''],
      ],
    ],
    [
      'units and years have cells of their own',
      'annex_fujian',
      [
        ['受理依申请公开信息总数', '', '5', '9'],
        ['项目', '当年', '累计', ''],
      ],
    ],
    [
      'a list of statistics',
      'stat2014',
      [
        ['收到申请数', '', '5'],
        ['当面申请数', '', ''],
      ],
    ],
  ])('stay where %s', (_, id, rows) => {
    expect(drop(id, rows)).toEqual(rows);
  });

  describe('of reviews and suits', () => {
    const names = ['行政复议', '行政诉讼', ...Array<string>(13).fill('')];
    const heads = [...kinds, '未经复议直接起诉', '复议后起诉', ...Array<string>(8).fill('')];

    test('behind the names of groups and results', () => {
      const [last] = [[...fifteen.slice(0, 13), '', '']];
      expect(drop('review_litigation', [['行政复议', '复议后起诉', ''], heads, last])).toEqual([
        ['行政复议', '复议后起诉'],
        heads.slice(0, 7),
        last,
      ]);
    });

    test.each<[string, Rows]>([
      [
        'that stand between them',
        [['行政复议', '', '', '', '', '复议后起诉', ''], [...kinds, ...kinds, ''], fifteen],
      ],
      ['behind no name', [kinds, fifteen, names]],
      [
        'behind names of which none lies beside four others',
        [
          ['行政复议', '结果维持', ''],
          ['行政复议', '结果纠正', ''],
        ],
      ],
    ])('stay %s', (_, rows) => {
      expect(drop('review_litigation', rows)).toEqual(rows);
    });
  });
});

describe('blank cells left out of lines filled up at their end', () => {
  const cut = (id: TableId, rows: Rows, leavesOut = true): string[][] | null =>
    told(cutLeftOut(lexiconOf(id), { ...linesOf(rows), leavesOut }));
  const heads = ['项目', '自然人', '商业企业', '', '', '', '', ''];
  const full = ['（一）予以公开', ...seven('5')];
  const few = ['（二）部分公开', '2', '2', '', '', '', '', ''];
  const bare = ['（七）总计', '', '', '', '', '', '', ''];

  test('a row with too few numbers keeps no places', () => {
    expect(cut('applications', [heads, full, few, bare])).toEqual([
      heads,
      full,
      ['（二）部分公开', '2', '2'],
      bare,
    ]);
    expect(cut('applications', [[...full, ''], few])).toEqual([
      [...full, ''],
      ['（二）部分公开', '2', '2'],
    ]);
    expect(cut('applications', [['收到和处理情况', ''], few])).toEqual([
      ['收到和处理情况', ''],
      ['（二）部分公开', '2', '2'],
    ]);
  });

  test('all stay where no line leaves cells out', () => {
    expect(cut('applications', [heads, few], false)).toEqual([heads, few]);
  });

  test.each<[string, TableId, Rows]>([
    [
      'a row shows a blank before a number',
      'applications',
      [heads, few, ['（三）不予公开', '', '2', '', '', '', '', '2']],
    ],
    ['no line is filled up', 'applications', [full, few]],
    ['only empty lines and single cells are', 'applications', [['', ''], [''], full, few]],
    ['words end the line', 'applications', [['项目', '自然人', '', '备注'], few]],
    [
      'every row has its number, and its unit',
      'stat2014',
      [
        ['统计指标', '单位', '统计数', ''],
        ['收到申请数', '件', '5', ''],
      ],
    ],
    [
      'every row of a small table has its numbers',
      'art20_2021',
      [
        ['信息内容', '本年处理决定数量', ''],
        ['行政许可', '5', ''],
      ],
    ],
  ])('all stay where %s', (_, id, rows) => {
    expect(cut(id, rows)).toEqual(rows);
  });

  test('a row of a small table with too few', () => {
    const rows = [
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数', ''],
      ['行政规范性文件', '3', '1', '', ''],
    ];
    expect(cut('art20_2021', rows)?.[1]).toEqual(['行政规范性文件', '3', '1']);
  });

  test('reviews and suits: fourteen numbers for fifteen', () => {
    const names = [...kinds, '', ''];
    expect(cut('review_litigation', [names, [...fifteen.slice(1), '']])).toEqual([names, fifteen.slice(1)]);
    expect(cut('review_litigation', [names, fifteen])).toEqual([names, fifteen]);
    expect(cut('review_litigation', [names, [...fifteen, '']])).toEqual([names, [...fifteen, '']]);
  });
});
