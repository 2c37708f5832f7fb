/**
 * Fonts name some characters by the radicals of the same shape, and what copies text out of a PDF keeps that: ⼀、总体情况,
 * ⾏政许可. Unicode maps the Kangxi radicals (2F00–2FD5) and the compatibility ideographs (F900–FAFF) to the characters, of
 * the supplement (2E80–2EF3) hardly any: these pairs are the shapes that print like a character.
 */
const supplement =
  '⺁厂⺇几⺌小⺎兀⺏尢⺐尢⺑尢⺒巳⺓幺⺛旡⺝月⺟母⺠民⺢水⺣灬⺩王⺫目⺬示⺮竹⺯糸⺱网⺲网⺴网⺶羊⺷羊⺸羊⺹老⺻聿⺼肉⺽臼⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角' +
  '⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const pairs: readonly (readonly [string, string])[] = Array.from(
  { length: supplement.length / 2 },
  (_, i) => [supplement.charAt(2 * i), supplement.charAt(2 * i + 1)],
);

const characters: ReadonlyMap<string, string> = new Map(pairs);

/** What stands for a character by its shape. */
const anyRadical = /[\u2e80-\u2fd5\uf900-\ufaff]/;
const everyRadical = new RegExp(anyRadical, 'g');

/** The character that a radical or a compatibility ideograph stands for; itself where there is none of one code unit. */
function characterOf(radical: string): string {
  const character = characters.get(radical) ?? radical.normalize('NFKC');
  return character.length === 1 ? character : radical;
}

/** A text with the characters that radicals stand for: as long as the original, every position kept. */
export const withoutRadicals = (text: string): string =>
  anyRadical.test(text) ? text.replace(everyRadical, characterOf) : text;

/** All of them with their characters, by code. */
export function listRadicals(): (readonly [number, number])[] {
  const ranges = [
    [0x2e80, 0x2fd5],
    [0xf900, 0xfaff],
  ] as const;
  return ranges.flatMap(([first, last]) =>
    Array.from({ length: last - first + 1 }, (_, i) => first + i).flatMap((code) => {
      const radical = String.fromCharCode(code);
      const character = characterOf(radical);
      return character === radical ? [] : [[code, character.charCodeAt(0)] as const];
    }),
  );
}
