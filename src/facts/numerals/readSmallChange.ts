const digits = '一二三四五六七八九';
const pattern = /^([1-9一二三四五六七八九])角(?:([1-9一二三四五六七八九])分)?/;

/** 角 and 分 behind 元 (一百二十四元五角): how many characters they have, and what they are in 元. */
export function readSmallChange(
  view: string,
  at: number,
): { readonly length: number; readonly yuan: number } {
  const match = pattern.exec(view.slice(at, at + 4));
  if (!match) return { length: 0, yuan: 0 };
  const [whole, tenths, hundredths] = match;
  return { length: whole.length, yuan: (10 * digitOf(tenths) + digitOf(hundredths)) / 100 };
}

function digitOf(sign = '0'): number {
  return digits.includes(sign) ? digits.indexOf(sign) + 1 : Number(sign);
}
