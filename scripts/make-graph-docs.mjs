/** Draws the imports between the stages of src/ into docs/architecture.md: `npm run docs:graph`. */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSources } from './loadSources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { readImports, writeGraph } = await loadSources(
  root,
  `export { readImports } from './test/house/readImports.ts';
   export { writeGraph } from './test/house/writeGraph.ts';`,
);

const page = join(root, 'docs', 'architecture.md');
writeFileSync(page, writeGraph(readFileSync(page, 'utf8'), readImports(join(root, 'src'))));
