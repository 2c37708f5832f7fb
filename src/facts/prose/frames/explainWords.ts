import { simplify } from '../../../knowledge/characters/traditional.js';
import { freeClasses, readVocabulary } from '../../../knowledge/prose/frames/index.js';
import type { WordClass } from '../../../knowledge/prose/frames/index.js';

/** What one word can mean, where that says something about what is counted. */
export type Meaning = readonly WordClass[];

interface Entry {
  readonly word: string;
  /** Null: a word that may stand in any clause. */
  readonly classes: Meaning | null;
}

/** Signs that a clause can have in it without saying anything. */
const signs = /["“”‘’'「」《》<>、—\-·…!?.=¤\][]/;

/** “如东发布”: a name that is no known word stands for an account or a site. */
const accountName: Meaning = ['accountName'];

let byFirst: Map<string, Entry[]> | null = null;

/** Every frame asks for the same clauses around a number. */
const explained = new Map<string, readonly Meaning[] | null>();
const rememberedClauses = 200;

/**
 * The meanings of the words of a clause in order, words that say nothing left out; null when a part of it is no known
 * word: what is not understood is not read.
 */
export function explainWords(spaced: string): readonly Meaning[] | null {
  let meanings = explained.get(spaced);
  if (meanings === undefined) {
    if (explained.size >= rememberedClauses) explained.clear();
    explained.set(spaced, (meanings = readMeanings(spaced)));
  }
  return meanings;
}

function readMeanings(spaced: string): readonly Meaning[] | null {
  byFirst ??= readEntries();
  const clause = spaced.replaceAll(' ', '');
  const meanings: Meaning[] = [];
  let at = 0;
  while (at < clause.length) {
    const entry = byFirst.get(clause.charAt(at))?.find(({ word }) => clause.startsWith(word, at));
    if (entry) {
      if (entry.classes) meanings.push(entry.classes);
      at += entry.word.length;
    } else if (quotedName(clause, at) > 0) {
      meanings.push(accountName);
      at += quotedName(clause, at);
    } else if (signs.test(clause.charAt(at))) at++;
    else return null;
  }
  return meanings;
}

/** How long the quoted name is that begins at a place; 0 where there is none or it is of known words. */
function quotedName(clause: string, at: number): number {
  const close = clause.charAt(at) === '“' ? clause.indexOf('”', at) : -1;
  if (close === -1 || close - at > 14 || explainWords(clause.slice(at + 1, close)) !== null) return 0;
  return close + 1 - at;
}

/** The words by their first character, longest first. */
function readEntries(): Map<string, Entry[]> {
  const entries = new Map<string, Entry[]>();
  const free = new Set<WordClass>(freeClasses);
  for (const [word, classes] of readVocabulary()) {
    const says = classes.some((name) => !free.has(name));
    // Some simplified characters are written as others in the reading view (覆 as 复).
    const entry = { word: simplify(word), classes: says ? classes : null };
    const same = entries.get(entry.word.charAt(0));
    if (same) same.push(entry);
    else entries.set(entry.word.charAt(0), [entry]);
  }
  for (const list of entries.values()) list.sort((a, b) => b.word.length - a.word.length);
  return entries;
}
