import { compose } from './compose.js';
import type { ProseRule } from './types.js';

/** Words that make a published figure one topic, one channel or one part instead of the total. */
const partOfPublished =
  /依申请|申请公开|网站|网上|门户|微博|微信|公众号|新媒体|客户端|公报|栏目?|专栏|版块|平台|报刊|电视|广播|公示栏|LED|系统|抖音|头条|政策解读|解读|规范性文件|预算|决算|采购|招标|征地|环境|食品|安全|价格|财政|项目|人事|民生|领域|扶贫|教育|医疗|就业|动态|公告|(?<![及和、]各?)部门|(?<!我|本)乡镇(?![、和及](?:各)?(?:部门|单位|县直))|(?<!我|本)街道(?!全年|共|累计|向社会|本年|20)|村公开|各镇|各村|[省市县区]直|[省市县区镇]级|村[(]|县区|区县|本级|下级|各单位|科室|其[他它](?:方式|渠道|形式|应?主动)|网(?:上)?(?:公开|发布)|月份|当月|上报|报送|采用|录用|补录|转载|简报|建议|提案|更新|转发|应急|疫情|服务信息|机构职能/;

/** 主动公开: totals, levels, normative documents, channels. */
export const publishedRules: readonly ProseRule[] = [
  {
    id: 'published.total.verb-object',
    path: 'published.total',
    notGroup: /(?:微博|微信|公众号|客户端|抖音)[^;]{0,30}(?:关注|粉丝)/,
    units: 'info',
    before: compose(
      '(?:主动)?{publish}(?:了|出|的|本级|本机关|全[市县区省镇乡]|我[局县区市镇乡委]|向社会|对外){0,3}(?:应)?(?:各类|各种|各项|有关|相关|公开|主动公开|各方面){0,3}(?:政府|政务|行政|公共|机关)?(?:公开)?(?:类)?(?:信息|事项)(?:公开)?{count}$',
    ),
    not: partOfPublished,
    // 累计主动公开18万条，今年新增公开2.4万条: the first number is of all years.
    notAfter: /^[,;](?:其中[:,]?)?(?:今年|本年度?|¤{1,5})新增/,
    weight: 3,
    total: true,
    examples: [
      '2012年我县主动公开政府信息⟦1234条⟧',
      '全年共发布各类政务信息⟦3万余条⟧',
      '园区累计公开各类政务信息⟦595条⟧',
    ],
    nearMisses: [
      '微信公众号发布信息722条',
      '各部门发布信息6000条',
      '上报政务信息408条',
      '累计主动公开政府信息18万条，今年新增2.4万条',
    ],
  },
  {
    id: 'published.total.label',
    path: 'published.total',
    units: 'info',
    before: compose(
      '(?:(?:主动公开|公开)(?:的)?(?:政府|政务)?信息(?:的)?(?:总数|总量|数量|总条数|条数|总|数)(?:量)?|(?:政府|政务)?信息主动公开(?:总数|总量|数量|数)|公开(?:信息)?总(?:数|量))(?:共计|共|为|是|达到|达|:|有|计){0,2}$',
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
    after: /^(?:各类|各种|有关)?(?:政府|政务)(?:公开)?信息|^信息/,
    not: partOfPublished,
    weight: 2,
    total: true,
    examples: ['全年主动公开⟦120条⟧政府信息'],
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
    before: /(?:^|[,;。])(?:在)?(?:主动)?公开的$/,
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
      /(?:^|[,;。、]|¤|其中|本年度?|今年|年度|全年)(?:新增|新公开|新增公开|新增主动公开|新增发布)(?:政府|政务)?(?:信息)?$/,
    topics: ['published'],
    weight: 2,
    total: true,
    examples: ['累计主动公开政府信息18万条，今年新增公开⟦2.4万条⟧'],
    nearMisses: ['新增栏目24个'],
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
  {
    id: 'published.normative_documents.verb',
    path: 'published.normative_documents',
    units: 'article',
    before: compose(
      '(?:主动公开|公开|公布)(?:了|的|本级|行政|政府|现行有效的?|各类){0,2}规范性文件(?:类)?(?:信息)?{count}$',
    ),
    not: /解读|清理|废止|报备|备案/,
    weight: 3,
    examples: ['全年主动公开规范性文件⟦15件⟧'],
    nearMisses: ['清理规范性文件15件'],
  },
  {
    id: 'published.normative_documents.category',
    path: 'published.normative_documents',
    units: 'article',
    before: compose(
      '(?:^|[,;:、。(#¤和]|其中)(?:行政)?规范性文件(?:类)(?:的)?(?:政府)?(?:信息)?{count}$|(?:^|[,;。¤])规范性文件:$',
    ),
    topics: ['published', 'normative'],
    weight: 3,
    examples: ['公开信息中，规范性文件类信息数⟦156条⟧'],
    nearMisses: ['制发规范性文件15件'],
  },
  {
    id: 'published.normative_documents_issued.verb',
    path: 'published.normative_documents_issued',
    units: 'article',
    before: compose(
      '(?:共|新|已|以市政府名义|以县政府名义|以区政府名义)?{issue}(?:了|的|并公开|并公布|并主动公开|本级|行政|政府|部门|各类|市政府|县政府|区政府){0,3}规范性文件{count}$',
    ),
    not: /解读|清理|废止|主动公开规范|发布(?:全区|全市|全县)/,
    weight: 3,
    examples: ['全年制发规范性文件⟦8件⟧', '共出台行政规范性文件⟦3件⟧'],
    nearMisses: ['废止规范性文件3件', '规范性文件解读3件'],
  },
  {
    id: 'published.normative_documents_issued.label',
    path: 'published.normative_documents_issued',
    units: 'article',
    before: compose(
      '(?:新增|制发|新制发|本年制发)(?:的)?(?:行政)?规范性文件(?:总)?(?:数|数量|件数)(?:为|共|:|计){0,2}$',
    ),
    weight: 3,
    examples: ['制发规范性文件总数:⟦8件⟧'],
    nearMisses: ['废止规范性文件数3件'],
  },
  {
    id: 'published.normative_documents_issued.topic',
    path: 'published.normative_documents_issued',
    units: 'article',
    before:
      /(?:本年|全年|¤|当年|今年|规范性文件|[,;])(?:度)?(?:新)?(?:制发|制作|制定|印发|出台)(?:总)?(?:数量|件数|数)?(?:为|共|:)?$/,
    topics: ['normative'],
    weight: 2,
    examples: ['现行有效的行政规范性文件12件，本年制发⟦2件⟧', '规范性文件制发数：⟦1件⟧'],
    nearMisses: ['规范性文件废止2件'],
  },
  {
    id: 'published.normative_documents_in_force.topic',
    path: 'published.normative_documents_in_force',
    units: 'article',
    before: /(?:现行有效|对外公开)(?:的)?(?:总)?(?:数量|件数|数)?(?:为|共|:)?$/,
    topics: ['normative'],
    weight: 2,
    examples: ['本年制发行政规范性文件8件，现行有效⟦73件⟧'],
    nearMisses: ['规范性文件废止2件'],
  },
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
    not: /公示|公开(?:了)?行政|网上公开|不予/,
    weight: 3 as const,
    examples: [`全年作出${word}决定⟦86件⟧`],
    nearMisses: [`${word}事项218项`],
  })),
  {
    id: 'published.by_channel.website.short',
    path: 'published.by_channel.website',
    units: 'info',
    before: compose(
      '(?:^|[,;:、。(#]|其中[,:]?|途径为)(?:[^#¤,;:、。]{0,8})(?:网站|校园网|门户网|政务网),?(?:主动)?(?:公开|发布|公布)?(?:信息)?{count}$',
    ),
    not: /微博|微信|访问|点击|栏目|部门网站|建设|整改|检查|子网站/,
    topics: ['published'],
    weight: 2,
    examples: ['主动公开政府信息321条，其中网站⟦298条⟧'],
    nearMisses: ['公开信息321条，网站访问298次'],
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
    before: compose(`(?:^|[,;:、。(#]|其中[,:]?)(?:政务|官方)?${word}(?:公众号)?{count}$`),
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
    weight: 3,
    examples: ['政务微博公开66条，其他方式公开政府信息⟦42条⟧'],
    nearMisses: ['其他方式申请42件'],
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
  ...publishedChannels(),
];

function publishedChannels(): ProseRule[] {
  const table: readonly (readonly [string, string, string, string])[] = [
    [
      'website',
      '(?:政府门户网站|门户网站|政府网站|官方网站|政务网站|网站|政府信息公开(?:专)?(?:网|栏|平台|系统)|政府网|政务网|信息网|公开网|公众网|[“"][^#”"]{2,12}网[”"])',
      '通过政府门户网站',
      '政府门户网站访问722次',
    ],
    ['microblog', '(?:政务微博|官方微博|微博)', '政务微博', '政务微博粉丝722个'],
    ['wechat', '(?:政务微信|微信公众号|微信公众平台|官方微信|微信)', '微信公众号', '微信公众号关注用户722个'],
    ['gazette', '(?:政府公报|公报)', '政府公报', '免费赠阅政府公报722份'],
  ];
  return table.flatMap(([key, word, example, nearMiss]): ProseRule[] => [
    {
      id: `published.by_channel.${key}.item`,
      path: `published.by_channel.${key}`,
      units: 'info',
      before: compose(
        `、?[^#¤,;:、。]{0,14}${word}(?:号)?[^#¤,;:、。]{0,14}?,?(?:共|累计|全年|总计|主动|已|及时|新){0,3}(?:公开|发布|公布|更新|发表|刊登|推送|推文|编发|原创|发送|刊发|上传|首发|发文|发稿|博文|发|录入|登载|公示|发布更新|主动公开)(?:了|原创|各类|各种|图文|有关|相关|政府|政务|公开|的){0,4}(?:信息|消息|文章|微博|微信|博文|推文|图文|文件|内容|动态)?{count}$`,
      ),
      not: /(?:、|和|及|以及)(?:政务|官方)?(?:微博|微信|网站|客户端|公报|报纸|电视|抖音|头条|新媒体)|粉丝|关注|访问|点击|政策解读|解读|栏目|回复|留言|部门|(?<!信息公开)专栏|乡镇|公安局|教育局|采购|报送|上报/,
      weight: 3,
      examples: [`全年${example}发布信息⟦722条⟧`],
      nearMisses: [nearMiss],
    },
    {
      id: `published.by_channel.${key}.behind-followers`,
      path: `published.by_channel.${key}`,
      units: 'info',
      before: compose(
        `${word}[^;。#]{0,8}#{1,10}[^;。#]{0,6},(?:共|全年|累计)?(?:公开|发布|发|推送)(?:各类|政府|政务)?(?:信息|文章|博文)?{count}$`,
      ),
      not: /部门|收到|回复/,
      weight: 3,
      examples: [`${example.replace('通过', '')}已有6598人关注，发布信息⟦235条⟧`],
      nearMisses: [`${example.replace('通过', '')}已有6598人关注，回复留言235条`],
    },
  ]);
}
