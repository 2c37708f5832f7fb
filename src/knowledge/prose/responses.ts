import { compose } from './compose.js';
import type { ProseRule } from './types.js';

/** 回应解读: press conferences, interviews, interpretations. */
export const responseRules: readonly ProseRule[] = [
  {
    id: 'responses.press_conferences.verb-object',
    path: 'responses.press_conferences',
    units: 'event',
    before: compose(
      '{hold}?(?:了|各类|各场|政府)?(?:新闻发布会|新闻发布会议|新闻通气会|发布会)(?:[、和及](?:新闻|媒体)?(?:通气会|吹风会|通报会))?(?:总)?(?:次数)?(?:召开|举办|举行)?(?:了)?{count}$',
    ),
    not: /负责人|主要|领导同志|计划|协助|配合(?![^#,;。]{0,8}新闻办)|出席|局领导|厅领导|委领导/,
    // 召开疫情防控发布会22场，全年合计召开发布会31场: of one matter, then all.
    notAfter: compose(
      '^[,;](?:[^。]{0,30}[,;])?(?:全年|年内|本年度?|今年|一年来|全市|全省|全县)?(?:合计|总计|共计|总共|一共|累计|共|计)',
      '(?:召开|举办|举行)?[^#,;。]{0,8}#|^[、,和][^#,;。]{0,12}发布会#{1,4}[^#;。]{0,2}[,;](?:合计|总计|共计|总共|一共|共|计)#',
      '|^[,;][^。]{0,40}[,;]全年(?:召开)?新闻发布会(?:总数|总计|合计)',
    ),
    // 政府会议6条、新闻发布会5条: one of the kinds of what was published.
    notGroup:
      /(?:政府会议|政策法规|工作报告|机构设置|动态|公告|职能|概况)(?:类|信息|类信息)?#{1,8}[^#;。]{0,3}[、,](?:新闻)?发布会$/,
    weight: 3,
    examples: ['全市召开新闻发布会⟦20多次⟧', '配合省政府新闻办召开新闻发布会⟦4场⟧'],
    nearMisses: ['主要负责人参加新闻发布会3次', '协助上级召开新闻发布会3次', '政府会议6条、新闻发布会5条'],
  },
  {
    id: 'responses.press_conferences.sum-up',
    path: 'responses.press_conferences',
    units: 'event',
    before:
      /发布会[^。]{0,50}#{1,6}[,;](?:全[市县区省年]|年内|本年度?|今年|一年来)?(?:合计|总计|共计|总共|一共|共|计)(?:召开|举办|举行)?$|[,;]全年(?:召开)?新闻发布会(?:总数|总计|合计)(?:为|是|达|共)?$/,
    not: /访谈|解读|回应/,
    weight: 3,
    examples: [
      '政府举办新闻发布会32场，各部门举办58场，共⟦90场⟧',
      '举行例行新闻发布会12场、专题新闻发布会5场，共计⟦17场⟧',
      '暴雨期间召开新闻发布会3场，发布灾情信息；全年新闻发布会总数为⟦11场⟧',
    ],
    nearMisses: ['政府举办新闻发布会32场，在线访谈58场，共90场'],
  },
  {
    id: 'responses.press_conferences.number-first',
    path: 'responses.press_conferences',
    units: 'event',
    before: compose('{hold}(?:了)?$'),
    after: /^(?:政府|专题)?新闻发布会/,
    weight: 3,
    examples: ['举办⟦12场⟧新闻发布会'],
    nearMisses: ['举办12场培训'],
  },
  {
    id: 'responses.online_interviews.verb-object',
    path: 'responses.online_interviews',
    units: 'event',
    before: compose(
      '(?:在线访谈|网上访谈|网络访谈|在线访谈节目|政府网站访谈)(?:活动|节目|栏目)?(?:次数)?(?:全年|共|累计|仅|只|均){0,2}(?:(?:播出|开展|举办|制作|组织|开办|[做办开]了)(?:节目|访谈)?)?{count}$',
    ),
    not: /电视台|广播电台|(?:(?<!司局|部门|处室|科室|单位)负责人|主要负责)(?![^#,;。]{0,4}(?:做客|接受))/,
    weight: 3,
    examples: ['组织政府网站在线访谈⟦4期⟧'],
    nearMisses: ['电视访谈4期'],
  },
  {
    // 5.在线访谈：州、县两级29期; 做客省政府网站访谈间，与网民交流3次; 在中国政府网在线访谈1次.
    id: 'responses.online_interviews.headed',
    path: 'responses.online_interviews',
    units: 'event',
    before: compose(
      '(?:在线访谈|网上访谈|网络访谈)(?:方面)?:(?:全[省市州县区]|[省市州县区]级?[、和及]?[县区乡]?级?两级|[省市州县区](?:政府)?)?(?:共|开展|举办|组织)?$',
      '|做客[^;。]{0,30}访谈[^#,;。]{0,6},[^#,;。]{0,4}网[民友](?:在线)?(?:交流|互动)(?:交流|互动)?$',
      '|(?:同志|领导)在[^#,;。]{2,10}网站?(?:进行|参加|接受|开展)?(?:在线访谈|网上访谈)$',
    ),
    not: /其中|电视|广播|电台/,
    weight: 3,
    examples: ['5.在线访谈：州、县两级⟦29期⟧', '局领导做客省政府网站访谈间，与网民交流⟦3次⟧'],
    nearMisses: ['5.电视访谈：州、县两级29期', '局领导做客电视台访谈间，与观众交流3次'],
  },
  {
    id: 'responses.policy_interpretations.verb-object',
    path: 'responses.policy_interpretations',
    units: 'article',
    before: compose(
      '(?:{publish}|编发|制作|开展|撰写|形成|配发|编制)?(?:了|各类|有关|相关|图文|配套){0,2}(?:政策(?:文件)?(?:解读|图解)|解读)',
      '(?:材料|稿件|文章|信息|文件|稿|图解|视频|类信息|类文章|产品)?(?:全年|仅|只|共|已|累计){0,2}(?:发稿|发布|刊发|[写做]了)?(?:数量?)?{count}$',
    ),
    not: /率|协助|配合|局长|负责人解读|新闻|征集|转载|转发|(?:文件|政策|法规|制度|报告)[及和与、](?:其|政策)?解读/,
    // 发布解读信息86条，其中材料58条、解读产品21个: the parts of it.
    // 政务动态280条，通知公告66条，政策解读19条: one of the kinds of what was published.
    notGroup:
      /解读[^#;。]{0,6}#{1,8}[,(]其中[^;。]{0,40}$|(?:动态|公告|要闻|通知|概况|职能)(?:类|信息|类信息)?#{1,8}[^#;。]{0,3}[,、][^;。]{0,70}$/,
    weight: 3,
    examples: [
      '发布政策解读稿件⟦21篇⟧',
      '政策解读稿件发布数⟦18篇⟧',
      '发布政策解读类文章⟦47篇⟧',
      '政策解读仅发布⟦7篇⟧',
    ],
    nearMisses: [
      '政策宣传21场',
      '转载上级政策解读信息21条',
      '其中政策法规及解读类信息21条',
      '公开政府工作报告及其解读3条',
      '其中政务动态280条，通知公告66条，政策解读19条',
      '工作动态类信息280条、预决算信息66条、部门公文5条、采购招标37条、政策解读10条',
    ],
  },
  {
    id: 'responses.policy_interpretations.policies-read-out',
    path: 'responses.policy_interpretations',
    units: 'article',
    before: compose('(?:^|[,;。]|全年|年内|共)解读(?:各类|上级|重要|惠民|惠农)?政策(?:文件)?{count}$'),
    not: /会|宣讲/,
    notGroup: /宣讲/,
    topics: ['responses'],
    weight: 2,
    examples: ['解读政策⟦2篇⟧，内容为农房整治'],
    nearMisses: ['进村解读政策2次', '召开政策宣讲会3次，解读政策12条'],
  },
  {
    id: 'responses.policy_interpretations.number-first',
    path: 'responses.policy_interpretations',
    units: 'article',
    before: compose('(?:{publish}|编发|制作|开展|撰写|形成|配发)(?:了|各类)?$'),
    after: /^(?:政策)?解读(?:材料|稿件|文章|信息|稿)/,
    weight: 2,
    examples: ['发布⟦21篇⟧政策解读稿件'],
    nearMisses: ['发布21篇新闻稿件'],
  },
  {
    id: 'responses.hot_issues.verb-object',
    path: 'responses.hot_issues',
    units: 'event',
    before: compose(
      '回应[^#¤,;。]{0,20}(?:热点|舆情|关切)(?:问题|事件|事项)?{count}$',
      '|(?:热点|舆情|关切)(?:问题|事件|事项)?(?:作出|及时|主动|进行)?(?:了)?回应{count}$',
      '|回应(?:公众|社会|群众)?(?:关注|关切)?(?:的)?(?:热点|重大舆情|舆情|热点问题|关切|热点、?难点问题|热点或重大舆情)(?:问题|事件|事项|数)?{count}$',
    ),
    not: /微博|微信|其[他它]方式/,
    weight: 3,
    examples: ['回应公众关注热点或重大舆情⟦8次⟧'],
    nearMisses: ['收到留言8条', '微博微信回应社会关切8次'],
  },
  {
    id: 'responses.hot_issues.number-first',
    path: 'responses.hot_issues',
    units: 'event',
    before: /(?:^|[,;:、。]|等|对|就|针对|的|回应了?)$|(?:热点|舆情|关切)(?:问题)?[作进][了出行]{1,2}$/,
    after:
      /^(?:集中|及时|公开|专门|正面)?回应(?=$|[,;。])|^(?:社会|公众|群众|民生|网络|[^#,;。]{2,4}(?=舆情))?(?:关注的?)?(?:热点|舆情|关切)(?:问题|事件|事项)?(?:均|都|及时|逐一|主动)?(?:作出|进行|予以|作了)?了?回应/,
    weight: 2,
    examples: ['对物价波动等⟦5件⟧热点作出回应', '对景区拥堵这一热点作了⟦2次⟧集中回应'],
    nearMisses: ['对物价波动等5件热点作出研判'],
  },
  {
    id: 'responses.other.verb-object',
    path: 'responses.other',
    units: 'event',
    before: compose(
      '(?:通过)?(?:新闻媒体等)?其[他它](?:方式|渠道|形式|途径)回应(?:事件|问题|关切)?(?:数)?{count}$',
    ),
    weight: 3,
    examples: ['微博微信回应事件20次，其他方式回应事件⟦3次⟧'],
    nearMisses: ['其他方式公开3条'],
  },
  {
    id: 'responses.press_conferences.topic',
    path: 'responses.press_conferences',
    units: 'event',
    before: /发布会[^。]{0,16}(?:本年|今年|全年|¤)度?(?:召开|举办)了?$/,
    weight: 2,
    examples: ['本届政府以来累计召开新闻发布会96场，今年召开⟦18场⟧'],
    nearMisses: ['今年召开会议18次'],
  },
  {
    // 针对“门票”网络热议，镇政府通过微信公众号回应1次.
    id: 'responses.microblog_wechat.of-matter',
    path: 'responses.microblog_wechat',
    units: 'event',
    before:
      /(?:通过|利用|借助|在)[^#¤,;。、和]{0,10}(?:微博|微信)[^#¤,;。、和]{0,14}(?:作出|进行|予以)?回应$/,
    sentence: /热点|热议|关切|舆情|关注的/,
    // 县公安局通过微博回应: in a government's report what one body did.
    not: /(?:^|,)[省市县区州旗](?!政府)[^#,;。]{1,6}[局委厅](?:通过|利用|借助|在)/,
    weight: 2,
    examples: ['针对“停车费”网络热议，镇政府通过微信公众号“安平发布”回应⟦1次⟧'],
    nearMisses: [
      '针对网民留言，镇政府通过微信公众号回应1次',
      '针对网络热议，镇政府通过微博和微信回应1次的',
      '针对热点，县公安局通过官方微博回应23次',
    ],
  },
  {
    id: 'responses.microblog_wechat.verb-object',
    path: 'responses.microblog_wechat',
    units: 'event',
    before: compose(
      '(?:微博微信|微博、微信|微信微博|微博和微信|通过(?:政务)?(?:微博|微信))回应(?:热点)?(?:事件|问题|关切|热点|社会关切)?(?:数)?{count}$',
      '|(?:微博|微信)(?:公众号)?回应(?:公众|社会|群众|网民)?(?:关注|关心|关切)?的?(?:热点|重要)?(?:事件|热点问题|热点)(?:数)?{count}$',
    ),
    weight: 3,
    examples: ['通过微博微信回应事件⟦5次⟧', '微信回应事件⟦4次⟧', '微博微信回应公众关注事件⟦9次⟧'],
    nearMisses: ['微信发布信息5条'],
  },
];
