import { expect, test } from '@jest/globals';
import { readImports } from '../house/readImports.js';
import { stages } from '../house/stages.js';

const imports = readImports();
const exported = imports.filter(({ module }) => module === 'index');
const isPublic = new Set(exported.flatMap(({ names }) => names));
const ofCommandLine = imports.filter(
  ({ module, from }) => module.startsWith('cli/') && !from.startsWith('cli/'),
);

test('documents become records through the library and nothing else', () => {
  expect([...isPublic]).toEqual(expect.arrayContaining(['extract', 'explain', 'openInputs', 'recordSchema']));
  const path =
    /^(?:pipeline|(?:document|sections|recognition|report|facts|checks)\/index|record\/buildRecord)$/;
  expect(ofCommandLine.filter(({ from }) => path.test(from))).toEqual([]);
  // The functions have a module of their own, which loads without the schema.
  const functions = ofCommandLine.filter(({ from }) => from === 'extract');
  expect(functions.length).toBeGreaterThan(0);
  expect(functions.flatMap(({ names }) => names).filter((name) => !isPublic.has(name))).toEqual([]);
});

test('what the library exports is imported from where it exports it', () => {
  const homes = new Set(['index', ...exported.map(({ from }) => from)]);
  const detours = ofCommandLine.filter(
    ({ from, names }) => !homes.has(from) && names.some((name) => isPublic.has(name)),
  );
  expect(detours).toEqual([]);
});

/** What the command line takes from inside a stage, and why it is not for users of the library. */
const exceptions = {
  'bytes/containers/lines/chooseFields': 'a line of --lines is read as a line of a dump of JSON lines is',
  'document/office/tellOfficeFormat': 'whether one document is worth a thread that can be ended',
  'output/outputError': 'OutputError is caught around commands that have not been loaded',
  'text/editDistance': 'what a mistyped name may have meant',
};

test('the rest that it takes is the face of a stage, or one of these', () => {
  // Jobs have no one face: a command starts up with what it needs of them.
  const face = new RegExp(
    `^(?:(?:${stages.join('|')})/(?:index|render/index|series/index)|batch/\\w+|types)$`,
  );
  const single = ofCommandLine.filter(
    ({ from, names }) => !face.test(from) && !names.some((name) => isPublic.has(name)),
  );
  expect([...new Set(single.map(({ from }) => from))].sort()).toEqual(Object.keys(exceptions));
});
