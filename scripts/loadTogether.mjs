import { join } from 'node:path';

/** What the most used command loads in any case. */
const common = ['src/cli/terminal.ts', 'src/cli/commands/extract.ts'];

/**
 * An esbuild plugin against crumbs. The bundler makes a chunk of every piece of code that two lazily loaded modules have
 * in common, and to find, open and link a file takes Node.js about a millisecond. So a module that is loaded lazily first
 * loads what is there anyway, which is then one piece; so does a worker.
 */
export function loadTogether(root) {
  return {
    name: 'load-together',
    setup: (bundle) => {
      bundle.onResolve({ filter: /worker\.ts$/ }, ({ path, kind }) =>
        kind === 'entry-point' ? { path: join(root, path), namespace: 'lazy' } : null,
      );
      bundle.onResolve({ filter: /^\.{1,2}\// }, async ({ path, kind, importer, resolveDir }) => {
        if (kind !== 'dynamic-import' || importer.includes('node_modules')) return null;
        const target = await bundle.resolve(path, { kind: 'import-statement', importer, resolveDir });
        return { path: target.path, namespace: 'lazy' };
      });
      bundle.onLoad({ filter: /./, namespace: 'lazy' }, ({ path }) => ({
        contents: [
          ...common.map((source) => `import ${JSON.stringify(join(root, source))};`),
          `export * from ${JSON.stringify(path)};`,
        ].join('\n'),
        resolveDir: root,
      }));
    },
  };
}
