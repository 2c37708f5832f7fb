/**
 * Writes fixtures/archives from fixtures/reports; with `--hostile FOLDER` the bombs and forged archives of the tests
 * into a folder, to be tried by hand. The writers are TypeScript under test/bytes/archives.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { build } from 'esbuild';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { hostile: { type: 'string' } } });

const { outputFiles } = await build({
  absWorkingDir: root,
  entryPoints: ['test/bytes/archives/main.ts'],
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
const file = join(folder, `archives-${process.pid}.mjs`);
mkdirSync(folder, { recursive: true });
writeFileSync(file, outputFiles[0].contents);
try {
  process.chdir(root);
  const { writeArchives, writeHostile } = await import(pathToFileURL(file).href);
  const written =
    values.hostile === undefined
      ? await writeArchives(join(root, 'fixtures', 'archives'))
      : await writeHostile(values.hostile);
  console.log(written.join('\n'));
} finally {
  rmSync(file);
}
