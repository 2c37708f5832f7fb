const digitSigns = '零一二三四五六七八九';
const scales = [
  [1000, '千'],
  [100, '百'],
  [10, '十'],
  [1, ''],
] as const;

/** 12,034 → 一万二千零三十四: written apart from the code under test. */
export function writeChinese(n: number): string {
  if (n >= 10_000) {
    const rest = n % 10_000;
    const joint = rest === 0 ? '' : (rest < 1000 ? '零' : '') + writeChinese(rest);
    return `${writeChinese(Math.floor(n / 10_000))}万${joint}`;
  }
  let out = '';
  let gap = false;
  for (const [scale, sign] of scales) {
    const digit = Math.floor(n / scale) % 10;
    if (digit === 0) gap = out !== '';
    else {
      out += `${gap ? '零' : ''}${digitSigns.charAt(digit)}${sign}`;
      gap = false;
    }
  }
  return out;
}

const writeFullWidth = (text: string): string =>
  text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));

/** The manners in which reports print the number `n`, from 1 to 99,999,999. */
export const writings: Readonly<Record<string, (n: number) => string>> = {
  ascii: (n) => String(n),
  'full width': (n) => writeFullWidth(String(n)),
  separators: (n) => n.toLocaleString('en'),
  'full-width separators': (n) => writeFullWidth(n.toLocaleString('en')),
  'torn by spaces': (n) => [...String(n)].join(' '),
  'torn by a line end': (n) => String(n).replace(/(?<=^\d)(?=\d)/, '\n'),
  chinese: writeChinese,
  'chinese, 十 without 一': (n) => writeChinese(n).replace(/^一十/, '十'),
  'round zeros as 〇': (n) => writeChinese(n).replaceAll('零', '〇'),
  'decimal 万': (n) => (n < 10_000 ? String(n) : `${String(n / 10_000)}万`),
  'mixed 万': (n) =>
    n < 10_000 || n % 10_000 < 1000 ? String(n) : `${String(Math.floor(n / 10_000))}万${String(n % 10_000)}`,
};
