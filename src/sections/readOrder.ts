const ranks: readonly string[] = [
  '一二三四五六七八九',
  '壹贰叁肆伍陆柒捌玖',
  'ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ',
  '㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩',
  '①②③④⑤⑥⑦⑧⑨⑩⑪⑫',
  '⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛',
];
const romans = ['I', 'II', 'III', 'IV', 'V', 'VI', 'VII', 'VIII', 'IX', 'X', 'XI', 'XII'];

/** The place that the number of a heading gives it: 十二 → 12, ㈢ → 3, 2.1 → 1. 0 when it has none. */
export function readOrder(number: string): number {
  const digits = /(\d{1,3})$/.exec(number)?.[1];
  if (digits !== undefined) return Number(digits);
  if (romans.includes(number)) return romans.indexOf(number) + 1;
  const [tens = '', ones] = number.replace('拾', '十').split('十');
  if (ones !== undefined) return (tens === '' ? 1 : rankOf(tens)) * 10 + rankOf(ones);
  return rankOf(number);
}

function rankOf(sign: string): number {
  for (const rank of ranks) {
    const at = sign === '' ? -1 : rank.indexOf(sign);
    if (at !== -1) return at + 1;
  }
  return 0;
}
