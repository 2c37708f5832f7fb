/** A Chinese character, or the radical that stands for one in text out of a PDF. */
export const isHanCode = (code: number): boolean =>
  (code >= 0x3400 && code <= 0x9fff) || (code >= 0x2e80 && code <= 0x2fd5);

export const isHan = (character: string): boolean => isHanCode(character.charCodeAt(0));

/** How many Chinese characters a text has; no more than `most` are counted. */
export function countHan(text: string, most = Infinity): number {
  let count = 0;
  for (let i = 0; i < text.length && count < most; i++) if (isHanCode(text.charCodeAt(i))) count++;
  return count;
}
