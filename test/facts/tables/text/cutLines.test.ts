import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from '@jest/globals';
import { findCutLines, findEndsInsideRows } from '../../../../src/facts/tables/text/cutLines.js';
import { joinOpenRows } from '../../../../src/facts/tables/text/openRows.js';
import { linesOf } from '../../../../src/facts/tables/text/lines.js';
import { extract } from '../../../../src/index.js';
import type { GovRecord } from '../../../../src/index.js';

const isWide = (character: string): boolean => /[\u2e80-\u9fff\uff00-\uff60]/.test(character);

/** A text as a program leaves it that cuts lines at a column of the screen. */
function cutAt(text: string, column: number): string {
  let out = '';
  let width = 0;
  for (const character of text) {
    const own = isWide(character) ? 2 : 1;
    if (character !== '\n' && width + own > column) {
      out += '\n';
      width = 0;
    }
    out += character;
    width = character === '\n' ? 0 : width + own;
  }
  return out;
}

const prose =
  '　　本年度我区依托门户网站、公共查阅点和政务新媒体，及时公开机构职能、规范性文件、财政资金和重点领域信息，未发生失泄密事件。\n' +
  '　　各单位落实专人负责更新栏目，区政府办公室每季度通报一次，对更新不及时的单位逐一提醒，促使其按时整改到位。\n';

const linesAround = (text: string, ends: ReadonlySet<number>): string[] =>
  [...ends].map((end) => `${text.slice(end - 1, end)}|${text.slice(end + 1, end + 2)}`);

describe('lines that were cut at a column', () => {
  test('are told in running text', () => {
    const text = cutAt(prose, 40);
    const { full, insideNumbers } = findCutLines(text);
    expect(full.size).toBe(text.split('\n').length - prose.split('\n').length);
    expect(insideNumbers.size).toBe(0);
  });

  test('a number that was cut is told, one that ends its line is not', () => {
    const filler = '（一）主动公开政府信息数（不同渠道和方式公';
    expect(filler).toHaveLength(21);
    const text = cutAt(`${prose}${filler.slice(0, 16)} 条 11749\n受理申请 件 12\n结转 件 3\n`, 40);
    expect(linesAround(text, findCutLines(text).insideNumbers)).toEqual(['4|9']);
  });

  test('the number of an item on the next line is none', () => {
    const row = '政府网站公开政府信息数（条） 60000000004';
    const text = `${cutAt(prose, 40)}${row.slice(0, -1)}4\n.保护第三方合法权益 2\n`;
    const { full, insideNumbers } = findCutLines(text);
    expect(full.has(text.indexOf('\n.保护'))).toBe(true);
    expect(insideNumbers.size).toBe(0);
  });

  test.each([
    ['of paragraphs', prose],
    ['that is narrow by nature', '受理申请\n答复申请\n公开信息\n收到来信\n举办培训\n'],
    ['whose rows are of equal width', '当面申请数 件 1234567890123\n'.repeat(6)],
    ['without any line', ''],
  ])('a text %s was not cut', (_, text) => {
    expect(findCutLines(text).full.size).toBe(0);
  });

  test('the next line could not have stood on a line that was cut', () => {
    const text = `${cutAt(prose, 40)}${'公'.repeat(16)} 条 123\n1．当面申请数 件 3\n`;
    const { full } = findCutLines(text);
    expect(full.has(text.indexOf('\n1．'))).toBe(false);
  });
});

