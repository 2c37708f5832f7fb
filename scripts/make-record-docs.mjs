/**
 * Writes the tables of docs/record.md and docs/record.zh-CN.md, between `schema:begin` and `schema:end`, from the schema
 * of the record; with `--check` it only tells (exit status 1) whether the pages are what the schema says.
 */
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { loadSchema } from './recordDocs/loadSchema.mjs';
import { writeTables } from './recordDocs/writeTables.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const chinese = JSON.parse(readFileSync(join(root, 'scripts', 'recordDocs', 'texts.zh-CN.json'), 'utf8'));
const source = await loadSchema(root);

const pages = { 'docs/record.md': 'en', 'docs/record.zh-CN.md': 'zh' };

for (const [path, language] of Object.entries(pages)) {
  const before = readFileSync(join(root, path), 'utf8');
  const tables = writeTables(source, chinese, language);
  const after = before.replace(
    /(<!-- schema:begin (\w+) -->\n)[\s\S]*?(<!-- schema:end -->)/g,
    (_whole, begin, name, end) => {
      const table = tables.get(name);
      tables.delete(name);
      return `${begin}\n${table}\n\n${end}`;
    },
  );
  if (tables.size > 0) throw new Error(`${path} has no place for ${[...tables.keys()].join(', ')}`);
  if (!process.argv.includes('--check')) writeFileSync(join(root, path), after);
  else if (after !== before) {
    console.error(`${path} is not what the schema says: run node scripts/make-record-docs.mjs`);
    process.exitCode = 1;
  }
}
