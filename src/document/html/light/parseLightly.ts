import { decodeHTML } from 'entities/lib/decode.js';
import type { DomNode } from '../dom.js';
import { endOfName, isTagSpace, TagReader } from './tagReader.js';
import { tellKinds, type TagKind } from './tagKind.js';
import { TreeBuilder } from './treeBuilder.js';

const slash = 0x2f;
const greater = 0x3e;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;

/**
 * Parses a page in one pass from tag to tag, in less than half the time of htmlparser2. It repairs as little: an end tag that was
 * left out is put in where the innermost element ends with what begins, and nothing else. The tests hold the two trees
 * to be the same, but that an entity behind `<` in a title is decoded here, and a page cut off within a tag loses the tag
 * alone.
 */
export function parseLightly(html: string): DomNode {
  const page = new LightParser(html);
  page.parse();
  return page.tree.root;
}

class LightParser {
  readonly tree = new TreeBuilder();
  readonly #html: string;
  readonly #tags: TagReader;
  readonly #kindOf = tellKinds();
  /** Where the text begins that is not in the tree yet. */
  #text = 0;

  constructor(html: string) {
    this.#html = html;
    this.#tags = new TagReader(html);
  }

  parse(): void {
    const html = this.#html;
    let at = html.indexOf('<');
    while (at !== -1) at = html.indexOf('<', this.#readMarkup(at));
    this.#addText(html.length);
  }

  /** Reads what `<` may begin; where to look for the next. */
  #readMarkup(start: number): number {
    const code = this.#html.charCodeAt(start + 1);
    if (isLetter(code)) return this.#readStartTag(start);
    if (code === slash) return this.#readEndTag(start);
    if (code === 0x21) return this.#readDeclaration(start);
    return code === 0x3f ? this.#skip(start, start + 2, '>') : start + 1;
  }

  #readStartTag(start: number): number {
    const html = this.#html;
    this.#addText(start);
    const nameEnd = endOfName(html, start + 1, false);
    const end = this.#tags.read(nameEnd);
    this.#text = end === -1 ? html.length : end;
    if (end === -1) return html.length;
    const kind = this.#kindOf(html.slice(start + 1, nameEnd));
    const { attributes, isSelfClosed } = this.#tags;
    this.tree.open(kind, attributes, isSelfClosed);
    if (!kind.isRaw || isSelfClosed) return end;
    const rawEnd = this.#findRawEnd(kind, end);
    this.#addText(rawEnd, kind.name === 'title');
    return rawEnd;
  }

  #readEndTag(start: number): number {
    const html = this.#html;
    let begin = start + 2;
    while (isTagSpace(html.charCodeAt(begin))) begin++;
    const first = html.charCodeAt(begin);
    if (first === greater) return begin;
    if (!isLetter(first)) return this.#skip(start, begin, '>');
    this.#addText(start);
    let end = begin;
    while (end < html.length && html.charCodeAt(end) !== greater && !isTagSpace(html.charCodeAt(end))) end++;
    const close = html.indexOf('>', end);
    this.#text = close === -1 ? html.length : close + 1;
    if (end < html.length) this.tree.close(this.#kindOf(html.slice(begin, end)));
    return this.#text;
  }

  /** Comments, document types and other declarations. */
  #readDeclaration(start: number): number {
    const html = this.#html;
    if (html.startsWith('--', start + 2)) return this.#skip(start, start + 2, '-->');
    if (html.startsWith('[CDATA[', start + 2)) return this.#skip(start, start + 9, ']]>');
    // The first characters behind `<!` end nothing: `<!>`.
    const open = html.charCodeAt(start + 2) === 0x2d ? 4 : 3;
    return this.#skip(start, start + open, '>');
  }

  /** Leaves out what ends with `end`. Without its end a comment is the rest of the page, anything else is text. */
  #skip(start: number, from: number, end: string): number {
    const html = this.#html;
    this.#addText(start);
    const at = html.indexOf(end, from);
    if (at === -1 && end === '>') this.#text = start + 2;
    else {
      this.#text = at === -1 ? html.length : at + end.length;
      this.tree.addComment();
    }
    return at === -1 ? html.length : this.#text;
  }

  /** Where the end tag of an element begins whose content is text. */
  #findRawEnd({ name }: TagKind, from: number): number {
    const html = this.#html;
    let at = html.indexOf('</', from);
    for (; at !== -1; at = html.indexOf('</', at + 2)) {
      const end = at + 2 + name.length;
      const code = html.charCodeAt(end);
      if ((code === greater || isTagSpace(code)) && html.slice(at + 2, end).toLowerCase() === name) break;
    }
    return at === -1 ? html.length : at;
  }

  /** The text up to `end`. */
  #addText(end: number, holdsEntities = true): void {
    if (end <= this.#text) return;
    const data = this.#html.slice(this.#text, end);
    this.#text = end;
    this.tree.addText(holdsEntities && data.includes('&') ? decodeHTML(data) : data);
  }
}
