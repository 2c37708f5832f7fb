import { compose } from './compose.js';
import { normativeRules } from './publishedNormative.js';
import { behindNew, publishedChannelRules } from './publishedChannels.js';
import type { ProseRule } from './types.js';

/** Words that make a published figure one topic, one channel or one part instead of the total. */
const partOfPublished =
  /不予公开|未公开|不公开|依申请|申请公开|网站|官网|网上|门户|微博|微信|公众号|新媒体|客户端|公报|栏目?|专栏|版块|平台|报刊|电视|广播|媒体|公示栏|显示屏|电子屏|短信|手机报|LED|系统|抖音|头条|政策解读|解读|规范性文件|预算|决算|采购|招标|征地|环境|食品|安全|价格|财政|项目|人事|民生|领域|扶贫|教育|医疗|就业|动态|公告|(?<![及和、]各?)部门|(?<!我|本)乡镇(?![、和及]各?(?:部门|单位|县直))|(?<!我|本)街道(?!全年|共|累计|向社会|本年|20)|村公开|各镇|各村|[省市县区]直|[省市县区镇]级|村\(|县区|区县|本级|下级|各单位|科室|其[他它](?:方式|渠道|形式|应?主动)|网上?(?:公开|发布)|月份|当月|上报|报送|采用|录用|补录|转载|简报|建议|提案|更新|转发|应急|疫情|服务信息|机构职能|公示信息/;

/** The words before the number speak of new media alone: 微博737人关注，发布…; 依托微信公众号、抖音号等平台，全年发布…. */
export const ofNewMedia =
  /(?:微博|微信|公众号|客户端|抖音)[^;]{0,30}(?:关注|粉丝)|(?:^|[,;])[^#;,、等]{0,10}(?:微博|微信|公众号)[^#;、等]{0,24}$|(?:依托|利用|借助|运用|发挥)[^#;。网栏报视]{0,16}(?:微博|微信|公众号|新媒体|抖音|视频号)[^#;。网栏报]{0,50}$|(?:公报|政报|简报|刊物)[^#;。]{0,8}#{1,10}[^#;,。]{0,6},[^#;,。]{0,24}$/;

/** 主动公开: totals, levels, normative documents, channels. */
export const publishedRules: readonly ProseRule[] = [
  {
    id: 'published.total.verb-object',
    path: 'published.total',
    notGroup: ofNewMedia,
    units: 'info',
    before: compose(
      '(?:主动)?{publish}(?:了|出|的|本级|本机关|全[市县区省镇乡]|我[局县区市镇乡委]|向社会|对外){0,3}(?:应)?(?:各类|各种|各项|有关|相关|公开|主动公开|各方面){0,3}(?:政府|政务|行政|公共|机关)?(?:公开|工作)?(?:类)?(?:信息|事项)(?:公开|、动态|、文件)?{count}$',
    ),
    not: partOfPublished,
    notAfter: behindNew,
    weight: 3,
    total: true,
    examples: [
      '2012年我县主动公开政府信息⟦1234条⟧',
      '全年共发布各类政务信息⟦3万余条⟧',
      '园区累计公开各类政务信息⟦595条⟧',
    ],
    nearMisses: [
      '微信公众号发布信息722条',
      '依托微信公众号、抖音号等平台，全年发布各类政务信息100条',
      '编印《安平政报》6期，刊登政府信息310条',
      '通过新闻媒体发布政府信息531条',
      '各部门发布信息6000条',
      '上报政务信息408条',
      '公开双公示信息812条',
      '不予公开信息有10条',
      '累计主动公开政府信息18万条，今年新增2.4万条',
    ],
  },
  {
    id: 'published.total.all-channels',
    path: 'published.total',
    units: 'info',
    before: compose(
      '(?:网站|平台|公开栏|公告栏|公示栏|宣传栏|电子屏幕?)[^#¤;。]{0,24}等(?:多种|各种|多个|不同|公开|主动公开){0,2}(?:渠道|途径|方式|形式|载体|媒介)[^#;。]{0,10}(?:公开|发布|公布|晒出)(?:了)?(?:各类|各种)?(?:政府|政务)?(?:信息)?{count}$',
    ),
    not: /解读|栏目|部门|乡镇|各村|党务|村务|上报|报送/,
    weight: 3,
    total: true,
    examples: ['全年通过电子屏幕、公告栏等公开渠道主动发布政府信息⟦49条⟧'],
    nearMisses: ['通过微博、微信等渠道发布信息49条', '通过网站等渠道上报信息49条'],
  },
  {
    id: 'published.total.label',
    path: 'published.total',
    units: 'info',
    before: compose(
      '(?:(?:主动公开|公开)(?:的)?(?:政府|政务)?信息(?:的)?(?:总数|总量|数量|总条数|条数|总|数)(?:量)?|(?:政府|政务)?信息主动公开(?:总数|总量|数量|数)|公开(?:信息)?总(?:数|量)|(?<!申请(?:政府)?)信息公开量)(?:共计|共|为|是|达到|达|:|有|计){0,2}$',
    ),
    not: partOfPublished,
    weight: 3,
    total: true,
    examples: ['主动公开政府信息总数⟦3661⟧', '主动公开信息数为⟦120条⟧'],
    nearMisses: ['本级公开信息数2344'],
  },
  {
    id: 'published.total.number-first',
    path: 'published.total',
    units: 'info',
    before: compose('(?:主动)?{publish}(?:了|出|各类|共|共计){0,2}$'),
    after: /^(?:主动公开的?)?(?:各类|各种|有关)?(?:政府|政务)(?:公开)?信息|^(?:主动公开的?)?信息/,
    not: partOfPublished,
    weight: 2,
    total: true,
    examples: ['全年主动公开⟦120条⟧政府信息', '全年共收集、录入、发布⟦17条⟧主动公开政府信息'],
    nearMisses: ['微博发布120条信息'],
  },
  {
    id: 'published.total.topic',
    path: 'published.total',
    units: 'info',
    before:
      /(?:^|[,;:、。]|¤|全年|年度|我[局县区市镇乡委办]|本[局级机关单位]{1,2}|全[县区市省镇乡])(?:共|总共|累计|共计|合计|一共)?(?:主动公开|对外公开|公开发布|公开|发布)(?:政府信息|信息)?(?:共计|共|达|了|约|近|超过)?$/,
    after: /^(?:$|[,;。、(:]|其中)/,
    not: partOfPublished,
    notSentence: /规范性文件[^。]{0,20},主动公开/,
    topics: ['published'],
    weight: 1,
    total: true,
    examples: ['政府信息公开方面，全年共主动公开⟦120条⟧，其中'],
    nearMisses: ['依申请公开3件'],
  },
  {
    id: 'published.total.among-them',
    path: 'published.total',
    units: 'info',
    before: /(?:^|[,;。])在?(?:主动)?公开的$/,
    after: /^(?:政府|政务)?信息(?:中|里|当中)/,
    weight: 3,
    total: true,
    examples: ['在公开的⟦1310条⟧政府信息中，规范性文件类46条'],
    nearMisses: ['公开1310条网站信息'],
  },
  {
    id: 'published.total.sum-up',
    path: 'published.total',
    units: 'info',
    before: /#{1,16}[^#;。]{0,6}[,;、](?:总计|合计|共计|累计)(?:公开)?$/,
    topics: ['published'],
    weight: 2,
    total: true,
    examples: ['公开行政许可类信息35条、工作动态类信息188条，总计⟦223条⟧'],
    nearMisses: ['依申请公开信息3条'],
  },
  {
    id: 'published.total.newly',
    path: 'published.total',
    units: 'info',
    before:
      /(?:(?:公开|发布)(?:的|了)?(?:各类)?(?:政府|政务)?(?:信息)?#{1,14}[,;、]|¤|其中|本年度?|今年|年度|全年)新增(?:政府|政务)?(?:信息)?$|(?:^|[,;。、]|¤|其中|本年度?|今年|年度|全年)(?:新公开|新增公开|新增主动公开|新增发布)(?:政府|政务)?(?:信息)?$/,
    topics: ['published'],
    weight: 2,
    total: true,
    examples: ['累计主动公开政府信息18万条，今年新增公开⟦2.4万条⟧'],
    nearMisses: ['新增栏目24个', '公开信息的类别：政府文件180条，新增31条'],
  },
  {
    id: 'published.total.of-made',
    path: 'published.total',
    units: 'info',
    before: compose(
      '(?:制作|产生|形成|生成|获取|拟制)[^#¤;。]{0,24}(?:信息|公文|文件)[^#¤,;。]{0,8}#{1,12}[^#;。]{0,4}其中[:,]?(?:属于?)?主动公开(?:的|类)?(?:政府|政务)?(?:信息|公文|文件)?{count}$',
    ),
    weight: 3,
    examples: ['全年制作政府信息302条，其中主动公开信息⟦102条⟧，依申请公开信息45条'],
    nearMisses: ['全年制作政府信息302条，其中依申请公开信息45条', '收到政府信息302条，其中主动公开信息102条'],
  },
  {
    id: 'published.own_level.part',
    path: 'published.own_level',
    units: 'info',
    before: compose(
      '(?:本级|行署及地直部门|市本级|县本级|区本级|省本级|[镇乡]级|[省市县区]局机关|[市县区省]级(?:机关|部门)?|[市县区省]直(?:各)?(?:部门|单位|机关)?(?:[、及和][^#,;。]{0,10}(?:部门|单位|机关))?|管委会及[区]?直[各]?部门|政府(?:各)?(?:工作)?部门|镇本级|镇机关|机关本级)(?:[(][^#()]{0,20}[)])?(?:主动)?(?:公开|发布)?(?:政府|政务)?(?:信息)?{count}$',
    ),
    not: /栏目?|网站|微信|微博|收到|受理|申请|规范性/,
    topics: ['published'],
    weight: 2,
    examples: ['公开信息3661条，其中本级公开信息数⟦2344⟧', '其中，区直单位主动公开政府信息⟦1397条⟧'],
    nearMisses: ['本级受理申请41件'],
  },
  {
    id: 'published.lower_level.part',
    path: 'published.lower_level',
    units: 'info',
    before: compose(
      '(?:街道(?:[(、和及]镇[)]?)?|乡镇(?:[、(及和]?街道[)]?)?|各?乡[、(及和]?镇[)]?(?:政府)?|各?镇[(、及和]街道[)]?|各镇|各街道|各乡镇(?:街道)?|各村(?:居)?|村[(]?[居社区、]{0,3}[)]?(?:委会)?|县[(]市、?区[)](?:局|及以下)?|各?[县市区][(、及和]?[市区县][)]?(?:政府)?|各?区县|各县区|下级(?:政府)?|市县两级|县乡两级|各县(?:[(]市、?区[)])?|乡镇办|镇办|镇街)(?:政府|办事处|人民政府)?(?:主动)?(?:公开|发布)?(?:政府|政务)?(?:信息)?{count}$',
    ),
    not: /栏目?|网站|微信|微博|收到|受理|申请|规范性|^[^#]{0,4}全[市县区]/,
    topics: ['published'],
    weight: 2,
    examples: ['公开信息3661条，其中街道(镇)公开信息数⟦1317⟧', '其中，各乡镇主动公开政府信息⟦534条⟧'],
    nearMisses: ['各乡镇受理申请41件'],
  },
  ...normativeRules,
  ...(
    [
      ['license', '行政许可'],
      ['penalty', '行政处罚'],
      ['coercion', '行政强制'],
    ] as const
  ).map(([key, word]) => ({
    id: `decisions.${key}.noun`,
    path: `decisions.${key}`,
    units: 'case' as const,
    before: compose(`${word}(?:的)?(?:处理)?决定(?:书)?{count}$`),
    not: /公示|公开了?行政|网上公开|不予/,
    weight: 3 as const,
    examples: [`全年作出${word}决定⟦86件⟧`],
    nearMisses: [`${word}事项218项`],
  })),
  {
    id: 'published.by_channel.website.short',
    path: 'published.by_channel.website',
    units: 'info',
    before: compose(
      '(?:^|[,;:、。(]|其中[,:]?|途径为)(?:[^#¤,;:、。]{0,8})(?:网站|校园网|门户网|政务网),?(?:主动)?(?:公开|发布|公布)?(?:信息)?{count}$|#(?:[^#¤,;:、。]{0,8})(?:网站|校园网|门户网|政务网)(?:主动)?(?:公开|发布|公布)?(?:信息)?{count}$',
    ),
    not: /微博|微信|访问|点击|栏目|部门网站|建设|整改|检查|子网站/,
    topics: ['published'],
    weight: 2,
    examples: ['主动公开政府信息321条，其中网站⟦298条⟧'],
    nearMisses: ['公开信息321条，网站访问298次', '公开的321条信息里，298条登在网站，23条'],
  },
  {
    id: 'published.by_channel.other.short',
    path: 'published.by_channel.other',
    units: 'info',
    before: compose('(?:^|[,;:、。(#])(?:[^#¤,;:。]{0,10}等)?其[他它](?:方式|渠道|形式|途径){count}$'),
    topics: ['published'],
    weight: 2,
    examples: ['公开政府信息7246条，其中政府网站6080条，公示栏等其他方式⟦1260条⟧'],
    nearMisses: ['公开政府信息7246条，其他方式申请1260件'],
  },
  ...(
    [
      ['microblog', '微博'],
      ['wechat', '微信'],
    ] as const
  ).map(([key, word]): ProseRule => ({
    id: `published.by_channel.${key}.short`,
    path: `published.by_channel.${key}`,
    units: 'info',
    before: compose(`(?:^|[,;:、。(#]|其中[,:]?)(?:政务|官方)?${word}(?:公众号|途径|平台|渠道)?{count}$`),
    topics: ['published'],
    weight: 2,
    examples: [`公开政府信息7246条，其中政府网站6080条，政务${word}⟦432条⟧`],
    nearMisses: [`公开政府信息7246条，政务${word}粉丝432人`],
  })),
  {
    id: 'published.by_channel.other.item',
    path: 'published.by_channel.other',
    units: 'info',
    before: compose(
      '(?:通过)?其[他它](?:媒体)?(?:方式|渠道|形式|途径)(?:主动|共)?(?:公开|发布|刊播|刊发|刊登|播发)(?:政府|政务)?(?:信息)?{count}$',
    ),
    not: /(?:微博|微信|网站|公报|电视|报刊|公众号)[^#,;。]{0,4}(?:及|和|、|以及|与)其[他它]/,
    weight: 3,
    examples: ['政务微博公开66条，其他方式公开政府信息⟦42条⟧'],
    nearMisses: ['其他方式申请42件', '通过微信及其他方式公开42条'],
  },
  {
    id: 'published.normative_documents_issued.number-first',
    path: 'published.normative_documents_issued',
    units: 'article',
    before: compose('{issue}(?:了|并公开)?(?:共)?$'),
    after: /^(?:行政)?规范性文件/,
    weight: 2,
    examples: ['全年制发⟦8件⟧规范性文件'],
    nearMisses: ['清理8件规范性文件'],
  },
  {
    id: 'published.normative_documents_in_force.stock',
    path: 'published.normative_documents_in_force',
    units: 'article',
    before: compose('(?:现行有效|继续有效|有效)(?:的)?(?:行政)?规范性文件(?:共)?{count}$'),
    weight: 3,
    examples: ['目前现行有效的规范性文件⟦65件⟧'],
    nearMisses: ['废止规范性文件5件'],
  },
  ...publishedChannelRules(),
];
