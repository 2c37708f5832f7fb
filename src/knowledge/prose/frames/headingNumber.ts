/** The number of a heading, in reading view or as printed: （一）申请数量, 3.申请数量; not 12345热线. */
export const headingNumber =
  /^(?:[（(][一二三四五六七八九十\d]{1,3}[)）]|(?:第?[一二三四五六七八九十]{1,3}(?:部分)?|\d{1,2}(?:\.\d{1,2}){0,2})[、.．:： ]|[①-⑳㈠-㈩])[、.．]?\s{0,4}/;

export const headingNumberExamples = {
  cut: ['（一）申请数量', '3.申请数量', '㈠申请数量', '第三部分：申请数量'],
  kept: ['申请数量', '12345热线', '一次性告知'],
} as const;
