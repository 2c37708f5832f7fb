const chinese = /[\u4e00-\u9fff]|\\u[4-9][\da-f]{3}/i;
/** Where the title of an article stands beside its content. */
const titleReach = 4000;
const title =
  /["']?(?:title|articletitle|doctitle|contenttitle|headline)["']?\s{0,4}[:=]\s{0,4}"((?:[^"\\\n]|\\.){4,200})"/gi;

/**
 * The longest string with Chinese in a script, which is the content of the article where one is kept in JSON or in a
 * variable; before it the title that stands beside it. Null where there is none.
 */
export function readLongestString(
  script: string,
  minLength: number,
): { readonly title: string | null; readonly content: string } | null {
  if (!chinese.test(script)) return null;
  let best = { start: 0, end: 0 };
  let at = 0;
  while (at < script.length) {
    const quote = script[at] ?? '';
    if (quote !== '"' && quote !== "'" && quote !== '`') {
      at++;
      continue;
    }
    const end = findEnd(script, at, quote);
    if (end === null) {
      at++;
      continue;
    }
    if (end - at > best.end - best.start && chinese.test(script.slice(at, end)))
      best = { start: at + 1, end };
    at = end + 1;
  }
  if (best.end - best.start < minLength) return null;
  return { title: findTitle(script, best), content: unescapeString(script.slice(best.start, best.end)) };
}

/** Null where the line ends before the string: then it was no quotation mark. */
function findEnd(script: string, start: number, quote: string): number | null {
  for (let at = start + 1; at < script.length; at++) {
    const character = script[at];
    if (character === '\\') at++;
    else if (character === quote) return at;
    else if (character === '\n' && quote !== '`') return null;
  }
  return null;
}

function findTitle(
  script: string,
  { start, end }: { readonly start: number; readonly end: number },
): string | null {
  const before = [...script.slice(Math.max(0, start - titleReach), start).matchAll(title)].pop()?.[1];
  const found = before ?? [...script.slice(end, end + titleReach).matchAll(title)][0]?.[1];
  const text = found === undefined ? '' : unescapeString(found);
  return /[\u4e00-\u9fff]{4}/.test(text) ? text : null;
}

const letters: Readonly<Record<string, string>> = {
  n: '\n',
  r: '\r',
  t: '\t',
  b: '',
  f: '\f',
  v: '\v',
  '0': '',
};

function unescapeString(text: string): string {
  const plain = text.replace(
    /\\(?:u([\da-f]{4})|x([\da-f]{2})|(\r?\n)|([\s\S]))/gi,
    (_, wide?: string, narrow?: string, lineEnd?: string, other?: string) => {
      const code = wide ?? narrow;
      if (code !== undefined) return String.fromCharCode(Number.parseInt(code, 16));
      return lineEnd === undefined ? (letters[other ?? ''] ?? other ?? '') : '';
    },
  );
  // Escapes can make half a character, which no encoding could write again.
  return plain.toWellFormed();
}
