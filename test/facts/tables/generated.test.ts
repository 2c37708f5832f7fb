import { describe, expect, test } from '@jest/globals';
import { buildDocument } from '../../../src/document/index.js';
import { readTables } from '../../../src/facts/tables/index.js';
import type { TableReading } from '../../../src/types.js';
import type { Family } from '../../tables/families.js';
import type { Truth } from '../../tables/forms.js';
import { generateCase, type Case } from '../../tables/generate.js';

const range = (first: number, length: number): number[] => Array.from({ length }, (_, i) => first + i);

/**
 * Generated tables (test/tables) in each layout: the reader alone, without the rest of the path. Of `cells` printed ones at
 * least `read` are read, the others are refused; the numbers may only rise.
 */
const layouts: readonly (readonly [Family, { seeds: readonly number[]; cells: number; read: number }])[] = [
  ['html_plain', { seeds: range(0, 5), cells: 557, read: 557 }],
  ['html_word', { seeds: range(40, 5), cells: 383, read: 383 }],
  ['html_nested', { seeds: range(80, 5), cells: 533, read: 532 }],
  ['html_page_break', { seeds: range(120, 5), cells: 813, read: 803 }],
  ['tabs', { seeds: range(160, 6), cells: 445, read: 441 }],
  ['tabs_quoted', { seeds: range(200, 6), cells: 211, read: 211 }],
  ['pipes', { seeds: range(240, 6), cells: 312, read: 307 }],
  ['markdown', { seeds: range(280, 6), cells: 665, read: 665 }],
  ['cell_lines', { seeds: range(320, 6), cells: 403, read: 403 }],
  ['cell_lines_lost', { seeds: range(360, 6), cells: 491, read: 275 }],
  ['spaced_lines', { seeds: range(400, 6), cells: 223, read: 193 }],
  ['long_line', { seeds: range(440, 9), cells: 1130, read: 1103 }],
  ['glued_zeros', { seeds: range(480, 9), cells: 599, read: 584 }],
  ['run_together', { seeds: range(520, 9), cells: 1296, read: 502 }],
  ['column_split', { seeds: range(560, 9), cells: 732, read: 332 }],
  ['straddled', { seeds: range(600, 9), cells: 466, read: 284 }],
  ['pdf_stream', { seeds: [641, 643, 645, 648, 649, 658, 659, 660, 665], cells: 1016, read: 600 }],
];

const digitsOf = (text: string): string => text.normalize('NFKC').replace(/[^\d.]/gu, '');

async function readCase({ seed, text, html }: Case): Promise<TableReading[]> {
  const decoded = {
    string: text,
    encoding: 'utf-8',
    basis: 'valid_utf8',
    replacements: 0,
    warnings: [],
  } as const;
  const uri = `${String(seed)}.${html ? 'html' : 'txt'}`;
  const document = await buildDocument(decoded, { uri, entry: null });
  if (!('blocks' in document)) throw new Error(document.message);
  const readings = readTables(document);
  for (const { rows } of readings)
    for (const { value, raw, evidence } of Object.values(rows).flatMap((cells) => Object.values(cells))) {
      if (value === null) continue;
      const words = evidence.map(({ start, end }) => document.text.slice(start, end)).join('');
      expect(digitsOf(words)).toContain(digitsOf(raw ?? 'nothing'));
    }
  return readings;
}

/** Cells read as printed, and all others that are not unresolved. */
function compare(truth: Truth, reading: TableReading | undefined): { right: number; wrong: string[] } {
  let right = 0;
  const wrong: string[] = [];
  for (const [row, cells] of Object.entries(truth.rows))
    for (const [column, { value, state }] of Object.entries(cells)) {
      const cell = reading?.rows[row]?.[column];
      if (!cell || cell.state === 'unresolved') continue;
      const read = cell.state === 'stated_zero' ? 'stated' : cell.state;
      if (cell.value === value && read === state) right++;
      else
        wrong.push(`${row}.${column}: ${String(value)} (${state}) read as ${String(cell.value)} (${read})`);
    }
  for (const [row, cells] of Object.entries(reading?.rows ?? {}))
    for (const [column, { value }] of Object.entries(cells))
      if (value !== null && !truth.rows[row]?.[column]) wrong.push(`${row}.${column} is not printed`);
  return { right, wrong };
}

describe('generated tables', () => {
  test.each(layouts)('%s', async (family, { seeds, cells, read }) => {
    let [all, right] = [0, 0];
    for (const seed of seeds) {
      const sample = generateCase(seed, { family });
      const readings = await readCase(sample);
      for (const { truth } of sample.tables) {
        const verdict = compare(
          truth,
          readings.find(({ id }) => id === truth.id),
        );
        expect([seed, ...verdict.wrong]).toEqual([seed]);
        right += verdict.right;
        all += Object.values(truth.rows).reduce((sum, row) => sum + Object.keys(row).length, 0);
      }
      const printed = new Set<string>(sample.tables.map(({ truth }) => truth.id));
      expect([seed, ...readings.filter(({ id }) => !printed.has(id))]).toEqual([seed]);
    }
    expect(all).toBe(cells);
    expect(right).toBeGreaterThanOrEqual(read);
  });
});
