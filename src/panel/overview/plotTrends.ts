import type { EChartsOption } from 'echarts';
import { derivedIndicators, indicators } from '../../knowledge/crosswalk/index.js';
import type { OverviewData } from './overviewData.js';
import type { Palette, Plot } from './plot.js';
import type { OverviewLanguage, Speak } from './words.js';

/** What is drawn as a trend, in the order of the small plots. */
export const trendKeys = [
  'applications_received',
  'applications_answered',
  'disclosure_rate',
  'denial_rate',
  'review_total',
  'litigation_total',
  'proactive_total',
  'normative_documents_issued',
] as const;

const firstOfNewForm = 2019;
const columns = 2;
const cell = { width: 480, height: 190, left: 60, top: 42, innerWidth: 380, innerHeight: 110 };

interface Trend {
  readonly label: string;
  readonly isRate: boolean;
  readonly isBroken: boolean;
  readonly points: readonly (Point | null)[];
}

interface Point {
  readonly low: number;
  readonly median: number;
  readonly high: number;
  readonly reports: number;
}

export function plotTrends(
  data: OverviewData,
  years: readonly number[],
  speak: Speak,
  language: OverviewLanguage,
): Plot {
  const trends = trendKeys.map((key) => makeTrend(data, key, years, language));
  return {
    name: 'trends',
    title: speak('trends'),
    caption: speak('trendsCaption'),
    width: cell.width * columns,
    height: cell.height * Math.ceil(trends.length / columns),
    table: {
      head: [speak('indicator'), speak('year'), speak('median'), speak('reports')],
      rows: trends.flatMap(({ label, points }) =>
        points.flatMap((point, i) =>
          point ? [[label, years[i] ?? 0, round(point.median), point.reports]] : [],
        ),
      ),
    },
    draw: (palette) => drawTrends(trends, years, palette),
  };
}

const round = (value: number): number => Number(value.toPrecision(4));

function makeTrend(
  data: OverviewData,
  key: string,
  years: readonly number[],
  language: OverviewLanguage,
): Trend {
  const indicator = [...indicators, ...derivedIndicators].find((one) => one.key === key);
  if (!indicator) throw new Error(`no indicator ${key}`);
  return {
    label: indicator.label[language],
    isRate: !('unit' in indicator),
    isBroken: indicator.grade === 'C' || indicator.grade === 'X',
    points: years.map((year) => summarise(data.indicators.get(key)?.get(year) ?? [])),
  };
}

function summarise(values: readonly number[]): Point | null {
  if (values.length === 0) return null;
  const sorted = [...values].sort((a, b) => a - b);
  return {
    low: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    high: quantile(sorted, 0.75),
    reports: values.length,
  };
}

/** Between the two nearest values, as spreadsheets do. */
export function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  return below + ((sorted[Math.ceil(at)] ?? below) - below) * (at - Math.floor(at));
}

function drawTrends(trends: readonly Trend[], years: readonly number[], palette: Palette): EChartsOption {
  const { ink, faint, line } = palette;
  const place = (i: number) => ({
    left: (i % columns) * cell.width + cell.left,
    top: Math.floor(i / columns) * cell.height + cell.top,
  });
  return {
    title: trends.map(({ label }, i) => ({ text: label, left: place(i).left - 10, top: place(i).top - 34, textStyle: { color: ink, fontSize: 13, fontWeight: 600 } })),
    grid: trends.map((_, i) => ({ ...place(i), width: cell.innerWidth, height: cell.innerHeight })),
    xAxis: trends.map((_, i) => ({ gridIndex: i, type: 'category', data: years.map(String), axisLabel: { color: faint, hideOverlap: true }, axisLine: { lineStyle: { color: line } }, axisTick: { show: false } })),
    yAxis: trends.map(({ isRate }, i) => ({ gridIndex: i, type: 'value', min: 0, ...(isRate ? { max: 1 } : {}), splitNumber: 3, axisLabel: { color: faint, ...(isRate ? { formatter: (value: number) => `${String(Math.round(value * 100))}%` } : {}) }, splitLine: { lineStyle: { color: line } } })),
    series: trends.flatMap((trend, i) => drawTrend(trend, i, years, palette)),
  };
} // prettier-ignore

type Series = Extract<NonNullable<EChartsOption['series']>, readonly unknown[]>[number];

/** An invisible line carries the band; the median stands over it, in pieces where the forms do not connect. */
function drawTrend({ points, isBroken }: Trend, i: number, years: readonly number[], { series, faint }: Palette): Series[] {
  const axes = { xAxisIndex: i, yAxisIndex: i, type: 'line' as const, symbol: 'none', silent: true };
  const border = years.findIndex((year) => year >= firstOfNewForm);
  const pieces = isBroken && border > 0 ? [[0, border], [border, years.length]] : [[0, years.length]];
  return pieces.flatMap(([from = 0, to = 0], piece): Series[] => {
    const part = points.map((point, at) => (at >= from && at < to ? point : null));
    const name = `${String(i)}-${String(piece)}`;
    const last = piece === pieces.length - 1;
    return [
      { ...axes, stack: name, data: part.map((point) => point?.low ?? null), lineStyle: { opacity: 0 } },
      { ...axes, stack: name, data: part.map((point) => (point ? point.high - point.low : null)), lineStyle: { opacity: 0 }, areaStyle: { color: series[0] ?? faint, opacity: 0.18 } },
      {
        ...axes,
        data: part.map((point) => point?.median ?? null),
        symbol: 'circle',
        symbolSize: 5,
        lineStyle: { color: series[0] ?? faint, width: 2 },
        itemStyle: { color: series[0] ?? faint },
        ...(last && border > 0 ? { markLine: { silent: true, symbol: 'none', label: { show: false }, lineStyle: { type: 'dashed', color: faint }, data: [{ xAxis: border - 0.5 }] } } : {}),
      },
    ];
  });
} // prettier-ignore
