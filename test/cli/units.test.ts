import { readFileSync } from 'node:fs';
import { describe, expect, jest, test } from '@jest/globals';
import fc from 'fast-check';
import { chooseLanguage } from '../../src/cli/chooseLanguage.js';
import { flattenCounts, liesBelow } from '../../src/cli/commands/flattenCounts.js';
import { quoteSentence } from '../../src/cli/commands/quoteSentence.js';
import { startTally, tellTally, type Tally } from '../../src/cli/commands/tally.js';
import { suggestName } from '../../src/cli/commands/suggestName.js';
import { chineseFailures } from '../../src/cli/failureMessages.js';
import { allMessages, escapeControls, say } from '../../src/cli/messages.js';
import { omittableParts, optionTable } from '../../src/cli/options.js';
import { makeTerminal, wantsColour } from '../../src/cli/terminal.js';
import { makeUnitIndex } from '../../src/record/codePoints.js';
import { omittableParts as partsOfRecord } from '../../src/record/trimRecord.js';

describe('the catalogue', () => {
  const names = (text: string): string[] =>
    [...text.matchAll(/\{(\w+)\}/g)].map((match) => match[1] ?? '').sort();

  test.each(Object.entries(allMessages))('%s has the same places in both languages', (_key, { en, zh }) => {
    expect(en).not.toBe('');
    if (/[a-z]/i.test(en.replace(/\{\w+\}/g, ''))) expect(zh).toMatch(/[\u4e00-\u9fff]/);
    // A translation may say less, never something that is not given.
    expect(names(en)).toEqual(expect.arrayContaining(names(zh)));
  });

  test('values are filled in, unknown places stay', () => {
    expect(say('en', 'usage.unknownOption', { token: '--x' })).toBe('unknown option --x');
    expect(say('zh', 'usage.unknownOption')).toContain('{token}');
  });
});

test('a count of one has its own form', () => {
  expect(say('en', 'summary.documents', { count: 1 })).toBe('1 document:');
  expect(say('en', 'summary.documents', { count: 2 })).toBe('2 documents:');
});

test('control characters are spelled out, all others stay', () => {
  expect(escapeControls('a\u001b[2J\n\u202eb')).toBe('a\\u001b[2J\\u000a\\u202eb');
  expect(escapeControls('政府信息𠮷 é')).toBe('政府信息𠮷 é');
  expect(say('en', 'document.error', { uri: 'a\0b', code: 'E', message: '' })).not.toContain('\0');
});

test('every code has a Chinese sentence', () => {
  const codes = readFileSync('docs/codes.md', 'utf8').matchAll(/^\| `([EW]_[A-Z_]+)` /gm);
  const described = [...codes].map((match) => match[1] ?? '');
  expect(Object.keys(chineseFailures).sort()).toEqual(described.sort());
});

describe('the option table', () => {
  test('has no option twice in a command', () => {
    const keys = optionTable.flatMap(({ long, short, commands }) =>
      commands.flatMap((command) => [`${command} ${long}`, ...(short ? [`${command} ${short}`] : [])]),
    );
    expect(new Set(keys).size).toBe(keys.length);
  });

  test('offers the parts that a record can leave out', () => {
    expect([...omittableParts].sort()).toEqual([...partsOfRecord].sort());
  });
});

test('the language: the option, then the first variable that is set', () => {
  expect(chooseLanguage(['--', '--lang', 'zh'], {})).toBe('en');
  expect(chooseLanguage(['--lang', 'fr'], { LANG: 'zh_CN' })).toBe('zh');
  expect(chooseLanguage([], { LC_ALL: '', LC_MESSAGES: 'zh_HK' })).toBe('zh');
  expect(chooseLanguage([], { LC_ALL: 'C', LANG: 'zh_CN' })).toBe('en');
});

test('colour', () => {
  expect(wantsColour({}, true)).toBe(true);
  expect(wantsColour({}, false)).toBe(false);
  expect(wantsColour({ TERM: 'dumb' }, true)).toBe(false);
  expect(wantsColour({ FORCE_COLOR: '0' }, true)).toBe(false);
  expect(wantsColour({ NO_COLOR: '' }, true)).toBe(true);
  expect(wantsColour({ NO_COLOR: '1', FORCE_COLOR: '1' }, true)).toBe(false);
});

describe('sentences', () => {
  const mark = (text: string): string => `[${text}]`;
  const quote = (text: string, piece: string, raw: string | null): string => {
    const start = text.indexOf(piece);
    return quoteSentence(text, start, start + piece.length, raw, mark);
  };

  test('end where Chinese sentences end', () => {
    expect(quote('上一句。全年收到申请17件。下一句。', '收到申请17件', '17件')).toBe('全年收到申请[17件]。');
    expect(quote('标题\n收到17件\n下一行', '17件', '17件')).toBe('收到[17件]');
  });

  test('are cut where they are long, and white space is folded', () => {
    const cut = quote(`${'长'.repeat(200)}17件${'长'.repeat(200)}`, '17件', '17件');
    expect(cut).toBe(`…${'长'.repeat(60)}[17件]${'长'.repeat(60)}…`);
    expect(quote('甲\t\t乙　 17件', '17件', '17件')).toBe('甲 乙 [17件]');
  });

  test('mark the whole evidence when the number is not in it', () => {
    expect(quote('全年未收到申请。', '未收到申请', null)).toBe('全年[未收到申请]。');
  });

  test('code points lead to UTF-16 units', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'grapheme' }), fc.nat(30), (text, at) => {
        const characters = [...text];
        const index = Math.min(at, characters.length);
        expect(text.slice(0, makeUnitIndex(text)(index))).toBe(characters.slice(0, index).join(''));
      }),
    );
  });
});

test('counts become paths', () => {
  expect(flattenCounts({ a: { b: 1, c: { d: null } }, e: [{ label: 'x' }] })).toEqual([
    { path: 'a.b', value: 1 },
    { path: 'a.c.d', value: null },
    { path: 'e', value: [{ label: 'x' }] },
  ]);
  expect(liesBelow('a.b', 'a')).toBe(true);
  expect(liesBelow('ab', 'a')).toBe(false);
});

test('names are suggested when they are near', () => {
  const known = ['applications.received', 'published.total', 'appeals.review.total'];
  expect(suggestName('aplications.recieved', known)).toBe('applications.received');
  expect(suggestName('received', known)).toBe('applications.received');
  expect(suggestName('something.else.altogether', known)).toBeNull();
});

describe('the summary of a run', () => {
  const tell = (tally: Partial<Tally>): string => {
    const write = jest.spyOn(process.stderr, 'write').mockReturnValue(true);
    try {
      tellTally({ ...startTally(), errors: 1, ...tally }, makeTerminal('en'));
      return write.mock.calls.join('');
    } finally {
      write.mockRestore();
    }
  };

  test('adds up where each document gives one record', () => {
    expect(tell({ documents: 6, reports: 5 })).toBe('gov-report: 6 documents: 5 reports, 1 with an error\n');
  });

  test('counts records where a document holds several reports', () => {
    expect(tell({ documents: 6, reports: 6 })).toBe(
      'gov-report: 7 records of 6 documents: 6 reports, 1 with an error\n',
    );
    expect(tell({ documents: 1, reports: 2 })).toContain('3 records of 1 document: 2 reports');
  });
});
