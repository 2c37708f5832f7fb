import { trimSpan, viewStarts, type Line } from '../line.js';
import type { Page } from '../page.js';

const lineEnd = /\r\n|[\n\r\f\v\x85\u2028\u2029]/g;
const markdownPicture = /!\[[^\]\n]{0,80}\]\([^)\n]{1,300}\)/;
const markdownMark = /^(?:#{1,6}\s|\*\*)/;

/** Where a line stands, and what its view does not show. */
type Place = Pick<Line, 'span' | 'gapBefore' | 'indent'>;

/** Reads plain text: every line that is not empty, exactly where it stands in the decoded string. */
export function readPlain(text: string): Page {
  const places = findLines(text);
  const views = viewStarts(
    text,
    places.map(({ span }) => span),
  );
  const pictures: number[] = [];
  const lines = places.map(({ span, gapBefore, indent }, i): Line => {
    const view = views[i] ?? '';
    if (view.startsWith('![') && markdownPicture.test(text.slice(span.start, span.start + 400)))
      pictures.push(i);
    return {
      span,
      view,
      grid: null,
      linkShare: 0,
      inFurniture: false,
      emphasis: markdownMark.test(text.slice(span.start, span.start + 8)),
      heading: false,
      wraps: true,
      gapBefore,
      indent,
    };
  });
  return {
    text,
    mediaType: 'text/plain',
    lines,
    grids: [],
    metadata: [],
    pictures,
    findLinks: () => ({ attachments: [], frames: [] }),
    warnings: [],
  };
}

function findLines(text: string): Place[] {
  const places: Place[] = [];
  let gapBefore = true;
  let at = 0;
  while (at < text.length) {
    lineEnd.lastIndex = at;
    const found = lineEnd.exec(text);
    const span = trimSpan(text, { start: at, end: found?.index ?? text.length });
    const isEmpty = span.end === span.start;
    if (!isEmpty) places.push({ span, gapBefore, indent: indentOf(text, at, span.start) });
    gapBefore = isEmpty || found?.[0] === '\f';
    at = found === null ? text.length : lineEnd.lastIndex;
  }
  return places;
}

function indentOf(text: string, from: number, to: number): number {
  let columns = 0;
  for (let i = from; i < to; i++) columns += text.charCodeAt(i) === 0x3000 ? 2 : 1;
  return columns;
}
