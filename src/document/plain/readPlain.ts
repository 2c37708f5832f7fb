import { trimSpan, viewStart, type Line } from '../line.js';
import type { Page } from '../page.js';

const markdownPicture = /!\[[^\]\n]{0,80}\]\([^)\n]{1,300}\)/;
const markdownMark = /^(?:#{1,6}\s|\*\*)/;

/** Reads plain text: every line that is not empty, exactly where it stands in the decoded string. */
export function readPlain(text: string): Page {
  const lines: Line[] = [];
  const pictures: number[] = [];
  let gap = true;
  let at = 0;
  while (at < text.length) {
    let end = at;
    while (end < text.length && !endsLine(text.charCodeAt(end))) end++;
    const span = trimSpan(text, { start: at, end });
    if (span.end > span.start) {
      const view = viewStart(text, span);
      if (view.startsWith('![') && markdownPicture.test(text.slice(span.start, span.start + 400)))
        pictures.push(lines.length);
      lines.push({
        span,
        view,
        grid: null,
        linkShare: 0,
        inFurniture: false,
        emphasis: markdownMark.test(text.slice(span.start, span.start + 8)),
        heading: false,
        wraps: true,
        gapBefore: gap,
        indent: indentOf(text, at, span.start),
      });
      gap = false;
    } else {
      gap = true;
    }
    if (text.charCodeAt(end) === 0x0c) gap = true;
    at = end + (text.charCodeAt(end) === 0x0d && text.charCodeAt(end + 1) === 0x0a ? 2 : 1);
  }
  return {
    text,
    mediaType: 'text/plain',
    lines,
    grids: [],
    metadata: [],
    pictures,
    attachments: [],
    frames: [],
    warnings: [],
  };
}

const endsLine = (code: number): boolean =>
  code === 0x0a ||
  code === 0x0d ||
  code === 0x0c ||
  code === 0x0b ||
  code === 0x85 ||
  code === 0x2028 ||
  code === 0x2029;

function indentOf(text: string, from: number, to: number): number {
  let columns = 0;
  for (let i = from; i < to; i++) columns += text.charCodeAt(i) === 0x3000 ? 2 : 1;
  return columns;
}
