/**
 * The required words of the patterns of the knowledge, one line a pattern: its key, then its lists, parted by tabs, the
 * words of a list by blanks. Empty here; the build writes it in (scripts/knownWords.mjs), so that a short run need not
 * read them off the patterns.
 */
export const packedWords: string = '';
