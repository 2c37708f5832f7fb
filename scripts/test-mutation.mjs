/**
 * Mutation testing of one stage, or of some of its files.
 *   npm run test:mutation -- STAGE [GLOB…]
 * Stages and their tests stand in stryker.config.js. Exit 2 for a stage that is not there.
 */
import { spawnSync } from 'node:child_process';
import { stages } from '../stryker.config.js';

const [stage = '', ...globs] = process.argv.slice(2);
if (!Object.hasOwn(stages, stage)) {
  console.error(`name a stage, one of ${Object.keys(stages).join(', ')}: npm run test:mutation -- checks`);
  process.exit(2);
}
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
