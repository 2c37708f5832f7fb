import { expect, test } from '@jest/globals';
import { readDocument } from './readBlocks.js';

/** A cell of a table of docs/accuracy.md by its row and column, or so many columns behind. */
function readFigures(title: string): (row: string, column: string, behind?: number) => string {
  const [, text = ''] = readDocument('docs/accuracy.md').split(`\n### ${title}\n`);
  const rows = (/(?:\|[^\n]*\n)+/.exec(text)?.[0] ?? '')
    .split('\n')
    .map((row) => row.split('|').map((cell) => cell.trim()));
  return (row, column, behind = 0) => {
    const at = rows[0]?.indexOf(column) ?? -1;
    return rows.find(([, name]) => name === row)?.[at + behind] ?? '';
  };
}

const whole = readFigures('Whole');
const counts = readFigures('Counts');

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
    /(\d+) 篇文本[^：]*：?给出的指标数字有 (\d+) % 正确，文中写明的指标数字有 (\d+) % 被读出，给出的表格单元格错 (\d+) 个/,
  ],
])('%s states what was measured on the unseen set', (path, pattern) => {
  const [, texts, right, found, wrong] = pattern.exec(readDocument(path)) ?? [];
  expect(texts).toBe(whole('documents', 'd, unseen'));
  expectReached(right, counts('all', 'd, unseen: P'));
  // Recall stands behind precision.
  expectReached(found, counts('all', 'd, unseen: P', 1));
  expect(wrong).toBe(whole('wrong table cells', 'd, unseen').split(' ')[0]);
});
