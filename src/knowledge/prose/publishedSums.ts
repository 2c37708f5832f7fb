import { ofOneTheme } from './categories.js';
import { compose } from './compose.js';
import type { ProseRule } from './types.js';

/** 主动公开: totals that stand behind other numbers, which they sum up or are the part of this year of. */
export const publishedSumRules: readonly ProseRule[] = [
  {
    id: 'published.total.sum-up',
    path: 'published.total',
    units: 'info',
    before:
      /#{1,16}[^#;。]{0,6}[,;、](?:总计|合计|共计|累计)(?:公开)?$|#{1,16}[^#;。]{0,8}[,;](?:全年|年内|本年度?|今年|一年来)(?:总计|合计|共计|累计|总共|一共|共)(?:公开)?$/,
    // 合计582条(渠道有重复): what is counted twice is no total.
    notAfter: /^[(,][^#,;。()]{0,10}(?:重复|交叉|重叠)/,
    notSentence: ofOneTheme,
    topics: ['published'],
    weight: 2,
    total: true,
    examples: [
      '公开行政许可类信息35条、工作动态类信息188条，总计⟦223条⟧',
      '上半年公开信息211条，下半年公开信息265条，全年共⟦476条⟧',
    ],
    nearMisses: ['依申请公开信息3条', '围绕食品安全专题，公开监管信息86条、处罚信息23条，合计109条'],
  },
  {
    id: 'published.total.channels-together',
    path: 'published.total',
    units: 'info',
    before: compose(
      '(?:网|栏|微信|微博|公众号|屏|公报|广播|电视|报)[^#;。]{0,14}#{1,10}[^#;。]{0,2}[,;](?:以上|上述)?(?:#{1,2}(?:渠道|平台|方式)?|[两二三四五六几](?:者|类渠道)|各渠道|各项)(?:合计|共计|总计|相加|加总|累计|共|之和)(?:为|是|达)?{count}$',
    ),
    notGroup: /其中|类|占|解读|申请|咨询|访问|关注|转发/,
    notAfter: /^[(,][^#,;。()]{0,10}(?:重复|交叉|重叠|占|另|其余)/,
    topics: ['published'],
    weight: 2,
    total: true,
    examples: ['在公示栏公开信息62条，在县政府网站公开信息88条，两项合计⟦150条⟧'],
    nearMisses: [
      '公开信息400条，其中公示栏62条，网站88条，两项合计150条',
      '公示栏公开信息62条，网站公开信息88条，两项合计150条，另有广播播发信息',
    ],
  },
  {
    id: 'published.total.label-of-list',
    path: 'published.total',
    units: 'info',
    before: compose(
      '公开(?:的)?(?:政府|政务)?信息(?:(?:的)?(?:数据|数量|情况|统计)?(?:如下)?:|(?:中|里),全文电子化[^#,;。]{0,6}#{1,10}[^#;。]{0,2},)(?:总量|总数|总条数|总计|合计)(?:则为|为|共|是|有|达|:)?$',
    ),
    weight: 2,
    total: true,
    examples: [
      '年度公开政府信息数据如下：总量⟦5120⟧；本级2211；镇街2909',
      '主动公开的政府信息中，全文电子化的有980条，总数为⟦1000条⟧',
    ],
    nearMisses: ['网站栏目数据如下：总量5120', '主动公开的政府信息中，规范性文件的有980条，总数为1000条'],
  },
  {
    id: 'published.total.called-so',
    path: 'published.total',
    units: 'info',
    after:
      /^,?(?:作为|即为|即|为|就是)[^#,;。]{0,6}(?:主动)?公开的?(?:政府|政务)?(?:信息)?(?:总数|总量|总条数)/,
    weight: 3,
    total: true,
    examples: [
      '经审查公开⟦1935条⟧，作为全年主动公开总数',
      '乡镇发布3010条，县直机关发布5220条；以上两项之和⟦8230条⟧即为我县主动公开总数',
    ],
    nearMisses: ['经审查公开1935条，作为全年考核基数'],
  },
  {
    id: 'published.total.surpassed',
    path: 'published.total',
    units: 'info',
    before:
      /公开[^#,;。]{0,4}信息[^#,;。]{0,6}(?:突破|超过|高于|低于)[^#,;。]{0,10}#{1,10}[^#,;。]{0,2},(?:实际)?(?:达到?|共计|共|为)了?$/,
    notGroup: /类|网|微博|微信|栏|平台|领域/,
    weight: 3,
    total: true,
    examples: [
      '主动公开信息总量突破2000条，达到⟦2136条⟧',
      '主动公开的信息数量超过上一年度的768条，达⟦801条⟧',
    ],
    nearMisses: ['网站公开信息总量突破2000条，达到2136条'],
  },
  {
    id: 'published.total.all-told',
    path: 'published.total',
    units: 'info',
    before: /[,;](?:全部|所有)(?:公开的?)?(?:政府|政务)?信息(?:条数|总数)?(?:共计|总计|合计|共|计)$/,
    sentence: /公开的?(?:政府|政务)?信息/,
    not: /网|微博|微信|栏目/,
    weight: 2,
    total: true,
    examples: ['我局公开的信息涉及12个大类、45个子类，全部信息共计⟦378条⟧'],
    nearMisses: ['栏目建设涉及12个大类，全部信息共计378条', '公开的信息分12类，网站所有信息共计378条'],
  },
  {
    id: 'published.total.quantity',
    path: 'published.total',
    units: 'info',
    before:
      /公开的?(?:政府|政务)?信息的?(?:数量|总量|总数)(?:方面|上)?,[^#,;。网微栏]{0,8}(?:全年|年内|本年度?)?(?:共|总计|合计)?(?:达到|达|为|有)?$/,
    weight: 2,
    total: true,
    examples: ['主动公开的信息数量方面，政府系统全年达到⟦41806条⟧'],
    nearMisses: ['主动公开的信息数量方面，网站全年达到41806条'],
  },
  {
    id: 'published.total.neutral-kinds',
    path: 'published.total',
    units: 'info',
    // Kinds that every body publishes in all matters; not 公开征地、社保等信息.
    before: compose(
      '(?:公开|发布|公布)了?(?:(?:各类|各种)?(?:通知|公告|公示|通告|(?:工作|政务)?动态|(?:政策)?文件|(?:政策)?法规|新闻)[、和及]){1,4}(?:通知|公告|公示|通告|(?:工作|政务)?动态|(?:政策)?文件|(?:政策)?法规|新闻)等(?:各类|各种)?(?:政府|政务)?信息{count}$',
    ),
    notGroup: /网|微博|微信|公众号|公报|栏|平台|领域/,
    weight: 2,
    total: true,
    examples: ['2011年共发布公告、通知等信息⟦236条⟧'],
    nearMisses: ['2011年网站共发布公告、通知等信息236条', '2011年共发布征地公告、补偿标准等信息236条'],
  },
  {
    id: 'published.total.of-whole-area',
    path: 'published.total',
    units: 'info',
    before: /[,;](?:全[县市区省镇乡州旗局校]|全系统)(?:公开)?总(?:数|量)(?:为|是|达)?$/,
    sentence: /公开(?:政府|政务)?信息/,
    topics: ['published'],
    weight: 2,
    total: true,
    examples: ['主动公开政府信息较多的两个单位依次为县教体局395条、县财政局361条，全县总数为⟦7204条⟧'],
    nearMisses: ['公开政府信息较多的两个单位为县教体局395条、县财政局361条，网站总数为7204条'],
  },
  {
    id: 'published.total.of-years',
    path: 'published.total',
    units: 'info',
    before: /(?:公开(?:政府|政务)?信息|信息公开)(?:数量?|总数|总量|量)?:[¤#,;、条件]{0,60}¤$/,
    weight: 2,
    total: true,
    examples: ['政府信息公开数量：2015年⟦5017条⟧'],
    nearMisses: ['信息上报数量：2015年5017条'],
  },
  {
    id: 'published.total.counted-once',
    path: 'published.total',
    units: 'info',
    before: compose(
      '(?:去重|(?:去除|剔除|扣除|除去|去掉)(?:各?渠道)?(?:间的?)?重复(?:部分|信息|发布的?)?)(?:(?:后|以后|之后),?|,)(?:实际|全年|共|总计|合计|公开|发布|政府信息|信息){0,4}{count}$',
    ),
    sentence: /网|栏/,
    topics: ['published'],
    weight: 3,
    total: true,
    examples: ['公开信息方面，网站403条，公示栏361条，去重后共⟦529条⟧'],
    nearMisses: ['公开信息方面，网站403条，去除重复235条', '微信公开信息403条，去除重复，共168条'],
  },
  {
    id: 'published.total.newly',
    path: 'published.total',
    units: 'info',
    before:
      /(?:(?:公开|发布)(?:的|了)?(?:各类)?(?:政府|政务)?(?:信息)?#{1,14}[,;、]|¤|其中|本年度?|今年|年度|全年)新增(?:政府|政务)?(?:信息)?$|(?:^|[,;。、]|¤|其中|本年度?|今年|年度|全年)(?:新公开|新增公开|新增主动公开|新增发布)(?:政府|政务)?(?:信息)?$/,
    notGroup:
      /(?:类|领域|方面|栏目?|文件|动态|公告|通知|法规|政策)的?(?:政府|政务)?(?:信息)?(?:共|为)?#{1,14}[,;、](?:其中[:,]?)?(?:¤{0,8}|今年|本年度?|全年)新增[^#]{0,8}$/,
    topics: ['published'],
    weight: 2,
    total: true,
    examples: ['累计主动公开政府信息18万条，今年新增公开⟦2.4万条⟧'],
    nearMisses: [
      '新增栏目24个',
      '公开政策法规类信息80条，其中今年新增31条',
      '公开信息的类别：政府文件180条，新增31条',
    ],
  },
  {
    id: 'published.total.of-stock',
    path: 'published.total',
    units: 'info',
    before:
      /(?:截至|截止|累计)[^#;。]{0,24}(?:公开|发布|录入)[^#;。]{0,12}#{1,14}[^#;。]{0,2}[,;(](?:其中[:,]?|包括)?(?:今年|本年度?|当年|¤{3,8})(?:度|内|共|新增){0,2}(?:公开|发布|录入|为|有)?$/,
    not: /网站|微博|微信|公报|平台/,
    notGroup: /(?:网站|微博|微信|公众号|公报)[^#;]{0,12}#{1,14}[,;][^#]{0,16}$/,
    topics: ['published'],
    weight: 2,
    total: true,
    examples: ['截至年底全县共主动公开信息5.2万条，其中今年⟦1.1万条⟧'],
    nearMisses: ['全年主动公开信息5.2万条，其中网站1.1万条'],
  },
  {
    id: 'published.total.by-nature',
    path: 'published.total',
    units: 'info',
    before:
      /(?:^|公开[^#¤;。]{0,16}#{1,12}[,;(])(?:其中[:,]?|包括)(?:主动|对外|向社会)?(?:公开|发布)(?:的|类)?(?:政府)?(?:信息)?$/,
    after: /^[、,;](?:依申请|不予|免予)公开/,
    weight: 3,
    examples: ['公开信息共计305条，其中主动公开⟦302条⟧，依申请公开3条'],
    nearMisses: ['公开信息共计305条，其中主动公开302条，微信公开3条'],
  },
  {
    id: 'published.total.of-made',
    path: 'published.total',
    units: 'info',
    before: compose(
      '(?:制作|产生|形成|生成|获取|拟制)[^#¤;。]{0,24}(?:信息|公文|文件)[^#¤,;。]{0,8}#{1,12}[^#;。]{0,6}(?:其中[:,]?|属于)(?:属于?)?(?:主动|对外|向社会)公开(?:的|类)?(?:政府|政务)?(?:信息|公文|文件)?{count}$',
    ),
    weight: 3,
    examples: [
      '全年制作政府信息302条，其中主动公开信息⟦102条⟧，依申请公开信息45条',
      '全年制作公文312份，经审查属于主动公开的⟦198份⟧，不予公开的38份',
    ],
    nearMisses: ['全年制作政府信息302条，其中依申请公开信息45条', '收到政府信息302条，其中主动公开信息102条'],
  },
];
