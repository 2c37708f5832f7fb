import { expect, test } from '@jest/globals';
import { findProblems, sayFinding } from '../../src/findings/index.js';
import { examine } from '../../src/index.js';
import { tableModel } from '../../src/knowledge/tables/index.js';
import { idsOf } from './checkDraft.js';

const fitting: Readonly<Record<string, number>> = {
  proactive_total: 100,
  proactive_normative_documents: 5,
  channel_website: 90,
  channel_wechat: 20,
  applications_received: 9,
  received_in_person: 3,
  received_online: 6,
  applications_completed: 9,
  completed_on_time: 9,
  applications_replied: 9,
  already_public: 2,
  granted: 5,
  denied: 2,
  denied_privacy: 2,
  review_total: 2,
  review_upheld: 2,
  litigation_total: 1,
  litigation_upheld: 1,
  staff_total: 5,
  staff_full_time: 2,
  staff_part_time: 3,
  trainees: 30,
  training_sessions: 2,
};

/** A report with the statistics table of 2014, one cell of it changed. */
async function check(changed: Readonly<Record<string, number | null>>) {
  const values = { ...fitting, ...changed };
  const lines = tableModel('stat2014').rows.flatMap(({ key, kind, label }) => {
    const value = kind === 'header' ? '——' : (values[key] ?? (key in values ? null : 0));
    return value === null ? [] : [`${label}|件|${value}`];
  });
  const text = [
    '长丰县环境保护局2016年政府信息公开工作年度报告',
    '现公布长丰县环境保护局2016年政府信息公开工作年度报告。',
    '一、概述',
    '2016年，我局按季度更新公开目录。',
    '二、存在的问题',
    '更新不够及时。',
    '政府信息公开情况统计表',
    '统计指标|单位|统计数',
    ...lines,
  ];
  const [report] = await examine(Buffer.from(text.join('\n')), { uri: 'draft.txt' });
  if (!report) throw new Error('no report');
  return findProblems(report);
}

test('a table that adds up gives no finding', async () => {
  const { findings, notAssessed } = await check({});
  expect([findings, notAssessed]).toEqual([[], []]);
});

test.each([
  ['channels-sum', { received_online: 7 }],
  ['completed-sum', { completed_on_time: 8 }],
  ['replies-sum', { granted: 6 }],
  ['refusals-sum', { denied_privacy: 1 }],
  ['appeals-sum', { review_upheld: 1 }],
  ['appeals-sum', { litigation_upheld: 0 }],
  ['staff-sum', { staff_part_time: 4 }],
  ['part-exceeds-whole', { proactive_normative_documents: 101 }],
  ['part-exceeds-whole', { press_conferences_principal: 1 }],
  ['channels-against-total', { channel_website: 101 }],
  ['trainees-without-training', { training_sessions: 0 }],
  ['money-size', { dedicated_funds: 300000 }],
  ['lines-missing', { trainees: null }],
])('%s is found, and nothing else: %j', async (id, changed) => {
  expect(idsOf(await check(changed))).toEqual([id]);
});

test('a total outside its channels is told with the number that it prints', async () => {
  const { findings } = await check({ proactive_total: 120 });
  expect(findings.map((finding) => [finding.id, finding.printed])).toEqual([['channels-against-total', 120]]);
  expect(findings.map((finding) => sayFinding(finding, 'en'))[0]).toContain(
    '主动公开政府信息数 prints 120, ',
  );
});
