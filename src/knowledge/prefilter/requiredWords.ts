import { parsePattern, type Part } from './parsePattern.js';

/**
 * What a text must contain before a pattern can match it: one word of each list. `收到[^,]{0,8}(?:申请|信息)` asks for
 * [[收到], [申请, 信息]].
 */
export type RequiredWords = readonly (readonly string[])[];

/** Words of one list; more of them refuse too little. */
const maxWords = 80;
/** Words that parts side by side give when they are joined. */
const maxJoined = 32;
/** Members of a character class that are taken as words. */
const maxMembers = 12;

/** Of a part of a pattern: every string it can be (null where these are too many), and what it asks for beside them. */
interface Asked {
  readonly words: readonly string[] | null;
  readonly required: RequiredWords;
}

const nothing: Asked = { words: null, required: [] };
const empty: Asked = { words: [''], required: [] };

/**
 * Reads the required words off a pattern's source. Whatever is not understood asks for nothing: the answer may let
 * too much through, never too little. For a pattern that ignores case the words are in lower case.
 */
export function requiredWords(pattern: RegExp): RequiredWords {
  const part = parsePattern(pattern);
  return part === null ? [] : asRequired(askedBy(part));
}

function askedBy(part: Part): Asked {
  switch (part.kind) {
    case 'character':
      return part.members === null || part.members.length > maxMembers
        ? nothing
        : { words: part.members, required: [] };
    case 'empty':
    case 'start':
    case 'end':
      return empty;
    case 'unknown':
      return nothing;
    case 'choice':
      return joinChoices(part.parts.map(askedBy));
    case 'sequence':
      return joinSequence(part.parts.map(askedBy));
    case 'repeated':
      return part.least === 0 ? nothing : { words: null, required: asRequired(askedBy(part.part)) };
  }
}

function joinSequence(parts: readonly Asked[]): Asked {
  const required: (readonly string[])[] = [];
  let words: readonly string[] = [''];
  let isExact = true;
  const close = (): void => {
    required.push(...asList(words));
    isExact = false;
  };
  for (const part of parts) {
    if (part.words !== null && !(part !== empty && part.words.includes(''))) {
      if (words.length * part.words.length <= maxJoined) words = cross(words, part.words);
      else {
        close();
        words = part.words;
      }
      continue;
    }
    close();
    required.push(...part.required);
    words = [''];
  }
  if (isExact) return { words, required };
  close();
  return { words: null, required };
}

function joinChoices(choices: readonly Asked[]): Asked {
  if (choices.every(({ words }) => words !== null)) {
    return { words: choices.flatMap(({ words }) => words ?? []), required: [] };
  }
  const words: string[] = [];
  for (const choice of choices) {
    const required = asRequired(choice);
    const best = required.reduce<readonly string[] | null>(
      (a, b) => (a && shortest(a) >= shortest(b) ? a : b),
      null,
    );
    if (best === null) return nothing;
    words.push(...best);
  }
  return { words: null, required: asList(words) };
}

/** The length of the shortest word: the longer, the rarer. */
const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));

function asRequired({ words, required }: Asked): RequiredWords {
  return words === null ? required : asList(words);
}

/** A list of words as a requirement; none where one of them is empty or there are too many. */
function asList(words: readonly string[]): RequiredWords {
  return words.length > maxWords || words.includes('') ? [] : [words];
}

function cross(left: readonly string[], right: readonly string[]): readonly string[] {
  return left.length === 1 && right.length === 1
    ? [(left[0] ?? '') + (right[0] ?? '')]
    : left.flatMap((a) => right.map((b) => a + b));
}
