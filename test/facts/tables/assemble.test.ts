import { describe, expect, test } from '@jest/globals';
import { assembleTables } from '../../../src/facts/tables/assemble.js';
import { putCell, readingOf, startPiece, type Piece } from '../../../src/facts/tables/piece.js';
import { tableModel } from '../../../src/knowledge/tables/index.js';
import type { TableId, TableReading } from '../../../src/types.js';
import { documentOf } from './documents.js';

interface Printed {
  readonly id?: TableId;
  readonly method?: Piece['method'];
  /** Rows with the printed text of each column; a row without cells only shows its label. */
  readonly rows: Readonly<Record<string, Readonly<Record<string, string>>>>;
  /** Words right before the table. */
  readonly caption?: string;
}

/** A document of the captions, a line of signs for each table, and the pieces that were read of it. */
function assemble(...tables: readonly Printed[]): TableReading[] {
  let text = '';
  const pieces = tables.map(({ id = 'applications', method = 'table_grid', rows, caption = '' }) => {
    text += `${caption}\n`;
    const span = { start: text.length, end: text.length + 10 };
    text += '表'.repeat(10) + '。'.repeat(100);
    const piece = startPiece(tableModel(id), method);
    piece.spans.push(span);
    for (const [row, cells] of Object.entries(rows)) {
      piece.labels.add(row);
      const label = { text: row, span };
      for (const [column, printed] of Object.entries(cells)) {
        putCell(piece, row, column, readingOf(printed, span, label, 'grid'));
        if (/\d/u.test(printed)) piece.numbers++;
      }
    }
    return piece;
  });
  return assembleTables(documentOf(text), pieces);
}

const total = (printed: string) => ({ total: printed });
const value = (printed: string) => ({ value: printed });
const applications = (a: string, b: string, c: string, d: string): Printed['rows'] => ({
  received_new: total(a),
  carried_in: total(b),
  unable_not_held: total(c),
  carried_out: total(d),
});
const totals = (reading: TableReading | undefined): (number | null | undefined)[] =>
  ['received_new', 'carried_in', 'unable_not_held', 'carried_out'].map(
    (row) => reading?.rows[row]?.['total']?.value,
  );
const codes = (readings: readonly TableReading[]): string[] =>
  readings.flatMap(({ warnings }) => warnings.map(({ code }) => code));
const idsOf = (readings: readonly TableReading[]): string[] => readings.map(({ id }) => id);

