import { describe, expect, test } from '@jest/globals';
import { findProblems } from '../../src/findings/index.js';
import { trimRecord } from '../../src/record/trimRecord.js';
import { examineDraft, idsOf } from './checkDraft.js';
import { makeDraft } from './draft.js';

async function wrongDraft() {
  const draft = makeDraft();
  const total = draft.applications.cells['granted'];
  if (total) total[6] = 18;
  draft.applications.labels['carried_out'] = '四、结转下年继续办理';
  draft.headings[4] = '五、存在问题及整改措施';
  return examineDraft(draft);
}

describe('a record without', () => {
  test.each([
    ['checks', 'applicants-sum'],
    ['sections', 'heading-altered'],
    ['facts', 'label-altered'],
    ['tables', 'row-missing'],
  ])('%s says that %s was not assessed', async (part, id) => {
    const { record } = await wrongDraft();
    const whole = findProblems({ record, text: null, paragraphs: [] });
    const outcome = findProblems({
      record: trimRecord(record, { omit: [part] }),
      text: null,
      paragraphs: [],
    });
    expect(whole.assessed).toContain(id);
    expect(outcome.assessed).not.toContain(id);
    expect(idsOf(outcome)).not.toContain(id);
    expect(outcome.notAssessed.map((one) => one.id)).toContain(id);
  });

  test('its text does not judge wording', async () => {
    const { record } = await wrongDraft();
    const { assessed, notAssessed } = findProblems({ record, text: null, paragraphs: [] });
    for (const id of ['template-left', 'section-empty', 'aspect-missing', 'last-year-text']) {
      expect(assessed).not.toContain(id);
      expect(notAssessed.map((one) => one.id)).toContain(id);
    }
  });
});

test('blank and unreadable cells are not passed', async () => {
  const draft = makeDraft();
  for (const key of ['granted', 'outcome_total']) {
    const cells = draft.applications.cells[key];
    if (cells) cells[0] = key === 'granted' ? '' : 25;
  }
  const { findings, notAssessed } = findProblems(await examineDraft(draft));
  expect(findings.map(({ id }) => id)).not.toContain('outcomes-sum');
  expect(notAssessed.map(({ id }) => id)).toContain('outcomes-sum');
});

describe('candidates', () => {
  const change = async (key: string, column: number, value: number) => {
    const draft = makeDraft();
    const cells = draft.applications.cells[key];
    if (cells) cells[column] = value;
    return findProblems(await examineDraft(draft)).findings;
  };

  test('name the one cell that would satisfy all rules', async () => {
    const findings = await change('granted', 1, 3);
    expect(findings.map(({ id }) => id).sort()).toEqual(['applicants-sum', 'outcomes-sum']);
    for (const { candidates } of findings)
      expect(candidates).toEqual([
        {
          cell: 'applications.granted.commercial_enterprise',
          row: '予以公开',
          column: '商业企业',
          printed: 3,
          value: 2,
        },
      ]);
  });

  test('are not given where two cells must be wrong', async () => {
    const draft = makeDraft();
    draft.applications.cells['granted']?.splice(0, 2, 15, 3);
    const { findings } = findProblems(await examineDraft(draft));
    expect(findings.length).toBeGreaterThan(1);
    expect(findings.flatMap(({ candidates }) => candidates)).toEqual([]);
  });

  test('do not contradict the text', async () => {
    const draft = makeDraft();
    const [received] = [draft.applications.cells['received_new']];
    if (received) received[6] = 25;
    const { findings } = findProblems(await examineDraft(draft));
    const candidates = findings.flatMap((finding) =>
      finding.candidates.map(({ cell, value }) => `${cell}=${value}`),
    );
    expect(new Set(candidates)).toEqual(new Set(['applications.received_new.total=24']));
  });
});
