import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from '@jest/globals';
import { loadDrawing } from '../../src/panel/index.js';
import { quantile } from '../../src/panel/overview/plotTrends.js';
import { makeRecord } from './makeRecord.js';
import { removeFolders, runPanel } from './runPanel.js';

afterAll(removeFolders);

const records = [2017, 2018, 2019, 2022].flatMap((year, i) =>
  [1, 3].map((n) =>
    makeRecord({
      report: { year, division_code: n === 1 ? '430922' : '430921', agency: n === 1 ? '桃江县人民政府' : '南县<b>人民政府', era: year < 2019 ? 'stat2014' : 'format2019' },
      counts: { 'applications.received': 10 * (i + 1) * n, 'applications.outcomes.granted': 7, 'applications.outcomes.denied': 3 },
      checks: [{ rule: 'r2', scope: 'a', status: n === 1 ? 'fail' : 'pass', left: 1, right: 1, difference: 0, cells: [], severity: 'arithmetic', message: '' }],
    }),
  ),
); // prettier-ignore

/** Tags have nothing but attributes, whose values hold no quotes. */
function isWellFormed(svg: string): boolean {
  const tags = svg.replace(/<!\[CDATA\[[\s\S]*?\]\]>/g, '').match(/<[^>]*>/g) ?? [];
  return tags.every((tag) => /^<\/?[\w:]+(?:\s+[\w:-]+="[^"<]*")*\s*\/?>$/.test(tag));
}

describe('the overview', () => {
  let page = '';
  let plots: Record<string, string> = {};
  beforeAll(async () => {
    const frame = [{ agency: null, code: '430922', year: 2020 }];
    const { out } = await runPanel(records, { draw: await loadDrawing(), frame });
    page = readFileSync(join(out, 'overview.html'), 'utf8');
    const folder = join(out, 'plots');
    plots = Object.fromEntries(
      readdirSync(folder).map((name) => [name, readFileSync(join(folder, name), 'utf8')]),
    );
  });

  test('has four plots, for light and dark pages, also as files', () => {
    const names = ['checks', 'coverage', 'outcomes', 'trends'];
    expect(Object.keys(plots).sort()).toEqual(names.flatMap((name) => [`${name}-dark.svg`, `${name}.svg`]));
    for (const svg of Object.values(plots)) expect(isWellFormed(svg)).toBe(true);
    expect(page.match(/<svg /g)).toHaveLength(8);
  });

  test('loads nothing', () => {
    const addresses = page.match(/(?:https?:)?\/\/[\w.]+/g) ?? [];
    expect(addresses.filter((one) => !one.endsWith('//www.w3.org'))).toEqual([]);
    expect(page).not.toMatch(/<script|@import|url\((?!#)| (?:src|href)=/);
  });

  test('is drawn from the data', () => {
    // Places with their years; 2020 and 2021 are gaps that are to be seen.
    expect(page).toContain('<th>2020</th>');
    expect(page).toContain(
      '<td>桃江县 430922</td><td>1</td><td>1</td><td>1</td><td>0</td><td>0</td><td>1</td>',
    );
    // The median of 40 and 120.
    expect(page).toContain('<td>applications received in the year</td><td>2022</td><td>80</td><td>2</td>');
    expect(page).toContain('<td>2017</td><td>14</td><td>0</td><td>6</td><td>0</td><td>0</td>');
    expect(page).toContain('<td>r2</td><td>4</td><td>8</td>');
    expect(plots['checks.svg']).toContain('4 / 8');
  });

  test('texts of reports are no markup', () => {
    expect(page).not.toContain('<b>');
  });
});

test('reports without a year draw nothing, and say so', async () => {
  const { out } = await runPanel([makeRecord({ report: { year: null } })], {
    draw: await loadDrawing(),
    language: 'zh',
  });
  const page = readFileSync(join(out, 'overview.html'), 'utf8');
  expect(page).toContain('无图可画');
  expect(page).not.toContain('<svg');
});

test.each([
  [[1, 2, 3, 4], 0.5, 2.5],
  [[1, 2, 3], 0.25, 1.5],
  [[5], 0.75, 5],
])('quantile of %j at %d is %d', (values, share, expected) => {
  expect(quantile(values, share)).toBe(expected);
});