describe('what is a table', () => {
  test('labels that no other table has, and enough of them', () => {
    const { received_new, carried_in, unable_not_held, carried_out } = applications('1', '2', '3', '4');
    const four = { received_new, carried_in, unable_not_held, carried_out } as Printed['rows'];
    expect(idsOf(assemble({ rows: four }))).toEqual(['applications']);
    expect(assemble({ rows: { received_new, carried_in, carried_out } as Printed['rows'] })).toEqual([]);
    // 予以公开, 总计 and the like stand in many tables.
    const common = {
      granted: total('1'),
      partially_granted: total('2'),
      other_other: total('3'),
      outcome_total: total('4'),
    };
    expect(assemble({ rows: common })).toEqual([]);
    expect(idsOf(assemble({ rows: { ...common, carried_in: total('5') } }))).toEqual(['applications']);
  });

  test('labels of the pieces of a table count together', () => {
    const rows = Object.entries(applications('1', '2', '3', '4'));
    const halves = [rows.slice(0, 2), rows.slice(2)].map((half) => ({ rows: Object.fromEntries(half) }));
    const readings = assemble(...halves);
    expect(totals(readings[0])).toEqual([1, 2, 3, 4]);
    expect(readings[0]?.spans).toHaveLength(2);
  });

  test('words in a grid without any number are no table, in text their cells are blank', () => {
    const labels = { received_new: {}, carried_in: {}, unable_not_held: {}, carried_out: {} };
    const words = { ...labels, granted: total('约三') };
    expect(assemble({ rows: labels })).toEqual([]);
    expect(assemble({ rows: words })).toEqual([]);
    expect(idsOf(assemble({ rows: words, method: 'table_text' }))).toEqual(['applications']);
    expect(idsOf(assemble({ rows: applications('', '', '', '') }))).toEqual(['applications']);
  });

  const national = ['response_hot_issues', 'applications_completed', 'completed_on_time'];
  const shared = [
    'applications_received',
    'received_in_person',
    'received_fax',
    'received_online',
    'proactive_total',
  ];
  const regional = [
    'website_visits',
    'consultations_phone',
    'staff_total',
    'litigation_cost',
    'service_information',
  ];
  const list = (id: TableId, keys: readonly string[]): Printed => ({
    id,
    rows: Object.fromEntries(keys.map((key, i) => [key, value(String(i + 1))])),
  });

  test('tables that share labels: the one with more of its own', () => {
    const more = [
      list('stat2014', [...national, ...shared]),
      list('annex_shanghai', [...shared, 'staff_total']),
    ];
    expect(idsOf(assemble(...more))).toEqual(['stat2014']);
    expect(idsOf(assemble(...more.reverse()))).toEqual(['stat2014']);
    const less = [
      list('stat2014', [...national, ...shared]),
      list('annex_shanghai', [...shared, ...regional]),
    ];
    expect(idsOf(assemble(...less))).toEqual(['annex_shanghai']);
    // Own labels weigh more than shared ones.
    const few = list('stat2014', [
      ...national.slice(0, 1),
      ...shared,
      'received_letter',
      'applications_replied',
      'granted',
    ]);
    expect(idsOf(assemble(few, list('annex_shanghai', [...shared, ...regional.slice(0, 3)])))).toEqual([
      'annex_shanghai',
    ]);
  });

  test('art. 20 has one form, told by its heads', () => {
    const old = {
      id: 'art20_2019',
      rows: { government_rules: { produced_this_year: '1', total_disclosed: '2' } },
    } as const;
    const young = { id: 'art20_2021', rows: { government_rules: { issued_this_year: '1' } } } as const;
    expect(idsOf(assemble(old, young))).toEqual(['art20_2019']);
    expect(idsOf(assemble(young, old))).toEqual(['art20_2019']);
    expect(idsOf(assemble(young))).toEqual(['art20_2021']);
  });

  test('tables that share nothing stand beside each other', () => {
    const readings = assemble(
      { rows: applications('1', '2', '3', '4') },
      list('stat2014', [...national, ...shared]),
      { id: 'art20_2021', rows: { government_rules: { issued_this_year: '1' } } },
    );
    expect(idsOf(readings)).toEqual(['applications', 'stat2014', 'art20_2021']);
  });
});

