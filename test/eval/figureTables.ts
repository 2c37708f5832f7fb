import { bands } from './reliability.js';
import { setNames, setRoles } from './gold.js';
import type { BandName } from './reliability.js';
import type { Figures } from './tally.js';
import type { Measurement, SetFigures } from './measureSet.js';

/** One table of figures, for the screen and for docs/accuracy.md. */
export interface FigureTable {
  readonly title: string;
  readonly head: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

const setTitles = [...setNames.map((set) => `${set}, ${setRoles[set]}`), 'together'];

/** All figures of a measurement, set by set. */
export function figureTables(measurement: Measurement): FigureTable[] {
  const each = (cells: (figures: SetFigures) => readonly string[]): string[] =>
    [...setNames.map((set) => measurement.sets[set]), measurement.together].flatMap((figures) => [
      ...cells(figures),
    ]);
  const one = (label: string, cell: (figures: SetFigures) => string): string[] => [
    label,
    ...each((figures) => [cell(figures)]),
  ];
  const three = (label: string, of: (figures: SetFigures) => Figures | undefined): string[] => [
    label,
    ...each((figures) => prf(of(figures))),
  ];
  /** A row for each name that any of the sets has. */
  const names = (of: (figures: SetFigures) => object): string[] => Object.keys(of(measurement.together));

  return [
    {
      title: 'Whole',
      head: ['figure', ...setTitles],
      rows: [
        one('documents', ({ documents }) => String(documents)),
        one('reports among them', ({ reports }) => String(reports)),
        one('recognised for what they are', ({ status }) => share(status.accuracy)),
        one('reports without any fault', ({ exact_documents: exact }) => share(exact)),
        one('counts given', ({ counts }) => String(counts.all.given)),
        one('counts given with another value than the gold', ({ counts: { all } }) =>
          some(all.wrong, all.wrong_rate),
        ),
        one('counts given that the gold does not have', ({ counts: { all } }) =>
          some(all.invented, all.invented / all.given),
        ),
        one(
          'wrong table cells',
          ({ tables: { all } }) => `${String(all.wrong + all.invented)} of ${String(all.given)}`,
        ),
        one('qualifiers of right counts', ({ qualifiers: { accuracy, n } }) => of(accuracy, n)),
        one('… of those that are not exact', ({ inexact_qualifiers: { accuracy, n } }) => of(accuracy, n)),
      ],
    },
    {
      title: 'Report fields',
      head: ['field', ...setTitles],
      rows: names(({ report }) => report).map((key) =>
        one(key, ({ report }) => (report[key] ? of(report[key].accuracy, report[key].n) : '–')),
      ),
    },
    {
      title: 'Counts',
      head: ['part', ...prfHead],
      rows: [
        three('all', ({ counts }) => counts.all),
        ...names(({ counts }) => counts.group).map((key) => three(key, ({ counts }) => counts.group[key])),
        ...names(({ counts }) => counts.era).map((key) =>
          three(`era ${key}`, ({ counts }) => counts.era[key]),
        ),
        three('by_category', ({ by_category: categories }) => categories),
      ],
    },
    {
      title: 'Table cells',
      head: ['part', ...prfHead],
      rows: [
        three('all', ({ tables }) => tables.all),
        ...names(({ tables }) => tables.table).map((key) => three(key, ({ tables }) => tables.table[key])),
        ...names(({ tables }) => tables.layout).map((key) =>
          three(`layout ${key}`, ({ tables }) => tables.layout[key]),
        ),
        ...names(({ tables }) => tables.era).map((key) =>
          three(`era ${key}`, ({ tables }) => tables.era[key]),
        ),
      ],
    },
    {
      title: 'Failed checks',
      head: ['part', ...prfHead],
      rows: [
        three('by rule', ({ checks }) => checks.rule),
        three('by rule and place', ({ checks }) => checks.located),
      ],
    },
    {
      title: 'Reliability of confidence',
      head: ['confidence', ...setTitles.flatMap((set) => [`${set}: given`, 'share', 'right'])],
      rows: [
        ...bands.map(({ name }) => [
          name,
          ...each(({ reliability: { [name]: band } }) => [
            String(band.given),
            share(band.share_of_given),
            share(band.share_right),
          ]),
        ]),
        ['wrong, lowest to best', ...each((figures) => [wrongTimes(figures), '', ''])],
      ],
    },
  ];
}

/** How many times as often as in the best band a count is wrong in the lowest. */
function wrongTimes({ reliability }: SetFigures): string {
  const wrong = (name: BandName): number => 1 - (reliability[name].share_right ?? 1);
  const best = wrong(bands[0].name);
  return best === 0 ? '–' : `${(wrong(bands[2].name) / best).toFixed(1)} ×`;
}

const prfHead = setTitles.flatMap((set) => [`${set}: P`, 'R', 'F1']);

function prf(figures: Figures | undefined): string[] {
  return [figures?.precision, figures?.recall, figures?.f1].map((value) => share(value ?? null));
}

const share = (value: number | null): string => (value === null ? '–' : value.toFixed(4));
const of = (value: number | null, n: number): string => (n === 0 ? '–' : `${share(value)} of ${String(n)}`);
const some = (n: number, rate: number | null): string => `${String(n)} (${share(rate)})`;

/** A table in Markdown, its columns aligned as prettier aligns them. */
export function toMarkdown({ head, rows }: FigureTable): string {
  const widths = head.map((cell, i) => Math.max(3, ...[head, ...rows].map((row) => (row[i] ?? cell).length)));
  const line = (cells: readonly string[]): string =>
    `| ${widths.map((width, i) => (cells[i] ?? '').padEnd(width)).join(' | ')} |`;
  return [line(head), line(widths.map((width) => '-'.repeat(width))), ...rows.map(line)].join('\n');
}
