import { rmSync } from 'node:fs';
import { delimiter, dirname } from 'node:path';
import { afterAll, beforeAll, describe, expect, jest, test } from '@jest/globals';
import { ensureBuilt } from '../cli/runCli.js';
import { documents, isOrdinary, pages, titleOf } from '../docs/describeDocuments.js';
import { makePlace, makeTree } from '../docs/place.js';
import type { Need, RunnableBlock } from '../docs/readRunnable.js';
import { runBlock } from '../docs/runBlock.js';
import { python, testWith, type EngineName } from './engines.js';

ensureBuilt();
jest.setTimeout(300_000);

const engineOf: Readonly<Record<Need, EngineName>> = {
  jq: 'jq',
  python3: 'Python',
  duckdb: 'DuckDB shell',
  pandas: 'pandas',
  spark: 'Spark',
};

/** The engines of the Python that is named; Spark starts it anew and needs Java. */
const environment: Readonly<Record<string, string>> = {
  PATH: [dirname(python), process.env['PATH'] ?? ''].join(delimiter),
  PYSPARK_PYTHON: python,
  ...(process.env['JAVA_HOME'] === undefined ? {} : { JAVA_HOME: process.env['JAVA_HOME'] }),
};

const isRun = ({ reason }: RunnableBlock): boolean => reason === null;

test('there are examples for every engine', () => {
  const named = new Set(documents.flatMap(({ runnable }) => runnable.flatMap(({ needs }) => needs)));
  expect([...named].sort()).toEqual(Object.keys(engineOf).sort());
});

/** What a block for an engine reads was made by the blocks before it. */
const withEngines = pages.filter(({ steps }) =>
  steps.some(({ block }) => block.needs.length > 0 && isRun(block)),
);

describe.each(withEngines)('$path', ({ steps }) => {
  let place = '';
  beforeAll(() => {
    place = makePlace();
  });
  afterAll(() => {
    rmSync(place, { recursive: true });
  });
  for (const { title, block } of steps.filter((step) => isRun(step.block) && !step.block.isForTree)) {
    const engines = block.needs.map((need) => engineOf[need]);
    const run = (): void => {
      runBlock(block, place, environment);
    };
    if (isOrdinary(block)) test(title, run);
    else testWith(engines, title, run);
  }
});

/** A walk is a chapter; those of the Chinese guide are the same, block by block: test/docs/languages.test.ts. */
const walks = documents
  .filter(({ path }) => !path.endsWith('.zh-CN.md'))
  .flatMap(({ path, runnable }) => {
    const blocks = runnable.filter((block) => block.isForTree && isRun(block));
    return [...new Set(blocks.map(({ chapter }) => chapter))].map((chapter) => ({
      title: `${path}: ${chapter}`,
      blocks: blocks.filter((block) => block.chapter === chapter),
    }));
  });

describe.each(walks)('$title', ({ blocks }) => {
  let tree = '';
  beforeAll(() => {
    tree = makeTree();
  });
  afterAll(() => {
    rmSync(tree, { recursive: true });
  });
  for (const block of blocks)
    test(titleOf(block), () => {
      runBlock(block, tree);
    });
});
