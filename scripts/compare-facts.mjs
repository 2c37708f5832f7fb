/**
 * What a change does to the facts of the fixtures, as Markdown for a comment on the pull request.
 *   npm run compare:facts -- --base DIR [--out FILE] [DOCUMENT]...
 * DIR is another checkout of this project, built: `git worktree add ../base main && (cd ../base && npm ci && npm run build)`.
 * Only documents of this checkout are read, by both: all, or those named (reports/SLUG/source.txt). Exit 0 whatever changed; 2 where DIR cannot be used.
 */
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { describeDifferences, listDifferences } from './factDifferences.mjs';

const root = fileURLToPath(new URL('..', import.meta.url));
const { values, positionals } = parseArgs({
  options: { base: { type: 'string' }, out: { type: 'string' } },
  allowPositionals: true,
});

const programOf = (folder) => join(resolve(folder), 'dist', 'index.js');
if (values.base === undefined || !existsSync(programOf(values.base))) {
  console.error(
    values.base === undefined
      ? 'name the checkout to compare with: npm run compare:facts -- --base DIR'
      : `${values.base} has no dist/index.js; build it first: npm run build`,
  );
  process.exit(2);
}

const [old, now] = await Promise.all(
  [values.base, root].map((folder) => import(pathToFileURL(programOf(folder)).href)),
);
const documents = [];
for (const name of positionals.length > 0 ? positionals : listDocuments()) {
  const bytes = readFileSync(join(root, 'fixtures', name));
  const [before, after] = await Promise.all([old, now].map(({ extract }) => readFacts(extract, bytes, name)));
  documents.push({
    name,
    statuses: [before.status, after.status],
    differences: listDifferences(before.facts, after.facts),
  });
}
const comment = describeDifferences(documents);
if (values.out === undefined) console.log(comment);
else writeFileSync(values.out, `${comment}\n`);

/** The reports and the evaluation set without its unseen part: nobody is to write rules from that. */
function listDocuments() {
  const reports = readdirSync(join(root, 'fixtures/reports')).flatMap((slug) =>
    readdirSync(join(root, 'fixtures/reports', slug))
      .filter((file) => file.startsWith('source.'))
      .map((file) => `reports/${slug}/${file}`),
  );
  const evaluated = readdirSync(join(root, 'fixtures/eval'))
    .filter((file) => /^[a-e]\d{3}\.(?:txt|html)$/.test(file))
    .map((file) => `eval/${file}`);
  return [...reports, ...evaluated].sort();
}

/** All facts of a document, whatever number of records it gives. */
async function readFacts(extract, bytes, name) {
  const records = await extract(bytes, { uri: name });
  return {
    status: records.map(({ status }) => status).join(', '),
    facts: records.flatMap(({ facts }) => facts ?? []),
  };
}
