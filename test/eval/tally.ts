/**
 * How numbers are counted. Right: wanted and given right. Free: right where the gold does not ask for it.
 * Wrong: the gold has another number. Invented: the gold has none. Lost: wanted, and not given right.
 */
export interface Tally {
  right: number;
  free: number;
  wrong: number;
  invented: number;
  lost: number;
  /** Documents or tables, and those of them without any fault. */
  units: number;
  exact: number;
}

export interface Figures {
  readonly precision: number | null;
  readonly recall: number | null;
  readonly f1: number | null;
  readonly given: number;
  readonly right: number;
  readonly wrong: number;
  readonly invented: number;
  readonly lost: number;
  /** Share of the given numbers that the gold has another number for. */
  readonly wrong_rate: number | null;
  readonly units: number;
  readonly exact: number | null;
}

const newTally = (): Tally => ({
  right: 0,
  free: 0,
  wrong: 0,
  invented: 0,
  lost: 0,
  units: 0,
  exact: 0,
});

export const ratio = (part: number, whole: number): number | null => (whole === 0 ? null : part / whole);

function figuresOf(tally: Tally): Figures {
  const { right, free, wrong, invented, lost, units, exact } = tally;
  const given = right + free + wrong + invented;
  const precision = ratio(right + free, given);
  const recall = ratio(right, right + lost);
  const f1 =
    recall === null ? null : precision && recall ? (2 * precision * recall) / (precision + recall) : 0;
  return {
    precision,
    recall,
    f1,
    given,
    right,
    wrong,
    invented,
    lost,
    wrong_rate: ratio(wrong, given),
    units,
    exact: ratio(exact, units),
  };
}

/** Tallies by name, made when first asked for. */
export class Tallies {
  readonly #all = new Map<string, Tally>();

  of(name: string): Tally {
    let tally = this.#all.get(name);
    if (!tally) this.#all.set(name, (tally = newTally()));
    return tally;
  }

  figures(name: string): Figures {
    return figuresOf(this.of(name));
  }

  /** The figures of all names that begin with `prefix:`, sorted by what is behind it. */
  figuresBy(prefix: string): Record<string, Figures> {
    const names = [...this.#all.keys()].filter((name) => name.startsWith(`${prefix}:`)).sort();
    return Object.fromEntries(names.map((name) => [name.slice(prefix.length + 1), this.figures(name)]));
  }
}

/** Equal up to what writing a decimal fraction can change. */
export const isSame = (a: number, b: number): boolean =>
  Math.abs(a - b) <= 1e-6 * Math.max(1, Math.abs(a), Math.abs(b));
