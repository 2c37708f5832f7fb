import type { Glyph, Ruling } from '../page/content.js';
import { markAsPart } from '../page/markCutNumbers.js';
import { findAlignments, type Alignment } from './findAlignment.js';
import { findChains, type Chain } from './findChains.js';
import { findDoubtfulPairs } from './findDoubtfulPairs.js';
import { findFragments, type Fragment } from './fragments.js';
import { measureColumns } from './measureColumns.js';

/** More digits one below the other are numbers of several rows. */
const maxDigits = 10;

/**
 * Numbers that were broken inside their cells of a table without drawn lines (`16` over `5`): programs draw a table
 * cell by cell, so the pieces follow one another. They are put on the line of their row. Where the places of pieces
 * allow two readings they are marked, so that none of them is a number any more.
 */
export function joinBrokenNumbers(glyphs: readonly Glyph[], rulings: readonly Ruling[]): readonly Glyph[] {
  const fragments = findFragments(glyphs);
  const chains = findChains(fragments, rulings);
  const widthOfColumn = measureColumns(fragments);
  const alignmentOf = findAlignments(chains);
  const changed = new Map<Glyph, Glyph>();
  chains.forEach((chain, i) => {
    if (chain.kind === 'text' || chain.fragments.length < 2) return;
    const alignment = isOneNumber(chain, widthOfColumn) ? alignmentOf(i) : null;
    if (alignment === null) chain.fragments.forEach((fragment) => markBroken(fragment, changed));
    else place(chain, alignment, changed);
  });
  for (const pair of findDoubtfulPairs(chains, fragments, rulings, widthOfColumn))
    for (const fragment of pair) markBroken(fragment, changed);
  return changed.size === 0 ? glyphs : glyphs.map((glyph) => changed.get(glyph) ?? glyph);
}

const wholeNumber = /^[-+]?(?:\d{1,12}|\d{1,3}(?:,\d{3}){1,3})(?:\.\d{1,6})?%?$/;

/** Each line but the last had no room for what the next one begins with, or ends inside a number. */
function isOneNumber(
  { kind, fragments, size }: Chain,
  widthOfColumn: (fragment: Fragment) => number,
): boolean {
  if (kind === 'dash') return true;
  const text = fragments.map((fragment) => fragment.text).join('');
  return (
    text.replace(/\D/g, '').length <= maxDigits &&
    wholeNumber.test(text) &&
    fragments.slice(1).every((next, i) => {
      const above = fragments[i];
      if (above === undefined) return false;
      if (/[.,]$/.test(above.text)) return true;
      const count = /^[-+]?\d?[.,%]{0,3}/.exec(next.text)?.[0].length ?? 1;
      const first = next.glyphs.slice(0, Math.max(1, count));
      const width = (first[first.length - 1]?.x1 ?? next.x1) - next.x0;
      return above.x1 - above.x0 + width > widthOfColumn(above) + 0.05 * size;
    })
  );
}

/** Puts the characters of all lines on one, no wider than they were. */
function place(chain: Chain, alignment: Alignment, changed: Map<Glyph, Glyph>): void {
  const { fragments, x0, x1, y0, y1 } = chain;
  const glyphs = fragments.flatMap((fragment) => fragment.glyphs);
  const height = Math.max(...fragments.map((fragment) => fragment.y1 - fragment.y0));
  const top = alignment === 'top' ? y0 : alignment === 'bottom' ? y1 - height : (y0 + y1 - height) / 2;
  const width = (x1 - x0) / glyphs.length;
  glyphs.forEach((glyph, i) =>
    changed.set(glyph, {
      ...glyph,
      x0: x0 + i * width,
      x1: x0 + (i + 1) * width,
      y0: top,
      y1: top + height,
    }),
  );
}

function markBroken({ glyphs }: Fragment, changed: Map<Glyph, Glyph>): void {
  const last = glyphs[glyphs.length - 1];
  if (last !== undefined && !changed.has(last)) changed.set(last, markAsPart(last));
}
