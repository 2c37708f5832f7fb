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

/** 县政府门户网站以及乡镇、部门子站公布信息4290条: all are sites. */
const sitesTogether: ProseRule = {
  id: 'published.by_channel.website.sites-together',
  path: 'published.by_channel.website',
  units: 'info',
  before: compose(
    '网站[^#,;。]{0,4}(?:以及|及其?|和|与)[^#,;。微栏屏报视]{0,12}(?:子站|子网站|网站|网站群)(?:全年|共|累计|主动)?(?:公布|公开|发布)(?:各类)?(?:政府|政务)?信息{count}$',
  ),
  weight: 3,
  examples: ['县政府门户网站以及乡镇、部门子站公布政府信息⟦4290条⟧'],
  nearMisses: ['县政府门户网站以及政务微博公布政府信息4290条', '县政府门户网站以及部门子站回复信息4290条'],
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

/** Channels whose name and number are parted by what was published, or by a comma. */
export const publishedChannelClauseRules: readonly ProseRule[] = [
  behindVisits,
  behindColumns,
  sitesTogether,
  ...channels.flatMap(([key, word, example]): ProseRule[] => [
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
