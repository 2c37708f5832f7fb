const enclosed = '①②③④⑤⑥⑦⑧⑨⑩⑪⑫⑬⑭⑮⑯⑰⑱⑲⑳⑴⑵⑶⑷⑸⑹⑺⑻⑼⑽⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩';
const chinese = '[一二三四五六七八九十]{1,3}';

/** The numbering before a label, on the folded text: 一、 （三） 1. (2) ① 其中： */
export const leadingNumbering = {
  pattern: new RegExp(
    `^(?:${chinese}[、.,]|\\((?:${chinese}|\\d{1,3})\\)[、.,]?|\\d{1,2}[、.,)](?!\\d)|[${enclosed}][、.]?|其中[:,、]?)`,
  ),
  examples: [
    '一、本年新收',
    '(三)不予公开',
    '1.属于国家秘密',
    '2、网站公开',
    '(12)其他',
    '①当面',
    '其中:规范性文件',
    '其中规范性文件',
  ],
  nearMisses: ['规章', '3.5', '二季度', '2012年度', '第二十条第(一)项', '7500'],
} as const;

/** A piece of text that is nothing but a numbering or the punctuation around it. */
export const bareNumbering = {
  pattern: new RegExp(`^(?:\\(?${chinese}\\)?[、.,:]?|其中[:、,]?|[${enclosed}][、.]?|[(、.:)])$`),
  examples: ['一、', '(三)', '三', '其中:', '②', ':', ')'],
  nearMisses: ['一季度', '其中规范性文件', '规章', '1.'],
} as const;
