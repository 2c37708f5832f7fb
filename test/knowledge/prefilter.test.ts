import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import {
  matchesOf,
  mayMatch,
  mayMatchAny,
  possibleEntries,
  requiredWords,
} from '../../src/knowledge/prefilter/index.js';
import { filteredPatterns } from '../../src/knowledge/prefilter/patterns.js';
import { keyOfPattern } from '../../src/knowledge/prefilter/lookUpWords.js';

const cases: readonly (readonly [RegExp, readonly (readonly string[])[]])[] = [
  [/收到[^,]{0,8}(?:申请|信息)/, [['收到'], ['申请', '信息']]],
  [/(?:公开|发布)了?信息$/, [['公开', '发布'], ['信息']]],
  [/公(?:开|布)信息/, [['公开信息', '公布信息']]],
  [/公开(?!信息员)信息/, [['公开信息']]],
  [/(?<!不予)公开/, [['公开']]],
  [/的?共{1,2}/, [['共']]],
  [/[网纸]上?申请/, [['网', '纸'], ['申请']]],
  [/\u7533\x41\./, [['申A.']]],
  [/Copyright|ICP备/i, [['copyright', 'icp备']]],
  [/(?:a+b|c{2,}d)e/, [['a', 'c'], ['e']]],
  [/\d{1,4}条/, [[...'0123456789'], ['条']]],
  [/(?:无|\d)件/, [['无件', ...[...'0123456789'].map((digit) => `${digit}件`)]]],
];

describe('requiredWords', () => {
  test.each(cases)('%s', (pattern, words) => expect(requiredWords(pattern)).toEqual(words));

  test.each([
    /^$/,
    /(?:申请)?/,
    // An alternative of nothing is what is tried here.
    // eslint-disable-next-line regexp/no-empty-alternative
    /申请|/,
    /\s+/,
    /[\d元]/,
    /[^申]/,
    /./,
    // A reference to a group that may not have matched: its text cannot be asked for.
    // eslint-disable-next-line regexp/no-potentially-useless-backreference
    /(申)?\1/,
    /申/u,
    /(?:申请|\d?)/,
    /(?=申请)/,
    /申{0,3}/,
  ])('%s asks for nothing', (pattern) => expect(requiredWords(pattern)).toEqual([]));
});

/** Lines of whole reports, cut as the stages cut them. */
function realLines(): string[] {
  const folder = new URL('../../fixtures/reports/', import.meta.url);
  return readdirSync(folder).flatMap((slug) => {
    const source = readdirSync(new URL(`${slug}/`, folder)).find((name) => name.startsWith('source.'));
    if (source === undefined) return [];
    const text = readFileSync(new URL(`${slug}/${source}`, folder), 'utf8');
    return text
      .split(/[\n。]/)
      .flatMap((line) => [line.trim().slice(0, 400), line.replace(/\s+/g, '').slice(0, 400)]);
  });
}

const patterns = filteredPatterns.map(
  (pattern) => new RegExp(pattern.source, pattern.flags.replace(/[gy]/g, '')),
);
const table = patterns.map((pattern) => ({ pattern }));

/** The prefilters refuse nothing that a pattern matches. */
function refuseNothing(text: string): void {
  const entries = new Set(possibleEntries(table, (entry) => entry.pattern, text));
  table.forEach((entry) => {
    const { pattern } = entry;
    if (!pattern.test(text)) return;
    if (!mayMatch(pattern, text) || !entries.has(entry))
      throw new Error(`${String(pattern)} matches ${text} and is refused`);
  });
}

