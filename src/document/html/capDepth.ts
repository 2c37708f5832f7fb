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
  ...[...blockTags].map((name) => [name, paragraph] as const),
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

interface Tag {
  readonly start: number;
  /** Where its name ends. */
  readonly end: number;
  readonly isEnd: boolean;
  /** In lower case, at most `maxName` characters of it. */
  readonly name: string;
}

/** The first tag from a place on: `<` or `</` and a letter, the name up to white space, `/` or `>`. */
function nextTag(html: string, from: number): Tag | null {
  for (let start = html.indexOf('<', from); start !== -1; start = html.indexOf('<', start + 1)) {
    const isEnd = html.charCodeAt(start + 1) === slash;
    const begin = start + (isEnd ? 2 : 1);
    if (!isLetter(html.charCodeAt(begin))) continue;
    let end = begin + 1;
    while (end < html.length && end - begin < maxName && !endsName(html.charCodeAt(end))) end++;
    return { start, end, isEnd, name: html.slice(begin, end).toLowerCase() };
  }
  return null;
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
  for (let tag = nextTag(html, next); tag !== null; tag = nextTag(html, next)) {
    const { start, isEnd, name } = tag;
    next = tag.end;
    if (voidTags.has(name)) continue;
    if (isEnd) {
      open.close(name);
      continue;
    }
    const ended = open.endBefore(closings.get(name));
    if (ended !== '') {
      added++;
      pieces.push(html.slice(from, start), ended);
      from = start;
    }
    if (open.depth < maxDepth) {
      open.push(name);
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

class OpenElements {
  private readonly names: string[] = [];
  private readonly counts = new Map<string, number>();

  get depth(): number {
    return this.names.length;
  }

  push(name: string): void {
    this.names.push(name);
    this.counts.set(name, (this.counts.get(name) ?? 0) + 1);
  }

  /** An end tag without its beginning closes nothing. */
  close(name: string): void {
    if ((this.counts.get(name) ?? 0) > 0) while (this.pop() !== name);
  }

  /** Closes what ends by itself; the end tags, innermost first. */
  endBefore(next: Closing | undefined): string {
    if (next === undefined || !next.ends.some((name) => (this.counts.get(name) ?? 0) > 0)) return '';
    let at = this.names.length - 1;
    while (at >= 0 && !next.ends.includes(this.names[at] ?? '')) {
      if (next.within.has(this.names[at] ?? '')) return '';
      at--;
    }
    if (at < 0) return '';
    let tags = '';
    while (this.names.length > at) tags += `</${this.pop()}>`;
    return tags;
  }

  private pop(): string {
    const name = this.names.pop() ?? '';
    this.counts.set(name, (this.counts.get(name) ?? 1) - 1);
    return name;
  }
}
