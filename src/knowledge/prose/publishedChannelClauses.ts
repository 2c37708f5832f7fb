import { compose } from './compose.js';
import { severalChannels } from './publishedChannels.js';
import type { ProseRule } from './types.js';

const channels = [
  ['website', '(?:门户网站|政府网站|官方网站|政务网站|网站|官网|政府网|政务网|信息网|公开网)', '政府网站'],
  ['microblog', '(?:政务微博|官方微博|微博)', '政务微博'],
  ['wechat', '(?:微信公众号|微信公众平台|公众号|微信)', '微信公众号'],
] as const;

/** 门户网站总访问量2万次，信息发布总数86条. */
const behindVisits: ProseRule = {
  id: 'published.by_channel.website.behind-visits',
  path: 'published.by_channel.website',
  units: 'info',
  before:
    /网站[^;。]{0,40}(?:访问|点击|浏览)[^;。]{0,24}#[^#;。]{0,3},(?:信息发布|发布信息|更新信息|信息更新)(?:总数|总量|数量|量|数)?(?:为|达到?|共)?$/,
  not: /部门|乡镇|栏目/,
  weight: 3,
  examples: ['我厅门户网站总访问量为23.5万次，信息发布总数为⟦5826条⟧'],
  nearMisses: ['我厅门户网站总访问量为23.5万次，微博发布总数为5826条'],
};

/** 县政府门户网站以及乡镇、部门子站公布信息4290条; 全省气象部门门户网站群发布信息3840条: all are sites. */
const sitesTogether: ProseRule = {
  id: 'published.by_channel.website.sites-together',
  path: 'published.by_channel.website',
  units: 'info',
  before: compose(
    '(?:网站[^#,;。]{0,4}(?:以及|及其?|和|与)[^#,;。微栏屏报视]{0,12}(?:子站|子网站|网站|网站群)',
    '|(?:^|[,;。]|¤)[^#¤,;。、和及与]{0,16}网站群)',
    '(?:全年|共|累计|主动){0,2}(?:公布|公开|发布|更新)了?(?:各类)?(?:政府|政务)?信息{count}$',
  ),
  weight: 3,
  examples: [
    '县政府门户网站以及乡镇、部门子站公布政府信息⟦4290条⟧',
    '全省气象部门门户网站群发布信息⟦3840条⟧',
    '通过市政府网站群共公开信息⟦3840条⟧',
  ],
  nearMisses: [
    '县政府门户网站以及政务微博公布政府信息4290条',
    '县政府门户网站以及部门子站回复信息4290条',
    '全省气象部门门户网站群回复信息3840条',
    '通过政务微博和网站群发布信息3840条',
    '网站群建设单位发布信息3840条',
  ],
};

/** 在市政府网站城西街道专栏发布了93条: what a lesser body has of the site of its government is its own site. */
const ownColumn: ProseRule = {
  id: 'published.by_channel.website.own-column',
  path: 'published.by_channel.website',
  units: 'info',
  before: compose(
    '(?:政府|门户|公开|信息|政务)网站?[^#¤,;:、。]{1,14}(?:局|委|办|厅|镇|乡|街道|学校|中学|医院|队|管委会)(?:子站|子网站|专栏|栏目|频道|专页|页面|主页)上?',
    '(?:全年|年内|共|累计|主动|及时){0,2}(?:公布|公开|发布|发|更新|上载|登载)了?(?:各类)?(?:政府|政务)?(?:信息)?{count}$',
  ),
  not: /各[镇乡街局部单]|等|回复|留言|解读/,
  ownBusiness: true,
  weight: 3,
  examples: ['全年在市政府网站城西街道专栏发布了⟦93条⟧', '县政府网站“县住建局”专栏全年发布信息⟦386条⟧'],
  nearMisses: ['县政府网站“双公示”专栏全年发布信息386条', '县政府网站各乡镇专栏全年发布信息386条'],
};

/** 主要渠道：“安平人社网”905条; 按载体分：政府公报12条，安平人社网905条: a net named in a list of channels. */
const namedSite: ProseRule = {
  id: 'published.by_channel.website.named',
  path: 'published.by_channel.website',
  units: 'info',
  before: compose(
    '(?:渠道|途径|形式|方式|载体|平台)[^#,;。:]{0,4}:(?:[^#;。:]{2,18}#{1,10}[^#;。:]{0,2},){0,2}',
    '[^#¤,;:。]{2,18}网["”]?(?:公开|发布)?{count}$',
  ),
  not: /(?:[电管路微视]|微信)网|、|和|申请/,
  topics: ['published'],
  weight: 2,
  examples: [
    '主动公开信息的主要渠道：“安平人社网”⟦905条⟧，《安平日报》38条',
    '主动公开信息按载体分：政府公报12条，安平人社网⟦905条⟧',
  ],
  nearMisses: [
    '主动公开信息的主要渠道：城区供水管网905条',
    '信息公开申请渠道：安平人社网5条',
    '主动公开信息的主要渠道：政府公报12条，其余在供水管网905条',
  ],
};

