/** The wording of lists of kinds behind a published total (主要类别有：政策法规类12条，…). */

/**
 * What a kind of information is called; at least half of a list must be called so.
 * Matches 政策法规类, 工作动态; not 网上申请, 兼职人员.
 */
export const kindWord =
  /类|栏目?|信息|动态|职能|法规|政策|文件|规划|计划|公告|公示|通知|财政|财务|人事|预决?算|统计|报告|指南|目录|制度|公开|建设|资金|采购|项目|简报|解读|要闻|新闻|概况|机构|领导|职责|应急|民生|服务|监督|其[他它]/;

/**
 * What a kind of information is never called, even where it ends in 信息 or 类: 上报信息, 受理类.
 */
export const neverKind =
  /全文电子化|上报|报送|采用|申请|咨询|受理|(?<!业务|事项)办理|答复|复议(?!类)|诉讼(?!类)/;

/**
 * What is no part by kind even where everything sums to the total: outcomes, channels and levels.
 */
export const neverMember =
  /同意公开|不予|依申请公开|主动公开$|部分公开|上报|报送|(?<!统计)公报|公开栏|当面|网上|网站|微博|微信|[省市县区]直|乡镇|镇街|本级|转发|(?:[镇乡]政府|街道|村|社区)公开$|[前后]公开$|^(?:各|其余|下属)?(?:省|市|州|盟|县|区|旗|地区|市县|旗县|县区|区县|[市县区]\([^()]{1,6}\)区?|基层)各?局(?:机关|本级)?$|^(?:各|其余|下属)?(?:总关|总[局署](?:机关)?|隶属[^,;]{0,4}|[市县区]{1,2}[\u4e00-\u9fff]{2,4}部门)$|^(?:原创|转载|更新|文本|附件|[中英外]文|首次公开|(?:全文|删减|及时|延[期后])公开)$/;

/**
 * One body's kinds are none of the reporter's: 县财政局机构职能类; not 财政局文件类, 市局文件类.
 */
export const ofABody =
  /^(?:其中)?[省市县区州](?![级直属])[\u4e00-\u9fff]{1,6}(?:局|委|厅)[\u4e00-\u9fff、]{2,12}类$/;

/**
 * A list whose first member is on a channel divides that channel: 市政府网站发布工作动态61条、组织机构1条.
 */
export const onChannel =
  /(?:网站|微博|微信|公众号)上?(?:共|主动)?(?:发布|公开|刊登|登载)了?[\u4e00-\u9fff]{2}/;

/**
 * What information is made of divides no total by kind: 文字信息700条, 视频12条.
 */
export const byMedium = /^(?:文字|图片|音频|视频|音视频)类?(?:信息|新闻)?$/;

/**
 * Channels and levels: a list of these divides the total in another way (网站, 各乡镇).
 */
