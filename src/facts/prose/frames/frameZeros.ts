import { explainWords } from './explainWords.js';
import { fitEach } from './fitFrames.js';
import { clausesOf } from './clauses.js';
import { frames } from '../../../knowledge/prose/frames/index.js';
import { homeScore } from '../homeScore.js';
import { wordsBefore } from './frameOfNumber.js';
import { zeroSigns } from '../../../knowledge/prose/zeroSigns.js';
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
const deniable = frames.filter(({ zero }) => zero);

/** The zeros of clauses of known words: 传真方式空白, 校内未接获书面申请; two denials in one clause are none. */
export function findFrameZeros(context: Context): FramedZero[] {
  const { masked } = context.sentence;
  const mayDeny = zeroSigns.denial.pattern;
  if (!mayDeny.test(masked)) return [];
  const { section, sentence } = context;
  const mayStand = ({ home, path, notSentence }: Frame): boolean =>
    (!home || homeScore(path, section) >= 4) && !notSentence?.test(sentence.string);
  const { flat, clauses } = clausesOf(sentence);
  return clauses.flatMap((clause, index): FramedZero[] => {
    if (clause.counts || !mayDeny.test(clause.text)) return [];
    const words = explainWords(clause.text);
    // 未答复 is itself a denial: 没有未答复的申请 says nothing of those carried over.
    if (words?.filter(denies).length !== 1 || words.some((word) => word.includes('unfinished'))) return [];
    // 未能当场作出答复: how it was answered is denied, not that it was.
    if (words.slice(words.findIndex(denies)).some((word) => word.includes('timely'))) return [];
    const choice = { among: deniable, topic: context.topicAt(clause.end), mayStand };
    const said = words.filter((word) => !denies(word));
    const found = fitEach(said, choice);
    if (found.length > 0 || words.some((word) => word.includes('missing')))
      return found.map((frame) => ({ frame, from: clause.start, to: clause.end }));
    const before = wordsBefore(clauses, index, flat);
    if (!before || before.words.some(denies)) return [];
    return fitEach([...before.words, ...said], choice).map((frame) => ({
      frame,
      from: before.from,
      to: clause.end,
    }));
  });
}

function denies(word: Meaning): boolean {
  return word.some((name) => denying.includes(name));
}
