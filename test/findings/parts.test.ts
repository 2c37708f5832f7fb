import { expect, test } from '@jest/globals';
import { findProblems } from '../../src/findings/index.js';
import { examine } from '../../src/index.js';
import { idsOf } from './checkDraft.js';
import { makeDraft, printDraftAsText } from './draft.js';

test('each report of a document with several is checked by itself', async () => {
  const clean = makeDraft('format2021', 2022);
  const wrong = makeDraft('format2021', 2023);
  wrong.headings[4] = '五、存在问题及整改措施';
  const reports = await examine(Buffer.from(`${printDraftAsText(clean)}\n${printDraftAsText(wrong)}`), {
    uri: 'two.txt',
  });
  expect(reports.map(({ record }) => record.report?.year)).toEqual([2022, 2023]);
  expect(reports.map((report) => idsOf(findProblems(report)))).toEqual([[], ['heading-altered']]);
});
