import type { NotAReport } from '../../types.js';
import type { NamedPattern } from '../namedPattern.js';

/**
 * Titles of pages that are not reports of this kind, tried in order on the folded title. A title that is also that of a
 * report (readTitle) is not asked.
 */
export interface OtherTitle {
  readonly reason: NotAReport;
  /** A report whose title leaves out what it is about has such a name too: the text decides. */
  readonly loose?: true;
  readonly pattern: RegExp;
  readonly examples: readonly string[];
  readonly nearMisses: readonly string[];
}

export const otherTitles: readonly OtherTitle[] = [
  {
    reason: 'error_page',
    pattern:
      /(?:^|\D)(?:404|403|500|502|503)(?:\D|$).{0,12}(?:错误|error|not|页面)?|页面(?:不存在|未找到|找不到|已删除|无法访问)|不存在或已被删除|访问(?:出错|受限|被拒绝)|系统(?:维护|升级|错误|繁忙)|not ?found|找不到(?:页面|文件)|无法(?:找到|显示|访问)/i,
    examples: ['404NotFound', '您访问的页面不存在或已被删除', '系统维护中', '404错误'],
    nearMisses: ['桃江县人民政府2013年度政府信息公开年度报告', '政府信息公开指南'],
  },
  {
    reason: 'template',
    pattern:
      /模板|范本|范文|样本|样式|样例|示例|参考文本|报告格式|参考格式|编写提纲|(?:^|[^a-z×*])[x×*]{2,20}[^a-z]{0,20}报告|__年/i,
    examples: [
      '政府信息公开年度报告模板',
      '××县××局政府信息公开年度报告(样式)',
      'XX局____年政府信息公开工作年度报告',
      '政府信息公开工作年度报告格式',
      '政府信息公开工作年度报告(示例)',
    ],
    nearMisses: ['桃江县政府信息公开年度报告', '某样本企业名单'].slice(0, 1),
  },
  {
    reason: 'notice',
    pattern:
      /(?:的|^.{6,60}?)(?:紧急|补充)?(?:通知|通报|公告|批复|复函|函|意见|通告|决定)(?:\([^)]{1,12}\))?$|^关于(?:做好|编制|报送|印发|转发|开展|进一步|加强|征求|组织|上报|编写).{0,60}(?:通知|通报|意见|函|方案|要点)/,
    examples: [
      '关于做好2013年政府信息公开工作年度报告编制工作的通知',
      '桃江县人民政府办公室关于报送政府信息公开年报的通知',
      '关于2013年政府信息公开考核情况的通报',
    ],
    nearMisses: ['关于2013年政府信息公开工作情况的报告', '政府信息公开年度报告', '公告', '通知'],
  },
  {
    reason: 'regulation',
    pattern: /(?:条例|办法|规定|细则|规则|规范|制度|规程|法)(?:\([^)]{1,12}\))?$/,
    examples: ['政府信息公开工作年度报告编制公布办法', '政府信息公开制度', '政府信息公开实施办法(试行)'],
    nearMisses: ['贯彻落实政府信息公开条例情况报告', '政府信息公开年报'],
  },
  {
    reason: 'news',
    pattern:
      /召开|举办|举行|印发|部署|座谈会|推进会|培训班|动员会|现场会|督查|调研|一图读懂|图解|解读|荣获|排名|启动|上线|亮相|出炉|晒出|(?:报告|年报)(?:已|正式|全文|对外|向社会){0,2}(?:公布|发布)(?!时间|日期|机构|单位|部门|者|人|于|:)|(?<!官网|官方|平台)发布会?$/,
    examples: [
      '我县召开政府信息公开工作推进会',
      '某区举办2023年政务公开业务培训班',
      '一图读懂2023年政府信息公开年报',
      '桃江县2013年政府信息公开年报正式公布',
    ],
    nearMisses: [
      '2013年政府信息公开年度报告',
      '政府信息公开工作情况',
      '三河镇2014年政府信息公开年报发布:三河镇',
      '县水利局2014年政府信息公开年度报告发布日期:2015-02-06',
    ],
  },
  {
    reason: 'other_report',
    pattern:
      /政府工作报告|法治政府|依法行政|网站.{0,8}(?:年度)?(?:工作)?(?:年度)?报表|(?:部门|财政|单位|收支)?(?:预算|决算)|统计公报|质量.{0,6}(?:年度|年)?报告|审计(?![局厅署处委科特])|述职|社会责任|考核(?:结果|情况)|工作要点|季度|半年|[1-9一二三四五六七八九十]月份?(?:政府信息|政务|工作)|统计制度|工作(?:计划|安排)|讲话|发言|(?:交流|经验|典型|先进事迹)材料|审议意见|(?:调研|评估|考察|评析|研究)报告|(?:制度|问题|现状)研究|安全生产.{0,6}报告|环境(?:状况|质量)公报|年度报告书|普法|信访.{0,6}报告|营商环境.{0,6}报告|政务服务.{0,6}报告|政务公开.{0,12}要点|[厂村党]务公开|(?<![〇○零O一二三四五六七八九十\d])(?:[两三四五六七八九]|十[一二三四五]?)(?:年来|周年|年(?=工作|以来|情况|回顾|总结))/,
    examples: [
      '政府工作报告',
      '2021年法治政府建设年度报告',
      '政府网站工作年度报表(2021年度)',
      '2020年部门决算',
      '国民经济和社会发展统计公报',
      '2013年第一季度政府信息公开工作总结',
      '政府信息公开工作第三方评估报告',
      '在全县政务公开工作推进会上的讲话',
      '桃江县实施条例五年工作总结',
    ],
    nearMisses: ['2013年政府信息公开年度报告', '政府信息公开年报', '二〇一三年工作总结'],
  },
  {
    reason: 'other_report',
    pattern: /(?:提案|建议|议案)[^。]{0,14}(?:答复|复函)/,
    examples: ['对县政协第12号提案的答复'],
    nearMisses: ['建议提案办理情况', '2013年政府信息公开年度报告'],
  },
  {
    reason: 'other_report',
    loose: true,
    pattern: /(?:年度|年终)总结|工作(?:总结|报告|汇报)|政务公开.{0,12}(?:总结|汇报)/,
    examples: ['2013年政务公开工作总结', '桃江县水利局2013年工作总结'],
    nearMisses: ['2013年政府信息公开年度报告', '2014年工作要点'],
  },
  {
    reason: 'unrelated',
    pattern:
      /(?:公开)?(?:指南|目录|申请表|答复书|告知书|问答|解答|须知|流程图)(?:\([^)]{1,12}\))?$|填报说明|编制说明|信箱|来信|留言板|^咨询/,
    examples: ['桃江县水利局政府信息公开指南(2014年版)', '政府信息公开申请答复书', '年度报告填报说明'],
    nearMisses: ['桃江县2013年政府信息公开年度报告', '指南和目录的编制情况'],
  },
];

