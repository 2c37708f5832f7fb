import { evaluateModule } from './evaluateModule.mjs';

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
  const { filteredPatterns, keyOfPattern, requiredWords } = await evaluateModule(root, {
    stdin: {
      contents: `export * from './patterns.js'; export * from './requiredWords.js'; export * from './lookUpWords.js';`,
      resolveDir: `${root}/src/knowledge/prefilter`,
      loader: 'ts',
    },
  });
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
