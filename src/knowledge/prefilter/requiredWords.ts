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

/** A part of a pattern: every string it can be (null where these are too many), and what it asks for beside them. */
interface Part {
  readonly words: readonly string[] | null;
  readonly required: RequiredWords;
}

const unknown: Part = { words: null, required: [] };
const empty: Part = { words: [''], required: [] };
const digit: Part = { words: [...'0123456789'], required: [] };

/**
 * Reads the required words off a pattern's source. Whatever is not understood asks for nothing: the answer may let
 * too much through, never too little. For a pattern that ignores case the words are in lower case.
 */
export function requiredWords(pattern: RegExp): RequiredWords {
  if (pattern.unicode || pattern.flags.includes('v')) return [];
  const { source, ignoreCase } = pattern;
  let at = 0;

  const letter = (character: string): string => (ignoreCase ? character.toLowerCase() : character);

  function readChoice(): Part {
    const choices = [readSequence()];
    while (source[at] === '|') {
      at++;
      choices.push(readSequence());
    }
    return choices.length === 1 ? (choices[0] ?? unknown) : joinChoices(choices);
  }

  function readSequence(): Part {
    const required: (readonly string[])[] = [];
    let words: readonly string[] = [''];
    let isExact = true;
    const close = (): void => {
      required.push(...asList(words));
      isExact = false;
    };
    while (at < source.length && source[at] !== '|' && source[at] !== ')') {
      const part = readRepeated();
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

  function readRepeated(): Part {
    const part = readAtom();
    const [least, most] = readQuantifier();
    if (least === 1 && most === 1) return part;
    return least === 0 ? unknown : { words: null, required: asRequired(part) };
  }

  /** How often the part before stands at least and at most. */
  function readQuantifier(): readonly [number, number] {
    const sign = source[at];
    let range: readonly [number, number] = [1, 1];
    if (sign === '?') range = [0, 1];
    else if (sign === '*') range = [0, Infinity];
    else if (sign === '+') range = [1, Infinity];
    else if (sign === '{') {
      const found = /^\{(\d{1,6})(,?)\d{0,6}\}/.exec(source.slice(at, at + 16));
      if (!found) return range;
      const least = Number(found[1]);
      at += found[0].length - 1;
      range = [least, found[2] === '' ? least : Infinity];
    } else return range;
    at++;
    if (source[at] === '?') at++;
    return range;
  }

  function readAtom(): Part {
    const character = source.charAt(at++);
    switch (character) {
      case '(':
        return readGroup();
      case '[':
        return readClass();
      case '.':
        return unknown;
      case '^':
      case '$':
        return empty;
      case '\\':
        return readEscape();
      default:
        return { words: [letter(character)], required: [] };
    }
  }

  function readGroup(): Part {
    const opening = /^\?(?::|<?[=!]|<\w{1,40}>)/.exec(source.slice(at, at + 44))?.[0] ?? '';
    at += opening.length;
    const part = readChoice();
    at++;
    // What stands before or behind a match may lie outside the text's own stretch: it asks for nothing.
    return /[=!]$/.test(opening) ? empty : part;
  }

  function readEscape(): Part {
    const character = source.charAt(at++);
    if (character === 'b' || character === 'B') return empty;
    if (character === 'd') return digit;
    if (character === 'u' || character === 'x') {
      const digits = character === 'u' ? 4 : 2;
      const code = source.slice(at, at + digits);
      at += digits;
      return { words: [letter(String.fromCharCode(Number.parseInt(code, 16)))], required: [] };
    }
    if (character === 'k') at = source.indexOf('>', at) + 1;
    return /\w/.test(character) ? unknown : { words: [letter(character)], required: [] };
  }

  function readClass(): Part {
    const words: string[] = [];
    let known = source[at] !== '^';
    if (!known) at++;
    while (at < source.length && source[at] !== ']') {
      const from = readMember();
      if (from === null) known = false;
      else if (source[at] === '-' && source[at + 1] !== ']') {
        at++;
        const to = readMember();
        const size = to === null ? Infinity : to.charCodeAt(0) - from.charCodeAt(0);
        if (size > maxMembers) known = false;
        else for (let i = 0; i <= size; i++) words.push(letter(String.fromCharCode(from.charCodeAt(0) + i)));
      } else words.push(letter(from));
      if (words.length > maxMembers) known = false;
    }
    at++;
    return known && words.length > 0 ? { words, required: [] } : unknown;
  }

  /** One character of a class; null for a kind of characters (\d, \s). */
  function readMember(): string | null {
    const character = source.charAt(at++);
    if (character !== '\\') return character;
    const { words } = readEscape();
    return words?.length === 1 ? (words[0] ?? null) : null;
  }

  return asRequired(readChoice());
}

function joinChoices(choices: readonly Part[]): Part {
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
    if (best === null) return unknown;
    words.push(...best);
  }
  return { words: null, required: asList(words) };
}

/** The length of the shortest word: the longer, the rarer. */
const shortest = (words: readonly string[]): number => Math.min(...words.map(({ length }) => length));

function asRequired({ words, required }: Part): RequiredWords {
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
