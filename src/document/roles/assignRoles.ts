import type { MetadataEntry, Role } from '../../types.js';
import type { Line } from '../line.js';
import type { Page } from '../page.js';
import { readMetadataLines } from '../metadata/readLines.js';
import { findPageFurniture } from '../plain/pageFurniture.js';
import { findZones, zoneOf, type Zones } from './findZones.js';
import { markReaches } from './markReaches.js';
import { chromeIn, readsLikeMenu, readWording, type Wording } from './matchChrome.js';
import { endsLikeTitle, looksLikeTableText, looksLikeTitle } from './readsLikeReport.js';

export interface Roles {
  readonly roles: readonly Role[];
  readonly zones: Zones;
  readonly metadata: readonly MetadataEntry[];
}

/** Gives every line its role. What no rule knows is body: a sentence must never be lost. */
export function assignRoles(page: Page): Roles {
  const { text, lines } = page;
  const entries = readMetadataLines(page);
  const roles = entries.map((found): Role | null => (found === null ? null : 'metadata'));
  const wordings = lines.map(({ view }) => readWording(view));
  const zones = findZones({ lines, wordings, isMetadata: roles.map((role) => role === 'metadata') });
  dropInnerMetadata(lines, zones, roles, entries);
  for (const index of findPageFurniture(text, lines)) roles[index] = 'chrome';
  markPatterns(page, wordings, zones, roles);
  markReaches(lines, wordings, zones, roles);
  markLinks(lines, zones, roles);
  markMenus(lines, wordings, zones, roles);
  markEnclosed(lines, zones, roles);
  return {
    roles: roles.map((role) => role ?? 'body'),
    zones,
    metadata: entries.filter((found) => found !== null).flat(),
  };
}

/** Labelled lines inside the report are the report's own words; a table of labels is the page's wherever it stands. */
function dropInnerMetadata(
  lines: readonly Line[],
  zones: Zones,
  roles: (Role | null)[],
  entries: (readonly MetadataEntry[] | null)[],
): void {
  for (let i = zones.head; i < zones.tail; i++) {
    if (roles[i] !== 'metadata' || (lines[i]?.grid !== null && (entries[i]?.length ?? 0) >= 2)) continue;
    roles[i] = null;
    entries[i] = null;
  }
}

function markPatterns(
  { text, lines }: Page,
  wordings: readonly Wording[],
  zones: Zones,
  roles: (Role | null)[],
): void {
  lines.forEach((line, i) => {
    const wording = wordings[i];
    if (roles[i] !== null || line.grid !== null || wording === undefined) return;
    const { words } = wording;
    const isTools = words !== null && (words.tool > 0 || (zoneOf(i, zones) !== 'body' && words.menu >= 3));
    const isMenu = i < zones.title && readsLikeMenu(text.slice(line.span.start, line.span.end));
    if (isTools || isMenu || chromeIn(wording, zoneOf(i, zones)) !== null) roles[i] = 'chrome';
  });
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
function markMenus(
  lines: readonly Line[],
  wordings: readonly Wording[],
  zones: Zones,
  roles: (Role | null)[],
): void {
  let run: number[] = [];
  const close = (): void => {
    if (run.length >= 3) for (const index of run) roles[index] ??= 'chrome';
    run = [];
  };
  for (let i = 0; i < zones.head; i++) {
    const isMenu = lines[i]?.grid === null && (wordings[i]?.words ?? null) !== null;
    if (isMenu && roles[i] !== 'metadata') run.push(i);
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
