import { explainWords } from './explainWords.js';
import { fitEach } from './fitFrames.js';
import { clausesOf } from './clauses.js';
import { frames } from '../../../knowledge/prose/frames/index.js';
import { homeScore, topicHere } from '../context.js';
import { wordsBefore } from './frameOfNumber.js';
import type { Context } from '../context.js';
import type { Frame, WordClass } from '../../../knowledge/prose/frames/index.js';
import type { Meaning } from './explainWords.js';

/** A frame whose words a clause denies, with the stretch that does. */
export interface FramedZero {
  readonly frame: Frame;
  readonly from: number;
  readonly to: number;
}

const denying: readonly WordClass[] = ['deny', 'absent', 'missing'];
/** Words that every denial has; the others need not be looked up. */
const mayDeny = /[未无没零缺空]|不存在|不曾/;

/** The zeros of clauses of known words: 传真方式空白, 校内未接获书面申请; two denials in one clause are none. */
export function findFrameZeros(context: Context, among: readonly Frame[] = frames): FramedZero[] {
  const { masked } = context.sentence;
  if (!mayDeny.test(masked)) return [];
  const zeros = among.filter(
    ({ zero, home, path, notSentence }) =>
      zero && (!home || homeScore(path, context.section) >= 4) && !notSentence?.test(context.sentence.string),
  );
  const { flat, clauses } = clausesOf(context.sentence);
  return clauses.flatMap((clause, index): FramedZero[] => {
    if (clause.counts || !mayDeny.test(clause.text)) return [];
    const words = explainWords(clause.text);
    // 未答复 is itself a denial: 没有未答复的申请 says nothing of those carried over.
    if (words?.filter(denies).length !== 1 || words.some((word) => word.includes('unfinished'))) return [];
    let said = words.filter((word) => !denies(word));
    let from = clause.start;
    const topic = topicHere(context, clause.end);
    let found = fitEach(said, topic, zeros);
    if (found.length === 0 && !words.some((word) => word.includes('missing'))) {
      const before = wordsBefore(clauses, index, flat);
      if (!before || before.words.some(denies)) return [];
      said = [...before.words, ...said];
      from = before.from;
      found = fitEach(said, topicHere(context, clause.end), zeros);
    }
    return found.map((frame) => ({ frame, from, to: clause.end }));
  });
}

function denies(word: Meaning): boolean {
  return word.some((name) => denying.includes(name));
}
