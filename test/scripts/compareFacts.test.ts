import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { expect, test } from '@jest/globals';

const root = join(import.meta.dirname, '../..');
const document = 'reports/narrative-2010-county-html-gb2312/source.html';

function run(...args: readonly string[]): { status: number | null; stdout: string; stderr: string } {
  const script = join(root, 'scripts/compare-facts.mjs');
  return spawnSync(process.execPath, [script, ...args], { cwd: root, encoding: 'utf8' });
}

/** A checkout whose program reads like this one, but for one document. */
function runAgainst(change: string): string {
  const base = mkdtempSync(join(tmpdir(), 'gov-report-base-'));
  mkdirSync(join(base, 'dist'));
  const program = pathToFileURL(join(root, 'dist/index.js')).href;
  writeFileSync(join(base, 'package.json'), '{"type":"module"}');
  writeFileSync(
    join(base, 'dist/index.js'),
    `import { extract as read } from ${JSON.stringify(program)};
     export async function extract(bytes, options) {
       const [record] = structuredClone(await read(bytes, options));
       const { facts } = record;
       ${change}
       return [record];
     }`,
  );
  try {
    return run('--base', base, document).stdout;
  } finally {
    rmSync(base, { recursive: true });
  }
}

test('what the change gains, loses and alters is told, with the words', () => {
  const comment = runAgainst(`
    const [lost] = structuredClone(facts);
    lost.indicator = 'published.invented';
    facts[1].value = 4711;
    facts.splice(0, 1, lost);
  `);
  const [, section = ''] = comment.split(`<details><summary>${document}: 3</summary>`);
  const rows =
    section
      .split('</details>')[0]
      ?.split('\n')
      .filter((line) => /^\| (?:g|l|c)/.test(line)) ?? [];
  expect(rows).toHaveLength(3);
  expect(rows.filter((line) => line.startsWith('| gained'))).toHaveLength(1);
  expect(rows.find((line) => line.startsWith('| lost'))).toContain('published.invented');
  expect(rows.find((line) => line.startsWith('| changed'))).toMatch(/\| 4711 \| \d+ \| .*\d/);
});

test('without a difference the document is not named; another status is', () => {
  expect(runAgainst('')).not.toContain(document);
  expect(runAgainst(`record.status = 'not_a_report';`)).toContain(
    `\`${document}\` was \`not_a_report\`, is \`ok\``,
  );
});

test.each([
  ['no folder', [], 'name the checkout'],
  ['a folder without a build', ['--base', tmpdir()], 'build it first'],
])('%s is told, and what to do', (_, args, sentence) => {
  const { status, stderr } = run(...args);
  expect(status).toBe(2);
  expect(stderr).toContain(sentence);
});
