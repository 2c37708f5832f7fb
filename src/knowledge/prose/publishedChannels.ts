import { compose } from './compose.js';
import type { ProseRule } from './types.js';

/** 累计主动公开18万条，今年新增公开2.4万条: the first number is of all years. */
export const behindNew = compose(
  '^,(?:实际)?达到?了?#|^[,;(](?:其中[:,]?|包括)?(?:今年|本年度?|¤{1,6})新增',
  '|^[,;(](?:[^#;。,]{0,16},)?(?:其中[:,]?|包括)(?:今年|本年度?|¤{5,6})(?:内|共|新增?|主动|度|为|有){0,3}(?:公开|发布|录入|上传|更新|#)',
  '|^[,;(](?:其中[:,]?|包括)(?:主动|对外|向社会)?(?:公开|发布)(?:的|类)?(?:政府)?(?:信息)?#{1,10}[、,;](?:依申请|不予|免予)公开',
  '|^[,;]其中[:,]?(?:去年|上年度?|往年)[^#,;。]{0,8}#',
);

/** 英文页面发布141条(已计入网站数): counted elsewhere too. */
const behindNewOrCounted = new RegExp(
  `${behindNew.source}|^[(,](?:已|均|都|全部)?(?:计入|含在|包含在|包括在|含于)|^中的?#`,
);

/** Several channels at once, bodies each with their own, and what was not published in one: words that make a number no channel's. */
export const severalChannels = compose(
  '分别|微信群|各(?:单位|学院|院系|科室|学校|医院)[^#,;。]{0,12}(?:网|主页)|等(?:多个)?(?:渠道|平台|方式|形式|途径|媒体|载体)|微博微信|微信微博',
  '|网[^#¤,;。]{0,6}[及和与、][^#¤,;。、]{0,12}(?:公众号|微博|微信)',
  '|(?<!#)(?:、|和|及|以及)(?:政务|官方|[省市县区镇乡州]?政府(?:门户)?)?(?:微博|微信|网站|客户端|公报|报纸|电视|抖音|头条|新媒体)|(?:、|和|及|以及|与)其[他它]',
  '|粉丝|关注|访问|点击|政策解读|解读|(?<!各|信息公开)栏目|回复|留言|部门|(?<!信息公开)专栏|乡镇|公安局|教育局|采购|报送|上报|[英外蒙藏维]文版',
);

