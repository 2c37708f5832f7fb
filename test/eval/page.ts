import { figureTables, toMarkdown } from './figureTables.js';
import { knowledgeVersion, toolVersion } from '../../src/record/versions.js';
import type { Measurement } from './measureSet.js';

export const pagePath = 'docs/accuracy.md';
export const writeCommand = 'npm run eval -- --write';

const begin = '<!-- eval:begin -->';
const end = '<!-- eval:end -->';

/** The page with the figures of this measurement between its markers; the day stays where no figure changed. */
export function renderPage(page: string, measurement: Measurement, today: string): string {
  const from = page.indexOf(begin);
  const to = page.indexOf(end);
  if (from === -1 || to < from) throw new Error(`${pagePath} has lost its markers ${begin} and ${end}`);
  const render = (day: string): string =>
    `${page.slice(0, from + begin.length)}\n\n${figuresOn(measurement, day)}\n\n${page.slice(to)}`;
  const day = /^Measured on (\d{4}-\d{2}-\d{2})/m.exec(page.slice(from, to))?.[1];
  return day !== undefined && render(day) === page ? page : render(today);
}

function figuresOn(measurement: Measurement, day: string): string {
  const tables = figureTables(measurement).map((table) => `### ${table.title}\n\n${toMarkdown(table)}`);
  return [`Measured on ${day} with version ${toolVersion}, knowledge ${knowledgeVersion}.`, ...tables].join(
    '\n\n',
  );
}
