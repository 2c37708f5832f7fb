import { describe, expect, test } from '@jest/globals';
import { contextOf, homeOf, readMarks } from './readOne.js';
import { explainWords } from '../../src/facts/prose/frames/explainWords.js';
import { expand, readVocabulary } from '../../src/knowledge/prose/frames/vocabulary.js';
import { flatten } from '../../src/facts/prose/frames/clauses.js';
import { frames, freeClasses } from '../../src/knowledge/prose/frames/index.js';
import { matchNumbers } from '../../src/facts/prose/matchNumbers.js';
import { simplify } from '../../src/knowledge/characters/traditional.js';
import { proseRules } from '../../src/knowledge/prose/index.js';
import type { Candidate } from '../../src/facts/prose/candidates.js';
import type { Frame } from '../../src/knowledge/prose/frames/index.js';

test('frame ids are unique and no ids of rules', () => {
  const ids = [...frames, ...proseRules].map(({ id }) => id);
  expect(ids.filter((id, i) => ids.indexOf(id) !== i)).toEqual([]);
});

/** What a frame alone reads of a sentence in the chapter where its count is at home. */
function read(frame: Frame, text: string): Candidate[] {
  return matchNumbers(contextOf(text, homeOf(frame.path)), [], [frame]);
}

describe.each(frames.map((frame) => [frame.id, frame] as const))('%s', (_, frame) => {
  test('has an example and a near-miss', () => {
    expect(frame.examples.length).toBeGreaterThan(0);
    expect(frame.nearMisses.length).toBeGreaterThan(0);
  });
  test.each([...frame.examples])('reads the marked number of %s', (example) => {
    const { text, at } = readMarks(example);
    expect(at).not.toBeNull();
    const found = read(frame, text).filter(({ path }) => path === frame.path);
    const { view } = contextOf(text, homeOf(frame.path)).sentence;
    expect(found.map((candidate) => view.at(candidate.at, candidate.at + 1).start)).toContain(at);
  });
  test.each([...frame.nearMisses])('leaves the last number of %s alone', (text) => {
    const { numerals } = contextOf(text, homeOf(frame.path)).sentence;
    const last = numerals.at(-1)?.start ?? -1;
    expect(last).not.toBe(-1);
    expect(read(frame, text).filter(({ at }) => at === last)).toEqual([]);
  });
});

describe('the vocabulary', () => {
  const known = readVocabulary();

  test('has no empty word, no bracket left over and no word of another script', () => {
    expect([...known.keys()].filter((word) => word === '' || word.includes('|'))).toEqual([]);
  });

  test('is packed without a loss: every word alone means its classes', () => {
    const meant = [...known].map(([word, classes]) => [
      word,
      classes.every((name) => freeClasses.includes(name)) ? [] : [classes],
    ]);
    expect([...known.keys()].map((word) => [word, explainWords(simplify(word))])).toEqual(meant);
  });

  test.each([
    ['(本|我)局', ['本局', '我局']],
    ['非(本|我)(局|机关)', ['非本局', '非本机关', '非我局', '非我机关']],
    ['专(兼)职', ['专(兼)职']],
  ])('%s', (word, all) => expect(expand(word)).toEqual(all));

  test.each([
    ['今年我局收到的申请共', ['receive', 'request']],
    ['不同意公开的', ['denied']],
    ['经由网络提交', ['online', 'submit']],
    ['专(兼)职人员', ['staffTotal']],
    ['全年共有', []],
  ] as const)('%s is understood', (clause, meanings) => {
    const words = explainWords(flatten(clause));
    expect(words).toHaveLength(meanings.length);
    meanings.forEach((meaning, i) => expect(words?.[i]).toContain(meaning));
  });

  test.each(['今年我局收到的低保申请', '未收到绿化', '申请人张某'])('%s is not', (clause) =>
    expect(explainWords(clause)).toBeNull(),
  );
});
