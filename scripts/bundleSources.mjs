import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { build } from 'esbuild';

let bundles = 0;

/**
 * Bundles modules of src/ and test/ as they stand now: a long run reads one state of them, and nothing stale is run from
 * dist/. `modules` is `{ name: path }`; `options` are esbuild's.
 *
 * @returns `urlOf(name)` for threads, `load(name)`, and `remove()` for when all of it is loaded
 */
export async function bundleSources(root, modules, options = {}) {
  // Beneath node_modules, where imports of packages are found from.
  const folder = join(root, 'node_modules', '.cache', 'gov-report', `bundle-${process.pid}-${++bundles}`);
  await build({
    absWorkingDir: root,
    entryPoints: modules,
    outdir: folder,
    outExtension: { '.js': '.mjs' },
    bundle: true,
    splitting: true,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    packages: 'external',
    logLevel: 'error',
    ...options,
  });
  const urlOf = (name) => pathToFileURL(join(folder, `${name}.mjs`)).href;
  return {
    urlOf,
    load: (name) => import(urlOf(name)),
    remove: () => rmSync(folder, { recursive: true, force: true }),
  };
}
