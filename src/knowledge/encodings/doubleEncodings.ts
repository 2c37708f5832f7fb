/** A wrong conversion that can be undone without loss: text in one encoding was read as another and saved anew. */
export interface DoubleEncoding {
  readonly id: string;
  /** What the characters were before, and what they were taken for. Names of iconv-lite. */
  readonly was: 'utf8' | 'gb18030';
  readonly readAs: 'gbk' | 'windows1252' | 'latin1';
  /** How the wrong and the right encoding are called in messages. */
  readonly names: readonly [string, string];
  /** A cheap sign that it may have happened; matched globally, so often that chance is out of the question. */
  readonly sign: RegExp;
  readonly minimum: number;
  /** Wrong and right, both ways. */
  readonly examples: readonly (readonly [string, string])[];
  /** Texts that must stay as they are. */
  readonly nearMisses: readonly string[];
}

export const doubleEncodings: readonly DoubleEncoding[] = [
  {
    id: 'utf8_read_as_gbk',
    was: 'utf8',
    readAs: 'gbk',
    names: ['UTF-8', 'GBK'],
    sign: /锛[\u4e00-\u9fff]|銆|鐨勪|鏀垮|淇℃|鍏[\u4e00-\u9fff\u20ac]|骞[\u4e00-\u9fff]|鎶ュ|宸ヤ/g,
    minimum: 3,
    examples: [['鏀垮簻淇℃伅骞村害鎶ュ憡', '政府信息年度报告']],
    nearMisses: ['骞马、锛、銆', '政府信息公开年度报告'],
  },
  {
    id: 'utf8_read_as_western',
    was: 'utf8',
    readAs: 'windows1252',
    names: ['UTF-8', 'Windows-1252'],
    sign: /[\u00e2-\u00ef][\u0080-\u00bf\u0152-\u0192\u02c6\u02dc\u2013-\u203a\u20ac\u2122]{2}/g,
    minimum: 3,
    examples: [['æ”¿åºœæŠ¥å‘Š', '政府报告']],
    nearMisses: ['café à la carte', 'SÃO PAULO'],
  },
  {
    id: 'utf8_read_as_latin1',
    was: 'utf8',
    readAs: 'latin1',
    names: ['UTF-8', 'ISO-8859-1'],
    sign: /[\u00e2-\u00ef][\u0080-\u00bf]{2}/g,
    minimum: 3,
    examples: [['\u00e6\u0094\u00bf\u00e5\u00ba\u009c\u00e4\u00bf\u00a1', '政府信']],
    nearMisses: ['café à la carte'],
  },
  {
    id: 'gbk_read_as_latin1',
    was: 'gb18030',
    readAs: 'latin1',
    names: ['GBK', 'ISO-8859-1'],
    sign: /[\u00a1-\u00f7][\u00a1-\u00fe]{5}/g,
    minimum: 2,
    examples: [['Õþ¸®ÐÅÏ¢¹«¿ªÄê¶È±¨¸æ', '政府信息公开年度报告']],
    nearMisses: ['½', '5×5×5', '······'],
  },
];
