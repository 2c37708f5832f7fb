/**
 * Writes docs/cli.md, docs/cli.zh-CN.md and man/gov-report.1 from the tables that the command line is made of; with
 * `--check` it only tells (exit status 1) whether the files are what the tables say.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadTables } from './cliDocs/loadTables.mjs';
import { writeManPage } from './cliDocs/writeManPage.mjs';
import { writeReference } from './cliDocs/writeReference.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { version } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'));
const tables = await loadTables(root);

const files = {
  'docs/cli.md': writeReference(tables, 'en'),
  'docs/cli.zh-CN.md': writeReference(tables, 'zh'),
  'man/gov-report.1': writeManPage(tables, version),
};

for (const [path, text] of Object.entries(files)) {
  if (!process.argv.includes('--check')) writeFileSync(join(root, path), text);
  else if (readFileSync(join(root, path), 'utf8') !== text) {
    console.error(`${path} is not what the tables say: run node scripts/make-cli-docs.mjs`);
    process.exitCode = 1;
  }
}
