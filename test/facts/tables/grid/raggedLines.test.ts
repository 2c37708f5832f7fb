import { describe, expect, test } from '@jest/globals';
import { readView } from '../../../../src/facts/tables/grid/index.js';
import { lexiconOf } from '../../../../src/facts/tables/lexicon.js';
import type { TableId } from '../../../../src/types.js';
import { linesOf } from '../lineView.js';
import { told } from './pieces.js';

const read = (id: TableId, rows: string[][], trimmed = false): ReturnType<typeof told> =>
  told(readView(lexiconOf(id), { ...linesOf(rows), trimmed }, 'table_text'));
const inOrder = (id: TableId, row: string, rows: string[][], trimmed = false): (number | string)[] =>
  Object.values(read(id, rows, trimmed)[row] ?? {});

const open = (count: number): string[] => Array<string>(count).fill('unresolved');
const applicants = ['自然人', '商业企业', '科研机构', '社会公益组织', '法律服务机构', '其他', '总计'];

describe('applications in lines of different widths', () => {
  const upper = ['项目', '自然人', '法人或其他组织', '总计'];
  const lower = applicants.slice(1, 6);
  const row = (...values: string[]): (number | string)[] =>
    inOrder('applications', 'granted', [upper, lower, ['（一）予以公开', ...values]]);

  test('as many numbers as columns are in the order of the form', () => {
    expect(row('5', '0', '', '0', '0', '2', '7')).toEqual([5, 0, 'blank', 0, 0, 2, 7]);
    expect(row('约5', '0', '0', '0', '0', '2', '7')).toEqual(['unresolved', 0, 0, 0, 0, 2, 7]);
    expect(row('无', '不涉及', '0', '0', '0', '2', '3（见表二）')).toEqual([
      'mark',
      'mark',
      0,
      0,
      0,
      2,
      'unresolved',
    ]);
  });

  test.each<[string, string[]]>([
    ['numbers that happen to stand below heads', ['1', '0', '0', '1']],
    ['a number too few', ['5', '0', '0', '0', '2', '7']],
    ['a number too many', ['5', '0', '0', '0', '0', '0', '2', '7']],
    ['words that may be the label of the numbers', ['其中网上', '1', '0', '0', '0', '0', '1']],
    ['one number', ['7']],
  ])('left open: %s', (_, values) => {
    expect(new Set(row(...values))).toEqual(new Set(['unresolved']));
  });

  test('heads in another order are obeyed by a row that has all its cells', () => {
    const heads = ['项目', '总计', ...applicants.slice(0, 6)];
    const rows = [
      ['收到和处理申请情况'],
      heads,
      ['（一）予以公开', '7', '5', '', '0', '0', '0', '2'],
      ['（二）部分公开', '1'],
    ];
    const { granted } = read('applications', rows);
    expect(granted).toEqual({
      total: 7,
      natural_person: 5,
      commercial_enterprise: 'blank',
      research_institution: 0,
      social_welfare_organization: 0,
      legal_service_institution: 0,
      other_organization: 2,
    });
  });

  test('a row of blanks is one, and none where its cells are missing', () => {
    expect(row('', '', '', '', '', '', '')).toEqual(Array(7).fill('blank'));
    expect(row()).toEqual([]);
  });

  describe('filled up with empty cells below the names of groups', () => {
    const heads = ['', '', '', ...applicants];
    const full = ['（二）部分公开', '', '', '1', '0', '0', '0', '0', '0', '1'];
    const cut = (...cells: string[]): (number | string)[] =>
      inOrder(
        'applications',
        'granted',
        [heads, full, ['（一）予以公开', ...cells], ['（七）总计', '', '', '1']],
        true,
      );

    test('cells that were cut off at the end are blank', () => {
      expect(cut('', '', '5', '', '2')).toEqual([5, 'blank', 2, ...Array<string>(4).fill('blank')]);
      expect(cut('', '', '5')).toEqual([5, ...Array<string>(6).fill('blank')]);
    });

    test.each<[string, string[]]>([
      ['seven cells, of which two only fill up', ['', '', '5', '0', '0', '0', '2']],
    ])('no number moves: %s', (_, cells) => {
      expect(cut(...cells)).toEqual([5, 0, 0, 0, 2, 'blank', 'blank']);
      const rows = [heads, full, ['（一）予以公开', ...cells], ['（七）总计', '', '', '1']];
      expect(inOrder('applications', 'granted', rows)).toEqual(open(7));
      expect(inOrder('applications', 'granted', rows.slice(1), true)).toEqual(open(7));
    });

    test('numbers in the places that only fill up are left open', () => {
      expect(cut('5', '0', '0', '0')).toEqual(open(7));
      expect(cut('', '5', '0')).toEqual(open(7));
    });
  });

  test('the end of a line is blank where white space was trimmed, and unknown elsewhere', () => {
    const rows = [upper, lower, ['（一）予以公开', '5', '', '2']];
    expect(inOrder('applications', 'granted', rows, true)).toEqual([
      5,
      'blank',
      2,
      ...Array<string>(4).fill('blank'),
    ]);
    expect(inOrder('applications', 'granted', rows)).toEqual(open(7));
    const long = [upper, lower, ['（一）予以公开', '5', '', '2', '0', '0', '0', '0', '7']];
    expect(inOrder('applications', 'granted', long, true)).toEqual(open(7));
  });
});

describe('statistics in lines of different widths', () => {
  const heads = ['指标名称', '计量单位', '2012年度', '历年累计'];
  const row = (...line: string[]): Record<string, number | string> | undefined =>
    read('annex_fujian', [
      heads,
      ['主动公开信息数', '条', '20', '300'],
      ['受理依申请公开信息总数', ...line],
      ['说明', '一', '二', '三', '四'],
    ])['applications_received'];

  test('units and their places are no values', () => {
    expect(row('件', '23', '303')).toEqual({ value: 23, cumulative: 303 });
    expect(row('', '23', '303')).toEqual({ value: 23, cumulative: 303 });
    expect(row('23', '303')).toEqual({ value: 23, cumulative: 303 });
    expect(row('件', '', '303')).toEqual({ value: 'blank', cumulative: 303 });
  });

  test('an empty cell in a line that lacks one may be the unit’s', () => {
    expect(row('', '303')).toEqual({ value: 'unresolved', cumulative: 'unresolved' });
    expect(row('件', '303')).toEqual({ value: 'unresolved', cumulative: 'unresolved' });
  });
});

describe('small tables in lines of different widths', () => {
  const title = ['第二十条第（五）项'];
  const heads = ['信息内容', '本年处理决定数量'];
  const license = (...cells: string[]): (number | string)[] =>
    inOrder('art20_2021', 'administrative_license', [title, heads, ['行政许可', ...cells]]);

  test('empty cells behind the number only fill up the line', () => {
    expect(license('318')).toEqual([318]);
    expect(license('318', '', '')).toEqual([318]);
  });

  test.each<[string, string[]]>([
    ['a second number', ['318', '9', '']],
    ['an empty cell before the number', ['', '318', '']],
    ['empty cells alone', ['', '', '']],
  ])('left open: %s', (_, cells) => {
    expect(license(...cells)).toEqual(open(1));
  });

  test('the end of a line is blank where white space was trimmed', () => {
    const rows = [
      ['信息内容', '本年制发件数', '本年废止件数', '现行有效件数'],
      ['行政规范性文件', '3', '1'],
    ];
    expect(inOrder('art20_2021', 'normative_documents', rows, true)).toEqual([3, 1, 'blank']);
    expect(inOrder('art20_2021', 'normative_documents', rows)).toEqual(open(3));
  });
});
