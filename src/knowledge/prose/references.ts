import { appealReferences } from './appealReferences.js';
import { exampleChannel } from './exampleChannel.js';
import { grantedReferences } from './grantedReferences.js';
import { referringToAll as all } from './referring.js';
import type { ReferenceRule } from './types.js';

/** Behind 提交: what was handed in is no answer. */
const asking = '(?!了?[^#,;。]{0,4}(?:答复|回复))';

/** References to all of a number said before. */
export const referenceRules: readonly ReferenceRule[] = [
  ...(
    [
      ['in_person', '(?:当面|现场)'],
      ['online', '(?:网上|网络|在线|电子表单|(?:政府|公开|信息|门户)网站?|(?:申请|公开)(?:系统|平台))'],
      ['letter', '(?:信函|邮寄|来信)'],
      ['fax', '传真'],
      ['email', '(?:电子邮件|邮件)'],
    ] as const
  ).map(([key, word]): ReferenceRule => ({
    id: `applications.by_channel.${key}.single`,
    path: `applications.by_channel.${key}`,
    whole: 'applications.received',
    single: true,
    pattern: new RegExp(
      `,(?:申请人|该申请|该件|由[^#,;。]{2,6})?(?:以|通过|采用|采取|经)${word}(?:的)?(?:方式|形式|渠道|途径)?(?:向[^#¤,;。]{2,8})?(?:提出|提交|申请|递交)${asking}|,(?:系|是|由)[^#¤,;。]{0,20}${word}(?:提出|提交|申请|递交)${asking}|(?<=申请(?:表|书)?(?:#{1,4})?)\\((?:以|通过)?${word}(?:方式|形式|渠道)?(?:申请|提交|提出)?\\)`,
    ),
    not: /答复|送达|告知|寄送/,
    topics: ['applications'],
    examples: [`收到政府信息公开申请⟦1件⟧，申请人以${exampleChannel(key)}方式提出`],
    nearMisses: [`收到政府信息公开申请3件，申请人以${exampleChannel(key)}方式提出`],
  })),
  {
    id: 'applications.by_applicant.natural_person.single',
    path: 'applications.by_applicant.natural_person',
    whole: 'applications.received',
    single: true,
    pattern: /,(?:申请人(?:为|是|系)|系|由|为)(?:一[名位])?自然人(?:申请|提出|提交|通过|以|$|[,;。])/,
    topics: ['applications'],
    examples: ['收到政府信息公开申请⟦1件⟧，由自然人通过信函提出'],
    nearMisses: ['收到政府信息公开申请3件，由自然人通过信函提出', '收到政府信息公开申请1件，由自然人领取'],
  },
  {
    id: 'applications.outcomes.partially_granted.single',
    path: 'applications.outcomes.partially_granted',
    whole: 'applications.received',
    single: true,
    pattern: /[,;](?:已|依法|经审查|决定|同意|作出|予以){1,3}部分(?:公开|提供)(?![^,;。]{0,4}#|率)/,
    topics: ['applications'],
    examples: ['收到政府信息公开申请⟦1件⟧，因涉及他人隐私，决定部分公开'],
    nearMisses: ['收到政府信息公开申请3件，因涉及他人隐私，决定部分公开'],
  },
  {
    // 经查，该信息不属于我局掌握.
    id: 'applications.outcomes.not_this_agency.single-not-held',
    path: 'applications.outcomes.not_this_agency',
    whole: 'applications.received',
    single: true,
    pattern:
      /(?:^|[,;])(?:因|经查,?)?(?:该|此|其|所)(?:申请的?|要)?(?:政府)?(?:信息|材料|资料|档案|内容)(?:不属于?|非|不归|不由)[^#¤,;。]{1,8}(?:掌握|职责|职权|管辖|保存|制作)(?:范围)?(?=[,;。])(?![,;][^。]{0,30}(?<!不)(?:同意|准予|予以|给予)公开)/,
    topics: ['applications'],
    examples: ['收到政府信息公开申请⟦1件⟧，经查，该信息不属于我局掌握，已告知申请人'],
    nearMisses: [
      '收到政府信息公开申请1件，该信息不属于档案馆保存，已同意公开',
      '收到政府信息公开申请3件，经查，该信息不属于我局掌握，已告知申请人',
      '收到政府信息公开申请1件，经查，该信息不属于公开范围',
    ],
  },
  {
    id: 'applications.outcomes.denied.single',
    path: 'applications.outcomes.denied',
    whole: 'applications.received',
    single: true,
    pattern:
      /(?:作出|依法|答复为?|决定)了?不予公开|(?<!(?:部分|附件|其中|已予?公开)[^;。]{0,20}),(?:故|因此|依法|暂|所以)?(?:未予|不予|没有)(?:公开|提供)(?=$|[,;。])/,
    topics: ['applications'],
    examples: [
      '收到政府信息公开申请⟦1件⟧，因涉及商业秘密，依法作出不予公开答复',
      '收到政府信息公开申请⟦1件⟧，因涉及商业秘密，未予公开',
    ],
    nearMisses: [
      '收到政府信息公开申请3件，依法不予公开',
      '收到政府信息公开申请1件，部分内容因涉及隐私，未予公开',
    ],
  },
  ...(
    [
      ['in_person', '(?:当面|现场|窗口|上门)'],
      ['online', '(?:网上|网申|网络|在线|互联网|网站|线上|网页)'],
      ['letter', '(?:信函|邮寄|信件|来信|书信|EMS|快递|挂号信|特快专递)'],
      ['fax', '传真'],
      ['email', '(?:电子邮件|邮件|电子邮箱)'],
    ] as const
  ).map(([key, word]) => ({
    id: `applications.by_channel.${key}.all`,
    path: `applications.by_channel.${key}`,
    whole: 'applications.received',
    pattern: new RegExp(
      `(?:^|[,;:。、(]|(?<=#申请))(?:其中|来源|申请(?:方式|渠道|形式)?|且|并且|该申请|上述申请|以上申请|申请人)?(?:${all}|系|为|是|该申请)(?:系|为|是|属于?|通过|采用|经|来自|以|由)?(?:[^#¤,;。]{0,6}|(?:企业|公司|个人|公民|[村居市]民)[^#¤,;。]{0,10})${word}(?:[^#¤,;。]{0,10})(?:申请|提交|提出|方式|渠道|形式|公开|递交|$|[,;。)])`,
    ),
    // 均由网站管理员登记, 全部录入网上系统: what was done with them, not how they came.
    not: /公开信息|答复|主动|发布|、|和|及|或|来信来访|寄送(?:了|给|至|到|材料|申请人)|回复|送达|[均都皆全]非|录入|移交|转交|管理员|现场(?:查看|查验|勘|踏|图|施工|检查)|登记(?!的?申请)/,
    topics: ['applications' as const],
    examples: [`全年受理政府信息公开申请⟦2件⟧，全部是${exampleChannel(key)}申请`],
    nearMisses: [
      `全年受理政府信息公开申请2件，通过${exampleChannel(key)}答复`,
      `全年受理政府信息公开申请2件，均非${exampleChannel(key)}申请`,
    ],
  })),
  ...(
    [
      ['natural_person', '自然人', '(?:自然人|公民个人|个人)'],
      ['commercial_enterprise', '商业企业', '(?:商业)?企业(?![^,;。]{0,2}(?:户|职工|员工|退休))'],
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
        'already_public',
        '该信息已公开',
        '(?:该|其|所)?(?:申请)?(?:公开)?(?:的)?(?:政府)?信息(?:属于?)?已经?(?:主动)?公开',
      ],
      [
        'not_this_agency',
        '该信息不属于本机关公开范围',
        '(?:(?:该|其|所)?(?:申请)?(?:公开)?(?:的)?(?:政府)?信息(?:不属于?|非)本(?:机关|单位|部门|局|级|行政机关)|可?向(?!我|本)[^#¤,;。]{2,14}(?:申请|咨询|提出|了解))',
      ],
    ] as const
  ).map(([key, example, word]) => ({
    id: `applications.outcomes.${key}.single`,
    path: `applications.outcomes.${key}`,
    whole: 'applications.received',
    single: true,
    pattern: new RegExp(
      `,(?:已|遂|经查|经审查|依法|并|予以){0,3}(?:书面)?(?:告知|答复)(?:申请人|其)?${word}(?![^,;。]{0,8}#)`,
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
    nearest: true,
    pattern: new RegExp(`${all}(?:为|是|系|属于?)?${word}`),
    // 村文书都是兼职: said of some of them.
    not: /(?:文书|[^全]村|社区|科室|乡镇|街道|单位)[^,;。]{0,3}(?:均|都|全部)/,
    examples: [`配备⟦6名⟧政府信息公开工作人员，均为${example}`],
    nearMisses: [
      '配备6名政府信息公开工作人员，均持证上岗',
      `信息公开工作人员6名，另有网格员14名，均为${example}`,
    ],
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
  {
    id: 'applications.answered.all',
    path: 'applications.answered',
    whole: 'applications.received',
    pattern: new RegExp(
      `${all}(?:(?:予以|同意)公开,?并)?已?经?(?:按照?|在|依照|依据|根据|严格|依法|及时|按期|按时|如期|予以|进行|给予|作出|由|于|规定|法定|限|期|时|内|对|向|一次性|并|认真|按程序)?(?:¤{1,14}之?以?内)?[^#¤,;。]{0,24}(?:答复|回复|函[复覆]|办结|办理完毕|办理完成|处理完毕)(?!率|数|规范|文书)|(?:答复|办结|回复|按时办结|按期答复|按时答复|办理)率均?(?:为|达到?|是|保持)?¤|(?:均|已|已经|全部|都)(?:按照?|在|依)[^#¤,;。]{0,20}(?:答复|办结|回复)|${all}(?:依法|按时|按期|及时)?(?:书面)?(?:告知|通知)了?申请人|(?<=#,?(?:并|且|现)?)(?:已|均)经?(?:全部|按期|按时|及时|依法)?(?:(?:予以|进行|作出)(?:了|书面|行政)?)?(?:答复|办结)(?=$|[,;。])`,
    ),
    not: /提案|建议|留言|信箱|热线|咨询|不予|未能|[均都皆]未|部分已|网民|来信|舆情|投诉|信访/,
    topics: ['applications'],
    examples: ['收到政府信息公开申请⟦12件⟧，均已按期答复', '受理政府信息公开申请⟦5件⟧，全部办结'],
    nearMisses: ['收到建议提案12件，均已按期答复', '收到政府信息公开申请12件，一件撤回，其余均按期答复'],
  },
  ...grantedReferences,
  {
    // 收到申请1件，…，当场给予了答复.
    id: 'applications.answered.single',
    path: 'applications.answered',
    whole: 'applications.received',
    single: true,
    pattern:
      /[,;](?:并|且|已){0,2}(?:当场|当天|当日|当即|随即|即时|按期|按时|及时|在(?:法定|规定)的?(?:期限|时限|时间)内)(?:就|便|即)?(?:给予|作出|予以|进行)了?(?:书面|口头)?(?:答复|回复)(?![率数])/,
    topics: ['applications'],
    examples: ['收到政府信息公开申请⟦1件⟧，当场给予了答复'],
    nearMisses: ['收到政府信息公开申请3件，当场给予了答复', '收到政府信息公开申请1件，当场给予了接待'],
  },
  {
    id: 'published.by_channel.website.all',
    path: 'published.by_channel.website',
    whole: 'published.total',
    nearest: true,
    pattern: new RegExp(
      `(?:^|[,;。])(?:以上|上述|这些|所有|其)?(?:信息)?${all}(?:在|通过|于|经|由|依托|利用|借助)[^#¤,;。、和及等]{0,14}(?:网站|政府网|政务网|信息网|公开网|门户网|官网|信息公开平台)(?:[^#¤,;。、和及等]{0,14}(?:专栏|栏目|频道))?上?(?:主动)?(?:公开|发布|公布|登载|刊登)(?!率)`,
    ),
    examples: ['主动公开政府信息⟦120条⟧，全部在市政府网站公布'],
    nearMisses: ['主动公开政府信息120条，全部在市政府网站和公示栏公布', '主动公开政府信息120条，均通过备案'],
  },
  {
    // …, 工作动态398条。上述信息均在“安平人口网”发布: a list of kinds may stand between.
    id: 'published.by_channel.website.those-above',
    path: 'published.by_channel.website',
    whole: 'published.total',
    pattern: new RegExp(
      `(?:^|[,;。])(?:以上|上述)(?:政府|政务)?信息${all}已?(?:在|通过|于|经|由)(?:[^#¤,;。、和及与等]{0,14}(?:网站|政府网|政务网|信息网|公开网|门户网|官网)|"[^"#¤,;。]{2,12}网")上?(?:主动)?(?:公开|发布|公布|登载|刊登)(?!率)`,
    ),
    examples: ['主动公开政府信息⟦735条⟧，上述信息均在“安平人口网”发布'],
    nearMisses: ['主动公开政府信息735条，上述信息均在“安平人口网”和《安平日报》发布'],
  },
  {
    // 公开规范性文件2件，均为当年制定.
    id: 'published.normative_documents_issued.of-this-year',
    path: 'published.normative_documents_issued',
    whole: 'published.normative_documents',
    nearest: true,
    pattern: new RegExp(
      `[,;]${all}(?:为|是|系)(?:当年|本年度?|今年|年内)新?(?:制定|制发|出台|印发)(?=[,;。]|$)`,
    ),
    examples: ['公开规范性文件⟦2件⟧，均为当年制定'],
    nearMisses: ['公开规范性文件2件，均为往年制定'],
  },
  {
    id: 'published.normative_documents.all',
    path: 'published.normative_documents',
    whole: 'published.normative_documents_issued',
    nearest: true,
    pattern: new RegExp(
      `,并?${all}(?:已|依法|及时|按时|予以|按照?(?:规定|要求)|向社会|[在通][^#¤,;。]{2,14}){0,3}(?:主动|对外)?公开(?!率)`,
    ),
    examples: ['制发规范性文件⟦16件⟧，全部主动公开'],
    nearMisses: ['制发规范性文件16件，全部备案', '制发规范性文件16件，废止3件，全部公开'],
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
  ...appealReferences,
];
