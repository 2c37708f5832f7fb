import { beforeAll, expect, test } from '@jest/globals';
import { generate, type GeneratedReport, type Truth } from './generate.js';
import { judge, type Judgement } from './judge.js';
import { kinds } from './plant.js';

/** Twelve agencies of all levels over the change of formats; `npm run test:planted` reads 2,000. */
const years = [2018, 2019, 2020, 2021, 2022];
let reports: GeneratedReport[];
let judgement: Judgement;

beforeAll(async () => {
  reports = [...generate({ seed: 20, agencies: 12, years })];
  judgement = await judge(reports);
});

test('the set is large enough to tell', () => {
  expect(reports.length).toBeGreaterThanOrEqual(60);
  expect(new Set(judgement.truths.map(({ kind }) => kind)).size).toBeGreaterThanOrEqual(kinds.length - 3);
  expect(judgement.unread).toEqual([]);
});

test('every planted error is found where it was planted', () => {
  expect(judgement.missed).toEqual([]);
});

test('nothing is found elsewhere', () => {
  expect(judgement.invented).toEqual([]);
});

test('the same seed plants the same errors', () => {
  expect([...generate({ seed: 20, agencies: 12, years })]).toEqual(reports);
});

test('an error that the truth list keeps to itself counts as invented, one that is not there as missed', async () => {
  const index = reports.findIndex(({ truth }) => truth?.kind === 'wrong-total');
  const report = reports[index] as GeneratedReport;
  const hidden = await judge([{ ...report, truth: null }]);
  expect(hidden.invented.length).toBeGreaterThan(0);
  const clean = reports.find(({ truth, year }) => truth === null && year === 2022) as GeneratedReport;
  const claimed = await judge([{ ...clean, truth: { ...(report.truth as Truth), report: clean.id } }]);
  expect(claimed.missed).toHaveLength(1);
});
