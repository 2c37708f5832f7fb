/**
 * As much of jest's globals as the tests of the mutated stages use, for a runner that keeps them in one process. `expect`
 * and the tables of `each` are jest's own.
 */
import { expect } from 'expect';
import { bind } from 'jest-each';

/** The tests of the bundle in order, each with its whole name and what runs around it. */
export const tests = [];
/** How often each name was given: the names of a runner are unique. */
const known = new Map();
let group = { name: '', before: [], beforeOnce: [], done: new Set(), parent: null };

export { expect };

export function describe(name, define) {
  const parent = group;
  group = { name: `${parent.name}${name} `, before: [], beforeOnce: [], done: new Set(), parent };
  define();
  group = parent;
}

export function test(name, run) {
  const whole = group.name + name;
  const twins = (known.get(whole) ?? 0) + 1;
  known.set(whole, twins);
  tests.push({ name: twins === 1 ? whole : `${whole} #${twins}`, run, group });
}

describe.each = bind(describe, false);
test.each = bind(test, false);

export const beforeAll = (run) => void group.beforeOnce.push(run);
export const beforeEach = (run) => void group.before.push(run);
/** What is left behind ends with the process. */
export const afterAll = () => undefined;
export const afterEach = () => undefined;

/** Runs one test with what its groups ask for before it. */
export async function runTest({ run, group: own }) {
  const groups = [];
  for (let one = own; one !== null; one = one.parent) groups.unshift(one);
  for (const one of groups) {
    for (const prepare of one.beforeOnce) {
      if (one.done.has(prepare)) continue;
      await prepare();
      one.done.add(prepare);
    }
    for (const prepare of one.before) await prepare();
  }
  await run();
}

globalThis.bundledTests = { tests, runTest };
