import { compose } from './compose.js';
import { exampleChannel } from './exampleChannel.js';
import type { ZeroRule } from './types.js';
import { workZeroRules } from './workZeros.js';

/** 没有因公开引起的行政诉讼、行政复议败诉: not lost, though there were some perhaps. */
const lostOnly = '(?<![、及和与或])(?:败诉|被?(?:纠错|纠正|撤销))的?(?:案件|案例|情况|情形|现象)?$';

/** Objects whose stated absence is a zero. */
export const zeroRules: readonly ZeroRule[] = [
  {
    id: 'applications.received.none',
    path: 'applications.received',
    object: compose(
      '书面[或和、]网[上络]申请|(?:依申请公开|申请公开|信息公开|政务公开|公开(?:政府|政务)?信息)(?:政府信息|信息)?的?(?:书面)?(?:申请|要求|请求)(?:件|表|书|事项)?',
      '(?!的?(?:行政|复议|诉讼)|提起|人|人民|而|引|导|和?答复)|依申请公开的?(?:政府)?信息的?(?:情况|事项|申请)?(?!申请行政|而|引|导|收费|的?咨询)',
      '|依申请公开的?(?:事项|来信|来件|件|业务|情况|件数)?$|依申请(?:办理|受理)的?(?:事项|件)',
      '|(?:公民|群众|法人|社会|单位|个人|组织)[^,;。]{0,14}的?申请(?!的?(?:行政|复议|诉讼)|者)',
      '|人(?:向[^,;。]{1,10})?(?:提出|提交|递交|来)过?(?:信息公开|公开)?申请(?=$|[的过,;。])|(?:要求|申请)公开的信息(?=$|情况)',
      '|申请公开(?:政府|政务)?信息的?(?:情况|情形|事项|现象)?(?:发生|出现)?$|(?:政府)?信息的?申请(?!的?(?:行政|复议|诉讼)|提起)',
      '|公开[和、]不予公开(?:政府信息)?的?(?:申请|政府信息|事项|情况$)|申请公开(?:政府|政务)信息[和、]不予公开',
      '|申请,?要求公开[^,;。]{0,8}信息的?(?:情况)?$|(?:收到|接到|受理)过?(?:任何|各类)?(?:一[件份宗个])?(?:书面|公开)?申请(?!行政|复议)',
    ),
    not: /(?<!书面[或和、])(?:网上|网络)|更正|更改|当面|信函|传真|邮件|邮寄|书面申请|(?<!公开[和、]|申请公开(?:政府|政务)信息[和、])不予公开|部分公开|复议申请|收费|费用|电话|企业|科研|自然人|公益组织|法律服务/,
    // 有没有人来申请: a question.
    notClause: /有没有|是否/,
    examples: [
      '全年未收到政府信息公开申请',
      '本年度我办未收到依申请公开的事项',
      '全年未收到依申请公开来信',
      '未收到关于政府信息公开和不予公开的申请',
      '未收到过公开申请',
      '没接到过一件公开申请',
      '政府信息公开依申请办理事项为零',
      '本年度，未接到群众要求公开的信息',
      '园区未接到要求公开政府信息的申请',
      '本年度没有依申请公开和不予公开的政府信息',
      '没有人向我镇提出申请',
      '本年度没有申请公开政府信息和不予公开政府信息的情形',
      '全年未收到群众申请要求公开其他政府信息',
    ],
    nearMisses: [
      '未发生因政府信息公开申请行政复议的情况',
      '未发生针对政府信息公开申请的行政复议、行政诉讼',
      '其他组织申请者无',
      '有没有人来申请',
      '没有人来申请低保',
      '未收到依申请公开信息的咨询',
      '未收到要求更正与自身相关信息的申请',
    ],
  },
  {
    id: 'applications.received.none-by-any-way',
    path: 'applications.received',
    object:
      /任何(?:形式|方式|渠道|途径|(?:通过|以)[^,;。]{2,30}(?:形式|方式|渠道|途径))(?:\([^()]{1,40}\))?(?:提出|提交)?的?(?:(?:(?:政府|政务)?信息公开|依申请公开|公开)?的?(?:书面)?申请(?!行政|复议)|[^,;。]{0,8}依申请公开(?:事项|申请|件)?$)/,
    examples: [
      '未收到任何形式(当面、网络、传真、信函)的政府信息公开申请',
      '未收到任何通过电话、网络平台等方式提出的政府信息依申请公开',
    ],
    nearMisses: ['未收到当面、网络、传真、信函申请'],
  },
  {
    id: 'appeals.review.total.none',
    path: 'appeals.review.total',
    object: /(?:行政)?复议(?!决定|机关|后|维持|(?:案件)?被?(?:纠错|纠正|撤销))/,
    not: new RegExp(`复议后起诉|未经复议|费用支出|${lostOnly}`),
    examples: ['未发生因政府信息公开申请行政复议、提起行政诉讼的情况'],
    nearMisses: [
      '没有因信息公开引起的行政诉讼、行政复议败诉',
      '未收到政府信息公开申请',
      '未产生与诉讼、行政复议有关的费用支出',
      '未出现复议纠错、诉讼败诉情况',
    ],
  },
  {
    // 复议3件、诉讼2件，均无被纠错: said of both.
    id: 'appeals.review.corrected.none-of-both',
    path: 'appeals.review.corrected',
    object: /^(?:均|都|皆)[未无没]有?[^,;。]{0,4}(?:纠[错正]|撤销|败诉)/,
    sentence: /复议[^,;。]{0,12}[、,和及][^,;。]{0,14}诉讼[^,;。]{0,10}[,;](?:两者|二者|结果)?(?:均|都|皆)/,
    examples: ['行政复议3件、行政诉讼2件，均无被纠错情形'],
    nearMisses: ['行政复议3件，撤销1件；行政诉讼2件，维持1件、其他1件，均无被纠错情形'],
  },
  {
    id: 'appeals.litigation.total.none',
    path: 'appeals.litigation.total',
    object:
      /诉讼(?!(?:案件)?被?(?:败诉|纠错|纠正)|费|请求|有关|支出|开支|花费|的?(?:总|实际)?(?:费|支出))|(?<!直接|后|直接提)起诉|应诉|告上法庭|打过?官司/,
    not: new RegExp(`未经复议|复议后|费用支出|${lostOnly}`),
    examples: ['未发生因政府信息公开申请行政复议、提起行政诉讼的情况'],
    nearMisses: [
      '没有因信息公开引起的行政诉讼、行政复议败诉',
      '未收到政府信息公开申请',
      '未产生与诉讼、行政复议有关的费用支出',
      '没有与信息公开有关的诉讼支出',
    ],
  },
  {
    id: 'appeals.petitions.none',
    path: 'appeals.petitions',
    object: /申诉/,
    not: /费用支出/,
    examples: ['未发生行政复议、行政诉讼和申诉'],
    nearMisses: ['未发生行政复议', '未产生与申诉有关的费用支出'],
  },
  {
    id: 'appeals.complaints.none',
    path: 'appeals.complaints',
    object: /举报|投诉/,
    not: /12\d{3}|热线|环境|消费|信访举报/,
    notClause: /(?:12\d{3}|热线|窗口|大厅|服务[台站]|信箱)(?![^,;。]{0,30}公开)/,
    examples: ['也未收到涉及政府信息公开工作的举报、行政诉讼', '服务窗口未接到关于信息公开的投诉'],
    nearMisses: ['未发生行政复议', '便民热线未接到投诉', '12345热线未接到投诉', '服务窗口未接到投诉'],
  },
  {
    id: 'fees.collected.none',
    path: 'fees.collected_yuan',
    object:
      /收费(?!减免|标准|的?减免)|收过?[^,;。]{0,6}(?:一分钱|分文|费)|收取(?:任何|相关|有关|各类|检索|信息|复制|过|依申请|申请人)?[^,;。]{0,24}费|费用|收取的?情况|信息处理费/,
    not: /超标准|超范围|违规|乱收|搭车|经费|诉讼费|诉讼有关|支出|(?<!收取?[或和、及与])减免费用|免除|行政事业|收取?(?:过|了|任何){0,2}其[他它]|其余/,
    examples: [
      '没有发生相关收费和收费减免情况',
      '未对任何政府信息公开进行收费',
      '未收取任何费用',
      '未收取检索费及其他任何费用',
      '没有因信息公开收取或减免费用',
    ],
    nearMisses: [
      '没有减免情况',
      '没有减免费用',
      '未发现违规收费',
      '无行政事业性收费项目',
      '未收取其他费用',
      '与诉讼有关的总费用0元',
    ],
  },
  {
    id: 'fees.waived.none',
    path: 'fees.waived_yuan',
    object: /减免/,
    examples: ['没有发生相关收费和收费减免情况'],
    nearMisses: ['未收取任何费用'],
  },
  {
    id: 'applications.outcomes.denied.none',
    path: 'applications.outcomes.denied',
    object:
      /不予公开(?:政府信息|信息|和|、|或)?的?(?:情况|情形|事项|现象|政府信息|申请|部分|决定|答复|$)|不予公开[、和及](?:收费|减免)|不予公开$|不同意公开/,
    not: /公开[和、]不予公开的?申请|依申请公开(?:的?信息)?[和、及]不予公开的?信息/,
    examples: ['全年未发生不予公开政府信息情况', '没有不予公开、收费和减免的情形'],
    nearMisses: ['未收到政府信息公开申请', '未收到关于政府信息公开和不予公开的申请'],
  },
  {
    id: 'applications.outcomes.partially_granted.none',
    path: 'applications.outcomes.partially_granted',
    object: /部分公开/,
    examples: ['全市未发生不予公开和部分公开政府信息的情形'],
    nearMisses: ['未收到政府信息公开申请'],
  },
  ...(
    [
      ['in_person', '(?:当面|现场)'],
      ['online', '(?:网上|网络|在线)'],
      ['letter', '(?:信函|邮寄)'],
      ['fax', '传真'],
      ['email', '(?:电子邮件|邮件)'],
    ] as const
  ).map(([key, word]) => ({
    id: `applications.by_channel.${key}.none`,
    path: `applications.by_channel.${key}`,
    object: new RegExp(
      `(?<!书面[或和、及])${word}(?:方式|形式|途径)?(?:的)?(?:、[^,;。]{1,20})?(?:提出的?|提交的?)?(?:政府信息公开)?申请`,
    ),
    topics: ['applications' as const],
    examples: [`未收到${exampleChannel(key)}申请`],
    nearMisses: ['未收到政府信息公开申请'],
  })),
  ...(
    [
      ['commercial_enterprise', '企业'],
      ['research_institution', '科研机构'],
      ['social_welfare_organization', '公益组织'],
      ['legal_service_institution', '法律服务机构'],
    ] as const
  ).map(([key, word]) => ({
    id: `applications.by_applicant.${key}.none`,
    path: `applications.by_applicant.${key}`,
    object: new RegExp(`${word}(?:、[^,;。]{1,30})?(?:提出|提交)?(?:的)?(?:政府信息公开|信息公开)?申请`),
    topics: ['applications' as const],
    examples: [`未收到${word}提出的政府信息公开申请`],
    nearMisses: ['未收到政府信息公开申请'],
  })),
  {
    id: 'appeals.litigation.direct_total.none',
    path: 'appeals.litigation.direct_total',
    object: /未经复议直接(?:起诉|提起)/,
    examples: ['未发生未经复议直接起诉案件'],
    nearMisses: ['未发生行政诉讼'],
  },
  ...workZeroRules,
  {
    id: 'consultations.phone.none',
    path: 'consultations.phone',
    object: /电话咨询/,
    examples: ['未接到政府信息公开方面的电话咨询和网上咨询'],
    nearMisses: ['未接到投诉'],
  },
  {
    id: 'consultations.online.none',
    path: 'consultations.online',
    object: /(?:网上|网络)咨询/,
    examples: ['未接到政府信息公开方面的电话咨询和网上咨询'],
    nearMisses: ['未接到投诉'],
  },
  {
    id: 'applications.carried_in.none',
    path: 'applications.carried_in',
    object: /上年度?结转|上一年度?结转|上年度?(?:遗留|未办结)/,
    examples: ['无上年结转申请'],
    nearMisses: ['无结转下年度申请'],
  },
  {
    id: 'applications.carried_out.none',
    path: 'applications.carried_out',
    object: /结转(?:至|到)?(?:下|次|明)一?年|结转下年/,
    examples: ['无结转下年度继续办理的申请'],
    nearMisses: ['无上年结转申请'],
  },
  {
    // 年末无结转.
    id: 'applications.carried_out.none-at-the-end',
    path: 'applications.carried_out',
    object: /^(?:均|也|已)?[无没][有未]?(?:任何)?结转(?:的?(?:申请|件|事项|情况))?$/,
    notClause: /上年|上一年|去年|年初|往年|资金|经费/,
    sentence: /(?:年末|年底|期末|岁末|年终)[^,;。]{0,6}结转/,
    topics: ['applications'],
    examples: ['全年办结申请27件，年末无结转'],
    nearMisses: ['全年收到申请27件，上年无结转', '全年收到申请27件，无结转'],
  },
  {
    id: 'consultations.total.none',
    path: 'consultations.total',
    object: /(?:政府信息公开|信息公开|公开)(?:方面|工作|事务)?的?(?:有关|相关)?咨询/,
    not: /电话|来电|网[上络]|现场|当面|来访/,
    examples: ['未接到政府信息公开咨询'],
    nearMisses: ['未接到投诉', '没有接到信息公开咨询电话'],
  },
];

