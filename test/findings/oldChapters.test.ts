import { describe, expect, test } from '@jest/globals';
import { findProblems } from '../../src/findings/index.js';
import { examine } from '../../src/index.js';
import { checkDraft } from './checkDraft.js';

const titles = [
  '主动公开政府信息情况',
  '依申请公开政府信息情况',
  '政府信息公开的收费及减免情况',
  '因政府信息公开申请行政复议、提起行政诉讼的情况',
  '政府信息公开工作存在的主要问题及改进情况',
  '其他需要报告的事项',
];

/** The findings on a report before 2019 whose chapters bear these numbers; `empty` leaves the last one without text. */
async function checkNumbers(numbers: string, { empty = false, last = titles[5] } = {}): Promise<string[]> {
  const chapters = [...titles.slice(0, 5), last ?? ''].map((title, i) => {
    const text = empty && i === 5 ? '' : '<p>本年度按要求开展了这一方面的工作。</p>';
    return `<p><strong>${numbers.charAt(i)}、${title}</strong></p>${text}`;
  });
  const html = `<meta charset="utf-8"><h1>桃江县人民政府2016年政府信息公开工作年度报告</h1>${chapters.join('\n')}
    <p><strong>政府信息公开情况统计表</strong></p>
    <table><tr><td>统计指标</td><td>单位</td><td>统计数</td></tr>
    <tr><td>一、主动公开情况</td><td>——</td><td>——</td></tr>
    <tr><td>（一）主动公开政府信息数</td><td>条</td><td>120</td></tr></table>`;
  const [report] = await examine(Buffer.from(html), { uri: '2016.html' });
  if (report?.record.status !== 'ok') throw new Error('the report is not read');
  return findProblems(report).findings.flatMap(({ id, heading, expected }) =>
    id === 'heading-number' || id === 'chapter-empty' ? [`${id} ${heading ?? ''} ${String(expected)}`] : [],
  );
}

describe('chapters before 2019', () => {
  test.each([
    ['一二七四五六', `heading-number 七、${titles[2] ?? ''} 三`],
    ['一三三四五六', `heading-number 三、${titles[1] ?? ''} 二`],
    ['一二三二五六', `heading-number 二、${titles[3] ?? ''} 四`],
    ['一二三四五四', `heading-number 四、${titles[5] ?? ''} 六`],
  ])('%s: the one that its neighbours contradict is named', async (numbers, expected) => {
    expect(await checkNumbers(numbers)).toEqual([expected]);
  });

  test('in order they are not named', async () => {
    expect(await checkNumbers('一二三四五六')).toEqual([]);
  });

  test('nothing between the last one and the statistics table is named', async () => {
    expect(await checkNumbers('一二三四五六', { empty: true })).toEqual([
      `chapter-empty 六、${titles[5] ?? ''} null`,
    ]);
  });
});

test('a last chapter that announces the table is not empty', async () => {
  expect(await checkNumbers('一二三四五六', { empty: true, last: '需要说明的事项与附表' })).toEqual([]);
});

test('an aspect of 总体情况 does not stand for a missing heading', async () => {
  const { findings } = await checkDraft((draft) => {
    draft.headings[3] = '';
    draft.chapters[0]?.push('（四）政府信息公开平台建设。公开专栏完成改版。');
  });
  expect(findings.filter(({ id }) => id === 'heading-missing').map(({ expected }) => expected)).toEqual([
    '四、政府信息公开行政复议、行政诉讼情况',
  ]);
});
