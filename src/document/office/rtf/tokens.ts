/** One piece of an RTF file: a group's border, a control word with its number, a byte, or characters as they are. */
export type RtfToken = RtfCharacters | RtfWord | { readonly kind: 'open' } | { readonly kind: 'close' };

export type RtfCharacters =
  { readonly kind: 'byte'; readonly value: number } | { readonly kind: 'text'; readonly value: string };

export interface RtfWord {
  readonly kind: 'word';
  readonly name: string;
  readonly value: number | null;
}

const controlWord = /([a-z]{1,32})(-?\d{1,10})? ?/iy;
const plainText = /[^\\{}\r\n]+/y;

/** Cuts a file (one byte a character) into its pieces; pictures' bytes (`\bin`) are left out. */
export function* readTokens(file: string): Generator<RtfToken> {
  let at = 0;
  while (at < file.length) {
    const character = file[at];
    if (character === '{' || character === '}') {
      at++;
      yield { kind: character === '{' ? 'open' : 'close' };
    } else if (character === '\r' || character === '\n') {
      at++;
    } else if (character !== '\\') {
      plainText.lastIndex = at;
      const value = plainText.exec(file)?.[0] ?? '';
      at += value.length;
      yield { kind: 'text', value };
    } else {
      controlWord.lastIndex = at + 1;
      const match = controlWord.exec(file);
      if (match !== null) {
        const value = match[2] === undefined ? null : Number(match[2]);
        at = controlWord.lastIndex + (match[1] === 'bin' ? Math.max(value ?? 0, 0) : 0);
        yield { kind: 'word', name: match[1] ?? '', value };
      } else if (file[at + 1] === "'") {
        const value = Number.parseInt(file.slice(at + 2, at + 4), 16);
        at += 4;
        if (!Number.isNaN(value)) yield { kind: 'byte', value };
      } else {
        // A symbol: \~ \_ \\ \{ \} \* and a line end, which is a paragraph.
        yield { kind: 'word', name: file[at + 1] ?? '', value: null };
        at += 2;
      }
    }
  }
}
