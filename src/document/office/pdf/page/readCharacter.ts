import { withoutRadicals } from '../../../../knowledge/characters/radicals.js';

/** A character of a font as text: ligatures and radicals as the letters they stand for, nothing unprintable. */
export function readCharacter(unicode: string): string {
  if (/^[\u3400-\u9fff\x21-\x7e]$/.test(unicode)) return unicode;
  return withoutRadicals(unicode)
    .replace(/[\ufb00-\ufb06]/g, (ligature) => ligature.normalize('NFKC'))
    .replace(/[^\P{Cc}\t\n\r]|[\p{Cf}\u2028\u2029\ufffe\uffff]/gu, '');
}
