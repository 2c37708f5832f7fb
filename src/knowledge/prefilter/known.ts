/**
 * What is read off the patterns of the knowledge, one line a pattern, parted by tabs: its key, the characters at its
 * edge behind the sign of the edge, then the lists of its required words, the words of a list parted by blanks. Empty
 * here; the build writes it in (scripts/knownWords.mjs), so that a short run need not read them off the patterns.
 */
export const packedWords: string = '';
