import { compose } from './compose.js';
import type { ProseRule } from './types.js';

const foreignConsultation =
  /热线|12\d{3}|信箱|留言|来访|信访|政策宣传|法律|业务|办事|宣传日|宣传月|活动|摆摊|传单|资料|税|医保|社保/;

/** Days and stands at which everything is asked. */
export const notAtFair =
  /宣传月|宣传日|宣传周|传单|展板|咨询活动|政策咨询|法律咨询|义诊|单行本|宣传册|开放日/;
/** Whom a service hall serves. */
const atCounter = /法律援助|医保|社保|婚姻|办事群众|服务群众|办理业务|业务办理|办证|办税/;

/** 咨询 about disclosure. */
export const consultationRules: readonly ProseRule[] = [
  {
    id: 'consultations.total.verb-object',
    path: 'consultations.total',
    units: 'visit',
    before: compose(
      '(?:接受|接待|受理|提供|收到|解答|答复|处理|办理|回复|接到)(?:了)?(?:公民|公民、法人|群众|社会公众|市民|公众){0,2}{gap20}(?:咨询|查询咨询)(?:服务|人数|人员|群众|市民|公众|总数|量|人次数|事项)?{count}$',
    ),
    not: new RegExp(
      `${foreignConsultation.source}|(?<!、)(?:电话|网上|网络|现场|当面|在线|窗口(?!(?:全年|共|累计|今年|本年度?|¤){0,2}(?:接受|接待|受理)))(?!、)|举报|投诉`,
    ),
    notSentence: notAtFair,
    weight: 2,
    total: true,
    examples: ['全年接受政府信息公开方面的咨询⟦320人次⟧', '接待政府信息方面的咨询服务⟦1200多人⟧'],
    nearMisses: ['电话咨询400人次', '热线受理群众咨询5000人次', '举办政策咨询活动，接受群众咨询1200人次'],
  },
  {
    id: 'consultations.total.people-first',
    path: 'consultations.total',
    units: 'visit',
    before: /(?:共有|共|有|计|总计|约|接待|接受)$/,
    after:
      /^[^#¤,;。]{0,20}咨询[^#¤,;。]{0,4}(?:与|我|本|有关|政府|信息|了解)|^(?:前来|来电|来访)?(?:了解|询问)[^#¤,;。]{0,8}信息公开[^#¤,;。]{0,10}咨询/,
    not: /来[局镇厅委校队所]|来访|上门|到[局镇厅委校]|电话|来电|现场|当面|网上/,
    weight: 3,
    total: true,
    examples: ['全年共有⟦360人⟧通过各种方式咨询政府信息公开事务'],
    nearMisses: ['共有360人参加培训', '全年有67人次来局咨询信息公开事项'],
  },
  {
    id: 'consultations.in_person.people-first',
    path: 'consultations.in_person',
    units: 'visit',
    before: /(?:有|共|计|接待|接受)$/,
    after:
      /^[^#,;。]{0,4}(?:来[局镇厅委校队所]|来访|上门|到[局镇厅委校]|当面|现场)[^#,;。]{0,6}(?:咨询|询问|了解)[^#,;。]{0,8}(?:信息公开|政务公开)/,
    weight: 3,
    examples: ['全年有⟦67人次⟧来局咨询信息公开事项'],
    nearMisses: ['全年有67人次来局咨询办证事项'],
  },
  {
    id: 'consultations.total.noun',
    path: 'consultations.total',
    units: 'visit',
    before: compose(
      '(?:政府信息公开|信息公开|公开)(?:的)?(?:方面|有关|相关|事务|工作)?(?:的)?咨询(?:的)?(?:总)?(?:人数|人次|总数|数量|量|数|服务)?(?:共计|共|为|有|达|:|计|约){0,2}$',
    ),
    not: /电话|网上|网络|现场|当面|在线|热线|12\d{3}|平台/,
    weight: 3,
    total: true,
    examples: ['政府信息公开咨询总数⟦52人次⟧'],
    nearMisses: ['网上咨询52人次', '12345平台转来信息公开咨询5件'],
  },
  {
    id: 'consultations.total.about-disclosure',
    path: 'consultations.total',
    units: 'visit',
    before: compose(
      '其中[:,]?(?:有关|涉及|关于)?(?:政府信息公开|信息公开)(?:方面|事项|工作|事宜|类)?(?:的)?咨询{count}$',
    ),
    notGroup: /电话|网上|网络|现场|窗口|热线|12\d{3}/,
    weight: 3,
    examples: ['来信来访咨询1203人次，其中政府信息公开咨询⟦26人次⟧'],
    nearMisses: [
      '来信来访咨询1203人次，其中法律咨询26人次',
      '热线受理群众咨询1203人次，其中政府信息公开咨询26人次',
    ],
  },
  {
    id: 'consultations.total.topic',
    path: 'consultations.total',
    units: 'visit',
    before: compose(
      '(?:^|[,;:、。]|¤|全年|年度|共|共计)(?:共|累计|共计|总计)?(?:接受|接待|受理|提供|解答)?(?:各类|群众|公众|有关|来人)?咨询(?:服务)?(?:总)?(?:人数|人次数|数|量)?(?:共计|共|为|有|达|:|计|约){0,2}$',
    ),
    topics: ['consultations'],
    not: new RegExp(`${foreignConsultation.source}|电话|网上|现场|举报|投诉`),
    notSentence: notAtFair,
    weight: 1,
    total: true,
    examples: ['咨询情况:全年共接受咨询⟦52人次⟧'],
    nearMisses: ['12345热线共接受咨询52人次'],
  },
  ...(
    [
      ['in_person', '(?:现场|当面|窗口|来人|来访|上门|面对面)', '现场咨询'],
      ['phone', '(?:电话|来电)', '电话咨询'],
      ['online', '(?:网上|网络|在线|网站|互联网|线上)', '网上咨询'],
    ] as const
  ).flatMap(([key, word, example]): ProseRule[] => [
    {
      id: `consultations.${key}.item`,
      path: `consultations.${key}`,
      units: 'visit',
      before: compose(
        `(?:^|[,;:、。(#¤和]|其中|通过|接受|接待|接听|受理|提供|解答|方面|的|回复|答复|公开|事项|大厅|中心|窗口)${word}(?:留言)?(?:方式|接待|形式|政府信息公开|信息公开){0,3}(?:方面的)?(?:咨询(?:政府信息公开)?(?:事项)?|答疑|接听|接待)(?:人|人数|人次|服务|数|量|群众)?{count}$`,
      ),
      not: /热线|12\d{3}|税|社保|法律|医保|业务/,
      notGroup: atCounter,
      // 受理各类投诉咨询3000件，其中局长信箱900件、在线咨询700件: what comes to the letterbox is not about disclosure.
      notSentence: new RegExp(`(?:信箱|投诉[、和]?咨询|咨询[、和]?投诉)[^。;]{0,6}\\d|${notAtFair.source}`),
      weight: 3,
      examples: [`政府信息公开${example}⟦400余人次⟧`],
      nearMisses: [
        `12345热线${example}9000人次`,
        `接待办事群众9000人次，${example}400人次`,
        `门户网站受理各类投诉咨询900件，其中局长信箱500件、${example}400件`,
      ],
    },
    {
      id: `consultations.${key}.short`,
      path: `consultations.${key}`,
      units: 'visit',
      before: compose(`(?:^|[,;:、。(#¤和]|其中|通过)${word}(?:方式|形式|接待|咨询)?{count}$`),
      topics: ['consultations'],
      notGroup: atCounter,
      weight: 2,
      examples: [`接受政府信息公开咨询52人次，其中${example.slice(0, 2)}⟦40人次⟧`],
      nearMisses: [`接受政府信息公开咨询52人次，培训40人次`],
    },
  ]),
  {
    id: 'consultations.total.sum-up',
    path: 'consultations.total',
    units: 'visit',
    before: /咨询[^。]{0,60}咨询#{1,12}[,;、](?:合计|共计|总计|共)$/,
    topics: ['consultations'],
    weight: 2,
    total: true,
    examples: ['政府信息公开现场咨询31人次、电话咨询204人次，合计⟦235人次⟧'],
    nearMisses: ['政府信息公开咨询31人次，培训204人次'],
  },
  {
    id: 'consultations.phone.calls',
    path: 'consultations.phone',
    units: 'visit',
    before: compose(
      '(?:接听|接受|接到|受理|打来)(?:了)?(?:有关|关于)?(?:政府信息公开|信息公开|公众|群众)?(?:方面)?(?:的)?(?:咨询电话|电话咨询|来电咨询){count}$',
    ),
    not: /热线|12\d{3}/,
    weight: 3,
    examples: ['接听咨询电话⟦60人次⟧', '接到有关信息公开的咨询电话⟦75个⟧'],
    nearMisses: ['接听热线电话60次'],
  },
  {
    id: 'consultations.phone.line',
    path: 'consultations.phone',
    units: 'visit',
    before: compose(
      '(?:政府信息公开|信息公开|政务公开)(?:咨询|服务|监督)?电话[^#,;。]{0,8}(?:接听|接到|受理|解答|接受){gap4}(?:咨询|来电|询问){count}$',
    ),
    not: /热线|12\d{3}/,
    weight: 3,
    examples: ['政府信息公开咨询电话全年接听咨询⟦620余次⟧'],
    nearMisses: ['便民电话全年接听咨询620余次'],
  },
  {
    id: 'consultations.total.asked-about',
    path: 'consultations.total',
    units: 'visit',
    before: compose('咨询(?:政府|政务)?信息公开(?:方面|工作|有关|相关)?的?(?:事宜|事项|问题|情况){count}$'),
    not: /电话|网上|网络|现场|当面|在线|来[电访人局镇厅委校]|上门|到[局镇厅委校]|热线|12\d{3}/,
    weight: 2,
    total: true,
    examples: ['公民向我局咨询信息公开有关事宜共计⟦58人次⟧'],
    nearMisses: ['接待群众来局咨询信息公开事项93人次', '电话咨询信息公开有关事宜58人次'],
  },
  {
    id: 'consultations.total.by-call-and-visit',
    path: 'consultations.total',
    units: 'visit',
    before: compose(
      '(?:接待|接受|受理|解答|答复)(?:了)?(?:群众|公众|市民)?(?:来电、?来访|来访、?来电|来人、?来电|来电、?来人)(?:群众)?(?:咨询|询问){gap4}(?:政府信息公开|信息公开|政务公开)(?:方面|工作)?的?(?:事宜|事项|问题|情况|咨询)?{count}$',
    ),
    weight: 3,
    total: true,
    examples: ['全年接待来电来访咨询政府信息公开事宜⟦136人次⟧'],
    nearMisses: ['全年接待来电来访咨询办证事宜136人次'],
  },
];
