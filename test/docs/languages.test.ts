import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { documents, englishOf, isSameBlock, pages } from './describeDocuments.js';
import { readDocument, root } from './readBlocks.js';

const chinese = documents.filter(({ path }) => path.endsWith('.zh-CN.md'));
const withoutLanguage = (text: string): string => text.replace(/ --lang (?:en|zh)/g, '');

test('what is asked for is there in Chinese', () => {
  const paths = chinese.map(({ path }) => path);
  expect(paths).toEqual(expect.arrayContaining(['README.zh-CN.md', 'docs/GUIDE.zh-CN.md']));
});

describe.each(chinese)('$path', ({ path, runnable }) => {
  const english = englishOf(path);
  const theirs = documents.find((one) => one.path === english)?.runnable ?? [];

  test('has the chapters and the examples of the English page', () => {
    const levels = (name: string): string[] => readDocument(name).match(/^#+ /gm) ?? [];
    expect(existsSync(join(root, english))).toBe(true);
    expect(levels(path)).toEqual(levels(english));
    const commands = (blocks: typeof runnable): string[] => blocks.map(({ text }) => withoutLanguage(text));
    expect(commands(runnable)).toEqual(commands(theirs));
  });

  test('what it alone has is run behind the English page', () => {
    const own = runnable.filter((block) => !theirs.some((other) => isSameBlock(block, other)));
    const page = pages.find((one) => one.path === english);
    expect(page?.steps.map(({ block }) => block)).toEqual([...theirs, ...own]);
  });

  test('its walks through the project are those of the English page', () => {
    const walks = (blocks: typeof runnable) =>
      blocks.flatMap(({ isForTree, text, exit, output }) => (isForTree ? [{ text, exit, output }] : []));
    expect(walks(runnable)).toEqual(walks(theirs));
  });

  test('each leads to the other', () => {
    const name = (one: string): string => one.split('/').at(-1) ?? '';
    expect(readDocument(path)).toContain(`](${name(english)})`);
    expect(readDocument(english)).toContain(`](${name(path)})`);
  });
});
