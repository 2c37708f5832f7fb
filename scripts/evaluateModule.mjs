import { build } from 'esbuild';

/** What a module of the sources exports, run now: `entry` is esbuild's `entryPoints` or `stdin`. */
export async function evaluateModule(root, entry) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    ...entry,
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
