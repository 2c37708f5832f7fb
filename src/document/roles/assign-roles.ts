import type { Block, MetadataEntry } from '../../types.js';
import type { Line, Page } from '../line.js';
import { readInformationTable } from '../metadata/information-table.js';
import { findDumpHeader } from '../metadata/dump-header.js';
import { readLabelPairs } from '../metadata/label-pairs.js';
import { readMetadataLine } from '../metadata/read-line.js';
import { findPageFurniture } from '../plain/page-furniture.js';
import { findZones, type Zones } from './find-zones.js';
import { matchChrome, readsLikeMenu, readWords, type Zone } from './match-chrome.js';
import {
  endsLikeTitle,
  looksLikeChapter,
  looksLikeSentence,
  looksLikeTableText,
  looksLikeTitle,
} from './reads-like-report.js';

export type Role = Block['role'];

export interface Roles {
  readonly roles: readonly Role[];
  readonly zones: Zones;
  readonly metadata: readonly MetadataEntry[];
}

/** Gives every line its role. What no rule knows is body: a sentence must never be lost. */
export function assignRoles(page: Page): Roles {
  const { text, lines } = page;
  const roles = new Array<Role | null>(lines.length).fill(null);
  const entries: (readonly MetadataEntry[])[] = [];
  readMetadata(page, roles, entries);
  const zones = findZones({ lines, isMetadata: roles.map((role) => role === 'metadata') });
  dropInnerMetadata(zones, roles, entries);
  for (const index of findPageFurniture(text, lines)) roles[index] = 'chrome';
  markPatterns(page, zones, roles);
  markReaches(lines, zones, roles);
  markLinks(lines, zones, roles);
  markMenus(lines, zones, roles);
  markEnclosed(lines, zones, roles);
  return { roles: roles.map((role) => role ?? 'body'), zones, metadata: entries.flat() };
}

function readMetadata(page: Page, roles: (Role | null)[], entries: (readonly MetadataEntry[])[]): void {
  const { text, lines, grids } = page;
  const header = findDumpHeader(text, lines);
  const alone = lines.map((line, i) =>
    i >= header.end && line.grid === null && mayBeField(line)
      ? readMetadataLine(text, line.span, null, false)
      : null,
  );
  const isField = (i: number): boolean => (i >= 0 && i < header.end) || (alone[i] ?? null) !== null;
  lines.forEach((line, i) => {
    const grid = line.grid === null ? undefined : grids[line.grid];
    let found: readonly MetadataEntry[] | null = alone[i]?.entries ?? null;
    if (grid !== undefined) found = readInformationTable(text, grid);
    else if (i < header.end) found = readMetadataLine(text, line.span, 'dump_header', true)?.entries ?? [];
    else if (found === null && mayBeField(line) && (isField(i - 1) || isField(i + 1))) {
      found = readMetadataLine(text, line.span, null, true)?.entries ?? null;
    }
    if (found === null) return;
    roles[i] = 'metadata';
    entries[i] = found;
  });
  for (const pair of readLabelPairs(text, lines, roles)) {
    for (const index of pair.lines) roles[index] = 'metadata';
    entries[pair.lines[0]] = [...(entries[pair.lines[0]] ?? []), ...pair.entries];
  }
}

/** A cheap look before the labels are tried. */
const mayBeField = (line: Line): boolean =>
  line.span.end - line.span.start <= 600 &&
  (/[:：\d]/.test(line.view) || line.view.length <= 60) &&
  !/[。；;]$/.test(line.view);

/** Labelled lines inside the report are the report's own words. */
function dropInnerMetadata(
  zones: Zones,
  roles: (Role | null)[],
  entries: (readonly MetadataEntry[])[],
): void {
  for (let i = zones.head; i < zones.tail; i++) {
    if (roles[i] !== 'metadata') continue;
    roles[i] = null;
    entries[i] = [];
  }
}

const zoneOf = (index: number, zones: Zones): Zone =>
  index < zones.head ? 'head' : index < zones.tail ? 'body' : 'tail';

function markPatterns({ text, lines }: Page, zones: Zones, roles: (Role | null)[]): void {
  lines.forEach((line, i) => {
    if (roles[i] !== null || line.grid !== null) return;
    const words = readWords(line.view);
    const isTools = words !== null && (words.tool > 0 || (zoneOf(i, zones) !== 'body' && words.menu >= 3));
    const isMenu = i < zones.title && readsLikeMenu(text.slice(line.span.start, line.span.end));
    if (isTools || isMenu || matchChrome(line.view, zoneOf(i, zones)) !== null) roles[i] = 'chrome';
  });
}

const isStrong = (line: Line): boolean =>
  line.linkShare < 0.5 &&
  !line.inFurniture &&
  (looksLikeChapter(line.view) || looksLikeSentence(line.view, line.span.end - line.span.start));

/** A crumb makes furniture of what stands above it, a list of other articles of what stands below it. */
function markReaches(lines: readonly Line[], zones: Zones, roles: (Role | null)[]): void {
  const hasBody = zones.head < lines.length;
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i];
    if (line === undefined || line.grid !== null || roles[i] === 'metadata') continue;
    const reach = matchChrome(line.view, zoneOf(i, zones) === 'head' ? 'head' : 'tail')?.reach ?? 'line';
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

/** Parts of the frame and lists of links, as long as the page has a body beside them. */
function markLinks(lines: readonly Line[], zones: Zones, roles: (Role | null)[]): void {
  if (zones.head >= lines.length) return;
  lines.forEach((line, i) => {
    if (roles[i] !== null) return;
    const outside = i < zones.title || i >= zones.tail;
    if (line.inFurniture || (outside && line.linkShare > 0.7 && line.grid === null)) roles[i] = 'chrome';
  });
}

/** Columns of a menu, one a line, above the title. */
function markMenus(lines: readonly Line[], zones: Zones, roles: (Role | null)[]): void {
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= 3) for (const index of run) roles[index] ??= 'chrome';
    run = [];
  };
  for (let i = 0; i < zones.head; i++) {
    const line = lines[i];
    if (line !== undefined && roles[i] !== 'metadata' && line.grid === null && readWords(line.view) !== null)
      run.push(i);
    else close();
  }
  close();
}

const maxEnclosed = 40;

/** Short lines between furniture above the title or below the signature belong to it; a page without a body has neither. */
function markEnclosed(lines: readonly Line[], zones: Zones, roles: (Role | null)[]): void {
  if (zones.head >= lines.length) return;
  for (const [from, to] of [
    [0, Math.min(zones.title, zones.head)],
    [zones.tail, lines.length],
  ] as const) {
    const first = roles.indexOf('chrome', from);
    const last = roles.lastIndexOf('chrome', to - 1);
    if (first < from || last >= to) continue;
    for (let i = first + 1; i < last; i++) {
      const line = lines[i];
      if (
        line === undefined ||
        roles[i] !== null ||
        line.grid !== null ||
        line.span.end - line.span.start > maxEnclosed
      )
        continue;
      if (from === 0 && (endsLikeTitle(line.view) || looksLikeTitle(line.view))) continue;
      if (from > 0 && looksLikeTableText(line.view)) continue;
      roles[i] = 'chrome';
    }
  }
}
