import type { Role } from '../../types.js';
import type { Line } from '../line.js';
import { zoneOf, type Zones } from './findZones.js';
import { chromeIn, type Wording } from './matchChrome.js';
import { looksLikeChapter, looksLikeSentence, looksLikeTitle } from './readsLikeReport.js';

const isStrong = (line: Line): boolean =>
  line.linkShare < 0.5 &&
  !line.inFurniture &&
  (looksLikeChapter(line.view) || looksLikeSentence(line.view, line.span.end - line.span.start));

/** A crumb makes furniture of what stands above it, a list of other articles of what stands below it. */
export function markReaches(
  lines: readonly Line[],
  wordings: readonly Wording[],
  zones: Zones,
  roles: (Role | null)[],
): void {
  const hasBody = zones.head < lines.length;
  for (let i = 0; i < lines.length; i++) {
    const [line, wording] = [lines[i], wordings[i]];
    if (line?.grid !== null || wording === undefined || roles[i] === 'metadata') continue;
    const reach = chromeIn(wording, zoneOf(i, zones) === 'head' ? 'head' : 'tail')?.reach ?? 'line';
    if (reach === 'before' && i < Math.min(zones.head, zones.title + 1)) {
      const above = lines.slice(0, i);
      if (!above.some((other, j) => roles[j] !== 'chrome' && (isStrong(other) || looksLikeTitle(other.view))))
        fill(roles, 0, i);
    }
    if (reach === 'rest' && hasBody && i > zones.head && restIsForeign(lines, i, zones)) {
      roles[i] = 'chrome';
      fill(roles, i + 1, lines.length);
      return;
    }
  }
}

/** Below a list's heading stand no chapters, no tables and little running text. */
function restIsForeign(lines: readonly Line[], at: number, zones: Zones): boolean {
  const size = (from: number, to: number): number =>
    lines
      .slice(from, to)
      .reduce((sum, line) => sum + (isStrong(line) ? line.span.end - line.span.start : 0), 0);
  const rest = lines.slice(at + 1);
  if (rest.some((line) => line.grid !== null || (looksLikeChapter(line.view) && line.linkShare < 0.5)))
    return false;
  if (
    rest.filter((line) => /^[-+\d.,/%|\s]{1,60}$/.test(line.view) || /\t.{0,40}\t/.test(line.view)).length >=
    5
  )
    return false;
  return size(at + 1, lines.length) <= 0.25 * size(zones.head, at);
}

function fill(roles: (Role | null)[], from: number, to: number): void {
  for (let i = from; i < to; i++) if (roles[i] === null) roles[i] = 'chrome';
}
