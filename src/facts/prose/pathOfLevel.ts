import { dividesLevelsBelow, isGovernment, isOwnLevel, namesLevelBelow } from './ofWhom.js';
import { levelSigns } from '../../knowledge/prose/levelSigns.js';
import type { Context } from './context.js';

const own = 'published.own_level';
const lower = 'published.lower_level';

/**
 * The path of a number that was read as the half of one level: which words name a level depends on whose report it is.
 * Null where it is of neither half; every other path as it is.
 */
export function pathOfLevel(context: Context, path: string, lead: string): string | null {
  if (path === lower) return pathOfLower(context, lead);
  return path === own ? pathOfOwn(context, lead) : path;
}

function pathOfLower(context: Context, lead: string): string | null {
  // 其中街道33条、村居85条: the half of the reporter itself.
  if (isOwnLevel(context, lead)) {
    const isHalf =
      levelSigns.ownHalf.pattern.test(lead) && levelSigns.villageHalf.pattern.test(context.sentence.masked);
    return isHalf ? own : null;
  }
  return namesLevelBelow(context, lead) === false || dividesLevelsBelow(context) ? null : lower;
}

function pathOfOwn(context: Context, lead: string): string | null {
  // 市级4102条，区级6877条 of a city: the second is of what lies below.
  if (namesLevelBelow(context, lead))
    return levelSigns.bareLevel.pattern.test(lead) && !dividesLevelsBelow(context) ? lower : null;
  return isGovernment(context) && levelSigns.officeHalf.pattern.test(context.sentence.masked) ? null : own;
}
