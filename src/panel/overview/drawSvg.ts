import { loadPackage } from '../../bytes/loadPackage.js';
import { fontFamily, type Palette, type Plot } from './plot.js';

/** Draws a plot as the text of an SVG. */
export type DrawSvg = (plot: Plot, palette: Palette) => string;

/** @throws MissingPackage */
export async function loadDrawing(): Promise<DrawSvg> {
  const { init } = await loadPackage('echarts', () => import('echarts'));
  return ({ width, height, draw }, palette) => {
    const chart = init(null, null, { renderer: 'svg', ssr: true, width, height });
    chart.setOption({
      animation: false,
      backgroundColor: palette.page,
      textStyle: { fontFamily },
      aria: { enabled: false },
      ...draw(palette),
    });
    const svg = chart.renderToSVGString();
    chart.dispose();
    return svg;
  };
}
