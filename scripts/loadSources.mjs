import { bundleSources } from './bundleSources.mjs';

/**
 * Modules of src/ or test/ as they stand now: what `exports` names, as in `export { say } from './src/cli/messages.ts';`.
 * Paths are from `root`; `options` are esbuild's.
 */
export async function loadSources(root, exports, options = {}) {
  const stdin = { contents: exports, resolveDir: root, loader: 'ts' };
  // One piece: what is imported lazily must still be there when the files are gone.
  const bundle = await bundleSources(root, [], { stdin, splitting: false, ...options });
  try {
    return await bundle.load('stdin');
  } finally {
    bundle.remove();
  }
}
