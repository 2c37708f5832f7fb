import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { drawStages } from './drawStages.js';
import { readImports } from './readImports.js';
import { writeGraph } from './writeGraph.js';

const page = readFileSync(join(import.meta.dirname, '../../docs/architecture.md'), 'utf8');

test('arrows that others imply are left out', () => {
  const arrow = (module: string, from: string): { module: string; from: string } => ({ module, from });
  const drawing = drawStages([
    arrow('text/index', 'bytes/tellFormat'),
    arrow('text/index', 'types'),
    arrow('document/html/parse', 'text/index'),
    arrow('document/html/parse', 'bytes/index'),
    arrow('document/index', 'document/view'),
    arrow('cli/main', 'document/index'),
    arrow('cli/main', 'findings/index'),
  ]);
  expect(drawing.match(/.+-->.+/g)).toEqual([
    '  cli --> document & findings',
    '  document --> text',
    '  text --> bytes',
  ]);
  expect(drawing).toContain('\n  pipeline["pipeline.ts"]\n');
});

test('a circle of stages is not drawn but told', () => {
  const circle = [
    { module: 'text/a', from: 'bytes/b' },
    { module: 'bytes/b', from: 'text/c' },
  ];
  expect(() => drawStages(circle)).toThrow(/circle/);
});

test('the drawing in docs/architecture.md is up to date: npm run docs:graph', () => {
  expect(writeGraph(page, readImports())).toBe(page);
  expect(writeGraph(page, [])).not.toBe(page);
});
