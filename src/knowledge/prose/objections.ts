import { compose } from './compose.js';
import type { Wording } from './wording.js';

/** Words around a number that make it no count, or not the one that its own clause says. */
export const objections = {
  /** 1、互联网: what stands behind the number of an item. */
  itemBehind: {
    pattern: /^、[\u4e00-\u9fff]/,
    examples: ['、互联网'],
    nearMisses: ['、12', '条、公告'],
  },
  /** Words that a number without a unit word may stand behind. */
  saysHowMany: {
    pattern: /[:为有是共计达至数量]$/,
    examples: ['网站:', '申请数', '共计'],
    nearMisses: ['公开的形式', '公开网站'],
  },
  /** 各乡镇开展培训46次: what all lesser bodies did is not what the reporter did. */
  lesserBodies: {
    pattern:
      /(?:^|[,;。、])(?:其中)?(?:全[县市区州])?各(?:乡镇|镇街|街镇|街道|乡|镇|村|社区|县区|区县|市县|旗县|团场)(?:\([^()]{1,6}\))?(?:先后|共|累计|自行|也|还|分别|已){0,2}(?:开展|举办|组织|召开|开办|自办)[^#,;。]{0,16}$/,
    examples: ['各乡镇开展信息公开培训', '全县各镇(街道)共举办培训班', '会议##,各村召开'],
    nearMisses: ['各乡镇、各部门举办培训班', '对各乡镇开展培训', '各部门举办培训班'],
  },
  /** 各1件 shares a number out. */
  sharedOut: { pattern: /各$/, examples: ['现场和信函各'], nearMisses: ['各类', '各单位共'] },
  /** 在各科室指定一名专职人员: one or two of each; what is more is of all. */
  eachEquips: {
    pattern:
      /(?:各|每个?|每一)[^#,;。]{0,12}(?:指定|确定|明确|配备|落实|安排|设有?|选派|选定|抽调|现有)[^#,;。]{0,12}(?:#{1,3}[、和及][^#,;。]{0,10})?$/,
    examples: [
      '部门、学院各设信息员',
      '并在各科室指定了',
      '每个单位确定专职信息员',
      '每个乡镇配备专职人员##、兼职人员',
    ],
    nearMisses: ['各科室配合,局办公室指定了', '由办公室指定'],
  },
  /**
   * What a number behind these words is not: 未发生1起 denies it, 每局2名 shares it out, 人均3条 divides it, and of
   * nouns with as many numbers (分别为64件和63件) another reading tells which is whose.
   */
  neverACount: {
    pattern: compose(
      '(?:未|没有?|无)(?:发生|收到|接到|接|出现|受理|产生)?过?$|(?:每|人均|平均|日均|月均)[^#,;。]{0,14}$',
      '|(?:[、和与及][^#,;。]{1,16}|均|,)分别(?:为|是|有|达|达到|计|主动公开|发布|推送|公开)?(?:相关|有关|各类)?(?:政府|政务)?(?:信息)?',
      '(?:#{1,12}[、和与及,]?){0,6}$|(?:申请|信息|咨询|复议|诉讼)(?:量|数)?(?:从|由)(?:上年度?|去年)?的?$',
    ),
    examples: [
      '未发生',
      '每个部门公开',
      '人均公开信息',
      '受理量与答复量分别为',
      '微信、微博分别推送信息##、',
      '收到申请从',
    ],
    nearMisses: ['发生', '每年公开信息,共', '各部门公开信息'],
  },
  /** 收到申请分别为12件、9件: one noun and two numbers, of years or of bodies that the words do not name. */
  unnamedShare: {
    pattern: /分别(?:为|是|有|达到?|计)?$/,
    examples: ['收到申请分别为', '受理申请分别'],
    nearMisses: ['分别为网上申请', '收到申请'],
  },
  nextShare: {
    pattern: /^[、和与及]#/,
    examples: ['、##,均已答复', '和##。'],
    nearMisses: ['、信函##', ',##'],
  },
  /** 企业信息5件: what was asked for, not who asked. */
  asksForInfo: {
    pattern:
      /(?:企业|个人|公司|自然人|公民|居民|机构|组织)的?[^#,;:。、提申要公]{0,4}(?:信息|资料|档案|情况)类?的?$/,
    examples: ['其中企业信息', '企业登记信息', '个人档案'],
    nearMisses: ['企业申请公开政府信息', '自然人'],
  },
  /** A member of a list before another: 企业5件，. */
  itemBefore: {
    pattern:
      /(?:[^#,;。:()]{1,10}(?:次之|为主|居多|最多|较多|其次|居首),)?[^#,;。:()]{0,14}#{1,12}[^#,;。:()]{0,6}[,、;]$|[^#,;。:()]{1,10}(?:次之|为主|居多|最多|较多|其次|居首),$/,
    examples: ['企业##,', '企业为主,有##,', '个人次之,'],
    nearMisses: ['企业##', '从内容看,'],
  },
  /** A list that begins so divides applications by what they ask for: 从内容看，企业…. */
  byMatter: {
    pattern: compose(
      '(?:(?:内容|事项|主题|领域|题材|种类)(?:上|来|方面)?(?:看|分|划分|分类|以|主要|涉及|集中|包括|有|是|为|:)',
      '|(?:公开|查询|获取|了解)的(?:政府)?信息(?:内容)?(?:主要|大多|多|集中|涉及|有|是|为))[为是有以涉及]{0,2}[,:]?[^#,;。:]{0,12}$',
      '|(?:涉及(?!密)|关于)[^#,;。:]{0,12}$',
    ),
    examples: ['从内容看,企业', '申请公开的信息主要是,企业', '主要涉及企业', '申请的内容:个人'],
    nearMisses: ['从申请方式看,网上', '内容涉及土地、规划,其中自然人申请', '从申请人看,企业'],
  },
  /** 未发生行政复议1起: what is denied has no number. */
  deniedCount: {
    pattern:
      /(?:未|没有?|无)(?:曾|有|及时|按时|按期|主动){0,2}(?:发生|收到|接到|出现|产生|受理|公开|发布)过?[^#¤,;:。、的而]{0,14}(?:申请|复议|诉讼|申诉|举报|投诉|案件?|信息|文件|事项)$/,
    examples: ['未发生行政复议', '没有收到政府信息公开申请', '未主动公开政府信息'],
    nearMisses: ['发生行政复议', '未收到申诉,发生行政复议', '未收到补正材料的申请'],
  },
  /** Behind a number that the text corrects: 23件，经核实更正为21件. */
  correctedBehind: {
    pattern: /^[,(]?[^#,;。()]{0,12}(?:更正|订正|修正|核减|核增|调整|改)(?:为|到|成)#/,
    examples: [',经核实更正为##', '(后核减为##)', '调整为##'],
    nearMisses: [',其中更正##', ',答复##,更正为##'],
  },
  /** Behind a number of other cases too, those about disclosure have their own: 复议案件126件，其中信息公开3件. */
  disclosureIsAPart: {
    pattern: /^(?:,其中|,除#{1,6}|\(含)[^#,;]{0,12}信息公开/,
    examples: [',其中涉及政府信息公开的##', ',除##涉及信息公开外', '(含信息公开类##)'],
    nearMisses: [',其中电话##', ',与信息公开有关', ',其中维持##,信息公开'],
  },
  /** Behind a number of more than the year, of which the year's is told: 收到申请31件，其中本年度27件. */
  yearIsAPart: {
    pattern:
      /^[,(]其中[:,]?(?:今年|本年度?|当年|¤{4,6})(?:度|内|共|新收){0,3}(?:收到|受理|接到|提出|申请|为|有)?#/,
    examples: [',其中本年度新收##', ',其中¤¤¤¤¤度##'],
    nearMisses: [',其中¤¤¤¤¤¤¤收到##', ',其中网上##', ',本年度答复##'],
  },
  /** 全市收到申请3200件，我局收到其中41件: the first number is of a wider area than the reporter's. */
  widerArea: {
    pattern: /(?:全|(?:^|[,;。])上?(?=[省市县]局))(?<area>[国省市县区])[^#;。]{0,30}$/,
    examples: ['全市共收到申请', '据通报,全省系统收到申请', '市局收到申请'],
    nearMisses: ['全面收到申请', '全市共收到申请##'],
  },
  besideOurs: {
    pattern:
      /^[^#;。]{0,14},(?!其中)[^#,;。]{0,4}[我本](?<body>[局委厅院校处队站所馆市县区镇乡])[^#;。]{0,14}#/,
    examples: [',我局收到其中的##', ',增长较快,我县收到##'],
    nearMisses: [',其中我局收到##', ',我局均已答复', '。我局收到##'],
  },
  /** 两条途径, 三项原则: what the unit measures is no information and no application. */
  neverCounted: {
    pattern:
      /^(?:个|种|类|大)?(?:单位|科室|部门|股室|途径|渠道|方式|去处|来源|阵地|载体|板块|环节|步骤|流程|主线|措施|原则|意见建议|线路|热线|(?:咨询|监督|服务|举报)电话|(?:乡镇|[镇乡村县区]|街道|社区)(?:[、和及与共均都,]|主动))/,
    examples: ['途径', '种方式', '原则', '镇、', '街道共公开', '咨询电话'],
    nearMisses: ['政府信息', '申请', '乡镇查阅点'],
  },
  /** 受理窗口256个: the places where one may apply, not what came in there. */
  placeToApply: {
    pattern: /(?:窗口|受理点|受理处|服务点)(?:共|达|增至|有){0,2}$/,
    examples: ['设置申请受理窗口', '申请受理点共'],
    nearMisses: ['窗口申请', '向窗口提出'],
  },
  /** The site of one department. */
  siteOfOneBody: {
    pattern:
      /(?:^|[,;:、。]|其中|通过|在)[省市县区州旗](?!政府)[\u4e00-\u9fff]{1,6}[局委厅](?:门户|官方|政务|信息|公开|公众信息)?网站?[^#,;。]{0,12}$|网站?[省市县区州旗](?!政府)[\u4e00-\u9fff]{1,6}[局委厅](?:子站|专栏|栏目|专页|主页)[^#,;。]{0,12}$/,
    examples: ['其中县人社局网站公开信息', '县政府网站县住建局专栏发布信息'],
    nearMisses: ['其中县政府网站公开信息', '各部门网站公开信息'],
  },
  /** 15个乡镇中，有3个公开信息不足100条: what some of several bodies did. */
  someOfThem: {
    pattern:
      /(?:[中里],?有|个别|部分|少数|[尚仍还]有)#{0,4}[家个]?(?:乡镇|街道|部门|单位|镇|乡)[^#,;。]{0,14}$/,
    examples: ['##乡镇中,有##乡镇公开信息', '个别单位公开信息'],
    nearMisses: ['全县共有##乡镇公开信息', '其中##部门公开信息'],
  },
  /** 复议、诉讼案件7件，维持4件: what became of both kinds together. */
  ofBothAppeals: {
    pattern:
      /复议(?:案件)?(?:、|和|及|与|以及)[^#,;。]{0,8}诉讼[^#,;。]{0,8}#{1,8}(?![^。]{0,60}(?:复议|诉讼))[^。]{0,50}$/,
    examples: ['行政复议、行政诉讼案件##,结果维持', '复议和诉讼共#件,其中维持'],
    nearMisses: ['行政复议##、行政诉讼##,维持', '复议和诉讼共##,其中诉讼维持'],
  },
  /** A list of answers begins so. */
  amongAnswers: {
    pattern:
      /(?:答复|办结|办理)(?:的|结果|情况)?[^#;。]{0,6}(?:中|:|为|看)[:,]?[^#;。]{0,10}$|申请[^#,;。]{0,4}#{1,8},其中[:,]?[^#;。]{0,10}$/,
    examples: ['答复中,主动公开信息', '办理结果:主动公开', '收到申请##,其中主动公开'],
    nearMisses: ['答复申请##,主动公开信息', '主动公开信息'],
  },
  countsAppeals: {
    pattern: /(?:复议|诉讼)(?:案件?|申请)?(?:共计?|有|为|总数)?$/,
    examples: ['发生行政复议', '行政诉讼案件共'],
    nearMisses: ['其中复议维持', '诉讼费用'],
  },
  namesAppeal: {
    pattern: /复议|诉讼/,
    examples: ['其中复议维持', ';行政复议中,维持'],
    nearMisses: ['其中维持'],
  },
  /** 受理依申请公开2件，公开信息2条: what was given to those who applied, no more than they were. */
  givenToApplicants: {
    pattern: /申请[^#,;。]{0,10}#{1,8}[^#,;。]{0,2},(?:依法|已|均|共|实际|予以|并){0,2}公开(?:政府)?信息$/,
    examples: ['受理依申请公开##,公开信息', '收到申请##,依法公开政府信息'],
    nearMisses: ['受理依申请公开##,主动公开信息', '公开信息'],
  },
  /** 因工伤认定引发的行政复议4件，维持3件: what is appealed against is no answer about disclosure. */
  ofOtherCause: {
    pattern:
      /因(?![^#,;。]{0,24}(?:公开|答复|告知|依申请|信息))[^#,;。]{2,24}(?:引发|引起|产生|提起|发生)的?[^#,;。]{0,6}(?:诉讼|复议)(?:案件?)?(?:#[^;。因]{0,40})?$/,
    examples: ['因工伤认定引起的行政复议', '因防雷处罚引发的行政诉讼案件##,维持'],
    nearMisses: [
      '因信息公开引发的行政复议',
      '因对答复不服引发的行政诉讼',
      '因处罚引发复议##,因信息公开引发的复议',
    ],
  },
  /** 截至2018年底，县政府网站共公开信息1950条: all that the site has by then. */
  siteUntilNow: {
    pattern:
      /截[至止]到?¤{4,12}[^#¤,;。]{0,3},?[^#¤,;。年]{0,12}(?:网站?|平台)[^#¤,;。年]{0,6}(?:共|累计|总共|总计)[^#,;。年]{0,10}$/,
    examples: ['截至¤¤¤¤¤底,县政府网站共公开信息', '截至¤¤¤¤¤底网站累计发布'],
    nearMisses: ['截至¤¤¤¤¤底,县政府网站全年共公开信息', '截至¤¤¤¤¤底,全县共公开信息'],
  },
  /** 市政府公开1530条，市直各部门公开2874条: what the government itself made public, without its departments. */
  ofGovernmentAlone: {
    pattern: /(?:^|[,;。¤])[省市县区州旗]政府(?:共|主动|公开|发布)[^#,;]{0,14}$/,
    examples: ['市政府主动公开政府信息共', '截至¤¤¤,县政府公开信息'],
    nearMisses: ['市政府网站公开信息', '市政府办公室公开信息', '全市公开信息'],
  },
  /** 公开各类事项31项、信息82条: what was made public is counted behind. */
  ofMatters: {
    pattern: /(?:公开|公布)[^#,;。]{0,8}事项$/,
    examples: ['公开各类事项', '全年公开政务事项'],
    nearMisses: ['公开信息', '公开事项的信息'],
  },
  infoBehind: {
    pattern: /^[、,和](?:主动)?(?:公开|发布)?了?(?:各类)?(?:政府|政务)?信息(?:公开)?(?:共|总数)?#/,
    examples: ['、信息##', ',公开政府信息##', ',信息公开##'],
    nearMisses: [',公开信息的', ',规范性文件##'],
  },
  departmentsBehind: {
    pattern:
      /^[^#;。]{0,3}[,、;](?:[省市县区州旗][直级])?各?(?:部门|单位)(?![^#,;。]{0,8}[网微栏])[^#,;。]{0,16}#/,
    examples: ['条,市直各部门主动公开政府信息####', '条;各单位公开##'],
    nearMisses: ['条,其中各部门##', '条,市直部门网站齐全', '条,各单位门户网站更新##', '条,乡镇公开##'],
  },
  /** 网站公开64条，…，累计公开577条: behind the year's number one without its time. */
  untimedSum: {
    pattern: /#[^#]{1,40}[,;]累计(?:主动)?(?:公开|发布|上传)(?:各类|政府|政务|公开){0,3}(?:信息|文件)?$/,
    examples: ['网站公开信息##条,微信公开##条,累计公开信息', '公开##条;累计发布政府信息'],
    nearMisses: ['公开##条,全年累计公开信息', '累计公开信息', '公开##条。累计公开信息'],
  },
  /** 病历复印不在此列，全年办理2.1万份: the number of what was set aside just before. */
  setAside: {
    pattern:
      /(?:不在此列|不属此列|[不未]予?计入[^#,;。)]{0,6}|[不未]列入[^#,;。)]{0,6}),(?:全年|年内|共|累计|今年){0,2}(?:办理|受理|接待|接听|答复|解答|提供|查询)[^#,;。]{0,8}$/,
    examples: ['复印病历不在此列,全年办理', '业务咨询未计入,全年共接待'],
    nearMisses: ['微博信息不计入,网站发布', '不在此列。全年办理', '重复信息不计入总数),全年办理'],
  },
  /** The results and the sum of one of the two kinds of lawsuits. */
  ofOneKindOfLawsuits: {
    pattern:
      /(?:直接|复议后)(?:起诉|提起(?:行政)?诉讼)(?:的|案件)?(?:结果|[,:])?(?:维持|纠正|其他|尚未)[^;。]{0,60}$/,
    examples: ['未经复议直接起诉的结果维持', '复议后起诉:维持##,结果纠正', '直接起诉的维持##,总计'],
    nearMisses: ['复议后起诉##,维持', '复议后起诉的维持##;结果维持'],
  },
} as const satisfies Readonly<Record<string, Wording>>;
