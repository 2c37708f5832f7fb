import { blockTags } from './tags.js';

/** Tags that never hold others. */
const voidTags: ReadonlySet<string> = new Set(
  'br hr img input meta link area base col embed param source track wbr frame basefont bgsound keygen'.split(
    ' ',
  ),
);

interface Closing {
  /** What ends where the tag begins, with all that is open inside it. */
  readonly ends: readonly string[];
  /** Never beyond these. */
  readonly within: ReadonlySet<string>;
}

const closing = (ends: string, within: string): Closing => ({
  ends: ends.split(' '),
  within: new Set(within.split(' ')),
});

const cell = closing('td th', 'tr table');
const part = closing('tr tbody thead tfoot', 'table');
const term = closing('dt dd', 'dl table');
const paragraph = closing('p', 'td th table');

/** End tags that authors leave out, as browsers put them in. */
const closings: ReadonlyMap<string, Closing> = new Map([
  ...blockTags.map((name) => [name, paragraph] as const),
  ['td', cell],
  ['th', cell],
  ['tr', closing('tr', 'table')],
  ['tbody', part],
  ['thead', part],
  ['tfoot', part],
  ['dt', term],
  ['dd', term],
  ['li', closing('li', 'ul ol menu dir table')],
  ['option', closing('option', 'select')],
]);

const maxName = 41;

/** Where the next tag begins: `<` or `</` and a letter; -1 where there is none. */
function nextTag(html: string, from: number): number {
  let start = html.indexOf('<', from);
  while (start !== -1 && !isLetter(html.charCodeAt(beginOfName(html, start))))
    start = html.indexOf('<', start + 1);
  return start;
}

const isEndTag = (html: string, start: number): boolean => html.charCodeAt(start + 1) === slash;
const beginOfName = (html: string, start: number): number => start + (isEndTag(html, start) ? 2 : 1);

/** Where a name ends: at white space, `/` or `>`, or after `maxName` characters. */
function endOfName(html: string, begin: number): number {
  const most = Math.min(html.length, begin + maxName);
  let end = begin + 1;
  while (end < most && !endsName(html.charCodeAt(end))) end++;
  return end;
}

const slash = 0x2f;
const isLetter = (code: number): boolean => (code | 0x20) >= 0x61 && (code | 0x20) <= 0x7a;
const endsName = (code: number): boolean =>
  code === slash ||
  code === 0x3e ||
  code === 0x20 ||
  (code < 0x21 ? code >= 9 && code <= 13 : isRareSpace(code));
/** What `\s` stands for beyond ASCII. */
const isRareSpace = (code: number): boolean => code >= 0xa0 && /\s/.test(String.fromCharCode(code));

/**
 * Takes out the tags of elements deeper than the limit; their text stays. Parsers take time with the square of the
 * depth, and what nests so deep is a mistake: a `<font>` that is never closed. Where hundreds of end tags were left out
 * they are put in, for the light parser would nest what a browser puts side by side.
 */
export function capDepth(
  html: string,
  maxDepth: number,
): { readonly html: string; readonly capped: boolean } {
  const open = new OpenElements();
  const pieces: string[] = [];
  let from = 0;
  let capped = false;
  let added = 0;
  let next = 0;
  for (let start = nextTag(html, next); start !== -1; start = nextTag(html, next)) {
    const begin = beginOfName(html, start);
    if (isEndTag(html, start) && open.closeInnermost(html, begin)) {
      next = begin + 1;
      continue;
    }
    next = endOfName(html, begin);
    const kind = open.kindOf(html.slice(begin, next));
    if (kind.isVoid) continue;
    if (isEndTag(html, start)) {
      open.close(kind);
      continue;
    }
    const ended = open.endBefore(kind);
    if (ended !== '') {
      added++;
      pieces.push(html.slice(from, start), ended);
      from = start;
    }
    if (open.depth < maxDepth) {
      open.push(kind);
      continue;
    }
    capped = true;
    const end = html.indexOf('>', start);
    pieces.push(html.slice(from, start), ' ');
    from = end < 0 ? html.length : end + 1;
    next = from;
  }
  if (!capped && added <= maxDepth) return { html, capped };
  return { html: pieces.join('') + html.slice(from), capped };
}

/** All elements of one name: a page has many tags and few names. */
interface Kind {
  readonly name: string;
  readonly isVoid: boolean;
  readonly closing: Closing | undefined;
  /** How many of them are open. */
  open: number;
}

class OpenElements {
  readonly #stack: Kind[] = [];
  /** By their names as they are written. */
  readonly #kinds = new Map<string, Kind>();

  kindOf(written: string): Kind {
    let kind = this.#kinds.get(written);
    if (kind !== undefined) return kind;
    const name = written.toLowerCase();
    kind =
      name === written
        ? { name, isVoid: voidTags.has(name), closing: closings.get(name), open: 0 }
        : this.kindOf(name);
    this.#kinds.set(written, kind);
    return kind;
  }

  get depth(): number {
    return this.#stack.length;
  }

  push(kind: Kind): void {
    this.#stack.push(kind);
    kind.open++;
  }

  /** Whether the end tag whose name begins there is that of the element opened last, as most are: then it is closed. */
  closeInnermost(html: string, begin: number): boolean {
    const name = this.#stack.at(-1)?.name;
    const ends = name !== undefined && endsName(html.charCodeAt(begin + name.length));
    if (!ends || !html.startsWith(name, begin)) return false;
    this.#pop();
    return true;
  }

  /** An end tag without its beginning closes nothing. */
  close(kind: Kind): void {
    if (kind.open > 0) while (this.#pop() !== kind);
  }

  /** Closes what ends by itself before such an element; the end tags, innermost first. */
  endBefore({ closing }: Kind): string {
    if (closing === undefined || !this.#isOneOpen(closing.ends)) return '';
    let at = this.#stack.length - 1;
    while (at >= 0 && !closing.ends.includes(this.#stack[at]?.name ?? '')) {
      if (closing.within.has(this.#stack[at]?.name ?? '')) return '';
      at--;
    }
    if (at < 0) return '';
    let tags = '';
    while (this.#stack.length > at) tags += `</${this.#pop()?.name ?? ''}>`;
    return tags;
  }

  #isOneOpen(names: readonly string[]): boolean {
    for (const name of names) if (this.kindOf(name).open > 0) return true;
    return false;
  }

  #pop(): Kind | undefined {
    const kind = this.#stack.pop();
    if (kind !== undefined) kind.open--;
    return kind;
  }
}
