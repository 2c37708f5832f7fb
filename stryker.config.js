import { tmpdir } from 'node:os';
import { join } from 'node:path';

/** Mutants of one stage against its own tests: scripts/test-mutation.mjs says which (docs/attack.md). */
const stages = {
  text: { mutate: ['src/text/**/*.ts'], tests: ['text'] },
  sections: { mutate: ['src/sections/**/*.ts'], tests: ['sections'] },
  facts: { mutate: ['src/facts/**/*.ts'], tests: ['facts', 'tables'] },
  checks: { mutate: ['src/checks/**/*.ts'], tests: ['checks'] },
};

const stage = process.env.GOV_REPORT_STAGE ?? 'checks';
const { tests } = stages[stage];
const mutate = process.env.GOV_REPORT_MUTATE?.split(',') ?? stages[stage].mutate;

export default {
  mutate,
  testRunner: 'jest',
  testRunnerNodeArgs: ['--experimental-vm-modules', '--no-warnings'],
  jest: {
    configFile: 'jest.config.js',
    enableFindRelatedTests: false,
    config: { testMatch: tests.map((name) => `<rootDir>/test/${name}/**/*.test.ts`) },
  },
  coverageAnalysis: 'perTest',
  incremental: true,
  incrementalFile: `node_modules/.cache/gov-report/mutation/${stage}.json`,
  jsonReporter: { fileName: `node_modules/.cache/gov-report/mutation/${stage}-report.json` },
  reporters: ['clear-text', 'json'],
  clearTextReporter: { allowColor: false, logTests: false, reportTests: false },
  concurrency: 2,
  timeoutMS: 20_000,
  // Below node_modules jest finds no tests.
  tempDirName: join(tmpdir(), 'gov-report-stryker'),
  disableTypeChecks: false,
  cleanTempDir: 'always',
  ignorePatterns: ['dist', 'docs', 'fixtures/pdf', 'benchmark'],
};
