import { compose } from './compose.js';
import { normativeRules } from './publishedNormative.js';
import { publishedChannelClauseRules } from './publishedChannelClauses.js';
import { besideOffice } from './publishedParts.js';
import { behindNew, publishedChannelRules } from './publishedChannels.js';
import { behindCities, systemRules } from './publishedOfSystems.js';
import { publishedTotalRules } from './publishedTotals.js';
import type { ProseRule } from './types.js';

/** 主动公开: totals, levels, normative documents, channels. */
export const publishedRules: readonly ProseRule[] = [
  ...publishedTotalRules,
  ...systemRules,
  {
    id: 'published.own_level.part',
    path: 'published.own_level',
    units: 'info',
    before: compose(
      '(?:本级|(?<![市县区])[市县区省]一级|[^#¤,;。]{0,4}本级(?:及|和)[^#¤,;。]{0,8}|行署及地直部门|市本级|县本级|区本级|省本级|[镇乡]级|[省市县区]局机关',
      '|[市县区省州盟旗]级(?:机关|部门)?|[市县区省旗州盟师地]直#{1,5}(?:部门|单位|机关)',
      '|[市县区省旗州盟师地]直(?:各)?(?:部门|单位|机关)?(?:[、及和][^#,;。]{0,10}(?:部门|单位|机关))?|管委会及[区]?直[各]?部门',
      '|(?<!(?:[市县区][县区]|各[市县区]|[)]))政府(?:各)?(?:工作)?部门|(?<![市县区各])[省市县区]政府[及和](?:其|所属)?(?:各)?(?:工作)?部门|镇本级',
      '|(?<!乡)镇机关|机关本级)(?:[(][^#()]{0,20}[)])?{posted}{count}$',
    ),
    not: /栏目?|网站|微信|微博|收到|受理|申请|规范性/,
    // 市政府办公开310条，市级部门公开1240条: the own level is both.
    notGroup: besideOffice,
    topics: ['published'],
    weight: 2,
    examples: [
      '公开信息3661条，其中本级公开信息数⟦2344⟧',
      '其中，区直单位主动公开政府信息⟦1397条⟧',
      '公开信息3661条，其中县直41个部门公开⟦2344条⟧',
    ],
    nearMisses: [
      '本级受理申请41件',
      '公开信息中，区县政府及其部门2344条',
      '公开信息中，各区政府部门2344条',
      '公开信息中，市政府办公开310条，市级部门公开1240条',
    ],
  },
  {
    id: 'published.lower_level.part',
    path: 'published.lower_level',
    units: 'info',
    before: compose(
      '(?:各?(?:乡)?镇[(](?:办|街|区|场)[^()#]{0,8}[)]|连队(?:[(]社区[)])?|(?:市县|县市|区县|县区)(?:行政)?机关|街道(?:[(、和及]镇[)]?)?',
      '|乡镇(?:[、(及和]?街道[)]?|场)?|各?乡[、(及和]?镇[)]?(?:政府)?|各?镇[(、及和]街道[)]?|各镇|各街道|各乡镇(?:街道)?|各村(?:居)?',
      '|(?<!农)村[(]?[居社区、]{0,3}[)]?(?:委会)?|县[(]市[、,]?区[)](?:局|及以下)?|县[(]?区[)]?局|各?[县市区][(、及和]?[市区县][)]?(?:政府)?',
      '|各?区县|各县区|下级(?:政府)?|(?:区县|县区|各[县区市])政府[及和](?:其)?(?:各)?(?:工作)?部门|各?街镇|(?<!农)(?:行政)?村(?:级)?|市、?县两级|县、?乡两级',
      '|各县(?:[(]市、?区[)])?|(?:市州|市县|县区|区县|乡镇|镇街|街镇|街道|县|乡|村)级(?:政府|机关|部门|行政机关|单位)?|各(?:市州|州市|地市|设区市|市[(]州[)])',
      '|(?:乡镇?|镇|街道|村|县区|区县)一级|乡镇机关|乡镇办|镇办|镇街|[州市县区镇乡村](?:级|[(][^()#]{1,6}[)])?(?:及|和)(?:其)?以下(?:各级)?',
      '|各?苏木(?:乡)?(?:镇)?|(?:所|下)?[辖属](?:的)?#{1,5}[^#¤,;。]{1,6}|各?县[(]市[、,]?区[)](?=政府))(?:政府|办事处|人民政府)?',
      '(?:[及和](?:其)?(?:所属)?各?(?:工作)?部门)?{posted}{count}$',
    ),
    not: /栏目?|网站|微信|微博|收到|受理|申请|规范性|\((?:含|包含|包括)[^()]{0,20}$|^[^#]{0,4}全[市县区]|(?:街道|[镇乡])(?:机关|本级)?[及和与](?:所辖|下辖|全[镇乡])?#{1,5}(?:行政)?村/,
    // 市（州）21.7万条，县（市、区）及乡镇46.7万条: the lower levels are both.
    notGroup: behindCities,
    // 在11个行政村、2个社区公开栏张贴: how many there are of them.
    notAfter: /^(?:社区|行政村|村|居委会|单位|部门|乡镇|街道)/,
    topics: ['published'],
    weight: 2,
    examples: [
      '公开信息3661条，其中街道(镇)公开信息数⟦1317⟧',
      '其中，各乡镇主动公开政府信息⟦534条⟧',
      '公开信息3661条，其中市直部门1317条，镇（办、区）⟦2344条⟧',
    ],
    nearMisses: [
      '各乡镇受理申请41件',
      '公开信息中，农业农村28条',
      '街道及26个村公开信息4518条',
      '公开信息在11个行政村、2个社区公开栏张贴',
    ],
  },
  {
    // 县本级公开4300条，镇级公开1820条: in a township's report 镇级 is its own level.
    id: 'published.lower_level.beside-own',
    path: 'published.lower_level',
    units: 'info',
    before: compose(
      '(?:[市县区]本级|[市县区]级|[市县区]直)[^#,;。]{0,14}#{1,10}[,;、][镇乡]级(?:机关|各?单位)?{posted}{count}$',
    ),
    topics: ['published'],
    weight: 3,
    examples: ['公开信息6120条，县本级公开4300条，镇级公开⟦1820条⟧'],
    nearMisses: ['公开信息6120条，镇级公开1820条', '公开信息6120条，县本级公开4300条，镇级受理1820件'],
  },
  ...(
    [
      ['own_level', '(?:本级|[省市县区]级|[省市县区]直)', '县本级公开⟦4300条⟧，镇级公开1820条'],
      ['lower_level', '[镇乡]级', '县本级公开4300条，镇级公开⟦1820条⟧'],
    ] as const
  ).map(([key, words, example]): ProseRule => ({
    // Behind a list of kinds, whose last may be 规范性文件, the sentence says anew what it divides.
    id: `published.${key}.by-level`,
    path: `published.${key}`,
    units: 'info',
    before: compose(`${words}(?:机关|各?部门|各?单位)?{posted}{count}$`),
    sentence: /^(?:按|从)[^,;。\d]{0,8}(?:层次|层级|级别|级次)[^#]{0,12}[省市县区](?:本级|级|直)/,
    topics: ['published', 'normative'],
    weight: 3,
    examples: [`按公开层次看，${example}`],
    nearMisses: ['按制发层次看，县级制发21件，镇级制发66件'],
  })),
  {
    id: 'published.lower_level.bodies',
    path: 'published.lower_level',
    units: 'info',
    before: compose(
      '(?:^|其中[:,]?|[,;、#])(?:(?:镇|乡|街道)(?:政府|人民政府|办事处|机关)|下级各?(?:分局|单位|机关|部门)|各分局|下属各(?:单位|分局|学校)|[局厅委院校]?(?:属|直属|下属|所属)各?单位){posted}{count}$',
    ),
    topics: ['published'],
    weight: 2,
    examples: ['全系统公开信息6218条，本级公开1935条，下级各分局公开⟦4283条⟧'],
    nearMisses: ['全系统公开信息6218条，下级各分局受理申请41件'],
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
    // 三是行政处罚决定书213份: a kind of what was made public.
    not: /公示|公开了?行政|网上公开|不予|(?:^|[,;:])¤¤行政/,
    weight: 3 as const,
    examples: [`全年作出${word}决定⟦86件⟧`],
    nearMisses: [`${word}事项218项`, `主动公开信息764条，一是公告198条，二是${word}决定书113份`],
  })),
  {
    id: 'published.by_channel.website.short',
    path: 'published.by_channel.website',
    units: 'info',
    before: compose(
      '(?:^|[,;:、。(]|其中[,:]?|途径为)(?:[^#¤,;:、。]{0,8})(?:网站|校园网|门户网|政务网|公开网|信息网|公众网|政府网|官网|上网|网上(?=公开|发布|公布))',
      '(?:信息公开)?(?:专栏|专区|专页)?,?{posted}{count}$',
      '|#(?:[^#¤,;:、。]{0,8})(?:网站|校园网|门户网|政务网|公开网|信息网|公众网|政府网|官网)(?:主动)?(?:公开|发布|公布)?(?:信息)?{count}$',
    ),
    not: /微博|微信|访问|点击|清理|整治|删除|下架|栏目|部门网站|建设|整改|检查|[联管电路水]网(?!站)|上墙|墙上|现有|建有|开[通设]|建成/,
    // 政府网站32个，政务微博56个: how many there are, not what they publish.
    notSentence: /(?:现有|共有|建有|开[通设]|建成|拥有)[^。;]{0,8}网站\d{1,6}个/,
    // 县政府网站4312条，各部门网站2130条: one of several sites.
    notAfter: new RegExp(`${behindNew.source}|^[,、;]各?(?:部门|单位|乡镇)[^#,;。]{0,4}网站?#`),
    topics: ['published'],
    weight: 2,
    examples: ['主动公开政府信息321条，其中网站⟦298条⟧'],
    nearMisses: [
      '公开信息321条，网站访问298次',
      '公开的321条信息里，298条登在网站，23条',
      '公开信息方面，全年上墙上网合计463条',
    ],
  },
  {
    id: 'published.by_channel.other.short',
    path: 'published.by_channel.other',
    units: 'info',
    before: compose(
      '(?:^|[,;:、。(#])(?:[^#¤,;:。]{0,10}[等及和])?其[他它](?:方式|渠道|形式|途径|媒体|媒介|载体|平台){count}$',
    ),
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
    before: compose(
      `(?:^|[,;:、。(#]|其中[,:]?)(?:[^#¤,;:、。(]{0,8})${word}(?:公众号|公众平台|服务号|订阅号|公众账号|账号|号|途径|平台|渠道)?{count}$`,
    ),
    not: /转发|评论|粉丝|关注|阅读|网友|收到|回复|办理|微博微信|微信微博|[和与及](?:政务|官方)?微|(?<!公众)账号/,
    notSentence: /(?:现有|共有|建有|开[通设]|建成|拥有)[^。;]{0,20}(?:网站|微博|微信|公众号)\d{1,6}个/,
    topics: ['published'],
    weight: 2,
    examples: [`公开政府信息7246条，其中政府网站6080条，政务${word}⟦432条⟧`],
    nearMisses: [`公开政府信息7246条，政务${word}粉丝432人`, `公开政府信息7246条，网友转发${word}432条`],
  })),
  {
    id: 'published.by_channel.other.behind-channels',
    path: 'published.by_channel.other',
    units: 'info',
    before: compose(
      '(?:网站?|微博|微信|公众号|公开栏|宣传栏|公示栏|公告栏|广播|电视|报[刊纸])[^#;。]{0,8}#{1,8}[,、;]其[他它]{count}$',
    ),
    topics: ['published'],
    not: /类/,
    weight: 2,
    examples: ['公开途径:县政府网102条，宣传栏42条，其他⟦19条⟧'],
    nearMisses: ['公开途径:县政府网102条，法规类42条，其他19条'],
  },
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
  ...publishedChannelClauseRules,
];
