/**
 * Nouns side by side and as many numbers side by side. Matches 受理量与答复量分别为#和#, 微信、微博分别推送信息#、#;
 * not 均分别为#.
 */
export const respectively =
  /(?<nouns>[^#,;:。()]{2,30}[、和与及][^#,;:。()]{2,16}?)(?:数量|数)?分别(?:有|为|是|达到?|计)?(?<verb>[^#,;:。()]{0,8})#{1,12}(?:[、和与及]#{1,12}){1,5}/g;

/** The same where the ways are named first: 通过电话、网络、现场三种形式接受咨询，分别为#、#、#. */
export const waysInTurn =
  /(?:通过|以|按照?|采[用取])(?<nouns>[^#,;:。()]{2,30}?)(?:等?[两三四五六]种|等)?(?:形式|方式|渠道|途径)(?<verb>[^#,;:。()]{0,24}),(?:分别|依次)(?:有|为|是|达到?|计)?#{1,12}(?:[、和与及]#{1,12}){1,5}/g;

/** Passages in which every number finds its noun, and in which none does. */
export const respectiveExamples = {
  read: [
    '本年度依申请公开的受理量与答复量分别为64件和63件',
    '公开政府信息方面，微信、微博分别推送信息1654条、2008条',
    '通过电话、网络和现场三种形式接受政府信息公开咨询，分别为45人次、12人次、8人次',
  ],
  left: ['本年度的受理量与信访量分别为64件和63件', '受理量、答复量、办结量分别为64件和63件'],
} as const;