/** 局网站开设栏目22个，全年更新信息1560条. */
const behindColumns: ProseRule = {
  id: 'published.by_channel.website.behind-columns',
  path: 'published.by_channel.website',
  units: 'info',
  before: compose(
    '网站[^;。#]{0,8}(?:开设|设有|设置|建有)[^;。#]{0,6}(?:栏目?|频道|版块)#{1,4}[^#;。]{0,2}[,、](?:全年|年内|本年度?|共|累计){0,2}(?:更新|发布|公开)(?:各类)?(?:政府|政务)?信息{count}$',
  ),
  not: /部门|乡镇/,
  weight: 3,
  examples: ['局网站开设栏目22个，全年更新信息⟦1560条⟧'],
  nearMisses: ['局网站开设栏目22个，全年回复信息1560条'],
};

/** （三）其他渠道。社区宣传栏等公开200条: the title says that all of them are the others. */
const headedOther: ProseRule = {
  id: 'published.by_channel.other.headed',
  path: 'published.by_channel.other',
  units: 'info',
  before: compose(
    '^其[他它](?:渠道|方式|形式|途径|载体)?:[^#¤;。]{2,30}等?(?:载体|媒体|渠道)?(?:公开|发布|刊登|播发|刊播)?(?:各类)?(?:信息)?{count}$',
  ),
  not: /类|申请|咨询|收到/,
  topics: ['published'],
  weight: 2,
  examples: ['其他渠道：社区宣传栏、小报等公开信息⟦200条⟧'],
  nearMisses: ['其他渠道：社区宣传栏、小报等收到申请200条'],
};

