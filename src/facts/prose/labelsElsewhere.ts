import { labelSigns } from '../../knowledge/prose/categoryLabels.js';
import { matchesOf, SparingPattern } from '../../knowledge/prefilter/index.js';
import { respectively } from '../../knowledge/prose/frames/respectively.js';
import type { Numeral } from '../numerals/index.js';
import type { Sentence } from './readingUnits.js';
import type { Span } from '../../types.js';

const behind = new SparingPattern(labelSigns.behind.pattern);

/** Where in the sentence the label of a number stands. */
type Labels = ReadonlyMap<Numeral, Span>;

/** The labels of the numbers of a list that do not stand just before them. */
export function labelsElsewhere(sentence: Sentence): Labels {
  const inTurn = namesInTurn(sentence);
  return inTurn.size > 0 ? inTurn : namesBehind(sentence);
}

/** 机构类、法规类分别为2条和8条: as many labels as numbers, each taken in turn. */
function namesInTurn({ masked, numerals }: Sentence): Labels {
  const found = new Map<Numeral, Span>();
  if (!masked.includes('分别')) return found;
  for (const match of matchesOf(respectively, masked)) {
    const nouns = match.groups?.nouns ?? '';
    const counted = numerals.filter(
      ({ start }) => start >= match.index && start < match.index + match[0].length,
    );
    const labels = nouns.split(labelSigns.joint.pattern);
    if (labels.length !== counted.length) continue;
    let start = match.index;
    for (const [i, label] of labels.entries()) {
      const numeral = counted[i];
      if (numeral) found.set(numeral, { start, end: start + label.length });
      start += label.length + 1;
    }
  }
  return found;
}

/** 8条是机构职能类，36条是政策法规类: two and more numbers that their labels follow. */
function namesBehind({ masked, numerals }: Sentence): Labels {
  const found = new Map<Numeral, Span>();
  for (const numeral of numerals) {
    const label = behind.exec(masked.slice(numeral.end))?.groups?.label;
    if (label === undefined || !labelSigns.opensMember.pattern.test(masked.slice(0, numeral.outerStart)))
      continue;
    const start = masked.indexOf(label, numeral.end);
    found.set(numeral, { start, end: start + label.length });
  }
  return found.size > 1 ? found : new Map();
}
