import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { readTables } from '../../../src/facts/tables/index.js';
import { documentOf, type Matrix } from './documents.js';
import { applicantHeads, applicationsCells, applicationsGrid, formRows, type Numbers } from './forms.js';

const keys = [
  'natural_person',
  'commercial_enterprise',
  'research_institution',
  'social_welfare_organization',
  'legal_service_institution',
  'other_organization',
  'total',
];

/** A cell is a number, blank, or a mark. */
const cell = fc.oneof(
  { weight: 6, arbitrary: fc.constant('0') },
  fc.nat(300).map(String),
  fc.constantFrom('', '/', '-'),
);
const form = fc.boolean().chain((split) =>
  fc
    .tuple(...formRows(split).map(() => fc.tuple(cell, cell, cell, cell, cell, cell, cell)))
    .map((rows): { split: boolean; numbers: Numbers } => ({
      split,
      numbers: Object.fromEntries(formRows(split).map(({ key }, i) => [key, [...(rows[i] ?? [])]])),
    })),
);

const isValue = (text: string): boolean => /^[-\d/]*$/.test(text);

/** What is read of a table against what is printed: a number that is not the printed one is the worst outcome. */
function compare(body: string | Matrix, numbers: Numbers): { wrong: string[]; lost: number } {
  const document = typeof body === 'string' ? documentOf(body) : documentOf({ grid: body });
  const rows = readTables(document).find(({ id }) => id === 'applications')?.rows ?? {};
  const wrong: string[] = [];
  let lost = 0;
  for (const [row, cells] of Object.entries(numbers)) {
    cells.forEach((printed, i) => {
      const value = rows[row]?.[keys[i] ?? '']?.value ?? null;
      const truth = /^\d+$/.test(printed) ? Number(printed) : null;
      if (value !== null && value !== truth)
        wrong.push(`${row}.${keys[i] ?? ''}: ${printed} read as ${value}`);
      if (value === null && truth !== null) lost++;
    });
  }
  return { wrong, lost };
}

const runs = { numRuns: 60 };

describe('no number ever stands in a wrong cell', () => {
  test('grids: every printed number is read', () => {
    fc.assert(
      fc.property(form, ({ split, numbers }) => {
        expect(compare(applicationsGrid(numbers, split), numbers)).toEqual({ wrong: [], lost: 0 });
      }),
      runs,
    );
  });

  test('grids with a cell missing somewhere: that row is refused, nothing moves', () => {
    fc.assert(
      fc.property(form, fc.nat(22), fc.nat(6), ({ split, numbers }, row, column) => {
        const key = formRows(split)[row]?.key ?? '';
        const cut = { ...numbers, [key]: (numbers[key] ?? []).filter((_, i) => i !== column) };
        expect(
          compare(applicationsGrid(cut, split), { ...numbers, [key]: Array<string>(7).fill('') }).wrong,
        ).toEqual([]);
      }),
      runs,
    );
  });

  test('lines of visible cells: every printed number is read', () => {
    fc.assert(
      fc.property(form, fc.constantFrom(' | ', '\t'), ({ split, numbers }, separator) => {
        const head = [['自然人', '法人或其他组织', '总计'], applicantHeads.slice(1, 6)];
        const lines = [...head, ...formRows(split).map(({ key, label }) => [label, ...(numbers[key] ?? [])])];
        const body = lines.map((line) => line.join(separator)).join('\n');
        expect(compare(body, numbers)).toEqual({ wrong: [], lost: 0 });
      }),
      runs,
    );
  });

  test.each([
    [
      'blanks fall away, one line',
      (cells: readonly string[]) => cells.filter((text) => text !== '').join(' '),
    ],
    [
      'blanks fall away, a cell on a line',
      (cells: readonly string[]) => cells.filter((text) => text !== '').join('\n'),
    ],
    ['empty lines for blanks', (cells: readonly string[]) => cells.join('\n')],
    [
      'empty lines between all cells',
      (cells: readonly string[]) => cells.filter((text) => text !== '').join('\n\n'),
    ],
    ['no white space at all', (cells: readonly string[]) => cells.join('')],
    [
      'labels behind their numbers',
      (cells: readonly string[]) => {
        const out: string[] = [];
        let label = '';
        for (const text of cells) {
          if (isValue(text)) out.push(text);
          else out.push(label, ...((label = text) === '' ? [] : []));
        }
        return [...out, label].filter((text) => text !== '').join(' ');
      },
    ],
    [
      'all labels, then all numbers',
      (cells: readonly string[]) =>
        [...cells.filter((text) => !isValue(text)), ...cells.filter(isValue)]
          .filter((text) => text !== '')
          .join(' '),
    ],
  ])('%s', (_, flatten) => {
    fc.assert(
      fc.property(form, ({ split, numbers }) => {
        expect(compare(flatten(applicationsCells(numbers, split)), numbers).wrong).toEqual([]);
      }),
      runs,
    );
  });
});
