import { explainWords } from './explainWords.js';
import { fitFrames } from './fitFrames.js';
import { clausesOf } from './clauses.js';
import { frames } from '../../../knowledge/prose/frames/index.js';
import { referring as signs } from '../../../knowledge/prose/referring.js';
import type { Clause } from './clauses.js';
import type { Context } from '../context.js';
import type { Frame } from '../../../knowledge/prose/frames/index.js';

/** A frame whose words a clause says of all of a number said before. */
export interface FramedReference {
  readonly frame: Frame;
  readonly clause: Clause;
  /** 均, 全部, 悉数 is there: else the clause can only speak of a number that is one. */
  readonly all: boolean;
}

const referring = frames.filter(({ whole }) => whole !== undefined);

/** The clauses without a number that say something of all: 悉数为当面递交, 一律书面答复. */
export function findFrameReferences(context: Context): FramedReference[] {
  return clausesOf(context.sentence).clauses.flatMap((clause): FramedReference[] => {
    if (clause.counts || clause.text.length < 2 || signs.opensList.pattern.test(clause.text)) return [];
    const words = explainWords(clause.text);
    if (words === null || words.length === 0) return [];
    // 其余均按期答复: the rest is not all.
    if (words.some((word) => word.includes('rest') || word.includes('except'))) return [];
    const said = words.filter((word) => !word.includes('all'));
    const [frame] = fitFrames(said, { among: referring, topic: context.topicAt(clause.end) });
    if (!frame || frame.notSentence?.test(context.sentence.string)) return [];
    return [{ frame, clause, all: said.length < words.length }];
  });
}
