import { banners } from './banners.js';
import { footer } from './footer.js';
import { leaks } from './leaks.js';
import { navigation } from './navigation.js';
import { related } from './related.js';
import { tools } from './tools.js';
import type { ChromePattern } from './types.js';

export type { ChromePattern } from './types.js';
export { menuWords, toolWords } from './words.js';
export { containerNames, iconNames } from './containers.js';

/** Every wording of page furniture, most specific groups first. */
export const chromePatterns: readonly ChromePattern[] = [
  ...navigation,
  ...tools,
  ...related,
  ...banners,
  ...footer,
  ...leaks,
];