describe('the patterns of the knowledge', () => {
  test('have keys of their own', () => {
    const sources = new Set(filteredPatterns.map(({ source, flags }) => `${flags}/${source}`));
    expect(new Set(filteredPatterns.map(keyOfPattern)).size).toBe(sources.size);
  });

  test('mostly ask for words', () => {
    const silent = filteredPatterns.filter((pattern) => requiredWords(pattern).length === 0);
    expect(silent.length).toBeLessThan(filteredPatterns.length / 4);
  });

  test('lose no match in the lines of reports', () => {
    const lines = realLines();
    expect(lines.length).toBeGreaterThan(1000);
    lines.forEach(refuseNothing);
  });

  test('lose no match in texts of their own words', () => {
    const words = [...new Set(patterns.flatMap((pattern) => requiredWords(pattern).flat()))];
    const fillers = [
      '',
      '的',
      '共',
      '了',
      '政府',
      '信息',
      ',',
      ':',
      '其他',
      '方式',
      '#',
      '¤',
      '件',
      'A',
      '>',
    ];
    const part = fc.oneof(fc.constantFrom(...words), fc.constantFrom(...fillers));
    fc.assert(
      fc.property(fc.array(part, { maxLength: 12 }), (parts) => refuseNothing(parts.join(''))),
      {
        numRuns: 1500,
      },
    );
  });

  test('are refused where a word is missing', () => {
    expect(mayMatch(/收到[^,]{0,8}申请/, '收到信息')).toBe(false);
    expect(mayMatch(/copyright/i, 'COPYRIGHT 2013')).toBe(true);
  });
});

describe('possibleEntries', () => {
  const rules = [
    { id: 'both', patterns: [/收到[^,]{0,8}申请/, /^件/] },
    { id: 'one', patterns: [/公开(?:信息|政府信息)/] },
    { id: 'any', patterns: [/^$/] },
    { id: 'digits', patterns: [/\d件/] },
    { id: 'latin', patterns: [/ICP备/i] },
  ];
  const ids = (text: string): string[] =>
    possibleEntries(rules, ({ patterns }) => patterns, text).map(({ id }) => id);

  test('gives the entries whose words are there, in the order of the table', () => {
    expect(ids('公开信息12条，收到申请3件')).toEqual(['both', 'one', 'any', 'digits']);
    expect(ids('icp备')).toEqual(['any', 'latin']);
  });

  test('leaves out what lacks a word of one pattern', () => {
    expect(ids('收到信息')).toEqual(['any']);
    expect(ids('收到申请,公开政务信息')).toEqual(['any']);
  });

  test('knows nothing of the text before', () => {
    expect(ids('收到申请3件')).toEqual(['both', 'any', 'digits']);
    expect(ids('件')).toEqual(['any']);
    expect(ids('收到申请')).toEqual(['any']);
  });
});

describe('mayMatchAny', () => {
  test('asks for the rarest words of each pattern', () => {
    const mayMatchOne = mayMatchAny([/收到\d{1,4}件申请/, /Copyright|ICP[备(]/i, /3\.5(?:倍|成)/]);
    for (const text of ['2件申请', 'copyRight', 'ICP(', '13.5倍'])
      expect([text, mayMatchOne(text)]).toEqual([text, true]);
    for (const text of ['', '申报', 'ICP', '325倍', '受理3件'])
      expect([text, mayMatchOne(text)]).toEqual([text, false]);
  });

  test('refuses no text where a pattern asks for nothing', () => {
    expect(mayMatchAny([/申请/, /^[^。]{2}$/])('')).toBe(true);
  });

  test('loses no match of the patterns of the knowledge in their own words', () => {
    const group = fc.subarray([...filteredPatterns], { minLength: 1, maxLength: 4 });
    fc.assert(
      fc.property(group, fc.array(fc.nat()), (patterns, choices) => {
        const lists = patterns.flatMap((pattern) => requiredWords(pattern));
        const text = lists.map((words, i) => words[(choices[i] ?? 0) % words.length]).join('');
        if (patterns.some((pattern) => new RegExp(pattern).test(text)))
          expect([text, mayMatchAny(patterns)(text)]).toEqual([text, true]);
      }),
    );
  });
});

describe('matchesOf', () => {
  test.each([/申请/g, /\d{1,2}(件|条)/g, /(?=件)/g, /x/g, /^/gm])(
    '%s gives what matchAll gives',
    (pattern) => {
      const text = '收到申请12件，\n答复申请9件，公开3条';
      pattern.lastIndex = 5;
      expect(matchesOf(pattern, text)).toEqual([...text.matchAll(new RegExp(pattern, pattern.flags))]);
    },
  );

  test('a pattern that is not global is refused, not run without end', () => {
    expect(() => matchesOf(/申请/, '收到申请')).toThrow(TypeError);
  });
});
