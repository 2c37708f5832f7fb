import { pairLines } from './pairLines.js';
import { mayCount, readNumerals } from '../numerals/index.js';
import { SparingPattern } from '../../knowledge/prefilter/index.js';
import { lineSigns } from '../../knowledge/prose/lineSigns.js';
import { viewText } from '../../document/view.js';
import { viewOnce } from '../../document/viewOnce.js';
import type { Numeral, NumeralReading } from '../numerals/index.js';
import type { Outline } from '../../sections/index.js';
import type { View } from '../../document/view.js';
import type { Document, Section, Span } from '../../types.js';

/** One sentence in reading view with its numbers. `masked`: other numbers are `#`, dates and references `¤`. */
export interface Sentence {
  readonly view: View;
  readonly string: string;
  readonly masked: string;
  readonly numerals: readonly Numeral[];
  readonly section: number;
  readonly paragraph: number;
}

const maxSentence = 400;

/** The sentences of the body, without headings and tables, in order. */
export function readSentences(document: Document, outline: Outline, skip: readonly Span[]): Sentence[] {
  const sentences: Sentence[] = [];
  let section = 0;
  const spans = outline.paragraphs.map(({ span }) => span);
  pairLines(document.text, spans).forEach((span, index) => {
    for (const piece of subtract(span, skip)) {
      while (section + 1 < outline.sections.length && startOf(outline.sections[section + 1]) <= piece.start)
        section++;
      const heading = outline.sections[section]?.headingSpan;
      const start =
        heading && heading.start >= piece.start && heading.end <= piece.end && !states(document.text, heading)
          ? heading.end +
            (lineSigns.behindTitle.pattern.exec(document.text.slice(heading.end, heading.end + 4))?.[0]
              .length ?? 0)
          : piece.start;
      if (start >= piece.end) continue;
      const view = viewOnce(document, { start, end: piece.end }, true);
      let from = 0;
      for (const to of endsOfSentences(view.string)) {
        const begin = from + beginningOf(view.string.slice(from, from + 12), from === 0);
        const sentence = makeSentence(view, begin, to, section, index);
        if (sentence) sentences.push(sentence);
        from = to;
      }
    }
  });
  return sentences;
}

const bullets = new SparingPattern(lineSigns.bullets.pattern);
const outline = new SparingPattern(lineSigns.outline.pattern);

/** How many characters only mark a line: ● or 6.1. */
function beginningOf(line: string, opens: boolean): number {
  const marks = bullets.exec(line) ?? (opens ? outline.exec(line) : null);
  return marks?.[0].length ?? 0;
}

/** A title that says something with a colon or a denial is read too: 收费情况：全年未收费. */
function states(text: string, heading: Span): boolean {
  return lineSigns.states.pattern.test(text.slice(heading.start, heading.end));
}

/** A sentence for tests and near-misses: the whole string as one sentence. */
export function sentenceOf(text: string): Sentence {
  const view = viewText(text, { start: 0, end: text.length }, true);
  return new ReadSentence(view, view.string, 0, 0);
}

const startOf = (section: Section | undefined): number => section?.span.start ?? Number.POSITIVE_INFINITY;

function makeSentence(
  view: View,
  from: number,
  to: number,
  section: number,
  paragraph: number,
): Sentence | null {
  const string = view.string.slice(from, to);
  if (string.length < 2 && string !== '无') return null;
  return new ReadSentence(new PartOfView(view, from, string), string, section, paragraph);
}

const noNumerals: readonly Numeral[] = [];

/** Most sentences count nothing, and of few of those the masked text is asked for. */
class ReadSentence implements Sentence {
  readonly numerals: readonly Numeral[];
  private ownMasked: string | undefined;

  constructor(
    readonly view: View,
    readonly string: string,
    readonly section: number,
    readonly paragraph: number,
  ) {
    const reading = mayCount(string) ? readNumerals(string) : null;
    this.numerals = reading?.numerals ?? noNumerals;
    this.ownMasked = reading ? maskCounts(reading) : undefined;
  }

  get masked(): string {
    return (this.ownMasked ??= readNumerals(this.string).masked);
  }
}

/** The view of a stretch of another one. */
class PartOfView implements View {
  constructor(
    private readonly whole: View,
    private readonly from: number,
    readonly string: string,
  ) {}

  at(start: number, end: number): Span {
    return this.whole.at(this.from + start, this.from + end);
  }

  printed(start: number, end: number): string {
    return this.whole.printed(this.from + start, this.from + end);
  }
}

function maskCounts({ masked, numerals }: NumeralReading): string {
  if (numerals.length === 0) return masked;
  let out = '';
  let from = 0;
  for (const { start, end } of numerals) {
    out += masked.slice(from, start) + '#'.repeat(end - start);
    from = end;
  }
  return out + masked.slice(from);
}

/** Behind 。！？; in a longer stretch behind a semicolon, a comma, or hard at 400 characters. */
function endsOfSentences(string: string): number[] {
  const ends: number[] = [];
  let from = 0;
  // The next end is looked for once: a text without any is cut into many pieces.
  let end = 0;
  while (from < string.length) {
    if (end <= from) end = indexOfEnd(string, from);
    let to = end;
    if (to - from > maxSentence) {
      const window = string.slice(from, from + maxSentence);
      const cut = Math.max(
        window.lastIndexOf(';'),
        window.lastIndexOf(',') > 200 ? window.lastIndexOf(',') : -1,
      );
      to = from + (cut > 50 ? cut + 1 : maxSentence);
    }
    ends.push(to);
    from = to;
  }
  return ends;
}

const [fullStop = 0, exclamation = 0, question = 0] = [...'。!?'].map((sign) => sign.charCodeAt(0));

function indexOfEnd(string: string, from: number): number {
  // 。” closes a quotation inside a sentence.
  for (let i = from; i < string.length; i++) {
    const code = string.charCodeAt(i);
    if (code === fullStop || code === exclamation || code === question) return i + 1;
  }
  return string.length;
}

/** The parts of a span that lie in none of the others. */
function subtract(span: Span, others: readonly Span[]): Span[] {
  let pieces: Span[] = [span];
  for (const other of others) {
    if (other.end <= span.start || other.start >= span.end) continue;
    pieces = pieces.flatMap((piece) => [
      { start: piece.start, end: Math.min(piece.end, other.start) },
      { start: Math.max(piece.start, other.end), end: piece.end },
    ]);
    pieces = pieces.filter(({ start, end }) => end > start);
  }
  return pieces;
}
