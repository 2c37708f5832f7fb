import type { Line } from '../line.js';
import { chromeIn, type Wording, type Zone } from './matchChrome.js';
import {
  looksLikeChapter,
  looksLikeDate,
  looksLikeHeading,
  looksLikeSentence,
  looksLikeTableText,
  looksLikeTitle,
} from './readsLikeReport.js';

/** Where the report stands among the lines: indices into them. */
export interface Zones {
  /** The first line that reads like a title, or `head` where there is none. */
  readonly title: number;
  /** The first line of running text, a chapter or a table; the number of lines where there is none. */
  readonly head: number;
  /** One behind the last line of the report. */
  readonly tail: number;
}

/** Which part of the page a line stands in. */
export const zoneOf = (index: number, zones: Zones): Zone =>
  index < zones.head ? 'head' : index < zones.tail ? 'body' : 'tail';

export interface LineFacts {
  readonly lines: readonly Line[];
  readonly wordings: readonly Wording[];
  /** Lines that are labelled fields, information tables and the like. */
  readonly isMetadata: readonly boolean[];
}

/** Finds head, title and tail. Without any running text everything is head. */
export function findZones({ lines, wordings, isMetadata }: LineFacts): Zones {
  const hasChrome = (i: number, zone: Zone): boolean => {
    const wording = wordings[i];
    return wording !== undefined && chromeIn(wording, zone) !== null;
  };
  const linked = (line: Line): boolean => line.linkShare > 0.7;
  const opens = (line: Line, i: number): boolean =>
    !isMetadata[i] &&
    !line.inFurniture &&
    !linked(line) &&
    (line.grid !== null || looksLikeChapter(line.view) || looksLikeSentence(line.view, lengthOf(line))) &&
    (line.grid !== null || !hasChrome(i, 'head'));

  let head = lines.findIndex(opens);
  if (head === -1) return { title: titleBefore(lines, lines.length), head: lines.length, tail: lines.length };
  const title = titleOf(lines, head);
  // A ticker above the title is no beginning: the report begins below its title.
  if (title > head && !lines.slice(0, title).some((line) => looksLikeChapter(line.view))) {
    const below = lines.findIndex((line, i) => i > title && opens(line, i));
    if (below !== -1 && charactersIn(lines, 0, title) < 0.2 * charactersIn(lines, title, lines.length))
      head = below;
  }

  let tail = lines.length;
  while (tail > head + 1) {
    const line = lines[tail - 1];
    const isPlain = !hasChrome(tail - 1, 'tail') && (wordings[tail - 1]?.words ?? null) === null;
    if (line !== undefined && !isMetadata[tail - 1] && closes(line, isPlain, linked(line))) break;
    tail--;
  }
  return { title: Math.min(title, head), head, tail };
}

const lengthOf = ({ span }: Line): number => span.end - span.start;

/** A line that the report can end with; `isPlain`: without words of page furniture. */
function closes(line: Line, isPlain: boolean, linked: boolean): boolean {
  if (line.grid !== null) return !line.inFurniture;
  if (line.inFurniture || linked || !isPlain) return false;
  return (
    looksLikeHeading(line.view) ||
    looksLikeSentence(line.view, lengthOf(line)) ||
    looksLikeDate(line.view) ||
    looksLikeTableText(line.view)
  );
}

const charactersIn = (lines: readonly Line[], from: number, to: number): number =>
  lines
    .slice(from, to)
    .reduce((sum, line) => sum + (line.inFurniture ? 0 : line.span.end - line.span.start), 0);

const isTitle = (line: Line): boolean =>
  !line.inFurniture && line.linkShare < 0.5 && line.grid === null && looksLikeTitle(line.view);

function titleBefore(lines: readonly Line[], end: number): number {
  const found = lines.findIndex((line, i) => i < end && isTitle(line));
  return found === -1 ? end : found;
}

/** A heading that reads like a title wherever it stands, else the first such line above the running text. */
function titleOf(lines: readonly Line[], head: number): number {
  const above = titleBefore(lines, head);
  if (above < head) return above;
  const heading = lines.findIndex((line) => (line.heading || line.emphasis) && isTitle(line));
  return heading === -1 ? head : heading;
}
