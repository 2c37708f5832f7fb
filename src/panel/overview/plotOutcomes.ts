import { outcomeGroups, type OutcomeGroup, type OverviewData } from './overviewData.js';
import type { Plot } from './plot.js';
import type { Speak } from './words.js';

const groups = Object.keys(outcomeGroups) as OutcomeGroup[];

export function plotOutcomes(data: OverviewData, years: readonly number[], speak: Speak): Plot {
  const totals = years.map((year) => groups.reduce((sum, group) => sum + (data.outcomes.get(year)?.[group] ?? 0), 0));
  const share = (group: OutcomeGroup, at: number): number => {
    const total = totals[at] ?? 0;
    return total === 0 ? 0 : (data.outcomes.get(years[at] ?? 0)?.[group] ?? 0) / total;
  };
  return {
    name: 'outcomes',
    title: speak('outcomes'),
    caption: speak('outcomesCaption'),
    width: 960,
    height: 340,
    table: {
      head: [speak('year'), ...groups.map((group) => speak(group))],
      rows: years.map((year) => [year, ...groups.map((group) => data.outcomes.get(year)?.[group] ?? 0)]),
    },
    draw: ({ ink, faint, line, series, page }) => ({
      legend: { top: 0, left: 50, textStyle: { color: ink }, itemWidth: 14, itemGap: 28, data: groups.map((group) => speak(group)) },
      grid: { left: 60, right: 20, top: 40, bottom: 30 },
      xAxis: { type: 'category', data: years.map(String), axisLabel: { color: ink }, axisLine: { lineStyle: { color: line } }, axisTick: { show: false } },
      yAxis: { type: 'value', max: 1, axisLabel: { color: faint, formatter: (value: number) => `${String(Math.round(value * 100))}%` }, splitLine: { lineStyle: { color: line } } },
      series: groups.map((group, i) => ({
        type: 'bar' as const,
        stack: 'all',
        name: speak(group),
        data: years.map((_, at) => share(group, at)),
        itemStyle: { color: series[i] ?? faint, borderColor: page, borderWidth: 1 },
        barCategoryGap: '25%',
      })),
    }),
  };
} // prettier-ignore
