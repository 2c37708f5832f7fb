import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = fileURLToPath(new URL('..', import.meta.url));

/** Seconds and the largest resident memory (MB) of a run of `batch`, start-up included; `tool` is the root of a built checkout. */
export function runBatch({ jobs, inputs, out, shard, tool = root }) {
  const start = performance.now();
  const options = ['--quiet', '--jobs', String(jobs), '--facts', 'counts', '--out', out];
  if (shard) options.push('--shard', shard);
  const child = spawn(
    process.execPath,
    [join(tool, 'bin', 'gov-report.js'), 'batch', ...options, ...inputs],
    {
      stdio: ['ignore', 'ignore', 'inherit'],
    },
  );
  let memory = 0;
  const watch = setInterval(() => {
    try {
      const status = readFileSync(`/proc/${child.pid}/status`, 'utf8');
      memory = Math.max(memory, Number(/VmHWM:\s+(\d+)/.exec(status)?.[1] ?? 0) / 1024);
    } catch {
      // No such folder on this system, or the process has ended.
    }
  }, 100);
  return new Promise((resolve, reject) => {
    child.on('exit', (code) => {
      clearInterval(watch);
      if (code === 2 || code === null) reject(new Error(`batch ended with ${code}`));
      else resolve({ seconds: (performance.now() - start) / 1000, memory });
    });
  });
}
