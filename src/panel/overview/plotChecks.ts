import type { OverviewData } from './overviewData.js';
import type { Plot } from './plot.js';
import type { Speak } from './words.js';

const maxRules = 20;
const rowHeight = 24;

export function plotChecks({ rules }: OverviewData, speak: Speak): Plot {
  const rows = [...rules]
    .filter(([, { failed }]) => failed > 0)
    .map(([rule, { assessed, failed }]) => ({ rule, assessed, failed, rate: failed / assessed }))
    .sort((a, b) => b.rate - a.rate || (a.rule < b.rule ? -1 : 1))
    .slice(0, maxRules);
  return {
    name: 'checks',
    title: speak('checks'),
    caption: speak('checksCaption'),
    width: 960,
    height: 50 + rows.length * rowHeight,
    table: {
      head: [speak('rule'), speak('failed'), speak('assessed')],
      rows: rows.map(({ rule, failed, assessed }) => [rule, failed, assessed]),
    },
    draw: ({ ink, faint, line, series }) => ({
      grid: { left: 110, right: 110, top: 10, bottom: 30 },
      xAxis: { type: 'value', axisLabel: { color: faint, formatter: (value: number) => `${String(Number((value * 100).toPrecision(3)))}%` }, splitLine: { lineStyle: { color: line } } },
      yAxis: { type: 'category', data: rows.map(({ rule }) => rule), inverse: true, axisLabel: { color: ink, interval: 0 }, axisLine: { lineStyle: { color: line } }, axisTick: { show: false } },
      series: [
        {
          type: 'bar',
          data: rows.map(({ rate }) => rate),
          itemStyle: { color: series[2] ?? faint },
          barWidth: 14,
          label: { show: true, position: 'right', color: ink, formatter: ({ dataIndex }) => `${String(rows[dataIndex]?.failed)} / ${String(rows[dataIndex]?.assessed)}` },
        },
      ],
    }),
  };
} // prettier-ignore
