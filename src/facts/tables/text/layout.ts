import { gap, type Stream } from './stream.js';
import type { Token } from './tokens.js';
import type { Zone } from './zones.js';

/**
 * How a table stands in the text.
 * lines: cells parted by bars or tabs, a row on a line; bars: cells parted by bars, over lines or all in one;
 * loose: parted by spaces or line ends only, or not at all.
 */
export type Layout = 'lines' | 'bars' | 'loose';

const isLeaf = (token: Token, zone: Zone): boolean =>
  token.meaning?.rows.get(zone.model.id)?.some((row) => row.kind !== 'header') ?? false;

/** Tells the layout by what parts the labels of rows from what follows on the same line. */
export function tellLayout(stream: Stream, tokens: readonly Token[], zone: Zone): Layout {
  let labels = 0;
  let onLine = 0;
  let bars = 0;
  let lineEnds = 0;
  // A merged cell's label may be printed again for every place it covers: lines are counted, not labels.
  const labelled = new Set<number>();
  for (let i = zone.start; i < zone.end; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.gap === gap.line) lineEnds++;
    if (token.kind === 'bar') bars++;
    if (token.kind !== 'label' || !isLeaf(token, zone)) continue;
    labels++;
    labelled.add(lineEnds);
    if (parted(stream, tokens, i)) onLine++;
  }
  if (zone.model.layout === 'matrix') return tellMatrixLayout(stream, tokens, zone, bars);
  if (labels > 0 && onLine * 2 > labels && lineEnds * 2 > labelled.size) return 'lines';
  return bars >= labels && bars > 2 ? 'bars' : 'loose';
}

/** Whether a bar or a tab stands between this token and the next ones on its line. */
function parted(stream: Stream, tokens: readonly Token[], index: number): boolean {
  for (let i = index + 1; i < tokens.length; i++) {
    const token = tokens[i];
    if (!token || token.gap === gap.line) return tabBeforeLineEnd(stream, tokens[i - 1]);
    // A bar that ends the line closes a cell that has the line for itself.
    if (token.kind === 'bar') return tokens[i + 1] !== undefined && tokens[i + 1]?.gap !== gap.line;
    if (token.gap === gap.tab) return true;
    if (token.kind === 'label') return false;
  }
  return false;
}

function tabBeforeLineEnd(stream: Stream, token: Token | undefined): boolean {
  if (!token) return false;
  const from = (stream.at[token.end - 1] ?? 0) + 1;
  const end = stream.text.indexOf('\n', from);
  return end >= 0 && stream.text.slice(from, end).includes('\t');
}

function tellMatrixLayout(stream: Stream, tokens: readonly Token[], zone: Zone, bars: number): Layout {
  let tabs = 0;
  let barsOnLine = 0;
  for (let i = zone.start; i < zone.end; i++) {
    const token = tokens[i];
    if (!token) continue;
    if (token.gap === gap.tab) tabs++;
    if (token.kind === 'bar' && token.gap !== gap.line) barsOnLine++;
  }
  if (tabs > 8 || barsOnLine > 8) return 'lines';
  return bars > 8 ? 'bars' : 'loose';
}