describe('several copies of a table', () => {
  const own = applications('1', '2', '3', '4');
  const whole = applications('10', '20', '30', '40');

  test.each<[string, string, string]>([
    ['汇总 goes before what says nothing', '', '附表（汇总）'],
    ['全市 goes before 本级', '市本级情况', '全市情况'],
    ['what says nothing goes before 本级', '区本级情况', ''],
    ['全县 goes before 机关', '某局机关', '全县'],
  ])('%s', (_, less, more) => {
    for (const method of ['table_grid', 'table_text'] as const) {
      const tables = [
        { rows: own, caption: less, method },
        { rows: whole, caption: more, method },
      ];
      for (const order of [tables, [...tables].reverse()]) {
        const [reading] = assemble(...order);
        expect(totals(reading)).toEqual([10, 20, 30, 40]);
        expect(reading?.warnings.map(({ code }) => code)).toEqual(['W_SECOND_TABLE']);
        expect(reading?.warnings[0]?.message).toContain('applications');
      }
    }
  });

  test.each(['全面推进', '行政机关收到的申请', '本机关收到的申请'])(
    '%s says nothing of the whole or a part',
    (words) => {
      // The first of two equal copies is read.
      expect(totals(assemble({ rows: own, caption: words }, { rows: whole })[0])).toEqual([1, 2, 3, 4]);
      expect(totals(assemble({ rows: own }, { rows: whole, caption: words })[0])).toEqual([1, 2, 3, 4]);
    },
  );

  test('words far above a table say nothing of it', () => {
    const far = `汇总${'。'.repeat(60)}`;
    expect(totals(assemble({ rows: own }, { rows: whole, caption: far })[0])).toEqual([1, 2, 3, 4]);
  });

  test('the fuller copy, but a fraction of a table never goes before it', () => {
    const part = {
      received_new: total('10'),
      carried_in: total('20'),
      unable_not_held: total('?'),
      carried_out: total('40'),
    };
    expect(totals(assemble({ rows: part }, { rows: own })[0])).toEqual([1, 2, 3, 4]);
    const one = { received_new: total('10') };
    expect(totals(assemble({ rows: own }, { rows: one, caption: '汇总' })[0])).toEqual([1, 2, 3, 4]);
  });

  test('a grid goes before text that says the same less surely', () => {
    const [reading] = assemble({ rows: whole, method: 'table_text' }, { rows: own, method: 'table_grid' });
    expect(reading?.method).toBe('table_grid');
    expect(totals(reading)).toEqual([1, 2, 3, 4]);
  });

  test('the same numbers, blanks and numbers that are not certain are no difference', () => {
    expect(codes(assemble({ rows: own }, { rows: own }))).toEqual([]);
    expect(codes(assemble({ rows: own }, { rows: applications('1', '', '3', '') }))).toEqual([]);
    expect(codes(assemble({ rows: own }, { rows: applications('1', '2', '3', '5') }))).toEqual([
      'W_SECOND_TABLE',
    ]);
    const other = { ...own, granted: total('7') };
    expect(codes(assemble({ rows: other }, { rows: own }))).toEqual([]);
  });

  test('rows of which a third are there already go on with the table, more are a second copy', () => {
    const upper = { received_new: total('1'), carried_in: total('2'), granted: total('3') };
    const lower = {
      granted: total(''),
      unable_not_held: total('4'),
      carried_out: total('5'),
      outcome_total: total('6'),
    };
    const [joined] = assemble({ rows: upper }, { rows: lower });
    expect(totals(joined)).toEqual([1, 2, 4, 5]);
    expect(joined?.rows['granted']?.['total']?.value).toBe(3);
    const [apart] = assemble(
      { rows: own },
      { rows: { received_new: total('1'), carried_in: total('2'), outcome_total: total('6') } },
    );
    expect(apart?.rows['outcome_total']).toBeUndefined();
  });
});

test('rows stand in the order of the form, and doubts are named', () => {
  const [reading] = assemble({
    rows: {
      carried_out: total('4'),
      carried_in: total('约2'),
      unable_not_held: total('1 1'),
      received_new: total('1'),
    },
  });
  expect(Object.keys(reading?.rows ?? {})).toEqual([
    'received_new',
    'carried_in',
    'unable_not_held',
    'carried_out',
  ]);
  expect(reading?.warnings[0]?.code).toBe('W_UNRESOLVED_TABLE');
  expect(reading?.warnings[0]?.message).toContain('applications');
  expect(reading?.warnings[0]?.message).toContain('carried_in, unable_not_held');
});

test('spans that touch are one, in the order of the text', () => {
  const piece = (start: number, end: number): Piece => {
    const one = startPiece(tableModel('applications'), 'table_text');
    one.spans.push({ start, end });
    for (const row of ['received_new', 'carried_in', 'unable_not_held', 'carried_out'])
      putCell(
        one,
        row,
        `c${String(start)}`,
        readingOf('1', { start, end }, { text: row, span: { start, end } }, 'label'),
      );
    return one;
  };
  const document = documentOf('表'.repeat(200));
  const spans = (...all: [number, number][]) =>
    assembleTables(
      document,
      all.map(([start, end]) => piece(start, end)),
    )[0]?.spans;
  expect(spans([50, 60], [10, 20])).toEqual([
    { start: 10, end: 20 },
    { start: 50, end: 60 },
  ]);
  expect(spans([10, 20], [20, 30])).toEqual([{ start: 10, end: 30 }]);
  expect(spans([10, 40], [20, 30])).toEqual([{ start: 10, end: 40 }]);
  expect(spans([10, 20], [21, 30])).toHaveLength(2);
});
