import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { isDeepStrictEqual } from 'node:util';
import { afterAll, beforeAll, describe, test } from '@jest/globals';
import { makePlace } from './place.js';
import { listDocuments, readBlocks, readDocument, readExamples, root, type Block } from './readBlocks.js';
import { readRunnable, type RunnableBlock } from './readRunnable.js';
import { runBlock } from './runBlock.js';

/** Its comments have examples too. */
const library = 'src/extract.ts';

const blocksOf = (path: string): Block[] =>
  path === library ? readExamples(readFileSync(join(root, path), 'utf8')) : readBlocks(readDocument(path));

export interface DocumentWithBlocks {
  readonly path: string;
  readonly blocks: readonly Block[];
  readonly runnable: readonly RunnableBlock[];
}

/** Every page of the project, and the library's comments. */
export const documents: readonly DocumentWithBlocks[] = [...listDocuments(), library].map((path) => {
  const blocks = blocksOf(path);
  return { path, blocks, runnable: readRunnable(blocks) };
});

/** The pages that everybody reads first; their commands run beside those of the others. */
export const isFront = (path: string): boolean => /^README|\/GUIDE/.test(path);

/** Whether a page has the very blocks of its English page, as the reference of the command line has. */
export function hasBlocksOfEnglish(path: string): boolean {
  const of = (name: string): unknown =>
    documents
      .find((one) => one.path === name)
      ?.runnable.map(({ text, output, exit, words }) => ({ text, output, exit, words }));
  return isDeepStrictEqual(of(path), of(path.replace('.zh-CN', '')));
}

export const titleOf = ({ line, text }: Block): string =>
  `line ${String(line)}: ${text.split('\n')[0] ?? ''}`;

/** A test for each block that needs nothing but Node and a shell; the others run with the engines. */
export function describeDocuments(choose: (path: string) => boolean): void {
  const chosen = documents.filter(({ path, runnable }) => choose(path) && runnable.some(isOrdinary));
  describe.each(chosen)('$path', ({ runnable }) => {
    let place = '';
    beforeAll(() => {
      place = makePlace();
    });
    afterAll(() => {
      rmSync(place, { recursive: true });
    });
    for (const block of runnable) {
      if (isOrdinary(block)) {
        test(titleOf(block), () => {
          runBlock(block, place);
        });
      }
    }
  });
}

/** Runs wherever the project is built. */
export const isOrdinary = ({ reason, needs, isForTree }: RunnableBlock): boolean =>
  reason === null && needs.length === 0 && !isForTree;
