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
  let code: string | undefined;
  const before: Token[] = [];
  tokens.slice(zone.start, zone.end).forEach(({ meaning }, at) => {
    if (meaning?.structure === 'sequence') headed = true;
    const rows = meaning?.rows.get(zone.model.id);
    if (!rows) return;
    const number = numberBefore(tokens, zone.start + at);
    if (number && number.string !== code) before.push(number);
    code = rows[0]?.code;
  });
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
  while (tokens[i]?.kind === 'numbering') i--;
  const token = tokens[i];
  if (!token || !/^\d{1,3}$/.test(token.string) || tokens[i + 1]?.gap === gap.line) return null;
  // What a numbering is glued to (数条002、) is the number of the row before.
  return token.glued && token.gap === gap.none ? null : token;
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
  const steps = candidates.filter((token, i) => isStep(candidates[i - 1], token)).length;
  return steps * 5 >= (candidates.length - 1) * 4;
}
