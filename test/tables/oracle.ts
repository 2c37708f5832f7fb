import { judgeRule } from './rules.js';
import type { Rule } from './rules.js';

/** A row (or several rows) of places in reading order, and the numbers that were printed there in that order. */
export interface Stretch {
  /** ROW.COLUMN of every place, in order. */
  readonly places: readonly string[];
  readonly numbers: readonly number[];
}

/** For each place what every possible placement has there: a number, null for a blank; left out where they differ. */
export type Determined = Map<string, number | null>;

const maxPlacements = 2_000;

/** Printed reports have errors: a placement that breaks one rule may be the true one. */
const maxBroken = 1;

/**
 * Brute force: puts the numbers of every stretch on its places in all ways that keep their order, throws away what breaks
 * more than one rule (a blank may stand for anything that is not negative), and says what all that is left agree in. Null
 * where no placement is left.
 */
export function findDetermined(
  stretches: readonly Stretch[],
  rules: readonly Rule[],
  allowed = maxBroken,
): Determined | null {
  const whole = new Map<string, number | null>();
  const isInside = (rule: Rule, { places }: Stretch) =>
    [...rule.left, ...rule.right].every((path) => places.includes(path));
  const placed = stretches.map((stretch) => {
    const inside = rules.filter((rule) => isInside(rule, stretch));
    return placements(stretch).filter((placement) => broken(placement, inside) <= allowed);
  });
  if (placed.some(({ length }) => length === 0)) return null;
  const count = placed.reduce((product, { length }) => product * length, 1);
  // Leaving out rules only makes more placements possible: what is determined without them is so with them.
  const all =
    count > maxPlacements ? null : combine(placed).filter((placement) => broken(placement, rules) <= allowed);
  if (all?.length === 0) return null;
  for (const options of all ? [all] : placed) agree(whole, options);
  return whole;
}

type Placement = ReadonlyMap<string, number | null>;

function placements({ places, numbers }: Stretch): Placement[] {
  const out: Placement[] = [];
  const chosen: (number | null)[] = [];
  const step = (place: number, next: number): void => {
    const left = places.length - place;
    const rest = numbers.length - next;
    if (rest > left) return;
    if (left === 0) {
      out.push(new Map(places.map((path, i) => [path, chosen[i] ?? null])));
      return;
    }
    if (rest > 0) {
      chosen[place] = numbers[next] ?? null;
      step(place + 1, next + 1);
    }
    chosen[place] = null;
    step(place + 1, next);
  };
  step(0, 0);
  return out;
}

const broken = (placement: Placement, rules: readonly Rule[]) =>
  rules.filter((rule) => judgeRule(rule, (path) => placement.get(path) ?? null) === 'fail').length;

function combine(options: readonly Placement[][]): Placement[] {
  return options.reduce<Placement[]>(
    (all, next) => all.flatMap((left) => next.map((right) => new Map([...left, ...right]))),
    [new Map()],
  );
}

function agree(into: Determined, options: readonly Placement[]): void {
  const [first, ...others] = options;
  for (const [path, value] of first ?? []) {
    if (others.every((placement) => placement.get(path) === value)) into.set(path, value);
  }
}

/**
 * The same for digits without separators: all ways to cut them into as many numbers as there are places. A number that is
 * not 0 does not begin with 0.
 */
export function findDeterminedCuts(
  digits: string,
  places: readonly string[],
  rules: readonly Rule[],
): Determined | null {
  const cuts: Placement[] = [];
  const chosen: number[] = [];
  let tooMany = false;
  const step = (at: number): void => {
    if (tooMany) return;
    const left = places.length - chosen.length;
    if (left === 0) {
      if (at < digits.length) return;
      const placement = new Map(places.map((path, i) => [path, chosen[i] ?? 0]));
      if (broken(placement, rules) === 0) cuts.push(placement);
      tooMany ||= cuts.length > 2000;
      return;
    }
    // Every number has a digit at least: `00` is no three zeros.
    if (digits.length - at < left) return;
    const longest = digits[at] === '0' ? 1 : digits.length - at - (left - 1);
    for (let length = left === 1 ? longest : 1; length <= longest; length++) {
      chosen.push(Number(digits.slice(at, at + length)));
      step(at + length);
      chosen.pop();
    }
  };
  step(0);
  if (cuts.length === 0 || tooMany) return null;
  const whole: Determined = new Map();
  agree(whole, cuts);
  return whole;
}
