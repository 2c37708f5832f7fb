import { loadSources } from './loadSources.mjs';

/** Sources that export plain data worked out from other sources, which the program then need not load. */
const computed = /[\\/](?:countMembers|packedVocabulary|recordShape)\.ts$/;

/** An esbuild plugin that runs the computed sources at the build and writes what they export in their place. */
export function computedModules(root) {
  return {
    name: 'computed-modules',
    setup: (bundle) => {
      bundle.onLoad({ filter: computed }, async ({ path }) => {
        const values = Object.entries(await loadSources(root, `export * from ${JSON.stringify(path)};`));
        const lines = values.map(([name, value]) => `export const ${name} = ${JSON.stringify(value)};`);
        return { contents: lines.join('\n'), loader: 'js' };
      });
    },
  };
}
