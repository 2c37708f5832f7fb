const tag =
  /<\/?(?:p|div|span|br|td|tr|th|tbody|table|li|ul|h[1-6]|strong|b|section|font|center)(?:\s[^<>]{0,2000})?\/?>/gi;
const escapedTag =
  /&(?:amp;)?lt;\/?(?:p|div|span|br|td|tr|th|tbody|table|li|ul|h[1-6]|strong|b|section|font|center)\b/gi;

/** So many tags in a text that a browser would show as text are a page that was escaped by mistake. */
const tagsOfPage = 3;

export const holdsMarkup = (text: string): boolean => countUpTo(text, tag, tagsOfPage) === tagsOfPage;
export const holdsEscapedMarkup = (text: string): boolean =>
  countUpTo(text, escapedTag, tagsOfPage) === tagsOfPage;

function countUpTo(text: string, pattern: RegExp, most: number): number {
  let count = 0;
  pattern.lastIndex = 0;
  while (count < most && pattern.exec(text) !== null) count++;
  return count;
}

const entities: Readonly<Record<string, string>> = { lt: '<', gt: '>', quot: '"', amp: '&', '#39': "'" };

/** Takes one layer of escaping off: `&amp;nbsp;` stays an entity. */
export const unescapeMarkup = (text: string): string =>
  text.replace(/&(lt|gt|quot|amp|#39);/g, (whole, name: string) => entities[name] ?? whole);
