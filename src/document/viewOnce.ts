import { viewText, type TextView } from './view.js';
import type { Document, Span } from '../types.js';

/** Longer paragraphs are viewed anew: what is kept stays as long as their document. */
const longest = 4000;

interface Kept {
  readonly end: number;
  readonly joinLines: boolean;
  /** Without a line end nothing is torn by one. */
  readonly oneLine: boolean;
  readonly view: TextView;
}

const viewed = new WeakMap<Document, Map<number, Kept>>();

/** `viewText` of a paragraph of a document, once for all stages that read it. */
export function viewOnce(document: Document, { start, end }: Span, joinLines = false): TextView {
  const { text } = document;
  if (end - start > longest) return viewText(text, { start, end }, joinLines);
  let views = viewed.get(document);
  if (views === undefined) viewed.set(document, (views = new Map()));
  const known = views.get(start);
  if (known?.end === end && (known.oneLine || known.joinLines === joinLines)) return known.view;
  const view = viewText(text, { start, end }, joinLines);
  views.set(start, { end, joinLines, oneLine: !text.slice(start, end).includes('\n'), view });
  return view;
}
