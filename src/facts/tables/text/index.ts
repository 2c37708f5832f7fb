import type { TableModel } from '../../../knowledge/tables/model.js';
import { tableAnchors } from '../../../knowledge/tables/words.js';
import type { Document, Span } from '../../../types.js';
import { lexiconOf, matchColumn, matchRow, type Lexicon } from '../lexicon.js';
import type { Piece } from '../piece.js';
import { readView } from '../grid/index.js';
import { cutLeftOut } from '../grid/leftOut.js';
import { dropPadding } from '../grid/padding.js';
import type { GridView } from '../grid/view.js';
import { doubtCutNumbers, findCutLines, notCut, type CutLines } from './cutLines.js';
import { viewBars, viewCellLines } from './flatCells.js';
import { tellLayout, type Layout } from './layout.js';
import { viewLines } from './lines.js';
import { readLoose } from './loose.js';
import { readLooseMatrix } from './matrix.js';
import { areHeadsMoved } from './movedHeads.js';
import { doubtMovedTotals } from './movedTotals.js';
import { gap, makeStream, spanOf, type Stream } from './stream.js';
import { makeTokens, type Token } from './tokens.js';
import { areLabelsTorn, doubtPieces } from './tornByBars.js';
import { findZones, frameStart, type Zone } from './zones.js';

/** The pieces of official tables in the text outside the grids. */
export function readText(document: Document, parts: readonly Span[]): Piece[] {
  let cut: CutLines = notCut;
  const stream = makeStream(
    document,
    parts,
    (string) => tableAnchors.some((anchor) => string.includes(anchor)),
    () => (cut = findCutLines(document.text)).full,
  );
  if (stream === null) return [];
  const tokens = makeTokens(stream);
  const last = new Map<TableModel, Piece>();
  return findZones(tokens).flatMap((zone) => {
    const piece = readZone({ stream, tokens, cut }, zone, last.get(zone.model) ?? null);
    doubtMovedTotals(piece);
    doubtCutNumbers(piece, document.text, cut);
    // What a sentence says is the readers' of sentences, unless it names every cell.
    if (zone.spoken && piece.doubts.size > 0) return [];
    last.set(zone.model, piece);
    piece.spans.push(spanOfZone(stream, tokens, { ...zone, start: frameStart(tokens, zone) }));
    return [piece];
  });
}

/** The lines of a table with the cells that it prints, without those that only fill its lines up. */
const plain = (lexicon: Lexicon, view: GridView): GridView => dropPadding(lexicon, cutLeftOut(lexicon, view));

interface Stretch {
  readonly stream: Stream;
  readonly tokens: readonly Token[];
  readonly cut: CutLines;
}

function readZone({ stream, tokens, cut }: Stretch, zone: Zone, before: Piece | null): Piece {
  const isMatrix = zone.model.layout === 'matrix';
  if (isMatrix && areHeadsMoved(tokens, zone)) return readLooseMatrix(stream, tokens, zone);
  let layout = tellLayout(stream, tokens, zone);
  if (layout === 'lines') {
    const span = wholeLines(stream.text, spanOfZone(stream, tokens, zone));
    const lexicon = lexiconOf(zone.model.id);
    const isRow = (label: string): boolean => matchRow(lexicon, label).length > 0;
    const view = viewLines(stream.text, span, cut, isRow);
    const piece = readView(lexicon, plain(lexicon, view), 'table_text');
    if (view.rows.some((line) => areLabelsTorn(lexicon, line))) doubtPieces(piece);
    if (piece.rows.size > 0) return piece;
    // Results of reviews in one long line, their blank cells between bars.
    if (isMatrix) layout = 'bars';
  }
  const flat = viewFlat(stream, tokens, zone, layout);
  const piece = flat ? readView(lexiconOf(zone.model.id), flat, 'table_text') : null;
  if (flat && piece && layout === 'bars' && areLabelsTorn(lexiconOf(zone.model.id), flat.rows.flat()))
    doubtPieces(piece);
  if (piece && (layout === 'bars' ? piece.rows.size > 0 : isWhole(piece, zone))) return piece;
  if (isMatrix) return readLooseMatrix(stream, tokens, zone);
  return layout === 'bars' && piece ? piece : readLoose(stream, tokens, zone, before);
}

/**
 * Whether every row whose label stands in the zone has all its cells: labels without values have theirs somewhere else,
 * or lost their empty lines. 总计 and 其他 are heads as well.
 */
function isWhole({ model, rows, doubts }: Piece, zone: Zone): boolean {
  const met = model.rows.filter(
    ({ key, kind, label }) =>
      zone.rows.has(key) && kind === 'leaf' && matchColumn(lexiconOf(model.id), label) === null,
  );
  return rows.size > 0 && doubts.size === 0 && met.every(({ key }) => rows.has(key));
}

/** A cell between two bars or on every line, empty ones visible; null where cells share lines. */
function viewFlat(stream: Stream, tokens: readonly Token[], zone: Zone, layout: Layout): GridView | null {
  const { text } = stream;
  const lexicon = lexiconOf(zone.model.id);
  const span = spanOfZone(stream, tokens, zone);
  if (layout === 'bars') return plain(lexicon, viewBars(lexicon, text, wholeBars(text, span)));
  const isShared = tokens
    .slice(zone.start, zone.end)
    .some(({ kind, gap: white }) => kind === 'number' && white !== gap.line);
  if (layout === 'lines' || isShared) return null;
  const empty = text.slice(span.end, span.end + maxWhite).search(/\S|$/);
  return viewCellLines(lexicon, text, { start: span.start, end: span.end + empty });
}

function spanOfZone(stream: Stream, tokens: readonly Token[], zone: Zone): Span {
  return spanOf(stream, tokens[zone.start]?.start ?? 0, tokens[zone.end - 1]?.end ?? 0);
}

/** Empty cells behind the last number are no tokens; no row has more white space behind it. */
const maxWhite = 160;

/** Up to the bar that closes the last cell. */
function wholeBars(text: string, { start, end }: Span): Span {
  return { start, end: end + text.slice(end, end + maxWhite).search(/[^\s|｜¦│┃]|$/) };
}

function wholeLines(text: string, span: Span): Span {
  const end = text.indexOf('\n', span.end);
  return {
    start: text.lastIndexOf('\n', span.start - 1) + 1,
    end: end < 0 ? text.length : end,
  };
}
