import { readdirSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** The stages that are mutated, and the folders of the tests that hold them (docs/attack.md). */
export const stages = {
  text: {
    mutate: 'src/text',
    tests: [
      'text/verdicts',
      'text/parts',
      'text/cutTexts',
      'text/oddEncodings',
      'text/decodeText',
      'text/editDistance',
      'text/knowledge',
    ],
    leftOut: ['any slice of', '20 MB', 'survives every', 'whatever the bytes'],
  },
  sections: { mutate: 'src/sections', tests: ['sections'] },
  numerals: { mutate: 'src/facts/numerals', tests: ['facts/numerals', 'properties/numerals'] },
  prose: { mutate: 'src/facts/prose', tests: ['facts/prose'] },
  tables: {
    mutate: 'src/facts/tables',
    tests: ['facts/tables'],
    leftOut: [
      'no number ever stands in a wrong cell',
      'than are remembered',
      'pages whose table was drawn badly',
      'generated tables html_word',
      'generated tables html_nested',
      'generated tables tabs_quoted',
    ],
  },
  checks: { mutate: 'src/checks', tests: ['checks'] },
};

const stage = process.env.GOV_REPORT_STAGE ?? 'checks';
const { tests, leftOut = [] } = stages[stage];
const mutate = process.env.GOV_REPORT_MUTATE?.split(',') ?? [`${stages[stage].mutate}/**/*.ts`];
const cache = `node_modules/.cache/gov-report/mutation/${stage}`;

const allTests = readdirSync('test', { recursive: true })
  .map((name) => name.replaceAll('\\', '/'))
  .filter((name) => name.endsWith('.test.ts'))
  .sort();
const bundledTests = allTests
  .filter((name) => tests.some((wanted) => name.startsWith(`${wanted}/`) || name === `${wanted}.test.ts`))
  .map((name) => join('test', name));

export default {
  mutate,
  testRunner: 'bundled',
  plugins: ['./scripts/mutation/testRunner.mjs'],
  bundledTests,
  leftOutTests: leftOut,
  coverageAnalysis: 'perTest',
  jsonReporter: { fileName: `${cache}-report.json` },
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  warnings: { unknownOptions: false },
  concurrency: 2,
  timeoutMS: 10_000,
  // Below node_modules jest finds no tests.
  tempDirName: join(tmpdir(), 'gov-report-stryker'),
  disableTypeChecks: false,
  ignorePatterns: ['dist', 'docs', 'fixtures/pdf', 'benchmark'],
};
