import { edgeCharacters, type Side } from './edgeCharacters.js';
import { packedWords } from './known.js';
import { requiredWords, type RequiredWords } from './requiredWords.js';

let known: ReadonlyMap<string, string> | null = null;

function unpack(): ReadonlyMap<string, string> {
  const lines = packedWords === '' ? [] : packedWords.split('\n');
  return new Map(
    lines.map((line) => [line.slice(0, line.indexOf('\t')), line.slice(line.indexOf('\t') + 1)]),
  );
}

/** The key of a pattern in the packed table: its length and a hash (FNV-1a) of its source. */
export function keyOfPattern({ source, flags }: RegExp): string {
  let hash = 0x811c9dc5;
  for (let i = 0; i < source.length; i++) hash = Math.imul(hash ^ source.charCodeAt(i), 0x01000193);
  return `${flags}${source.length.toString(36)}.${(hash >>> 0).toString(36)}`;
}

const packedOf = new WeakMap<RegExp, string>();

/** What the table says of a pattern; undefined where it has nothing. */
function lookUp(pattern: RegExp): string | undefined {
  known ??= unpack();
  if (known.size === 0) return undefined;
  let packed = packedOf.get(pattern);
  if (packed === undefined) {
    packed = known.get(keyOfPattern(pattern));
    if (packed !== undefined) packedOf.set(pattern, packed);
  }
  return packed;
}

/** The required words of a pattern, from the table where it has them. */
export function lookUpWords(pattern: RegExp): RequiredWords {
  const packed = lookUp(pattern);
  if (packed === undefined) return requiredWords(pattern);
  const from = packed.indexOf('\t') + 1;
  return from === 0
    ? []
    : packed
        .slice(from)
        .split('\t')
        .map((words) => words.split(' '));
}

const sign: Readonly<Record<Side, string>> = { start: '^', end: '$' };

/** The characters at an edge of a pattern (`edgeCharacters`), from the table where it has them. */
export function lookUpEdge(pattern: RegExp, side: Side): string | null {
  const packed = lookUp(pattern);
  if (packed === undefined) return edgeCharacters(pattern, side);
  if (!packed.startsWith(sign[side])) return null;
  const end = packed.indexOf('\t');
  return packed.slice(1, end === -1 ? undefined : end);
}

/** What the table has for a pattern: its edge, then its lists of words; null where that could not be read again. */
export function packPattern(pattern: RegExp): string | null {
  const lists = requiredWords(pattern);
  // A word with a blank could not be told from two.
  if (lists.flat().some((word) => /\s/.test(word))) return null;
  const end = edgeCharacters(pattern, 'end');
  const start = edgeCharacters(pattern, 'start');
  const edge = end !== null ? sign.end + end : start !== null ? sign.start + start : '';
  if (/\s/.test(edge)) return null;
  return [edge, ...lists.map((words) => words.join(' '))].join('\t');
}
