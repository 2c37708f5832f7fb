import { firstChapter } from '../knowledge/headings/index.js';
import type { FoldedDocument } from '../recognition/foldDocument.js';
import { completesTitle } from './completesTitle.js';
import { findBodyTitles, titlesIn } from './bodyTitles.js';
import { titleWithoutGlue } from './glue.js';
import { chooseFromFrame, chooseOwnTitle } from './ownTitle.js';
import {
  lastStep,
  readCandidate,
  searchedLines,
  splitAtMarks,
  type TitleCandidate,
} from './titleCandidate.js';

export type { TitleCandidate } from './titleCandidate.js';

/** Titles that the page states beside the body: in its metadata, its path, the names of its files. */
function findStatedTitles(page: FoldedDocument): TitleCandidate[] {
  const read = (texts: readonly string[], source: TitleCandidate['source']): TitleCandidate[] =>
    texts.flatMap((text) => {
      const found = splitAtMarks(text).flatMap((piece) => readCandidate(piece, source)?.title ?? []);
      return found.length > 0 ? [best(found)] : [];
    });
  const lines = page.lines.slice(0, searchedLines);
  const isPath = /[>»›]/;
  return [
    ...read(page.values('title'), 'metadata'),
    ...read(page.values('page_title'), 'page_title'),
    ...page.values('page_title').flatMap((text) => read(text.trim().split(/\s+/), 'page_title')),
    ...read(
      lines
        .filter(({ role, length, printed }) => role === 'chrome' && length <= 200 && isPath.test(printed))
        .map((line) => lastStep(line).printed),
      'page_title',
    ),
    ...read(
      lines.filter(({ folded }) => /\.(?:docx?|pdf|wps)/i.test(folded)).map(({ printed }) => printed),
      'file_name',
    ),
  ];
}

/** A title in the frame of the page above the first chapter, where the body has none. */
function titleOfFrame(page: FoldedDocument): TitleCandidate[] {
  const first = page.lines.findIndex(
    ({ role, folded }) => role === 'body' && firstChapter.pattern.test(folded),
  );
  const above = page.lines
    .slice(0, first < 0 ? searchedLines : first)
    .filter(({ table }) => !table)
    .map(lastStep);
  const titles = titlesIn(above);
  const full = titles.filter(({ parts }) => parts === 2);
  const own = chooseFromFrame(page, full.length > 0 ? full : titles);
  return own === null ? [] : [own];
}

/** The fullest, among equals the one in fewest lines that has its whole name, then the first. */
function best(candidates: readonly TitleCandidate[]): TitleCandidate {
  return candidates.reduce((a, b) =>
    b.parts > a.parts || (b.parts === a.parts && b.lines < a.lines && !completesTitle(a, b)) ? b : a,
  );
}

/**
 * All titles of the document, the best first: the one printed in the body, unless the metadata have a fuller one
 * that ends with its words or it names neither agency nor year.
 */
export function findTitles(page: FoldedDocument): readonly TitleCandidate[] {
  const printed = findBodyTitles(page).map(titleWithoutGlue);
  const stated = findStatedTitles(page).map(titleWithoutGlue);
  if (printed.length + stated.length === 0) return titleOfFrame(page);
  const all = [...printed, ...stated];
  const named = stated.filter(({ source }) => source === 'metadata');
  const body = printed.length > 0 ? chooseOwnTitle(page, [...printed, ...named], best(printed)) : null;
  const fullest = best(all);
  let first = body ?? fullest;
  if (body && fullest.parts > body.parts && (body.parts === 0 || fullest.folded.endsWith(body.folded)))
    first = fullest;
  return [first, ...all.filter((title) => title !== first)];
}
