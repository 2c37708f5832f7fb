/** The page's script and style. Empty in the sources: the build puts in what it bundles from page/ (scripts/reviewPage.mjs). */
export const pageAssets = { script: '', style: '' };
