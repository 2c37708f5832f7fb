import { expect, test } from '@jest/globals';
import { setRoles } from '../eval/gold.js';
import { readDocument } from './readBlocks.js';
import type { SetName } from '../eval/gold.js';

/** A cell of a table of docs/accuracy.md by its row and column. */
function readFigures(title: string): (row: string, column: string) => string {
  const [, text = ''] = readDocument('docs/accuracy.md').split(`\n### ${title}\n`);
  const rows = (/(?:\|[^\n]*\n)+/.exec(text)?.[0] ?? '')
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  return (row, column) => {
    const at = rows[0]?.indexOf(column) ?? -1;
    return rows.find(([, name]) => name === row)?.[at] ?? '';
  };
}

const whole = readFigures('Whole');

/** The last line of the table of what the sets told: what was measured on the newest of them while nobody had read it. */
function readLastUnseen(): { set: string; figures: string[] } {
  const [, text = ''] = readDocument('docs/accuracy.md').split(
    '\n## What the sets told while they were unseen\n',
  );
  const rows = (/(?:\|[^\n]*\n)+/.exec(text)?.[0] ?? '').trim().split('\n');
  const [, name = '', ...figures] = (rows.at(-1) ?? '').split('|').map((cell) => cell.trim());
  return { set: /^`([a-z])`/.exec(name)?.[1] ?? '', figures };
}

/** A round figure that the measured one reaches, and is not far above. */
function expectReached(stated: string | undefined, measured: string): void {
  const share = Number(measured) * 100;
  expect(share).toBeGreaterThan(50);
  expect(Number(stated)).toBeLessThanOrEqual(share);
  expect(Number(stated)).toBeGreaterThan(share - 5);
}

test.each([
  [
    'README.md',
    /(\d+) texts[^:]*: [^,]*, (\d+) % are right; [^,]*, (\d+) % are found; [^,]*, (\d+) are wrong/,
  ],
  [
    'README.zh-CN.md',
    /(\d+) 篇文本[^：]*：给出的指标数字有 (\d+) % 正确，文中写明的指标数字有 (\d+) % 被读出，给出的表格单元格错 (\d+) 个/,
  ],
])('%s states what was measured on a set while it was unseen', (path, pattern) => {
  const [, texts, right, found, wrong] = pattern.exec(readDocument(path)) ?? [];
  const { set, figures } = readLastUnseen();
  const [precision = '', recall = '', , , wrongCells = ''] = figures;
  expect(texts).toBe(whole('documents', `${set}, ${setRoles[set as SetName]}`));
  expectReached(right, precision);
  expectReached(found, recall);
  expect(wrong).toBe(wrongCells.split(' ')[0]);
});
