/**
 * Mutation testing of one stage, or of some of its files.
 *   node scripts/test-mutation.mjs STAGE [GLOB…]      (text, sections, numerals, prose, tables, checks)
 * Stages and their tests stand in stryker.config.js.
 */
import { spawnSync } from 'node:child_process';

const [stage = 'checks', ...globs] = process.argv.slice(2);
const { status } = spawnSync(
  process.execPath,
  ['node_modules/@stryker-mutator/core/bin/stryker.js', 'run', 'stryker.config.js'],
  {
    stdio: 'inherit',
    env: {
      ...process.env,
      GOV_REPORT_STAGE: stage,
      ...(globs.length > 0 ? { GOV_REPORT_MUTATE: globs.join(',') } : {}),
    },
  },
);
process.exitCode = status ?? 1;
