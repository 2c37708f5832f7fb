/**
 * How sure a number in a sentence is, by its wording and where it stands. Placed: in the home chapter of its indicator,
 * or with the year and the whole area named; elsewhere: with one of these named; astray: with neither. Set by how often
 * earlier rules erred on texts that were written after them (docs/accuracy.md, "What confidence means").
 */
export const confidenceSteps = {
  // The sentence names what is counted. Outside its chapter the same words are said of other work.
  named: { placed: 0.98, elsewhere: 0.9, astray: 0.75 },
  // A stated none hardly errs where it belongs; elsewhere it may deny something else.
  none: { placed: 0.97, elsewhere: 0.9, astray: 0.85 },
  // The topic stands in words before. A year or an area named outside the chapter is sometimes another account's.
  topic: { placed: 0.96, elsewhere: 0.75, astray: 0.85 },
  // 全部, 均: the number is another one's, and errs with it.
  reference: { placed: 0.9, elsewhere: 0.85, astray: 0.8 },
  // Known words in any order: they err about four times as often as a sentence that names its count.
  frame: { placed: 0.78, elsewhere: 0.7, astray: 0.65 },
  // Gives way to every other wording.
  weak: { placed: 0.75, elsewhere: 0.65, astray: 0.6 },
} as const;

/** At most this where the text has another number for the same count: nothing foretells an error as often. */
export const contestedConfidence = 0.6;

/** Lists are cut and labelled in more ways than totals. */
export const categoryConfidence = 0.9;