describe('rows between outer bars', () => {
  const joined = (text: string, full: readonly number[] = []): string[] => {
    const lines = linesOf(text, { start: 0, end: text.length });
    const cut = {
      full: new Set(full.map((line) => lines[line]?.end ?? 0)),
      insideNumbers: new Set<number>(),
    };
    return joinOpenRows(text, lines, cut).map(({ start, end }) => text.slice(start, end));
  };

  test.each<[string, string, string[], number[]]>([
    [
      'cut inside a cell',
      '| 规章 | 1 | 2 |\n| 规范性文\n件 | 3 | 4 |',
      ['| 规章 | 1 | 2 |', '| 规范性文\n件 | 3 | 4 |'],
      [],
    ],
    [
      'cut before a bar',
      '| 规章 | 1 | 2 |\n| 文件 | 3 \n| 4 |',
      ['| 规章 | 1 | 2 |', '| 文件 | 3 \n| 4 |'],
      [1],
    ],
    [
      'cut behind a bar',
      '| 规章 | 1 | 2 |\n| 文件 | 3 |\n 4 |',
      ['| 规章 | 1 | 2 |', '| 文件 | 3 |\n 4 |'],
      [1],
    ],
    [
      'cut twice',
      '| 规章 | 1 | 2 |\n| 其他对外管\n理服务事\n项 | 3 | 4 |',
      ['| 规章 | 1 | 2 |', '| 其他对外管\n理服务事\n项 | 3 | 4 |'],
      [],
    ],
    [
      'whole, with a heading between them',
      '| 规章 | 1 | 2 |\n第二十条第（五）项\n| 许可 | 3 | 4 |',
      ['| 规章 | 1 | 2 |', '第二十条第（五）项', '| 许可 | 3 | 4 |'],
      [],
    ],
    [
      'one of which lacks its last bar',
      '| 规章 | 1 | 2 |\n| 文件 | 3 | 4\n| 许可 | 5 | 6 |',
      ['| 规章 | 1 | 2 |', '| 文件 | 3 | 4', '| 许可 | 5 | 6 |'],
      [],
    ],
    ['that have no outer bars', '规章 | 1\n文件 | 3\n许可 | 5', ['规章 | 1', '文件 | 3', '许可 | 5'], []],
    [
      'whose first cell is empty, beside rows without a first bar',
      '|（一）公开|1|2|\n三、结果|（二）其他|3|4|',
      ['|（一）公开|1|2|', '三、结果|（二）其他|3|4|'],
      [],
    ],
    [
      'cut before a bar, where most rows have as many',
      '| 规章 | 1 |\n| 文件 | 2 |\n| 许可 | 3 |\n| 处罚 \n| 4 |\n| 强制 | 5\n| 收费 | 6 |',
      ['| 规章 | 1 |', '| 文件 | 2 |', '| 许可 | 3 |', '| 处罚 \n| 4 |', '| 强制 | 5', '| 收费 | 6 |'],
      [],
    ],
  ])('%s', (_, text, rows, full) => {
    expect(joined(text, full)).toEqual(rows);
  });
});

describe('rows between tabs', () => {
  const inside = (text: string): string[] => {
    const from = text.indexOf('附表\n') + 3;
    const ends = findEndsInsideRows(text, { start: from, end: text.length }, findCutLines(text), (cell) =>
      /^(?:[一二三]、|[1-9]．)/.test(cell),
    );
    return linesAround(text, ends);
  };
  const table =
    '一、主动公开政府信息数\t条\t118\n2．政务微信公开政府信息数（含转发）\t条\t11749\n3．其他\t条\t6\n';

  test('that were cut go on behind the cut', () => {
    expect(inside(cutAt(`${prose}附表\n${table}`, 40))).toEqual(['1|1']);
  });

  test('that were not cut end with their line', () => {
    expect(inside(`${cutAt(prose, 40)}附表\n${table}`)).toEqual([]);
  });
});

describe('a report whose lines are cut', () => {
  const folder = join('fixtures', 'reports');
  const slugs = readdirSync(folder).filter((slug) =>
    /^(?:stat2014|format20|narrative-201).*-text/.test(slug),
  );

  const cellsOf = (record: GovRecord | undefined): Map<string, number> => {
    const found = new Map<string, number>();
    const walk = (value: unknown, path: string): void => {
      if (typeof value === 'number') found.set(path, value);
      else if (typeof value === 'object' && value !== null)
        for (const [key, member] of Object.entries(value)) walk(member, `${path}.${key}`);
    };
    walk(record?.tables, '');
    return found;
  };

  const cases = slugs.flatMap((slug) =>
    [40, 56, 60, 76, 80, 100].map((column): [string, number] => [slug, column]),
  );

  test.each(cases)('%s at %d columns has no other number in any cell', async (slug, column) => {
    const uri = join(folder, slug, 'source.txt');
    const bytes = readFileSync(uri);
    const [whole] = await extract(bytes, { uri });
    const text = new TextDecoder(whole?.source.encoding ?? 'utf-8').decode(bytes).replaceAll('\r\n', '\n');
    const [read] = await extract(new TextEncoder().encode(cutAt(text, column)), { uri });
    const printed = cellsOf(whole);
    const other = [...cellsOf(read)].filter(([path, value]) => printed.get(path) !== value);
    expect(other).toEqual([]);
  });

  test('there are such reports', () => {
    expect(slugs.length).toBeGreaterThan(8);
  });
});
