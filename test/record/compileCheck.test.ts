import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import * as z from 'zod/mini';
import { compileCheck } from '../../src/record/compileCheck.js';
import { findMisfit } from '../../src/record/findMisfit.js';
import { recordSchema } from '../../src/record/schema.js';
import { recordShape } from '../../src/record/recordShape.js';
import { extract } from '../../src/index.js';

const report = `某某县2013年政府信息公开工作年度报告

一、主动公开情况
2013年，全县主动公开政府信息1024条。
二、依申请公开情况
全年收到政府信息公开申请12件，均已答复。
三、复议、诉讼情况
未发生行政复议、行政诉讼。`;

// What the build writes in the schema's place.
const fits = compileCheck(JSON.parse(JSON.stringify(recordShape)) as typeof recordShape);
const [record] = await extract(Buffer.from(report), { uri: 'a.txt' });

/** The ways to every value of a record. */
function pathsOf(value: unknown, path: readonly string[] = []): (readonly string[])[] {
  if (typeof value !== 'object' || value === null) return [path];
  return [path, ...Object.entries(value).flatMap(([name, inner]) => pathsOf(inner, [...path, name]))];
}

/** The record with another value at a place, or without it. */
function change(path: readonly string[], value: unknown): unknown {
  const copy = structuredClone({ record }) as Record<string, unknown>;
  let node = copy;
  for (const step of ['record', ...path].slice(0, -1)) node = node[step] as Record<string, unknown>;
  const last = path.at(-1) ?? 'record';
  if (value === undefined) Reflect.deleteProperty(node, last);
  else node[last] = value;
  return copy['record'];
}

describe('compileCheck', () => {
  test('lets a record pass', () => {
    expect(record?.status).toBe('ok');
    expect(record?.facts?.length).toBeGreaterThan(1);
    expect(fits(record)).toBe(true);
  });

  test('never says yes where the schema refuses, and yes to what it accepts', () => {
    const paths = pathsOf(record).filter((path) => !/^\d+$/.test(path.at(-1) ?? ''));
    const values = fc.constantFrom<unknown>(
      undefined, null, '', 'x', '2013-02-30', 'W_A', -1, 0, 0.5, 2, NaN, Infinity, 2 ** 60, true, [], {}, { a: 1 }, ['a'],
    ); // prettier-ignore
    fc.assert(
      fc.property(fc.constantFrom(...paths), values, (path, value) => {
        const changed = change(path, value);
        expect(fits(changed)).toBe(z.safeParse(recordSchema, changed).success);
      }),
      { numRuns: 1500 },
    );
  });

  test('refuses names that the schema does not have', () => {
    expect(fits({ ...record, more: 1 })).toBe(false);
  });

  test('asks for the names of the schema in any order', () => {
    const turned = Object.entries(record ?? {}).reverse();
    expect(fits(Object.fromEntries(turned))).toBe(true);
    expect(fits(Object.fromEntries(turned.slice(1)))).toBe(false);
    expect(fits(Object.fromEntries([...turned, ['more', 1]]))).toBe(false);
    expect(fits(Object.fromEntries([...turned.slice(1), ['more', null]]))).toBe(false);
  });

  test('says no to kinds of schema that it does not know', () => {
    expect(compileCheck(z.date())(new Date(0))).toBe(false);
    expect(compileCheck(z.object({ a: z.string() }))({ a: 'x' })).toBe(false);
    expect(compileCheck(z.string().check(z.maxLength(3)))('abc')).toBe(false);
  });
});

describe('findMisfit', () => {
  test.each([
    [['facts', '0', 'value'], 'x', 'record.facts.0.value'],
    [['counts', 'published', 'total'], 'x', 'record.counts.published.total'],
    [['source', 'sha256'], 'x', 'record.source.sha256'],
    [['report'], undefined, 'record'],
  ])('names the way to %s', (path, value, way) =>
    expect(findMisfit(recordShape, change(path, value))).toBe(way),
  );
});
