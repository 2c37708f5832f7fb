import { compose } from './compose.js';
import { behindNew } from './publishedChannels.js';
import type { ProseRule } from './types.js';

/** Words that make a published figure one topic, one channel or one part instead of the total. */
const partOfPublished =
  /不予公开|未公开|不公开|依申请|申请公开|网站|官网|网上|门户|(?:信息|公开|政府|政务)网|微博|微信|公众号|新媒体|客户端|公报|栏目?|专栏|版块|平台|报刊|电视|广播|媒体|公示栏|显示屏|电子屏|短信|手机报|LED|系统|抖音|头条|政策解读|解读|规范性文件|预算|决算|采购|招标|征地|环境|食品|安全|价格|财政|项目|人事|民生|领域|扶贫|教育|医疗|就业|动态|公告|(?<![及和、]各?)部门|(?<!我|本)乡镇(?![、和及]各?(?:部门|单位|县直))|(?<!我|本)街道(?!全年|共|累计|向社会|本年|20)|街镇|镇街|行政村|村公开|各镇|各村|[省市县区]直|[省市县区镇]级|村\(|县区|区县|本级|下级|各单位|科室|其[他它](?:方式|渠道|形式|应?主动)|网上?(?:公开|发布)|月份|当月|上报|报送|采用|录用|补录|转载|简报|建议|提案|更新|转发|应急|疫情|服务信息|机构职能|公示信息/;

/** The words before the number speak of new media alone: 微博737人关注，发布…; 依托微信公众号、抖音号等平台，全年发布…. */
export const ofNewMedia =
  /(?:微博|微信|公众号|客户端|抖音)[^;]{0,30}(?:关注|粉丝)|(?:新媒体|微博|微信|公众号)[^#;。]{0,10}#{1,10}[,、][^#;。]{0,16}$|(?:^|[,;])[^#;,、等]{0,10}(?:微博|微信|公众号)[^#;、等]{0,24}$|(?:依托|利用|借助|运用|发挥)[^#;。网栏报视]{0,16}(?:微博|微信|公众号|新媒体|抖音|视频号)[^#;。网栏报]{0,50}$|(?:公报|政报|简报|刊物)[^#;。]{0,8}#{1,10}[^#;,。]{0,6},[^#;,。]{0,24}$/;

/** 主动公开: the total. */
export const publishedTotalRules: readonly ProseRule[] = [
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
      '(?:网|网站|平台|公开栏|公告栏|公示栏|宣传栏|电子屏幕?|显示屏)[^#¤;。]{0,30}(?:等(?:多种|各种|多个|不同|公开|主动公开){0,2}|[#¤]{1,3})(?:大)?(?:渠道|途径|方式|形式|载体|媒介|平台|场所)[^#;。]{0,10}(?:公开|发布|公布|晒出)(?:了)?(?:各类|各种)?(?:政府|政务)?(?:信息)?{count}$',
    ),
    not: /解读|栏目|部门|乡镇|各村|党务|公开村务|村务信息|上报|报送/,
    weight: 3,
    total: true,
    examples: ['全年通过电子屏幕、公告栏等公开渠道主动发布政府信息⟦49条⟧'],
    nearMisses: ['通过微博、微信等渠道发布信息49条', '通过网站等渠道上报信息49条'],
  },
  {
    id: 'published.total.own-business',
    path: 'published.total',
    notGroup: ofNewMedia,
    units: 'info',
    before: compose(
      '(?:公开|公布|晒出|亮出)(?:了|各类|各种|的|有关|相关){0,2}{business}(?:类)?(?:信息)?(?:政府|政务)?信息{count}$',
    ),
    not: /(?:网|微博|微信|公众号)(?![、和及])[^、]{0,12}(?:公开|公布|晒出)|栏目?|公报|平台|领域|政策解读|报送|上报|申请|不予|累计/,
    ownBusiness: true,
    weight: 2,
    total: true,
    examples: ['全年主动公开环境信息⟦196条⟧'],
    nearMisses: ['门户网站公开环境信息196条', '全年主动公开招聘信息196条'],
  },
  {
    id: 'published.total.joint-channels',
    path: 'published.total',
    units: 'info',
    before: compose(
      '(?:通过|在|利用|依托)[^#¤;。,]{0,16}(?:网站|网)[^#¤;。,]{0,6}[及和与、][^#¤;。,、]{0,16}(?:公众号|微博|微信|公示栏|公开栏|公告栏|宣传栏|显示屏),?(?:共|一共|共计|累计|合计|总共)(?:主动)?(?:公开|发布)(?:各类)?(?:政府|政务)?信息{count}$',
    ),
    not: /解读|栏目|部门|乡镇|党务|上报|报送/,
    weight: 2,
    total: true,
    examples: ['通过县政府网站和“安平教育”微信公众号共公开信息⟦1274条⟧'],
    nearMisses: ['通过县政府网站共公开信息1274条', '通过县政府网站和微信公众号转发信息1274条'],
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
    id: 'published.total.bare-label',
    path: 'published.total',
    units: 'info',
    before: /^[^\u4e00-\u9fff#¤]{0,4}(?:公开|信息|公开信息)?的?(?:总量|总数|总条数|条数|数量):?$/,
    topics: ['published'],
    weight: 1,
    total: true,
    examples: ['公开信息总量:⟦198条⟧'],
    nearMisses: ['网站总量:198条'],
  },
  {
    id: 'published.total.number-first',
    path: 'published.total',
    notGroup: ofNewMedia,
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
    notGroup: ofNewMedia,
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
    nearMisses: ['依申请公开3件', '全市开设政务新媒体86个，发布信息5.3万余条'],
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
];
