import { build } from 'esbuild';

/** The JSON Schema of a record and the names of its counts, from the sources. */
export async function loadSchema(root) {
  const { outputFiles } = await build({
    absWorkingDir: root,
    stdin: {
      contents: `import { toJSONSchema } from 'zod/mini';
import { recordSchema } from './src/record/schema.ts';
export { countNames } from './src/knowledge/indicators/index.ts';
export const schema = toJSONSchema(recordSchema, { target: 'draft-2020-12' });`,
      resolveDir: root,
    },
    bundle: true,
    write: false,
    format: 'esm',
    platform: 'node',
    target: 'node20',
    logLevel: 'warning',
  });
  const code = Buffer.from(outputFiles[0].contents).toString('base64');
  return import(`data:text/javascript;base64,${code}`);
}
