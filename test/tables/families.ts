import type { HtmlFamily } from './layouts/html.js';
import type { LineFamily } from './layouts/lines.js';
import type { StreamFamily } from './layouts/streams.js';

export type Family = HtmlFamily | LineFamily | StreamFamily;

/** Layouts with their weights. */
export const htmlFamilies: Partial<Record<Family, number>> = {
  html_plain: 4,
  html_word: 4,
  html_nested: 2,
  html_page_break: 2,
};
export const lineFamilies: Partial<Record<Family, number>> = {
  tabs: 3,
  tabs_quoted: 2,
  pipes: 3,
  markdown: 2,
  cell_lines: 3,
  cell_lines_lost: 2,
  spaced_lines: 3,
};
export const streamFamilies: Partial<Record<Family, number>> = {
  long_line: 3,
  glued_zeros: 2,
  run_together: 2,
  column_split: 2,
  straddled: 2,
  pdf_stream: 3,
};
export const families = Object.keys({ ...htmlFamilies, ...lineFamilies, ...streamFamilies }) as Family[];
export const isHtml = (family: Family): family is HtmlFamily => family in htmlFamilies;
export const isLine = (family: Family): family is LineFamily => family in lineFamilies;
