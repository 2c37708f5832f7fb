import { readFileSync } from 'node:fs';
import { expect, test } from '@jest/globals';

interface Locked {
  readonly license?: string;
  readonly dev?: boolean;
  readonly peer?: boolean;
  readonly devOptional?: boolean;
  readonly hasInstallScript?: boolean;
}

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as {
  readonly packages: Readonly<Record<string, Locked>>;
};
const manifest = JSON.parse(readFileSync('package.json', 'utf8')) as {
  readonly peerDependencies: Readonly<Record<string, string>>;
};
const page = readFileSync('THIRD-PARTY.md', 'utf8');

/** Name and licence of the packages of a table. */
const listed = (heading: string): Record<string, string> => {
  const section = page.split('\n## ').find((part) => part.startsWith(`${heading}\n`)) ?? '';
  const rows = [...section.matchAll(/^\| ([@a-z][\w@/.-]*) \| ([\w.-]+) \|/gm)];
  return Object.fromEntries(rows.map(([, name = '', licence = '']) => [name, licence]));
};

const nameOf = (path: string): string =>
  path.slice(path.lastIndexOf('node_modules/') + 'node_modules/'.length);
const installed = Object.entries(lock.packages).filter(
  ([path, { dev, peer, devOptional }]) => path !== '' && !dev && !peer && !devOptional,
);

/** The builds of one package for the platforms. */
const withoutPlatform = (name: string): string => name.replace(/^(@napi-rs\/nice)-.*/, '$1');

test('every package that is installed with the tool is listed with its licence', () => {
  const found = installed.map(([path, { license }]) => [withoutPlatform(nameOf(path)), license ?? '']);
  expect(Object.fromEntries(found)).toEqual(listed('Installed with it'));
});

test('every package that may be installed beside it is listed with its licence', () => {
  const found = Object.keys(manifest.peerDependencies).map((name) => [
    name,
    lock.packages[`node_modules/${name}`]?.license ?? '',
  ]);
  expect(Object.fromEntries(found)).toEqual(listed('Installed by those who want it'));
});

test('no package that a user installs runs a script for it', () => {
  const peers = Object.keys(manifest.peerDependencies).map((name) => lock.packages[`node_modules/${name}`]);
  const scripts = [...installed.map(([, about]) => about), ...peers].filter(
    (about) => about?.hasInstallScript,
  );
  expect(scripts).toEqual([]);
  // The lock file does say so where there is one.
  expect(Object.values(lock.packages).some(({ hasInstallScript }) => hasInstallScript)).toBe(true);
});
