/**
 * Measures the tool on fixtures/eval: `npm run eval -- --help`. The scoring is TypeScript under test/eval and reads the
 * sources as they are, so that a stale dist/ cannot give stale figures.
 */
import { fileURLToPath } from 'node:url';
import { loadSources } from './loadSources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));

const { main } = await loadSources(root, `export { main } from './test/eval/main.ts';`);
process.exitCode = await main(process.argv.slice(2), root);
