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
      '(?:(?:接待|接受|受理|解答|答复)(?:了)?(?:群众|公众|市民)?|群众|公众|市民)(?:来电、?来访|来访、?来电|来人、?来电|来电、?来人)(?:群众)?(?:咨询|询问){gap4}(?:政府信息公开|信息公开|政务公开)(?:方面|工作)?的?(?:事宜|事项|问题|情况|咨询)?{count}$',
    ),
    weight: 3,
    total: true,
    examples: ['全年接待来电来访咨询政府信息公开事宜⟦136人次⟧', '市民来电来访咨询信息公开事项共⟦56人次⟧'],
    nearMisses: ['全年接待来电来访咨询办证事宜136人次'],
  },
];