export const channelWord =
  /网站|(?:政务|政府|公开|公众|信息|门户)网|微博|微信|公众号|客户端|电视|报纸|报刊|广播|公示栏|公开栏|公告栏|简讯|展板|橱窗|刊发|刊登|其[他它](?:方式|形式|渠道)|LED|短信|(?:局|委|镇|乡|校)机关|街道机关|下属|直属|二级|基层|分局|团机关|连队|村居|各村|[省市州县区镇乡村]级|乡镇|镇街|街镇|街道|政府及|政府办|部门|本级|各单位|各区|各县|县\(|区\(|平台|上[网墙栏屏报]/;

/**
 * Words that make the number of a sentence one of a part, so that a list behind it is none of the whole.
 */
export const partOfWhole =
  /^(?!.{0,60}等).{0,60}(?:领域|栏目?|专题|网站|(?:公开|信息|校园|门户)网|微博|微信)/;

/** Before the sum of a list: …263条，总计641条. */
export const sumBehind = /(?:总计|合计|共计|总共|以上共)(?:公开|发布)?(?:信息)?$/;

/**
 * A sentence about one theme, whose numbers are none of the whole: 围绕食品安全专题，公开….
 */
export const ofOneTheme = /(?:围绕|针对|聚焦)[^,;。]{1,14}(?:专题|主题|领域|专栏|方面)?,/;

/**
 * What opens a list of kinds within one topic: a heading, or a sentence that is no more. Not 公开重点领域信息方面，….
 */
export const keyAreas = /^[^,;。]{0,10}重点领域(?:政府)?(?:信息)?(?:公开)?(?:工作|情况|方面)?。?\s*$/;

/**
 * The same in the sentence of the list: 重点领域信息公开扎实推进：财政信息98条. Not 八个重点领域的信息590条，.
 */
export const opensKeyAreas = /重点领域[^,;:。\d]{0,14}[,:]/;

/**
 * What a number in front of a list counts, where that is no information: 公开服务指南86项，其中许可类32项.
 */
export const ofOtherThings = /(?:指南|事项|目录|清单|表格|手册|项目|证件|活动)(?:共|计|共计)?$/;

/**
 * A list of what one channel has: 在网上公开的信息中，政策法规类11条; 本局网上公开的信息中….
 */
export const ofOneChannel =
  /^(?:[本我全][^,。;]{1,3})?在?(?:全部|所有)?(?:网上|网站|门户网站|微博|微信)[^,。;]{0,14}信息(?:中|里)|^[^,。;\d]{0,10}(?:网|网站|微博|微信|公众号)(?:公开|发布)的(?:政府)?信息(?:中|里)?[,:]/;

/**
 * What stands behind the number of a kind that is of all years: 政府文件180条，新增31条.
 */
export const ofAllYears = /^[,、(](?:其中[:,]?)?(?:今年|本年度?)?新增\d/;

/**
 * A kind that is a count of its own: 规范性文件, 规范性文件类信息; not 政策、规范性文件类.
 */
export const normativeKind =
  /^(?:主动公开)?的?(?:行政)?(?:规范性文件|規範性文件)[类類]?的?(?:政府)?(?:信息)?$/;

/**
 * Behind a number of bodies, which is no kind: 11个行政村, 2个社区公开栏.
 */
export const bodiesBehind = /^(?:行政村|自然村|村民?小组|村(?=[,、。和及])|社区|乡镇|单位|部门|科室)/;

/**
 * What a list divides by where it is not by kind: 从公开主体看，县政府办120条; 按公开形式分，图片类120条.
 */
export const dividedOtherwise =
  /(?:从|按照?|就)[^,;。:#\d]{0,6}(?:主体|单位|部门|方式|形式|载体|渠道|时间|月份|季度|来源|机关|区域|地区|层级|级别)(?:上|来|情况)?(?:看|分|划分|统计|计)[,:]?/;

/**
 * Members of other lists: outcomes, applicants, trainings, documents issued.
 */
export const otherList =
  /同意公开|不予|^主动公开$|依申请公开|部分公开|无法提供|尚在|不存在|属于|告知|纠正|纠错|情形|自然人|企业(?!动态|信息|新闻|概况)|其[他它]处理|全文电子化|新增|制发|现行有效|负责人|图文|上报|报送|采用|采纳|编报|处理决定|对外公开|申请|咨询|出台|废止|编印|发放(?!公示|名单|情况|公告)|(?<!业务|事项)办理|受理|解读(?:材料|稿件|稿|方案)|公报|宣传|问政|事项\d|答复|办结|维持|专职|兼职|培训|会议|人次|复议|诉讼|留言|来信|热线|提案|建议|行政许可\d|处罚\d|检查|督查|访问|粉丝|点击/;

/**
 * Words that open a list: 其中, 包括, 主要类别有：, 公开的信息中.
 */
export const opening =
  /其中|包括|内含|内有|分别|主要(?:类别|内容)|如下|分为|信息[中里]|系统中,|按照?(?:信息)?(?:类别|内容|种类|信息|栏目)|以(?:内容|类别)论|具体|内容有|包含|类别|分类|构成|条中,|公开(?:政府)?信息(?:数量?|条数|情况)?:|[一二三四五六七八九十\d]大?类[:,]|:$/;

/** Behind a number that the next ones divide: 预算信息86条，其中收入42条. Not 统计类120条，分析类45条. */
export const opensDivision = /其中|包括|包含|内含|分别|[(:]/;

/**
 * A line that is no more than a label and its number, its share perhaps. Matches 机构职能类:##; not 全年发布#条,比上年多#.
 */
export const listLine =
  /^[^#¤,;。]{2,30}#{1,10}(?:[,、(]?(?:约?占|比重|占比)[^#,;。]{0,12}\)?|[,、(](?:历年|历次)累计(?:为|达)?#{1,10}\)?)?[;,。、]?$/;

/**
 * A line of an enumeration: 1、…; (2)…; ①….
 */
export const enumerated =
  /^(?:\d{1,2}[、.]|\((?:\d|[一二三四五六七八九十]){1,2}\)|[①-⑳]|[一二三四五六七八九十]是)/;
