import { maxPatternLength } from '../line.js';
import { makePrefilter } from '../../knowledge/prefilter/index.js';
import { chromePatterns, menuWords, toolWords, type ChromePattern } from '../../knowledge/chrome/index.js';

export type Zone = 'head' | 'body' | 'tail';

const zoneOf: Readonly<Record<Zone, (pattern: ChromePattern) => boolean>> = {
  head: (pattern) => pattern.where !== 'tail',
  body: (pattern) => pattern.where === 'anywhere',
  tail: (pattern) => pattern.where !== 'head',
};

const inZone = new Map<Zone, readonly boolean[]>();
let findPossible: ((view: string) => readonly number[]) | null = null;

function patternsIn(zone: Zone): readonly boolean[] {
  let those = inZone.get(zone);
  if (those === undefined) inZone.set(zone, (those = chromePatterns.map(zoneOf[zone])));
  return those;
}

/** The wording of page furniture that a line (its reading view) has, or null. */
export function matchChrome(view: string, zone: Zone): ChromePattern | null {
  findPossible ??= makePrefilter(chromePatterns.map(({ pattern }) => pattern));
  const those = patternsIn(zone);
  for (const index of findPossible(view)) {
    const entry = chromePatterns[index];
    if (entry === undefined || those[index] !== true) continue;
    if (view.length <= (entry.maxLength ?? maxPatternLength) && entry.pattern.test(view)) return entry;
  }
  return null;
}

const kinds = new Map<string, 'tool' | 'menu'>();
for (const word of menuWords) kinds.set(word, 'menu');
for (const word of toolWords) kinds.set(word, 'tool');
const longest = Math.max(...[...kinds.keys()].map((word) => word.length));

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
    let length = Math.min(longest, view.length - at);
    while (length > 0 && !kinds.has(view.slice(at, at + length))) length--;
    if (length === 0) return null;
    if (kinds.get(view.slice(at, at + length)) === 'tool') tool++;
    else menu++;
    at += length;
  }
  return tool + menu === 0 ? null : { tool, menu };
}

const maxMenu = 100;

/** Names in a row, most of them columns of a site (`某某政府网  信息公开  年度报告`): a menu, or a crumb without marks. */
export function readsLikeMenu(raw: string): boolean {
  if (raw.length > maxMenu || /\d{4}|[。，,；：:]/.test(raw)) return false;
  const names = raw.split(/[\s|｜·]+/).filter((name) => name !== '');
  const known = names.filter((name) => readWords(name) !== null).length;
  return names.length >= 3 && known >= 2 && known * 3 >= names.length * 2;
}
