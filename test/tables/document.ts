import type { Random } from './random.js';
import { after, before, chromeBottom, chromeTop, ending, overview, preamble } from './frame.js';
import { isList } from './forms.js';
import { isLine } from './families.js';
import type { Family } from './families.js';
import type { Frame } from './frame.js';
import type { Overrides, Part } from './generate.js';

/** The page of plain text around the tables. */
export function textDocument(
  parts: Part[],
  rng: Random,
  frame: Frame,
  family: Family,
  { bare }: Overrides,
): string {
  const noisy = bare !== true;
  const stream = !isLine(family) && family !== 'column_split' && family !== 'straddled';
  const [top, bottom] = [chromeTop(rng), chromeBottom(rng)];
  const tight = stream && rng.chance(0.5);
  const middle = parts.flatMap(({ heading, body, foot }) => {
    const [lead, tail] = [before(rng), after(rng)];
    return [heading, noisy ? lead : '', body, foot, noisy ? tail : ''];
  });
  const lines = [
    noisy ? top : '',
    frame.title,
    preamble(frame),
    '一、总体情况',
    overview(rng, frame),
    ...(parts.some(({ truth }) => isList(truth.id)) ? [ending, ...middle] : [...middle, ending]),
    noisy ? bottom : '',
  ].filter((line) => line !== '');
  if (!tight) return lines.join('\n') + '\n';
  if (family !== 'run_together') return lines.join(' ').replace(/\n/gu, ' ');
  const body = lines.filter((line) => line !== top && line !== bottom);
  return body.join('').replace(/\n/gu, ' ');
}

/** The same as a page of HTML. */
export function htmlDocument(parts: Part[], rng: Random, frame: Frame, { bare }: Overrides): string {
  const noisy = bare !== true;
  const paragraph = (text: string) =>
    text
      .split('\n')
      .map((line) => `<p>${line}</p>`)
      .join('\n');
  const [top, bottom] = [chromeTop(rng), chromeBottom(rng)];
  const middle = parts.flatMap(({ heading, body, foot }) => {
    const [lead, tail] = [before(rng), after(rng)];
    const captionAbove = rng.chance(0.8) ? paragraph(heading) : `<p><strong>${heading}</strong></p>`;
    return [
      captionAbove,
      noisy && lead !== '' ? paragraph(lead) : '',
      body,
      foot === '' ? '' : paragraph(foot),
      noisy && tail !== '' ? paragraph(tail) : '',
    ];
  });
  const lists = parts.some(({ truth }) => isList(truth.id));
  const body = [
    `<h1>${frame.title}</h1>`,
    paragraph(preamble(frame)),
    paragraph('一、总体情况'),
    paragraph(overview(rng, frame)),
    ...(lists ? [paragraph(ending), ...middle] : [...middle, paragraph(ending)]),
  ];
  const [chromeAbove, chromeBelow] = noisy
    ? [`<div class="nav">${top}</div>`, `<div class="footer">${bottom}</div>`]
    : ['', ''];
  return `<html><head><meta charset="utf-8"><title>${frame.title}</title></head><body>${chromeAbove}<div id="content">\n${body.filter((line) => line !== '').join('\n')}\n</div>${chromeBelow}</body></html>`;
}
