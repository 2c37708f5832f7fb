import type { ProseRule } from './types.js';

/** The reporter as the judge of others: 作为复议机关，审理下级局行政复议案件9件; or their counsel: 代理市政府应诉3件. */
export const asJudge = /作为(?:行政)?复议机关,|审理(?:下级|所属)|代[理表][^#,;。]{1,8}应诉/;

/** What they were not content with: an answer that is named as one of disclosure, or only as the reporter's. */
const answer =
  '(?:[^#¤,;。]{0,12}(?:公开|信息)[^#¤,;。]{0,8}|[我本该其的此][^#¤,;。]{0,4}(?:答复|告知|处理)[^#¤,;。]{0,4}|[局县区市镇乡政府机关单位书面作出]{0,6}(?:答复|告知书?)(?:意见|内容|结果)?(?:不服|有异议)?)';

/** Reviews and lawsuits told of those who asked for them: 有1名申请人对答复不服，向市政府申请行政复议. */
export const appealStories: readonly ProseRule[] = [
  ...(
    [
      ['review', '向[^#¤,;。]{2,14}(?:申请|提出|提起)了?(?:行政)?复议', '向市政府申请行政复议', '申请低保'],
      [
        'litigation',
        '向[^#¤,;。]{0,12}法院(?:提起了?(?:行政)?诉讼|起诉)',
        '向人民法院提起行政诉讼',
        '申请低保',
      ],
    ] as const
  ).flatMap(([body, words, example, miss]): ProseRule[] => [
    {
      // 有1名申请人对答复不服，向市政府申请行政复议: one who complains is one case; several together may be one.
      id: `appeals.${body}.total.by-one`,
      path: `appeals.${body}.total`,
      units: 'person',
      before: /(?:^|[,;。]|¤|全年|年内|只|仅)(?:另?有|出现|发生)?$/,
      after: new RegExp(
        `^(?![^;。]{0,36}(?:联名|共同|先后|未|没有|工伤|征地|拆迁|处罚|许可|社保|治安))[^#¤,;。]{1,8}(?:(?:对|因|就|不服)${answer},?)?(?:并|遂|又|随后|依法)?${words}`,
      ),
      notSentence: asJudge,
      // Under its own heading the sentence need not say what was answered.
      sentence: /公开|答复|^(?:¤{1,6}|全年|年内|本年度?|今年|曾)?,?(?:另?有|发生|出现)?\d/,
      weight: 2,
      total: true,
      examples: [`有⟦1名⟧申请人对信息公开答复不服，${example}`],
      nearMisses: [
        `有1名申请人对信息公开答复不服，${miss}`,
        `有3名业主对答复不服，联名${example}`,
        `有1名职工对工资问题的答复不服，${example}`,
      ],
    },
    {
      id: `appeals.${body}.total.not-content`,
      path: `appeals.${body}.total`,
      units: 'case',
      before: /(?:^|[,;。]|¤|全年|年内|只|仅)(?:另?有)?$|申请人对(?:其中的?)?$/,
      after: new RegExp(
        `^(?:的)?(?:申请人)?(?:不服${answer}|(?:对)?${answer}),(?:并|遂|又|随后|依法)?${words}`,
      ),
      notSentence: asJudge,
      weight: 2,
      total: true,
      examples: [`有⟦1件⟧申请人不服答复，${example}`, `申请人对其中⟦1份⟧答复不服，${example}`],
      nearMisses: [`有1件申请人不服答复，${miss}`, `有1件不服拆迁补偿决定，${example}`],
    },
  ]),
];
