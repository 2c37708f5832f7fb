import { chmodSync, cpSync, mkdirSync, mkdtempSync, readdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { root } from './readBlocks.js';

/** What the examples call the reader's own files, and the bundled ones that stand in for them. */
const standIns: readonly (readonly [name: string, source: string])[] = [
  ['report.html', 'reports/format2021-2023-county-word-html/source.html'],
  ['reports/2008/a.txt', 'reports/narrative-2008-city-hardwrap-gb18030/source.txt'],
  ['reports/2016/b.txt', 'reports/stat2014-2016-bureau-text-tab-rows/source.txt'],
  ['dump/a.html', 'reports/format2021-2022-bureau-saved-html/source.html'],
  ['crawl/crawl.warc.gz', 'archives/crawl.warc.gz'],
  ['drafts/2023.html', 'reports/format2021-2023-county-word-html/source.html'],
  ['draft.docx', 'office/format2019/report.docx'],
  ['2022.html', 'reports/format2021-2022-ministry-separate-tables-html/source.html'],
  ['2023.html', 'reports/format2021-2023-county-word-html/source.html'],
];

/** A folder in which the commands of a document run one after the other, with gov-report on its path. */
export function makePlace(): string {
  const place = mkdtempSync(join(tmpdir(), 'gov-report-docs-'));
  // Examples import the packages that lie beside them; what is only read need not be copied for each page.
  cpSync(join(root, 'examples'), join(place, 'examples'), { recursive: true });
  for (const name of ['bin', 'docs', 'fixtures']) symlinkSync(join(root, name), join(place, name));
  for (const [name, source] of standIns) {
    mkdirSync(dirname(join(place, name)), { recursive: true });
    cpSync(join(root, 'fixtures', source), join(place, name));
  }
  writeFileSync(join(place, 'list.txt'), 'crawl/crawl.warc.gz\nreport.html\n');
  writeFileSync(join(place, 'agencies.csv'), 'agency,code,years\n鹤壁市人民政府,410600,2008-2009\n');
  writeFileSync(
    join(place, 'corrections.json'),
    '{ "schema": "gov-report-corrections/1", "corrections": [] }\n',
  );
  linkPackages(place);
  symlinkSync(root, join(place, 'node_modules', 'gov-report'));
  addProgram(place, join(root, 'bin', 'gov-report.js'));
  return place;
}

/** What the project is without its history: its sources, to be changed as the guide says. */
const notCopied: ReadonlySet<string> = new Set(['.git', 'node_modules', 'dist', 'coverage']);

/** A copy of the project with the same packages. */
export function makeTree(): string {
  const tree = mkdtempSync(join(tmpdir(), 'gov-report-tree-'));
  for (const name of readdirSync(root).filter((one) => !notCopied.has(one)))
    cpSync(join(root, name), join(tree, name), { recursive: true });
  linkPackages(tree);
  addProgram(tree, join(tree, 'bin', 'gov-report.js'));
  return tree;
}

/** One by one: what the tests remember of the last build stands in the folder, and is the project's own. */
function linkPackages(place: string): void {
  mkdirSync(join(place, 'node_modules'));
  for (const name of readdirSync(join(root, 'node_modules')).filter((one) => !one.startsWith('.gov-report')))
    symlinkSync(join(root, 'node_modules', name), join(place, 'node_modules', name));
}

/** The folder of a place that stands first on the path. */
export const programsOf = (place: string): string => join(place, 'node_modules', '.path');

function addProgram(place: string, binary: string): void {
  mkdirSync(programsOf(place));
  const program = join(programsOf(place), 'gov-report');
  writeFileSync(program, `#!/bin/sh\nexec "${process.execPath}" "${binary}" "$@"\n`);
  chmodSync(program, 0o755);
}
