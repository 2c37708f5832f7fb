import { beforeAll, describe, expect, test } from '@jest/globals';
import { existsSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { collectPatterns } from './collectPatterns.js';
import type { Pattern } from './collectPatterns.js';

/** What `npm run check:regex` found out about a pattern. */
interface Verdict {
  /** Worst cost in the length of the line: 1 linear, 2 quadratic, …; `exponential`; `unknown` when the checker gave up. */
  readonly degree: number | 'exponential' | 'unknown';
  readonly file?: string;
  readonly pattern?: string;
  /** The string that makes it slow. */
  readonly attack?: string;
  /** Why a pattern that the checker could not judge is safe. */
  readonly reviewed?: string;
}

const root = process.cwd();
const verdicts = JSON.parse(readFileSync(join(root, 'src/knowledge/regex-safety.json'), 'utf8')) as Record<
  string,
  Verdict | number
>;
let patterns: Pattern[] = [];

beforeAll(async () => {
  patterns = await collectPatterns(join(root, 'src'), readFixtures);
  // The command that updates the verdicts asks for the list.
  const out = process.env['REGEX_PATTERNS_OUT'];
  if (out !== undefined) writeFileSync(out, JSON.stringify(patterns));
}, 60_000);

/** Patterns that are compiled at first use are compiled by reading every fixture once. */
async function readFixtures(): Promise<void> {
  const { extract } = await import('../../src/index.js');
  const folder = join(root, 'fixtures/reports');
  for (const slug of existsSync(folder) ? readdirSync(folder) : []) {
    const name = readdirSync(join(folder, slug)).find((file) => file.startsWith('source.'));
    if (name !== undefined) await extract(readFileSync(join(folder, slug, name)), { uri: name });
  }
}

const verdictOf = ({ hash }: Pattern): Verdict | undefined => {
  const verdict = verdicts[hash];
  return typeof verdict === 'number' ? { degree: verdict } : verdict;
};
const describePattern = ({ hash, file, source, flags }: Pattern): string =>
  `${hash} ${file}: /${source.length > 160 ? `${source.slice(0, 160)}…` : source}/${flags}`;

describe('regular expressions', () => {
  test('literals and composed ones are both collected', () => {
    const files = new Set(patterns.map(({ file }) => file.split('/').slice(0, 2).join('/')));
    expect([...files]).toEqual(
      expect.arrayContaining(['knowledge/prose', 'facts/prose', 'knowledge/numerals']),
    );
    // Composed from named parts: stands in no file as it is.
    expect(
      patterns.some(
        ({ source, file }) =>
          file === 'knowledge/prose/applicationReceipts.ts' && source.includes('(?:收到|接到|受理|'),
      ),
    ).toBe(true);
  });

  test('each has been judged: run `npm run check:regex` after a pattern changed, and commit src/knowledge/regex-safety.json', () => {
    expect(patterns.filter((pattern) => !verdictOf(pattern)).map(describePattern)).toEqual([]);
  });

  test('no verdict is left of a pattern that is gone', () => {
    const present = new Set(patterns.map(({ hash }) => hash));
    expect(Object.keys(verdicts).filter((hash) => !present.has(hash))).toEqual([]);
  });

  test('none is exponential or worse than quadratic', () => {
    const slow = patterns.filter((pattern) => {
      const degree = verdictOf(pattern)?.degree ?? 1;
      return degree === 'exponential' || (typeof degree === 'number' && degree > 2);
    });
    expect(slow.map(describePattern)).toEqual([]);
  });

  test('those that the checker could not judge were reviewed, with a reason in the file', () => {
    const open = patterns.filter((pattern) => {
      const verdict = verdictOf(pattern);
      return verdict?.degree === 'unknown' && (verdict.reviewed ?? '').length < 20;
    });
    expect(open.map(describePattern)).toEqual([]);
  });
});
