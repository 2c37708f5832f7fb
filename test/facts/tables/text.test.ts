import { describe, expect, test } from '@jest/globals';
import { eraOfTables, readTables, tableCounts } from '../../../src/facts/tables/index.js';
import { documentOf, rowOf, statesOf, tableOf, valuesOf } from './documents.js';
import { applicationsCells, applicantHeads, formRows } from './forms.js';

const numbers = {
  received_new: ['12', '3', '0', '0', '1', '0', '16'],
  granted: ['8', '2', '0', '0', '1', '0', '11'],
  unable_not_held: ['4', '1', '0', '0', '0', '0', '5'],
  outcome_total: ['12', '3', '0', '0', '1', '0', '16'],
};
const isValue = (cell: string): boolean => /^[-\d/.…]*$/.test(cell);

/** A label begins a line, values follow on it. */
const oneRowPerLine = (cells: readonly string[], gap: string): string =>
  cells.reduce((text, cell) => text + (isValue(cell) ? gap : '\n') + cell, '');

describe('tables in running text', () => {
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

  const statistics = [
    ['收到申请数', '件', '9'],
    ['1．当面申请数', '件', '3'],
    ['2．传真申请数', '件', ''],
    ['3．网络申请数', '件', '6'],
    ['4．信函申请数', '件', '0'],
    ['（二）申请办结数', '件', '9'],
    ['1．按时办结数', '件', '8'],
    ['2．延期办结数', '件', '1'],
    ['四、行政复议数量', '件', '2'],
    ['（一）维持具体行政行为数', '件', '1'],
    ['（二）被依法纠错数', '件', '0'],
    ['（三）其他情形数', '件', '1'],
    ['五、行政诉讼数量', '件', '5'],
    ['（二）被依法纠错数', '件', '4'],
    ['（三）其他情形数', '件', '1'],
    ['七、依申请公开信息收取的费用', '万元', '0.0024'],
  ];

  test.each([' ', '\t', '\n'])(
    'statistics parted by %j: units, blanks, labels that are printed twice',
    (gap) => {
      const lines = [['统计指标', '单位', '统计数'], ...statistics];
      const body = lines
        .map((line) => line.filter((cell) => cell !== '' || gap === '\t').join(gap))
        .join(gap === ' ' ? ' ' : '\n');
      const reading = tableOf(
        documentOf('附件：政府信息公开情况统计表', body, '审核人：某某  填报日期：2016年1月5日'),
        'stat2014',
      );
      expect(valuesOf(reading, 'review_corrected')).toEqual({ value: 0 });
      expect(valuesOf(reading, 'litigation_corrected')).toEqual({ value: 4 });
      expect(reading.rows['received_fax']?.['value']).toMatchObject({ value: null, state: 'blank' });
      expect(reading.rows['fees_collected']?.['value']).toMatchObject({ value: 0.0024, unitRaw: '万元' });
      const counts = new Map(tableCounts([reading]).map((fact) => [fact.indicator, fact.value]));
      expect(counts.get('fees.collected_yuan')).toBe(24);
      expect(counts.get('appeals.review.total')).toBe(2);
      expect(counts.get('applications.answered')).toBe(9);
    },
  );

  test('the span holds the form’s title and foot', () => {
    const document = documentOf(
      '二、主动公开政府信息1234条。',
      '某县政府信息公开情况统计表',
      '（2015年度）',
      [['统计指标', '单位', '统计数'], ...statistics].map((line) => line.join('\t')).join('\n'),
      '单位负责人：甲某  审核人：乙某  填报日期：2016年1月5日',
      '某县人民政府',
    );
    const [span] = tableOf(document, 'stat2014').spans;
    const words = document.text.slice(span?.start, span?.end);
    expect(words.slice(0, 12)).toBe('某县政府信息公开情况统计');
    expect(words.endsWith('2016年1月5日')).toBe(true);
  });

  test('the Fujian form with codes of years; the Shanghai form with its codes', () => {
    const fujian = tableOf(
      documentOf(
        '指标名称 计量单位 2012年度 历年累计 主动公开信息数 条 7 43 其中：1、网站公开 条 7 40 2、政府公报公开 条 0 3 受理依申请公开信息总数 条 1 0 行政申诉、举报数 件 0 2',
      ),
      'annex_fujian',
    );
    expect(valuesOf(fujian, 'channel_website')).toEqual({ value: 7, cumulative: 40 });
    const counts = new Map(tableCounts([fujian]).map((fact) => [fact.indicator, fact.value]));
    expect([
      counts.get('appeals.petitions'),
      counts.get('appeals.complaints'),
      counts.get('published.by_channel.gazette'),
    ]).toEqual([0, 0, 0]);
    const shanghai = tableOf(
      documentOf(
        '指标名称 计量单位 代码 本年累计 主动公开信息数 条 01 284 全文电子化的主动公开信息数 条 02 280 提供服务类信息数 条 04 15 网站专栏页面访问量 人次 05 20316 现场接待人数 人次 06 9',
      ),
      'annex_shanghai',
    );
    expect(valuesOf(shanghai, 'website_visits')).toEqual({ value: 20316 });
  });

  test.each([
    '全年予以公开10件，部分公开2件，不予公开3件，其中属于国家秘密1件、保护第三方合法权益2件，其他处理0件，总计15件。',
    '本报告由总体情况、主动公开政府信息情况、收到和处理政府信息公开申请情况、政府信息公开行政复议、行政诉讼情况等六部分组成。',
    '2021年，行政许可12件，行政处罚3件，行政强制0件，行政事业性收费5万元，规章0件。',
    '行政复议3件，结果维持2件，行政诉讼1件，未经复议直接起诉1件。',
    '主动公开政府信息数123条，其中政府网站公开政府信息数100条，政务微信公开政府信息数23条；收到申请数4件。',
  ])('a sentence is no table: %s', (sentence) => {
    expect(readTables(documentOf(sentence))).toEqual([]);
  });
});
