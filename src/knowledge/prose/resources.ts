import { compose } from './compose.js';
import { staffRules } from './staff.js';
import type { ProseRule } from './types.js';

/** Staff, offices, reading points and money. */
export const resourceRules: readonly ProseRule[] = [
  ...staffRules,
  {
    id: 'resources.dedicated_offices.noun',
    path: 'resources.dedicated_offices',
    units: 'place',
    before: compose(
      '(?:设立|成立|设置|建立|设有|共有|有)?(?:了)?{ofDisclosure}(?:工作)?(?:专门|专责)?(?:工作)?机构(?:的单位)?(?:数)?{count}$|(?:^|[,;。])(?:设立|设有|有)?专门机构(?:的单位)?{count}$|(?:为|是)(?:(?:政府|政务)?信息公开|政务公开)?(?:工作)?专门(?:工作)?机构{count}$|(?:(?:^|[,;:、。])|设|设立|成立|设有|建立)[^#,;。设]{0,8}(?:政府信息公开|政务公开|信息公开)(?:工作)?(?:领导小组)?办(?:公室)?{count}$',
    ),
    weight: 2,
    examples: [
      '设立政府信息公开工作专门机构⟦12个⟧',
      '设立政务公开办公室⟦1个⟧',
      '局办公室为信息公开专门工作机构⟦1个⟧',
      '成立了信息公开工作领导小组办公室⟦1个⟧',
    ],
    nearMisses: ['设立查阅点12个'],
  },
  {
    id: 'resources.dedicated_offices.number-first',
    path: 'resources.dedicated_offices',
    units: 'place',
    before: compose('(?:设立|成立|设置|建立|设有|设|共有|有)(?:了)?$'),
    after: compose('^{ofDisclosure}(?:工作)?(?:(?:专门)?(?:工作)?机构|办公室)'),
    weight: 2,
    examples: ['设有⟦12个⟧政府信息公开专门机构'],
    nearMisses: ['设有12个查阅点'],
  },
  {
    id: 'resources.reading_points.noun',
    path: 'resources.reading_points',
    units: 'place',
    before: compose(
      '(?:政府信息|信息|公共|公开信息|公众)?(?:公开)?(?:集中)?(?:公共)?(?:查阅|查询)(?:点|场所|中心|室|区|角|处|服务点|窗口)(?:数|共)?(?:已)?(?:增至|增加到|增加至|达到)?{count}$',
    ),
    not: /自助查询机|不动产/,
    // 县级查阅点4个，乡镇查阅点25个，合计29个: the whole stands behind.
    notAfter: /^[,、][^;。]{0,36}(?:合计|总计|共计|一共|共|总数)[^#,;。]{0,4}#/,
    weight: 3,
    examples: ['全县设立政府信息公开查阅点⟦15个⟧', '在一楼大厅设立公众查阅区⟦1处⟧'],
    nearMisses: ['在15个查询机上'],
  },
  {
    id: 'resources.reading_points.each-with-one',
    path: 'resources.reading_points',
    units: 'place',
    before: /(?:馆|中心|大厅|单位|场所|局|室)等$/,
    after:
      /^(?:场所|地点|地方|单位)?(?:均|都|分别)?(?:设有|设立了?|设置了?|建有|建立了?)[^#,;。]{0,8}(?:查阅|查询)(?:点|场所|室|中心)|^(?:场所|地点|地方)?可供(?:公众|群众|市民)[^#,;。]{0,4}(?:查阅|查询)(?:政府)?信息/,
    weight: 2,
    examples: ['档案馆、图书馆等⟦3处⟧设有政府信息查阅点', '档案馆、图书馆等⟦3个⟧场所可供公众查阅政府信息'],
    nearMisses: ['档案馆、图书馆等3处设有电子屏'],
  },
  {
    id: 'resources.reading_points.sum-up',
    path: 'resources.reading_points',
    units: 'place',
    before: compose(
      '(?:查阅|查询)(?:点|场所|室|中心)[^。]{0,50}[,;](?:全[县市区省镇乡旗州校])?(?:合计|总计|共计|一共|共|累计|总数)(?:设立|设|建有|建成|有|达到?|为)?了?{count}$|供(?:公众|群众|市民|村民)[^#,;。]{0,4}(?:查阅|查询)[^#,;。]{0,6}(?:公开|文件|政府信息|政务信息)[^#,;。]{0,4},(?:全[县市区])?(?:共|合计|共计|总计)(?:设|有|计)?$',
    ),
    notGroup: /受理点|服务点|专栏|公示栏|电子屏|触摸屏/,
    weight: 3,
    examples: [
      '县级查阅点4个，乡镇查阅点25个，合计⟦29个⟧',
      '县图书馆和各乡镇设有查阅点，全县共设⟦28处⟧',
      '县档案馆、县图书馆各辟出一间阅览室供群众查阅公开文件，共⟦2处⟧',
    ],
    nearMisses: ['受理点25个，查阅点4个，合计29个', '查阅点4个，公示栏25个，共29个'],
  },
  {
    id: 'resources.reading_points.number-first',
    path: 'resources.reading_points',
    units: 'place',
    before:
      /(?:设立|设置|设有|设|建立|建成|开设|有|共|指定|建有|增设|确定|开辟|开放|辟出|中心|[馆厅]|全[县市区省镇乡州旗])(?:了|有)?$/,
    not: /各设|各建|每|申请|受理/,
    after:
      /^(?:政府信息公开|政府信息|信息公开|公共|政务信息|信息|集中|公众|政务公开)*(?:查阅|查询)(?:点|场所|中心|室|区|角|处|服务点|窗口)/,
    weight: 3,
    examples: ['各相应机构设置了⟦15个⟧查阅点', '建成档案馆、图书馆和政务服务大厅⟦3个⟧公共查阅场所'],
    nearMisses: ['设置了15个申请受理点'],
  },
  {
    id: 'resources.reading_points.to-read',
    path: 'resources.reading_points',
    units: 'place',
    before: compose(
      '(?:设立|设置|设有|设|建立|建成|开辟)了?(?:政府信息|政务信息|信息公开|公共|公开信息)?阅览(?:点|处|角){count}$',
    ),
    sentence: /公开|政府信息|政务|翻阅/,
    not: /图书|农家书屋/,
    weight: 2,
    examples: ['设立阅览点⟦8处⟧，居民可随时翻阅'],
    nearMisses: ['设立图书阅览点8处，居民可随时翻阅', '设立阅览点8处，供学生自习'],
  },
  {
    id: 'resources.funds.noun',
    path: 'resources.funds_yuan',
    units: 'money',
    before: compose(
      '{ofDisclosure}(?:工作|事务)?(?:的)?(?:专项)?(?:经费|资金|支出|专项经费|工作经费|费用)(?:全年|年内|本年度?)?(?:实际)?(?:支出|总额|投入){0,2}{count}$',
    ),
    not: /网站(?:建设|改版|改造)|收取|减免/,
    weight: 3,
    examples: [
      '全年政府信息公开专项经费⟦20万元⟧',
      '信息公开费用全年支出⟦8600元⟧',
      '政府信息公开经费支出共计人民币⟦20000元⟧',
    ],
    nearMisses: ['网站建设经费30万元'],
  },
  {
    id: 'resources.funds.number-first',
    path: 'resources.funds_yuan',
    units: 'money',
    before: /(?:安排|落实|投入|列支|拿出|挤出|拨付|预算|支出)了?近?$/,
    after: compose('^(?:作为|用于|的)?{ofDisclosure}(?:工作)?(?:专项)?(?:工作)?(?:经费|资金)'),
    weight: 3,
    examples: ['县财政安排⟦35万元⟧作为政府信息公开专项经费'],
    nearMisses: ['县财政安排35万元用于道路维修'],
  },
  {
    id: 'resources.funds.put-in',
    path: 'resources.funds_yuan',
    units: 'money',
    before: /(?:投入|安排|落实|列支|拨出)了?专项(?:资金|经费)$/,
    after: /^,?用于[^#;。]{0,24}公开(?!栏|专栏)/,
    not: /网站建设|扶贫/,
    weight: 2,
    examples: ['年内投入专项资金⟦5万元⟧用于日常信息公开'],
    nearMisses: ['年内投入专项资金5万元用于道路维修'],
  },
  {
    // 投入资金0.8万元，购置档案柜，制作公示板14块.
    id: 'resources.funds.for-boards',
    path: 'resources.funds_yuan',
    units: 'money',
    before: /投入了?(?:资金|经费)$/,
    after: /^,?(?:用于)?[^;。]{0,30}(?:公示[板栏]|公开[板栏])/,
    notAfter: /^[^;。]{0,30}(?:道路|工程|网站|广场|绿化|文化墙)/,
    sentence: /信息公开|政务公开/,
    weight: 1,
    examples: ['为做实信息公开，投入资金⟦0.8万元⟧，购置档案柜1台，制作公示板14块'],
    nearMisses: ['为做实信息公开，投入资金8万元，修建村级道路，制作公示板1块'],
  },
  {
    id: 'resources.funds.short',
    path: 'resources.funds_yuan',
    units: 'money',
    before: compose(
      '(?:^|[,;:、。#]|投入|落实|安排|列支|划拨|拨付|核拨|拨出|度|全年|年内|¤)(?:工作)?专项(?:工作)?(?:经费|资金)(?:实际)?(?:支出|投入)?{count}$|(?:^|[,;。]|信息公开|政务公开)专项(?:工作)?经费(?:均|已)?(?:列入|纳入)[^#¤,;。]{0,10}预算,(?:为|共|计|是|达)?$',
    ),
    not: /本级专项/,
    notAfter:
      /^[,(](?:主要)?用于(?![^;。]{0,20}(?:公开|公示|网站|查阅))[^;。]{0,12}(?:道路|工程|项目|建设|维修)/,
    topics: ['staff', 'fees'],
    weight: 2,
    examples: ['设查阅点1处，专职人员1名，专项经费⟦2万元⟧', '信息公开专项工作经费列入区本级预算，为⟦8万元⟧'],
    nearMisses: ['扶贫专项经费20万元', '专项经费列入区本级预算，为300万元，用于道路维修'],
  },
  {
    id: 'resources.funds.beside-staff',
    path: 'resources.funds_yuan',
    units: 'money',
    before: compose('[,;、。#](?:落实|安排|投入|列支|保障)?(?:了)?(?:工作)?经费{count}$'),
    topics: ['staff', 'fees'],
    sentence: /(?:专职|兼职)[^。]{0,40}经费/,
    weight: 2,
    examples: ['信息公开专职信息员1人，兼职11人；经费⟦1.5万元⟧'],
    nearMisses: ['信息公开专职信息员1人，兼职11人；扶贫经费1.5万元'],
  },
  {
    id: 'resources.funds.used-for',
    path: 'resources.funds_yuan',
    units: 'money',
    before: compose(
      '(?:用于|投入|安排|落实|支出)[^#¤;。]{0,40}(?:等)?(?:的)?(?:费用|经费|支出|专项经费|资金)(?:共|共计|总计|约|是|为|达|合计){0,2}$',
    ),
    topics: ['fees', 'staff'],
    // 投入资金42万元建设监察系统: what it went into stands behind.
    notAfter: /^[^,;。#]{0,2}(?:建设|购置|改造|购买|采购|升级|装修|修建|新建|更新)/,
    not: /收取|减免|(?:^|用于|投入|安排|落实|支出)[^#、]{0,12}网站(?:建设|升级|改造|改版|维护)|升级改造|门户网站(?:建设|改版)的?(?:经费|资金)|道路|工程|扶贫|救助|补助|村级|办公经费/,
    weight: 2,
    examples: ['政府信息公开支出情况:用于受理点、查阅室等费用是⟦20万元⟧'],
    nearMisses: ['用于道路建设经费20万元', '用于门户网站建设的经费20万元', '投入资金20万元建设监察系统'],
  },
];
