import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join, relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { expect, test } from '@jest/globals';

const sources = fileURLToPath(new URL('../../src', import.meta.url));

interface Import {
  readonly file: string;
  readonly from: string;
  readonly names: readonly string[];
}

const importPattern = /(?:import|export) (?:type )?\{([^}]*)\} from '(\.[^']+)'|import\('(\.[^']+)'\)/g;

function importsOf(file: string): Import[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(importPattern)].map(([, names = '', fixed, lazy]) => ({
    file: relative(sources, file),
    from: relative(sources, join(dirname(file), fixed ?? lazy ?? '')).replace(/\.js$/, ''),
    names: names
      .split(',')
      .map((name) => name.trim().replace(/^type /, ''))
      .filter((name) => name !== ''),
  }));
}

const ofCommandLine = readdirSync(join(sources, 'cli'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.ts'))
  .flatMap((name) => importsOf(join(sources, 'cli', name)))
  .filter(({ from }) => !from.startsWith('cli/'));

const exported = importsOf(join(sources, 'index.ts'));
const isPublic = new Set(exported.flatMap(({ names }) => names));

test('documents become records through the library and nothing else', () => {
  expect(isPublic).toContain('extract');
  const stages =
    /^(?:pipeline|(?:document|sections|recognition|report|facts|checks)(?:\/index)?|record\/buildRecord)$/;
  expect(ofCommandLine.filter(({ from }) => stages.test(from))).toEqual([]);
  // The functions have a module of their own, which loads without the schema.
  const functions = ofCommandLine.filter(({ from }) => from === 'extract');
  expect(functions.length).toBeGreaterThan(0);
  expect(functions.flatMap(({ names }) => names).filter((name) => !isPublic.has(name))).toEqual([]);
});

test('what the library exports is imported from where it exports it', () => {
  const homes = new Set(['index', 'extract', 'record/trimRecord', 'record/schema']);
  const detours = ofCommandLine.filter(
    ({ from, names }) => !homes.has(from) && names.some((name) => isPublic.has(name)),
  );
  expect(detours).toEqual([]);
});

test('the rest that it takes belongs to whole stages, or is one of these', () => {
  const single = ofCommandLine
    .filter(
      ({ from }) =>
        !/^(?:[a-z]+\/(?:index|render\/index|series\/index)|batch\/\w+|index|extract|types)$/.test(from),
    )
    .map(({ from }) => from);
  expect([...new Set(single)].sort()).toEqual([
    'bytes/containers/lines/chooseFields',
    'bytes/limits',
    'document/office/loadPackage',
    'document/office/tellFormat',
    'knowledge/encodings/charsetLabels',
    'output/textSink',
    'record/codePoints',
    'text/editDistance',
    'text/parseEncodingName',
  ]);
});
