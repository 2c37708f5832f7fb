/**
 * Writes fixtures/archives from fixtures/reports; with `--hostile FOLDER` the bombs and forged archives of the tests
 * into a folder, to be tried by hand. The writers are TypeScript under test/bytes/archives.
 */
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { loadSources } from './loadSources.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values } = parseArgs({ options: { hostile: { type: 'string' } } });

process.chdir(root);
const { writeArchives, writeHostile } = await loadSources(
  root,
  `export { writeArchives, writeHostile } from './test/bytes/archives/main.ts';`,
);
const written =
  values.hostile === undefined
    ? await writeArchives(join(root, 'fixtures', 'archives'))
    : await writeHostile(values.hostile);
console.log(written.join('\n'));
