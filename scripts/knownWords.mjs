import { loadSources } from './loadSources.mjs';

const table = /prefilter[\\/]known\.ts$/;

/** An esbuild plugin that writes what is read off all filtered patterns into src/knowledge/prefilter/known.ts. */
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
  const { filteredPatterns, keyOfPattern, packPattern } = await loadSources(
    root,
    `export { filteredPatterns } from './src/knowledge/prefilter/patterns.ts';
     export { keyOfPattern, packPattern } from './src/knowledge/prefilter/lookUpWords.ts';`,
  );
  const lines = new Map();
  for (const pattern of filteredPatterns) {
    const packed = packPattern(pattern);
    if (packed === null) continue;
    const key = keyOfPattern(pattern);
    const line = `${key}\t${packed}`;
    if (lines.has(key) && lines.get(key) !== line) throw new Error(`two patterns have the key ${key}`);
    lines.set(key, line);
  }
  return [...lines.values()].join('\n');
}
