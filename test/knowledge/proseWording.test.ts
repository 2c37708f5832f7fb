import { describe, expect, test } from '@jest/globals';
import { contextOf, readMarks, sectionOf } from './readOne.js';
import { continuations, matterOfApplications, wholes } from '../../src/knowledge/prose/index.js';
import { countingLabel } from '../../src/knowledge/prose/unitWords.js';
import { headingNumber, headingNumberExamples } from '../../src/knowledge/prose/frames/headingNumber.js';
import { labelCuts, labelSigns } from '../../src/knowledge/prose/categoryLabels.js';
import { levelSigns } from '../../src/knowledge/prose/levelSigns.js';
import { objections } from '../../src/knowledge/prose/objections.js';
import { lineSigns } from '../../src/knowledge/prose/lineSigns.js';
import { listLine, normativeKind, partOfWhole } from '../../src/knowledge/prose/categories.js';
import { matchNumbers } from '../../src/facts/prose/matchNumbers.js';
import { matchSums } from '../../src/facts/prose/matchSums.js';
import { readRespective } from '../../src/facts/prose/frames/respective.js';
import { referring } from '../../src/knowledge/prose/referring.js';
import { respectiveExamples } from '../../src/knowledge/prose/frames/respectively.js';
import { scopeWords } from '../../src/knowledge/prose/scopes.js';
import { subjects } from '../../src/knowledge/prose/subjects.js';
import { times } from '../../src/knowledge/prose/times.js';
import { withContext } from '../../src/facts/prose/context.js';
import { sentenceOf } from '../../src/facts/prose/readingUnits.js';
import { zeroSigns } from '../../src/knowledge/prose/zeroSigns.js';
import type { Context } from '../../src/facts/prose/context.js';
import type { Wording } from '../../src/knowledge/prose/wording.js';

const groups: Readonly<Record<string, Readonly<Record<string, Wording>>>> = {
  times,
  subjects,
  labelCuts,
  labelSigns,
  levelSigns,
  objections,
  lineSigns,
  referring,
  zeroSigns,
  scopes: Object.fromEntries(scopeWords.map((entry) => [entry.scope, entry])),
  units: { countingLabel },
  topics: { matterOfApplications },
};
const all = Object.entries(groups).flatMap(([group, entries]) =>
  Object.entries(entries).map(([name, wording]) => [`${group}.${name}`, wording] as const),
);
const finds = ({ pattern }: Wording, text: string): boolean => text.search(pattern) !== -1;

describe.each(all)('%s', (_, wording) => {
  test.each([...wording.examples])('finds «%s»', (text) => expect(finds(wording, text)).toBe(true));
  test.each([...wording.nearMisses])('leaves «%s»', (text) => expect(finds(wording, text)).toBe(false));
});

/** One sentence of a bureau's report in the chapter where such numbers stand. */
function read(text: string, kind: Parameters<typeof sectionOf>[0]): Context {
  const [context] = withContext([sentenceOf(text)], [sectionOf(kind)], null, 'department');
  if (!context) throw new Error('no sentence');
  return context;
}

describe.each(wholes.map((whole) => [`${whole.path} of ${whole.parts.source}`, whole] as const))(
  '%s',
  (_, { path, examples, nearMisses }) => {
    const sums = (text: string): number[] => {
      const context = read(text, 'unknown');
      return matchSums(context, matchNumbers(context), () => [])
        .filter((candidate) => candidate.path === path)
        .map(({ value }) => value);
    };

    test.each([...examples])('%s', (example) => {
      const { text, printed } = readMarks(example);
      expect(sums(text)).toEqual([Number(/\d+/.exec(printed ?? '')?.[0])]);
    });
    test.each([...nearMisses])('not %s', (text) => expect(sums(text)).toEqual([]));
  },
);

describe.each(continuations.map((entry) => [entry.id, entry] as const))(
  '%s',
  (id, { examples, nearMisses }) => {
    const goesOn = (text: string): string[] =>
      matchNumbers(read(text, 'meetings_training'))
        .filter(({ rule }) => rule === id)
        .map(({ raw }) => raw);

    test.each([...examples])('%s', (example) => {
      const { text, printed } = readMarks(example);
      expect(printed).toContain(goesOn(text)[0]);
      expect(goesOn(text)).toHaveLength(1);
    });
    test.each([...nearMisses])('not %s', (text) => expect(goesOn(text)).toEqual([]));
  },
);

describe('as many numbers as nouns', () => {
  test.each([...respectiveExamples.read])('%s', (text) => {
    const context = contextOf(text, 'unknown');
    expect(readRespective(context).size).toBe(context.sentence.numerals.length);
  });
  test.each([...respectiveExamples.left])('not %s', (text) =>
    expect(readRespective(contextOf(text, 'unknown')).size).toBe(0),
  );
});

describe('lists of kinds', () => {
  test.each(['机构职能类:###', '政策法规信息##条,占¤¤。'.replace('条', '#')])('%s is a line', (text) =>
    expect(text).toMatch(listLine),
  );
  test.each(['全年公开##,比上年多##', '机构职能类', '机构职能类##和政策类##'])('%s is none', (text) =>
    expect(text).not.toMatch(listLine),
  );
  test.each(['规范性文件', '行政规范性文件类信息'])('%s is a count', (text) =>
    expect(text).toMatch(normativeKind),
  );
  test.each(['政策、规范性文件类', '规范性文件解读'])('%s is none', (text) =>
    expect(text).not.toMatch(normativeKind),
  );
  test.each(['通过门户网站公开各类信息', '重点领域公开信息'])('%s is a part', (text) =>
    expect(text).toMatch(partOfWhole),
  );
  test.each(['通过网站、公开栏等形式公开信息', '全年公开信息'])('%s is the whole', (text) =>
    expect(text).not.toMatch(partOfWhole),
  );
});

describe('the number of a heading', () => {
  test.each([...headingNumberExamples.cut])('%s', (text) =>
    expect(text.replace(headingNumber, '')).toBe('申请数量'),
  );
  test.each([...headingNumberExamples.kept])('%s', (text) =>
    expect(text.replace(headingNumber, '')).toBe(text),
  );
});
