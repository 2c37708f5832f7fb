import type { ReferenceRule, ZeroRule } from './types.js';

/** Verbs and words that deny the existence of what follows, up to the end of the clause. */
export const denials =
  /(?:均|都|也|还|并|暂|尚|从|亦|皆)?(?:未|没有?|没)(?:曾|有|再|直接)?(?:收到|接到|接收到|接收|受理|发生|出现|产生|收取|接受|因|引发|引起|办理|涉及|存在|对|向|收|被|提起|发现|有|就|进行|减免|开展|召开|举办|申请|制发|制定|出台|作出|印发|组织)|(?:均|都|皆|暂)?无(?!法|一|偿|正当|故|障|关|线|纸|需|须|需|论|形|缝|不|理|证|锡|为|棣|极|效)|不存在|没有|零(?:申请|投诉|诉讼|复议|收费)|(?:均|都)未/;

/** Words behind what they deny: 行政复议、行政诉讼均为零. */
export const denialsBehind =
  /^(?:[、和及与][^#¤,;。]{0,30}?)?(?:[^#¤,;。]{0,12}(?:情况|案件|事项|数量|数|的))?(?:均|都|皆|全部|全|也|共)?(?:为|是|:)?(?:零|0[件宗起例次条元]?|无|没有(?:发生)?|未(?:发生|出现|产生)|尚未发生)(?:$|[,;。、)])/;

/**
 * A chapter that says no more than that there was nothing: the heading names what was not.
 * Matches 本年度未发生此类情况。, 无。, 均未发生; not 未发生安全事故.
 */
export const bareDenial =
  /^[:,]?(?:(?:(?:截至)?¤{1,30}(?!¤)|全年|本年度?|年内|一年来|我[局县区市镇乡委街道校]{1,2}|本[局级机关单位]{1,2}|全[县区市镇乡])[,]?){0,3}(?:均|都|皆|暂|尚)?(?:未|没有|无|未有)(?:发生|出现|收到|产生|涉及|有)?(?:过)?(?:此类|上述|相关|该类|以上|这方面|类似|有关)?(?:的)?(?:情况|情形|事项|现象|案件|问题|事件)?[。;]?$/;

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
  denied: ['均为零。', '数为0', '情况0件,', '、行政诉讼均为0。', '案件没有发生,'],
  notDenied: ['3件', '均为3件', '10件', '0.5万元', '无法提供', '均已办结'],
} as const;

export const zeroRules: readonly ZeroRule[] = [
  {
    id: 'applications.received.none',
    path: 'applications.received',
    object:
      /(?:依申请公开|申请公开|信息公开|政务公开|公开(?:政府|政务)?信息)(?:政府信息|信息)?(?:的)?(?:书面)?(?:申请|要求|请求)(?:件|表|书|事项)?(?!行政|复议|提起|人|人民|而|引|导|和?答复)|依申请公开(?:的)?(?:政府)?信息(?:的)?(?:情况|事项|申请)?(?!申请行政|而|引|导|收费)|依申请公开(?:事项|件|业务|情况|件数)?$|(?:公民|群众|法人|社会|单位|个人|组织)[^,;。]{0,14}(?:的)?申请(?!行政|复议)|(?:政府)?信息(?:的)?申请(?!行政|复议|提起)|(?:收到|接到|受理)(?:任何|各类)?(?:书面)?申请(?!行政|复议)/,
    not: /(?<!书面[或和、])(?:网上|网络)|当面|信函|传真|邮件|邮寄|书面申请|不予公开|部分公开|复议申请|收费|费用|电话|企业|科研|公益组织|法律服务/,
    examples: ['全年未收到政府信息公开申请', '园区未接到要求公开政府信息的申请'],
    nearMisses: ['未发生因政府信息公开申请行政复议的情况'],
  },
  {
    id: 'appeals.review.total.none',
    path: 'appeals.review.total',
    object: /(?:行政)?复议(?!决定|机关|后|维持)/,
    not: /复议后起诉|未经复议/,
    examples: ['未发生因政府信息公开申请行政复议、提起行政诉讼的情况'],
    nearMisses: ['未收到政府信息公开申请'],
  },
  {
    id: 'appeals.litigation.total.none',
    path: 'appeals.litigation.total',
    object: /诉讼(?!费|请求|有关)|(?<!直接|后|直接提)起诉|应诉/,
    not: /未经复议|复议后/,
    examples: ['未发生因政府信息公开申请行政复议、提起行政诉讼的情况'],
    nearMisses: ['未收到政府信息公开申请'],
  },
  {
    id: 'appeals.petitions.none',
    path: 'appeals.petitions',
    object: /申诉/,
    examples: ['未发生行政复议、行政诉讼和申诉'],
    nearMisses: ['未发生行政复议'],
  },
  {
    id: 'appeals.complaints.none',
    path: 'appeals.complaints',
    object: /举报|投诉/,
    not: /12\d{3}|热线|环境|消费|信访举报/,
    examples: ['也未收到涉及政府信息公开工作的举报、行政诉讼'],
    nearMisses: ['未发生行政复议'],
  },
  {
    id: 'fees.collected.none',
    path: 'fees.collected_yuan',
    object:
      /收费(?!减免|标准|的?减免)|收取(?:任何|相关|有关|各类|检索|信息|复制|过|依申请|申请人)?[^,;。]{0,24}费|费用|收取(?:的)?情况|信息处理费/,
    not: /经费|诉讼|支出|减免费用|免除/,
    examples: ['没有发生相关收费和收费减免情况', '未对任何政府信息公开进行收费', '未收取任何费用'],
    nearMisses: ['没有减免情况'],
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
      /不予公开(?:政府信息|信息|和|、|或)?(?:的)?(?:情况|情形|事项|现象|政府信息|申请|部分|决定|答复|$)|不予公开$|不同意公开/,
    examples: ['全年未发生不予公开政府信息情况'],
    nearMisses: ['未收到政府信息公开申请'],
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
      `${word}(?:方式|形式|途径)?(?:的)?(?:、[^,;。]{1,20})?(?:提出的?|提交的?)?(?:政府信息公开)?申请`,
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
  {
    id: 'published.normative_documents_issued.none',
    path: 'published.normative_documents_issued',
    object: /(?:制发|制定|出台|印发)(?:过)?(?:行政)?规范性文件/,
    examples: ['全年未制发规范性文件'],
    nearMisses: ['未清理规范性文件'],
  },
  ...(
    [
      ['license', '行政许可'],
      ['penalty', '行政处罚'],
      ['coercion', '行政强制'],
    ] as const
  ).map(([key, word]) => ({
    id: `decisions.${key}.none`,
    path: `decisions.${key}`,
    object: new RegExp(`${word}(?:[、和及][^,;。]{1,16})?(?:处理)?决定`),
    examples: [`未作出${word}处理决定`],
    nearMisses: [`没有${word}事项`],
  })),
  {
    id: 'resources.meetings.none',
    path: 'resources.meetings',
    object: /召开(?:政府信息公开|信息公开|政务公开)[^,;。]{0,8}会议/,
    examples: ['未召开政府信息公开工作会议'],
    nearMisses: ['未召开党组会议'],
  },
  {
    id: 'resources.training_sessions.none',
    path: 'resources.training_sessions',
    object: /(?:举办|组织|开展)[^,;。]{0,12}培训/,
    not: /安全|消防|党|业务培训/,
    examples: ['未举办政府信息公开培训班'],
    nearMisses: ['未举办新闻发布会'],
  },
  {
    id: 'resources.staff_full_time.none',
    path: 'resources.staff_full_time',
    object: /(?:专职|全职)(?:政府信息公开)?(?:工作)?人员/,
    examples: ['我局无专职工作人员'],
    nearMisses: ['没有兼职人员'],
  },
  {
    id: 'responses.press_conferences.none',
    path: 'responses.press_conferences',
    object: /新闻发布会/,
    examples: ['未举办新闻发布会'],
    nearMisses: ['未举办培训班'],
  },
  {
    id: 'responses.online_interviews.none',
    path: 'responses.online_interviews',
    object: /在线访谈/,
    examples: ['未举办新闻发布会和在线访谈'],
    nearMisses: ['未举办培训班'],
  },
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
    object: /上年度?结转|上一年度?结转|上年(?:度)?(?:遗留|未办结)/,
    examples: ['无上年结转申请'],
    nearMisses: ['无结转下年度申请'],
  },
  {
    id: 'applications.carried_out.none',
    path: 'applications.carried_out',
    object: /结转(?:至|到)?(?:下|次|明)(?:一)?年|结转下年/,
    examples: ['无结转下年度继续办理的申请'],
    nearMisses: ['无上年结转申请'],
  },
  {
    id: 'consultations.total.none',
    path: 'consultations.total',
    object: /(?:政府信息公开|信息公开|公开)(?:方面|工作|事务)?(?:的)?(?:有关|相关)?咨询/,
    not: /电话咨询|网上咨询/,
    examples: ['未接到政府信息公开咨询'],
    nearMisses: ['未接到投诉'],
  },
];

/** Free of charge is nothing collected. */
export const freeOfCharge: ZeroRule = {
  id: 'fees.collected.free',
  path: 'fees.collected_yuan',
  object:
    /(?:均|全部|一律|都|暂|目前|尚)?(?:免费(?:提供|向|公开|办理|答复|获取)|不收(?:取)?(?:任何)?(?:费用|费)|暂不收费|未(?:进行)?收费|免收(?:了)?(?:各种|相关|所有|任何)?[^,;。]{0,8}费|未收取(?:任何|相关|过|检索)?[^,;。]{0,16}费|没有收(?:取)?(?:任何)?费|不(?:进行)?收费|无收费|无偿提供)/,
  not: /WIFI|午餐|体检|培训|发放|寄送|赠阅|学习|教育|乘车|开放|索取|检测|婚检|领取|标准|依据|公交|赠送/,
  examples: ['我区各级部门依申请提供政府信息暂不收费', '所有信息均免费提供'],
  nearMisses: ['免费发放宣传资料', '收费标准'],
};

const all = '(?:均|全部|都|全|皆|全部都|均已|全部已|全数)';

export const referenceRules: readonly ReferenceRule[] = [
  ...(
    [
      ['in_person', '(?:当面|现场|窗口|上门)'],
      ['online', '(?:网上|网络|在线|互联网|网站|线上|网页)'],
      ['letter', '(?:信函|邮寄|信件|来信|书信)'],
      ['fax', '传真'],
      ['email', '(?:电子邮件|邮件|电子邮箱)'],
    ] as const
  ).map(([key, word]) => ({
    id: `applications.by_channel.${key}.all`,
    path: `applications.by_channel.${key}`,
    whole: 'applications.received',
    pattern: new RegExp(
      `(?:^|[,;:。、(])(?:其中|申请(?:方式|渠道|形式)?|且|并且|该申请|上述申请|以上申请|申请人)?(?:${all}|系|为|是|该申请)(?:系|为|是|属于?|通过|采用|经|来自|以|由)?(?:[^#¤,;。]{0,6})${word}(?:[^#¤,;。]{0,10})(?:申请|提交|提出|方式|渠道|形式|公开|递交|$|[,;。)])`,
    ),
    not: /公开信息|答复|主动|发布|、|和|及|或|寄送|回复|送达/,
    topics: ['applications' as const],
    examples: [`全年受理政府信息公开申请⟦2件⟧，全部是${exampleChannel(key)}申请`],
    nearMisses: [`全年受理政府信息公开申请2件，通过${exampleChannel(key)}答复`],
  })),
  ...(
    [
      ['natural_person', '自然人', '(?:自然人|公民个人|个人)'],
      ['commercial_enterprise', '商业企业', '(?:商业)?企业'],
      ['legal_service_institution', '法律服务机构', '法律服务机构'],
    ] as const
  ).map(([key, example, word]) => ({
    id: `applications.by_applicant.${key}.all`,
    path: `applications.by_applicant.${key}`,
    whole: 'applications.received',
    pattern: new RegExp(`${all}(?:为|是|系|由|属|来自)${word}`),
    topics: ['applications' as const],
    examples: [`收到政府信息公开申请⟦2件⟧，均为${example}申请`],
    nearMisses: ['收到政府信息公开申请2件，均为网上申请'],
  })),
  ...(
    [
      ['not_exist', '信息不存在', '(?:因)?(?:所)?(?:申请)?(?:的)?(?:政府)?信息(?:均)?不存在'],
      ['not_this_agency', '不属于本机关公开范围', '(?:不属于?|非)本(?:机关|单位|部门|局|级|行政机关)'],
      ['already_public', '属于已主动公开范围', '(?:属于?|为)已?(?:经)?主动公开'],
      ['partially_granted', '部分公开', '(?:予以)?部分公开'],
    ] as const
  ).map(([key, example, word]) => ({
    id: `applications.outcomes.${key}.all`,
    path: `applications.outcomes.${key}`,
    whole: 'applications.received',
    pattern: new RegExp(`${all}(?:为|因|系|属)?${word}`),
    topics: ['applications' as const],
    examples: [`收到政府信息公开申请⟦2件⟧，均${example}`],
    nearMisses: ['收到政府信息公开申请2件，均为网上申请'],
  })),
  ...(
    [
      ['not_exist', '该信息不存在', '(?:该|其|所)?(?:申请)?(?:公开)?(?:的)?(?:政府)?信息不存在'],
      [
        'not_this_agency',
        '该信息不属于本机关公开范围',
        '(?:该|其|所)?(?:申请)?(?:公开)?(?:的)?(?:政府)?信息(?:不属于?|非)本(?:机关|单位|部门|局|级|行政机关)',
      ],
    ] as const
  ).map(([key, example, word]) => ({
    id: `applications.outcomes.${key}.single`,
    path: `applications.outcomes.${key}`,
    whole: 'applications.received',
    single: true,
    pattern: new RegExp(
      `,(?:已|经查|经审查|依法|并|予以){0,3}(?:书面)?(?:告知|答复)(?:申请人)?${word}(?![^,;。]{0,8}#)`,
    ),
    topics: ['applications' as const],
    examples: [`受理政府信息公开申请⟦1件⟧，已告知申请人${example}`],
    nearMisses: [`受理政府信息公开申请3件，已告知申请人${example}`],
  })),
  ...(
    [
      ['staff_full_time', '(?:专职|全职)', '专职'],
      ['staff_part_time', '兼职', '兼职'],
    ] as const
  ).map(([key, word, example]) => ({
    id: `resources.${key}.all`,
    path: `resources.${key}`,
    whole: 'resources.staff_total',
    pattern: new RegExp(`${all}(?:为|是|系)?${word}`),
    examples: [`配备⟦6名⟧政府信息公开工作人员，均为${example}`],
    nearMisses: ['配备6名政府信息公开工作人员，均持证上岗'],
  })),
  ...(
    [
      ['in_person', '(?:现场|当面|来访)', '现场咨询'],
      ['phone', '(?:电话|来电)', '电话咨询'],
      ['online', '(?:网上|网络|在线)', '网上咨询'],
    ] as const
  ).map(([key, word, example]) => ({
    id: `consultations.${key}.all`,
    path: `consultations.${key}`,
    whole: 'consultations.total',
    pattern: new RegExp(`${all}(?:为|是|系|通过)?${word}(?:方式|形式|咨询|$|[,;。])`),
    topics: ['consultations' as const],
    examples: [`接受政府信息公开咨询⟦20人次⟧，均为${example}`],
    nearMisses: ['接受政府信息公开咨询20人次，均已答复'],
  })),
  {
    id: 'responses.microblog_wechat.all',
    path: 'responses.microblog_wechat',
    whole: 'responses.hot_issues',
    pattern: new RegExp(`${all}(?:为|是|通过)?微博微信回应`),
    examples: ['回应公众关注热点⟦3次⟧，均为微博微信回应事件'],
    nearMisses: ['回应公众关注热点3次，均及时发布'],
  },
  ...(
    [
      ['review', 'pending', '尚未审结', '(?:尚未审结|正在审理|尚在审理|未审结)'],
      ['review', 'upheld', '复议机关予以维持', '维持'],
      ['review', 'corrected', '被依法纠错', '(?:撤销|责令|确认违法|纠错|纠正)'],
      ['review', 'other', '申请人自行撤回', '(?:撤回|终止|驳回(?:复议)?申请|不予受理)'],
      ['litigation', 'pending', '尚未审结', '(?:尚未审结|正在审理|尚在审理|未审结)'],
      [
        'litigation',
        'upheld',
        '判决驳回原告诉讼请求',
        '(?:结果维持|(?:判决|裁定)[^#¤,;。]{0,4}(?:维持|驳回)|驳回(?:起诉|原告|诉讼))',
      ],
      [
        'litigation',
        'corrected',
        '判决限期履行',
        '(?:判决[^#¤,;。]{0,4}(?:履行|撤销|确认违法|责令)|纠错|败诉)',
      ],
      ['litigation', 'other', '原告撤诉', '撤诉'],
    ] as const
  ).map(([body, key, example, word]) => ({
    id: `appeals.${body}.${key}.single`,
    path: `appeals.${body}.${key}`,
    whole: `appeals.${body}.total`,
    single: true,
    pattern: new RegExp(
      `(?:^|[,:;])(?![^#¤,;。:]{0,18}(?:不服|对|因|如))[^#¤,;。:]{0,18}?${word}(?![^,;。]{0,8}#)`,
    ),
    topics: [body],
    examples: [`${body === 'review' ? '行政复议' : '行政诉讼'}⟦1件⟧，${example}`],
    nearMisses: [`${body === 'review' ? '行政复议' : '行政诉讼'}3件，${example}`],
  })),
  ...(
    [
      ['review', '行政复议'],
      ['litigation', '行政诉讼'],
    ] as const
  ).map(([body, noun]) => ({
    id: `appeals.${body}.pending.all`,
    path: `appeals.${body}.pending`,
    whole: `appeals.${body}.total`,
    pattern: new RegExp(`${all}(?:在|尚在|正在|尚)?(?:审理之中|审理中|审理|未审结)`),
    topics: [body],
    examples: [`${noun}⟦2起⟧，均在审理之中`],
    nearMisses: [`${noun}2起，均已审结`],
  })),
  {
    id: 'applications.answered.all',
    path: 'applications.answered',
    whole: 'applications.received',
    pattern: new RegExp(
      `${all}(?:已)?(?:经)?(?:按照?|在|依照|依据|根据|严格|依法|及时|按期|按时|如期|予以|进行|给予|作出|由|于|规定|法定|限|期|时|内|对|向|一次性|并|认真|按程序)?[^#¤,;。]{0,24}(?:答复|回复|办结|办理完毕|办理完成|处理完毕)(?!率|数|规范|文书)|(?:答复|办结|回复|按时办结|按期答复|按时答复|办理)率(?:均)?(?:为|达到?|是|保持)?¤|(?:均|已|已经|全部|都)(?:按照?|在|依)[^#¤,;。]{0,20}(?:答复|办结|回复)|#{1,12},?(?:并|且|现)?(?:已|均)(?:经)?(?:全部|按期|按时|及时|依法)?(?:予以)?(?:答复|办结)(?=$|[,;。])`,
    ),
    not: /提案|建议|留言|信箱|热线|咨询|不予|未能|部分已|网民|来信|舆情|投诉|信访/,
    topics: ['applications'],
    examples: ['收到政府信息公开申请⟦12件⟧，均已按期答复', '受理政府信息公开申请⟦5件⟧，全部办结'],
    nearMisses: ['收到建议提案12件，均已按期答复'],
  },
  {
    id: 'applications.outcomes.granted.all',
    path: 'applications.outcomes.granted',
    whole: 'applications.received',
    pattern: new RegExp(
      `(?:${all}(?:为|是|属于?|已|依法|作出|给予|按[^#,;。]{0,8})?(?:予以公开|同意公开|公开答复|准予公开|提供了?(?:所需)?信息|予以提供)|可全部公开|${all}可(?:以)?公开|全部公开)`,
    ),
    not: /主动公开|不予|不同意|经费|预算|决算|栏目|目录|网上公开|向社会/,
    topics: ['applications'],
    examples: ['收到政府信息公开申请⟦2件⟧，均予以公开'],
    nearMisses: ['部门预算均予以公开'],
  },
  {
    id: 'applications.outcomes.denied.all',
    path: 'applications.outcomes.denied',
    whole: 'applications.received',
    pattern: new RegExp(`${all}(?:为|依法|作出)?(?:不予公开|不同意公开)`),
    topics: ['applications'],
    examples: ['收到政府信息公开申请⟦2件⟧，均不予公开'],
    nearMisses: ['涉密信息一律不予公开'],
  },
  {
    id: 'appeals.review.upheld.all',
    path: 'appeals.review.upheld',
    whole: 'appeals.review.total',
    pattern: new RegExp(`${all}(?:被|予以?|已|获|得到|为|作出|决定|依法)?维持`),
    topics: ['review'],
    examples: ['行政复议⟦3件⟧，均予维持'],
    nearMisses: ['行政复议3件，维持2件'],
  },
  {
    id: 'appeals.litigation.upheld.all',
    path: 'appeals.litigation.upheld',
    whole: 'appeals.litigation.total',
    pattern: new RegExp(
      `${all}(?:被|予以?|已|获|得到|为|判决|裁定)?(?:法院)?(?:判决|裁定)?(?:维持|胜诉|驳回)`,
    ),
    topics: ['litigation'],
    examples: ['行政诉讼⟦2件⟧，均驳回原告诉讼请求'],
    nearMisses: ['行政诉讼3件，维持2件'],
  },
];

function exampleChannel(key: string): string {
  const words: Readonly<Record<string, string>> = {
    in_person: '当面',
    online: '网上',
    letter: '信函',
    fax: '传真',
    email: '电子邮件',
  };
  return words[key] ?? key;
}
