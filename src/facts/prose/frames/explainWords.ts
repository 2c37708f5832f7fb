import { packedVocabulary, wordMeanings } from '../../../knowledge/prose/frames/index.js';
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

/** The words by their first character, longest first: packed, and those that were asked for. */
let packed: ReadonlyMap<string, string> | null = null;
const unpacked = new Map<string, readonly Entry[]>();

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
  const clause = spaced.replaceAll(' ', '');
  const meanings: Meaning[] = [];
  let at = 0;
  while (at < clause.length) {
    const entry = entriesOf(clause.charAt(at)).find(({ word }) => clause.startsWith(word, at));
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

/** The words with a first character. */
function entriesOf(first: string): readonly Entry[] {
  const known = unpacked.get(first);
  if (known) return known;
  packed ??= new Map(packedVocabulary.split('\n').map((line) => [line.charAt(0), line]));
  const line = packed.get(first);
  if (line === undefined) return [];
  const entries = line.split(' ').map(unpackEntry);
  unpacked.set(first, entries);
  return entries;
}

function unpackEntry(packed: string): Entry {
  const end = packed.indexOf('/');
  if (end < 0) return { word: packed, classes: null };
  return { word: packed.slice(0, end), classes: wordMeanings[Number(packed.slice(end + 1))] ?? null };
}
