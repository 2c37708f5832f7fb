import { anyOf, compose } from './compose.js';
import type { ProseRule } from './types.js';

/** Ways of asking; a number said of several of them is of none. */
export const way =
  '(?:电话|来电|现场|当面|面对面|上门|来访|来人|窗口|网上|网络|网站|在线|线上|互联网|信函|来函|邮件|微信)';

/** 咨询 told by who asked, or called 提问. */
export const consultationClauseRules: readonly ProseRule[] = [
  {
    id: 'consultations.total.questions',
    path: 'consultations.total',
    units: 'visit',
    before: compose(
      '(?:解答|答复|回答|接受|接待)了?[^#¤,;。]{0,6}(?:信息公开|政务公开)(?:方面|事项|工作)?的?(?:提问|询问){count}$',
    ),
    not: anyOf('热线', '12\\d{3}', way),
    topics: ['consultations'],
    weight: 2,
    total: true,
    examples: ['解答有关信息公开的提问共⟦143人次⟧'],
    nearMisses: ['当面解答有关信息公开的提问共143人次', '解答有关医保的提问共143人次'],
  },
  {
    id: 'consultations.total.by-call-and-visit',
    path: 'consultations.total',
    units: 'visit',
    before: compose(
      '(?:(?:接待|接受|受理|解答|答复)(?:了)?(?:群众|公众|市民)?|群众|公众|市民)(?:来电、?来访|来访、?来电|来人、?来电|来电、?来人)(?:群众)?(?:咨询|询问){gap4}',
      '(?:政府信息公开|信息公开|政务公开)(?:方面|工作)?的?(?:事宜|事项|问题|情况|咨询)?{count}$',
    ),
    weight: 3,
    total: true,
    examples: ['全年接待来电来访咨询政府信息公开事宜⟦136人次⟧', '市民来电来访咨询信息公开事项共⟦56人次⟧'],
    nearMisses: ['全年接待来电来访咨询办证事宜136人次'],
  },
  {
    // 就信息公开来人来电咨询共212人次; 因信息公开事项来电来访咨询的共412人次.
    id: 'consultations.total.about-it-by-call-and-visit',
    path: 'consultations.total',
    units: 'visit',
    before: compose(
      '(?:就|因|对|关于|围绕)[^#¤,;。]{0,8}(?:信息公开|政务公开)[^#¤,;。]{0,8}(?:来电、?来访|来访、?来电|来人、?来电|来电、?来人)(?:咨询|询问)的?(?:群众|公众|市民|居民|村民|人员)?{count}$',
    ),
    weight: 3,
    total: true,
    examples: ['居民就信息公开来人来电咨询共⟦212人次⟧', '因信息公开事项来电来访咨询的群众共⟦41人次⟧'],
    nearMisses: ['居民就拆迁补偿来人来电咨询共212人次'],
  },
  {
    // 各类咨询2600人次，其中属政府信息公开的114人次.
    id: 'consultations.total.of-all-kinds',
    path: 'consultations.total',
    units: 'visit',
    before: compose(
      '其中[:,]?(?:属于?|涉及|有关|关于|针对|与)(?:政府信息公开|信息公开|政务公开)(?:方面|事项|工作|事宜|类|有关|相关){0,2}的?{count}$',
    ),
    sentence: /咨询[^;。]{0,40}其中/,
    notGroup: /电话|网上|网络|现场|窗口|热线|12\d{3}|申请|投诉|举报|信访|培训/,
    weight: 3,
    examples: ['接受各类咨询2600余人次，其中属政府信息公开的⟦114人次⟧'],
    nearMisses: [
      '热线接受各类咨询2600余人次，其中属政府信息公开的114人次',
      '接受各类咨询2600余人次，其中属社会保险的114人次',
    ],
  },
  {
    // 打电话询问289人次，通过网站留言询问32人次: 留言 alone is no word of disclosure.
    id: 'consultations.online.messages',
    path: 'consultations.online',
    units: 'visit',
    before:
      /(?:通过|在|利用|以|其中[:,]?|[,;、])[^#¤,;。]{0,8}(?:网站|网上|网络|互联网)(?:平台)?留言(?:方式|形式)?(?:进行)?(?:询问|咨询|提问)的?$/,
    sentence: /(?:信息公开|政务公开)[^。]{0,24}(?:咨询|询问)/,
    notSentence: /热线|信箱|12\d{3}/,
    weight: 3,
    examples: ['接受信息公开咨询75人次，其中通过网站留言询问⟦35人次⟧'],
    nearMisses: ['接受医保咨询75人次，其中通过网站留言询问35人次'],
  },
];
