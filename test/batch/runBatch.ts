import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { gunzipSync } from 'node:zlib';
import { runCli, startCli, type CliResult } from '../cli/runCli.js';

export const batch = (words: readonly string[], cwd?: string): Promise<CliResult> =>
  runCli(['batch', ...words], cwd === undefined ? {} : { cwd });

/** The records of all parts, as they stand there. */
export function readParts(out: string): string {
  return listParts(out)
    .map((name) => {
      const bytes = readFileSync(join(out, name));
      return (name.endsWith('.gz') ? gunzipSync(bytes) : bytes).toString('utf8');
    })
    .join('');
}

export const listParts = (out: string): string[] =>
  readdirSync(out)
    .filter((name) => name.startsWith('part-'))
    .sort();

/** Everything in an output folder that two runs over the same input have in common, by name. */
export function readOutput(out: string): Record<string, string> {
  return Object.fromEntries(
    readdirSync(out)
      .sort()
      .map((name) => [
        name,
        name === 'summary.json'
          ? JSON.stringify({ ...readSummary(out), run: null })
          : readFileSync(join(out, name)).toString('latin1'),
      ]),
  );
}

export interface Summary {
  readonly inputs: { readonly files: number; readonly bytes: number; readonly unreadable: number };
  readonly documents: { readonly count: number; readonly bytes: number };
  readonly records: Readonly<Record<string, number>>;
  readonly eras: Readonly<Record<string, number>>;
  readonly encodings: Readonly<Record<string, number>>;
  readonly errors: Readonly<Record<string, number>>;
  readonly skipped: Readonly<Record<string, number>>;
  readonly parts: readonly { readonly name: string; readonly records: number; readonly bytes: number }[];
  readonly run: { readonly resumed: number; readonly bytes_read: number; readonly documents: number };
}

export const readSummary = (out: string): Summary =>
  JSON.parse(readFileSync(join(out, 'summary.json'), 'utf8')) as Summary;

/** Bytes of the parts that a running batch has published. */
function measureParts(out: string): number {
  let size = 0;
  try {
    for (const name of listParts(out)) size += statSync(join(out, name)).size;
  } catch {
    // Nothing there yet.
  }
  return size;
}

/** Starts a batch and sends it a signal as soon as it has published so much; the exit code, null when it was killed. */
export async function interrupt(
  words: readonly string[],
  out: string,
  outputBytes: number,
  signal: NodeJS.Signals,
): Promise<{ code: number | null; stderr: string }> {
  const child = startCli(['batch', ...words]);
  let stderr = '';
  child.stderr.on('data', (chunk: Buffer) => (stderr += chunk.toString()));
  const timer = setInterval(() => {
    if (measureParts(out) < outputBytes) return;
    clearInterval(timer);
    child.kill(signal);
  }, 3);
  const code = await new Promise<number | null>((resolve) => child.on('close', resolve));
  clearInterval(timer);
  return { code, stderr };
}
