import { describe, expect, test } from '@jest/globals';
import { readFields } from '../../src/document/metadata/readFields.js';
import { readMetadataLine } from '../../src/document/metadata/readLine.js';
import { readsLikeMenu, readWords } from '../../src/document/roles/matchChrome.js';
import { simplify } from '../../src/knowledge/characters/traditional.js';
import { chromePatterns, menuWords, toolWords } from '../../src/knowledge/chrome/index.js';
import { labelFamilies } from '../../src/knowledge/metadata/index.js';

const whole = (text: string): { start: number; end: number } => ({ start: 0, end: text.length });

test('names of places in traditional characters', () => {
  expect(simplify('邯鄲市、閬中市、潁上縣、滎陽市、蘄春縣、郟縣、欒川縣、碭山縣、嶽麓區')).toBe(
    '邯郸市、阆中市、颍上县、荥阳市、蕲春县、郏县、栾川县、砀山县、岳麓区',
  );
});

describe('page furniture', () => {
  test.each(chromePatterns.map((entry) => [entry.id, entry] as const))(
    '%s matches its examples and no near-miss',
    (_, entry) => {
      expect(entry.examples.length).toBeGreaterThan(0);
      expect(entry.nearMisses.length).toBeGreaterThan(0);
      for (const example of entry.examples)
        expect([example, entry.pattern.test(example)]).toEqual([example, true]);
      for (const nearMiss of entry.nearMisses)
        expect([nearMiss, entry.pattern.test(nearMiss)]).toEqual([nearMiss, false]);
    },
  );

  test('wordings that stand in several sentences say so', () => {
    const more = '某'.repeat(20);
    const asProse = (line: string): string[] => [
      ...(line.includes('。', 4) ? [line + more] : []),
      ...Array.from(line.slice(3), (_, at) => `${line.slice(0, at + 4)}。${line.slice(at + 4)}${more}`),
    ];
    for (const { id, pattern, inProse = false, examples } of chromePatterns) {
      const isMet = examples.flatMap(asProse).some((line) => pattern.test(line));
      expect([id, isMet]).toEqual([id, inProse]);
    }
  });

  test('ids are unique and examples have the form of the reading view', () => {
    expect(new Set(chromePatterns.map(({ id }) => id)).size).toBe(chromePatterns.length);
    for (const { examples, nearMisses } of chromePatterns) {
      for (const example of [...examples, ...nearMisses]) expect(example).not.toMatch(/[\s，：（）]/);
    }
  });

  test('no word is both tool and menu, so that a lone cell of a table is never furniture', () => {
    expect(toolWords.filter((word) => menuWords.includes(word))).toEqual([]);
    for (const cell of ['微信', '微博', '大', '中', '其他', '总计', '政府网站', '下载'])
      expect(readWords(cell)?.tool ?? 0).toBe(0);
  });

  test('reads words with anything but letters between them', () => {
    expect(readWords('[打印本页][关闭窗口]')).toEqual({ tool: 2, menu: 0 });
    expect(readWords('字号:[大中小]')).toEqual({ tool: 1, menu: 3 });
    expect(readWords('打印机12台')).toBeNull();
    expect(readWords('')).toBeNull();
  });

  test('a row of columns is a menu, a title is none', () => {
    expect(readsLikeMenu('某某政府网  信息公开  年度报告')).toBe(true);
    expect(readsLikeMenu('某某区人民政府 2019年 政府信息公开 年度报告')).toBe(false);
    expect(readsLikeMenu('规章 规范性文件 其他')).toBe(false);
  });

  test('simplifies position by position', () => {
    expect(simplify('發布時間：點閱次數')).toBe('发布时间：点阅次数');
    expect(simplify('信息公开')).toBe('信息公开');
  });
});

describe('labels of metadata', () => {
  test.each(
    labelFamilies.map(
      (family, index) => [`${family.key ?? 'nothing'} ${family.kind} ${index}`, family] as const,
    ),
  )('%s is read from its examples and from no near-miss', (_, family) => {
    for (const example of family.examples) {
      expect(readFields(example, whole(example)).map((field) => field.family)).toContain(family);
      expect(readMetadataLine(example, whole(example), null, family.key === null)).not.toBeNull();
    }
    for (const nearMiss of family.nearMisses) {
      const found = readMetadataLine(nearMiss, whole(nearMiss), null, false);
      expect([nearMiss, found]).toEqual([nearMiss, null]);
    }
  });
});
