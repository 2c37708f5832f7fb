import type { Failure } from '../../../types.js';
import { PageWriter, type RowShape } from '../flow/pageWriter.js';
import type { ParagraphLook } from '../flow/writeParagraph.js';
import type { FlowCell } from '../flow/layOutRows.js';
import type { OfficeText } from '../officeText.js';
import { codePageOf, codePageOfCharset, decodeRun, type CodePage } from './codePages.js';
import { readTokens, type RtfCharacters, type RtfToken } from './tokens.js';

/** Groups whose text is not the document's. Lists keep their printed numbers (`listtext`, `pntext`). */
const otherDestinations: ReadonlySet<string> = new Set(
  (
    'colortbl stylesheet info pict header headerl headerr headerf footer footerl footerr footerf footnote annotation ' +
    'listtable listoverridetable revtbl rsidtbl generator xmlnstbl themedata colorschememapping latentstyles datastore ' +
    'nonesttables objdata fldinst bkmkstart bkmkend atnid atnauthor tc xe txe rxe'
  ).split(' '),
);

const symbols: ReadonlyMap<string, string> = new Map([
  ['tab', '\t'],
  ['line', '\n'],
  ['~', '\u00a0'],
  ['_', '-'],
  ['\\', '\\'],
  ['{', '{'],
  ['}', '}'],
  ['emdash', '—'],
  ['endash', '–'],
  ['bullet', '•'],
  ['lquote', '‘'],
  ['rquote', '’'],
  ['ldblquote', '“'],
  ['rdblquote', '”'],
  ['emspace', '\u2003'],
  ['enspace', '\u2002'],
]);

/** What holds inside a group and ends with it. */
interface Group {
  skip: boolean;
  /** The group holds the fonts. */
  fonts: boolean;
  /** How many characters stand for a `\u` where it is not understood. */
  fallback: number;
  font: number;
  hidden: boolean;
  bold: boolean;
}

const maxDepth = 1000;

/** RTF of Word, WPS and WordPad: paragraphs and tables; GBK and Big5 bytes are read by the font's charset. */
export function readRtf(bytes: Uint8Array): Promise<OfficeText | Failure> {
  const file = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength).toString('latin1');
  const reader = new RtfReader();
  for (const token of readTokens(file)) reader.read(token);
  if (!reader.isComplete)
    return Promise.resolve({
      code: 'E_TRUNCATED',
      message: 'the RTF file ends in the middle; fetch it again',
    });
  return Promise.resolve({ html: reader.finish(), mediaType: 'application/rtf', warnings: [] });
}

class RtfReader {
  private readonly page = new PageWriter();
  private group: Group = { skip: false, fonts: false, fallback: 1, font: 0, hidden: false, bold: false };
  private readonly outer: Group[] = [];
  private readonly fonts = new Map<number, CodePage>();
  private codePage: CodePage | null = null;
  private bytes: number[] = [];
  /** Fallback characters of a `\u` that are still to be passed over. */
  private passing = 0;
  private look = { centred: false, heading: null as number | null, bold: false, inked: false };
  private inTable = false;
  private row: RowShape & { cells: Omit<FlowCell, 'html'>[]; left: number } = { left: 0, cells: [] };
  private merge: Omit<FlowCell, 'html' | 'right'> = { vertical: null, joinsLeft: false };

  get isComplete(): boolean {
    return this.outer.length === 0;
  }

  finish(): string {
    this.flush();
    return this.page.finish();
  }

  read(token: RtfToken): void {
    if (token.kind === 'byte' || token.kind === 'text') {
      this.readCharacters(token);
      return;
    }
    if (token.kind === 'word' && token.name === 'u') {
      this.readUnicode(token.value ?? 0);
      return;
    }
    this.flush();
    this.passing = 0;
    if (token.kind === 'open') {
      if (this.outer.length >= maxDepth) throw new Error('groups nest too deep');
      this.outer.push(this.group);
      this.group = { ...this.group };
    } else if (token.kind === 'close') {
      this.group = this.outer.pop() ?? this.group;
    } else {
      this.readWord(token.name, token.value);
    }
  }

