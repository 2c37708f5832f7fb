import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import iconv from 'iconv-lite';
import { mayBeReport } from '../../src/bytes/mayBeReport.js';
import { matter, misread, subject } from '../../src/knowledge/prefilter/subjectWords.js';

/** The bytes that an encoding has for a word; null where it has none. */
function encode(word: string, encoding: string): string | null {
  const bytes = iconv.encode(word, encoding);
  return iconv.decode(bytes, encoding) === word ? bytes.toString('hex') : null;
}

test.each([...subject, ...matter])('the bytes of $word', ({ word, gb18030, big5 }) => {
  expect(encode(word, 'gb18030')).toBe(gb18030);
  expect(encode(word, 'big5')).toBe(big5);
});

test.each(['信息', '中信息中'])('what 信息 becomes when it is misread: %s', (text) => {
  const garbled = iconv.decode(Buffer.from(text), 'gbk');
  expect(misread.filter((word) => garbled.includes(word))).toHaveLength(1);
});

function listFiles(): string[] {
  const reports = readdirSync('fixtures/reports')
    .filter((slug) => !slug.startsWith('not-a-report'))
    .map((slug) => join('fixtures/reports', slug))
    .flatMap((folder) => readdirSync(folder).map((name) => join(folder, name)))
    .filter((path) => /source\.\w+$/.test(path));
  const isReport = (path: string): boolean => {
    const gold = JSON.parse(readFileSync(path.replace(/\.(?:txt|html)$/, '.gold.json'), 'utf8')) as {
      status?: string;
    };
    return gold.status !== 'not_a_report';
  };
  const evaluated = readdirSync('fixtures/eval')
    .filter((name) => /\.(?:txt|html)$/.test(name))
    .map((name) => join('fixtures/eval', name))
    .filter(isReport);
  return [...reports, ...evaluated];
}

test('no report of the fixtures and the evaluation sets is passed over', () => {
  const files = listFiles();
  expect(files.length).toBeGreaterThan(120);
  expect(files.filter((path) => !mayBeReport(readFileSync(path)))).toEqual([]);
});

const report = '桃江县政府信息公开工作年度报告，全年收到申请3件。';
const traditional = '桃江縣政府信息公開工作年度報告，全年收到申請3件。';
const references = (text: string, write: (code: number) => string): string =>
  [...text].map((character) => write(character.charCodeAt(0))).join('');

describe('a report is seen', () => {
  test.each(['utf-8', 'gb18030', 'gbk', 'utf-16le', 'utf-16be'])('in %s', (encoding) => {
    expect(mayBeReport(iconv.encode(report, encoding))).toBe(true);
    expect(mayBeReport(iconv.encode(`x${report}`, encoding).subarray(1))).toBe(true);
  });

  test.each(['utf-8', 'gb18030', 'big5', 'utf-16le'])('in traditional characters in %s', (encoding) => {
    expect(mayBeReport(iconv.encode(traditional, encoding))).toBe(true);
  });

  test.each([
    ['decimal references', references(report, (code) => `&#${String(code)};`)],
    ['hexadecimal references', references(report, (code) => `&#x${code.toString(16)};`)],
    ['large hexadecimal references', references(report, (code) => `&#X${code.toString(16).toUpperCase()};`)],
    ['escaped references', references(report, (code) => `&amp;#${String(code)};`)],
    ['escapes of JSON', references(report, (code) => `\\u${code.toString(16)}`)],
    ['escapes in escapes of JSON', references(report, (code) => `\\\\u${code.toString(16).toUpperCase()}`)],
    ['UTF-8 that was read as GBK', iconv.decode(Buffer.from(report), 'gbk')],
  ])('as %s', (_what, text) => {
    expect(mayBeReport(Buffer.from(text))).toBe(true);
  });

  test.each([
    ['an office file', Buffer.from('PK\x03\x04 and no word of it')],
    ['an old office file', Buffer.from('\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1 and no word of it', 'latin1')],
    ['a PDF', Buffer.from('%PDF-1.7 and no word of it')],
    ['a saved mail', Buffer.from('From: <x>\r\nSubject: y\r\nMIME-Version: 1.0\r\n\r\nno word of it')],
    ['an empty page', Buffer.alloc(0)],
  ])('possibly: %s', (_what, bytes) => {
    expect(mayBeReport(bytes)).toBe(true);
  });
});

describe('other pages are passed over', () => {
  test.each([
    ['news', '今日我县召开经济工作会议，部署全年工作。'],
    ['a course', '名校公开课，免费观看，欢迎同学们报名参加。'],
    ['a table of years', '年报、报告和总结，公司财务部整理归档。'],
    ['English', 'The 2013 annual report of the company was made public on 5160 pages.'],
    ['references', references('今日天气：公司地址在北京', (code) => `&#${String(code)};`)],
    ['escapes', references('今日天气：公司地址在北京', (code) => `\\u${code.toString(16)}`)],
  ])('%s', (_what, text) => {
    for (const encoding of ['utf-8', 'gb18030', 'utf-16le'])
      expect(mayBeReport(iconv.encode(text, encoding))).toBe(false);
  });
});
