import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from '@jest/globals';
import fc from 'fast-check';
import { edgeCharacters } from '../../src/knowledge/prefilter/edgeCharacters.js';
import { requiredWords, SparingPattern, sparingly } from '../../src/knowledge/prefilter/index.js';
import { filteredPatterns } from '../../src/knowledge/prefilter/patterns.js';
import { packPattern } from '../../src/knowledge/prefilter/lookUpWords.js';
import { proseRules } from '../../src/knowledge/prose/index.js';

const ends: readonly (readonly [RegExp, string])[] = [
  [/信息(?:共|计)?$/, '共计息'],
  [/(?:申请|信函)的?(?<!通信函)$/, '的请函'],
  [/申请$|信息:$/, '请:'],
  [/(?:^|[,;]|其中)$/, ',;中'],
  [/(?:申请(?:人|者)){0,2}数\d{1,2}$/, '0123456789'],
  [/(?:件$|条$)/, '件条'],
  [/收到\u7533$/, '申'],
];
const starts: readonly (readonly [RegExp, string])[] = [
  [/^(?:均|已)?答复/, '均已答'],
  [/^[,;]|^(?:件|$)/, ',;件'],
  [/^答复?(?!率)/, '答'],
];
/** Not anchored in each choice, or nothing is known of what stands there. */
const open = [
  /信息/,
  /信息$|申请/,
  /信息[^,]$/,
  /信息.?$/,
  /(?:信息)?$/,
  /信息\s$/,
  /ICP$/i,
  /信息$/m,
  /(信)\1$/,
];

describe('edgeCharacters', () => {
  const sorted = (characters: string | null): string | null =>
    characters === null ? null : [...characters].sort().join('');

  test.each(ends)('%s ends with %s', (pattern, characters) =>
    expect(sorted(edgeCharacters(pattern, 'end'))).toBe(sorted(characters)),
  );

  test.each(starts)('%s begins with %s', (pattern, characters) =>
    expect(sorted(edgeCharacters(pattern, 'start'))).toBe(sorted(characters)),
  );

  test.each(open)('%s can end with anything', (pattern) => expect(edgeCharacters(pattern, 'end')).toBeNull());

  test('tells most of what the rules ask before and behind a number', () => {
    const asked = proseRules.flatMap(({ before, after }) => [
      ...(before ? [edgeCharacters(before, 'end')] : []),
      ...(after ? [edgeCharacters(after, 'start')] : []),
    ]);
    expect(asked.filter((characters) => characters !== null).length).toBeGreaterThan(0.8 * asked.length);
  });

  test('is packed in front of the words', () => {
    expect(packPattern(/收到申请$/)).toBe('$请\t收到申请');
    expect(packPattern(/^答复/)).toBe('^答\t答复');
    expect(packPattern(/答复[^,]{0,4}申请/)).toBe('\t答复\t申请');
    expect(packPattern(/收到 申请$/)).toBeNull();
  });
});

const anchored = filteredPatterns.filter(({ source, global }) => !global && /^\^|\$$/.test(source));
const ofRules = proseRules.flatMap(({ before, after }) => [before ?? [], after ?? []].flat());
const sparing = [...new Set([...ofRules, ...anchored])].map((pattern) => new SparingPattern(pattern));

/** Every pattern that runs sparingly gives what it gives without being asked. */
function agree(text: string): void {
  for (const each of sparing) {
    const found = each.pattern.exec(text);
    const given = each.exec(text);
    if (given?.index !== found?.index || given?.[0] !== found?.[0] || each.test(text) !== (found !== null))
      throw new Error(`${String(each.pattern)} is refused for ${text}`);
  }
}

describe('a sparing pattern', () => {
  test('loses no match before and behind the numbers of reports', () => {
    const folder = new URL('../../fixtures/reports/', import.meta.url);
    const texts = readdirSync(folder).flatMap((slug) => {
      const source = readdirSync(new URL(`${slug}/`, folder)).find((name) => name === 'source.txt');
      if (source === undefined) return [];
      return readFileSync(new URL(`${slug}/${source}`, folder), 'utf8').split(/[\n。]|\d{1,12}/);
    });
    const distinct = [...new Set(texts.map((text) => text.trim()))].filter((text) => text.length < 60);
    expect(distinct.length).toBeGreaterThan(1000);
    distinct.forEach(agree);
  });

  test('loses no match in texts of the words of all', () => {
    const patterns = filteredPatterns.filter(({ source }) => /^\^|\$$/.test(source));
    const words = [...new Set(patterns.flatMap((pattern) => requiredWords(pattern).flat()))];
    const part = fc.oneof(
      fc.constantFrom(...words),
      fc.constantFrom('', '的', '共', '了', '为', ',', ':', '(', '#', '件'),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 5 }), (parts) => agree(parts.join(''))),
      { numRuns: 1500 },
    );
  });

  test('is refused by the character at its edge, and by its words', () => {
    const { ends, begins, empty, loose } = sparingly({
      ends: { pattern: /收到申请$/ },
      begins: { pattern: /^件/ },
      empty: { pattern: /^共?$/ },
      loose: { pattern: /收到[^,]{1,4}申请/ },
    });
    expect(ends.mayMatch('收到申请的')).toBe(false);
    expect(ends.exec('已收到申请')?.index).toBe(1);
    expect(begins.mayMatch('条')).toBe(false);
    expect(empty.exec('')?.[0]).toBe('');
    expect(loose.mayMatch('收到信息')).toBe(false);
    expect(loose.test('收到了申请')).toBe(true);
  });

  test('runs without being asked by its words when that was often in vain', () => {
    const pattern = new SparingPattern(/收到[^,]{1,4}申请/);
    for (let i = 0; i < 100; i++) expect(pattern.mayMatch('收到信息')).toBe(false);
    expect(pattern.mayMatch('收到信息')).toBe(true);
    expect(pattern.test('收到信息')).toBe(false);
    expect(pattern.test('收到了申请')).toBe(true);
  });
});