  private readCharacters(token: RtfCharacters): void {
    if (token.kind === 'byte') {
      if (this.passing > 0) this.passing--;
      else this.bytes.push(token.value);
      return;
    }
    const passed = Math.min(this.passing, token.value.length);
    this.passing -= passed;
    // A picture's bytes are text of millions of digits.
    if (this.group.skip) return;
    // Bytes over 127 may stand unescaped.
    for (let i = passed; i < token.value.length; i++) this.bytes.push(token.value.charCodeAt(i));
  }

  private readUnicode(value: number): void {
    this.flush();
    this.write(String.fromCharCode(value < 0 ? value + 0x10000 : value));
    this.passing = this.group.fallback;
  }

  private flush(): void {
    if (this.bytes.length === 0) return;
    const page = this.fonts.get(this.group.font) ?? this.codePage ?? 936;
    this.write(decodeRun(this.bytes, page));
    this.bytes = [];
  }

  private write(text: string): void {
    if (this.group.skip || this.group.fonts || this.group.hidden) return;
    this.page.write(text);
    if (text.trim() === '') return;
    this.look.bold = this.group.bold && (this.look.bold || !this.look.inked);
    this.look.inked = true;
  }

  private readWord(name: string, value: number | null): void {
    const { group } = this;
    if (name === '*' || otherDestinations.has(name)) group.skip = true;
    else if (name === 'fonttbl') group.fonts = true;
    else if (name === 'ansicpg') this.codePage = codePageOf(value ?? 0) ?? this.codePage;
    else if (name === 'f') group.font = value ?? 0;
    else if (name === 'fcharset') this.learnFont(group.font, value ?? 0);
    else if (name === 'uc') group.fallback = value ?? 1;
    else if (name === 'v' || name === 'deleted') group.hidden = value !== 0;
    else if (name === 'b') group.bold = value !== 0;
    else if (name === 'plain') Object.assign(group, { hidden: false, bold: false });
    else if (!group.skip && !group.fonts) this.readLayout(name, value);
  }

  private learnFont(font: number, charset: number): void {
    const page = codePageOfCharset(charset);
    if (page === null) return;
    this.fonts.set(font, page);
    if (this.codePage === null || this.codePage === 1252) this.codePage = page;
  }

  private readLayout(name: string, value: number | null): void {
    const symbol = symbols.get(name);
    if (symbol !== undefined) this.write(symbol);
    else if (name === 'par' || name === 'sect' || name === '\r' || name === '\n') this.endParagraph();
    else if (name === 'pard') {
      this.inTable = false;
      this.look.centred = false;
      this.look.heading = null;
    } else if (name === 'intbl') this.inTable = true;
    else if (name === 'qc') this.look.centred = true;
    else if (name === 'outlinelevel') this.look.heading = (value ?? 9) < 6 ? (value ?? 0) + 1 : null;
    else if (name === 'nestcell') this.write('\t');
    else if (name === 'nestrow') this.write('\n');
    else this.readTable(name, value ?? 0);
  }

  private readTable(name: string, value: number): void {
    if (name === 'trowd') this.row = { left: 0, cells: [] };
    else if (name === 'trleft') this.row.left = value;
    else if (name === 'clvmgf') this.merge = { ...this.merge, vertical: 'begins' };
    else if (name === 'clvmrg') this.merge = { ...this.merge, vertical: 'continues' };
    else if (name === 'clmrg') this.merge = { ...this.merge, joinsLeft: true };
    else if (name === 'cellx') {
      this.row.cells.push({ ...this.merge, right: value });
      this.merge = { vertical: null, joinsLeft: false };
    } else if (name === 'cell') {
      this.page.endCell(this.takeLook());
    } else if (name === 'row') this.page.endRow(this.row);
  }

  private endParagraph(): void {
    this.page.endParagraph(this.takeLook(), this.inTable);
  }

  private takeLook(): ParagraphLook {
    const { centred, heading, bold } = this.look;
    Object.assign(this.look, { bold: false, inked: false });
    return { centred, heading, bold };
  }
}
