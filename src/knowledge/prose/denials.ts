/** Verbs and words that deny the existence of what follows, up to the end of the clause. */
export const denials =
  /(?:均|都|也|还|并|暂|尚|从|亦|皆)?(?:未|没有?|没)(?:曾|有|再|直接)?(?:收到|接到|接收到|接收|受理|发生|出现|产生|收取|接受|因|引发|引起|办理|涉及|存在|对|向|收|被|提起|发现|有|就|进行|减免|开展|召开|举办|申请|制发|制定|出台|作出|印发|组织)|(?:均|都|皆|暂)?无(?!法|一|偿|正当|故|障|关|线|纸|需|须|需|论|形|缝|不|理|证|锡|为|棣|极|效)|不存在|没有|零(?:申请|投诉|诉讼|复议|收费)|(?:均|都)未/;

/** Words behind what they deny: 行政复议、行政诉讼均为零. */
export const denialsBehind =
  /^\((?:无|零|没有|0[件起宗例次条元]?)\)|^(?:[、和及与][^#¤,;。]{0,30}?)?(?:[^#¤,;。]{0,12}(?:情况|案件|事项|数量|金额|总额|数|的|两项|者))?(?:,(?:本年度?|全年|今年|¤{1,12}))?(?:均|都|皆|全部|全|也|共)?(?:为|是|:)?(?:零|0[件宗起例次条元]?|无|没有(?:发生)?|未有?(?:发生|出现|产生)|尚未发生)(?:$|[,;。、)])/;

/**
 * A chapter that says no more than that there was nothing: the heading names what was not.
 * Matches 本年度未发生此类情况。, 无。, 均未发生; not 未发生安全事故.
 */
export const bareDenial =
  /^[:,]?(?:(?:(?:截至)?¤{1,30}(?!¤)|全年|本年度?|年内|一年来|我[局县区市镇乡委街道校]{1,2}|本[局级机关单位]{1,2}|全[县区市镇乡]),?){0,3}(?:均|都|皆|暂|尚)?(?:未|没有|无|未有)(?:发生|出现|收到|产生|涉及|有)?过?(?:此类|上述|相关|该类|以上|这方面|类似|有关)?的?(?:情况|情形|事项|现象|案件|问题|事件)?[。;]?$/;

/**
 * One number for two kinds of appeal together, up to the number's first character.
 * Matches 申诉、举报3件, 行政复议和行政诉讼共3件; not 举报投诉3件, not 行政复议2件、行政诉讼1件.
 */
export const jointNumber =
  /(?:复议|诉讼|申诉|举报|投诉)(?:案件|情况)?(?:、|和|及|与|或|以及)(?:提起|被提起)?(?:行政)?(?:复议|诉讼|申诉|举报|投诉)(?<!举报[、和及与或]投诉|投诉[、和及与或]举报)(?:案件|案|事项)?(?:数量|数)?(?:共计|合计|总计|共|各类)?#/g;

/** Clauses with and without a denial. The second list has the words in compounds: 无偿, 无障碍, 未来, 毫无保留. */
export const denialExamples = {
  denied: ['未收到申请', '均未发生行政复议', '没有收取费用', '无行政诉讼', '零投诉', '不存在收费情况'],
  notDenied: ['无偿提供信息', '无障碍浏览', '无法提供3件', '未来一年', '未央区人民政府', '无锡市'],
} as const;

/** What stands behind an object: the first list denies it. */
export const denialBehindExamples = {
  denied: ['均为零。', '数为0', '情况0件,', '、行政诉讼均为0。', '案件没有发生,', '(无)、'],
  notDenied: ['3件', '均为3件', '10件', '0.5万元', '无法提供', '均已办结'],
} as const;
