import { loadSources } from './loadSources.mjs';

const table = /prefilter[\\/]known\.ts$/;

/** An esbuild plugin that writes the required words of all filtered patterns into src/knowledge/prefilter/known.ts. */
export function knownWords(root) {
  return {
    name: 'known-words',
    setup: (bundle) => {
      bundle.onLoad({ filter: table }, async () => ({
        contents: `export const packedWords = ${JSON.stringify(await packWords(root))};`,
        loader: 'ts',
      }));
    },
  };
}

async function packWords(root) {
  const { filteredPatterns, keyOfPattern, requiredWords } = await loadSources(
    root,
    `export { filteredPatterns } from './src/knowledge/prefilter/patterns.ts';
     export { requiredWords } from './src/knowledge/prefilter/requiredWords.ts';
     export { keyOfPattern } from './src/knowledge/prefilter/lookUpWords.ts';`,
  );
  const lines = new Map();
  for (const pattern of filteredPatterns) {
    const lists = requiredWords(pattern);
    // A word with a blank could not be told from two.
    if (lists.flat().some((word) => /\s/.test(word))) continue;
    const key = keyOfPattern(pattern);
    const line = [key, ...(lists.length === 0 ? [''] : lists.map((words) => words.join(' ')))].join('\t');
    if (lines.has(key) && lines.get(key) !== line) throw new Error(`two patterns have the key ${key}`);
    lines.set(key, line);
  }
  return [...lines.values()].join('\n');
}
