import { spawnSync } from 'node:child_process';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, jest, test } from '@jest/globals';
import { listSourcesWithExamples, readBlocks, readDocument, readExamples, root } from '../docs/readBlocks.js';

jest.setTimeout(300_000);

/** What may be installed at most; docs/library.md states what is. */
const mostMegabytes = 25;
const mostPackages = 45;

let folder = '';
const inside = (...names: string[]): string => join(folder, ...names);

function run(command: readonly string[], cwd: string, input = ''): string {
  const [program = '', ...words] = command;
  const { status, stdout, stderr, error } = spawnSync(program, words, { cwd, input, encoding: 'utf8' });
  if (status !== 0) throw new Error(`${command.join(' ')}: ${String(error ?? stdout + stderr)}`);
  return stdout;
}

/** As a user does it, and without the network: npm has the packages from the project's own installation. */
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'gov-report-package-'));
  run(['npm', 'run', '-s', 'build'], root);
  run(['npm', 'pack', '--ignore-scripts', '--silent', '--pack-destination', folder], root);
  const [archive = ''] = readdirSync(folder);
  writeFileSync(inside('package.json'), '{ "private": true, "type": "module" }\n');
  run(['npm', 'install', '--prefer-offline', '--no-audit', '--no-fund', inside(archive)], folder);
});

afterAll(() => {
  rmSync(folder, { recursive: true });
});

interface Installed {
  readonly packages: number;
  readonly megabytes: number;
}

function measure(): Installed {
  const lock = JSON.parse(readFileSync(inside('node_modules', '.package-lock.json'), 'utf8')) as {
    packages: Record<string, unknown>;
  };
  const files = readdirSync(inside('node_modules'), { recursive: true, withFileTypes: true });
  const bytes = files
    .filter((file) => file.isFile())
    .reduce((sum, file) => sum + statSync(join(file.parentPath, file.name)).size, 0);
  return { packages: Object.keys(lock.packages).length, megabytes: bytes / 1024 / 1024 };
}

test('the core is small, and as small as the page says', () => {
  const { packages, megabytes } = measure();
  expect(packages).toBeLessThanOrEqual(mostPackages);
  expect(megabytes).toBeLessThanOrEqual(mostMegabytes);
  const stated = /(\d+) packages and ([\d.]+) MB/.exec(readDocument('docs/library.md'));
  expect(Number(stated?.[1])).toBe(packages);
  expect(Math.abs(Number(stated?.[2]) - megabytes)).toBeLessThan(0.5);
});

test('what was installed runs no script of its own', () => {
  const scripts = readdirSync(inside('node_modules'), { recursive: true, encoding: 'utf8' })
    .filter((name) =>
      /(?:^|\/)node_modules\/[^/]+\/package\.json$|^(?:@[^/]+\/)?[^/@]+\/package\.json$/.test(name),
    )
    .flatMap((name) => {
      const manifest = JSON.parse(readFileSync(inside('node_modules', name), 'utf8')) as {
        name?: string;
        scripts?: Record<string, string>;
      };
      const own = Object.keys(manifest.scripts ?? {});
      return own.filter((one) => /^(?:pre|post)?install$/.test(one)).map((one) => `${name}: ${one}`);
    });
  expect(scripts).toEqual([]);
});

/** In a network of its own, without even a loopback, where the machine lets us; the isolation tests do it by stubs everywhere. */
const offline =
  spawnSync('unshare', ['-rn', 'true']).status === 0 ? ['unshare', '-rn'] : ([] as readonly string[]);

test('the command works without a network', () => {
  const source = join(root, 'fixtures', 'archives', 'reports.zip');
  const program = inside('node_modules', '.bin', 'gov-report');
  const lines = run([...offline, program, 'extract', '--quiet', source], folder)
    .trimEnd()
    .split('\n');
  const statuses = lines.map((line) => (JSON.parse(line) as { status: string }).status);
  expect(statuses).toContain('ok');
  expect(statuses).not.toContain('error');
  run([...offline, program, 'batch', source, '--out', inside('records'), '--quiet'], folder);
  run([...offline, program, 'panel', inside('records'), '--out', inside('panel'), '--quiet'], folder);
  expect(existsSync(inside('panel', 'reports.csv'))).toBe(true);
});

test('the manual is installed with it', () => {
  const manifest = JSON.parse(readFileSync(inside('node_modules', 'gov-report', 'package.json'), 'utf8')) as {
    man?: string;
  };
  expect(manifest.man).toBe('./man/gov-report.1');
  expect(existsSync(inside('node_modules', 'gov-report', 'man', 'gov-report.1'))).toBe(true);
});

test('the examples of the library are right by the types that are installed', () => {
  const sources = listSourcesWithExamples().map((name) => readFileSync(join(root, name), 'utf8'));
  const examples = [...sources.flatMap(readExamples), ...readBlocks(readDocument('docs/library.md'))].filter(
    ({ language }) => language === 'ts',
  );
  expect(examples.length).toBeGreaterThan(10);
  examples.forEach(({ text }, i) => {
    writeFileSync(inside(`example-${String(i + 1)}.ts`), text);
  });
  // Were the types of the schema not there, a record would be anything and every example right.
  const wrong = `import { extract } from 'gov-report';
const [record] = await extract(new Uint8Array(), { uri: 'a.txt' });
// @ts-expect-error a record has no such key
export const nothing = record?.nothing;`;
  writeFileSync(inside('example-0.ts'), wrong);
  const types = join(root, 'node_modules', '@types');
  const options = ['--noEmit', '--strict', '--skipLibCheck', '--module', 'nodenext', '--target', 'es2022'];
  const names = Array.from({ length: examples.length + 1 }, (_, i) => `example-${String(i)}.ts`);
  const tsc = join(root, 'node_modules', 'typescript', 'bin', 'tsc');
  run([process.execPath, tsc, ...options, '--typeRoots', types, '--types', 'node', ...names], folder);
});

test('every export of the library is documented', () => {
  const typedoc = join(root, 'node_modules', 'typedoc', 'bin', 'typedoc');
  run([process.execPath, typedoc, '--emit', 'none', '--logLevel', 'Warn'], root);
});
