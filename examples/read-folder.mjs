/**
 * Reads all files of a folder and prints, for each report, what failed its checks.
 *
 *   node examples/read-folder.mjs FOLDER
 */
import { readFile, readdir } from 'node:fs/promises';
import { join } from 'node:path';
import { extract } from 'gov-report';

const folder = process.argv[2] ?? '.';
for (const name of (await readdir(folder)).sort()) {
  if (!/\.(?:txt|html?)$/.test(name)) continue;
  const uri = join(folder, name);
  for (const { status, report, checks } of await extract(await readFile(uri), {
    uri,
    omit: ['facts', 'sections'],
  })) {
    if (status !== 'ok') continue;
    const failed = checks.filter((check) => check.status === 'fail');
    console.log(
      [name, report.year, report.agency, ...failed.map(({ rule, scope }) => `${rule}:${scope}`)].join('\t'),
    );
  }
}
