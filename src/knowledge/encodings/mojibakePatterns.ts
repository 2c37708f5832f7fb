/** Characters that only a wrong conversion leaves behind. */
export interface MojibakePattern {
  readonly id: string;
  /** One hit; matched globally. */
  readonly pattern: RegExp;
  /** So many hits in a text make a warning: one may be a quotation or chance. */
  readonly minimum: number;
  readonly meaning: string;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

/** The characters that hits begin with: most texts have none. */
export const mojibakeStart =
  /[\u00a1-\u00af\u00b1-\u00b6\u00b8-\u00d6\u00d8-\u00f6\u00f8-\u00fe锟烫屯葺锛銆鐨鏀淇鍏骞]/;

export const mojibakePatterns: readonly MojibakePattern[] = [
  {
    id: 'replacement_read_as_gbk',
    pattern: /锟斤拷|锟解/gu,
    minimum: 1,
    meaning: 'replacement characters of UTF-8 that were read as GBK: the original characters are lost',
    examples: ['共锟斤拷12件', '锟斤拷锟斤拷'],
    nearMisses: ['锟', '三斤', '拷贝'],
  },
  {
    id: 'uninitialised_memory',
    pattern: /烫烫烫|屯屯屯|葺葺葺/gu,
    minimum: 1,
    meaning: 'memory that was never filled: the original characters are lost',
    examples: ['政府烫烫烫烫', '屯屯屯屯屯'],
    nearMisses: ['烫烫', '大屯屯', '滚烫'],
  },
  {
    id: 'utf8_read_as_latin1',
    pattern: /[\u00e2-\u00ef][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2}/gu,
    minimum: 2,
    meaning: 'UTF-8 that was read as a Western encoding',
    examples: ['æ”¿åºœ', 'â€œä¿¡æ\u0081¯â€\u009d'],
    nearMisses: ['café à la carte', '——“政府”', 'é…'],
  },
  {
    id: 'utf8_read_as_latin1_twice',
    pattern: /Ã[\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]|ï¿½/gu,
    minimum: 2,
    meaning: 'UTF-8 that was read as a Western encoding',
    examples: ['Ã¥Â¹Â´Ã¥ÂºÂ¦', 'ï¿½ï¿½'],
    nearMisses: ['SÃO PAULO', 'naïve'],
  },
  {
    id: 'gbk_read_as_latin1',
    pattern: /[\u00a1-\u00af\u00b1-\u00b6\u00b8-\u00d6\u00d8-\u00f6\u00f8-\u00fe]{6,200}/gu,
    minimum: 2,
    meaning: 'GBK that was read as a Western encoding',
    examples: ['ÕþÎñ¹«¿ª ±¨¸æÄê¶È', '¹¤×÷Äê¶È±¨¸æ 2013 ÐÅÏ¢¹«¿ª'],
    nearMisses: ['½', '5×5×5', '······'],
  },
  {
    id: 'utf8_read_as_gbk',
    pattern: /锛[\u4e00-\u9fff]|銆|鐨勪|鏀垮|淇℃|鍏紑|骞村害/gu,
    minimum: 3,
    meaning: 'UTF-8 that was read as GBK',
    examples: ['鏀垮簻淇℃伅鍏紑骞村害鎶ュ憡', '锛屽叕寮€銆傜殑宸ヤ綔銆'],
    nearMisses: ['政府信息公开年度报告', '骞马'],
  },
];
