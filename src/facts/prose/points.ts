/**
 * What the matchers give for the words alone, before the place counts. The distances decide between rivals: what names
 * its count (30) outdoes what leans on the topic (20), words in any order (15) give way to both.
 */
export const points = {
  /** Times the weight of the rule. */
  weight: 10,
  none: 26,
  sum: 20,
  reference: 16,
  frame: 15,
  frameReference: 14,
} as const;
