import { describe, expect, test } from '@jest/globals';
import {
  bareValue,
  headingKinds,
  isPartOfLabel,
  isTableLabel,
  kindOfHeading,
  numberings,
  numberStart,
  startsTableLabel,
  statements,
} from '../../src/knowledge/headings/index.js';
import { edgeCharacters } from '../../src/knowledge/prefilter/edgeCharacters.js';

describe.each(headingKinds.map((entry) => [entry.kind, entry] as const))(
  '%s',
  (kind, { examples, nearMisses }) => {
    test.each([...examples])('is the kind of %s', (title) => expect(kindOfHeading(title)).toBe(kind));
    test.each([...nearMisses])('is not the kind of %s', (title) =>
      expect(kindOfHeading(title)).not.toBe(kind),
    );
  },
);

describe('the kind that is named first wins', () => {
  test.each([
    ['主动公开和依申请公开情况', 'proactive'],
    ['依申请公开、不予公开及咨询政府信息情况', 'on_request'],
    ['咨询、复议、诉讼和申诉', 'consultation'],
    ['收费、复议、诉讼', 'fees'],
    ['政府信息公开工作存在的主要问题及改进情况', 'problems'],
    ['因政府信息公开申请行政复议、提起行政诉讼的情况', 'review_litigation'],
    ['重点领域政府信息公开情况', 'unknown'],
    ['政府信息公开平台建设情况', 'unknown'],
    ['监督保障情况', 'unknown'],
    ['门户网站', 'unknown'],
  ])('%s: %s', (title, kind) => expect(kindOfHeading(title)).toBe(kind));
});

test('no numbering can begin with a character that is not looked for first', () => {
  for (const { id, pattern } of numberings) {
    const first = edgeCharacters(pattern, 'start');
    expect([id, first]).not.toEqual([id, null]);
    for (const character of first ?? '') expect(character).toMatch(numberStart);
  }
});

test('every numbering begins with a character that is looked for first', () => {
  for (const example of numberings.flatMap(({ examples }) => examples))
    expect(example.charAt(0)).toMatch(numberStart);
  for (const line of ['全年主动公开', '“一、概述”', '年度报告'])
    expect(line.charAt(0)).not.toMatch(numberStart);
});

describe.each(numberings.map((entry) => [entry.id, entry] as const))(
  'numbering %s',
  (_, { pattern, examples, nearMisses }) => {
    test.each([...examples])('knows %s', (line) => {
      const match = pattern.exec(line);
      expect(match?.index).toBe(0);
      expect(match?.slice(1).some((group) => group !== undefined && group !== '')).toBe(true);
    });
    test.each([...nearMisses])('does not take %s', (line) => expect(line).not.toMatch(pattern));
  },
);

describe.each(statements.map((entry) => [entry.id, entry] as const))(
  'statement: %s',
  (_, { pattern, examples, nearMisses }) => {
    test.each([...examples])('%s', (title) => expect(title).toMatch(pattern));
    test.each([...nearMisses])('not %s', (title) => expect(title).not.toMatch(pattern));
  },
);

describe('a bare value behind a title', () => {
  test.each([':0元;减免:0元', '无。', ':没有', '12件,', ':零'])('%s', (text) =>
    expect(text).toMatch(bareValue),
  );
  test.each(['没有收到申请', ':2013年收到12件', '。0件', '无偿提供'])('not %s', (text) =>
    expect(text).not.toMatch(bareValue),
  );
});

describe('lines of the official forms', () => {
  test.each([
    '属于国家秘密',
    '不予公开',
    '网上申请数',
    '行政复议数量',
    '依申请公开信息收取的费用',
    '主动公开政府信息数(单位:条)',
  ])('%s is a label', (title) => expect(isTableLabel(title)).toBe(true));
  test.each([
    '主动公开情况',
    '依申请公开情况',
    '机构建设和保障经费情况',
    '主动公开政府信息的数量',
    '其他',
    '概述',
  ])('%s is none', (title) => expect(isTableLabel(title)).toBe(false));
  test('broken and flattened labels', () => {
    expect(isPartOfLabel('本年度', false)).toBe(true);
    expect(isPartOfLabel('部分公开(区', false)).toBe(true);
    expect(isPartOfLabel('信访举报投诉类申', true)).toBe(true);
    expect(isPartOfLabel('总体情况', true)).toBe(false);
    expect(startsTableLabel('维持具体行政行为数 件 0')).toBe(true);
    expect(startsTableLabel('主动公开政府信息的数量')).toBe(false);
  });
});
