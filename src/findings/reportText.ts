import { viewText, type View } from '../document/index.js';
import { makeCodePointCounter, makeUnitIndex } from '../record/codePoints.js';
import type { Span } from '../types.js';
import type { Evidence, ExaminedReport } from './types.js';

/** One paragraph of the body in the reading view. */
export interface Paragraph {
  readonly span: Span;
  readonly view: View;
}

/** The text of a report, with the offsets of records (code points) and of strings (UTF-16 units) led into each other. */
export interface ReportText {
  readonly paragraphs: readonly Paragraph[];
  /** The text between two offsets of the record, white space and punctuation folded. */
  readonly fold: (start: number, end: number) => string;
  /** The whole report folded: in a document with several reports, its own part. */
  readonly whole: () => string;
  /** What stands of the paragraphs between two offsets of the record. */
  readonly between: (start: number, end: number) => readonly Paragraph[];
  readonly evidence: (span: Span) => Evidence;
}

export function readReportText({ record, text, paragraphs }: ExaminedReport): ReportText | null {
  if (text === null) return null;
  const toPoints = makeCodePointCounter(text);
  const toUnit = makeUnitIndex(text);
  const views = paragraphs.map((span) => ({ span, view: viewText(text, span) }));
  const at = (start: number, end: number): Span => ({ start: toUnit(start), end: toUnit(end) });
  return {
    paragraphs: views,
    fold: (start, end) => viewText(text, at(start, end)).string,
    whole: () => {
      const sections = record.sections ?? [];
      return viewText(text, at(sections[0]?.start ?? 0, sections.at(-1)?.end ?? Infinity)).string;
    },
    between: (start, end) => {
      const range = at(start, end);
      return views.flatMap((paragraph) => clip(paragraph, range, text));
    },
    evidence: (span) => ({ ...toPoints(span), text: text.slice(span.start, span.end) }),
  };
}

/** A dump without line ends is one paragraph over all chapters. */
function clip(paragraph: Paragraph, range: Span, text: string): Paragraph[] {
  const start = Math.max(paragraph.span.start, range.start);
  const end = Math.min(paragraph.span.end, range.end);
  if (start >= end) return [];
  if (start === paragraph.span.start && end === paragraph.span.end) return [paragraph];
  const span = { start, end };
  return [{ span, view: viewText(text, span) }];
}
