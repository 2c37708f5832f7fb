import { findSections } from '../../src/sections/index.js';
import type { Block, Document } from '../../src/types.js';

/** Lines as blocks; `!` before a line stands for emphasis, `#` for page furniture, `|` for a table. */
export function documentOf(lines: readonly string[]): Document {
  let text = '';
  const blocks = lines.map((line): Block => {
    const mark = /^[!#|]/.exec(line)?.[0];
    const start = text.length;
    const words = mark ? line.slice(1) : line;
    text += `${words}\n`;
    return {
      kind: mark === '|' ? 'table' : 'paragraph',
      role: mark === '#' ? 'chrome' : 'body',
      span: { start, end: start + words.length },
      grid: null,
      emphasis: mark === '!',
    };
  });
  const span = { start: 0, end: text.length };
  return { text, span, mediaType: 'text/plain', blocks, grids: [], metadata: [], pictures: 0, warnings: [] };
}

/** Level, kind and printed heading of every chapter of these lines. */
export function outlineOf(...lines: string[]): string[] {
  const document = documentOf(lines);
  return findSections(document)
    .sections.slice(1)
    .map(({ level, kind, headingSpan }) => {
      const heading = headingSpan ? document.text.slice(headingSpan.start, headingSpan.end) : '';
      return `${level} ${kind} ${heading}`;
    });
}
