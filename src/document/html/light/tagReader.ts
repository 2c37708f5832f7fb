import { decodeHTMLAttribute } from 'entities/lib/decode.js';
import type { Attributes } from './treeBuilder.js';

const slash = 0x2f;
const greater = 0x3e;
const equals = 0x3d;
const doubleQuote = 0x22;
const singleQuote = 0x27;

/** White space between the parts of a tag. */
export const isTagSpace = (code: number): boolean =>
  code === 0x20 || code === 0x0a || code === 0x09 || code === 0x0d || code === 0x0c;

/** Where the name of a tag or of an attribute ends: at white space, `/` or `>`. */
export function endOfName(html: string, from: number, untilEquals: boolean): number {
  let at = from;
  for (; at < html.length; at++) {
    const code = html.charCodeAt(at);
    if (code === greater || code === slash || isTagSpace(code) || (untilEquals && code === equals)) break;
  }
  return at;
}

/** Reads start tags behind their names. */
export class TagReader {
  /** What the last tag read says. */
  attributes: Attributes = {};
  isSelfClosed = false;
  readonly #html: string;
  /** Attribute names as they are written, and in small letters. */
  readonly #names = new Map<string, string>();

  constructor(html: string) {
    this.#html = html;
  }

  /** Reads up to `>`; where the tag ends, or -1 where the page ends in it. */
  read(from: number): number {
    const html = this.#html;
    const attributes: Attributes = (this.attributes = {});
    this.isSelfClosed = false;
    let at = from;
    while (at < html.length) {
      const code = html.charCodeAt(at);
      if (code === greater) return at + 1;
      if (code === slash) this.isSelfClosed = true;
      if (code === slash || isTagSpace(code)) {
        at++;
        continue;
      }
      this.isSelfClosed = false;
      at = this.#readAttribute(at, attributes);
    }
    return -1;
  }

  /** Reads a name and, where one follows, its value; where it ends. */
  #readAttribute(begin: number, into: Attributes): number {
    const html = this.#html;
    const end = endOfName(html, begin + 1, true);
    const name = this.#lowerName(html.slice(begin, end));
    let at = this.#skipSpace(end);
    if (html.charCodeAt(at) !== equals) {
      into[name] ??= '';
      return at;
    }
    at = this.#skipSpace(at + 1);
    const quote = html.charCodeAt(at);
    const isQuoted = quote === doubleQuote || quote === singleQuote;
    const start = isQuoted ? at + 1 : at;
    const close = isQuoted ? html.indexOf(quote === doubleQuote ? '"' : "'", start) : this.#endOfWord(start);
    if (close === -1) return html.length;
    const value = html.slice(start, close);
    // Of two attributes of one name the first counts.
    into[name] ??= value.includes('&') ? decodeHTMLAttribute(value) : value;
    return isQuoted ? close + 1 : close;
  }

  #skipSpace(from: number): number {
    let at = from;
    while (isTagSpace(this.#html.charCodeAt(at))) at++;
    return at;
  }

  #endOfWord(from: number): number {
    const html = this.#html;
    let at = from;
    while (at < html.length && html.charCodeAt(at) !== greater && !isTagSpace(html.charCodeAt(at))) at++;
    return at;
  }

  #lowerName(written: string): string {
    let name = this.#names.get(written);
    if (name === undefined) this.#names.set(written, (name = written.toLowerCase()));
    return name;
  }
}
