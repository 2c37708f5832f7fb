import { gap, type Stream } from './stream.js';
import type { Token } from './tokens.js';
import type { Zone } from './zones.js';

/**
 * How a table stands in the text.
 * lines: cells parted by bars or tabs, a row on a line; bars: cells parted by bars, over lines or all in one;
 * loose: parted by spaces or line ends only, or not at all.
 */
export type Layout = 'lines' | 'bars' | 'loose';

/** Tells the layout by what parts the labels of rows from what follows on the same line. */
export function tellLayout(stream: Stream, tokens: readonly Token[], zone: Zone): Layout {
  const own = tokens.slice(zone.start, zone.end);
  const bars = own.filter(({ kind }) => kind === 'bar');
  if (zone.model.layout === 'matrix') return tellMatrixLayout(own, bars);
  let labels = 0;
  let onLine = 0;
  const lineEnds = own.filter((token) => token.gap === gap.line).length;
  own.forEach((token, at) => {
    if (!token.meaning?.rows.has(zone.model.id)) return;
    labels++;
    if (parted(stream, tokens, zone.start + at)) onLine++;
  });
  if (onLine * 2 > labels && lineEnds > 0) return 'lines';
  return bars.length >= Math.max(labels, fewestBars) ? 'bars' : 'loose';
}

/** Fewer bars part no cells. */
const fewestBars = 3;

/** Whether a bar or a tab stands between this token and the next ones on its line. */
function parted(stream: Stream, tokens: readonly Token[], index: number): boolean {
  for (let i = index + 1; ; i++) {
    const token = tokens[i];
    if (!token || token.gap === gap.line) return tabBeforeLineEnd(stream, tokens[i - 1]);
    const next = tokens[i + 1];
    // A bar that ends the line closes a cell that has the line for itself.
    if (token.kind === 'bar') return next !== undefined && next.gap !== gap.line;
    if (token.gap === gap.tab) return true;
    if (token.kind === 'label') return false;
  }
}

function tabBeforeLineEnd({ at, text }: Stream, token: Token | undefined): boolean {
  const from = (at[(token?.end ?? 0) - 1] ?? 0) + 1;
  return /^[^\S\n]{0,80}\t/.test(text.slice(from, from + 80));
}

/** More bars or tabs than the five results of one group have. */
const manyParts = 9;

function tellMatrixLayout(tokens: readonly Token[], bars: readonly Token[]): Layout {
  const tabs = tokens.filter((token) => token.gap === gap.tab);
  const onLine = bars.filter((token) => token.gap !== gap.line);
  if (tabs.length >= manyParts || onLine.length >= manyParts) return 'lines';
  return bars.length >= manyParts ? 'bars' : 'loose';
}
