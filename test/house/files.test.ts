import { readFileSync, readdirSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const code = ['src', 'test', 'scripts', 'benchmark'].flatMap((folder) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .map((name) => join(folder, name).replaceAll('\\', '/'))
    .filter((name) => /\.(?:ts|mjs|css)$/.test(name)),
);

const isNamedAfterExport = (name: string): boolean =>
  /^[a-z][A-Za-z0-9]*(?:\.test|\.d)?\.(?:ts|css)$/.test(name);
const saysNothing = /^(?:utils?|helpers?|common|misc|shared|lib)$/i;

test('no source has more than 300 lines', () => {
  const sources = code.filter((name) => name.startsWith('src/'));
  expect(sources.length).toBeGreaterThan(500);
  const long = sources.filter((name) => readFileSync(join(root, name), 'utf8').split('\n').length > 301);
  // Made by scripts/make-divisions.mjs.
  expect(long).toEqual(['src/knowledge/places/divisions.ts']);
});

test('a file is named after what it exports, as that is written', () => {
  expect(['readHtml.ts', 'units.test.ts', 'index.ts'].filter(isNamedAfterExport)).toHaveLength(3);
  expect(['read-html.ts', 'ReadHtml.ts', 'read_html.ts'].filter(isNamedAfterExport)).toEqual([]);
  const sources = code.filter((name) => /^(?:src|test)\//.test(name) && !name.endsWith('.mjs'));
  expect(sources.filter((name) => !isNamedAfterExport(basename(name)))).toEqual([]);
});

test('no name stands for anything whatever', () => {
  expect(saysNothing.test('utils') && saysNothing.test('helper')).toBe(true);
  const names = new Set(code.flatMap((name) => [...dirname(name).split('/'), basename(name).split('.')[0]]));
  expect([...names].filter((name) => saysNothing.test(name ?? ''))).toEqual([]);
});
