import { unitWords } from '../../../knowledge/tables/words.js';
import { countHan } from '../han.js';
import { gap } from './stream.js';
import type { Token } from './tokens.js';

const units = unitWords.flatMap(([, words]) => words).join('|');

/** Behind a number: its unit and the end of a clause. No cell has both. */
const clauseEnd = new RegExp(`^(?:${units})(?:[,;。、)]|\\((?![一二三四五六七八九十]))`);

/** A number is farther from the words that it belongs to only in another sentence. */
const maxBetween = 12;

/** The labels of a sentence, which are none of a table: 行政复议：结果维持2件，结果纠正0件，总计2件。 */
export function findSpokenLabels(tokens: readonly Token[]): ReadonlySet<Token> {
  const spoken = new Set<Token>();
  let isClause = false;
  for (let i = tokens.length - 1; i >= 0; i--) {
    const [token, next] = [tokens[i] as Token, tokens[i + 1]];
    if (next?.gap === gap.line) isClause = false;
    if (token.kind === 'number') isClause = next?.gap !== gap.line && clauseEnd.test(next?.string ?? '');
    else if (token.kind === 'mark' || token.kind === 'bar' || isLong(token)) isClause = false;
    if (token.kind === 'label' && isClause) spoken.add(token);
  }
  return spoken;
}

const isLong = ({ kind, string }: Token): boolean =>
  kind === 'text' && countHan(string, maxBetween + 1) > maxBetween;
