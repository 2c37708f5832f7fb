import type { Span } from '../types.js';
import type { Paragraph } from './reportText.js';

/** A sentence of the body: in the reading view, and where it stands. */
export interface Sentence {
  readonly view: string;
  readonly span: Span;
}

const longest = 400;

/** The sentences of a paragraph; longer ones than patterns may see are left out. */
export function splitSentences({ view }: Paragraph): Sentence[] {
  const sentences: Sentence[] = [];
  let start = 0;
  for (let i = 0; i <= view.string.length; i++) {
    if (i < view.string.length && !'。;!?'.includes(view.string.charAt(i))) continue;
    if (i > start && i - start <= longest)
      sentences.push({ view: view.string.slice(start, i), span: view.at(start, i) });
    start = i + 1;
  }
  return sentences;
}