/** Free of charge is nothing collected. */
export const freeOfCharge: ZeroRule = {
  id: 'fees.collected.free',
  path: 'fees.collected_yuan',
  object: compose(
    '(?:均|全部|一律|都|暂|目前|尚)?(?:(?:全部|一律|均|全|(?:依|按照?)(?:有关|相关)?规定)为?免费(?=$|[,;。])|免费(?:提供|向|公开|办理|答复|获取)',
    '|不收取?(?:任何|相关)?[^,;。]{0,10}费|暂不收费|未计费|没收过?(?:钱|费)|收过钱|费用?(?:一律|一概|均|全部|都)不收取?(?=$|[,;。])',
    '|(?:不用|无需|不必)(?:花|掏|交|付)(?:一分)?[钱费]|未(?:进行)?收费',
    '|免收了?(?:(?:各种|各类|各项|相关|有关|所有|任何|一切|全部)[^,;。]{0,8}费|费用?|(?:检索|复制|复印)费?[、和及][^,;。]{1,14}费)',
    '|未收取(?:任何|相关|过|检索)?[^,;。]{0,16}费|没有收取?(?:任何)?费|不(?:进行)?收费|无收费|无偿提供|分文未[取收]',
    '|费用?(?:一律|全部|均|都)?由[^,;。]{0,8}(?:财政|[本我]局|[本我]机关|[本我]单位)(?:承担|负担|兜底)|[都均全]?是免费的',
    '|无[需须](?:缴费|缴纳|支付)[^,;。]{0,6}(?:费|$|[,;。])|申请[^,;。]{0,12}(?:实行|一律|均)免费',
    '|(?:公开|提供)[^,;。]{0,10},?(?:一律|全部|均)(?:实行)?免费(?:服务|提供)|不向申请人收取)',
  ),
  not: /WIFI|午餐|体检|培训|发放|寄送|赠阅|学习|教育|乘车|开放|索取|检测|婚检|领取|标准|依据|公交|赠送|一般|原则上|其余|其[他它]申请|收取?(?:过|了|任何){0,2}其[他它]|月(?:份|\d{1,2}日)?(?:以后|之后|起)/,
  examples: [
    '我区各级部门依申请提供政府信息暂不收费',
    '所有信息均免费提供',
    '对外提供信息均未计费',
    '检索、复制费用一概不收',
    '申请公开信息不用花钱',
    '所有公开的政府信息，一律实行免费服务',
  ],
  nearMisses: [
    '免费发放宣传资料',
    '收费标准',
    '对申请人免收邮寄费',
    '免费提供信息，收费36元',
    '4月以后未收费',
    '其余申请均免收费用',
    '申请公开一般不收取费用',
  ],
};
