import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { makePlace } from './place.js';
import {
  listDocuments,
  listSourcesWithExamples,
  readBlocks,
  readDocument,
  readExamples,
  root,
  type Block,
} from './readBlocks.js';
import { readRunnable, type RunnableBlock } from './readRunnable.js';
import { runBlock } from './runBlock.js';

const blocksOf = (path: string): Block[] =>
  path.endsWith('.ts')
    ? readExamples(readFileSync(join(root, path), 'utf8'))
    : readBlocks(readDocument(path));

export interface DocumentWithBlocks {
  readonly path: string;
  readonly blocks: readonly Block[];
  readonly runnable: readonly RunnableBlock[];
}

/** Every page of the project, and the comments of the library with examples. */
export const documents: readonly DocumentWithBlocks[] = [
  ...listDocuments(),
  ...listSourcesWithExamples(),
].map((path) => {
  const blocks = blocksOf(path);
  return { path, blocks, runnable: readRunnable(blocks) };
});

/** The pages that everybody reads first; their commands run beside those of the others. */
export const isFront = (path: string): boolean => /^README|\/GUIDE/.test(path);

/** A page in English, and what is run of it in one place, in order. */
export interface Page {
  readonly path: string;
  readonly steps: readonly Step[];
}

export interface Step {
  readonly title: string;
  readonly block: RunnableBlock;
}

/**
 * What a Chinese page has in common with its English page, block and output, runs once; the rest of it runs behind the
 * English page, in the same place.
 */
export const pages: readonly Page[] = documents
  .filter(({ path }) => !isChinese(path))
  .map(({ path, runnable }) => ({
    path,
    steps: [
      ...runnable.map((block) => ({ title: titleOf(block), block })),
      ...(documents.find((one) => one.path !== path && englishOf(one.path) === path)?.runnable ?? [])
        .filter((block) => !runnable.some((other) => isSameBlock(block, other)))
        .map((block) => ({ title: `in Chinese, ${titleOf(block)}`, block })),
    ],
  }));

export function englishOf(path: string): string {
  return path.replace('.zh-CN', '');
}

function isChinese(path: string): boolean {
  return englishOf(path) !== path;
}

export function isSameBlock(a: RunnableBlock, b: RunnableBlock): boolean {
  const essence = ({ text, output, exit, words }: RunnableBlock): unknown => [text, output, exit, words];
  return isDeepStrictEqual(essence(a), essence(b));
}

export function titleOf({ line, text }: Block): string {
  return `line ${String(line)}: ${text.split('\n')[0] ?? ''}`;
}

/** A test for each block that needs nothing but Node and a shell; the others run with the engines. */
export function describePages(choose: (path: string) => boolean): void {
  const chosen = pages.filter(
    ({ path, steps }) => choose(path) && steps.some(({ block }) => isOrdinary(block)),
  );
  describe.each(chosen)('$path', ({ steps }) => {
    let place = '';
    beforeAll(() => {
      place = makePlace();
    });
    afterAll(() => {
      rmSync(place, { recursive: true });
    });
    for (const { title, block } of steps) {
      if (isOrdinary(block)) {
        test(title, () => {
          runBlock(block, place);
        });
      }
    }
  });
}

/** Runs wherever the project is built. */
export const isOrdinary = ({ reason, needs, isForTree }: RunnableBlock): boolean =>
  reason === null && needs.length === 0 && !isForTree;
