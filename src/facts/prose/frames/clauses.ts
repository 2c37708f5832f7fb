import { Kept } from '../../../document/kept.js';
import { matchesOf } from '../../../knowledge/prefilter/index.js';
import type { Sentence } from '../readingUnits.js';

/** A stretch of a sentence between two marks, numbers as `#`. */
export interface Clause {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly counts: boolean;
}

const marks = /[,;:。()—]/g;

/** A heading in square brackets before a text that names its own matter: 【收费减免】未收费. */
const bracketedHeading = /\[[^[\]#]{2,12}\](?=[^,;。]{0,12}[费钱])/g;

/** Brackets without a number are no marks; what is in them is read with the clause: 专(兼)职, 专门(专职). */
export function flatten(masked: string): string {
  const text = masked.includes('[')
    ? masked.replace(bracketedHeading, (heading) => ' '.repeat(heading.length))
    : masked;
  return text.replace(/\(([^()#,;:]{0,24})\)/g, ' $1 ');
}

/** Where the words before a number begin: at its clause, or behind the number before it in the clause. */
export function startOfLead(flat: string, clause: Clause, at: number): number {
  return Math.max(clause.start, flat.slice(0, at).lastIndexOf('#') + 1);
}

/** The clauses of a sentence, marks left out. */
function splitClauses(flat: string): Clause[] {
  const clauses: Clause[] = [];
  let start = 0;
  const close = (end: number): void => {
    const text = flat.slice(start, end);
    clauses.push({ start, end, text, counts: text.includes('#') });
    start = end + 1;
  };
  for (const { index } of matchesOf(marks, flat)) close(index);
  close(flat.length);
  return clauses;
}

/** The clauses of a sentence with the flattened text that their positions are of. */
export interface Clauses {
  readonly flat: string;
  readonly clauses: readonly Clause[];
}

const cut = new Kept<Sentence, Clauses>();

/** The clauses of a sentence, cut once. */
export const clausesOf = (sentence: Sentence): Clauses => cut.of(sentence, cutClauses);

function cutClauses({ masked }: Sentence): Clauses {
  const flat = flatten(masked);
  return { flat, clauses: splitClauses(flat) };
}
