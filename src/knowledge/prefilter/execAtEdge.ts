import { execSparingly } from './execSparingly.js';
import { lookUpEdge } from './lookUpWords.js';

const endings = new WeakMap<RegExp, string | null>();
const beginnings = new WeakMap<RegExp, string | null>();

/**
 * `pattern.exec(text)` for one that ends with `$`: most are told by the text's last character, which costs nothing, and
 * need not be compiled for that text.
 */
export function execAtEnd(pattern: RegExp, text: string): RegExpExecArray | null {
  let characters = endings.get(pattern);
  if (characters === undefined) endings.set(pattern, (characters = lookUpEdge(pattern, 'end')));
  if (characters !== null && text !== '' && !characters.includes(text.charAt(text.length - 1))) return null;
  return execSparingly(pattern, text);
}

/** The same for one that begins with `^`. */
export function execAtStart(pattern: RegExp, text: string): RegExpExecArray | null {
  let characters = beginnings.get(pattern);
  if (characters === undefined) beginnings.set(pattern, (characters = lookUpEdge(pattern, 'start')));
  if (characters !== null && text !== '' && !characters.includes(text.charAt(0))) return null;
  return execSparingly(pattern, text);
}
