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

/** The required words of a pattern, from the table where it has them. */
export function lookUpWords(pattern: RegExp): RequiredWords {
  known ??= unpack();
  const packed = known.size === 0 ? undefined : known.get(keyOfPattern(pattern));
  if (packed === undefined) return requiredWords(pattern);
  return packed === '' ? [] : packed.split('\t').map((words) => words.split(' '));
}
