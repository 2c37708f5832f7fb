import type { Line } from '../line.js';
import { readFields } from './readFields.js';

const labelled = /^[\u4e00-\u9fa5A-Z_/ ]{1,12}[:：]/i;
const ruler = /^[=\-*_]{4,40}.{0,12}[=\-*_]{0,40}$/;
const maxHeaderLines = 20;
/** Lines between the last field and the ruler under it. */
const maxFreeLines = 3;

/**
 * The header that a crawler wrote before the text: labelled lines from the first line on (标题: / 发布时间: / 原文链接:),
 * up to a ruler where there is one. `end` is the number of its lines, 0 where there is none.
 */
export function findDumpHeader(text: string, lines: readonly Line[]): { readonly end: number } {
  let end = 0;
  let known = 0;
  while (end < Math.min(lines.length, maxHeaderLines)) {
    const line = lines[end];
    if (line?.grid !== null || line.span.end - line.span.start > 300 || !labelled.test(line.view)) break;
    if (end > 0 && line.gapBefore) break;
    const first = readFields(text, line.span)[0];
    if (first?.start === line.span.start && first.family.key !== null) known++;
    end++;
  }
  if (known < 2) return { end: 0 };
  for (let i = end; i < Math.min(lines.length, end + maxFreeLines + 1); i++) {
    if (ruler.test(lines[i]?.view ?? '')) return { end: i };
  }
  return { end };
}
