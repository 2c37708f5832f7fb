import type { DomNode } from '../dom.js';
import { measurePage, type PageMeasure } from '../measure.js';
import { findCandidates, type Candidate, type HiddenPlace } from './findCandidates.js';
import { graft } from './graft.js';
import { holdsEscapedMarkup, holdsMarkup } from './escapedMarkup.js';
import { parseContent } from './parseContent.js';

/** Outside links. */
interface Size {
  readonly text: number;
  readonly stops: number;
}

/** An article has at least so many characters. */
const minArticle = 300;
/** Running text: so many full stops there, and hardly any in what is shown. */
const manyStops = 5;
const fewStops = 1;

/**
 * Shows the article where the page keeps it in the source of a frame, a field, a template, a script or `<noscript>`,
 * and in text that is markup escaped once too often. The page's own text has to be no article.
 *
 * @param page what is below `display:none` there is the article where it is more
 * @returns whether the tree was changed
 */
export async function showEmbedded(root: DomNode, page: PageMeasure): Promise<boolean> {
  const changed = await showEscaped(page.longTexts);
  const now = changed ? measurePage(root, false) : page;
  const shown = sizeOf(root, now);
  const minLength = shown.stops <= fewStops ? minArticle : Math.max(minArticle, 2 * shown.text);
  const best = chooseBest(await findCandidates(now.landmarks, minLength), page.hidden);
  if (best === null || !outweighs(best.size, shown)) return changed;
  for (const { node, content } of best.candidates) {
    graft(node, content);
    await showEscaped(measurePage(node, true).longTexts);
  }
  return true;
}

/** Texts that are shown as they are and read `<p>…</p>`. */
async function showEscaped(longTexts: readonly DomNode[]): Promise<boolean> {
  const texts = longTexts.filter(({ data = '' }) => holdsMarkup(data) || holdsEscapedMarkup(data));
  for (const text of texts) graft(text, await parseContent(text.data ?? ''));
  return texts.length > 0;
}

interface Choice {
  readonly candidates: readonly Candidate[];
  readonly size: Size;
}

/** Of each kind of place the contents that differ; scripts hold one article and many other things. */
function chooseBest(all: readonly Candidate[], hidden: number): Choice | null {
  let best: Choice | null = null;
  for (const place of new Set(all.map((candidate) => candidate.place))) {
    const choice = chooseOfPlace(all, place);
    if (choice.size.text > Math.max(hidden, best?.size.text ?? 0)) best = choice;
  }
  return best;
}

function chooseOfPlace(all: readonly Candidate[], place: HiddenPlace): Choice {
  const seen = new Set<number>();
  const measured = all
    .filter((candidate) => candidate.place === place)
    .map((candidate) => ({
      candidate,
      size: sizeOf(candidate.content, measurePage(candidate.content, true)),
    }))
    .sort((a, b) => b.size.text - a.size.text)
    // A copy for another screen has as many characters.
    .filter(({ size }) => size.text > 0 && !seen.has(size.text) && seen.add(size.text));
  const taken = place === 'script' ? measured.slice(0, 1) : measured;
  return {
    candidates: taken.map(({ candidate }) => candidate),
    size: taken.reduce((sum, { size }) => ({ text: sum.text + size.text, stops: sum.stops + size.stops }), {
      text: 0,
      stops: 0,
    }),
  };
}

function outweighs(content: Size, shown: Size): boolean {
  if (content.text < minArticle) return false;
  return content.text > 2 * shown.text || (content.stops >= manyStops && shown.stops <= fewStops);
}

function sizeOf(tree: DomNode, page: PageMeasure): Size {
  return (tree.children ?? []).reduce(
    (sum, node) => {
      const { text, link, stops } = node.type === 'text' ? bare(node) : page.of(node);
      return { text: sum.text + text - link, stops: sum.stops + stops };
    },
    { text: 0, stops: 0 },
  );
}

/** Text beside the elements of the content. */
const bare = ({ data = '' }: DomNode): Size & { readonly link: number } => ({
  text: data.replace(/\s+/g, '').length,
  link: 0,
  stops: data.split('。').length - 1,
});
