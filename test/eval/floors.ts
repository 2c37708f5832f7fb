import { bands } from './reliability.js';
import type { SetFigures } from './measureSet.js';

export const floorsPath = 'test/eval/floors.json';
const raiseCommand = 'npm run eval -- --raise';

interface Gauge {
  readonly name: string;
  readonly figure: (figures: SetFigures) => number | null;
  /** How far below the figure its floor is set, so that a rule that wins ten numbers may lose one. */
  readonly slack?: number;
  /** A goal that was reached: the floor is not raised above it. */
  readonly goal?: number;
  /** The figure is a number of faults: the floor is a ceiling. */
  readonly faults?: boolean;
}

const best = bands[0].name;

/** What must not get worse. */
export const gauges: readonly Gauge[] = [
  { name: 'recognition', figure: ({ status }) => status.accuracy },
  { name: 'year', figure: ({ report }) => report['year']?.accuracy ?? null },
  { name: 'agency', figure: ({ report }) => report['agency']?.accuracy ?? null },
  { name: 'counts_precision', figure: ({ counts }) => counts.all.precision, slack: 0.002 },
  { name: 'counts_recall', figure: ({ counts }) => counts.all.recall, slack: 0.005 },
  { name: 'table_precision', figure: ({ tables }) => tables.all.precision },
  { name: 'table_recall', figure: ({ tables }) => tables.all.recall, slack: 0.002 },
  { name: 'wrong_cells', figure: ({ tables: { all } }) => all.wrong + all.invented, faults: true },
  { name: 'best_band_right', figure: ({ reliability }) => reliability[best].share_right, slack: 0.002 },
  { name: 'best_band_given', figure: ({ reliability }) => reliability[best].share_of_given, goal: 0.8 },
];

export type Floors = Readonly<Record<string, number>>;

/** One sentence for each figure that is below its floor; none when all is well. */
export function findFallen(set: string, figures: SetFigures, floors: Floors): string[] {
  return gauges.flatMap(({ name, figure, faults }) => {
    const floor = floors[name];
    const value = figure(figures);
    if (floor === undefined) return [`${set} ${name} has no floor: run ${raiseCommand}`];
    if (value !== null && (faults ? value <= floor : value >= floor)) return [];
    return [
      `${set} ${name} is ${String(value)}, ${faults ? 'above' : 'below'} ${String(floor)} in ${floorsPath}`,
    ];
  });
}

/** The floors just below the present figures; those that are higher already stay. */
export function raiseFloors(figures: SetFigures, floors: Floors): Floors {
  return Object.fromEntries(
    gauges.map(({ name, figure, slack = 0, goal = 1, faults }): [string, number] => {
      const value = figure(figures);
      const old = floors[name];
      if (faults) return [name, Math.min(value ?? Infinity, old ?? Infinity)];
      // The tiny part keeps 0.998 - 0 from becoming 0.997.
      const below = Math.floor(((value ?? 0) - slack) * 1000 + 1e-6) / 1000;
      return [name, Math.max(Math.min(below, goal), old ?? 0)];
    }),
  );
}