/** What a page in place of the one that was asked for says. */
export const errorPhrases =
  /页面(?:不存在|未找到|找不到|已删除|丢失|无法访问)|(?:网页|页面|文件|文章|内容)[^。]{0,8}(?:不存在|已被?删除|已失效|已过期)|无法(?:找到|显示|访问)(?:该|此|您|页)|找不到(?:该|此|您|页面|文件|网页)|系统(?:正在)?(?:维护|升级|繁忙|错误)|404[^。]{0,10}(?:错误|notfound|页面)|错误代码|服务器(?:错误|内部|繁忙)|访问(?:过于频繁|受限|被拒绝|量过大)|请(?:开启|启用)javascript|notfound|forbidden|badgateway|暂无(?:内容|数据|信息)/i;

/** How news speak; on clauses. */
export const newsPhrases: readonly RegExp[] = [
  /(?:本网讯|本报讯|通讯员|记者)/,
  /(?<!\d)(?:近日|日前)|昨[日天]|(?:^|[^\u4e00-\u9fa5])[0-9一二三四五六七八九十]{1,2}月[0-9一二三四五六七八九十]{1,3}日(?:上午|下午|晚)?,/,
  /会议(?:指出|强调|要求|通报|认为|听取)/,
  /据(?:介绍|悉|了解|统计显示)|记者(?:获悉|了解到|从)/,
  /(?:出席|主持)(?:会议|并讲话|了会议)|参加(?:会议|培训|学习)|作了交流发言|授课/,
  /(?:强调|指出|表示),/,
];

/** Words of those who write news: a report may tell of a meeting, but has no correspondent. */
export const newsMarks =
  /本网讯|本报讯|通讯员|记者(?!会|招待|采访|座谈|站|证|节)|(?:报告|年报)(?:显示|指出|披露)|近日|(?<!\d)日前|本文(?!件)|研究发现|参考文献/;

/** How notices speak to those who are to write a report; on clauses. */
export const noticePhrases: readonly RegExp[] = [
  /^各[^。]{2,80}[:：]/,
  /通知如下/,
  /(?:请|于|应当?|须|务必|必须)[^。;]{0,24}(?:日前|之前|前)[^。;]{0,24}(?:报送|上报|报|提交|公布|上传)/,
  /(?:年度报告|报告)(?:应当?|要|须|必须)(?:包括|写明|载明|写清|单独)/,
  /联系人[:：]/,
  /各(?:单位|部门|乡镇|地|级)[^。;]{0,10}(?:要|应|须|务必)/,
  /不得(?:空缺|漏报|增删|照搬|瞒报)|未按(?:要求|时)[^。]{0,10}通报/,
];

