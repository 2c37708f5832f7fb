import { maxPatternLength } from '../line.js';
import { mayMatchAny, possibleEntries } from '../../knowledge/prefilter/index.js';
import { chromePatterns, menuWords, toolWords, type ChromePattern } from '../../knowledge/chrome/index.js';

export type Zone = 'head' | 'body' | 'tail';

const fitsZone: Readonly<Record<Zone, (pattern: ChromePattern) => boolean>> = {
  head: (pattern) => pattern.where !== 'tail',
  body: (pattern) => pattern.where === 'anywhere',
  tail: (pattern) => pattern.where !== 'head',
};

const patternsInProse = chromePatterns.filter(({ inProse }) => inProse);
const mayBeInProse = mayMatchAny(patternsInProse.map(({ pattern }) => pattern));

/** Furniture begins with no sentence; so much behind one is the next. */
const leastSentence = 4;
const leastRest = 20;

const noChrome: readonly ChromePattern[] = [];

/** The wordings of page furniture, wherever they stand, that a line (its reading view) has. */
function findChrome(view: string): readonly ChromePattern[] {
  const stop = view.indexOf('。', leastSentence);
  const isProse = stop >= 0 && stop + leastRest < view.length;
  if (isProse && !mayBeInProse(view)) return noChrome;
  const possible = possibleEntries(
    isProse ? patternsInProse : chromePatterns,
    ({ pattern }) => pattern,
    view,
  );
  return possible.filter(
    ({ pattern, maxLength = maxPatternLength }) => view.length <= maxLength && pattern.test(view),
  );
}

/** What the words of a line say, whatever stands around it. */
export interface Wording {
  readonly chrome: readonly ChromePattern[];
  /** Null where it is more than words of tools and menus. */
  readonly words: Words | null;
}

/** Menus say the same on every page of a site. Longer lines are rarely met again, and keeping them keeps their page. */
const longestKept = 12;
const mostKept = 10_000;
const kept = new Map<string, Wording>();

/** Reads the words of a line (its reading view): once for all who ask. */
export function readWording(view: string): Wording {
  const before = view.length > longestKept ? undefined : kept.get(view);
  if (before !== undefined) return before;
  const wording = { chrome: findChrome(view), words: readWords(view) };
  if (view.length > longestKept) return wording;
  if (kept.size >= mostKept) kept.clear();
  kept.set(view, wording);
  return wording;
}

/** The first wording of page furniture in this part of the page, or null. */
export const chromeIn = ({ chrome }: Wording, zone: Zone): ChromePattern | null =>
  chrome.find(fitsZone[zone]) ?? null;

const kinds = new Map<string, 'tool' | 'menu'>();
for (const word of menuWords) kinds.set(word, 'menu');
for (const word of toolWords) kinds.set(word, 'tool');
/** The length of the longest word that begins with a character. */
const longest = new Map<string, number>();
for (const { length, 0: first = '' } of kinds.keys())
  longest.set(first, Math.max(length, longest.get(first) ?? 0));

export interface Words {
  readonly tool: number;
  readonly menu: number;
}

const separator = /[^\u4e00-\u9fa5A-Z0-9]/i;

/**
 * Reads a line as a string of words of tools and menus with anything but letters and digits between them;
 * null where something else stands in it. The longest word is taken at each place.
 */
export function readWords(view: string): Words | null {
  if (view.length > 300) return null;
  let tool = 0;
  let menu = 0;
  let at = 0;
  while (at < view.length) {
    if (separator.test(view.charAt(at))) {
      at++;
      continue;
    }
    let length = Math.min(longest.get(view.charAt(at)) ?? 0, view.length - at);
    while (length > 0 && !kinds.has(view.slice(at, at + length))) length--;
    if (length === 0) return null;
    if (kinds.get(view.slice(at, at + length)) === 'tool') tool++;
    else menu++;
    at += length;
  }
  return tool + menu === 0 ? null : { tool, menu };
}

/** Three names of one character with something between them. */
const minMenu = 5;
const maxMenu = 100;

/** Names in a row, most of them columns of a site (`某某政府网  信息公开  年度报告`): a menu, or a crumb without marks. */
export function readsLikeMenu(raw: string): boolean {
  if (raw.length < minMenu || raw.length > maxMenu || /\d{4}|[。，,；：:]/.test(raw)) return false;
  const names = raw.split(/[\s|｜·]+/).filter((name) => name !== '');
  const known = names.filter((name) => readWords(name) !== null).length;
  return names.length >= 3 && known >= 2 && known * 3 >= names.length * 2;
}
