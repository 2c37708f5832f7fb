import type { Notice } from '../types.js';
import type { Line } from './line.js';
import type { LinkedFile, Page } from './page.js';
import { looksLikeSentence } from './roles/readsLikeReport.js';

const file = /\.(?:docx?|wps|pdf|ofd|rtf|xlsx?|et|zip|rar)(?:$|[?#&])/i;
const fileLine = /^.{2,120}\.(?:docx?|wps|pdf|ofd|rtf|xlsx?|et|zip|rar)(?:\(.{1,20}\))?$/i;

export const namesFile = (address: string): boolean => file.test(address.slice(-300));

/** So much running text is a report, however short; a covering sentence or two is not. */
const shortReport = 300;
const maxNamed = 3;

/** Says so where the report is not in the page: it is a file that the page links to, or stands in a frame. */
export function warnAboutLinkedFiles(page: Page, isBody: readonly boolean[]): readonly Notice[] {
  if (page.grids.some(({ cells }) => cells.length >= 20)) return [];
  let prose = 0;
  for (const [i, line] of page.lines.entries()) {
    if (isBody[i] === true && !line.inFurniture) prose += proseOf(line);
    if (prose >= shortReport) return [];
  }
  const { attachments: linked, frames } = page.findLinks();
  const attachments = [
    ...linked,
    ...page.lines
      .filter(({ grid, view }) => grid === null && view.length <= 150 && fileLine.test(view))
      .map(({ span }) => ({ label: page.text.slice(span.start, span.end), address: '' }))
      .filter(({ label }) => !linked.some((known) => label.includes(known.label))),
  ];
  if (attachments.length > 0) {
    const message = `the page has no report of its own but files: ${list(attachments.map(nameOf))}; fetch and read these`;
    return [{ code: 'W_ATTACHMENT_ONLY', message }];
  }
  if (frames.length === 0 || page.text.length >= shortReport) return [];
  const message = `the page only shows other pages in frames: ${list(frames)}; fetch and read these`;
  return [{ code: 'W_FRAMES_ONLY', message }];
}

const proseOf = ({ grid, span, view }: Line): number =>
  grid === null && looksLikeSentence(view, span.end - span.start) ? span.end - span.start : 0;

const nameOf = ({ label, address }: LinkedFile): string =>
  label === '' || address === '' ? label + address : `${label} (${address})`;

function list(names: readonly string[]): string {
  const shown = names.slice(0, maxNamed).map((name) => name.slice(0, 200));
  return names.length > maxNamed
    ? `${shown.join(', ')} and ${names.length - maxNamed} more`
    : shown.join(', ');
}
