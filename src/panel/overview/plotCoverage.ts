import { followPlace } from '../places/followPlace.js';
import type { OverviewData } from './overviewData.js';
import type { Plot } from './plot.js';
import type { Speak } from './words.js';

/** More rows than that are put together by prefecture, then by province. */
const maxRows = 60;
const rowHeight = 18;

interface CoverageRow {
  readonly name: string;
  readonly counts: ReadonlyMap<number, number>;
  readonly missing: ReadonlySet<number>;
}

export function plotCoverage(data: OverviewData, years: readonly number[], speak: Speak): Plot {
  const rows = listRows(data, speak);
  const highest = Math.max(1, ...rows.flatMap(({ counts }) => [...counts.values()]));
  return {
    name: 'coverage',
    title: speak('coverage'),
    caption: speak('coverageCaption'),
    width: 960,
    height: 60 + rows.length * rowHeight,
    table: {
      head: [speak('place'), ...years.map(String)],
      rows: rows.map(({ name, counts }) => [name, ...years.map((year) => counts.get(year) ?? 0)]),
    },
    draw: ({ ink, line, warn, page, scale }) => ({
      grid: { left: 190, right: 20, top: 30, bottom: 10 },
      xAxis: { type: 'category', data: years.map(String), position: 'top', axisLabel: { color: ink }, axisLine: { show: false }, axisTick: { show: false } },
      yAxis: { type: 'category', data: rows.map(({ name }) => name), inverse: true, axisLabel: { color: ink, interval: 0, width: 180, overflow: 'truncate' }, axisLine: { lineStyle: { color: line } }, axisTick: { show: false } },
      visualMap: { seriesIndex: 0, show: false, min: 1, max: Math.max(2, highest), inRange: { color: [...scale] } },
      series: [
        {
          type: 'heatmap',
          data: listCells(rows, years).map((value) => ({ value, label: { color: value[2] > highest / 2 ? page : ink } })),
          itemStyle: { borderColor: page, borderWidth: 1 },
          label: { show: highest > 1, formatter: ({ value }) => String((value as number[])[2]), fontSize: 10 },
        },
        {
          type: 'scatter',
          data: rows.flatMap(({ missing }, y) => years.flatMap((year, x) => (missing.has(year) ? [[x, y]] : []))),
          symbol: 'path://M0,0 L1,0 L5,4 L9,0 L10,0 L10,1 L6,5 L10,9 L10,10 L9,10 L5,6 L1,10 L0,10 L0,9 L4,5 L0,1 Z',
          symbolSize: 7,
          itemStyle: { color: warn },
        },
      ],
    }),
  };
} // prettier-ignore

function listRows({ places, expected }: OverviewData, speak: Speak): CoverageRow[] {
  const codes = [...new Set([...places.keys(), ...expected.keys()])].sort(
    (a, b) => Number(a === '') - Number(b === '') || (a < b ? -1 : 1),
  );
  const wide = [(code: string) => code, widen(4), widen(2)].find(
    (above) => new Set(codes.map(above)).size <= maxRows,
  );
  const rows = new Map<string, { counts: Map<number, number>; missing: Set<number> }>();
  for (const code of codes) {
    const key = (wide ?? widen(2))(code);
    const row = rows.get(key) ?? { counts: new Map(), missing: new Set() };
    rows.set(key, row);
    for (const [year, count] of places.get(code) ?? [])
      row.counts.set(year, (row.counts.get(year) ?? 0) + count);
    for (const year of expected.get(code) ?? []) row.missing.add(year);
  }
  return [...rows].map(([code, { counts, missing }]) => ({ name: nameOf(code, speak), counts, missing }));
}

/** Column, row and number of each place and year with reports. */
function listCells(rows: readonly CoverageRow[], years: readonly number[]): [number, number, number][] {
  return rows.flatMap(({ counts }, y) =>
    years.flatMap((year, x): [number, number, number][] => {
      const count = counts.get(year);
      return count === undefined ? [] : [[x, y, count]];
    }),
  );
}

const widen =
  (digits: number) =>
  (code: string): string =>
    code === '' ? '' : code.slice(0, digits).padEnd(6, '0');

const nameOf = (code: string, speak: Speak): string =>
  code === '' ? speak('unknownPlace') : `${followPlace(code, null).name ?? ''} ${code}`.trim();
