import { mkdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { OverviewData } from './overviewData.js';
import type { DrawSvg } from './drawSvg.js';
import { palettes, type Plot } from './plot.js';
import { plotChecks } from './plotChecks.js';
import { plotCoverage } from './plotCoverage.js';
import { plotOutcomes } from './plotOutcomes.js';
import { plotTrends, trendKeys } from './plotTrends.js';
import { renderPage } from './renderPage.js';
import { makeSpeak, type OverviewLanguage, type Speak } from './words.js';

export { loadDrawing, type DrawSvg } from './drawSvg.js';
export type { OverviewData } from './overviewData.js';
export type { OverviewLanguage } from './words.js';

export const startOverview = (): OverviewData => new OverviewData(new Set(trendKeys));

const plotsName = 'plots';

/** Draws what was collected: `overview.html` and the same plots as SVG files, light and dark. */
export function writeOverview(
  folder: string,
  data: OverviewData,
  draw: DrawSvg,
  { language, duplicates }: { language: OverviewLanguage; duplicates: number },
): void {
  const speak = makeSpeak(language);
  const years = listYears(data);
  const plots = years.length === 0 ? [] : makePlots(data, years, speak, language);
  const intro =
    years.length === 0
      ? speak('nothing')
      : speak('intro', {
          reports: data.reports,
          places: [...data.places.keys()].filter((code) => code !== '').length,
          first: years[0] ?? '',
          last: years.at(-1) ?? '',
          duplicates,
        });
  writeFileSync(join(folder, 'overview.html'), renderPage(plots, draw, { intro, speak, language }));
  mkdirSync(join(folder, plotsName));
  for (const plot of plots)
    for (const palette of palettes) {
      const suffix = palette.name === 'light' ? '' : `-${palette.name}`;
      writeFileSync(join(folder, plotsName, `${plot.name}${suffix}.svg`), draw(plot, palette));
    }
}

function makePlots(
  data: OverviewData,
  years: readonly number[],
  speak: Speak,
  language: OverviewLanguage,
): Plot[] {
  return [
    plotCoverage(data, years, speak),
    plotTrends(data, years, speak, language),
    plotOutcomes(data, years, speak),
    plotChecks(data, speak),
  ].filter(({ table }) => table.rows.length > 0);
}

/** A year without any report is a gap that is to be seen. */
function listYears({ years }: OverviewData): number[] {
  const [first, last] = [Math.min(...years), Math.max(...years)];
  return years.size === 0 ? [] : Array.from({ length: last - first + 1 }, (_, i) => first + i);
}
