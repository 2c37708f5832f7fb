/** One manner of numbering a heading. `level` is its rank in the genre: 一、 before （一） before 1. before (1). */
export interface Numbering {
  readonly id: string;
  readonly level: 1 | 2 | 3 | 4;
  /** Matches at the start of a paragraph's reading view; the first group that is filled is the number. */
  readonly pattern: RegExp;
  /** Only for a line of its own that names a kind of chapter: the manner is also that of amounts and codes. */
  readonly strict: boolean;
  /** Only with white space behind the number, which the reading view does not show: 三　收费情况. */
  readonly blank?: true;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

const cn = '[一二三四五六七八九十]{1,3}';

/** What every numbering begins with. */
export const numberStart = /[第一二三四五六七八九十壹贰叁肆伍陆柒捌玖拾ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩIVX(㈠-㈩\d⒈-⒛①-⑫]/;

export const numberings: readonly Numbering[] = [
  {
    id: 'part',
    level: 1,
    pattern: new RegExp(`^第(${cn}|\\d{1,2})(?:部分|章|节|部)[:、,.]?`),
    strict: false,
    examples: ['第一部分概述', '第二章主动公开情况', '第三节依申请公开', '第三部分:依申请公开政府信息情况'],
    nearMisses: ['第二十条第(一)项', '第一次会议'],
  },
  {
    id: 'chinese',
    level: 1,
    pattern: new RegExp(`^(${cn})(?:,?[、.．]|,|:(?=\\D))(?!${cn}(?:季度|级|类|[、至到]|月|日|年|次|批|期))`),
    strict: false,
    examples: ['一、概述', '十一、其他', '二.主动公开情况', '一,总体情况', '三,、收费'],
    nearMisses: [
      '一是加强领导',
      '(一)公开情况',
      '一、二季度开展自查',
      '三、六、九日接待',
      '三、四级干部会议',
    ],
  },
  {
    id: 'chinese-and-blank',
    level: 1,
    pattern: new RegExp(`^(${cn})(?=[\\u4e00-\\u9fff])(?!${cn}|[是年月日级类季期次批个项条件份届公])`),
    strict: true,
    blank: true,
    examples: ['六政府支出与收费', '一总体情况'],
    nearMisses: ['一是加强领导', '三公经费公开情况', '一年来工作情况', '二级单位情况'],
  },
  {
    id: 'financial',
    level: 1,
    pattern: /^([壹贰叁肆伍陆柒捌玖拾]{1,3})[、.,]/,
    strict: false,
    examples: ['壹、主动公开', '柒、不足'],
    nearMisses: ['壹拾贰件'],
  },
  {
    id: 'roman',
    level: 1,
    pattern: /^([ⅠⅡⅢⅣⅤⅥⅦⅧⅨⅩ]{1,2}|[IVX]{1,4})[、.,]/,
    strict: false,
    examples: ['Ⅰ、概述', 'I、总体情况', 'IV.收费情况'],
    nearMisses: ['IT产业', 'IC卡'],
  },
  {
    id: 'bracketed-chinese',
    level: 2,
    pattern: new RegExp(`^(?:\\((${cn})\\)[、.]?(?![款项条目])|([㈠㈡㈢㈣㈤㈥㈦㈧㈨㈩])、?)`),
    strict: false,
    examples: ['(一)公开情况', '㈠公开情况', '(二)、公开形式'],
    nearMisses: ['(1)公开情况', '(八)项'],
  },
  {
    id: 'decimal',
    level: 4,
    pattern: /^(\d{1,2}\.\d{1,2})[、.]?(?=[\u4e00-\u9fff])(?![万千百亿元余多个件条次])/,
    strict: true,
    examples: ['2.1主动公开情况', '3.2、申请情况'],
    nearMisses: ['1.5万条', '25.5元', '2.5%'],
  },
  {
    id: 'arabic',
    level: 3,
    pattern: /^(?:(\d{1,2})(?:[、.．]|,(?=\D))(?!\d{1,3}(?:[、.]|[万千百亿元%]))|([⒈⒉⒊⒋⒌⒍⒎⒏⒐⒑⒒⒓⒔⒕⒖⒗⒘⒙⒚⒛]))/,
    strict: false,
    examples: ['1、公开数量', '2.公开形式', '⒈公开工作', '3.2016年打算'],
    nearMisses: ['1.5万条', '2013年', '12条'],
  },
  {
    id: 'arabic-and-blank',
    level: 3,
    pattern:
      /^(\d{1,2})(?=[\u4e00-\u9fff])(?![年月日号时点分万千百亿元余多个件条次人份篇项名家期场类级楼天周位])/,
    strict: true,
    examples: ['1总体概述', '2主动公开'],
    nearMisses: ['2013年', '12条', '3个', '5日'],
  },
  {
    id: 'bracketed-arabic',
    level: 4,
    pattern: /^(?:\((\d{1,2})\)|([①②③④⑤⑥⑦⑧⑨⑩⑪⑫]))、?/,
    strict: false,
    examples: ['(1)网站', '①网站'],
    nearMisses: ['(一)公开情况', '(2013)5号'],
  },
];
