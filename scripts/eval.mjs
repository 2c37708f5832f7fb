/**
 * Measures the tool on fixtures/eval: `npm run eval -- --help`. The scoring is TypeScript under test/eval and reads the
 * sources as they are, so that a stale dist/ cannot give stale figures.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['test/eval/main.ts'],
  bundle: true,
  write: false,
  format: 'esm',
  platform: 'node',
  target: 'node20',
  packages: 'external',
  logLevel: 'warning',
});

// Beneath node_modules, where imports of packages are found from.
const folder = join(root, 'node_modules', '.cache', 'gov-report');
const file = join(folder, `eval-${process.pid}.mjs`);
mkdirSync(folder, { recursive: true });
writeFileSync(file, outputFiles[0].contents);
try {
  const { main } = await import(pathToFileURL(file).href);
  process.exitCode = await main(process.argv.slice(2), root);
} finally {
  rmSync(file);
}
