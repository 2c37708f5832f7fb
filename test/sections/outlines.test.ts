import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, test } from '@jest/globals';
import { openDocument } from '../../src/pipeline.js';
import { findSections } from '../../src/sections/index.js';

/**
 * Level, kind and heading of every chapter of the documents of the fixtures, as the code finds them today. It is no gold:
 * only a part was compared with the texts. It shows what a change does to chapters; where one differs, the text decides.
 */
const outlines = JSON.parse(readFileSync('fixtures/cases/outlines.json', 'utf8')) as Record<string, string[]>;

test.each(Object.entries(outlines))('%s', async (name, outline) => {
  const bytes = readFileSync(join('fixtures', name));
  const opened = await openDocument({ bytes, uri: name, entry: null, url: null, declaredCharset: null });
  if ('code' in opened) throw new Error(opened.message);
  const { text } = opened.document;
  const { sections, paragraphs } = findSections(opened.document);
  const found = sections.slice(1).map(({ level, kind, headingSpan }) => {
    const heading = headingSpan ? text.slice(headingSpan.start, headingSpan.end) : '';
    return `${level} ${kind} ${heading.replace(/\s+/g, ' ')}`;
  });
  expect(found).toEqual(outline);
  for (const { span } of paragraphs) {
    const words = text.slice(span.start, span.end);
    expect(words).toBe(words.trim());
    expect(words).not.toBe('');
  }
});
