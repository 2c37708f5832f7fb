import { loadSources } from '../loadSources.mjs';

/** The JSON Schema of a record and the names of its counts, from the sources. */
export function loadSchema(root) {
  return loadSources(
    root,
    `import { toJSONSchema } from 'zod/mini';
     import { recordSchema } from './src/record/schema.ts';
     export { countNames } from './src/knowledge/indicators/index.ts';
     export const schema = toJSONSchema(recordSchema, { target: 'draft-2020-12' });`,
  );
}
