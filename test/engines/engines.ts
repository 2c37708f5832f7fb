import { spawnSync } from 'node:child_process';
import { chmodSync, mkdirSync, writeFileSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { test } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));
export const example = (name: string): string => join(root, 'examples', 'cluster', name);
export const python = process.env['GOV_REPORT_PYTHON'] ?? 'python3';

const program = (name: string) => (): boolean =>
  spawnSync('sh', ['-c', `command -v ${name}`], { stdio: 'ignore' }).status === 0;
const module = (name: string) => (): boolean =>
  spawnSync(python, ['-c', `import ${name}`], { stdio: 'ignore' }).status === 0;

interface Engine {
  readonly isThere: () => boolean;
  readonly advice: string;
}

const engines = {
  Spark: {
    isThere: () => module('pyspark')() && program('java')(),
    advice: 'pip install pyspark, and Java 17',
  },
  Slurm: {
    isThere: () => program('slurmctld')() && program('munged')() && process.getuid?.() === 0,
    advice: 'apt install slurm-wlm, and run as root',
  },
  'GNU parallel': { isThere: program('parallel'), advice: 'apt install parallel' },
  zsh: { isThere: program('zsh'), advice: 'apt install zsh' },
  fish: { isThere: program('fish'), advice: 'apt install fish' },
  jq: { isThere: program('jq'), advice: 'apt install jq' },
  Python: { isThere: program(python), advice: 'apt install python3' },
  'DuckDB shell': { isThere: program(join(dirname(python), 'duckdb')), advice: 'pip install duckdb-cli' },
  DuckDB: { isThere: module('duckdb'), advice: 'pip install duckdb' },
  pandas: { isThere: module('pandas'), advice: 'pip install pandas' },
  PyArrow: { isThere: module('pyarrow'), advice: 'pip install pyarrow' },
} as const satisfies Record<string, Engine>;

export type EngineName = keyof typeof engines;

/** Where the build runs by itself a missing engine is an error. */
const areRequired = process.env['CI'] === 'true' || process.env['GOV_REPORT_ENGINES'] === 'required';

/** A test that needs engines; without them it is passed over, and says what is missing. */
export function testWith(
  names: readonly EngineName[],
  title: string,
  body: () => Promise<void> | void,
): void {
  const missing = names.filter((name) => !engines[name].isThere());
  if (missing.length === 0) {
    test(title, body, 240_000);
    return;
  }
  const told = missing.map((name) => `${name} is missing (${engines[name].advice})`).join(', ');
  if (areRequired) {
    test(title, () => {
      throw new Error(told);
    });
  } else {
    process.stderr.write(`skipped: ${title}: ${told}\n`);
    test.skip(title, body);
  }
}

/** The environment of an engine: gov-report on the path, and nothing of the test runner. */
export function makeEnvironment(folder: string): NodeJS.ProcessEnv {
  const path = join(folder, 'path');
  mkdirSync(path, { recursive: true });
  const binary = join(root, 'bin', 'gov-report.js');
  const wrapper = join(path, 'gov-report');
  writeFileSync(wrapper, `#!/bin/sh\nexec "${process.execPath}" "${binary}" "$@"\n`);
  chmodSync(wrapper, 0o755);
  return {
    PATH: [path, process.env['PATH'] ?? ''].join(delimiter),
    HOME: folder,
    LANG: 'C.UTF-8',
    ...(process.env['JAVA_HOME'] === undefined ? {} : { JAVA_HOME: process.env['JAVA_HOME'] }),
    PYSPARK_PYTHON: python,
  };
}

/** Runs a program to its end and gives what it printed. */
export function run(command: readonly string[], env: NodeJS.ProcessEnv, cwd?: string): string {
  const [name = '', ...words] = command;
  const { status, stdout, stderr, error } = spawnSync(name, words, {
    env,
    ...(cwd === undefined ? {} : { cwd }),
    maxBuffer: 256 * 1024 * 1024,
  });
  if (status === 0) return stdout.toString('utf8');
  throw new Error(
    `${command.join(' ')} ended with ${String(status ?? error)}:\n${stderr.toString().slice(-3000)}`,
  );
}
