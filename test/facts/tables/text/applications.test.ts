import { describe, expect, test } from '@jest/globals';
import { eraOfTables, tableCounts } from '../../../../src/facts/tables/index.js';
import { documentOf, rowOf, statesOf, tableOf } from '../documents.js';
import { applicantHeads, applicationsCells, formRows } from '../forms.js';
import { numbers, oneRowPerLine } from './applicationsText.js';

describe('applications in running text', () => {
  test.each([
    ['a row on a line, parted by blanks', oneRowPerLine(applicationsCells(numbers), '  ')],
    ['a row on a line, parted by tabs', oneRowPerLine(applicationsCells(numbers), '\t')],
    ['a row on a line, parted by bars', oneRowPerLine(applicationsCells(numbers), ' | ')],
    ['a cell on a line', applicationsCells(numbers).join('\n')],
    ['all in one line', applicationsCells(numbers).join(' ')],
    ['bars on lines of their own', applicationsCells(numbers).join('\n|\n')],
    ['all in one line, parted by bars', applicationsCells(numbers).join(' | ')],
    ['empty lines between all cells', applicationsCells(numbers).join('\n\n')],
    [
      'labels broken over lines',
      applicationsCells(numbers)
        .map((cell) => cell.replace(/^(.{5})(.{4})/, '$1\n$2'))
        .join('\n'),
    ],
  ])('%s', (_, body) => {
    const reading = tableOf(documentOf('三、收到和处理政府信息公开申请情况', body), 'applications');
    for (const [key, cells] of Object.entries(numbers))
      expect(rowOf(reading, key)).toEqual(cells.map(Number));
    expect(rowOf(reading, 'other_other')).toEqual(Array(7).fill(0));
    expect(Object.keys(reading.rows)).toHaveLength(25);
    expect(reading.method).toBe('table_text');
    expect(eraOfTables([reading])).toBe('format2021');
  });

  test.each(['1…', '…1'])('%s is part of a number, and no number', (part) => {
    const cut = { ...numbers, granted: ['8', '2', '0', '0', part, '0', '11'] };
    const reading = tableOf(documentOf(oneRowPerLine(applicationsCells(cut), '  ')), 'applications');
    expect(rowOf(reading, 'granted')[4]).toBeNull();
    expect(rowOf(reading, 'received_new')).toEqual(numbers.received_new.map(Number));
  });

  test('every number has its printed cell as evidence', () => {
    const document = documentOf(applicationsCells(numbers).join('\n'));
    const cell = tableOf(document, 'applications').rows['unable_not_held']?.['total'];
    const [span] = cell?.evidence ?? [];
    expect(document.text.slice(span?.start, span?.end)).toBe('5');
    expect(document.text.slice((span?.end ?? 0) + 1).startsWith('2.没有现成信息')).toBe(true);
  });

  test('visible blanks stay blank: bars', () => {
    const blanks = {
      ...numbers,
      granted: ['8', '', '', '', '1', '', '11'],
      carried_out: ['', '', '', '', '', '', ''],
    };
    const cells = applicationsCells(blanks);
    for (const body of [oneRowPerLine(cells, ' | '), cells.join('\n|\n'), cells.join(' | ')]) {
      const reading = tableOf(documentOf(body), 'applications');
      expect(statesOf(reading, 'granted').join()).toBe('stated,blank,blank,blank,stated,blank,stated');
      expect(rowOf(reading, 'unable_not_held')).toEqual([4, 1, 0, 0, 0, 0, 5]);
    }
  });

  test('visible blanks stay blank: tabs under merged labels, outer bars, a Markdown rule', () => {
    const rows = formRows(false).map((row) => [
      row.group === null ? row.label : row.key === 'granted' ? '三、本年度办理结果' : '',
      row.group === '' ? row.label : (row.group ?? ''),
      row.group ? row.label : '',
      ...(row.key === 'granted' ? ['8', '', '', '', '1', '', '9'] : Array<string>(7).fill('')),
    ]);
    const lines = [
      ['', '', '', '自然人', '法人或其他组织', '', '', '', '', '总计'],
      Array<string>(10).fill('---'),
      ['', '', '', '', ...applicantHeads.slice(1, 6), ''],
      ...rows,
    ];
    const bars = lines.map((line) => `| ${line.join(' | ')} |`).join('\n');
    const tabs = lines
      .filter(([cell]) => cell !== '---')
      .map((line) => line.join('\t'))
      .join('\n');
    for (const body of [bars, tabs]) {
      const reading = tableOf(documentOf(body), 'applications');
      expect(rowOf(reading, 'granted')).toEqual([8, null, null, null, 1, null, 9]);
      expect(statesOf(reading, 'carried_out')).toEqual(Array(7).fill('blank'));
    }
  });

  test('visible blanks stay blank: empty lines, when heads prove that they are cells', () => {
    const blanks = Object.fromEntries(
      formRows(true).map((row) => [row.key, ['1', '', '', '0', '', '', '1']]),
    );
    const reading = tableOf(documentOf(applicationsCells(blanks).join('\n')), 'applications');
    expect(rowOf(reading, 'received_new')).toEqual([1, null, null, 0, null, null, 1]);
    // Four numbers with empty lines between all cells fill seven lines as well, and mean something else.
    const apart = applicationsCells(blanks)
      .filter((cell) => cell !== '')
      .join('\n\n');
    expect(new Set(statesOf(tableOf(documentOf(apart), 'applications'), 'received_new'))).toEqual(
      new Set(['unresolved']),
    );
  });

  test('a row with fewer numbers than columns is unresolved, the others are read', () => {
    const body = oneRowPerLine(applicationsCells({ ...numbers, granted: ['8', '2', '11'] }), ' ');
    const reading = tableOf(documentOf(body), 'applications');
    expect(statesOf(reading, 'granted')).toEqual(Array(7).fill('unresolved'));
    expect(rowOf(reading, 'unable_not_held')).toEqual([4, 1, 0, 0, 0, 0, 5]);
    expect(reading.warnings.map(({ code }) => code)).toEqual(['W_UNRESOLVED_TABLE']);
    expect(reading.warnings[0]?.message).toContain('予以公开');
    expect(tableCounts([reading]).map(({ indicator }) => indicator)).not.toContain(
      'applications.outcomes.granted',
    );
  });

  test('page heads and page numbers between rows are not cells', () => {
    const rows = oneRowPerLine(applicationsCells(numbers), '  ').split('\n');
    const pages = rows.flatMap((row, i) =>
      i % 9 === 8 ? [row, '', '      3', '\f某某县水务局        2022年度报告'] : [row],
    );
    const reading = tableOf(documentOf(pages.join('\n')), 'applications');
    expect(
      Object.values(reading.rows)
        .flatMap((row) => Object.values(row))
        .filter(({ value }) => value === null),
    ).toEqual([]);
  });
});
