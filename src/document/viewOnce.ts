import { viewOfFolded, viewText, type TextView } from './view.js';
import { Kept } from './kept.js';
import type { Line } from './line.js';
import type { Document, Span } from '../types.js';

/** Longer paragraphs are viewed anew: what is kept stays as long as their document. */
const longest = 4000;

interface KnownView {
  readonly end: number;
  readonly joinLines: boolean;
  /** Without a line end nothing is torn by one. */
  readonly oneLine: boolean;
  readonly view: TextView;
}

const viewed = new Kept<Document, Map<number, KnownView>>();

/** Most paragraphs are a line that was folded when it was read: where nothing of it was dropped, that is its view. */
export function keepLineViews(document: Document, lines: readonly Line[]): void {
  const views = new Map<number, KnownView>();
  for (const { span, view: folded, grid } of lines) {
    const view = grid === null ? viewOfFolded(folded, document.text, span) : null;
    if (view !== null) views.set(span.start, { end: span.end, joinLines: false, oneLine: true, view });
  }
  viewed.set(document, views);
}

/** `viewText` of a paragraph of a document, once for all stages that read it. */
export function viewOnce(document: Document, { start, end }: Span, joinLines = false): TextView {
  const { text } = document;
  if (end - start > longest) return viewText(text, { start, end }, joinLines);
  const views = viewed.of(document, () => new Map<number, KnownView>());
  const known = views.get(start);
  if (known?.end === end && (known.oneLine || known.joinLines === joinLines)) return known.view;
  const view = viewText(text, { start, end }, joinLines);
  views.set(start, { end, joinLines, oneLine: !text.slice(start, end).includes('\n'), view });
  return view;
}
