/** How a list prints its numbers, in the words of Word's own files. */
export type NumberFormat = string;

const digits = '〇一二三四五六七八九';
const circled = 0x2460;
const circledCount = 20;
const roman: readonly (readonly [number, string])[] = [
  [10, 'x'],
  [9, 'ix'],
  [5, 'v'],
  [4, 'iv'],
  [1, 'i'],
];

/** A number as Word prints it before a paragraph; an unknown format gives plain digits. */
export function formatNumber(value: number, format: NumberFormat): string {
  switch (format) {
    case 'none':
      return '';
    case 'chineseCounting':
    case 'chineseCountingThousand':
    case 'taiwaneseCounting':
    case 'taiwaneseCountingThousand':
    case 'japaneseCounting':
      return countInChinese(value);
    case 'ideographDigital':
    case 'japaneseDigitalTenThousand':
    case 'taiwaneseDigital':
      return [...String(value)].map((digit) => digits[Number(digit)] ?? digit).join('');
    case 'decimalEnclosedCircle':
    case 'decimalEnclosedCircleChinese':
      return value >= 1 && value <= circledCount ? String.fromCharCode(circled + value - 1) : String(value);
    case 'decimalZero':
      return String(value).padStart(2, '0');
    case 'upperLetter':
      return letter(value);
    case 'lowerLetter':
      return letter(value).toLowerCase();
    case 'upperRoman':
      return writeRoman(value).toUpperCase();
    case 'lowerRoman':
      return writeRoman(value);
    case 'ideographTraditional':
      return '甲乙丙丁戊己庚辛壬癸'[value - 1] ?? String(value);
    default:
      return String(value);
  }
}

/** Chapters are counted to ninety-nine. */
function countInChinese(value: number): string {
  if (value < 1 || value > 99) return String(value);
  const tens = Math.floor(value / 10);
  const ones = value % 10 === 0 ? '' : (digits[value % 10] ?? '');
  if (tens === 0) return ones;
  return `${tens === 1 ? '' : (digits[tens] ?? '')}十${ones}`;
}

const letter = (value: number): string =>
  value >= 1 && value <= 26 ? String.fromCharCode(64 + value) : String(value);

function writeRoman(value: number): string {
  if (value < 1 || value > 39) return String(value);
  let left = value;
  let out = '';
  for (const [size, mark] of roman) for (; left >= size; left -= size) out += mark;
  return out;
}