/** 通过局门户网站公开信息1820条中的1502条. */
const ofThose: ProseRule = {
  id: 'published.by_channel.website.of-those',
  path: 'published.by_channel.website',
  units: 'info',
  before:
    /(?:网站|门户网|官网|政府网)[^#;,。、和及]{0,6}(?:公开|发布|公布)了?(?:政府|政务)?信息#{1,10}[^#;,。]{0,2}中的?$/,
  topics: ['published'],
  weight: 3,
  examples: ['公开方面，通过局门户网站公开信息1820条中的⟦1502条⟧'],
  nearMisses: ['公开方面，通过局门户网站公开信息1820条，其中图片1502条'],
};

/** 在金盾网更新政务信息4884条: in a department's report the net of its trade is its site. */
const onNetOfTrade: ProseRule = {
  id: 'published.by_channel.website.net-of-trade',
  path: 'published.by_channel.website',
  units: 'info',
  before: compose(
    '(?:{business}|人民防空|红盾|金盾)(?:政务|资讯)?网["”]?上?[,:]?(?:共|累计|全年|主动|已){0,3}(?:公开|发布|公布|更新|刊登|登载|上传)(?:了|各类|各种|政府|政务){0,3}(?:信息|文件)?{count}$',
  ),
  not: new RegExp(`${severalChannels.source}|(?:网站?|栏|屏|报)[、和及与]`),
  notGroup: /(?:网站?|栏|屏|报)[、和及与][^、#;。]{0,10}网[^#;。]{0,16}$/,
  ownBusiness: true,
  topics: ['published'],
  weight: 2,
  examples: ['全年在“安平金盾网”更新各类政务信息⟦722条⟧', '公开方面，安平人民防空网共发布信息⟦80条⟧'],
  nearMisses: [
    '公开方面，安平人民防空网和公示栏共发布信息80条',
    '在政府网站、安平档案网发布信息17条',
    '公开方面，转载人民防空网信息80条',
  ],
};

/** 上述1820条信息中有1502条通过局门户网站公开. */
const onSiteBehind: ProseRule = {
  id: 'published.by_channel.website.number-first',
  path: 'published.by_channel.website',
  units: 'info',
  before: /(?:[中里当],?有?|其中[:,]?有?)$/,
  after:
    /^(?:信息)?是?(?:通过|在|于|由|经)[^#¤,;。、和及等]{0,12}(?:网站|门户网|政府网|官网)上?(?:公开|发布|公布|登载)的?(?=$|[,;。])/,
  topics: ['published'],
  weight: 2,
  examples: ['公开的1820条信息中有⟦1502条⟧通过局门户网站公开'],
  nearMisses: ['公开的1820条信息中有1502条通过局门户网站和公示栏公开'],
};

/** Channels whose name and number are parted by what was published, or by a comma. */
export const publishedChannelClauseRules: readonly ProseRule[] = [
  behindVisits,
  behindColumns,
  sitesTogether,
  ownColumn,
  namedSite,
  headedOther,
  ofThose,
  onNetOfTrade,
  onSiteBehind,
  ...channels.flatMap(([key, word, example]): ProseRule[] => [
    {
      // 公开方式以局外网为主（512条），以微信公众号为辅（38条）: the number in brackets is the way's own.
      id: `published.by_channel.${key}.mainly`,
      path: `published.by_channel.${key}`,
      units: 'info',
      before: compose(
        `以[^#¤,;。、和及与]{0,10}(?:${word}${key === 'website' ? '|外网|门户网' : ''})(?:平台)?(?:公开|发布)?`,
        '为[主辅]\\((?:共|计|发布|公开)?$',
      ),
      after: /^(?:信息)?[),]/,
      topics: ['published'],
      weight: 2,
      examples: [
        `公开信息以${example}为主（⟦512条⟧），以触摸屏为辅`,
        `公开信息以公示栏为主，以${example}为辅（⟦38条⟧）`,
        ...(key === 'website' ? ['公开信息以局外网为主（⟦512条⟧），以触摸屏为辅'] : []),
      ],
      nearMisses: [
        `公开信息以${example}为主，共512条`,
        `公开信息以公示栏为主（512条），以${example}为辅`,
        `公开信息以公示栏和${example}为主（512条）`,
      ],
    },
    {
      id: `published.by_channel.${key}.kinds`,
      path: `published.by_channel.${key}`,
      units: 'info',
      before: compose(
        `${word}[^#¤,;:、。]{0,10}(?:公开|发布|推送|更新|刊登)了?[^#¤,;:。]{2,30}等(?:各类|各种|方面的?)?(?:政府|政务)?(?:信息|内容|文章)?{count}$`,
      ),
      not: severalChannels,
      weight: 3,
      examples: [`全年通过${example}公开通知公告、办事指南等信息⟦38条⟧`],
      nearMisses: [
        `全年通过${example}收集意见建议、投诉等信息38条`,
        `通过${example}等渠道公开通知、公告等信息38条`,
      ],
    },
    {
      // 官方微博自8月开通至年底发布1427条; 公众号6月上线，推送信息74条: all of it is of this year.
      id: `published.by_channel.${key}.since-opened`,
      path: `published.by_channel.${key}`,
      units: 'info',
      before: compose(
        `${word}[^#¤,;:、。]{0,12}[,:]?(?:自|于|从)?(?:当年|今年|本年|同年)?¤{2,5}(?:份|起|[上中下]旬|底|初)?(?:正式)?(?:开通|上线|试?运行|启用|开设|开办)[^#,;。、今]{0,8},?(?:至年[底末])?(?:并|全年|已|共|累计){0,2}(?:发布|推送|编发|更新|发博|推文)了?(?:各类|政务|原创)?(?:信息|消息|图文|文章|微博|博文)?{count}$`,
      ),
      not: severalChannels,
      weight: 3,
      examples: [`${example}“安平发布”自当年8月开通至年底发布⟦1427条⟧`, `${example}5月上线，发布信息⟦612条⟧`],
      nearMisses: [`${example}5月上线，回复信息612条`, `${example}“安平发布”2009年8月开通以来发布1427条`],
    },
    {
      id: `published.by_channel.${key}.opened`,
      path: `published.by_channel.${key}`,
      units: 'info',
      before: compose(
        `(?:开通|开设|注册|建立|建成|运营|维护|管好|用好)了?[^#¤,;。]{0,14}${word}(?:平台|账号)?,(?:并|全年|已|共|累计|及时|年内){0,3}(?:发布|推送|编发|更新)(?:了|各类|各种|各){0,2}[^#¤,;。、]{0,8}(?:信息|消息|图文|文章){count}$`,
      ),
      not: /政府信息|部门|报送|上报|[、和及与](?:政务|官方)?(?:微博|微信|网站|抖音|头条)/,
      weight: 3,
      examples: [`开通了官方${example}，发布各类便民信息⟦360余条⟧`],
      nearMisses: [`开通了官方${example}，发布政府信息360条`, `开通了官方${example}、抖音号，发布信息360条`],
    },
  ]),
];
