import { compose } from './compose.js';
import { consultationClauseRules, way } from './consultationClauses.js';
import type { ProseRule } from './types.js';

const foreignConsultation =
  /热线|12\d{3}|信箱|留言|来访|信访|政策宣传|法律|业务|办事|宣传日|宣传月|活动|摆摊|传单|资料|税|医保|社保|用[电水气户]|供[电水热]|报修|缴费|就诊|招生|高考|物业|公积金|旅游|消费|维权|户籍/;

/** Days and stands at which everything is asked. */
export const notAtFair =
  /宣传月|宣传日|宣传周|传单|展板|咨询活动|政策咨询|法律咨询|义诊|单行本|宣传册|开放日|(?:活动|赶集|集市|上街|下乡)[^。]{0,16}咨询|信息公开(?:工作)?无关/;
/** Whom a service hall serves. */
const atCounter = /法律援助|医保|社保|婚姻|办事群众|服务群众|办理业务|业务办理|办证|办税/;

const notOfDisclosure = new RegExp(`${atCounter.source}|热线`);

const severalWays = new RegExp(`${way}(?:咨询|接待)?[、和及与]`);

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
      `${foreignConsultation.source}|(?<!、)(?:电话|网上|网络|网站|栏目|微信|微博|公众号|邮件|线上|互联网|现场|当面|在线|窗口(?!(?:全年|共|累计|今年|本年度?|¤){0,2}(?:接受|接待|受理)))(?!、)|举报|投诉`,
    ),
    notSentence: notAtFair,
    weight: 2,
    total: true,
    examples: ['全年接受政府信息公开方面的咨询⟦320人次⟧', '接待政府信息方面的咨询服务⟦1200多人⟧'],
    nearMisses: [
      '电话咨询400人次',
      '热线受理群众咨询5000人次',
      '举办政策咨询活动，接受群众咨询1200人次',
      '通过网站互动栏目回复咨询30条',
      '借普法活动之机设立咨询台，接受群众咨询400人次',
    ],
  },
  {
    // 现场及电话咨询共400人次: all the ways there are, where no other has a number of its own.
    id: 'consultations.total.by-several-ways',
    path: 'consultations.total',
    units: 'visit',
    before: compose(
      `(?:${way}(?:咨询)?[、和及与]){1,3}${way}(?:咨询)?等?(?:多种|各种|[两三四]种)?(?:方式|形式|渠道|途径)?{gap20}(?:咨询|询问){disclosure}?(?:服务|事项|事宜|总数|量)?{count}$`,
    ),
    not: /热线|12\d{3}|信箱|投诉|举报|业务|政策|法律|办事|办证|税|社保|医保/,
    notAfter: new RegExp(`^[,;、](?!其中)[^#,;。]{0,4}${way}[^#,;。]{0,10}#`),
    notSentence: notAtFair,
    weight: 3,
    total: true,
    examples: [
      '本年度接受群众现场及电话咨询共计⟦400余人次⟧',
      '公众通过现场、电话、网络等方式共咨询政府信息公开事项⟦512人次⟧',
    ],
    nearMisses: [
      '现场咨询和电话咨询合计312人次，网上咨询18人次',
      '接受群众现场及电话法律咨询400人次',
      '群众现场及电话咨询办证事宜400人次',
    ],
  },
  {
    id: 'consultations.total.people-first',
    path: 'consultations.total',
    units: 'visit',
    before: /(?:共有|共|有|计|总计|约|接待|接受)$/,
    after:
      /^[^#¤,;。]{0,20}咨询[^#¤,;。]{0,4}(?:与|我|本|有关|政府|信息|了解)|^(?:前来|来电|来访)?(?:了解|询问)[^#¤,;。]{0,8}信息公开[^#¤,;。]{0,10}咨询/,
    not: /来[局镇厅委校队所]|来访|上门|到[局镇厅委校]|电话|来电|现场|当面|网[上站络]|在线/,
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
    not: /电话|网[上络站]|互联网|微信|栏目|现场|当面|在线|热线|12\d{3}|平台/,
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
      '(?:^|[,;:、。]|¤|全年|年度|共|共计)(?:共|累计|共计|总计)?(?:接受|接待|受理|提供|解答)?(?:各类|群众|公众|有关|来人)?咨询(?:服务)?(?:总)?(?:人数|人次数|人次|数|量)?(?:共计|共|为|有|达|:|计|约){0,2}$',
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
      not: new RegExp(`热线|12\\d{3}|税|社保|法律|医保|业务|${severalWays.source}`),
      notGroup: atCounter,
      // 受理各类投诉咨询3000件，其中局长信箱900件、在线咨询700件: what comes to the letterbox is not about disclosure.
      notSentence: new RegExp(`(?:信箱|投诉[、和]?咨询|咨询[、和]?投诉)[^。;]{0,6}\\d|${notAtFair.source}`),
      weight: 3,
      examples: [`政府信息公开${example}⟦400余人次⟧`],
      nearMisses: [
        `12345热线${example}9000人次`,
        `接待办事群众9000人次，${example}400人次`,
        `门户网站受理各类投诉咨询900件，其中局长信箱500件、${example}400件`,
        `接受政府信息公开${key === 'phone' ? '现场' : '电话'}、${example}512人次`,
      ],
    },
    {
      id: `consultations.${key}.by-way`,
      path: `consultations.${key}`,
      units: 'visit',
      before: compose(
        `(?:^|[,;:、。]|通过|利用|以|在)${word}(?:互动)?(?:栏目|平台|方式|形式)?(?:解答|答复|回复|受理|接受|收到|接待)(?:了|群众|公众|市民|有关|政府信息公开|信息公开|方面|的){0,4}(?:咨询|询问|提问){count}$`,
      ),
      not: new RegExp(`热线|12\\d{3}|信箱|投诉|业务|${severalWays.source}`),
      // One of several ways, or of disclosure by its own words: a site answers all kinds of questions.
      sentence: /信息公开|政务公开|咨询[^。]{0,60}咨询/,
      notSentence: notAtFair,
      weight: 3,
      examples: [`通过${example.slice(0, 2)}方式解答政府信息公开咨询⟦30人次⟧`],
      nearMisses: [`通过${example.slice(0, 2)}方式解答咨询30人次`],
    },
    {
      id: `consultations.${key}.number-first`,
      path: `consultations.${key}`,
      units: 'visit',
      before: /(?:^|[,;:、。(和]|有|其中|另外?)$/,
      after: compose(
        `^(?:为|是|系|通过|采用|采取|以|属于?)?${word}(?:方式|形式|提出|进行|前来|政府信息公开|信息公开|的){0,3}(?:咨询|提问|询问)?(?:$|[,;。、)])`,
      ),
      topics: ['consultations'],
      notAfter: new RegExp(`^[^#,;。]{0,8}[、和及与]${way}`),
      notGroup: notOfDisclosure,
      weight: 2,
      examples: [`接受政府信息公开咨询52人次，其中⟦40人次⟧为${example}`],
      nearMisses: [
        `接受政府信息公开咨询52人次，其中40人次为${example.slice(0, 2)}投诉`,
        `政府信息公开方面，共有40人次${example.slice(0, 2)}、来函咨询`,
      ],
    },
    {
      id: `consultations.${key}.short`,
      path: `consultations.${key}`,
      units: 'visit',
      before: compose(
        `(?:^|[,;:、。(#¤和]|其中|通过|#[^#,;。]{0,4}[,;、](?:接听|接待|解答|答复))${word}(?:方式|形式|接待|咨询|答疑|解答|答复)?{count}$`,
      ),
      not: severalWays,
      topics: ['consultations'],
      notGroup: new RegExp(`${notOfDisclosure.source}|联系#|走访|回访`),
      weight: 2,
      examples: [`接受政府信息公开咨询52人次，其中${example.slice(0, 2)}⟦40人次⟧`],
      nearMisses: [
        `接受政府信息公开咨询52人次，培训40人次`,
        `对申请人的咨询，邮件联系8次，${example.slice(0, 2)}1次`,
      ],
    },
  ]),
  {
    id: 'consultations.total.sum-up',
    path: 'consultations.total',
    units: 'visit',
    before:
      /(?:咨询|询问|解答)[^。]{0,60}(?:咨询|询问|解答|答复)#{1,12}[,;、](?:合计|共计|总计|共|合起来|加起来)$/,
    topics: ['consultations'],
    weight: 2,
    total: true,
    examples: ['政府信息公开现场咨询31人次、电话咨询204人次，合计⟦235人次⟧'],
    nearMisses: ['政府信息公开咨询31人次，培训204人次'],
  },
  {
    id: 'consultations.total.of-stock',
    path: 'consultations.total',
    units: 'visit',
    before:
      /(?:以来|累计|截至)[^;。]{0,30}咨询[^#;。]{0,4}#{1,8}[,;(](?:其中[:,]?)?(?:今年|本年度?|当年|¤{4,8})(?:度|内|共){0,2}(?:接受|接待|受理|处理|为|有)?$/,
    not: /热线|信箱|法律|业务/,
    topics: ['consultations'],
    weight: 2,
    examples: ['自条例施行以来，累计接受政府信息公开咨询370人次，其中本年度⟦180人次⟧'],
    nearMisses: ['自条例施行以来，累计接受政府信息公开咨询370人次，其中网上180人次'],
  },
  {
    id: 'consultations.phone.calls',
    path: 'consultations.phone',
    units: 'visit',
    before: compose(
      '(?:接听|接受|接到|受理|打来)(?:了)?(?:公众|群众|市民|居民|村民)?(?:有关|关于|涉及)?(?:政府信息公开|信息公开|政务公开)?(?:方面|事务|事项|工作|事宜)?(?:的)?(?:咨询电话|电话咨询|来电咨询){count}$',
    ),
    not: /热线|12\d{3}/,
    weight: 3,
    examples: [
      '接听咨询电话⟦60人次⟧',
      '接到有关信息公开的咨询电话⟦75个⟧',
      '接受市民有关信息公开事务的咨询电话⟦50人次⟧',
    ],
    nearMisses: ['接听热线电话60次', '接到市民关于停水的咨询电话60个'],
  },
  {
    id: 'consultations.phone.line',
    path: 'consultations.phone',
    units: 'visit',
    before: compose(
      '(?:政府信息公开|信息公开|政务公开)(?:咨询|服务|监督)?电话[^#,;。]{0,8}(?:接听|接到|受理|解答|接受){gap4}(?:咨询|来电|询问){count}$',
      '|咨询电话(?![和及与、])[^#,;。]{0,8}(?:接听|接到|受理|解答|接受)[^#,;。]{0,6}(?:信息公开|政务公开)(?:方面|工作)?的?(?:咨询|询问){count}$',
      '|(?:拨打|致电)[^#,;。]{0,14}(?:咨询|询问)[^#,;。]{0,4}(?:信息公开|政务公开)(?:方面|有关|相关|工作)?的?(?:事宜|事项|问题|情况){count}$',
    ),
    not: /热线|12\d{3}/,
    weight: 3,
    examples: [
      '政府信息公开咨询电话全年接听咨询⟦620余次⟧',
      '设在局办公室的咨询电话接听关于信息公开的咨询⟦170人次⟧',
      '公众致电我局咨询信息公开事项共⟦88次⟧',
    ],
    nearMisses: ['便民电话全年接听咨询620余次'],
  },
  {
    id: 'consultations.total.asked-about',
    path: 'consultations.total',
    units: 'visit',
    before: compose('咨询(?:政府|政务)?信息公开(?:方面|工作|有关|相关)?的?(?:事宜|事项|问题|情况){count}$'),
    not: /电话|拨打|致电|网上|网络|现场|当面|在线|来[电访人局镇厅委校]|上门|到[局镇厅委校]|热线|12\d{3}/,
    weight: 2,
    total: true,
    examples: ['公民向我局咨询信息公开有关事宜共计⟦58人次⟧'],
    nearMisses: ['接待群众来局咨询信息公开事项93人次', '电话咨询信息公开有关事宜58人次'],
  },
  ...consultationClauseRules,
];
