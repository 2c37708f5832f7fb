import { describe, expect, test } from '@jest/globals';
import { sayFinding } from '../../src/findings/index.js';
import {
  compareYears,
  rememberReport,
  type Comparison,
  type RememberedReport,
} from '../../src/findings/series/index.js';
import { examineDraft, idsOf } from './checkDraft.js';
import { makeDraft, type Draft } from './draft.js';

type Change = (draft: Draft) => void;

async function remember(
  year: number,
  format: Draft['format'],
  ...changes: readonly Change[]
): Promise<RememberedReport> {
  const draft = makeDraft(format, year);
  for (const change of changes) change(draft);
  const remembered = rememberReport(await examineDraft(draft));
  if (!remembered) throw new Error('the draft has no agency or year');
  return remembered;
}

/** The year before fits the clean draft: two cases carried over, fifteen documents in force. */
const fitting: Change = (draft) => {
  draft.art20.cells['normative_documents'] = [2, 0, 15];
  draft.chapters[0]?.splice(0, 1, '（一）主动公开。全县主动公开政府信息900条。');
};

async function compare(now: Change = () => undefined, before: Change = () => undefined): Promise<Comparison> {
  const reports = [
    await remember(2023, 'format2021', now),
    await remember(2022, 'format2021', fitting, before),
  ];
  const [comparison, ...more] = compareYears(reports);
  if (!comparison || more.length > 0) throw new Error('one comparison is expected');
  return comparison;
}

const setTotal =
  (key: string, values: Record<number, number>): Change =>
  (draft) => {
    const cells = draft.applications.cells[key] ?? [];
    for (const [column, value] of Object.entries(values)) cells[Number(column)] = value;
  };

describe('two successive years', () => {
  test('that fit give no finding', async () => {
    const comparison = await compare();
    expect(idsOf(comparison)).toEqual([]);
    expect(comparison.assessed).toEqual(
      expect.arrayContaining(['carry-over', 'stock', 'jump', 'repeated-sentence']),
    );
    expect([comparison.before.year, comparison.now.year]).toEqual([2022, 2023]);
  });

  const leaflets =
    (year: number): Change =>
    (draft) => {
      draft.chapters[5] = [`${year}年发放宣传册350份，接待来访120人次。`];
    };
  const cells =
    (key: string, values: (number | string)[]): Change =>
    (draft) => {
      draft.art20.cells[key] = values;
    };

  test.each<{ id: string; now: Change; before?: Change }>([
    { id: 'carry-over', now: setTotal('carried_in', { 0: 3, 6: 3 }) },
    { id: 'carry-over', now: setTotal('carried_in', { 0: 1, 1: 1 }) },
    { id: 'stock', now: cells('normative_documents', [3, 1, 19]) },
    { id: 'jump', now: cells('administrative_license', [4160]) },
    { id: 'unit-jump', now: cells('administrative_fees', [356000]) },
    { id: 'repeated-sentence', now: leaflets(2023), before: leaflets(2022) },
    { id: 'last-year-sentence', now: leaflets(2022), before: leaflets(2022) },
  ])('$id is found, and nothing else', async ({ id, now, before }) => {
    const comparison = await compare(now, before);
    expect(idsOf(comparison)).toEqual([id]);
    for (const finding of comparison.findings)
      for (const language of ['zh', 'en'] as const)
        expect(sayFinding(finding, language)).not.toMatch(/[{}]|undefined|NaN/);
  });

  test('of the format of 2019 compare items and what was disclosed', async () => {
    const items: Change = (draft) => {
      draft.art20.cells['administrative_license'] = [45, 0, 678];
      draft.art20.cells['normative_documents'] = [3, 4, 30];
      for (const key of [
        'administrative_penalty',
        'administrative_coercion',
        'administrative_fees',
        'other_external_service',
      ])
        Reflect.deleteProperty(draft.art20.cells, key);
      draft.chapters[0] = ['全县公开工作平稳。'];
    };
    const reports = [await remember(2019, 'format2019'), await remember(2020, 'format2019', items)];
    expect(compareYears(reports).flatMap(idsOf)).toEqual(['items-stock', 'disclosed-stock']);
  });

  test('a sentence without figures, or with a new figure, is not repeated', async () => {
    const before: Change = (draft) => {
      draft.chapters[5] = ['发放宣传册350份，接待来访120人次。开展学习活动两次以上。'];
    };
    const now: Change = (draft) => {
      draft.chapters[5] = ['发放宣传册351份，接待来访120人次。开展学习活动两次以上。'];
    };
    expect(idsOf(await compare(now, before))).toEqual([]);
  });
});

test.each([
  ['a name with 号 in it', '经微信公众号推送信息350条，接待来访120人次。'],
  ['a figure that its own table confirmed', '全县新收政府信息公开申请41件，接待来访120人次。'],
])('last year’s sentence is found with %s', async (_, words) => {
  const sentence: Change = (draft) => {
    draft.chapters[5] = [`2022年，${words}`];
  };
  expect(idsOf(await compare(sentence, sentence))).toContain('last-year-sentence');
});

test('a sentence with the number of a document is no repeated one', async () => {
  const sentence: Change = (draft) => {
    draft.chapters[5] = ['2022年，按第350号公告接待来访120人次。'];
  };
  expect(idsOf(await compare(sentence, sentence))).not.toContain('last-year-sentence');
});

test('a sentence that stands in a third year is a constant, not last year’s figure', async () => {
  const leaflets: Change = (draft) => {
    draft.chapters[5] = [`${draft.year}年发放宣传册350份，接待来访120人次。`];
  };
  const reports: RememberedReport[] = [];
  for (const year of [2021, 2022, 2023]) reports.push(await remember(year, 'format2021', fitting, leaflets));
  expect(compareYears(reports).flatMap(idsOf)).not.toContain('repeated-sentence');
  expect(compareYears(reports.slice(1)).flatMap(idsOf)).toContain('repeated-sentence');
});

describe('which reports are compared', () => {
  test('those of another agency are not', async () => {
    const other: Change = (draft) => {
      draft.agency = '石台县人民政府';
    };
    expect(
      compareYears([await remember(2022, 'format2021', other), await remember(2023, 'format2021')]),
    ).toEqual([]);
  });

  test('another name of the same agency only warns', async () => {
    const renamed: Change = (draft) => {
      draft.agency = '池州市青阳县人民政府';
    };
    const comparison = await compare(setTotal('carried_in', { 0: 3, 6: 3 }), renamed);
    expect(idsOf(comparison)).toEqual(['carry-over-renamed']);
    expect(comparison.findings[0]?.severity).toBe('warning');
  });

  test('a year that is missing is said, never passed', async () => {
    const [comparison] = compareYears([
      await remember(2021, 'format2021', fitting),
      await remember(2023, 'format2021'),
    ]);
    expect(comparison?.findings).toEqual([]);
    expect(comparison?.assessed).toEqual([]);
    expect(comparison?.notAssessed.map(({ reason }) => reason.zh)).toContain('缺少2022年的报告');
  });

  test('blank cells are said, never passed', async () => {
    const comparison = await compare((draft) => {
      draft.art20.cells['normative_documents'] = [3, '', 19];
    });
    expect(idsOf(comparison)).toEqual([]);
    expect(comparison.notAssessed.map(({ id }) => id)).toContain('stock');
  });
});
