/** A part of a pattern's source. */
export type Part =
  /** One character: one of these, or of more than can be told (null). */
  | { readonly kind: 'character'; readonly members: readonly string[] | null }
  /** What takes no character: `\b`, what is only looked at. */
  | { readonly kind: 'empty' }
  | { readonly kind: 'start' | 'end' }
  /** What is not understood: it can be anything. */
  | { readonly kind: 'unknown' }
  | { readonly kind: 'choice' | 'sequence'; readonly parts: readonly Part[] }
  | { readonly kind: 'repeated'; readonly part: Part; readonly least: number; readonly most: number };

/** Characters from one to another in a class that are told one by one. */
const longestRange = 12;

const anyCharacter: Part = { kind: 'character', members: null };
const digit: Part = { kind: 'character', members: [...'0123456789'] };
const empty: Part = { kind: 'empty' };
const unknown: Part = { kind: 'unknown' };

/** Takes a pattern's source apart; in lower case for a pattern that ignores case. Null where its flags change the grammar. */
export function parsePattern(pattern: RegExp): Part | null {
  if (pattern.unicode || pattern.flags.includes('v')) return null;
  const { source, ignoreCase } = pattern;
  let at = 0;

  const one = (character: string): Part => ({ kind: 'character', members: [letter(character)] });
  const letter = (character: string): string => (ignoreCase ? character.toLowerCase() : character);

  function readChoice(): Part {
    const parts = [readSequence()];
    while (source[at] === '|') {
      at++;
      parts.push(readSequence());
    }
    return parts.length === 1 ? (parts[0] ?? unknown) : { kind: 'choice', parts };
  }

  function readSequence(): Part {
    const parts: Part[] = [];
    while (at < source.length && source[at] !== '|' && source[at] !== ')') parts.push(readRepeated());
    return { kind: 'sequence', parts };
  }

  function readRepeated(): Part {
    const part = readAtom();
    const [least, most] = readQuantifier();
    return least === 1 && most === 1 ? part : { kind: 'repeated', part, least, most };
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
        return anyCharacter;
      case '^':
        return { kind: 'start' };
      case '$':
        return { kind: 'end' };
      case '\\':
        return readEscape();
      default:
        return one(character);
    }
  }

  function readGroup(): Part {
    const opening = /^\?(?::|<?[=!]|<\w{1,40}>)/.exec(source.slice(at, at + 44))?.[0] ?? '';
    at += opening.length;
    const part = readChoice();
    at++;
    // What stands before or behind a match may lie outside the text's own stretch.
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
      return one(String.fromCharCode(Number.parseInt(code, 16)));
    }
    if (character === 'k') at = source.indexOf('>', at) + 1;
    return /\w/.test(character) ? unknown : one(character);
  }

  function readClass(): Part {
    const members: string[] = [];
    let known = source[at] !== '^';
    if (!known) at++;
    while (at < source.length && source[at] !== ']') {
      const from = readMember();
      if (from === null) known = false;
      else if (source[at] === '-' && source[at + 1] !== ']') {
        at++;
        const to = readMember();
        const size = to === null ? Infinity : to.charCodeAt(0) - from.charCodeAt(0);
        if (size > longestRange) known = false;
        else
          for (let i = 0; i <= size; i++) members.push(letter(String.fromCharCode(from.charCodeAt(0) + i)));
      } else members.push(letter(from));
    }
    at++;
    return known && members.length > 0 ? { kind: 'character', members } : anyCharacter;
  }

  /** One character of a class; null for a kind of characters (\d, \s). */
  function readMember(): string | null {
    const character = source.charAt(at++);
    if (character !== '\\') return character;
    const part = readEscape();
    return part.kind === 'character' && part.members?.length === 1 ? (part.members[0] ?? null) : null;
  }

  return readChoice();
}
