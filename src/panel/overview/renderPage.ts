import { fontFamily, palettes, type Plot, type PlotTable } from './plot.js';
import type { DrawSvg } from './drawSvg.js';
import type { OverviewLanguage, Speak } from './words.js';

const escapeHtml = (text: string | number): string =>
  String(text)
    .replaceAll('&', '&amp;')
    .replaceAll('<', '&lt;')
    .replaceAll('>', '&gt;')
    .replaceAll('"', '&quot;');

const [light, dark] = palettes;

const style = `
:root{color-scheme:light dark;--page:${light?.page ?? ''};--ink:${light?.ink ?? ''};--faint:${light?.faint ?? ''};--line:${light?.line ?? ''}}
.dark{display:none}
@media screen and (prefers-color-scheme:dark){:root{--page:${dark?.page ?? ''};--ink:${dark?.ink ?? ''};--faint:${dark?.faint ?? ''};--line:${dark?.line ?? ''}}.light{display:none}.dark{display:block}}
body{margin:0 auto;max-width:60rem;padding:2rem 1rem;background:var(--page);color:var(--ink);font:16px/1.6 ${fontFamily}}
h1{font-size:1.6rem;margin:0 0 .5rem}h2{font-size:1.15rem;margin:2.5rem 0 .25rem}
p{margin:.25rem 0 1rem;color:var(--faint);max-width:46rem}
figure{margin:0}svg{max-width:100%;height:auto}
details{margin-top:.5rem}summary{cursor:pointer;color:var(--faint)}
.scroll{overflow:auto;max-height:24rem}table{border-collapse:collapse;font-size:.85rem;font-variant-numeric:tabular-nums}
th,td{border-bottom:1px solid var(--line);padding:.15rem .6rem;text-align:right;white-space:nowrap}th:first-child,td:first-child{text-align:left}
@media print{section{break-inside:avoid}}`;

/** The overview as one page without anything from elsewhere. */
export function renderPage(
  plots: readonly Plot[],
  draw: DrawSvg,
  { intro, speak, language }: { intro: string; speak: Speak; language: OverviewLanguage },
): string {
  const title = speak('title');
  return `<!doctype html>
<html lang="${language === 'zh' ? 'zh-CN' : 'en'}">
<head>
<meta charset="utf-8">
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta http-equiv="Content-Security-Policy" content="default-src 'none'; style-src 'unsafe-inline'">
<title>${escapeHtml(title)}</title>
<style>${style}</style>
</head>
<body>
<h1>${escapeHtml(title)}</h1>
<p>${escapeHtml(intro)}</p>
${plots.map((plot) => renderPlot(plot, draw, speak)).join('\n')}
</body>
</html>
`;
}

function renderPlot(plot: Plot, draw: DrawSvg, speak: Speak): string {
  const drawings = palettes.map(
    (palette) => `<div class="${palette.name}" role="img" aria-label="${escapeHtml(plot.title)}">${fitWidth(draw(plot, palette), plot)}</div>`,
  );
  return `<section id="${plot.name}">
<h2>${escapeHtml(plot.title)}</h2>
<p>${escapeHtml(plot.caption)}</p>
<figure>${drawings.join('\n')}</figure>
<details><summary>${escapeHtml(speak('numbers'))}</summary><div class="scroll">${renderTable(plot.table)}</div></details>
</section>`;
} // prettier-ignore

/** A narrow window shows the whole drawing. */
const fitWidth = (svg: string, { width, height }: Plot): string =>
  svg.includes('viewBox=')
    ? svg
    : svg.replace('<svg ', `<svg viewBox="0 0 ${String(width)} ${String(height)}" `);

function renderTable({ head, rows }: PlotTable): string {
  const cells = (tag: 'th' | 'td', values: readonly (string | number)[]): string =>
    `<tr>${values.map((value) => `<${tag}>${escapeHtml(value)}</${tag}>`).join('')}</tr>`;
  return `<table>${cells('th', head)}${rows.map((row) => cells('td', row)).join('')}</table>`;
}
