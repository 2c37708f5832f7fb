import { spawn, spawnSync, type ChildProcessWithoutNullStreams } from 'node:child_process';
import { mkdirSync, readdirSync, rmdirSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { jest } from '@jest/globals';

const root = fileURLToPath(new URL('../..', import.meta.url));
const binary = join(root, 'bin', 'gov-report.js');
const main = join(root, 'dist', 'cli', 'main.js');
const built = join(root, 'node_modules', '.gov-report-built');
const lock = join(root, 'node_modules', '.gov-report-build');

const modified = (path: string): number => statSync(path, { throwIfNoEntry: false })?.mtimeMs ?? 0;

function newestSource(): number {
  const files = readdirSync(join(root, 'src'), { recursive: true, withFileTypes: true });
  const times = files
    .filter((file) => file.isFile())
    .map((file) => modified(join(file.parentPath, file.name)));
  return Math.max(modified(join(root, 'scripts', 'build.mjs')), ...times);
}

function takeLock(): boolean {
  try {
    mkdirSync(lock);
    return true;
  } catch {
    // A build that was killed leaves its lock behind.
    if (Date.now() - modified(lock) > 60_000) rmdirSync(lock);
    return false;
  }
}

let isBuilt = false;

/**
 * Builds dist/ when it is missing or older than the sources, looked at once for each test file; test files that run
 * at the same time wait. The tests that start processes may take longer than others.
 */
export function ensureBuilt(): void {
  if (isBuilt) return;
  isBuilt = true;
  jest.setTimeout(60_000);
  while (modified(main) === 0 || modified(built) < newestSource()) {
    if (!takeLock()) {
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
      continue;
    }
    try {
      const { status, stderr } = spawnSync(process.execPath, [
        join(root, 'scripts', 'build.mjs'),
        '--no-types',
      ]);
      if (status !== 0) throw new Error(`the build failed:\n${stderr.toString()}`);
      writeFileSync(built, '');
    } finally {
      rmdirSync(lock);
    }
  }
}

export interface CliResult {
  readonly code: number | null;
  readonly stdout: string;
  readonly stdoutBytes: Buffer;
  readonly stderr: string;
}

export interface CliSettings {
  readonly input?: string | Uint8Array;
  readonly cwd?: string;
  readonly env?: Readonly<Record<string, string>>;
  /** Options of node itself. */
  readonly nodeOptions?: readonly string[];
}

/** The environment of a run: nothing of the user's locale or colours. */
export function cliEnvironment(extra: Readonly<Record<string, string>> = {}): NodeJS.ProcessEnv {
  return { PATH: process.env['PATH'] ?? '', LANG: 'C', ...extra };
}

/** Starts the real binary. */
export function startCli(
  words: readonly string[],
  settings: CliSettings = {},
): ChildProcessWithoutNullStreams {
  ensureBuilt();
  return spawn(process.execPath, [...(settings.nodeOptions ?? []), binary, ...words], {
    cwd: settings.cwd ?? root,
    env: cliEnvironment(settings.env),
  });
}

/** Runs the real binary to its end. */
export async function runCli(words: readonly string[], settings: CliSettings = {}): Promise<CliResult> {
  const child = startCli(words, settings);
  const out: Buffer[] = [];
  const err: Buffer[] = [];
  child.stdout.on('data', (chunk: Buffer) => out.push(chunk));
  child.stderr.on('data', (chunk: Buffer) => err.push(chunk));
  child.stdin.on('error', () => undefined);
  child.stdin.end(settings.input ?? '');
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  const stdoutBytes = Buffer.concat(out);
  return {
    code,
    stdout: stdoutBytes.toString('utf8'),
    stdoutBytes,
    stderr: Buffer.concat(err).toString('utf8'),
  };
}

/** Runs a shell line in which `gov-report` is the binary. */
export function runShell(line: string, cwd: string): CliResult {
  ensureBuilt();
  const script = `gov-report() { "${process.execPath}" "${binary}" "$@"; }\n${line}`;
  const { status, stdout, stderr } = spawnSync('bash', ['--norc', '-c', script], {
    cwd,
    env: cliEnvironment(),
    // Without a terminal or a file for its input, bash takes itself for a remote shell and reads the user's settings.
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  return {
    code: status,
    stdout: stdout.toString('utf8'),
    stdoutBytes: stdout,
    stderr: stderr.toString('utf8'),
  };
}

/** The records of an NDJSON output. */
export function readRecords(stdout: string): Record<string, unknown>[] {
  return stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Record<string, unknown>);
}
