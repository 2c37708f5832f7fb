import { join } from 'node:path';

/**
 * An esbuild plugin against crumbs. The bundler makes a chunk of every piece of code that two lazily loaded modules have
 * in common, and to find, open and link a file takes Node.js about a millisecond. So a module that is loaded lazily first
 * loads what the most used command has loaded anyway, which is then one piece.
 */
export function loadTogether(root) {
  const common = join(root, 'src', 'cli', 'commands', 'extract.ts');
  return {
    name: 'load-together',
    setup: (bundle) => {
      bundle.onResolve({ filter: /^\.{1,2}\// }, async ({ path, kind, importer, resolveDir }) => {
        if (kind !== 'dynamic-import' || importer.includes('node_modules')) return null;
        const { path: target } = await bundle.resolve(path, {
          kind: 'import-statement',
          importer,
          resolveDir,
        });
        return target === common ? null : { path: target, namespace: 'lazy' };
      });
      bundle.onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({
        contents: `import ${JSON.stringify(common)};\nexport * from ${JSON.stringify(path)};`,
        resolveDir: root,
      }));
    },
  };
}
