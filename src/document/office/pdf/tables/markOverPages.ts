import { startsNumbered } from '../flow/block.js';
import type { Glyph } from '../page/content.js';
import { markAsPart } from '../page/markCutNumbers.js';
import { findFragments, type Fragment } from './fragments.js';
import { measureColumns } from './measureColumns.js';

/** Points by which cells of one column may lie apart. */
const sameEdge = 1;
/** More numbers above one another are no table. */
const maxColumns = 100;

/**
 * The last number of a column on a page and the first one on the next can be parts of one that the page break cut:
 * where it does not show that a row ends before it, both are marked.
 */
export function markOverPages(pages: readonly (readonly Glyph[])[]): readonly (readonly Glyph[])[] {
  const marked = new Set<Glyph>();
  const fragments = pages.map((glyphs) => findFragments(glyphs));
  fragments.slice(1).forEach((below, i) => {
    for (const fragment of findCut(fragments[i] ?? [], below)) {
      const last = fragment.glyphs[fragment.glyphs.length - 1];
      if (last !== undefined) marked.add(last);
    }
  });
  if (marked.size === 0) return pages;
  return pages.map((glyphs) => glyphs.map((glyph) => (marked.has(glyph) ? markAsPart(glyph) : glyph)));
}

function findCut(above: readonly Fragment[], below: readonly Fragment[]): readonly Fragment[] {
  const widthOfColumn = measureColumns([...above, ...below]);
  const isFull = (fragment: Fragment, more: number): boolean =>
    fragment.x1 - fragment.x0 + more > widthOfColumn(fragment) + 0.05 * fragment.size;
  const cut: Fragment[] = [];
  const upper = endsOfColumns([...above].sort((a, b) => b.y0 - a.y0));
  const lower = endsOfColumns([...below].sort((a, b) => a.y0 - b.y0));
  for (const last of upper) {
    const next = lower.find((fragment) => isSameColumn(last, fragment));
    if (next === undefined) continue;
    const isOpen = /[.,]$/.test(last.text);
    if (!isOpen && !isFull(last, (next.x1 - next.x0) / next.glyphs.length)) continue;
    const [label, nextLabel] = [labelOf(last, above), labelOf(next, below)];
    const endsRow =
      label !== null &&
      nextLabel !== null &&
      (startsNumbered(nextLabel.text) || !isFull(label, nextLabel.size));
    if (isOpen || !endsRow) cut.push(last, next);
  }
  return cut;
}

/** The first number of each column. */
function endsOfColumns(fragments: readonly Fragment[]): readonly Fragment[] {
  const ends: Fragment[] = [];
  for (const fragment of fragments) {
    if (ends.length >= maxColumns) break;
    if (fragment.kind === 'number' && !ends.some((end) => end.x0 < fragment.x1 && fragment.x0 < end.x1))
      ends.push(fragment);
  }
  return ends;
}

function isSameColumn(a: Fragment, b: Fragment): boolean {
  if (Math.abs(a.size - b.size) > 0.05 * a.size) return false;
  const apart = [a.x0 - b.x0, (a.x0 + a.x1 - b.x0 - b.x1) / 2, a.x1 - b.x1];
  return apart.some((distance) => Math.abs(distance) <= sameEdge);
}

/** What stands before a number on its line, or as near to it as the lines of a label in its middle. */
function labelOf(fragment: Fragment, all: readonly Fragment[]): Fragment | null {
  let best: Fragment | null = null;
  for (const other of all) {
    if (other.kind !== 'text' || other.x1 > fragment.x0 + 1) continue;
    if (Math.abs(other.y0 + other.y1 - fragment.y0 - fragment.y1) > 2 * fragment.size) continue;
    if (best === null || other.x0 < best.x0) best = other;
  }
  return best;
}
