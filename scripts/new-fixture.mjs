/**
 * A fixture folder from a file, to be checked by hand.
 *   npm run new:fixture -- FILE SLUG [--title TEXT] [--covers TEXT]... [--folder DIR]
 * The folder gets `source`, `about.json` and `expected.json`. What stands in `expected.json` is what the tool reads today,
 * and `unchecked` lists every figure of it: compare each with the text, correct it, and take it off the list. The test of
 * the fixtures fails until the list is empty. Exit 2 where no folder can be made; nothing is written then.
 */
import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { extract } from '../dist/index.js';

const usage = 'npm run new:fixture -- FILE SLUG [--title TEXT] [--covers TEXT]...';
const { file, slug, title, covers, folder } = readArguments();
const bytes = readSource();
const records = await extract(bytes, { uri: file });
const [record] = records;
if (records.length !== 1) refuse(`${file} holds ${records.length} reports; a fixture is one document`);
if (record.status === 'error') refuse(`${file} cannot be read: ${record.error.message}`);

const expected = record.status === 'ok' ? expectReport(record) : expectNoReport(record);
const target = join(folder, slug);
mkdirSync(target, { recursive: true });
writeFileSync(join(target, `source${extname(file).toLowerCase()}`), bytes);
writeJson('about.json', aboutOf(record));
writeJson('expected.json', expected);

console.log(
  `${target}: ${record.status}, ${expected.unchecked.length} readings to check, each against its words:\n`,
);
for (const { indicator, value, evidence } of record.facts ?? [])
  console.log(
    `${indicator} = ${value ?? 'blank'}  | ${evidence[0]?.text.replace(/\s+/g, ' ').slice(0, 60) ?? ''}`,
  );
console.log(
  '\nThe text must be your own: a report written in the manner of the real ones, figures invented, nothing copied.\n' +
    'Numbers that the tool did not find stand nowhere above: read the text once for them.\n' +
    'Take each path off `unchecked` in expected.json when you have compared it, then: npm test -- test/golden',
);

function readArguments() {
  const options = {
    title: { type: 'string', default: 'what is special about this document' },
    covers: { type: 'string', multiple: true, default: ['the difficulty that it is here for'] },
    folder: { type: 'string', default: fileURLToPath(new URL('../fixtures/reports', import.meta.url)) },
  };
  try {
    const { values, positionals } = parseArgs({ options, allowPositionals: true });
    if (positionals.length !== 2) refuse(`name a file and a slug: ${usage}`);
    const [file, slug] = positionals;
    return { ...values, file, slug };
  } catch (error) {
    return refuse(`${error.message}\n${usage}`);
  }
}

function readSource() {
  if (!/^(?:narrative|stat2014|format2019|format2021|not-a-report)-[a-z0-9]+(?:-[a-z0-9]+)*$/.test(slug))
    refuse(
      `"${slug}" is no slug: era (or not-a-report), year, kind of agency, what is special, as in stat2014-2016-county-pipe-rows`,
    );
  if (!/\.(?:txt|html?)$/i.test(file))
    refuse(`${file}: fixtures/reports holds .txt and .html; others belong to fixtures/office or pdf`);
  if (existsSync(join(folder, slug))) refuse(`${join(folder, slug)} is there already`);
  try {
    return readFileSync(file);
  } catch {
    return refuse(`${file} cannot be read: is it there?`);
  }
}

function expectReport({ source, report, counts, tables, facts, checks }) {
  const figures = flatten(counts);
  const inexact = (facts ?? []).filter(
    ({ indicator, value, qualifier }) => figures[indicator] === value && qualifier !== 'exact',
  );
  const rows = Object.entries(tables ?? {}).map(([id, table]) => [id, { rows: table.rows }]);
  return {
    encoding: source.encoding,
    era: report.era,
    status: 'ok',
    report,
    counts: figures,
    by_category: (counts.published.by_category ?? []).map(({ label, value }) => ({ label, value })),
    qualifiers: Object.fromEntries(inexact.map(({ indicator, qualifier }) => [indicator, qualifier])),
    tables: Object.fromEntries(rows),
    failed_checks: (checks ?? [])
      .filter(({ status }) => status === 'fail')
      .map(({ rule, scope }) => ({ rule, where: scope })),
    ambiguous: [],
    unchecked: [
      ...Object.keys(report).map((key) => `report.${key}`),
      ...Object.keys(figures),
      ...rows.map(([id]) => `tables.${id}`),
    ],
  };
}

function expectNoReport({ source, status, warnings }) {
  const codes = warnings.map(({ code }) => code);
  return { encoding: source.encoding, status, warnings: codes, unchecked: ['status'] };
}

function aboutOf({ source, report }) {
  const era = report?.era ?? null;
  const form = /\.html?$/i.test(file) ? 'html' : 'text';
  return {
    title,
    era,
    form,
    encoding: source.encoding,
    layout: form,
    covers,
    licence: 'MIT, written for this project',
  };
}

/** The number leaves by dotted path. */
function flatten(node, path = '') {
  if (typeof node === 'number') return { [path]: node };
  if (typeof node !== 'object' || node === null || Array.isArray(node)) return {};
  return Object.assign(
    {},
    ...Object.entries(node).map(([key, value]) => flatten(value, path ? `${path}.${key}` : key)),
  );
}

function writeJson(name, value) {
  writeFileSync(join(target, name), `${JSON.stringify(value, null, 2)}\n`);
}

function refuse(message) {
  console.error(message);
  process.exit(2);
}