/** Where information was published: website, microblog, WeChat, gazette. */
export function publishedChannelRules(): ProseRule[] {
  const table: readonly (readonly [string, string, string, string])[] = [
    [
      'website',
      '(?:政府门户网站|门户网站|政府网站|官方网站|政务网站|网站|官网|(?:学校|校园网|单位|[局厅委院])主页|通过主页|校园网|政府信息公开(?:专)?(?:网|栏|平台|系统)|政府网|政务网|信息网|公开网|公众网|[“"][^#”"]{2,12}网[”"])',
      '通过政府门户网站',
      '政府门户网站访问722次',
    ],
    ['microblog', '(?:政务微博|官方微博|微博|官博)', '政务微博', '政务微博粉丝722个'],
    ['wechat', '(?:政务微信|微信公众号|微信公众平台|官方微信|微信)', '微信公众号', '微信公众号关注用户722个'],
    ['gazette', '(?:政府公报|公报|政报)', '政府公报', '免费赠阅政府公报722份'],
  ];
  return table
    .flatMap(([key, word, example, nearMiss]): ProseRule[] => [
      {
        id: `published.by_channel.${key}.item`,
        path: `published.by_channel.${key}`,
        units: 'info',
        before: compose(
          `、?[^#¤,;:、。]{0,14}${word}(?:号)?[^#¤,;:、。]{0,14}?:?(?:¤{4,6}(?:度|全年)?)?[,:]?(?:共|累计|全年|总计|主动|已|及时|新){0,3}(?:公开|发布|公布|更新|发表|刊登|推送|推文|编发|原创|发送|刊发|上传|首发|发文|发稿|博文|发博|发|录入|登载|公示|发布更新|主动公开|上载|录入|刊载|登出|挂出|亮出|晒出?|推出|上挂|挂网|转发|新增)(?:了|原创|各类|各种|图文|有关|相关|政府|政务|公开|的){0,4}(?:{business}(?:政府|政务)?|本?街道|[本全]镇)?(?:文件、信息|信息|消息|文章|微博|微信|博文|推文|图文|文件|内容|动态|稿件|资讯|帖子|作品|视频|短视频)?{count}$`,
        ),
        not: severalChannels,
        notAfter: behindNewOrCounted,
        // 政策解读稿件59篇，其中网站刊载38篇: of interpretations.
        notGroup: /(?:解读|稿件|新闻|宣传)[^#;。]{0,8}#{1,8}[^#;。]{0,2}[,(]其中[^;。]{0,40}$/,
        weight: 3,
        examples: [`全年${example}发布信息⟦722条⟧`],
        nearMisses: [
          nearMiss,
          `通过${example.replace('通过', '')}和户外大屏分别公开信息722条`,
          `${example}及其他方式公开信息722条`,
          `${example}公开信息722条，今年新增94条`,
          `${example}公开信息722条(已计入总数)`,
          `发布政策解读稿件803篇，其中${example}刊登722篇`,
        ],
      },
      {
        id: `published.by_channel.${key}.behind-followers`,
        path: `published.by_channel.${key}`,
        units: 'info',
        before: compose(
          `${word}[^;。#]{0,14}#{1,10}[^;。#]{0,6}[,)](?:[^;。#]{0,8}#{1,10}[^;。#]{0,4},)?(?:共|全年|累计)?(?:公开|发布|发|推送)(?:各类|政府|政务|图文)?(?:信息|文章|博文)?{count}$`,
        ),
        not: /部门|收到|回复/,
        weight: 3,
        examples: [`${example.replace('通过', '')}已有6598人关注，发布信息⟦235条⟧`],
        nearMisses: [`${example.replace('通过', '')}已有6598人关注，回复留言235条`],
      },
    ])
    .concat([
      ...(
        [
          ['microblog', '微博'],
          ['wechat', '(?:微信|公众号)'],
        ] as const
      ).map(([key, word]): ProseRule => ({
        id: `published.by_channel.${key}.behind-issues`,
        path: `published.by_channel.${key}`,
        units: 'info',
        before: compose(
          `${word}(?:公众号|公众平台|平台|服务号)?(?:[^#¤,;:、。]{0,10}(?:全年|共|累计){0,2}(?:推送|发布|编发|更新)(?:信息|消息|图文)?#{1,8}[、,]?|#{1,8})(?:共|累计|合计|计)?(?:信息|图文|文章|推文|消息)?{count}$`,
        ),
        not: /微博[、和及与]|微信[、和及与]/,
        topics: ['published'],
        weight: 2,
        examples: [
          `公开信息方面，政务${key === 'wechat' ? '微信' : '微博'}推送215期、⟦860条⟧`,
          `公开信息方面，发布政务${key === 'wechat' ? '微信' : '微博'}72期⟦216条⟧`,
        ],
        nearMisses: [`公开信息方面，政务${key === 'wechat' ? '微信' : '微博'}推送215期、阅读860次`],
      })),
      {
        id: 'published.by_channel.website.of-stock',
        path: 'published.by_channel.website',
        units: 'info',
        before:
          /网站?[^#;。]{0,12}#{1,10}[^#;。]{0,2}[,;(](?:其中[:,]?|包括)(?:今年|本年度?|¤{4,8})(?:当年新?(?=公开|发布)|(?:度|内|新增|共){0,2})(?:公开|发布|为|有)?(?:政府)?(?:信息)?$/,
        not: /栏目|部门|乡镇|访问|解读/,
        topics: ['published'],
        weight: 2,
        examples: ['截至年底本单位网站共公开信息1850条，其中本年度公开信息⟦412条⟧'],
        nearMisses: ['截至年底本单位网站共公开信息1850条，其中图片信息412条'],
      },
      {
        id: 'published.by_channel.gazette.issues-beside',
        path: 'published.by_channel.gazette',
        units: 'info',
        before: /(?:公报|政报)(?:共|编印|出版|发行)?#{1,6}[、,]?(?:共|计|合计)?$/,
        // 6期，共1200份: how many were printed.
        notSentence: /(?:公报|政报)[^。;]{0,16}\d[\d.,]{0,8}[余万千]{0,2}[份册本]/,
        topics: ['published'],
        weight: 2,
        examples: ['公开途径：区政府网站2140条；《安平政报》6期⟦85条⟧'],
        nearMisses: [
          '公开途径：区政府网站2140条；《安平政报》6期800册',
          '公开途径：《安平政报》6期，共1200份',
        ],
      },
      {
        // 《安平省人民政府公报》：刊登价格文件21件.
        id: 'published.by_channel.gazette.documents',
        path: 'published.by_channel.gazette',
        units: 'info',
        before:
          /(?:公报|政报)[,:]?(?:上|共|全年|累计){0,2}(?:刊登|刊载|刊发|登载|发布|公布)了?[^#¤,;。]{2,8}(?:文件|公文|信息)$/,
        not: /网|栏|解读/,
        notAfter: /^[、,][^#,;。]{0,8}(?:文件|信息)#/,
        weight: 2,
        examples: ['《安平省人民政府公报》：刊登价格文件⟦21件⟧'],
        nearMisses: ['《安平日报》：刊登价格文件21件', '《安平政报》刊登政府文件43件、部门文件28件'],
      },
      {
        // 门户网站2410条；《安平省人民政府公报》3条: one of several channels.
        id: 'published.by_channel.gazette.short',
        path: 'published.by_channel.gazette',
        units: 'info',
        before: /(?:^|[,;:、。(#])[^#¤,;:、。]{0,12}(?:政府公报|政报)$/,
        not: /赠|发放|印[发制刷]?|出版|编|订|转载/,
        sentence:
          /(?:网站?|微博|微信|公众号)[^。#]{0,14}\d[^。]{0,60}(?:公报|政报)|(?:公报|政报)[^。]{0,60}(?:网站?|微博|微信|公众号)[^。]{0,14}\d/,
        notSentence: /(?:公报|政报)[^。;,]{0,8}\d[\d.,]{0,8}[余万千]{0,2}[份册本期]/,
        topics: ['published'],
        weight: 2,
        examples: ['公开信息的渠道：厅门户网站2410条；《安平省人民政府公报》⟦3条⟧'],
        nearMisses: ['公开信息的渠道：厅门户网站2410条；《安平省人民政府公报》1200份'],
      },
      {
        id: 'published.by_channel.gazette.behind-issues',
        path: 'published.by_channel.gazette',
        units: 'info',
        before: compose(
          '(?:公报|政报)[^;。#]{0,6}#{1,10}[^;,。#]{0,4}(?:、#{1,8}[^;,。#]{0,2})?,?(?:每期[^#,;。]{0,2}#{1,8},)?',
          '(?:(?:免费|全部|赠送|发放|向)[^#,;。]{0,8},)?(?:共计?|总共|全年|累计)?(?:公开|公布|发布|刊登|刊载|刊发|登载|收录)',
          '(?:[^#¤,;。]{0,16}(?:文件|公文)|(?:各类|各种)?(?:政府|政务)?(?:信息)?){count}$',
        ),
        // 登载政府文件43件、部门文件28件: neither is all.
        notAfter: /^[、,][^#,;。]{0,8}(?:文件|信息)#/,
        weight: 3,
        examples: [
          '全年编印《安平政报》6期，刊登政府信息⟦310条⟧',
          '政府公报编印6期，每期800册，免费赠阅，刊载信息⟦112条⟧',
          '编印《安平政报》6期、0.9万册，刊登文件⟦82件⟧',
        ],
        nearMisses: ['全年编印《安平政报》6期，网站刊登政府信息310条'],
      },
    ]);
}
