import { describe, expect, test } from '@jest/globals';
import { aspects } from '../../src/knowledge/findings/aspects.js';
import { findingModels, findingOfRule } from '../../src/knowledge/findings/index.js';
import { formatNotices, regulationOrders } from '../../src/knowledge/findings/notices.js';
import { optionalRows } from '../../src/knowledge/findings/officialForm.js';
import { partWords } from '../../src/knowledge/findings/partWords.js';
import { templateSigns } from '../../src/knowledge/findings/templateWords.js';
import { listWords, severityWords } from '../../src/knowledge/findings/words.js';
import { figure, yearWords } from '../../src/knowledge/findings/yearWords.js';
import { jumpIndicators } from '../../src/knowledge/findings/jumps.js';
import { tableModel, tableModels } from '../../src/knowledge/tables/index.js';
import { countPaths } from '../../src/record/fillCounts.js';
import { sayFinding } from '../../src/findings/index.js';
import type { TableId } from '../../src/types.js';

const namesIn = (text: string): string[] =>
  [...text.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

describe.each(findingModels.map((model) => [model.id, model] as const))('%s', (_, model) => {
  const { title, explanation, sentence, example } = model;

  test('has its words in both languages', () => {
    for (const wording of [title, explanation, sentence]) {
      expect(wording.zh).toMatch(/[\u4e00-\u9fff]/);
      expect(wording.en).toMatch(/[a-z]/);
    }
    expect(title.en).not.toMatch(/\.$/);
    expect(sentence.zh).toMatch(/。$/);
    expect(sentence.en).toMatch(/\.$/);
  });

  test('fills the same places in both languages, all of them from its example', () => {
    const named = [...new Set([...namesIn(sentence.zh), ...namesIn(sentence.en)])];
    expect(Object.keys(example)).toEqual(expect.arrayContaining(named));
    for (const language of ['zh', 'en'] as const)
      expect(sayFinding({ id: model.id, values: example }, language)).not.toMatch(/[{}]/);
  });

  test('is one sentence', () => {
    expect(sentence.zh.match(/。/g)).toHaveLength(1);
  });
});

test('ids are unique words with hyphens', () => {
  const ids = findingModels.map(({ id }) => id);
  expect(new Set(ids).size).toBe(ids.length);
  for (const id of ids) expect(id).toMatch(/^[a-z]+(?:-[a-z]+)*$/);
});

test('every rule of the tables has a finding, and every finding names rules that exist', () => {
  const rules = new Set(tableModels.flatMap((model) => model.rules.map(({ id }) => id)));
  expect([...rules].filter((id) => findingOfRule(id) === null)).toEqual([]);
  const known = new Set([...rules, 'r5', 'r7', 'r8', 'b1', 'a3', 'a4']);
  const named = findingModels.flatMap(({ rules: own = [] }) => own);
  expect(named.filter((id) => !known.has(id))).toEqual([]);
  expect(new Set(named).size).toBe(named.length);
});

test('rules of arithmetic are errors, rules of plausibility are not, but for what is no number of cases', () => {
  for (const { severity, id } of tableModels.flatMap(({ rules }) => rules)) {
    const told = findingOfRule(id)?.severity;
    if (severity === 'arithmetic' || severity === 'official') expect([id, told]).toEqual([id, 'error']);
    else if (id !== 'r6') expect([id, told]).not.toEqual([id, 'error']);
  }
});

test('optional rows and indicators of jumps exist', () => {
  for (const [id, keys] of Object.entries(optionalRows)) {
    const rows = tableModel(id as TableId).rows.map(({ key }) => key);
    expect(rows).toEqual(expect.arrayContaining([...keys]));
  }
  expect(countPaths).toEqual(expect.arrayContaining(jumpIndicators.map(({ path }) => path)));
});

describe('words of lists', () => {
  test.each([...Object.entries(listWords), ...Object.entries(severityWords)])('%s', (_, { zh, en }) => {
    expect(zh).not.toBe('');
    expect(namesIn(zh)).toEqual(namesIn(en));
  });
});

describe.each([
  ...templateSigns.map((sign) => [sign.id, sign.pattern, sign.examples, sign.nearMisses] as const),
  ...aspects.map(({ name, named, examples, nearMisses }) => [name, named, examples, nearMisses] as const),
  ...formatNotices.map(
    ({ era, number, examples, nearMisses }) => [era, number, examples, nearMisses] as const,
  ),
  ['part', partWords.pattern, partWords.examples, partWords.nearMisses] as const,
  ['order of 2007', regulationOrders.old, regulationOrders.examples, regulationOrders.nearMisses] as const,
  ...(['begins', 'plans', 'title'] as const).map(
    (key) => [key, yearWords[key], yearWords.examples[key], yearWords.nearMisses[key]] as const,
  ),
])('%s', (_, pattern, examples, nearMisses) => {
  test.each(examples)('matches %s', (text) => expect(text).toMatch(pattern));
  test.each(nearMisses)('does not match %s', (text) => expect(text).not.toMatch(pattern));
});

test.each([
  ['公开信息356条、解读12篇', ['356条', '12篇']],
  ['收费35.6万元', ['35.6万元']],
  ['国务院令第711号', []],
  ['2023年3月', []],
])('figures of %s', (text, figures) => {
  expect(text.match(figure) ?? []).toEqual(figures);
});
