/**
 * Fonts name some characters by the radicals of the same shape. Unicode maps the Kangxi radicals (2F00–2FD5) to the
 * characters, of the supplement (2E80–2EF3) hardly any: these pairs are the shapes that print like a character.
 */
const supplement =
  '⺁厂⺇几⺌小⺎兀⺏尢⺐尢⺑尢⺒巳⺓幺⺛旡⺝月⺟母⺠民⺢水⺣灬⺩王⺫目⺬示⺮竹⺯糸⺱网⺲网⺴网⺶羊⺷羊⺸羊⺹老⺻聿⺼肉⺽臼⻁虎⻂衣⻃西⻄西⻅见⻆角⻇角' +
  '⻈讠⻉贝⻊足⻋车⻌辶⻍辶⻎辶⻏阝⻐钅⻑長⻒镸⻓长⻔门⻕阜⻖阝⻗雨⻘青⻙韦⻚页⻛风⻜飞⻝食⻟飠⻠饣⻡首⻢马⻣骨⻤鬼⻥鱼⻦鸟⻧卤⻨麦⻩黄⻪黾⻫斉⻬齐⻭歯⻮齿⻯竜⻰龙⻱龜⻲亀⻳龟';

const characters: ReadonlyMap<string, string> = new Map(
  Array.from({ length: supplement.length / 2 }, (_, i) => [
    supplement[2 * i] ?? '',
    supplement[2 * i + 1] ?? '',
  ]),
);

/** A character of a font as text: ligatures and radicals as the letters they stand for, nothing unprintable. */
export function readCharacter(unicode: string): string {
  if (/^[\u3400-\u9fff\x21-\x7e]$/.test(unicode)) return unicode;
  return unicode
    .replace(/[\u2f00-\u2fd5\ufb00-\ufb06\uf900-\ufaff]/g, (character) => character.normalize('NFKC'))
    .replace(/[\u2e80-\u2ef3]/g, (character) => characters.get(character) ?? character)
    .replace(/[^\P{Cc}\t\n\r]|[\p{Cf}\u2028\u2029\ufffe\uffff]/gu, '');
}
