import { gap } from './stream.js';
import type { Token } from './tokens.js';
import type { Zone } from './zones.js';

/** Fewer numbers that count up prove nothing where no head says 序号. */
const minimumRun = 5;
const minimumRunWithHead = 2;
const largestStep = 3;

/**
 * The numbers of a column 序号, which stand before their labels and would pass for the value of the row before, all the
 * more where that row is blank. They count up from label to label; values do not.
 */
export function findSequence(tokens: readonly Token[], zone: Zone): ReadonlySet<Token> {
  let headed = false;
  /** The form's code of the row before, which may be the last number of that row. */
  let code: string | null = null;
  const before: Token[] = [];
  for (let i = zone.start; i < zone.end; i++) {
    const token = tokens[i];
    if (token?.meaning?.structure === 'sequence') headed = true;
    if (!token?.meaning?.rows.has(zone.model.id)) continue;
    const number = numberBefore(tokens, i);
    if (number && number.string !== code) before.push(number);
    code = token.meaning.rows.get(zone.model.id)?.[0]?.code ?? null;
  }
  const onLine = before.filter(({ gap: white }) => white === gap.line);
  for (const candidates of [before, onLine]) {
    const enough = candidates.length >= (headed ? minimumRunWithHead : minimumRun);
    if (enough && countsUp(candidates))
      return new Set(candidates.filter((_, at) => isInStep(candidates, at)));
  }
  return new Set();
}

/** The number right before a label, its numbering (`2.`) between them. */
function numberBefore(tokens: readonly Token[], index: number): Token | null {
  let i = index - 1;
  while (tokens[i]?.kind === 'numbering' && tokens[i]?.gap !== gap.line) i--;
  const token = tokens[i];
  // What a numbering is glued to (数条002、) is the number of the row before.
  const apart = tokens[i + 1]?.gap !== gap.line && !(token?.glued && token.gap === gap.none);
  return token?.kind === 'number' && apart && /^\d{1,3}$/.test(token.string) ? token : null;
}

/** A number that does not go on with its neighbours is the value of the row before. */
function isInStep(candidates: readonly Token[], at: number): boolean {
  return isStep(candidates[at - 1], candidates[at]) || isStep(candidates[at], candidates[at + 1]);
}

function isStep(from: Token | undefined, to: Token | undefined): boolean {
  const step = Number(to?.string) - Number(from?.string);
  return step >= 1 && step <= largestStep;
}

function countsUp(candidates: readonly Token[]): boolean {
  let steps = 0;
  for (let i = 1; i < candidates.length; i++) {
    if (isStep(candidates[i - 1], candidates[i])) steps++;
  }
  return steps * 5 >= (candidates.length - 1) * 4;
}