/** What the first sentences of other documents hand over, whose title may be lost; on clauses. */
export const otherMatters: readonly OtherTitle[] = [
  {
    reason: 'other_report',
    pattern:
      /(?:法治政府|依法行政|行政执法|网站建设|党务公开|安全生产|普法|信访|优化营商环境)[^。;]{0,16}(?:报告|汇报|总结)(?:如下|于后)/,
    examples: ['现将我局2021年法治政府建设情况报告如下'],
    nearMisses: ['现将我局2021年政府信息公开工作情况报告如下', '加强政府网站建设'],
  },
  {
    reason: 'unrelated',
    pattern:
      /(?:提案|建议|议案|来信|来函|来件)[^。;]{0,10}(?:收悉|已收到)|(?:现|作如下|特)(?:将有关情况)?答复(?:如下|于后)/,
    examples: ['您提出的关于加强信息公开的提案收悉', '现答复如下'],
    nearMisses: ['收到建议提案12件,全部答复', '依法作出答复'],
  },
];

/** How guides to disclosure speak to those who want to apply; on clauses. A report tells what was done, not how. */
export const guidePhrases: readonly NamedPattern[] = [
  {
    id: 'guide.itself',
    pattern: /本《?指南|(?:阅读|编制|制定)[^。;]{0,12}指南[^。;]{0,6}(?:供|以便|方便)|建议阅读/,
    examples: ['本指南每年更新一次', '编制本机关公开指南供公众查阅', '建议阅读以下说明'],
    nearMisses: ['编制了政府信息公开指南和目录', '指南已上网'],
  },
  {
    id: 'guide.wanted',
    pattern: /需要?获得[^。;]{0,16}(?:政府|本机关|本局)?信息(?:公开服务)?的公民/,
    examples: ['需要获得本机关政府信息公开服务的公民、法人'],
    nearMisses: ['方便公民获得政府信息'],
  },
  {
    id: 'guide.applicant',
    pattern: /申请人(?:应当?|可以|须|需|在|填写|凭|也可|提出|通过)/,
    examples: ['申请人应当填写姓名', '申请人可以当面提出'],
    nearMisses: ['已答复申请人', '申请人均为公民'],
  },
  {
    id: 'guide.form',
    pattern: /(?:填写|领取|下载|复制)[^。;]{0,16}申请表/,
    examples: ['填写《政府信息公开申请表》', '可在网上下载申请表'],
    nearMisses: ['收到申请表12份'],
  },
  {
    id: 'guide.receipt',
    pattern: /收到申请之日起|能够?当场答复|出具[^。;]{0,8}登记回执/,
    examples: ['自收到申请之日起15个工作日内', '能够当场答复的,当场答复', '出具登记回执'],
    nearMisses: ['收到申请3件', '当场答复2件'],
  },
  {
    id: 'guide.complaint',
    pattern: /认为[^。;]{0,20}(?:不依法|未依法|未按规定)履行[^。;]{0,8}公开义务/,
    examples: ['公民认为本机关未依法履行政府信息公开义务的'],
    nearMisses: ['依法履行政府信息公开义务'],
  },
  {
    id: 'guide.office',
    pattern: /(?:办公|受理|工作)时间:|受理机构/,
    examples: ['办公时间:8:30至17:30', '受理机构为县政府办'],
    nearMisses: ['办公时间内受理12件', '机构受理'],
  },
];

/** A blank where a report has a name, a year or a number. */
export const placeholders =
  /[x×＊*]{1,4}(?=[年月日局县市区镇乡委厅件条次份人宗元%])|[_＿]{2,}|[〇○]{3,}(?=[局县市区镇])|…{2,}(?=[年件条])|\((?:单位名称|机关名称|此处|简述|请|填写|提示)[^)]{0,60}\)|\[(?:提示|编写说明|填写说明|说明)|填写说明/gi;

/** Numbers with a unit, as reports have them. */
export const countedNumbers =
  /\d[\d,.]{0,12}[余多万]{0,2}(?:条|件|宗|份|次|人次|名|人|个|篇|期|项|元|万元|起|例)/g;

/** An article of a regulation at the start of a line. */
export const article = /^第[一二三四五六七八九十百]{1,5}条(?![第(])(?=.{3})/;
