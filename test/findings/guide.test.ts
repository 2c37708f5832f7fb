import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { begin, end, makeGuide } from './guide.js';

const path = join(process.cwd(), 'docs/check.md');

test('docs/check.md lists every finding as the knowledge has it', () => {
  const text = readFileSync(path, 'utf8');
  const [before = '', rest = ''] = text.split(begin);
  const [, after = ''] = rest.split(end);
  const made = `${before}${begin}\n\n${makeGuide()}\n\n${end}${after}`;
  if (process.env['UPDATE_GUIDE'] === '1') writeFileSync(path, made);
  else expect(text).toBe(made);
});
