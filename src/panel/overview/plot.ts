import type { EChartsOption } from 'echarts';

/** Colours of a drawing, for a light and a dark page. */
export interface Palette {
  readonly name: 'light' | 'dark';
  readonly page: string;
  readonly ink: string;
  readonly faint: string;
  readonly line: string;
  readonly warn: string;
  /** From few to many. */
  readonly scale: readonly [string, string];
  readonly series: readonly string[];
}

export const palettes: readonly Palette[] = [
  {
    name: 'light',
    page: '#ffffff',
    ink: '#1d2430',
    faint: '#667085',
    line: '#dfe3ea',
    warn: '#b3261e',
    scale: ['#cfe2f7', '#0b4a92'],
    series: ['#1f6fc4', '#57a9e2', '#c8502d', '#d9a21b', '#8a94a6'],
  },
  {
    name: 'dark',
    page: '#14181f',
    ink: '#e6eaf0',
    faint: '#9aa4b2',
    line: '#2f3744',
    warn: '#ff8a80',
    scale: ['#1c3a5e', '#8cc4ff'],
    series: ['#4c9bf0', '#9ccdf5', '#ee7f5c', '#e3b94a', '#7d8899'],
  },
];

/** Single quotes: it stands in attributes. */
export const fontFamily = "system-ui, 'Noto Sans CJK SC', 'PingFang SC', 'Microsoft YaHei', sans-serif";

/** The numbers of a plot, for those who do not see it. */
export interface PlotTable {
  readonly head: readonly string[];
  readonly rows: readonly (readonly (string | number)[])[];
}

export interface Plot {
  /** Name of the SVG file. */
  readonly name: string;
  readonly title: string;
  readonly caption: string;
  readonly width: number;
  readonly height: number;
  readonly table: PlotTable;
  readonly draw: (palette: Palette) => EChartsOption;
}
