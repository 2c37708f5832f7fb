import config from './jest.config.js';

/** The examples for engines, run for real: needs Spark, Slurm, GNU parallel, DuckDB and pandas. */
export default {
  ...config,
  testMatch: ['<rootDir>/test/engines/**/*.test.ts'],
  testPathIgnorePatterns: ['/node_modules/'],
  // One engine at a time: each takes all cores.
  maxWorkers: 1,
};
