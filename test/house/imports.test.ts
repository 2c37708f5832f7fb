import { describe, expect, test } from '@jest/globals';
import { findCycles } from './findCycles.js';
import { findImports, listModules, readImports } from './readImports.js';
import { stageOf, stages } from './stages.js';

const imports = readImports();
const order: readonly string[] = stages;

test('imports of every form are read', () => {
  const text = `
    import { a, type B as C } from './near.js';
    import type { D } from '../types.js';
    import * as all from '../text/index.js';
    export { e } from './deep/er.js';
    import './effect.js';
    import outside from 'zod/mini';
    type F = import('./late.js').F;
    // import { no } from './comment.js';
    const text = "import { no } from './string.js'";
    const load = async () => (await import('./lazy.js')).g;`;
  expect(findImports('facts/own', text).map(({ from, names }) => [from, names.join()])).toEqual([
    ['facts/near', 'a,B'],
    ['types', 'D'],
    ['text/index', ''],
    ['facts/deep/er', 'e'],
    ['facts/effect', ''],
    ['facts/late', ''],
    ['facts/lazy', ''],
  ]);
});

test('what is imported is there', () => {
  const modules = new Set(listModules());
  expect(modules.size).toBeGreaterThan(500);
  expect(imports.filter(({ from }) => !modules.has(from) && !from.endsWith('.css'))).toEqual([]);
});

describe('no module imports itself through others', () => {
  const draw = (...arrows: string[]): string[][] =>
    findCycles(arrows.map((arrow) => ({ module: arrow.charAt(0), from: arrow.charAt(1) })));

  test('a circle is found, however long, and nothing else', () => {
    expect(draw('ab', 'bc', 'ac')).toEqual([]);
    expect(draw('ab', 'bc', 'ca', 'cd', 'de')).toEqual([['a', 'b', 'c']]);
    expect(draw('ab', 'ba', 'bc', 'cd', 'dc')).toEqual([
      ['a', 'b'],
      ['c', 'd'],
    ]);
  });

  test('an archive can hold an archive, and that is the only circle', () => {
    // The readers of archives open their members, and a member can be an archive: docs/architecture.md.
    const readers = [
      'index',
      'openMember',
      'readTar',
      'warc/readRecord',
      'warc/readWarc',
      'zip/readZip',
      'zip/scanZip',
    ];
    expect(findCycles(imports)).toEqual([readers.map((name) => `bytes/containers/${name}`)]);
    const others = imports.filter(
      ({ module, from }) => !(module === 'bytes/containers/openMember' && from === 'bytes/containers/index'),
    );
    expect(findCycles(others)).toEqual([]);
  });
});

describe('a stage imports only earlier ones', () => {
  const isLater = ({ module, from }: { module: string; from: string }): boolean =>
    order.indexOf(stageOf(from)) > order.indexOf(stageOf(module));
  const stagesOnly = imports.filter(({ module }) => order.includes(stageOf(module)));

  test('a later stage is told', () => {
    expect(isLater({ module: 'facts/prose/index', from: 'record/schema' })).toBe(true);
    expect(isLater({ module: 'facts/prose/index', from: 'facts/tables/index' })).toBe(false);
    expect(isLater({ module: 'record/schema', from: 'facts/index' })).toBe(false);
  });

  test('every folder of src/ is a stage, or knowledge', () => {
    const places = new Set(listModules().map(stageOf));
    expect([...places].filter((place) => !order.includes(place)).sort()).toEqual(['knowledge', 'types']);
    expect(order.filter((stage) => !places.has(stage))).toEqual([]);
  });

  test('none imports a later one, not even a type or when it is needed', () => {
    expect(stagesOnly.length).toBeGreaterThan(1000);
    expect(stagesOnly.filter(isLater)).toEqual([]);
  });

  test('knowledge is data: it imports no stage', () => {
    const taken = imports.filter(
      ({ module, from }) => stageOf(module) === 'knowledge' && stageOf(from) !== 'knowledge',
    );
    expect([...new Set(taken.map(({ from }) => from))].sort()).toEqual(['types']);
  });

  test('the nouns of the path stand by themselves', () => {
    expect(imports.filter(({ module }) => module === 'types')).toEqual([]);
  });
});
